import { newCatalogKey } from "../../src/library/catalog/keys";
import type { ReplicationFacts } from "../../src/library/catalog/letter";
import type { CatalogEntry } from "../../src/library/catalog/types";

/** An entry that nobody has written anything about, with what a test says of it. */
export function catalogEntry(name: string, region: string, given: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    key: "",
    name,
    region,
    year: 2025,
    reported: [2025],
    opd: "",
    affair: "",
    form: "",
    stage: "",
    kind: "",
    maturity: null,
    summary: "",
    contact: "",
    awards: "",
    takenFrom: "",
    takenBy: "",
    notes: "",
    otherNames: "",
    typed: [],
    byHand: false,
    ...given,
  };
}

/** The same with the key that its line gets. */
export function keyedEntry(name: string, region: string, given: Partial<CatalogEntry> = {}): CatalogEntry {
  const entry = catalogEntry(name, region, given);
  return { ...entry, key: newCatalogKey(region, name, entry.opd) };
}

/** An innovation of the catalogue. */
export const CATALOGUED = keyedEntry("Satu", "Kota Tegal", { maturity: 80 });

/** What is known of a replication. */
export const REPLICATED: ReplicationFacts = {
  form: "statement",
  innovation: "=1+1",
  origin: "Kota Tegal",
  department: "",
  region: "Kabupaten Magetan",
  there: "",
  since: 2025,
  rules: ["=Aturan"],
};
