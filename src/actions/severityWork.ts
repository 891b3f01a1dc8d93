import { findingTitle } from "../i18n/finding";
import { translatePane } from "../i18n/paneTexts";
import { done, notice } from "./result";
import type { ActionContext, ActionInputs, ActionResult } from "./types";

/** Gives a kind of finding another severity in this workbook, or takes all such choices back. */
export async function choose(
  { session, locale }: ActionContext,
  input: ActionInputs["setSeverity"],
): Promise<ActionResult> {
  if (input === null) {
    await session.setSeverities({});
    return done(notice("severity.reset"));
  }
  const { code, severity } = input;
  const others = Object.entries(session.state().severities).filter(([other]) => other !== code);
  const title = findingTitle(locale, code);
  if (severity === null) {
    await session.setSeverities(Object.fromEntries(others));
    return done(notice("severity.asRules", { title }));
  }
  await session.setSeverities({ ...Object.fromEntries(others), [code]: severity });
  return done(notice("severity.chosen", { title, severity: translatePane(locale, `severity.${severity}`) }, "warning"));
}
