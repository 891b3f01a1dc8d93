import { readWorkbookData } from "../excel/reading/read";
import { rememberUndo } from "../excel/cells/undo";
import { ruleProblemText } from "../i18n/ruleProblem";
import { ruleSet } from "../rules/years/ruleSet";
import { compareRuleSets } from "../rules/compare";
import { ruleYears, UnknownYearError } from "../rules/index";
import { RuleSetError } from "../rules/file/ruleSetError";
import { isRuleTable, readRuleTable } from "../rules/table/ruleTable";
import type { RuleSet } from "../rules/types";
import type { CellValue, SheetData } from "../workbook/types";
import { done, notice, refused } from "./result";
import { byYear, takenYears } from "./ruleYears";
import type { ActionContext, ActionResult } from "./types";

/** Cells of a sheet that may be a rule table. */
interface Candidate {
  sheet: string;
  /** Zero-based. */
  top: number;
  cells: CellValue[][];
}

/** The Excel tables of a sheet; its cells as they stand when it has none. */
function candidatesOf({ name, top, left, values, tables }: SheetData): Candidate[] {
  if (tables.length === 0) return [{ sheet: name, top, cells: values }];
  return tables.map(({ area }) => ({
    sheet: name,
    top: area.top,
    cells: values
      .slice(area.top - top, area.bottom - top + 1)
      .map((row) => row.slice(area.left - left, area.right - left + 1)),
  }));
}

function baseRules(own: readonly RuleSet[], year: number): RuleSet {
  const found = own.find((rules) => rules.year === year);
  if (found) return found;
  const years = [...new Set([...ruleYears(), ...own.map((rules) => rules.year)])].sort();
  if (!ruleYears().includes(year)) throw new UnknownYearError(year, years);
  return ruleSet(year);
}

/**
 * Makes the own rules of the year in use what its rule sheet says now. The rules that came with the add-in are never
 * replaced, but for a prognosis; on any mistake in a cell nothing changes.
 */
export async function takeSheet({ session, locale }: ActionContext): Promise<ActionResult> {
  const state = session.state();
  const { year, ownRules } = state;
  const refuse = (path: string, why: RuleSetError["why"]): ActionResult =>
    refused(notice("rules.sheetRefused", { path, reason: ruleProblemText(locale, why) }, "error"));
  if (
    takenYears(state).some((taken) => taken.year === year && taken.standing !== "announced" && taken.standing !== "own")
  ) {
    return refused(notice("rules.sheetOfOurs", { year }, "warning"));
  }
  const { sheets } = await readWorkbookData();
  const tables = sheets.flatMap(candidatesOf).filter(({ cells }) => isRuleTable(cells));
  const read: { sheet: string; rules: RuleSet }[] = [];
  try {
    for (const { sheet, top, cells } of tables) {
      const rules = readRuleTable(cells, (wanted) => baseRules(ownRules, wanted), { sheet, top });
      if (rules.year === year) read.push({ sheet, rules });
    }
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    return refuse(error.path, error.why);
  }
  const [found, second] = read;
  if (!found) return refused(notice("rules.sheetMissing", { year }, "warning"));
  if (second)
    return refused(notice("rules.sheetTwice", { year, sheets: read.map(({ sheet }) => sheet).join(", ") }, "warning"));
  const before = baseRules(ownRules, year);
  await session.setOwnRules(byYear([...ownRules.filter((rules) => rules.year !== year), found.rules]));
  rememberUndo({
    label: notice("rules.sheetTakenLabel", { year }),
    async revert() {
      await session.setOwnRules(ownRules);
      return null;
    },
  });
  const count = compareRuleSets(before, found.rules).length;
  return done(notice("rules.sheetTaken", { year, sheet: found.sheet, count }));
}
