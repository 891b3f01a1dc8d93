import { insertSheets } from "../../../excel/sheets/insertSheets";
import { templateFigures } from "../../../exchange/templateFigures";
import { notice } from "../../../i18n/notice";
import { translateTemplate } from "../../../i18n/templateTexts";
import { texts } from "../../../i18n/text";
import { newestRules } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { templateSpec, type TemplateContent, type TemplateTexts } from "../../../template/index";
import type { WorkbookSpec } from "../../../template/types";
import { withoutFunctions } from "../../../template/withoutFunctions";
import { done, type ActionContext, type ActionResult } from "../../action";
import { afterInsertion } from "../../shared/newSheets";

export const insertionTexts = texts({
  done: { id: "{count} lembar disisipkan: {sheets}.", en: "{count} sheets inserted: {sheets}." },
});

/** Whether this Excel knows our functions; where it does not, sheets hold results in their place. */
function knowsFunctions({ session }: ActionContext): boolean {
  return session.state().formulas !== "none";
}

/** Adds sheets of ours to the open workbook, made with the rules in use. */
export async function insertOurs(
  context: ActionContext,
  make: (rules: RuleSet, say: TemplateTexts) => WorkbookSpec,
): Promise<ActionResult> {
  const { session, locale } = context;
  const rules = session.state().rules ?? newestRules();
  const live = knowsFunctions(context);
  const say: TemplateTexts = (key, params) =>
    translateTemplate(locale, !live && key === "template.summary.note" ? "template.summary.asInserted" : key, params);
  const spec = make(rules, say);
  const inserted = await insertSheets(live ? spec : withoutFunctions(spec, say("template.summary.inPane")));
  const sheets = await afterInsertion(session, inserted);
  return done(notice(insertionTexts.done, { count: inserted.length, sheets }));
}

/** Adds the sheets of the template; `content` fills them, `null` leaves them empty. */
export function insertTemplateSheets(context: ActionContext, content: TemplateContent | null): Promise<ActionResult> {
  return insertOurs(context, (rules, say) => {
    const figures = content === null || knowsFunctions(context) ? null : templateFigures(rules, content, say);
    return templateSpec(rules, content, say, figures);
  });
}
