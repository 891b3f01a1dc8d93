import { useEffect, useState } from "react";
import { marksOn, type PageMark, type Sought } from "../../../../folder/index";
import { breather } from "../../../../folderFiles/pause";
import type { PdfView } from "../../../../folderFiles/pdfView";

/** A regulation with its annexes; a book is not searched to its end. */
export const MOST_PAGES = 300;

export interface FoundMarks {
  /** By page, only those with a mark. */
  pages: ReadonlyMap<number, readonly PageMark[]>;
  /** The page being searched; `null` when the search is over. */
  searching: number | null;
  /** Whether any page has letters. */
  hasText: boolean;
}

const NOTHING: FoundMarks = { pages: new Map(), searching: 1, hasText: false };
/** The page is drawn anew at most this often while the search goes on. */
const TELL_MILLISECONDS = 200;

/** Looks for the texts on all pages, the first ones first; what was found is there while the rest is searched. */
export function useMarks(view: PdfView, sought: readonly Sought[]): FoundMarks {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    setFound(NOTHING);
    const search = async (): Promise<void> => {
      const pages = new Map<number, readonly PageMark[]>();
      const breathe = breather();
      let hasText = false;
      let told = performance.now();
      const last = Math.min(view.pages, MOST_PAGES);
      for (let page = 1; page <= last && !signal.aborted; page += 1) {
        // A damaged page has no letters; the others have theirs.
        const runs = await view.runs(page).catch(() => []);
        hasText ||= runs.some(({ text }) => text.trim() !== "");
        const marks = marksOn(runs, sought);
        if (marks.length > 0) pages.set(page, marks);
        await breathe();
        const isFirst = marks.length > 0 && pages.size === 1;
        if (signal.aborted || (!isFirst && performance.now() - told < TELL_MILLISECONDS)) continue;
        told = performance.now();
        setFound({ pages: new Map(pages), searching: page, hasText });
      }
      if (!signal.aborted) setFound({ pages, searching: null, hasText });
    };
    void search();
    return () => stopped.abort();
  }, [view, sought]);
  return found;
}
