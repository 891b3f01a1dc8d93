import { useCallback, useEffect, useState } from "react";
import { rulesFor } from "../../actions/session/rulesInUse";
import type { MergeGround } from "../../exchange/merge/ground";
import type { Reentry } from "../../exchange/reentry/types";
import { ExcelProblem } from "../../excel/host/problem";
import { formulaCells } from "../../excel/reading/formulaCells";
import type { LibraryEntry } from "../../library/index";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import type { InnovationContent } from "../../template/index";

/** What would be written, and what it was made from. */
export interface ReentryLook {
  reentry: Reentry;
  ground: MergeGround;
}

export interface ReentryInput {
  entry: LibraryEntry;
  content: InnovationContent;
  /** The year its workbook was assessed in. */
  year: number;
}

/**
 * What it takes to report an innovation of an earlier year again, looked at anew whenever the workbook changes.
 * @returns `null` while it is being looked at, `"unread"` where Excel did not answer
 */
export function useReentry({ entry, content, year }: ReentryInput): ReentryLook | "unread" | null {
  const { session } = useServices();
  const reading = useSessionState((state) => state.reading);
  const rules = useSessionState((state) => state.rules);
  const own = useSessionState((state) => state.ownRules);
  const years = useSessionState((state) => state.years);
  const [look, setLook] = useState<ReentryLook | "unread" | null>(null);
  const looked = useCallback(async (): Promise<ReentryLook | "unread" | null> => {
    const data = session.data();
    const innovations = reading?.innovations;
    if (!data || !innovations || !reading || !rules) return null;
    const { mergeGround } = await import("../../exchange/merge/ground");
    const { reentryOf } = await import("../../exchange/reentry/reentry");
    const before = years.includes(year) ? await rulesFor(own, year) : null;
    const at = innovations.columns.map(({ column }) => column);
    const row = innovations.lastRow + 1;
    const area = { top: row, bottom: row, left: Math.min(...at), right: Math.max(...at) };
    try {
      // Formulas of the table in the row to be filled.
      const formulas = innovations.places ? [] : await formulaCells([{ sheet: innovations.sheet, area }]);
      const ground = mergeGround(data, { innovations, opd: reading.opd }, formulas);
      const { name, reported, source } = entry;
      const reentry = reentryOf({ year, reported, name, content }, before, ground, rules, source.name);
      return { reentry, ground };
    } catch (error) {
      if (!(error instanceof ExcelProblem)) throw error;
      return "unread";
    }
  }, [session, reading, rules, own, years, entry, content, year]);
  useEffect(() => {
    let wanted = true;
    void looked().then((next) => wanted && setLook(next));
    return () => {
      wanted = false;
    };
  }, [looked]);
  return look;
}
