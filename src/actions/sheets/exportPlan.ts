import { writePlan } from "../../excel/sheets/exportPlan";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { Goal, Plan } from "../../planning/index";
import { defineAction, done } from "../action";
import { rememberKept } from "../shared/keptLists";
import { planSheet } from "./shared/planSheet";

const said = texts({
  done: { id: "{count} langkah ditulis ke lembar “{sheet}”.", en: "{count} steps written to sheet “{sheet}”." },
  doneAgain: {
    id: "Lembar “{sheet}” diperbarui dengan {count} langkah; yang baru ada di bawah. Isian dan warna Anda tetap.",
    en: "The sheet “{sheet}” is up to date with {count} steps; new ones are below. What you wrote and coloured stays.",
  },
});

/** A plan to write, and what it was made for. */
interface Planned {
  plan: Plan;
  goal: Goal;
}

/** Writes a plan to a sheet of its own. What people noted there since stays when it is taken back. */
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
    rememberKept(session, [written]);
    const { name: sheet, isNew } = written;
    return done(notice(isNew ? said.done : said.doneAgain, { count: plan.steps.length, sheet }));
  },
});
