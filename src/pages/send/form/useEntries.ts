import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { KeptEntries } from "../../../excel/stored/entryStore";
import { entryProgress, innovationForms, type EntryMark, type Sending } from "../../../planning/index";
import { useServices } from "../../../pane/services";
import type { TableProps } from "../../manifest";
import { enteredForm, type EnteredForm } from "./shown";

export interface FormEntries {
  /** The innovations to send, and those to be completed before, in sheet order. */
  all: readonly EnteredForm[];
  /** Marks of innovations that are not among them. */
  others: readonly EntryMark[];
  /** What the workbook keeps; `null` until it is read. */
  kept: KeptEntries | null;
  /** Excel refused to hand it over; it is asked again with the next calculation. */
  unread: boolean;
}

const NONE: readonly EntryMark[] = [];

/** What is typed into the national form, and what was already. */
export function useEntries({ analysis, table }: TableProps, sending: Sending): FormEntries {
  const { entries } = useServices().session;
  const kept = useSyncExternalStore(entries.subscribe, entries.known);
  const [failed, setFailed] = useState(false);
  // Until it is read, it is asked again with each calculation.
  const asked = kept === null ? analysis : null;
  useEffect(() => {
    let wanted = true;
    const open = (): void => {
      entries.open().then(
        () => wanted && setFailed(false),
        () => wanted && setFailed(true),
      );
    };
    open();
    // Whoever comes back from the form sees what others marked meanwhile.
    window.addEventListener("focus", open);
    return () => {
      wanted = false;
      window.removeEventListener("focus", open);
    };
  }, [entries, asked]);
  const forms = useMemo(() => innovationForms(table, analysis, sending), [table, analysis, sending]);
  const marks = kept?.marks ?? NONE;
  return useMemo(() => {
    const { marked, others } = entryProgress(forms, marks, analysis.year);
    const all = forms.map((form) => enteredForm(form, marked.get(form) ?? null));
    return { all, others, kept, unread: kept === null && failed };
  }, [forms, marks, analysis.year, kept, failed]);
}
