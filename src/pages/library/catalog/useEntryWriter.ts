import type { Session } from "../../../actions/types";
import { CATALOG_LANGUAGES } from "../../../i18n/catalog/catalogWords";
import type { CatalogChange } from "../../../library/catalog/merge";
import { catalogIn } from "../../../library/catalog/read";
import { CATALOG_NOTES, type CatalogEntry, type CatalogNoteColumn } from "../../../library/catalog/types";
import { useServices } from "../../../pane/services";

/** What people say of an innovation. */
export type EntryNotes = Partial<Pick<CatalogEntry, CatalogNoteColumn>>;

function standsThere(session: Session, key: string, notes: EntryNotes): boolean {
  const data = session.data();
  const entry = data && catalogIn(data, CATALOG_LANGUAGES)?.entries.find((one) => one.key === key);
  return (
    entry != null && CATALOG_NOTES.every((column) => notes[column] === undefined || entry[column] === notes[column])
  );
}

/**
 * Writes what is said of an innovation into its line of the catalogue, which comes in when it is not there yet.
 * @returns whether the sheet says it now; a draft goes only then
 */
export function useEntryWriter(change: CatalogChange): (notes: EntryNotes) => Promise<boolean> {
  const { run, session } = useServices();
  return async (notes) => {
    const { before, after } = change;
    await run("saveCatalog", [{ before, after: { ...after, ...notes } }]);
    return standsThere(session, after.key, notes);
  };
}
