import type { DamagedRules } from "../../excel/stored/ruleStore";
import type { Locale } from "../../i18n/locale";
import { announce } from "../announcements";
import { notice, refused } from "../result";

/** Says which rules kept with the workbook cannot be read, and why. */
export async function announceDamaged(damaged: readonly DamagedRules[], locale: Locale): Promise<void> {
  const { ruleProblemText } = await import("../../i18n/ruleProblem");
  for (const { year, path, why } of damaged) {
    const reason = `${path === "" ? "" : `${path}: `}${ruleProblemText(locale, why)}`;
    announce(refused(notice("rules.damaged", { year, reason }, "warning")));
  }
}
