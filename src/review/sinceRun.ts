import type { RunFinding } from "./runs";
import { findingKey } from "./key";
import type { ReviewState } from "./state";

/** What became of the findings of an earlier run; those accepted now are counted apart. */
export interface SinceRun {
  /** Findings that are gone, as they were. */
  fixed: readonly RunFinding[];
  /** Keys of findings that came since (`KeyedFinding.key`). */
  fresh: ReadonlySet<string>;
  /** Keys of findings that were there already. */
  still: ReadonlySet<string>;
  /** Findings of now that are accepted, new ones and old ones. */
  accepted: number;
}

/** @returns `null` without an earlier run, or when that has no list of findings any more */
export function sinceRun({ comparison, accepted }: Pick<ReviewState, "comparison" | "accepted">): SinceRun | null {
  const found = comparison?.findings;
  if (!found) return null;
  const apart = new Set(accepted.map(({ key }) => key));
  const openKeys = (findings: readonly RunFinding[]): Set<string> =>
    new Set(findings.map(findingKey).filter((key) => !apart.has(key)));
  return { fixed: found.fixed, fresh: openKeys(found.new), still: openKeys(found.open), accepted: apart.size };
}
