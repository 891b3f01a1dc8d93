import { dateIn, latestIn } from "../shared/dates";
import type { RowCheck } from "../types";

/**
 * The dates tell one story: trial, then application (order inferred from the form's fields, S1). Two dates on one day are
 * fine.
 */
export const check = {
  code: "trial-after-application",
  order: 340,
  scope: "row",
  severity: "warning",
  effect: "row",
  cause: "date",
  mend: "entry",
  sources: [],
  run({ record, columns }) {
    const column = columns.fields.ujiCoba;
    const date = dateIn(record, "ujiCoba");
    const application = dateIn(record, "penerapan");
    if (column === undefined || date === null || application === null || date <= latestIn(record, "penerapan")!)
      return [];
    return [{ column, params: { date, application } }];
  },
} satisfies RowCheck;
