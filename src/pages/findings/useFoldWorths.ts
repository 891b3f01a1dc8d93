import { useEffect, useMemo, useState } from "react";
import type { Analysis } from "../../analysis/types";
import { worthTogether } from "../../analysis/worth/worthTogether";
import type { Worthy } from "../../i18n/worth";
import { runInSlices } from "../../pane/runInSlices";
import { toEnd } from "../../rules/pausing";
import type { Fold, Item } from "./folding";

type Worths = ReadonlyMap<string, Worthy>;
type FoldItem = Item & { fold: Fold };

/** Of so many findings what their folds are worth is known before anybody sees them. */
const AT_ONCE = 1_500;
const NONE: Worths = new Map();

function* worthsOf(analysis: Analysis, folds: readonly FoldItem[]): Generator<null, Worths, void> {
  const worths = new Map<string, Worthy>();
  for (const { key, fold } of folds) {
    const findings = fold.entries.map(({ finding }) => finding);
    worths.set(key, worthTogether(analysis, findings));
    yield null;
  }
  return worths;
}

/** What each fold is worth, by its key: of many findings a moment later, so that the pane answers meanwhile. */
export function useFoldWorths(analysis: Analysis, items: readonly Item[]): Worths {
  const folds = useMemo(() => items.filter((item): item is FoldItem => item.fold !== null), [items]);
  const many = useMemo(() => folds.reduce((sum, { fold }) => sum + fold.entries.length, 0) > AT_ONCE, [folds]);
  const soon = useMemo(() => (many ? null : toEnd(worthsOf(analysis, folds))), [analysis, folds, many]);
  const [later, setLater] = useState<{ of: readonly FoldItem[]; worths: Worths } | null>(null);
  useEffect(() => {
    if (!many) return undefined;
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
