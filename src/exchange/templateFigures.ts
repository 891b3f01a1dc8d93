import { analyze } from "../analysis/index";
import type { RuleSet } from "../rules/types";
import { templateSpec, type TemplateContent, type TemplateFigures, type TemplateTexts } from "../template/index";
import { specData } from "../template/specData";
import { readWorkbook } from "../workbook/index";

/**
 * What the formulas of the template will show, for those who see it without the add-in.
 * @returns `null` where the content has no evidenced index
 * @throws MissingValueError when the rules leave a value unknown that the index needs
 */
export function templateFigures(
  rules: RuleSet,
  content: TemplateContent,
  texts: TemplateTexts,
): TemplateFigures | null {
  const { innovations: table, spd, opd, problem } = readWorkbook(specData(templateSpec(rules, content, texts)), rules);
  if (problem || !table) return null;
  const { claimed, evidenced, innovations } = analyze({ innovations: table, spd, opd, rules });
  if (!evidenced) return null;
  return {
    index: { claimed: claimed.index, evidenced: evidenced.index },
    predicate: { claimed: claimed.predicate ?? "", evidenced: evidenced.predicate ?? "" },
    departments: content.departments.map((name) => innovations.filter(({ opd: own }) => own === name).length),
    innovations: innovations.length,
  };
}
