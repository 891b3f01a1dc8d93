import { useMemo, useSyncExternalStore } from "react";
import { libraryEntries, Library, type LibraryEntry, type LibraryView } from "../../library/index";
import { fieldsOf, oneOf, textOr } from "../../pane/memory/keptFields";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useSessionState } from "../../pane/sessionState";
import type { LibraryState, LibraryStore } from "./libraryStore";

/** What the user looks for. */
export interface LibraryFilter {
  text: string;
  view: LibraryView;
  /** Id of a source; '' for all of them. */
  source: string;
}

export interface LibraryModel {
  state: LibraryState;
  library: Library;
  /** Innovations of the open workbook; 0 as long as no table was read. */
  own: number;
  filter: LibraryFilter;
  change(part: Partial<LibraryFilter>): void;
  hits: readonly LibraryEntry[];
}

export const OWN_ID = "own";

function filterOf(kept: unknown): LibraryFilter {
  const { text, view } = fieldsOf(kept);
  return {
    text: textOr(text, ""),
    view: oneOf<LibraryView, LibraryView>(view, ["all", "ideas", "replicated"], "all"),
    source: "",
  };
}

/** Opened files are not kept, so a choice among them is not kept either. */
function keptFilter({ text, view }: LibraryFilter): object {
  return { text, view };
}

/** The open workbook beside the opened files, searched. */
export function useLibrary(store: LibraryStore): LibraryModel {
  const { reading, rules, workbookName, year } = useSessionState();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [filter, change] = useRemembered("library", filterOf, keptFilter);
  const own = useMemo(() => {
    const table = reading?.innovations;
    return table && rules ? libraryEntries(table, { id: OWN_ID, name: workbookName, own: true }, rules, year) : [];
  }, [reading, rules, workbookName, year]);
  const library = useMemo(
    () => new Library([...own, ...state.sources.flatMap(({ entries }) => entries)]),
    [own, state.sources],
  );
  // A source that has been closed since hides nothing.
  const there = filter.source === OWN_ID || state.sources.some(({ source }) => source.id === filter.source);
  const source = there ? filter.source : "";
  const { text, view } = filter;
  const hits = useMemo(
    () => library.search({ text, view, source: source === "" ? undefined : source }),
    [library, text, view, source],
  );
  return {
    state,
    library,
    own: own.length,
    filter: { ...filter, source },
    change,
    hits,
  };
}
