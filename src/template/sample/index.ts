import type { CellValue, FieldId } from "../../workbook/types";
import type { InnovationContent, TemplateContent } from "../content";
import { description } from "./description";
import { sampleEvidence } from "./sampleEvidence";
import { coordinates } from "./references";
import data from "./sample.json";
import type { SampleDefect, SampleSource } from "./types";

/** Innovation-level indicators in the order of the digits in `SampleSource.levels`. */
const INDICATORS = [
  "regulasi",
  "sdm",
  "anggaran",
  "alat-kerja",
  "bimtek",
  "rkpd",
  "aktor",
  "pelaksana",
  "jejaring",
  "sosialisasi",
  "pedoman",
  "informasi",
  "proses",
  "pengaduan",
  "integrasi",
  "replikasi",
  "kecepatan",
  "kemanfaatan",
  "monev",
  "video",
] as const;

const DEFECTS: readonly SampleDefect[] = data.defects;

/** A row of the sheet from what makes it its own. */
export function innovation(source: SampleSource, row: number): InnovationContent {
  const department = data.departments.find(({ code }) => code === source.opd);
  if (!department) throw new Error(`No department of the sample has the code ${source.opd}.`);
  const fields: Partial<Record<FieldId, CellValue>> = {
    nama: source.nama,
    opd: department.name,
    diikutkan: "Ya",
    tahapan: "Penerapan",
    inisiator: source.inisiator,
    namaInisiator: source.namaInisiator,
    klasifikasi: source.klasifikasi,
    jenis: source.jenis,
    bentuk: source.bentuk,
    astaCita: source.astaCita,
    pkpn: source.pkpn,
    urusan: source.urusan,
    urusanLain: source.urusanLain ?? null,
    koordinat: coordinates(row),
    ujiCoba: source.ujiCoba,
    penerapan: source.penerapan,
    pengembangan: source.pengembangan ?? null,
    rancangBangun: description(source, row, department.name),
    tujuan: source.tujuan,
    manfaat: source.manfaat,
    hasil: source.hasil,
    anggaran: source.anggaran ?? null,
  };
  const digits = source.levels.replaceAll(" ", "");
  const levels: Record<string, CellValue> = {};
  const evidence: Record<string, CellValue> = {};
  INDICATORS.forEach((indicator, position) => {
    const level = Number(digits[position]);
    levels[indicator] = level;
    evidence[indicator] = sampleEvidence(indicator, level, source, row, department);
  });
  return { fields, levels, evidence };
}

function withDefects(rows: readonly InnovationContent[]): InnovationContent[] {
  return rows.map((row, index) => {
    const mine = DEFECTS.filter((defect) => defect.row === index + 1);
    return {
      fields: { ...row.fields, ...Object.assign({}, ...mine.map((defect) => defect.fields)) },
      levels: { ...row.levels, ...Object.assign({}, ...mine.map((defect) => defect.levels)) },
      evidence: { ...row.evidence, ...Object.assign({}, ...mine.map((defect) => defect.evidence)) },
    };
  });
}

/** The innovations of the sample without its defects. */
export const FAULTLESS: readonly InnovationContent[] = data.innovations.map(innovation);

/** The assessment year of the sample: its dates, letters and planted defects are those of this year's window. */
export const SAMPLE_YEAR = data.year;

/**
 * An invented region with forty innovations of twenty departments and the defects that real workbooks have: missing and
 * unsuitable evidence, dates outside the window, misspellings. `sample.json` holds all that was invented; what follows
 * from it (letters, links, descriptions) is put together here.
 */
export const SAMPLE: TemplateContent = {
  region: data.region,
  departments: data.departments.map(({ name }) => name),
  spd: data.spd,
  history: data.history,
  innovations: [...withDefects(FAULTLESS), data.nameless],
};
