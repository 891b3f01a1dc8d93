import { headerTokens, nameTokens, PhraseBook, type PhraseFit } from "./phrases";
import type { FieldId } from "../../types";

/** Names of the profile columns, separated by `|`; a name after `~` with its certainty is a weaker one. */
const NAMES: Record<FieldId, string> = {
  nomor: "no|nomor|no urut|nomor urut|number|nomer|id~0.7|kode inovasi~0.6",
  nama:
    "nama inovasi|inovasi|judul|nama proposal|judul proposal|nama judul|nama usulan inovasi|" +
    "name|title|nama program~0.8|nama kegiatan inovasi~0.8|nama aplikasi inovasi~0.7|" +
    "usulan inovasi~0.8|daftar inovasi~0.7|nama produk inovasi~0.8",
  opd:
    "perangkat daerah|opd|skpd|pd|nama opd|nama skpd|nama perangkat daerah|opd pelaksana|perangkat daerah pelaksana|" +
    "skpd pelaksana|opd pengusul|perangkat daerah pengusul|opd pengampu|perangkat daerah pengampu|organisasi perangkat daerah|" +
    "instansi|nama instansi|instansi pelaksana|unit kerja|unit pelaksana|satuan kerja|dinas|dinas badan|asal opd|" +
    "opd penanggung jawab|admin opd|admin skpd|admin perangkat daerah|perangkat daerah penanggung jawab|opd inisiator~0.8|opd unit kerja|opd skpd|perangkat daerah opd|" +
    "regional apparatus|department|agency|organization|organisation|institution|pengusul~0.7|instansi pengusul|unit~0.6|lembaga~0.6|work unit",
  tahapan: "tahapan|tahap|tahapan saat ini|stage|fase~0.8|phase~0.8|status tahapan",
  inisiator: "inisiator|jenis inisiator|kategori inisiator|initiator|inisiator utama",
  namaInisiator: "nama inisiator|nama inovator|inovator~0.8|initiator name|innovator~0.8",
  klasifikasi: "klasifikasi|classification|klasifikasi inisiator~0.8",
  jenis: "jenis|jenis digital non digital|digital non digital|type|kind",
  bentuk: "bentuk|form|shape~0.7",
  tematik: "tematik|tema|theme|thematic|kategori tematik",
  astaCita: "asta cita|asta cipta|program asta cipta|misi asta cipta|program asta cita|misi asta cita",
  pkpn:
    "pkpn|klaster pkpn|kluster pkpn|cluster pkpn|program prioritas|program prioritas nasional|program kerja prioritas nasional|" +
    "program kegiatan prioritas nasional|klaster program prioritas|klaster program prioritas nasional|prioritas nasional",
  urusan:
    "urusan|urusan utama|urusan pemerintahan|urusan pemerintahan utama|urusan pemerintah|bidang urusan|nama urusan|" +
    "urusan pemerintahan daerah|jenis urusan~0.7|bidang~0.6|affair|affairs|government affair|government affairs|main affair",
  urusanLain:
    "urusan lain|urusan lainnya|urusan beririsan|urusan lain beririsan|urusan pemerintahan lain beririsan|urusan pendukung|" +
    "urusan pemerintahan beririsan|irisan urusan|beririsan|other affairs|urusan terkait~0.8|urusan tambahan~0.8",
  koordinat:
    "koordinat|titik koordinat|koordinat lokasi|titik lokasi~0.8|coordinates|coordinate|latitude longitude|" +
    "lintang bujur|lat long|latlong|koordinat lintang bujur",
  ujiCoba:
    "waktu uji coba|uji coba|tanggal uji coba|waktu pelaksanaan uji coba|waktu mulai uji coba|tanggal mulai uji coba|mulai uji coba|" +
    "trial date|trial|trial time|test date|pilot date|pilot|tahun uji coba~0.65|tanggal pelaksanaan uji coba",
  penerapan:
    "waktu penerapan|penerapan|tanggal penerapan|penerapan awal|waktu penerapan awal|waktu implementasi|implementasi|" +
    "tanggal implementasi|waktu diterapkan|tanggal diterapkan|mulai penerapan|tanggal mulai penerapan|waktu mulai penerapan|" +
    "mulai diterapkan|waktu mulai diterapkan|waktu pelaksanaan penerapan|tanggal pelaksanaan penerapan|implementation date|" +
    "implementation|implemented|application date|implementation time|tahun penerapan~0.65|tahun implementasi~0.65|waktu pelaksanaan~0.6",
  pengembangan:
    "pengembangan|waktu pengembangan|tanggal pengembangan|pengembangan terbaru|pengembangan terakhir|waktu pengembangan terbaru|" +
    "waktu pengembangan terakhir|tanggal pengembangan terakhir|tanggal pengembangan terbaru|perkembangan|waktu perkembangan|" +
    "tanggal perkembangan|development date|development|latest development",
  pelaporan:
    "tahun pelaporan|tahun dilaporkan|pernah dilaporkan|tahun pernah dilaporkan|riwayat pelaporan|pelaporan sebelumnya|reported before|years reported",
  rancangBangun:
    "rancang bangun|rancang bangun pokok perubahan|rancang bangun pokok perubahan dilakukan|deskripsi rancang bangun|" +
    "uraian rancang bangun|design|design description",
  tujuan: "tujuan|purpose|objective|objectives|goal|goals|maksud tujuan",
  manfaat: "manfaat|manfaat diperoleh|benefit|benefits|kegunaan~0.7",
  hasil: "hasil|hasil dicapai|hasil diperoleh|result|results|outcome|outcomes",
  anggaran:
    "anggaran|file anggaran|dokumen anggaran|jumlah anggaran|besar anggaran|besaran anggaran|nilai anggaran|pagu anggaran|pagu|" +
    "total anggaran|anggaran digunakan|budget",
  profilBisnis: "profil bisnis|file profil bisnis|dokumen profil bisnis|business profile",
  haki: "haki|hki|hak kekayaan intelektual|kekayaan intelektual|sertifikat haki|file haki|dokumen haki|intellectual property|hak cipta~0.8",
  penghargaan: "penghargaan|file penghargaan|dokumen penghargaan|sertifikat penghargaan|award|awards|prestasi~0.7",
  kematangan:
    "kematangan|skor kematangan|nilai kematangan|tingkat kematangan|estimasi skor kematangan|estimasi kematangan|total kematangan|" +
    "jumlah kematangan|total skor kematangan|jumlah skor kematangan|total nilai kematangan|kematangan mandiri|skor kematangan mandiri|" +
    "maturity|maturity score|maturity level|total maturity|skor sid~0.85|skor sid terverifikasi~0.85|total skor~0.75|jumlah skor~0.75|" +
    "skor~0.72|score~0.72|total nilai~0.7|jumlah nilai~0.7|total score~0.75|skor akhir~0.65|nilai~0.6|" +
    "kematangan sementara|skor kematangan sementara|nilai kematangan sementara|skor kematangan akhir|nilai kematangan akhir|" +
    "bobot kematangan~0.85|total bobot kematangan~0.85|jumlah bobot kematangan~0.85|" +
    "total skor sementara~0.75|jumlah skor sementara~0.75|skor sementara~0.72|total nilai sementara~0.7|nilai sementara~0.65|" +
    "total skor indikator~0.75|jumlah skor indikator~0.75|total nilai indikator~0.75|jumlah nilai indikator~0.75|" +
    "total skor mandiri~0.75|skor mandiri~0.72|nilai mandiri~0.65|skor penilaian mandiri~0.72|nilai penilaian mandiri~0.7|" +
    "estimasi skor~0.72|perkiraan skor~0.72|estimasi nilai~0.65|skor iid~0.72|skor iga~0.72|" +
    "total poin~0.65|jumlah poin~0.65|nilai akhir~0.62|total bobot~0.65|jumlah bobot~0.62|skor penilaian~0.7|" +
    "skor self assessment~0.72|nilai self assessment~0.7|nilai penilaian~0.65|perolehan skor~0.7|perolehan nilai~0.65|" +
    "nilai sid~0.7|nilai iid~0.7|nilai iga~0.7",
  diikutkan:
    "diikutkan|diikutsertakan|ikut|disertakan|ikutkan|diusulkan|dilaporkan|ikut dinilai|ikut dihitung|dihitung~0.8|" +
    "include|included|participate|dikirim~0.8|lanjut~0.7|diikutkan tidak|diikutkan ya tidak|ya tidak~0.6|" +
    "keikutsertaan|peserta~0.5|masuk~0.5|diajukan~0.5|partisipasi~0.5",
  status:
    "status|status usulan|status proposal|status verifikasi|status validasi|status pengajuan|status kelayakan|hasil desk|status desk|" +
    "hasil verifikasi~0.8|hasil validasi~0.8|kesimpulan~0.7|keputusan~0.7|kelayakan~0.7|verifikasi~0.6|qc~0.6|hasil review~0.7",
  keterangan:
    "keterangan|catatan|remarks|remark|notes|note|komentar|keterangan catatan|comment|comments|information~0.6",
  keputusanDesk: "keputusan desk|keputusan hasil desk|keputusan reviewer desk|desk decision",
  catatanDesk: "catatan desk|catatan hasil desk|catatan reviewer desk|desk note|desk notes",
  tanggalDesk: "tanggal desk|tanggal keputusan desk|tanggal hasil desk|desk date",
  levelDesk: "level desk|level hasil desk|level reviewer desk",
};

/** Every profile column, in the order of the form. */
export const FIELD_IDS = Object.keys(NAMES) as FieldId[];

/** Words that turn a column into something else when they stand beside a known name. */
const FOREIGN = new Set(
  (
    "kontak alamat hp telepon telp wa whatsapp email jumlah kepala pic nip operator kode jabatan foto gambar cek valid " +
    "validasi verifikasi verifikator reviewer skor nilai bobot rank ranking peringkat kategori target penerima file link " +
    "tautan bukti panjang status catatan keterangan lama durasi akun user username sumber tahun admin pemda kabupaten kota " +
    "provinsi kecamatan desa bulan usia umur level selesai akhir persen persentase"
  ).split(" "),
);
/** Single words that name their column whatever stands beside them. */
const TELLING = new Set(
  "opd skpd kematangan koordinat tematik pkpn haki tahapan diikutkan diikutsertakan diusulkan disertakan".split(" "),
);
/** In what an innovation takes part: *Masuk IGA*, *Dilaporkan ke Kemendagri*. */
const CONTEST = new Set("iga iid penilaian kemendagri bskdn".split(" "));
const OF_CONTEST = 0.9;

/** One name of a profile column. */
export interface HeaderName {
  field: FieldId;
  text: string;
  /** 0-1: how surely a column under exactly this name is that column. */
  certainty: number;
}

/** All names of all profile columns. */
export const HEADER_NAMES: readonly HeaderName[] = FIELD_IDS.flatMap((field) =>
  NAMES[field].split("|").map((entry) => {
    const [text = "", certainty = "1"] = entry.split("~");
    return { field, text, certainty: Number(certainty) };
  }),
);

interface FieldName {
  field: FieldId;
  tokens: string[];
  weight: number;
}

const FIELD_NAMES = new PhraseBook<FieldName>(
  HEADER_NAMES.map(({ field, text, certainty }) => {
    const tokens = nameTokens(text);
    return { tokens, item: { field, tokens, weight: certainty } };
  }),
);

export interface FieldMatch {
  field: FieldId;
  /** 0-1 */
  certainty: number;
}

function certaintyOf(header: readonly string[], fit: PhraseFit<FieldName>): number {
  const { weight, tokens } = fit.item;
  if (fit.missing > 0) return 0;
  if (fit.left === 0) return weight * (fit.likeness === 1 ? 1 : 0.92);
  const isOfContest = (word: string): boolean => CONTEST.has(word) || tokens.includes(word);
  if (fit.item.field === "diikutkan" && header.every(isOfContest)) return OF_CONTEST;
  if (fit.left > 2 || weight < 1) return 0;
  if (header.some((word) => FOREIGN.has(word) && !tokens.includes(word))) return 0;
  if (tokens.length >= 2) return 0.86 - 0.06 * fit.left;
  return TELLING.has(tokens[0]!) ? 0.76 - 0.05 * fit.left : 0;
}

const NAME_WORDS = new Set(["nama", "judul", "name", "title"]);
/** Whose name it is, when it is not the innovation's. */
const PEOPLE_AND_PLACES = new Set(
  (
    "daerah pemerintah pejabat lengkap pegawai pembina ketua tim anggota pelapor pengisi petugas narahubung penanggung " +
    "bank surat regulasi dokumen indikator kelompok mitra pimpinan inisiator person contact region"
  ).split(" "),
);

const OF_INNOVATION = /^\W*(?:nama|judul)(?:\s*\/\s*(?:nama|judul))?\s+(?:usulan\s+|program\s+)?inovasi\b/i;
const OF_INNOVATION_CERTAINTY = 0.9;

/** "Nama Layanan", "Judul Program": a name of something that a region may call its innovations. */
function isSomeName(header: readonly string[]): boolean {
  if (header.length !== 2 || !NAME_WORDS.has(header[0]!)) return false;
  return !header.some((word) => FOREIGN.has(word) || PEOPLE_AND_PLACES.has(word) || /\d/.test(word));
}

/** @returns the profile columns a header may mean, surest first */
export function matchFields(text: string): FieldMatch[] {
  const header = headerTokens(text);
  if (header.length === 0 || header.length > 12) return [];
  const best = new Map<FieldId, number>();
  for (const fit of FIELD_NAMES.fits(header)) {
    const certainty = certaintyOf(header, fit);
    if (certainty > (best.get(fit.item.field) ?? 0)) best.set(fit.item.field, certainty);
  }
  // "Nama Inovasi Perangkat Daerah" names the innovation, not the department.
  if (OF_INNOVATION.test(text) && !header.some((word) => FOREIGN.has(word) || word === "inisiator")) {
    best.delete("opd");
    best.set("nama", Math.max(OF_INNOVATION_CERTAINTY, best.get("nama") ?? 0));
  }
  if (best.size === 0 && isSomeName(header)) best.set("nama", 0.6);
  return [...best].map(([field, certainty]) => ({ field, certainty })).sort((a, b) => b.certainty - a.certainty);
}
