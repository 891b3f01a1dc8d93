import { useMemo, useSyncExternalStore } from "react";
import { entriesBeside, fromCatalog } from "../../library/catalog/catalog";
import { libraryEntries, Library, type LibraryEntry, type LibraryView } from "../../library/index";
import { fieldsOf, oneOf, textOr } from "../../pane/memory/keptFields";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useSessionState } from "../../pane/sessionState";
import { useCatalogReading, type KnownCatalog } from "../shared/catalog/useCatalogReading";
import type { LibraryState, LibraryStore } from "./libraryStore";

/** What the user looks for. */
export interface LibraryFilter {
  text: string;
  view: LibraryView;
  /** Id of a source; '' for all of them. */
  source: string;
  /** What *Temukan yang cocok* looks for; '' for nothing, and for any affair. */
  problem: string;
  affair: string;
}

export interface LibraryModel {
  state: LibraryState;
  library: Library;
  /** Innovations of the open workbook; none as long as no table was read. */
  own: readonly LibraryEntry[];
  /** The catalogue of the open workbook. */
  known: KnownCatalog;
  /** The region of the open workbook as it says it, or as somebody said; '' when nobody did. */
  region: string;
  filter: LibraryFilter;
  change(part: Partial<LibraryFilter>): void;
  hits: readonly LibraryEntry[];
}

export const OWN_ID = "own";
export const CATALOG_ID = "catalog";

function filterOf(kept: unknown): LibraryFilter {
  const { text, view, problem, affair } = fieldsOf(kept);
  return {
    text: textOr(text, ""),
    view: oneOf<LibraryView, LibraryView>(view, ["all", "ideas", "replicated"], "all"),
    source: "",
    problem: textOr(problem, ""),
    affair: textOr(affair, ""),
  };
}

/** Opened files are not kept, so a choice among them is not kept either. */
function keptFilter({ text, view, problem, affair }: LibraryFilter): object {
  return { text, view, problem, affair };
}

/** The open workbook beside the opened files, searched. */
export function useLibrary(store: LibraryStore): LibraryModel {
  const { reading, rules, workbookName, year } = useSessionState();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const known = useCatalogReading();
  const region = known.region || state.ownRegion;
  const [filter, change] = useRemembered("library", filterOf, keptFilter);
  const own = useMemo(() => {
    const table = reading?.innovations;
    return table && rules
      ? libraryEntries(table, { id: OWN_ID, name: workbookName, own: true }, rules, year, region)
      : [];
  }, [reading, rules, workbookName, year, region]);
  const library = useMemo(() => {
    const open = [...own, ...state.sources.flatMap(({ entries }) => entries)];
    const { reading: standing, catalog } = known;
    if (!standing || !rules) return new Library(open);
    const source = { id: CATALOG_ID, name: standing.sheet, own: false };
    const beside = entriesBeside(catalog, open).map((entry) => fromCatalog(entry, source, standing, rules));
    return new Library([...open, ...beside]);
  }, [own, state.sources, known, rules]);
  // A source that has been closed since hides nothing.
  const there =
    filter.source === OWN_ID ||
    filter.source === CATALOG_ID ||
    state.sources.some(({ source }) => source.id === filter.source);
  const source = there ? filter.source : "";
  const { text, view } = filter;
  const hits = useMemo(
    () => library.search({ text, view, source: source === "" ? undefined : source }),
    [library, text, view, source],
  );
  return {
    state,
    library,
    own,
    known,
    region,
    filter: { ...filter, source },
    change,
    hits,
  };
}
