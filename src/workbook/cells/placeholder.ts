import { normalizeText } from "./text";

/** Words that promise or assert evidence without being any; alone or together they make a placeholder. */
const TRIGGERS = new Set(
  (
    "ada sudah sdh belum blm tidak tdk menyusul proses diproses progress progres terlampir lampiran lampirkan dilampirkan " +
    "lengkap dilengkapi lengkapi ok oke okay sip ya y yes no v x xx xxx na n a nihil kosong null none nol tba tbd tbc " +
    "tersedia diupload diunggah terupload upload unggah uploaded draft draf konsep disusun penyusunan dibuat pembuatan " +
    "dikerjakan pengerjaan segera nanti menunggu tunggu done cek check idem sda sama pending todo isi diisi selesai " +
    "terpenuhi memenuhi sesuai dummy contoh tes test lihat"
  ).split(" "),
);
/** Words that add nothing beside a trigger. */
const COMPANIONS = new Set(
  (
    "sedang masih dalam akan on in to be of the at telah lagi tahap proses nya file berkas data dukung pendukung bukti " +
    "eviden evidence dokumen dok sk surat foto gambar video link tautan laporan dan atau di ke oleh untuk yang ini itu " +
    "saat dengan atas drive folder opd dinas kantor bag bagian hukum per s d semua bisa dapat bupati kepala tanda tangan " +
    "announced confirmed available uploaded yet not later soon kami pihak terkait mohon maaf segera"
  ).split(" "),
);
/** Longer promises. `tidak ada` is not here: "tidak ada pengaduan" is an answer. */
const PROMISE =
  /\b(?:menyusul|(?:dalam|masih|sedang|on|in) (?:tahap )?(?:proses|progres|progress|penyusunan|pengerjaan|pembuatan)|sedang (?:disusun|dibuat|diproses|dikerjakan|disiapkan)|akan (?:di ?upload|diunggah|dilengkapi|dilampirkan|disusulkan|dibuat|disusun|dikirim)|belum (?:dibuat|diupload|diunggah|terbit|ditandatangani|tersedia|disusun|lengkap)|to be announced|masih draf?t?)\b/;
const PROMISE_WORDS = 9;
/** The labels of a letter with nothing behind them. */
const EMPTY_LABELS =
  /^(?:(?:nomor|no|tanggal|tgl|tentang|perihal|tahun|surat|sk) ?)*(?:nomor|no|tanggal|tgl|tentang|perihal)$/;

/** Points to another cell: the entry form takes a document for each indicator. */
const REFERENCE =
  /^(?:idem|sda|sama|lihat|seperti|as)(?: (?:dengan|dgn|seperti|di|pada|dari|yang|yg|ke|above|same))* (?:atas|diatas|sebelumnya|above|(?:nomor|no|baris|indikator|kolom|inovasi)(?: \d{1,3})?)$/;

/** Whether a piece only says where else to look: `sama dengan nomor 3`, `lihat di atas`. */
export function isReference(text: string): boolean {
  return REFERENCE.test(normalizeText(text));
}

/**
 * Whether a text only promises or asserts evidence: `-`, `ada`, `menyusul`, `dalam proses`, `SK belum ada`, `✓`.
 * Ask only for pieces without file, link, letter number and date.
 */
export function isPlaceholder(text: string): boolean {
  const plain = normalizeText(text);
  if (plain === "") return true;
  const words = plain.split(" ");
  if (words.length > PROMISE_WORDS) return false;
  if (PROMISE.test(plain) || EMPTY_LABELS.test(plain)) return true;
  return words.some((word) => TRIGGERS.has(word)) && words.every((word) => TRIGGERS.has(word) || COMPANIONS.has(word));
}
