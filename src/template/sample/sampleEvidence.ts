import { byWord } from "../../rules/byWord";
import { shortName } from "./description";
import { driveLink, letterDate, register, videoLink } from "./references";
import type { SampleSource } from "./types";

interface Place {
  source: SampleSource;
  row: number;
  department: string;
  code: string;
  /** Year of the application, never before the first year that counts. */
  year: number;
}

type Compose = (place: Place, level: number) => string;

const CLASS = { tugas: "800.1.11.1", sop: "067", kerjaSama: "100.3.7.1", rencana: "000.7.2", undangan: "005" } as const;

function letter(place: Place, kind: string, cls: string, document: number, year: number, about: string): string {
  const number = `${cls}/${register(place.row, document)}/${place.code}/${year}`;
  return `${kind} Nomor ${number} tanggal ${letterDate(place.row, document, year)} tentang ${about}`;
}

function decree(place: Place, document: number, about: string): string {
  const number = `188.45/${register(place.row, document)}/KPTS/${place.year}`;
  return `Keputusan Bupati Contoh Nomor ${number} tanggal ${letterDate(place.row, document, place.year)} tentang ${about}`;
}

/** One piece for each year or occasion that the level claims. */
function pieces(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join("\n");
}

function file(place: Place, stem: string, extension: string): string {
  return `${stem}_${place.source.slug}.${extension}`;
}

/** Some offices name the file, some give the link, some both. */
function document(place: Place, position: number, stem: string, extension: string, about: string): string {
  const name = file(place, stem, extension);
  const habit = (place.row + position) % 4;
  if (habit === 0) return name;
  if (habit === 1) return `${about}: ${driveLink(place.row, position)}`;
  if (habit === 2) return `${about}, ${name}`;
  return `${name}; ${driveLink(place.row, position)}`;
}

const YEARS = [2025, 2024, 2026] as const;

function yearOf(index: number): number {
  return YEARS[index] ?? 2025;
}

function regulation(place: Place, level: number): string {
  const name = shortName(place.source);
  if (level === 1) return `${decree(place, 1, `Penetapan Inovasi ${name}`)} (${file(place, "SK", "pdf")})`;
  const number = 11 + place.row;
  return `Peraturan Bupati Contoh Nomor ${number} Tahun ${place.year} tentang Penyelenggaraan ${name} (${file(place, `Perbup_${number}`, "pdf")})`;
}

function executors(place: Place, level: number): string {
  const about = `Tim Pelaksana ${shortName(place.source)}`;
  if (level === 3) return `${decree(place, 8, about)} (${file(place, "SK_Pelaksana", "pdf")})`;
  const kind = level === 2 ? `Surat Tugas Kepala ${place.department}` : "Nota Dinas Sekretaris";
  return `${letter(place, kind, CLASS.tugas, 8, place.year, about)} (${file(place, "ST_Pelaksana", "pdf")})`;
}

function letterWithFile(kind: string, cls: string, position: number, about: string, stem: string): Compose {
  return (place) => {
    const text = letter(place, kind, cls, position, place.year, `${about} ${shortName(place.source)}`);
    return `${text} (${file(place, stem, "pdf")})`;
  };
}

function repeated(kind: string, cls: string, position: number, about: string, stem: string): Compose {
  return (place, level) =>
    pieces(level, (index) => {
      const year = yearOf(index);
      const text = letter(place, kind, cls, position + 20 * index, year, `${about} ${shortName(place.source)} ${year}`);
      return `${text} (${file(place, `${stem}_${year}`, "pdf")})`;
    });
}

/** By `Indicator.id`: what people write for a level. */
const COMPOSERS = byWord<Compose>({
  regulasi: regulation,
  sdm: letterWithFile("Surat Tugas", CLASS.tugas, 2, "Personel dan Peran dalam", "ST_Personel"),
  anggaran: repeated("DPA", "900.1.3", 3, "Belanja Kegiatan", "DPA"),
  "alat-kerja": (place, level) =>
    document(place, 4, level === 1 ? "Foto_Alat" : "Tangkapan_Layar_Alat", "png", "Alat kerja yang dipakai"),
  bimtek: repeated("Undangan", CLASS.undangan, 5, "Bimbingan Teknis", "Bimtek"),
  rkpd: repeated("Surat Keterangan Kepala Bapperida", CLASS.rencana, 6, "Pencantuman dalam RKPD", "RKPD"),
  aktor: letterWithFile("Perjanjian Kerja Sama", CLASS.kerjaSama, 7, "Dukungan Para Pihak bagi", "PKS_Aktor"),
  pelaksana: executors,
  jejaring: letterWithFile("Surat Tugas Sekretaris Daerah", CLASS.tugas, 9, "Jejaring Perangkat Daerah", "ST_Jejaring"),
  sosialisasi: (place, level) =>
    level === 1
      ? file(place, "Foto_Sosialisasi", "jpg")
      : document(place, 10, level === 2 ? "Unggahan_Kanal_Pemda" : "Berita_Media", "jpg", "Tangkapan layar publikasi"),
  pedoman: (place, level) =>
    level === 3 ? driveLink(place.row, 11) : document(place, 11, "Pedoman_Teknis", "pdf", "Buku pedoman"),
  informasi: (place, level) =>
    pieces(level, (index) =>
      file(place, ["Layanan_Telepon", "Layanan_Media_Sosial", "Layanan_Tatap_Muka"][index] ?? "", "png"),
    ),
  proses: (place) =>
    `${letter(place, "SOP", CLASS.sop, 13, place.year, `Pelayanan ${shortName(place.source)}`)} (${file(place, "SOP", "pdf")})`,
  pengaduan: (place) => document(place, 14, "Rekap_Pengaduan", "jpg", "Rekap penyelesaian pengaduan"),
  integrasi: (place) => document(place, 15, "Layanan_Terpadu", "png", "Tangkapan layar layanan terpadu"),
  replikasi: repeated("Perjanjian Kerja Sama", CLASS.kerjaSama, 16, "Replikasi", "PKS_Replikasi"),
  kecepatan: (place) => document(place, 17, "Laporan_Penciptaan", "pdf", "Laporan tahapan penciptaan"),
  kemanfaatan: (place) => document(place, 18, "Data_Penerima_Manfaat", "pdf", "Rekap penerima manfaat"),
  monev: (place, level) =>
    document(
      place,
      19,
      ["Laporan_Monev", "Laporan_SKM", "Kajian_Eksternal"][level - 1] ?? "Laporan",
      "pdf",
      "Laporan evaluasi",
    ),
  video: (place) => (place.row % 5 === 3 ? file(place, "Video_Inovasi", "mp4") : videoLink(place.row)),
});

/** @returns the evidence cell of an indicator; `null` where no level is claimed */
export function sampleEvidence(
  indicator: string,
  level: number,
  source: SampleSource,
  row: number,
  department: { name: string; code: string },
): string | null {
  const compose = COMPOSERS[indicator];
  if (level === 0 || !compose) return null;
  const developed = source.pengembangan ?? source.penerapan;
  const year = Math.max(2024, Number(developed.slice(0, 4)));
  return compose({ source, row, department: department.name, code: department.code, year }, level);
}
