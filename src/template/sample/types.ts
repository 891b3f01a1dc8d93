/** What makes one sample innovation its own; the rest of its row is composed from it. */
export interface SampleSource {
  /** Used in file names and letters. */
  slug: string;
  nama: string;
  /** Index in `DEPARTMENTS`. */
  opd: number;
  urusan: string;
  urusanLain?: string;
  jenis: "Digital" | "Non Digital";
  bentuk: "Tata Kelola" | "Pelayanan Publik" | "Lainnya";
  inisiator: string;
  namaInisiator: string;
  klasifikasi: string;
  astaCita: number;
  pkpn: string;
  ujiCoba: string;
  penerapan: string;
  pengembangan?: string;
  anggaran?: number;
  /** Levels of the innovation-level indicators in official order, one digit each; spaces are for the eye. */
  levels: string;
  /** Who is served, as it stands inside a sentence. */
  sasaran: string;
  masalah: string;
  gagasan: string;
  langkah: string;
  capaian: string;
  tujuan: string;
  manfaat: string;
  hasil: string;
}
