import { revertPlan, writePlan } from "../../excel/sheets/exportPlan";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { Goal, Plan } from "../../planning/index";
import { defineAction, done } from "../action";
import { ownSheetTexts } from "../shared/ownSheet.texts";
import { planSheet } from "./shared/planSheet";

const said = texts({
  done: { id: "{count} langkah ditulis ke lembar «{sheet}».", en: "{count} steps written to sheet «{sheet}»." },
});

/** A plan to write, and what it was made for. */
interface Planned {
  plan: Plan;
  goal: Goal;
}

/** Writes a plan to a sheet of its own. */
export const exportPlan = defineAction({
  label: { id: "Tulis ke lembar Rencana", en: "Write to sheet Rencana" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session, locale }, { plan, goal }: Planned) {
    const { analysis, reading } = session.state();
    if (!analysis || plan.steps.length === 0) return done();
    const tables = { innovations: reading?.innovations ?? null, spd: reading?.spd ?? null };
    const spec = planSheet(plan, goal, analysis, tables, locale);
    const written = await writePlan(spec);
    const sheet = written.name;
    session.rememberUndo({
      label: notice(ownSheetTexts.sheet, { sheet }),
      async revert() {
        const outcome = await revertPlan(written, spec);
        return outcome === "done" ? null : notice(ownSheetTexts[outcome], { sheet }, "warning");
      },
    });
    return done(notice(said.done, { count: plan.steps.length, sheet }));
  },
});
