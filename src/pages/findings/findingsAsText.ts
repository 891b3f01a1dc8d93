import { findingTexts } from "../../i18n/finding";
import { formatNumber } from "../../i18n/format";
import type { RuleSet } from "../../rules/types";
import type { FindingEntry } from "../shared/findings/entries";
import { tableText } from "../shared/give/tableText";
import type { Texts } from "../../pane/texts";
import type { SayFindings } from "./texts";

/** Findings as a table to be pasted into a sheet, a letter or a chat, with its heads. */
export function findingsAsText(
  entries: readonly FindingEntry[],
  rules: RuleSet,
  { locale, t }: Pick<Texts, "locale" | "t">,
  say: SayFindings,
): string {
  const head = (["severity", "cell", "innovation", "opd", "problem", "fix", "points"] as const).map((column) =>
    say(`findings.column.${column}`),
  );
  const rows = entries.map(({ finding, name, opd }) => {
    const { message, fix } = findingTexts(locale, finding, rules);
    const points = finding.points === undefined ? "" : formatNumber(locale, finding.points, 2);
    return [t(`severity.${finding.severity}`), finding.address, name, opd, message, fix, points];
  });
  return tableText([head, ...rows]);
}
