import { normalizeText } from "./text";

/** `Level 2 atau 3`, `1 -> 2`, `2 menjadi 3`: nobody can tell which of the two. */
const OTHER_LEVEL =
  /^[\s,;:.(–-]*(?:atau|dan|sampai|hingga|(?:men)?jadi|s\.?\s*\/?d\.?|[-=]>|[→–&-])\s*(?:[a-z]+[\s.:-]*)?(?:[0-3]|i{1,3})\W*$/i;
/** Two who judge it: `3 (klaim) / 1 (verifikasi)`, `3 turun menjadi 2`. */
const TWO_JUDGES = /\b(?:klaim|mandiri|verif|valid|penilai|juri|revi|turun|naik|final)/i;
/** A level that counts nothing: no `tahap 1`, `T-1`, `2 dokumen`. */
const LONE_LEVEL = /(?<![\d.,/-]|\b(?:tahap|no|ke)\s)[0-3](?![\d.,/%-]|\s*(?!verif|valid|klaim|mandiri)[a-z])/i;
/** Nothing but words of a plan: `3 (target)`, `2 - rencana tahun depan`, `3 (belum tercapai)`. */
const PLANNED =
  /^(?:target|rencana|belum|blm|akan|menyusul|nanti|usul|diusulkan|menuju)\w*(?: (?:tercapai|dicapai|terpenuhi|level|untuk|pada|t|tahun|depan|20\d\d|ada))*$/;

/**
 * Whether what stands behind a level takes it back: another level, or that this one is not reached yet.
 * @param remark the text of the cell behind the level
 */
export function takesLevelBack(remark: string): boolean {
  if (OTHER_LEVEL.test(remark) || PLANNED.test(normalizeText(remark))) return true;
  return TWO_JUDGES.test(remark) && LONE_LEVEL.test(remark);
}
