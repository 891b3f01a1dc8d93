import { useMemo } from "react";
import type { Item } from "./folding";
import type { FindingsModel } from "./useFindings";

/** What the list shows in its order: lines of the list, or rows of the table, in which nothing is folded. */
export function useListItems({ lines, rows }: FindingsModel, asTable: boolean): readonly Item[] {
  return useMemo(
    () => (asTable ? rows : lines.flatMap((line) => (line.kind === "entry" ? [line.entry] : []))),
    [lines, rows, asTable],
  );
}
