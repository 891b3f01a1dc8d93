import { dateIn, latestIn } from "../shared/dates";
import type { RowCheck } from "../types";

/**
 * The dates tell one story: application, then further development (order inferred from the form's fields, S1 and S7). Two
 * dates on one day are fine.
 */
export const check = {
  code: "development-before-application",
  order: 350,
  scope: "row",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ record, columns }) {
    const column = columns.fields.pengembangan;
    const date = dateIn(record, "pengembangan");
    const application = dateIn(record, "penerapan");
    if (
      column === undefined ||
      date === null ||
      application === null ||
      latestIn(record, "pengembangan")! >= application
    )
      return [];
    return [{ column, params: { date, application } }];
  },
} satisfies RowCheck;
