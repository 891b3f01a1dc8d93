import type { Analysis } from "../../../analysis/types";
import { PLAN_COLUMNS, type PlanGroup, type PlanRow, type PlanSheet } from "../../../excel/sheets/exportPlan";
import { formatNumber, formatSigned } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import { servedText, stepDocument, stepIndicator, stepOpd, stepTitle } from "../../../i18n/planStep";
import { translatePlan, type PlanTextKey } from "../../../i18n/planTexts";
import type { TextParams } from "../../../i18n/translator";
import {
  stepCell,
  withOfficialNumber,
  type Goal,
  type Plan,
  type PlanTables,
  type Step,
} from "../../../planning/index";
import { predicateAt } from "../../../analysis/predicateAt";
import { roundHalfUp } from "../../../scoring/index";
import type { RuleSet } from "../../../rules/types";
import { printOf } from "../../../workbook/print";
import { cellAddress, normalizeText } from "../../../workbook/index";

/** As many names of a letter as a row of the sheet can show at its greatest height. */
const MOST_NAMES = 25;
/** Excel keeps 15 digits; fewer here, so that what is read back is what was written. */
const POINT_DECIMALS = 4;

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Keys of steps that rows sorted or inserted do not change: two of one kind count on. */
function stepKeys(rules: RuleSet): (step: Step) => string {
  const seen = new Map<string, number>();
  return (step) => {
    const { kind, innovation, to, affair } = step;
    const { key, indicator } = withOfficialNumber(step, rules);
    // The highest level among those that a letter serves may change, the letter stays the same.
    const place = kind === "letter" ? key : to;
    const base = JSON.stringify([kind, normalizeText(innovation) || innovation, indicator, place, affair]);
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    return printOf(`${base}${ordinal}`);
  };
}

function byDepartment(steps: readonly Step[], locale: Locale): [string, Step[]][] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const opd = stepOpd(locale, step);
    groups.set(opd, [...(groups.get(opd) ?? []), step]);
  }
  // Departments by name; steps that belong to no department come last.
  const last = ({ kind, opd }: Step): number => {
    if (kind === "new") return 4;
    if (kind === "spd") return 3;
    if (kind === "letter") return 2;
    return opd.trim() === "" ? 1 : 0;
  };
  return [...groups].sort(([a, [one]], [b, [other]]) => last(one!) - last(other!) || a.localeCompare(b, locale));
}

/** A plan as a sheet: grouped by department, the steps that bring most for their effort first. */
export function planSheet(plan: Plan, goal: Goal, analysis: Analysis, tables: PlanTables, locale: Locale): PlanSheet {
  const say = (key: PlanTextKey, params: TextParams = {}): string => translatePlan(locale, key, params);
  const points = (value: number): string => formatNumber(locale, value, 2);
  const signed = (value: number): string => formatSigned(locale, value, 2);
  const count = (value: number): string => formatNumber(locale, value);

  const keyOf = stepKeys(analysis.rules);
  const names = (step: Step): string => {
    const named = step.serves.slice(0, MOST_NAMES).map((one) => servedText(locale, one));
    const more = step.serves.length - named.length;
    const rest = more > 0 ? [say("planStep.servedMore", { count: count(more) })] : [];
    return [stepTitle(locale, step, analysis.rules), ...named, ...rest].join("\n");
  };
  const rowOf = (step: Step): PlanRow => {
    const cell = stepCell(step, analysis, tables);
    const leveled = step.indicator !== null;
    return {
      key: keyOf(step),
      opd: plain(stepOpd(locale, step)),
      innovation: plain(step.kind === "letter" ? names(step) : step.innovation),
      address: cell ? cellAddress(cell.sheet, cell.row, cell.column) : "",
      indicator: leveled ? stepIndicator(step, analysis.rules) : stepTitle(locale, step, analysis.rules),
      from: leveled && step.kind !== "letter" ? step.from : null,
      to: leveled && step.kind !== "letter" ? step.to : null,
      document: plain(stepDocument(locale, step, analysis)),
      points: roundHalfUp(step.points, POINT_DECIMALS),
      done: say("planSheet.done.no"),
      owner: null,
      deadline: null,
    };
  };
  const groups = byDepartment(plan.steps, locale).map(([opd, steps]): PlanGroup => {
    const sum = steps.reduce((total, step) => total + step.points, 0);
    const heading = say("planSheet.band", { opd: plain(opd), count: count(steps.length), points: points(sum) });
    return { opd: plain(opd), heading, rows: steps.map(rowOf) };
  });
  const wanted =
    goal.kind === "index"
      ? say("planSheet.goal.index", { index: points(goal.index) })
      : goal.kind === "predicate"
        ? say("planSheet.goal.predicate", { predicate: goal.name })
        : say("planSheet.goal.documents", { count: count(goal.count) });
  const result = say("planSheet.result", {
    before: points(plan.before),
    after: points(plan.after),
    predicate: predicateAt(analysis, plan.after) ?? say("planSheet.noPredicate"),
    effort: count(plan.effort),
    steps: count(plan.steps.length),
  });
  return {
    name: say("planSheet.name"),
    title: say("planSheet.title", { year: analysis.year }),
    notes: [
      say("planSheet.goal", { goal: wanted }),
      plan.reached ? result : `${result} ${say("planSheet.unreached")}`,
      say("planSheet.sum", {
        steps: signed(plan.steps.reduce((sum, step) => sum + step.points, 0)),
        count: signed(plan.countScorePoints),
        divisor: signed(plan.divisorPoints),
      }),
    ],
    headers: PLAN_COLUMNS.map((column) =>
      say(column === "address" ? "planSheet.column.cell" : `planSheet.column.${column}`),
    ),
    keyHeader: say("planSheet.column.key"),
    groups,
    gone: say("planSheet.done.gone"),
    answers: [say("planSheet.done.no"), say("planSheet.done.yes")],
    answerError: say("planSheet.done.error"),
  };
}
