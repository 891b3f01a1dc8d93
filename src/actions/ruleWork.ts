import { insertRules } from "../excel/sheets/insertRules";
import { removeSheets } from "../excel/sheets/insertSheets";
import { rememberUndo } from "../excel/cells/undo";
import type { Locale } from "../i18n/locale";
import { translatePane } from "../i18n/paneTexts";
import { ruleProblemText } from "../i18n/ruleProblem";
import { copyToYear, importRuleSet, sourcesInUse } from "../rules/file/exchange";
import { newestRules, rulesOf } from "../rules/index";
import { RuleSetError } from "../rules/file/ruleSetError";
import { sourceText } from "../rules/sources";
import type { RuleSet } from "../rules/types";
import { areaAddress, quoteSheet } from "../workbook/cells/address";
import { done, notice, refused } from "./result";
import { byYear, takenYears } from "./ruleYears";
import type { ActionContext, ActionInputs, ActionResult } from "./types";

function reasonOf(error: unknown, locale: Locale): { path: string; reason: string } {
  if (!(error instanceof RuleSetError)) throw error;
  return { path: error.path, reason: ruleProblemText(locale, error.why) };
}

/** Keeps a rule set that somebody brings with the workbook; on any mistake in it nothing changes. */
export async function importOwn(
  { session, locale }: ActionContext,
  { text, file }: ActionInputs["importRules"],
): Promise<ActionResult> {
  const state = session.state();
  let rules: RuleSet;
  try {
    rules = importRuleSet(text, file, takenYears(state));
  } catch (error) {
    const { path, reason } = reasonOf(error, locale);
    return refused(notice(path === "" ? "rules.refusedWhole" : "rules.refused", { file, path, reason }, "error"));
  }
  await session.setOwnRules(byYear([...state.ownRules, rules]));
  return done(notice("rules.imported", { year: rules.year, file }));
}

/** Copies the rules of a year to a year without rules, as the start of a new letter. */
export async function copyOwn(
  { session, locale }: ActionContext,
  { from, to }: ActionInputs["copyRules"],
): Promise<ActionResult> {
  const state = session.state();
  const taken = takenYears(state).some(({ year, standing }) => year === to && standing !== "announced");
  if (taken) {
    const reason = ruleProblemText(locale, { key: "yearTaken", params: { year: to } });
    return refused(notice("rules.yearRefused", { reason }, "error"));
  }
  const source = state.ownRules.find(({ year }) => year === from) ?? (await rulesOf(from));
  let copy: RuleSet;
  try {
    copy = copyToYear(source, to);
  } catch (error) {
    return refused(notice("rules.yearRefused", { reason: reasonOf(error, locale).reason }, "error"));
  }
  await session.setOwnRules(byYear([...state.ownRules, copy]));
  return done(notice("rules.copied", { from, to }));
}

/** Takes own rules out of the workbook; a year in use gives way to the newest. */
export async function removeOwn({ session }: ActionContext, year: number): Promise<ActionResult> {
  const { ownRules, year: inUse } = session.state();
  const gone = ownRules.find((rules) => rules.year === year);
  if (!gone) return refused(notice("rules.noneOwn", { year }, "warning"));
  await session.setOwnRules(ownRules.filter((rules) => rules !== gone));
  rememberUndo({
    label: notice("rules.removeLabel", { year }),
    async revert() {
      const left = session.state().ownRules.filter((rules) => rules.year !== year);
      await session.setOwnRules(byYear([...left, gone]));
      if (inUse === year) await session.setYear(year);
      return null;
    },
  });
  const newest = newestRules().year;
  if (inUse !== year) return done(notice("rules.removed", { year }));
  return done(notice("rules.removedInUse", { year, newest }, "warning"));
}

/** Writes the rules in use to a sheet of their own, as a table that formulas take. */
export async function insertSheet({ session, locale }: ActionContext): Promise<ActionResult> {
  const { rules, year, years } = session.state();
  if (!rules) return refused(notice("problem.unknown-year", { year, known: years.join(", ") }, "warning"));
  const text = (key: "rules.sheet" | "rules.sourceCode" | "rules.sourceText"): string => translatePane(locale, key);
  const rows = [...sourcesInUse(rules)].sort().map((code) => [code, sourceText(rules, code)] as const);
  const { sheets, table } = await insertRules(rules, {
    sheet: text("rules.sheet"),
    language: locale,
    legend: { headers: [text("rules.sourceCode"), text("rules.sourceText")], rows },
  });
  const sheet = sheets[0]?.name ?? "";
  rememberUndo({
    label: notice("template.label", { sheets: sheet }),
    async revert() {
      const changed = await removeSheets(sheets);
      await session.refresh();
      return changed.length === 0 ? null : notice("undo.changed", { sheet: changed.join(", ") }, "warning");
    },
  });
  await session.refresh();
  const range = `${quoteSheet(sheet)}!${areaAddress(table)}`;
  return done(notice("rules.sheetDone", { year: rules.year, sheet, range }));
}
