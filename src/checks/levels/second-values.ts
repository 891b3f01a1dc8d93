import { rowList } from "../shared/excerpt";
import { toldAt } from "../shared/toldAt";
import type { TableCheck, TableSighting } from "../types";
import type { SecondValues } from "../../workbook/types";

function sighting({ header, read, columns, rows, differing, ...place }: SecondValues): TableSighting {
  const listed = rowList(rows.map((row) => ({ row })));
  const how = rows.length > 0 ? "rows" : columns === 1 ? "column" : "columns";
  const count = rows.length || columns;
  return { ...toldAt(place), params: { how, count, header, read, differing, rows: listed } };
}

/**
 * What a verifier gave stands beside what was claimed, or in a row below it, and only the claim is read: nobody may take its index
 * for the verified one. Where both say the same there is nothing to tell.
 */
export const check = {
  code: "second-values",
  order: 106,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  run({ innovations, spd }) {
    const ofSpd = (spd?.second ?? []).map((one): TableSighting => {
      return { ...sighting(one), elsewhere: { sheet: spd!.sheet, header: one.header } };
    });
    return [...(innovations.second ?? []).map(sighting), ...ofSpd];
  },
} satisfies TableCheck;
