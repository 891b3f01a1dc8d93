import type { Finding } from "../../checks/types";
import { mapPausing, type Pausing } from "../../rules/pausing";
import type { FindingEntry } from "../shared/findings/entries";
import type { FindingsView } from "../shared/findings/findingsView";

function rowsWith(entries: readonly FindingEntry[], code: string): ReadonlySet<string> {
  return new Set(entries.filter(({ finding }) => finding.code === code).map(({ rowKey }) => rowKey));
}

/**
 * @param text everything of an entry that can be searched, in lower case
 * @param behindCause the findings of `view.cause`, `null` without one
 * @returns the entries that the view shows, in their order; with pauses, since words are looked for in many sentences
 */
export function* filterEntries(
  entries: readonly FindingEntry[],
  view: FindingsView,
  text: (entry: FindingEntry) => string,
  behindCause: ReadonlySet<Finding> | null = null,
): Pausing<readonly FindingEntry[]> {
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const { severities, problem, wholeRow, department, indicator } = view;
  const spellings = department && new Set(department.spellings);
  const rows = problem !== null && wholeRow ? rowsWith(entries, problem) : null;
  const passes = yield* mapPausing(entries, (entry) => {
    const { finding } = entry;
    if (spellings && (finding.innovationRow === null || !spellings.has(entry.opd))) return false;
    if (behindCause && !behindCause.has(finding)) return false;
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (indicator !== null && finding.indicator !== indicator) return false;
    if (problem !== null && !(rows ? rows.has(entry.rowKey) : finding.code === problem)) return false;
    if (words.length === 0) return true;
    const haystack = text(entry);
    return words.every((word) => haystack.includes(word));
  });
  return entries.filter((_, index) => passes[index]);
}
