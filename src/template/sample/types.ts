import type { CellValue, FieldId } from "../../workbook/types";

/** What makes one sample innovation its own; the rest of its row is composed from it. */
export interface SampleSource {
  /** Used in file names and letters. */
  slug: string;
  nama: string;
  /** The code of a department. */
  opd: string;
  urusan: string;
  urusanLain?: string;
  jenis: string;
  bentuk: string;
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

/** What somebody got wrong: cells that replace those of a row, numbered from 1 as in the sheet's column No. */
export interface SampleDefect {
  row: number;
  fields?: Partial<Record<FieldId, CellValue>>;
  levels?: Record<string, CellValue>;
  evidence?: Record<string, CellValue>;
}
