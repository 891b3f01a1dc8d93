import { useEffect, useMemo, useState } from "react";
import type { Analysis } from "../../analysis/types";
import { countingWorthTogether } from "../../analysis/worth/worthTogether";
import type { Worthy } from "../../i18n/worth";
import { runInSlices } from "../../pane/runInSlices";
import { toEnd, type Pausing } from "../../rules/pausing";
import type { Fold, Item } from "./folding";
import type { FoldedGroup } from "./grouping";
import type { FindingsListing } from "./listing";

type Worths = ReadonlyMap<string, Worthy>;
type FoldItem = Item & { fold: Fold };

/** Of so many findings what their folds are worth is known before anybody sees them. */
const AT_ONCE = 1_500;
const NONE: Worths = new Map();
const NO_GROUPS: readonly FoldedGroup[] = [];

function* worthsOf(analysis: Analysis, folds: readonly FoldItem[]): Pausing<Worths> {
  const worths = new Map<string, Worthy>();
  for (const { key, fold } of folds) {
    const findings = fold.entries.map(({ finding }) => finding);
    worths.set(key, yield* countingWorthTogether(analysis, findings));
    yield;
  }
  return worths;
}

/** What each fold of a list is worth, by its key: of many findings a moment later, so that the pane answers meanwhile. */
export function useFoldWorths(listing: FindingsListing | null): Worths {
  const { analysis = null, folded = NO_GROUPS } = listing ?? {};
  const folds = useMemo(
    () => folded.flatMap(({ items }) => items.filter((item): item is FoldItem => item.fold !== null)),
    [folded],
  );
  const many = useMemo(() => folds.reduce((sum, { fold }) => sum + fold.entries.length, 0) > AT_ONCE, [folds]);
  const soon = useMemo(() => (many || !analysis ? null : toEnd(worthsOf(analysis, folds))), [analysis, folds, many]);
  const [later, setLater] = useState<{ of: readonly FoldItem[]; worths: Worths } | null>(null);
  useEffect(() => {
    if (!many || !analysis) return undefined;
    return runInSlices(worthsOf(analysis, folds), {
      onProgress: () => undefined,
      onDone: (worths) => setLater({ of: folds, worths }),
      onFailed: (error) => {
        throw error;
      },
    });
  }, [analysis, folds, many]);
  return soon ?? (later?.of === folds ? later.worths : NONE);
}
