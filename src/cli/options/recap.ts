import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateRecap } from "../commands/texts/recap.texts";
import { textOption } from "./value";

const FORMATS = ["xlsx", "csv", "parquet"] as const;

/** What a recap is written as: a workbook, or tables for programs in a folder. */
export type RecapFormat = (typeof FORMATS)[number];

const FLAG: Flag = {
  name: "format",
  value: { id: "BENTUK", en: "FORMAT" },
  help: {
    id: "xlsx (bawaan), atau csv dan parquet: tabel daerah, inovasi, dan temuan dalam folder",
    en: "xlsx (default), or csv and parquet: tables of regions, innovations and findings in a folder",
  },
  completion: FORMATS,
};

export const FORMAT: CommandOption<RecapFormat> = {
  flags: [FLAG],
  read(given, { locale }) {
    const text = textOf(given, FLAG) ?? "xlsx";
    const format = FORMATS.find((one) => one === text.trim().toLowerCase());
    if (!format) throw new InputProblem(translateRecap(locale, "cli.recap.format", { value: text }));
    return format;
  },
};

export const RECAP_BEFORE = textOption({
  name: "before",
  value: { id: "BERKAS", en: "FILE" },
  help: {
    id: "rekap tahun sebelumnya, untuk dibandingkan",
    en: "the recap of an earlier year, to compare with",
  },
  completion: "workbook",
});

export const LETTERS = textOption({
  name: "letters",
  value: { id: "FOLDER", en: "FOLDER" },
  help: {
    id: "surat satu halaman untuk setiap daerah, masing-masing satu buku kerja, ke folder ini",
    en: "a letter of one page for each region, a workbook each, into this folder",
  },
  completion: "folder",
});
