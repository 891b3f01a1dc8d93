import type { DamagedRules } from "../../excel/stored/ruleStore";
import type { Locale } from "../../i18n/locale";
import { notice, type Notice } from "../../i18n/notice";
import { ruleProblemText } from "../../i18n/ruleProblem";
import { sessionTexts } from "./session.texts";

/** Says which rules kept with the workbook cannot be read, and why. */
export function damagedNotice({ year, path, why }: DamagedRules, locale: Locale): Notice {
  const reason = `${path === "" ? "" : `${path}: `}${ruleProblemText(locale, why)}`;
  return notice(sessionTexts.damaged, { year, reason }, "warning");
}
