import type { Indicator } from "../rules/types";
import type { FieldId } from "../workbook/types";

/** Sheet names, in the order of the sheets. */
export const SHEETS = {
  profile: "Profil",
  spd: "SPD",
  innovations: "Inovasi",
  departments: "OPD",
  history: "Riwayat",
  summary: "Ringkasan",
  guide: "Petunjuk",
  lists: "Daftar",
} as const;

export const INNOVATION_TABLE = "Inovasi";

/** Column headers as the national form and the offices' exports call them. */
export const FIELD_HEADERS: Record<FieldId, string> = {
  nomor: "No",
  nama: "Nama Inovasi",
  opd: "Perangkat Daerah",
  tahapan: "Tahapan",
  inisiator: "Inisiator",
  namaInisiator: "Nama Inisiator",
  klasifikasi: "Klasifikasi",
  jenis: "Jenis",
  bentuk: "Bentuk",
  tematik: "Tematik",
  astaCita: "Asta Cita",
  pkpn: "Klaster PKPN",
  urusan: "Urusan Utama",
  urusanLain: "Urusan Beririsan",
  koordinat: "Koordinat",
  ujiCoba: "Waktu Uji Coba",
  penerapan: "Waktu Penerapan",
  pengembangan: "Waktu Pengembangan",
  pelaporan: "Tahun Pelaporan",
  rancangBangun: "Rancang Bangun",
  tujuan: "Tujuan",
  manfaat: "Manfaat",
  hasil: "Hasil",
  anggaran: "Anggaran",
  profilBisnis: "Profil Bisnis",
  haki: "HAKI",
  penghargaan: "Penghargaan",
  kematangan: "Kematangan",
  diikutkan: "Diikutkan",
  status: "Status",
  keterangan: "Keterangan",
  keputusanDesk: "Keputusan Desk",
  catatanDesk: "Catatan Desk",
  tanggalDesk: "Tanggal Desk",
  levelDesk: "Level Desk",
};

export const SPD_HEADERS = {
  number: "No",
  indicator: "Indikator",
  level: "Level",
  evidence: "Bukti",
  guidance: ["Arti Level 1", "Arti Level 2", "Arti Level 3"],
  weight: "Bobot",
} as const;

/** What the sheet Profil names beside its cells. */
export const PROFILE_LABELS = {
  region: "Pemerintah Daerah",
  year: "Tahun Penilaian",
  basis: "Dasar Penilaian",
  date: "Tanggal Data",
  office: "Unit Pengelola",
  contact: "Narahubung",
  phone: "Telepon",
  email: "Surel",
} as const;

/** The day on which departments are to send their part back. */
export const PROFILE_DEADLINE = "Batas Pengembalian OPD";

/** Columns behind the others that say where an innovation was taken from. */
export const ORIGIN_HEADERS = { file: "Asal", row: "Baris Asal" } as const;

/** Hidden column of a workbook that was given out: what its rows are known by when it comes back. */
export const KEY_HEADER = "Kunci Baris";

/** Columns of the form of one innovation, as the forms of the departments call them. */
export const FORM_HEADERS = [
  "NO",
  "JENIS ISIAN",
  "DEFINISI OPERASIONAL",
  "INFORMASI/JAWABAN",
  "DATA PENDUKUNG",
] as const;

/** Beside it, hidden: what the form is known by when it comes back. */
export const FORM_KEY = "Kunci Formulir";

/** @returns name of the sheet of a form */
export function formName(number: number): string {
  return `Formulir ${number}`;
}

/** Columns of the index over the years, from left to right. */
export const HISTORY_HEADERS = [
  "Tahun",
  "Nilai Mandiri",
  "Indeks",
  "Predikat",
  "Jumlah Inovasi",
  "Jumlah PD",
  "Peringkat",
  "Skala",
  "Keterangan",
] as const;

/** @returns e.g. `16 Regulasi Inovasi Daerah` */
export function levelHeader(indicator: Indicator): string {
  return `${indicator.key} ${indicator.name}`;
}

/** @returns e.g. `Bukti 16 Regulasi Inovasi Daerah` */
export function evidenceHeader(indicator: Indicator): string {
  return `Bukti ${levelHeader(indicator)}`;
}

/** @returns e.g. `Basis Ukur 33 Kemanfaatan inovasi` */
export function basisHeader(indicator: Indicator): string {
  return `Basis Ukur ${levelHeader(indicator)}`;
}

/** @returns e.g. `Nilai Ukur 33 Kemanfaatan inovasi` */
export function measureHeader(indicator: Indicator): string {
  return `Nilai Ukur ${levelHeader(indicator)}`;
}
