import { analyze } from "../../src/analysis/index";
import type { Finding } from "../../src/checks/types";
import { senderOf } from "../../src/exchange/profile";
import { partsOf } from "../../src/exchange/share/parts";
import { sharedWorkbook, type SharedWorkbook } from "../../src/exchange/share/workbook";
import { shareWords } from "../../src/i18n/share/shareWords";
import { translateTemplate } from "../../src/i18n/templateTexts";
import { plan, usualGoal } from "../../src/planning/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { templateSpec, type TemplateContent } from "../../src/template/index";
import { readWorkbook } from "../../src/workbook/index";
import type { WorkbookData, WorkbookReading } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";

export const RULES = ruleSet(2026);
const DAY = "2026-05-04";

export async function templateFile(content: TemplateContent): Promise<Uint8Array> {
  return writeXlsxWorkbook(templateSpec(RULES, content, (key, params) => translateTemplate("id", key, params)));
}

export interface Region {
  data: WorkbookData;
  reading: WorkbookReading;
}

export async function regionOf(bytes: Uint8Array): Promise<Region> {
  const data = await readXlsxWorkbook(bytes, "daerah.xlsx");
  return { data, reading: readWorkbook(data, RULES) };
}

/** Everything that is handed out from a workbook, by department. */
export function shareAll({ data, reading }: Region, forms = false, files: readonly Finding[] = []): SharedWorkbook[] {
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  const analysis = analyze({ innovations, spd, opd, rules: RULES });
  const context = {
    analysis,
    files,
    innovations,
    plan: plan(analysis, { goal: usualGoal(analysis) }),
    sender: senderOf(data),
    words: shareWords(analysis),
    forms,
  };
  return partsOf({ innovations, opd, rules: RULES, date: DAY }).parts.map((part) => sharedWorkbook(part, context));
}
