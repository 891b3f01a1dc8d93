import { texts } from "../i18n/text";
import { predicateOf } from "../scoring/index";
import type { CellValue } from "../workbook/types";
import { notThere, wrongArgument } from "./answers/problem";
import { RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";

const said = texts({
  index: { id: "Indeks harus berupa angka 0 sampai 100.", en: "The index must be a number from 0 to 100." },
  noLimits: {
    id: "Batas predikat tahun {year} belum diketahui.",
    en: "The predikat limits of {year} are not known.",
  },
});

/** A number, also one typed as text with a decimal comma and a percent sign. */
function asNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const plain = value.trim().replace(/\s*%$/, "").replace(",", ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** The predikat of an index. */
export const predicate = defineFunction({
  id: "PREDICATE",
  order: 90,
  description: {
    id: "Predikat sebuah indeks, yang dibulatkan dulu ke dua desimal.",
    en: "The predikat of an index, which is rounded to two decimals first.",
  },
  parameters: {
    index: {
      kind: "number",
      name: { id: "indeks", en: "index" },
      description: { id: "Indeks dari 0 sampai 100", en: "Index from 0 to 100" },
      optional: false,
    },
    rules: RULES,
  },
  result: "string",
  run({ index, rules }) {
    const value = asNumber(index);
    if (value === null || value < 0 || value > 100) throw wrongArgument(said.index);
    const name = predicateOf(value, rules);
    if (!name) throw notThere(said.noLimits, { year: rules.year });
    return name;
  },
});
