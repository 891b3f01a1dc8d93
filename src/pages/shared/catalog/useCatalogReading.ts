import { CATALOG_LANGUAGES } from "../../../i18n/catalog/catalogWords";
import { Catalog } from "../../../library/catalog/catalog";
import { catalogIn, type CatalogReading } from "../../../library/catalog/read";
import { useCells } from "../../../pane/sessionState";
import { ownRegion } from "../../../region/names/ownRegion";
import { oncePer } from "../../../rules/once";
import type { WorkbookData } from "../../../workbook/types";

/** What the open workbook holds of the catalogue. */
export interface KnownCatalog {
  /** `null` as long as there is no such sheet. */
  reading: CatalogReading | null;
  catalog: Catalog;
  /** The region as the workbook names it; '' when it does not. */
  region: string;
}

const NONE: KnownCatalog = { reading: null, catalog: new Catalog([]), region: "" };

/** Read once, however many findings and steps ask. */
const knownIn = oncePer((data: WorkbookData): KnownCatalog => {
  const reading = catalogIn(data, CATALOG_LANGUAGES);
  return { reading, catalog: new Catalog(reading?.entries ?? []), region: ownRegion(data)?.text ?? "" };
});

/** The catalogue of the open workbook, as its sheet says it now. */
export function useCatalogReading(): KnownCatalog {
  const data = useCells();
  return data ? knownIn(data) : NONE;
}
