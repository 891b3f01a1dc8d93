import type { Locale } from "../../src/i18n/locale";
import { translateTemplate } from "../../src/i18n/templateTexts";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { RuleSet } from "../../src/rules/types";
import { templateSpec, type TemplateContent, type TemplateTexts } from "../../src/template/index";
import type { SheetSpec, WorkbookSpec } from "../../src/template/types";

export function textsOf(locale: Locale): TemplateTexts {
  return (key, params) => translateTemplate(locale, key, params);
}

export function buildTemplate(
  content: TemplateContent | null,
  locale: Locale = "id",
  rules: RuleSet = ruleSet(),
): WorkbookSpec {
  return templateSpec(rules, content, textsOf(locale));
}

export function sheetOf(spec: WorkbookSpec, name: string): SheetSpec {
  const sheet = spec.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
