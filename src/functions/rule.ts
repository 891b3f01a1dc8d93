import { texts } from "../i18n/text";
import type { CellValue } from "../workbook/types";
import { notInRules, notThere, wrongArgument } from "./answers/problem";
import { indicatorNamed, labelOf, plainName } from "./arguments/indicator";
import { RULES } from "./arguments/parameters";
import type { RuleField } from "./facts/field";
import { INDICATOR_FIELDS } from "./facts/indicatorFields";
import { COUNT_FIELDS, COUNT_NAMES, YEAR_FIELDS } from "./facts/yearFields";
import { defineFunction, type CellResult } from "./frame/function";

const said = texts({
  field: { id: "Bidang tidak dikenal. Pilihan: {fields}.", en: "Unknown field. Choose from: {fields}." },
  unknown: { id: "Belum diketahui untuk indikator {indicator}.", en: "Not known for indicator {indicator}." },
});

/** Stands in the place of an indicator for what a year says as a whole. */
const WHOLE_YEAR: readonly string[] = ["tahun", "year"];

const plain = (cell: CellValue): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

function readField<T extends unknown[]>(
  fields: readonly RuleField<T>[],
  field: CellValue,
  label: string,
  of: T,
): CellResult {
  const wanted = plain(field);
  const entry = fields.find(({ names }) => names.includes(wanted));
  if (!entry) {
    const known = fields.map(({ names }) => names.slice(0, 2).join("/")).join(", ");
    throw wrongArgument(said.field, { fields: known });
  }
  const value = entry.read(...of);
  if (value !== null && typeof value === "object" && value.unknown !== "") {
    throw notInRules(`${label}: ${value.unknown}`);
  }
  if (value === null || value === undefined || value === "" || typeof value === "object") {
    throw notThere(said.unknown, { indicator: label });
  }
  return value;
}

/** A fact about an indicator, or about the year's rules as a whole. */
export const rule = defineFunction({
  id: "RULE",
  order: 100,
  description: {
    id: "Keterangan sebuah indikator: bobot, arti level, bukti, sumber.",
    en: "A fact about an indicator: weight, level text, evidence, source.",
  },
  parameters: {
    indicator: {
      kind: "cell",
      name: { id: "indikator", en: "indicator" },
      description: {
        id: 'Nomor (17), kunci (5b), id (sdm), atau nama indikator; "tahun" untuk tahun itu: rumus, batas, anggapan, dasar hukum',
        en: 'Number (17), key (5b), id (sdm) or name of the indicator; "tahun" for the year: formula, limits, assumptions, legal basis',
      },
      optional: false,
    },
    field: {
      kind: "cell",
      name: { id: "bidang", en: "field" },
      description: {
        id: "bobot, nama, variabel, wajib, level 1-3, basis, bukti, jenis berkas, tahun bukti, catatan, sumber, keyakinan, atau anggapan",
        en: "bobot, nama, variabel, wajib, level 1-3, basis, bukti, jenis berkas, tahun bukti, catatan, sumber, keyakinan or anggapan",
      },
      optional: false,
    },
    rules: RULES,
  },
  result: "any",
  run({ indicator, field, rules }) {
    if (WHOLE_YEAR.includes(plain(indicator))) return readField(YEAR_FIELDS, field, rules.title, [rules]);
    if (COUNT_NAMES.includes(plainName(String(indicator ?? "")))) {
      return readField(COUNT_FIELDS, field, "36 Jumlah Inovasi Daerah", [rules]);
    }
    const found = indicatorNamed(indicator, rules);
    return readField(INDICATOR_FIELDS, field, labelOf(found), [found, rules]);
  },
});
