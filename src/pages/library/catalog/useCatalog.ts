import { useMemo, useState } from "react";
import { asCatalogEntry } from "../../../library/catalog/fromLibrary";
import { isFromCatalog } from "../../../library/catalog/catalog";
import {
  mergeCatalog,
  type CatalogAnswers,
  type CatalogChange,
  type CatalogMerge,
  type IncomingEntries,
} from "../../../library/catalog/merge";
import type { CatalogEntry } from "../../../library/catalog/types";
import type { LibraryEntry } from "../../../library/index";
import type { LibraryState } from "../libraryStore";
import type { LibraryModel } from "../useLibrary";

/** What people answered when the catalogue asked. */
export interface CatalogModel {
  answers: CatalogAnswers;
  answer(id: string, answer: string): void;
  /** Takes all answers back. */
  forget(): void;
}

const NOTHING: readonly CatalogEntry[] = [];

function incomingOf(own: LibraryModel["own"], sources: LibraryState["sources"]): IncomingEntries[] {
  const fromTables = (entries: readonly LibraryEntry[]): IncomingEntries => ({
    entries: entries.filter((entry) => !isFromCatalog(entry)).map((entry) => asCatalogEntry(entry, entry.region)),
    isWorkbook: true,
  });
  return [
    ...sources.flatMap(({ entries, catalog }) => [{ entries: catalog, isWorkbook: false }, fromTables(entries)]),
    // Last: of two workbooks of a year the open one counts.
    fromTables(own),
  ];
}

/** The answers stay while the page is open. */
export function useCatalog(): CatalogModel {
  const [answers, setAnswers] = useState<CatalogAnswers>(new Map());
  return {
    answers,
    answer: (id, answer) => setAnswers(new Map([...answers, [id, answer]])),
    forget: () => setAnswers(new Map()),
  };
}

/** What saving would bring, looked at anew whenever something is opened or answered. */
export function useCatalogMerge({ own, state, known }: LibraryModel, answers: CatalogAnswers): CatalogMerge {
  const standing = known.reading?.entries ?? NOTHING;
  const { sources } = state;
  return useMemo(() => mergeCatalog(standing, incomingOf(own, sources), answers), [standing, own, sources, answers]);
}

/** The line of an innovation in the catalogue as it would stand there, or why nothing can be written about it. */
export type EntryLine =
  | { kind: "line"; change: CatalogChange; isNew: boolean }
  | { kind: "noRegion" }
  | { kind: "asked" }
  | { kind: "byHand"; row: number };

/** Where what is said of an innovation goes: its line, or a new one where nothing has to be asked first. */
export function entryLine(entry: LibraryEntry, known: LibraryModel["known"], answers: CatalogAnswers): EntryLine {
  const standing = known.catalog.of(entry);
  if (standing?.byHand) return { kind: "byHand", row: known.reading?.rows.get(standing.key) ?? 0 };
  if (standing) return { kind: "line", change: { before: standing, after: standing }, isNew: false };
  const incoming = { entries: [asCatalogEntry(entry, entry.region)], isWorkbook: true };
  const { changes, questions, withoutRegion } = mergeCatalog(known.catalog.entries, [incoming], answers);
  if (withoutRegion > 0) return { kind: "noRegion" };
  const [change] = changes;
  if (!change || questions.length > 0) return { kind: "asked" };
  return { kind: "line", change, isNew: change.before === null };
}
