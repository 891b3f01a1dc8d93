import { findFiles } from "./files";
import { findLinks } from "./links";
import { namesDocument } from "./namedDocument";
import { normalizeText } from "./text";

/** What is not there yet, or no longer: the document is promised, missing or withdrawn. */
const PROMISE = new RegExp(
  "\\b(?:" +
    [
      "menyusul|disusulkan|menyusulkan|nyusul",
      "(?:belum|blm|belom)(?: (?:ada|lengkap|jadi|final|siap|selesai|terbit|keluar|punya|tersedia|ttd|tanda tangan|di[a-z]+))?$",
      "^(?:belum|blm|belom)\\b",
      "(?:belum|blm) (?:ada|lengkap|terbit|tersedia|ttd|ditandatangani|disahkan|dibuat|disusun|diupload|diunggah|diterbitkan|di upload|selesai|final)",
      "(?:dalam|masih|sedang|on|in) (?:tahap )?(?:proses|progres|progress|penyusunan|pengerjaan|pembuatan|revisi|konsep)",
      "(?:sedang|masih|akan|mau|hendak) (?:di[a-z]+|di upload|menyusun|membuat|proses)",
      "masih (?:draf|draft|konsep)",
      "(?:segera|nanti|besok) (?:di[a-z]+|menyusul|dikirim)|^(?:segera|nanti|besok)\\b|\\b(?:segera|nanti)$",
      "(?:menunggu|tunggu|nunggu)(?: (?:ttd|tanda tangan|pengesahan|persetujuan|disahkan|ditandatangani|terbit|sk|surat|revisi|dari))?$",
      "(?:tidak|tdk|tak) (?:ada|tersedia|punya|memiliki|berlaku|ditemukan)$",
      "(?:tidak|tdk|tak) (?:berlaku lagi|berlaku|ditemukan)\\b",
      "^(?:tidak|tdk|tak|tanpa) (?:ada |punya |memiliki )?(?:sk|surat|dokumen|bukti|berkas|file|foto|laporan|data|lampiran|link|video)\\b",
      "dicabut|dibatalkan|hilang|rusak|to be announced|tba|tbd|coming soon|on progress",
      "(?:draf|draft|rancangan|konsep) (?:sk|surat|keputusan|peraturan|perda|perbup|perwali|perkada|pergub|sop|mou|pks|laporan)",
      "(?:draf|draft)$",
    ].join("|") +
    ")",
);

/** Subjects of a finished paper may speak of what is not there: `daftar warga yang belum dilayani`. */
const RELATIVE = /\b(?:yang|yg) (?:belum|blm|tidak|tdk|sedang|masih|akan)\b/;

/** A promise that begins with its own noun leaves the paper before it alone. */
const OTHER_PAPER =
  /\b(?:foto|sk|surat|laporan|video|dokumen|berkas|sertifikat|undangan|file|data|link|lampiran|sisanya|lainnya|sebagian)\b/i;

interface Clause {
  /** As written, without files and links. */
  text: string;
  attached: boolean;
}

function clausesOf(text: string): Clause[] {
  const marked = [...findLinks(text), ...findFiles(text)].sort((a, b) => b.index - a.index);
  let rest = text;
  for (const { index, length } of marked) rest = `${rest.slice(0, index)}\u0001${rest.slice(index + length)}`;
  return rest.split(/[,;()[\]]|\s[-–—>]+\s|\bdan\b|\btapi\b|\btetapi\b|\bnamun\b/i).map((part) => ({
    text: part.replaceAll("\u0001", " "),
    attached: part.includes("\u0001"),
  }));
}

function promises(clause: string): boolean {
  const plain = normalizeText(clause);
  return plain !== "" && PROMISE.test(plain) && !RELATIVE.test(plain);
}

/** A cheap look before the clauses are told apart. */
const HINT =
  /usul|bel[uo]m|blm|proses|progres|sedang|masih|akan|mau |hendak|segera|nanti|besok|tunggu|tidak|tdk|tak |tanpa|dicabut|dibatalkan|hilang|rusak|announced|tb[ad]\b|coming|draf|rancangan|konsep|revisi|penyusunan|pembuatan/i;

/**
 * Whether what a piece names is promised, missing or withdrawn: `Perbup.pdf menyusul`, `SK Nomor 5/2024 (belum
 * ditandatangani)`. A promise about another paper (`laporan.pdf, foto menyusul`) leaves the first one alone.
 */
export function isPromised(text: string): boolean {
  if (!HINT.test(text)) return false;
  const clauses = clausesOf(text);
  const named = clauses.map((clause) => clause.attached || namesDocument(clause.text) || /\d/.test(clause.text));
  const promised = clauses.map((clause) => promises(clause.text));
  if (!promised.includes(true)) return false;
  // A promise reaches its own clause and the one before it, unless it speaks of another paper.
  return named.every((names, at) => {
    if (!names || promised[at]) return true;
    const next = clauses[at + 1];
    return next !== undefined && promised[at + 1] === true && !OTHER_PAPER.test(next.text);
  });
}

/** Points to another cell: the entry form takes a document for each indicator. */
const REFERENCE =
  /^(?:idem|sda|sama|lihat|seperti|as)(?: (?:dengan|dgn|seperti|di|pada|dari|yang|yg|ke|above|same))* (?:atas|diatas|sebelumnya|above|(?:nomor|no|baris|indikator|kolom|inovasi)(?: \d{1,3})?)$/;

/** Whether a piece only says where else to look: `sama dengan nomor 3`, `lihat di atas`. */
export function isReference(text: string): boolean {
  return REFERENCE.test(normalizeText(text));
}
