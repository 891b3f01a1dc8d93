import { notice, type Notice } from "../../../i18n/notice";
import { texts } from "../../../i18n/text";
import type { RuleSet } from "../../../rules/types";
import type { Session } from "../../session/types";

const undoTexts = texts({
  changed: {
    id: "Aturan {year} sudah diubah sesudahnya, jadi dibiarkan.",
    en: "The rules of {year} were changed since, so they stay.",
  },
});

/** Own rules of a year that were kept or removed; `null`: none. */
interface ChangedRules {
  year: number;
  before: RuleSet | null;
  after: RuleSet | null;
}

/**
 * Remembers how the rules of before come back; those that somebody has kept since then are newer, so they stay.
 * @param then what else is to be put back
 */
export function rememberRules(
  session: Session,
  label: Notice,
  { year, before, after }: ChangedRules,
  then: () => Promise<void> = () => Promise.resolve(),
): void {
  session.rememberUndo({
    label,
    async revert() {
      const outcome = await session.changeOwnRules({ year, rules: before, over: after });
      await then();
      return outcome === "taken" ? notice(undoTexts.changed, { year }, "warning") : null;
    },
  });
}
