import type { CellValue, FieldId } from "../../workbook/types";
import type { InnovationContent } from "../content";
import { driveLink } from "./references";

/** What somebody got wrong: cells that replace those of a row, numbered from 1 as in the sheet's column No. */
export interface SampleDefect {
  row: number;
  fields?: Partial<Record<FieldId, CellValue>>;
  levels?: Record<string, CellValue>;
  evidence?: Record<string, CellValue>;
}

const SHORT_CLASS =
  "Kelas pengasuhan untuk para bapak dilaksanakan delapan kali di bengkel, pos ronda, dan pangkalan truk. Peserta belajar menggendong, menyuapi, dan membaca jadwal imunisasi. Pada akhir kelas setiap peserta memasak untuk keluarganya.";
const SHARED_TABLE = driveLink(99, 1);

export const DEFECTS: readonly SampleDefect[] = [
  // Conditions of the assessment
  { row: 8, fields: { ujiCoba: "2022-02-14", penerapan: "2022-08-15" } },
  { row: 12, fields: { penerapan: null } },
  { row: 16, fields: { tahapan: "Uji Coba" } },
  { row: 26, levels: { video: null }, evidence: { video: null } },
  { row: 28, fields: { penerapan: "2026-02-02" } },
  { row: 36, fields: { penerapan: "akhir tahun 2024" } },
  // Profile
  { row: 3, fields: { urusan: "Kesehtan" } },
  { row: 10, fields: { pengembangan: "2024-11-04" } },
  { row: 13, fields: { inisiator: "Ibu PKK" } },
  // Dates as text that can be read: no finding
  { row: 15, fields: { penerapan: "22/06/2024" } },
  { row: 20, fields: { penerapan: "9 Desember 2024" } },
  { row: 18, fields: { rancangBangun: SHORT_CLASS } },
  { row: 22, fields: { manfaat: null } },
  { row: 24, fields: { nama: "AKTA SEHARI: Akta Kelahiran Sebelum Pulang Bersalin" } },
  { row: 31, fields: { ujiCoba: "2024-09-12" } },
  { row: 37, fields: { anggaran: "#REF!" } },
  // Levels
  { row: 9, levels: { bimtek: 4 } },
  { row: 21, levels: { integrasi: "tinggi" } },
  // Evidence
  { row: 1, evidence: { regulasi: "SK_SAKU_BACA_halaman_depan.jpg" } },
  { row: 2, evidence: { video: "Video kegiatan ada di Instagram dinas" } },
  { row: 4, evidence: { integrasi: "https://drive/PELUK_IBU/beranda" } },
  { row: 5, evidence: { monev: null } },
  { row: 7, evidence: { anggaran: "menyusul" } },
  { row: 11, evidence: { jejaring: "-" } },
  { row: 14, evidence: { sdm: "Daftar_Tim_DATA_RUKUN.docx" } },
  { row: 15, evidence: { sdm: "ST_Personel_BURSA_SABTU.pdf" } },
  { row: 17, evidence: { kemanfaatan: null } },
  { row: 19, evidence: { pedoman: "D:\\Data Inovasi\\2025\\Pedoman Lumbung RT.pdf" } },
  {
    row: 22,
    evidence: { pelaksana: "Surat Tugas Kepala Dinas tentang Tim Sungai Asuh (ST_Pelaksana_SUNGAI_ASUH.pdf)" },
  },
  { row: 25, evidence: { replikasi: "dalam proses" } },
  { row: 27, evidence: { video: null } },
  { row: 29, evidence: { replikasi: null } },
  { row: 33, evidence: { monev: "Laporan survei kepuasan masyarakat semester pertama 2025" } },
  { row: 34, evidence: { replikasi: "Perjanjian Kerja Sama Replikasi PETA MODAL (PKS_Replikasi_PETA_MODAL.pdf)" } },
  { row: 35, evidence: { informasi: "Layanan_Informasi_PERAHU_PUSTAKA.pdf" } },
  { row: 37, evidence: { kemanfaatan: SHARED_TABLE } },
  { row: 38, evidence: { kemanfaatan: SHARED_TABLE } },
];

/** A row that somebody began and left without a name. */
export const NAMELESS: InnovationContent = {
  fields: { opd: "Dinas Kesehatan", diikutkan: "Ya", tahapan: "Inisiatif", jenis: "Digital" },
  levels: {},
  evidence: {},
};
