import { useMemo } from "react";
import { CATALOG_LANGUAGES } from "../../../i18n/catalog/catalogWords";
import { Catalog } from "../../../library/catalog/catalog";
import { catalogIn, type CatalogReading } from "../../../library/catalog/read";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";
import { ownRegion } from "../../../region/names/ownRegion";

/** What the open workbook holds of the catalogue. */
export interface KnownCatalog {
  /** `null` as long as there is no such sheet. */
  reading: CatalogReading | null;
  catalog: Catalog;
  /** The region as the workbook names it; '' when it does not. */
  region: string;
}

/** The catalogue of the open workbook, as its sheet says it now. */
export function useCatalogReading(): KnownCatalog {
  const { session } = useServices();
  // Every reading is a new state.
  useSessionState();
  const data = session.data();
  return useMemo(() => {
    const reading = data && catalogIn(data, CATALOG_LANGUAGES);
    const region = (data && ownRegion(data)?.text) ?? "";
    return { reading, catalog: new Catalog(reading?.entries ?? []), region };
  }, [data]);
}
