import { valueOf } from "../rules/index";
import { isExcelError } from "../workbook/index";
import type { InnovationRecord } from "../workbook/types";
import { affairsIn } from "./shared/affairs/affairsIn";
import { columnsOf, filledText } from "./shared/columns";
import { mainAffair } from "./shared/affairs/mainAffair";
import { inRow, rowList } from "./shared/observe";
import type { Check, CheckContext, Observation } from "./types";

/** The overlapping affairs of a row; none when the cell says nothing or cannot be read. */
function affairsBeside(context: CheckContext, record: InnovationRecord): ReturnType<typeof affairsIn> {
  const { raw = null } = record.fields.urusanLain ?? {};
  if (filledText(record, "urusanLain") === "" || isExcelError(raw)) return [];
  return affairsIn(String(raw), context.rules);
}

/**
 * affair-repeated, affair-only-beside. The form asks for the urusan utama and, apart from it, for others that overlap
 * (S5, S7). Whether a basic service counts when it only overlaps is not known, so it is pointed out and not counted.
 */
export const affairOverlap: Check = {
  codes: ["affair-repeated", "affair-only-beside"],
  scope: "table",
  run(context) {
    const { urusan, urusanLain: column } = columnsOf(context.innovations).fields;
    if (urusan === undefined || column === undefined || valueOf(context.rules.affairs) === null) return [];
    const found: Observation[] = [];
    const covered = new Set<string>();
    const beside = new Map<string, InnovationRecord[]>();
    for (const record of context.included) {
      const main = mainAffair(filledText(record, "urusan"), context.rules).affair;
      if (main) covered.add(main.name);
      for (const affair of new Set(affairsBeside(context, record))) {
        if (affair === main) {
          const params = { value: affair.name };
          found.push(inRow(context, record, { code: "affair-repeated", column, effect: "none", params }));
        } else if (affair.group === "wajib-yandas") {
          const rows = beside.get(affair.name);
          if (rows) rows.push(record);
          else beside.set(affair.name, [record]);
        }
      }
    }
    for (const [name, records] of beside) {
      if (covered.has(name)) continue;
      const params = { value: name, rows: rowList(records) };
      found.push(inRow(context, records[0]!, { code: "affair-only-beside", column, effect: "none", params }));
    }
    return found;
  },
};
