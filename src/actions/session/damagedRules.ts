import type { DamagedRules } from "../../excel/stored/ruleStore";
import type { Locale } from "../../i18n/locale";
import { notice, type Notice } from "../../i18n/notice";
import { ruleProblemLine } from "../../i18n/ruleProblems";
import { sessionTexts } from "./session.texts";

/** Says which rules kept with the workbook cannot be read, and why. */
export function damagedNotice({ year, problem }: DamagedRules, locale: Locale): Notice {
  const reason = ruleProblemLine(locale, problem);
  return notice(sessionTexts.damaged, { year, reason }, "warning");
}
