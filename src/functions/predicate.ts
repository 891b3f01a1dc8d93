import { texts } from "../i18n/text";
import { predicateOf } from "../scoring/index";
import type { CellValue } from "../workbook/types";
import { notThere } from "./answers/problem";
import { asIndex } from "./arguments/asIndex";
import { INDEX, RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";

const said = texts({
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
    index: INDEX,
    rules: RULES,
  },
  result: "string",
  run({ index, rules }) {
    const value = asIndex(asNumber(index));
    const name = predicateOf(value, rules);
    if (!name) throw notThere(said.noLimits, { year: rules.year });
    return name;
  },
});
