import { done, guarded } from "../result";
import type { Action } from "../types";

export const exportPlan: Action<"exportPlan"> = {
  id: "exportPlan",
  labelKey: "action.exportPlan",
  icon: "TableAdd",
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  run: ({ session, locale }, { plan, goal }) =>
    guarded(async () => {
      const { analysis, reading } = session.state();
      if (!analysis || plan.steps.length === 0) return done();
      const work = await import("../planWork");
      const tables = { innovations: reading?.innovations ?? null, spd: reading?.spd ?? null };
      return work.write(work.planSheet(plan, goal, analysis, tables, locale), plan.steps.length);
    }),
};
