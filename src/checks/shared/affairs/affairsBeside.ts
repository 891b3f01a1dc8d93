import type { Affair } from "../../../rules/types";
import { isExcelError } from "../../../workbook/index";
import type { InnovationRecord } from "../../../workbook/types";
import { filledText } from "../columns";
import { perRecord } from "../perRecord";
import { affairsIn } from "./affairsIn";
import { mainAffair } from "./mainAffair";

/** An innovation with its urusan utama and the affairs beside it, each once. */
export interface RowAffairs {
  record: InnovationRecord;
  main: Affair | null;
  beside: ReadonlySet<Affair>;
}

const NONE: ReadonlySet<Affair> = new Set();

/** The affairs of an innovation; none beside the main one when the cell says nothing or cannot be read. */
export const affairsOf = perRecord(({ rules }, record): RowAffairs => {
  const { raw = null } = record.fields.urusanLain ?? {};
  const blank = filledText(record, "urusanLain") === "" || isExcelError(raw);
  const main = mainAffair(filledText(record, "urusan"), rules).affair ?? null;
  return { record, main, beside: blank ? NONE : new Set(affairsIn(String(raw), rules)) };
});
