/** What people write beside a level, where it takes the level back: another level, or that this one is not reached yet. */
const PREFIX = "(?:level|lvl|lv|parameter|param|par|tingkat|tk|nilai|skor|skala)";

/** `Level 2 atau 3`, `1 -> 2`, `2 menjadi 3`: nobody can tell which of the two. */
const OTHER_LEVEL = new RegExp(
  `^[\\s,;:.(–-]*(?:atau|dan|s\\.?\\s*\\/?\\s*d\\.?|sampai|hingga|jadi|menjadi|or|to|->|=>|→|-|–|&)\\s*(?:${PREFIX}[\\s.:-]*)?(?:ke[\\s-]*)?(?:[0-3]|i{1,3})\\s*[)\\].]*$`,
  "i",
);
/** Two who judge it: `3 (klaim) / 1 (verifikasi)`, `3 turun menjadi 2`. */
const TWO_JUDGES =
  /\b(?:klaim|mandiri|usulan|operator|opd|verif\w*|valid\w*|asesor|penilai|juri|revi[ue]w?|desk|koreksi|dikoreksi|revisi|direvisi|turun|naik|awal|semula|sebelum\w*|akhir|final|seharusnya|harusnya)\b/i;
const LONE_LEVEL =
  /(?<![\d.,/-]|\b(?:tahap|tahun|hal|halaman|nomor|no|pasal|lampiran|semester|triwulan|tw|ke)[\s.]+)[0-3](?![\d.,/%-]|\s*(?:dari|per|x|kali|orang|aktor|unsur|metode|pd|opd|perangkat|hari|bulan|tahun|tahap|dokumen|berkas|file|foto|link|bukti)\b)/i;
/** Nothing but words of a plan: `3 (target)`, `2 - rencana tahun depan`, `3 (belum tercapai)`. */
const PLANNED =
  /^(?:target\w*|rencana\w*|renc|direncanakan|belum|blm|akan|menyusul|nanti|proyeksi|usul\w*|diusulkan|draf|draft|menuju|harapan|diharapkan|seharusnya|harusnya|planned|plan|not yet)\b(?:\s+(?:tercapai|dicapai|terpenuhi|dipenuhi|memenuhi|sampai|level|nya|ini|itu|dulu|saja|untuk|pada|di|t|tahun|thn|depan|20\d\d|akhir|semester|triwulan|ada|valid|sesuai|fix|pasti|yet))*$/i;

/** A score says the level again: `2 (skor 6)`, `2 x 3 = 6`. */
const SCORE = /\b(?:skor|score|bobot|poin|nilai)\b/i;

/**
 * Whether what stands behind a level takes it back.
 * @param remark the text of the cell behind the level
 */
export function takesLevelBack(remark: string): boolean {
  if (OTHER_LEVEL.test(remark)) return true;
  const words = remark
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (PLANNED.test(words)) return true;
  return TWO_JUDGES.test(remark) && LONE_LEVEL.test(remark) && !SCORE.test(remark);
}
