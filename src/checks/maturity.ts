import { isExcelError } from "../workbook/index";
import { levelsInOrder, weightedSum } from "../scoring/index";
import { catalogueOf } from "./shared/catalogue";
import { columnsOf, filledText } from "./shared/columns";
import { excerpt, inRow } from "./shared/observe";
import type { Check } from "./types";

/**
 * maturity-invalid. The maturity of an innovation is the sum of weight x level over its twenty indicators, 0 to 111
 * (S1, S2; P5 for 2022). A recap has nothing else to be scored from.
 */
export const maturityInvalid: Check = {
  codes: ["maturity-invalid"],
  scope: "row",
  run(context, record) {
    const column = columnsOf(context.innovations).fields.kematangan;
    if (!record || column === undefined || context.innovations.layout !== "recap") return [];
    const text = filledText(record, "kematangan");
    if (text === "" || isExcelError(record.fields.kematangan?.raw ?? null)) return [];
    const max = catalogueOf(context.rules).weights.max;
    const typed = record.typedMaturity;
    if (typed !== null && typed >= 0 && typed <= max) return [];
    const params = { value: excerpt(text), max: max / 100 };
    return [inRow(context, record, { code: "maturity-invalid", column, effect: "row", params })];
  },
};

/**
 * maturity-differs. Where levels are there, they are scored and a typed maturity is not; a difference tells that one
 * of them is out of date. Sheets without all twenty level columns, or with a level that cannot be read, are left alone.
 */
export const maturityDiffers: Check = {
  codes: ["maturity-differs"],
  scope: "row",
  run(context, record) {
    const { fields, levels } = columnsOf(context.innovations);
    const { weights } = catalogueOf(context.rules);
    const column = fields.kematangan;
    if (!record || column === undefined || record.typedMaturity === null) return [];
    if (!weights.ids.every((id) => levels.has(id) && record.levels[id]?.invalid === false)) return [];
    const typedLevels = Object.fromEntries(weights.ids.map((id) => [id, record.levels[id]?.level ?? 0]));
    const sum = weightedSum(weights, levelsInOrder(weights, typedLevels));
    if (sum === record.typedMaturity) return [];
    const params = { value: record.typedMaturity / 100, sum: sum / 100 };
    return [inRow(context, record, { code: "maturity-differs", column, effect: "none", params })];
  },
};
