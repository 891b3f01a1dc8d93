import { isExcelError } from "../../workbook/index";
import { catalogueOf } from "../shared/catalogue";
import { filledText } from "../shared/columns";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

/**
 * The maturity of an innovation is the sum of weight x level over its twenty indicators, 0 to 111 (S1, S2; P5 for 2022).
 * A recap has nothing else to be scored from.
 */
export const check = {
  code: "maturity-invalid",
  order: 390,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "level",
  mend: "entry",
  sources: ["S1", "S2", "P5"],
  run({ context, record, columns }) {
    const column = columns.fields.kematangan;
    if (column === undefined || context.innovations.layout !== "recap") return [];
    const text = filledText(record, "kematangan");
    if (text === "" || isExcelError(record.fields.kematangan?.raw ?? null)) return [];
    const { max } = catalogueOf(context.rules).weights;
    const typed = record.typedMaturity;
    if (typed !== null && typed >= 0 && typed <= max) return [];
    return [{ column, params: { value: excerpt(text), max: max / 100 } }];
  },
} satisfies RowCheck;
