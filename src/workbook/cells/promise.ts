import { findFiles } from "./files";
import { findLinks } from "./links";
import { namesDocument } from "./namedDocument";
import { mayBegin, normalizeText } from "./text";

/** Short forms of the words that say what is not there. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:blm|belom|blum)\b/g, "belum"],
  [/\b(?:tdk|tak|gak|ga|nggak|enggak)\b/g, "tidak"],
  [/\bdlm\b/g, "dalam"],
  [/\b(?:sdg|lg)\b/g, "sedang"],
  [/\b(?:msh|msih)\b/g, "masih"],
  [/\byg\b/g, "yang"],
  [/\b(?:nunggu|nungguin)\b/g, "menunggu"],
];

const MAY_BE_SHORT = new RegExp(SHORT.map(([short]) => short.source).join("|"));

/** What a paper waits for. */
const AWAITED =
  "ttd|tte|tanda tangan|paraf|pengesahan|persetujuan|disahkan|ditandatangani|terbit|sk|surat|revisi|dari|hasil|nomor|penomoran|" +
  "disposisi|fasilitasi|harmonisasi|evaluasi|izin|rapat|jadwal|konfirmasi|kabar|informasi|verifikasi|koreksi|cetak|laporan";

/** What is not there yet, or no longer: the document is promised, missing or withdrawn. */
const PROMISE = new RegExp(
  "\\b(?:" +
    [
      "menyusul|disusulkan|menyusulkan|nyusul",
      "belum (?:ada|punya|lengkap|terbit|turun|keluar|jadi|bernomor|tersedia|ttd|ditandatangani|disahkan|dibuat|disusun|dicetak|diupload|diunggah|diterbitkan|di upload|selesai|final|siap|masuk|terkumpul)\\b",
      "(?:dalam|masih|sedang|on|in) (?:tahap )?(?:proses|progres|progress|penyusunan|pengerjaan|pembuatan|revisi|konsep)",
      "(?:sedang|masih|akan|mau|hendak) (?:di[a-z]+|di upload|menyusun|membuat|proses)",
      "masih (?:draf|draft|konsep)",
      "(?:segera|nanti|besok) (?:di[a-z]+|menyusul|dikirim)|^(?:segera|nanti|besok)\\b|\\b(?:segera|nanti)$",
      `(?:menunggu|tunggu) (?:${AWAITED})\\b|^(?:menunggu|tunggu)\\b|\\bmenunggu$`,
      "tidak (?:ada|tersedia|punya|memiliki|berlaku|ditemukan|jadi|sempat|di[a-z]+)$",
      "tidak (?:berlaku lagi|berlaku|ditemukan|jadi|sempat|pernah)\\b",
      // A sentence that begins with its denial names nothing that is there.
      "^(?:belum (?!termasuk|mencakup|meliputi|sampai)|belum$|(?:tidak|tanpa|bukan)\\b)",
      "^(?:salah|keliru)\\b",
      "tidak (?:bisa|dapat) (?:di(?:buka|akses|putar|unduh|unggah|upload|baca)|terbuka|terbaca|muncul)",
      // What was only asked for.
      "^(?:usulan|pengajuan|permohonan|permintaan) (?:sk|surat keputusan|keputusan|perda|perbup|perwali|pergub|perkada|peraturan|nomor|ttd)\\b",
      "(?:di(?:ajukan|usulkan|mohonkan))",
      "dicabut|dibatalkan|to be announced|tba|tbd|coming soon|on progress",
      "(?:draf|draft|rancangan|konsep) (?:sk|surat|keputusan|peraturan|perda|perbup|perwali|perkada|pergub|sop|mou|pks|laporan)",
      "(?:draf|draft)$",
      // What is wrong with the file itself.
      "(?:file|berkas|foto|gambar|scan|video|dokumen|ukuran)(?: nya)? (?:(?:terlalu|kurang|tidak|agak) [a-z]+|blur|buram|kabur|gelap)$",
      "(?:link|tautan|url|web|website|situs|server)(?: nya)?(?: [a-z]+){0,2} (?:mati|down|gangguan|macet)$",
    ].join("|") +
    ")",
);

/** Papers that list or show something, of which the words behind them speak: `daftar warga belum dilayani`, `foto jalan rusak`. */
const SHOWING = new Set(
  "daftar data rekap rekapitulasi peta tabel grafik statistik jumlah foto gambar dokumentasi laporan berita video".split(
    " ",
  ),
);
/** Words that leave a denial with the paper: `laporan monev sudah hilang`. */
const NO_SUBJECT = new Set(
  "sudah sdh telah masih nya ada yang memang ternyata monev skm ikm akhir tahunan kinerja".split(" "),
);
const NOT_YET = /\bbelum\b(?! (?:termasuk|mencakup|meliputi|sampai)\b)/;
const LOST =
  /(?<!\bpe[a-z]+an [a-z]+ )\b(?:hilang|tercecer|terhapus|kehapus|kedaluwarsa|kadaluarsa|kadaluwarsa|expired)\b/;
/** Of these more is said than of papers: `SK Tim Penanganan Jalan Rusak`. */
const BROKEN =
  /(?:^|\b(?:file|berkas|dokumen|arsip|scan|foto|gambar|video|link|tautan|sk|surat|laporan|sertifikat|nya|sudah|sdh|telah|masih|ada yang) )(?:rusak|corrupt|korup|error|eror|robek)\b/;

/** Subjects of a finished paper may speak of what is not there: `daftar warga yang belum dilayani`. */
const RELATIVE =
  /\byang (?:belum|tidak|sedang|masih|akan|hilang|rusak|di[a-z]+kan)\b|\b(?:menggantikan|mengganti|mencabut)\b/;

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

/** Whether a word denies the paper itself, and not what the paper is about. */
function deniesPaper(plain: string, word: RegExp): boolean {
  const match = word.exec(plain);
  if (!match) return false;
  const before = plain.slice(0, match.index).trim().split(" ");
  const subject = before.pop() ?? "";
  return NO_SUBJECT.has(subject) || SHOWING.has(subject) || !before.some((other) => SHOWING.has(other));
}

function promises(clause: string): boolean {
  const words = normalizeText(clause);
  const plain = MAY_BE_SHORT.test(words)
    ? SHORT.reduce((text, [short, whole]) => text.replace(short, whole), words)
    : words;
  if (plain === "" || RELATIVE.test(plain)) return false;
  return PROMISE.test(plain) || BROKEN.test(plain) || deniesPaper(plain, NOT_YET) || deniesPaper(plain, LOST);
}

/** A cheap look before the clauses are told apart. */
const HINT =
  /usul|bel[uo]m|bl[u]?m|proses|progres|sedang|sdg|\blg\b|masih|msi?h|akan|mau |hendak|segera|nanti|besok|t?unggu|tidak|tdk|tak |ga[k ]|tanpa|bukan|dicabut|dibatalkan|di(?:aju|usul|mohon)kan|pengajuan|permohonan|permintaan|salah|keliru|hilang|rusak|corrupt|korup|err?or|expired|dal?uwarsa|daluarsa|[kt]e?r?(?:hapus|cecer|lalu)|kurang|agak|robek|blur|buram|kabur|gelap|mati|down|gangguan|macet|announced|tb[ad]\b|coming|draf|rancangan|konsep|revisi|penyusunan|pembuatan/i;

/**
 * Whether what a piece names is promised, missing or withdrawn: `Perbup.pdf menyusul`, `SK Nomor 5/2024 (belum
 * ditandatangani)`. A promise about another paper (`laporan.pdf, foto menyusul`) leaves the first one alone.
 */
export function isPromised(text: string): boolean {
  if (!HINT.test(text)) return false;
  const clauses = clausesOf(text);
  const promised = clauses.map((clause) => promises(clause.text));
  if (!promised.includes(true)) return false;
  const named = clauses.map(({ text: words, attached }) => attached || /\d/.test(words) || namesDocument(words));
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

const MAY_REFER = mayBegin("idem|sda|sama|lihat|seperti|as");

/** Whether a piece only says where else to look: `sama dengan nomor 3`, `lihat di atas`. */
export function isReference(text: string): boolean {
  return MAY_REFER(text) && REFERENCE.test(normalizeText(text));
}
