import { predicateAt } from "../../analysis/predicateAt";
import type { Analysis } from "../../analysis/types";
import { entryText } from "../../i18n/calendar";
import { formatNumber, formatSigned, translate, type Locale } from "../../i18n/cliTexts";
import { servedText, stepDocument, stepIndicator, stepOpd, stepTitle } from "../../i18n/planStep";
import { translatePlan } from "../../i18n/planTexts";
import {
  DOCUMENT_KINDS,
  effortsWith,
  withOfficialNumber,
  type Efforts,
  type Goal,
  type Plan,
  type Step,
} from "../../planning/index";
import { entryOn, type EntryPeriod } from "../../rules/calendar";
import { translatePlanCommand } from "../commands/texts/plan.texts";
import { indentedColumns } from "../output/columns";
import { oneLine } from "../output/oneLine";
import { cleanNumber } from "./assessmentJson";

/** Names of one letter on a line. */
const MOST_NAMES = 6;

/** A plan and what it was made for. */
export interface PlannedCall {
  plan: Plan;
  goal: Goal;
  analysis: Analysis;
  efforts: Partial<Efforts>;
  /** As `2025-08-11`. */
  today: string;
}

type Key = Parameters<typeof translatePlanCommand>[1];
type Say = (key: Key, params?: Record<string, string | number>) => string;

function headline({ plan, goal }: PlannedCall, say: Say, shown: (value: number) => string): string {
  const { effort, steps, reached, searchedTo } = plan;
  if (searchedTo !== null) return say("cli.plan.tooLarge", { count: searchedTo });
  if (!reached) return say("cli.plan.unreachable");
  if (steps.length === 0) return say("cli.plan.nothing");
  const found = { effort, steps: steps.length };
  if (goal.kind === "documents") return say("cli.plan.gained", { most: goal.count, ...found });
  return goal.kind === "index"
    ? say("cli.plan.reachedIndex", { goal: shown(goal.index), ...found })
    : say("cli.plan.reachedPredicate", { goal: goal.name, ...found });
}

/** The innovations that a letter serves; the JSON has all of them. */
function servedTexts(serves: Step["serves"], locale: Locale): string {
  const named = serves.slice(0, MOST_NAMES).map((one) => servedText(locale, one));
  const more = serves.length - named.length;
  const rest = more > 0 ? [translatePlan(locale, "planStep.servedMore", { count: formatNumber(locale, more) })] : [];
  return [...named, ...rest].join("; ");
}

/** The steps with the least effort, for people. */
export function planText(file: string, call: PlannedCall, locale: Locale): string {
  const { plan, analysis } = call;
  const { rules } = analysis;
  const say: Say = (key, params = {}) => translatePlanCommand(locale, key, params);
  const shown = (value: number): string => formatNumber(locale, value, 2);
  const signed = (value: number): string => formatSigned(locale, value, 2);
  const basis = translate(locale, analysis.evidenced ? "basis.evidenced" : "basis.claimed").toLowerCase();
  const lines = [
    say("cli.plan.title", { file, rules: rules.title, basis, index: shown(plan.before) }),
    ...(analysis.claimed.spd === null ? [say("cli.plan.noSpd")] : []),
    headline(call, say, shown),
    entryText(locale, rules, call.today),
  ];
  if (plan.steps.length > 0) {
    const what = (step: Step): string =>
      [stepIndicator(step, rules), stepTitle(locale, step, rules)].filter((part) => part !== "").join(": ");
    const who = (step: Step): string => {
      const { row, innovation, serves } = step;
      if (serves.length > 0) return servedTexts(serves, locale);
      const opd = stepOpd(locale, step);
      return row === null ? opd : say("cli.plan.place", { name: innovation, row, opd });
    };
    const rows = plan.steps.map((step) => [
      signed(step.points),
      formatNumber(locale, step.effort),
      oneLine(what(step)),
      oneLine(who(step)),
    ]);
    const head = [say("cli.plan.points"), say("cli.plan.effort"), say("cli.plan.step"), say("cli.plan.who")];
    const steps = plan.steps.reduce((sum, { points }) => sum + points, 0);
    const predicate = predicateAt(analysis, plan.after) ?? say("cli.plan.noPredicate");
    lines.push(
      say("cli.plan.after", { index: shown(plan.after), predicate }),
      say("cli.plan.parts", {
        steps: signed(steps),
        count: signed(plan.countScorePoints),
        divisor: signed(plan.divisorPoints),
      }),
      "",
      ...indentedColumns([head, ...rows], [2, 3]),
      "",
    );
  }
  const efforts = effortsWith(call.efforts);
  const each = DOCUMENT_KINDS.map((kind) => `${translatePlan(locale, `planKind.${kind}`)} ${efforts[kind]}`);
  lines.push(say("cli.plan.optimal", { efforts: each.join("; ") }));
  return `${lines.join("\n")}\n`;
}

interface StepJson extends Omit<Step, "points"> {
  points: number;
  title: string;
  document: string;
}

/** What `--json` prints. */
export interface PlanJson extends Omit<Plan, "steps"> {
  goal: Goal;
  predicate: string | null;
  efforts: Efforts;
  /** How the entry of the year stands today. */
  entry: EntryPeriod;
  steps: StepJson[];
}

export function planJson({ plan, goal, analysis, efforts, today }: PlannedCall, locale: Locale): PlanJson {
  return {
    goal,
    reached: plan.reached,
    searchedTo: plan.searchedTo,
    before: cleanNumber(plan.before),
    after: cleanNumber(plan.after),
    predicate: predicateAt(analysis, plan.after),
    effort: plan.effort,
    countScorePoints: cleanNumber(plan.countScorePoints),
    divisorPoints: cleanNumber(plan.divisorPoints),
    divisor: plan.divisor,
    efforts: effortsWith(efforts),
    entry: entryOn(analysis.rules, today),
    steps: plan.steps.map((step) => ({
      ...step,
      ...withOfficialNumber(step, analysis.rules),
      points: cleanNumber(step.points),
      title: stepTitle(locale, step, analysis.rules),
      document: stepDocument(locale, step, analysis),
    })),
  };
}
