import { normalizeText } from "../../cells/text";

/** Where one statement of a remark ends and the next one begins. */
const BREAK = /[.;,:()[\]{}/\n\r]|\s[-–—]+\s|\b(?:dan|tetapi|tapi|namun|karena|krn|sehingga|sebab|maka)\b/i;
/** A cheap look before a text is taken apart: hardly any remark says one of these. */
const HINT =
  /tidak|tdk|\b(?:tak|n?g+ak?|jangan|bukan|urung|belum|blm|not)\b|batal|hapus|gugur|drop|keluar|coret|tarik|mundur|tolak|tunda|\btms\b|aktif|pending|cadangan|dupli|dobel|double|excl|cancel|withdr|remov|delet|reject|depan|20\d\d/i;
/** Rules of who takes part, and what was so once. */
const OPEN =
  /\b(?:jika|bila|bilamana|apabila|kalau|kalo|andai|seandainya|yang (?:tidak|tdk)|(?:agar|supaya) (?:tidak|tdk)|if|awalnya|semula|sebelumnya|dulunya|sempat|pernah|tahun (?:lalu|sebelumnya|kemarin))\b|\b(?:sekarang|kini|akhirnya|kembali|tetap)(?: \w+){0,2} (?:di)?(?:ikut|sertakan|usul|lapor|hitung|masuk)/;

const NOT =
  "(?:tidak|tdk|tak|n?g+ak?|jangan|bukan|batal|urung)(?: (?:jadi|perlu|usah|dapat|dpt|bisa|boleh|akan|lagi))*";
const TAKE_PART = "(?:di)?(?:ikut(?:kan|sertakan|serta)?|sertakan|usulkan)";
/** Whoever says this of an innovation says it of nothing else. */
const NO_PART = new RegExp(
  `\\b(?:${NOT} ${TAKE_PART}|(?:belum|blm) (?:di)?ikut(?:kan|sertakan|serta)?|not included)\\b`,
);

/** What a statement about an innovation may begin with: itself, who speaks, that it is done. */
const BEFORE =
  "(?:(?:inovasi|usulan|proposal|data|baris|ini|sudah|telah|sdh|akan|mohon|harap|agar|minta|diminta|meminta|permintaan|atas|oleh|opd|dinas|skpd|pd|" +
  "pengusul|status|ket|keterangan|catatan|note|nb|hasil|rapat|desk|verifikasi|verifikator|seleksi|reviu|diputuskan|disepakati|dinyatakan|dianggap|" +
  "saran|rekomendasi|untuk|sementara|iga|iid|tahun|thn|20\\d\\d|the|was|is) )*";
/** What may follow it: why, by whom, from what. */
const BEHIND =
  "(?:$| (?:oleh|opd|dinas|dari|ke|sampai|iga|iid|tahun|thn|untuk|pada|di|dalam|saat|atas|sesuai|per|tgl|tanggal|desk|tim|verifikator|verifikasi|" +
  "bappeda|brida|litbang|kemendagri|bskdn|pusat|admin|sementara|dulu|saja|semua|usulan|peserta|seleksi|administrasi|penilaian|lomba|no|nomor|nomer|" +
  "baris|dengan|sebagai|sejak|lagi|kriteria|kategori|daftar|hitungan|tahap|by|from|for|\\d+)\\b)";
const OUT = [
  `${NOT} (?:di)?(?:kirim(?:kan)?|lapor(?:kan)?|aju(?:kan)?|hitung|nilai|daftar(?:kan)?|input|lanjut(?:kan)?|masuk(?:kan)?|pakai)`,
  "(?:tidak|tdk) (?:lolos|lulus|layak|aktif|disetujui|diterima|eligible|memenuhi syarat)|tms|non ?aktif",
  "(?:di ?)?(?:batal(?:kan)?|drop(?:ped)?(?: out)?|coret|tolak|tunda|hapus(?:kan)?|pending)",
  "(?:di)?gugur(?:kan)?|ditarik(?: kembali)?|mundur|mengundurkan diri|dikeluarkan(?! oleh)|cadangan",
  "duplikat|duplikasi|dobel(?: input)?|double(?: input)?",
  "not (?:submitted|reported|counted)|excluded|cancell?ed|withdrawn|removed|deleted|rejected|postponed",
].join("|");
const SAID_OUT = new RegExp(`^${BEFORE}(?:${OUT})${BEHIND}`);
const SAID_NO_PART = new RegExp(`^${BEFORE}${NO_PART.source}`);

const YEAR = /\b20\d\d\b/g;
/** *Untuk IGA 2027*, *diusulkan tahun depan*: it waits for a later year. */
const OF_CONTEST = new RegExp(
  `\\b(?:iga|iid)\\b|^${BEFORE}(?:di)?(?:usul(?:kan|an)|laporkan|ajukan|ikutkan|jadwalkan|tunda|masuk)` +
    "(?: (?:untuk|pada|di|ke|ikut|iga|iid|tahun|thn|penilaian))* (?:20\\d\\d|depan|berikutnya)\\b",
);
const NEXT_YEAR = /\b(?:tahun (?:depan|berikutnya)|next year)\b/;

const LONGEST = 300;

function isLater(words: string, assessed: number): boolean {
  if (!OF_CONTEST.test(words)) return false;
  const years = (words.match(YEAR) ?? []).map(Number);
  return years.every((year) => year > assessed) && (years.length > 0 || NEXT_YEAR.test(words));
}

/**
 * Whether a remark beside an innovation says that it does not take part: *tidak ikut IGA*, *dibatalkan OPD*, *untuk tahun
 * depan*. What it says of other things, of other years or under a condition is nothing of the kind.
 * @param assessed the assessed year
 * @param whole only where the text begins so: in a column that may speak of anything
 */
export function saysLeftOut(text: string, assessed: number, whole = false): boolean {
  if (text.length > LONGEST || !HINT.test(text)) return false;
  const all = normalizeText(text);
  if (OPEN.test(all)) return false;
  const years = (all.match(YEAR) ?? []).map(Number);
  const isOfYear = years.length === 0 || years.includes(assessed);
  const statements = text
    .split(BREAK)
    .map(normalizeText)
    .filter((words) => words !== "");
  return (whole ? statements.slice(0, 1) : statements).some((words) => {
    if (SAID_OUT.test(words)) return true;
    if (isOfYear && (whole ? SAID_NO_PART : NO_PART).test(words)) return true;
    return !whole && isLater(words, assessed);
  });
}
