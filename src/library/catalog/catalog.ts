import { isSameRegion } from "../../region/names/matchRegion";
import { groupBy } from "../../rules/groupBy";
import { findAffair } from "../../workbook/index";
import { isBasicService } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { LibraryEntry, LibrarySource } from "../types";
import { comparedKey, isOneDepartment, mayBeOneDepartment, regionNamed } from "./keys";
import { cellLines } from "./notes";
import type { CatalogReading } from "./read";
import type { CatalogEntry } from "./types";

const MARK = "|catalog|";

/** The catalogue of a workbook, asked for single innovations. */
export class Catalog {
  private readonly byName: ReadonlyMap<string, readonly CatalogEntry[]>;
  private readonly byKey: ReadonlyMap<string, CatalogEntry>;

  constructor(readonly entries: readonly CatalogEntry[]) {
    this.byKey = new Map(entries.map((entry) => [entry.key, entry]));
    const named = entries.flatMap((entry) =>
      [entry.name, ...cellLines(entry.otherNames)].map((name) => ({ entry, key: comparedKey(name) })),
    );
    this.byName = new Map(
      [...groupBy(named, ({ key }) => key)].map(([key, some]) => [key, some.map(({ entry }) => entry)]),
    );
  }

  /** The entry of an innovation, where nothing has to be asked. */
  of(entry: LibraryEntry): CatalogEntry | null {
    const own = this.byKey.get(entry.key.slice(entry.key.indexOf(MARK) + MARK.length));
    return isFromCatalog(entry) && own ? own : this.named(entry);
  }

  /** The same of an innovation that stands in no store. */
  named(innovation: Pick<LibraryEntry, "region" | "name" | "opd">): CatalogEntry | null {
    const where = regionNamed(innovation.region);
    const found = (this.byName.get(comparedKey(innovation.name)) ?? []).filter(
      (entry) => isSameRegion(regionNamed(entry.region), where) && mayBeOneDepartment(innovation, entry),
    );
    const exact = found.filter((entry) => isOneDepartment(innovation, entry));
    const [only, ...more] = exact.length > 0 ? exact : found;
    return only && more.length === 0 ? only : null;
  }
}

/** What the catalogue has beside innovations that are shown already. */
export function entriesBeside(catalog: Catalog, shown: readonly LibraryEntry[]): CatalogEntry[] {
  const known = new Set(shown.map((entry) => catalog.of(entry)?.key));
  return catalog.entries.filter(({ key }) => !known.has(key));
}

/** Whether an entry of the store stands in a catalogue, not in a table of innovations. */
export function isFromCatalog({ key }: LibraryEntry): boolean {
  return key.includes(MARK);
}

/** An entry of a catalogue as the store shows it beside the innovations of workbooks. */
export function fromCatalog(
  entry: CatalogEntry,
  source: LibrarySource,
  { sheet, rows }: CatalogReading,
  rules: RuleSet,
): LibraryEntry {
  const { affair } = findAffair(entry.affair, rules);
  return {
    key: `${source.id}${MARK}${entry.key}`,
    source,
    year: entry.year,
    sheet,
    row: rows.get(entry.key) ?? 0,
    column: 0,
    name: entry.name,
    opd: entry.opd,
    affair: affair?.name ?? entry.affair,
    basicService: isBasicService(affair),
    region: entry.region,
    form: entry.form,
    stage: entry.stage,
    kind: entry.kind,
    traits: [entry.kind, entry.form].filter((text) => text !== ""),
    description: entry.summary,
    applied: null,
    maturity: entry.maturity,
    replication: null,
    takenOver: entry.takenBy.trim() !== "",
    replicationEvidence: "",
    reported: entry.reported,
  };
}
