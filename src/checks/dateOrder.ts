import { columnsOf } from "./shared/columns";
import { dateIn } from "./shared/dates";
import { inRow } from "./shared/observe";
import type { Check } from "./types";

/**
 * trial-after-application, development-before-application. The dates tell one story: trial, then application, then
 * further development (order inferred from the form's fields, S1 and S7). Two dates on one day are fine.
 */
export const dateOrder: Check = {
  codes: ["trial-after-application", "development-before-application"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const { fields } = columnsOf(context.innovations);
    const trial = dateIn(record, "ujiCoba");
    const application = dateIn(record, "penerapan");
    const development = dateIn(record, "pengembangan");
    const found = [];
    if (application !== null && trial !== null && trial > application && fields.ujiCoba !== undefined) {
      const params = { date: trial, application };
      found.push(
        inRow(context, record, { code: "trial-after-application", column: fields.ujiCoba, effect: "none", params }),
      );
    }
    if (
      application !== null &&
      development !== null &&
      development < application &&
      fields.pengembangan !== undefined
    ) {
      const params = { date: development, application };
      const column = fields.pengembangan;
      found.push(inRow(context, record, { code: "development-before-application", column, effect: "none", params }));
    }
    return found;
  },
};
