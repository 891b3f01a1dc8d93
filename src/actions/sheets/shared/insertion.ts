import { insertSheets } from "../../../excel/sheets/insertSheets";
import { notice } from "../../../i18n/notice";
import { translateTemplate } from "../../../i18n/templateTexts";
import { texts } from "../../../i18n/text";
import { newestRules } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { templateSpec, type TemplateContent, type TemplateTexts } from "../../../template/index";
import type { WorkbookSpec } from "../../../template/types";
import { done, type ActionContext, type ActionResult } from "../../action";
import { afterInsertion } from "../../shared/newSheets";

export const insertionTexts = texts({
  done: { id: "{count} lembar disisipkan: {sheets}.", en: "{count} sheets inserted: {sheets}." },
});

/** Adds sheets of ours to the open workbook, made with the rules in use. */
export async function insertOurs(
  { session, locale }: ActionContext,
  make: (rules: RuleSet, say: TemplateTexts) => WorkbookSpec,
): Promise<ActionResult> {
  const rules = session.state().rules ?? newestRules();
  const inserted = await insertSheets(make(rules, (key, params) => translateTemplate(locale, key, params)));
  const sheets = await afterInsertion(session, inserted);
  return done(notice(insertionTexts.done, { count: inserted.length, sheets }));
}

/** Adds the sheets of the template; `content` fills them, `null` leaves them empty. */
export function insertTemplateSheets(context: ActionContext, content: TemplateContent | null): Promise<ActionResult> {
  return insertOurs(context, (rules, say) => templateSpec(rules, content, say));
}
