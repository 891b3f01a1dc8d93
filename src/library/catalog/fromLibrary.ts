import type { LibraryEntry } from "../types";
import type { CatalogEntry } from "./types";

/** Characters of the description that the catalogue keeps. */
const SUMMARY = 800;

function summaryOf(description: string): string {
  const text = description.replace(/\s+/g, " ").trim();
  if (text.length <= SUMMARY) return text;
  const end = text.lastIndexOf(" ", SUMMARY);
  return `${text.slice(0, end > 0 ? end : SUMMARY)}…`;
}

/** An innovation of a workbook as the catalogue keeps it; nobody has written anything about it yet. */
export function asCatalogEntry(entry: LibraryEntry, region: string): CatalogEntry {
  const { name, opd, affair, form, stage, kind, maturity, year, reported, description } = entry;
  const years = new Set([...reported, ...(year === null ? [] : [year])]);
  return {
    key: "",
    name: name.trim(),
    region: region.trim(),
    year,
    reported: [...years].sort((a, b) => a - b),
    opd,
    affair,
    form,
    stage,
    kind,
    maturity,
    summary: summaryOf(description),
    contact: "",
    awards: "",
    takenFrom: "",
    takenBy: "",
    notes: "",
    otherNames: "",
    typed: [],
    byHand: false,
  };
}
