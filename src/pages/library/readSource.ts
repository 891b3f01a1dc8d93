import { rulesFor } from "../../actions/session/rulesInUse";
import { innovationContent } from "../../exchange/content";
import { CATALOG_LANGUAGES } from "../../i18n/catalog/catalogWords";
import { Catalog, entriesBeside, fromCatalog } from "../../library/catalog/catalog";
import { catalogIn } from "../../library/catalog/read";
import type { CatalogEntry } from "../../library/catalog/types";
import { innovationsIn, type LibraryEntry, type LibrarySource } from "../../library/index";
import { ownRegion } from "../../region/names/ownRegion";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent } from "../../template/index";
import type { FieldId, InnovationTable } from "../../workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../xlsx/index";
import type { FileProblem } from "../shared/files/fileProblem";
import { bytesOf } from "../shared/files/bytesOf";

/** Why a file brings no innovations. */
export type SourceProblem = FileProblem | "no-table";

/** Everything that stands in the rows, by the keys of their entries: what is needed to report them again. */
export type SourceContents = ReadonlyMap<string, InnovationContent>;

export interface SourceFound {
  entries: LibraryEntry[];
  contents: SourceContents;
  /** The catalogue that the file holds; empty without one. */
  catalog: CatalogEntry[];
  /** As the workbook names it; '' when it does not. */
  region: string;
}

export type SourceReading = SourceFound | { problem: SourceProblem };

/** What is read of a file, and how. */
export interface SourceTask {
  file: File;
  source: LibrarySource;
  rules: SourceRules;
}

/** What a year is read with: the rules in use where it has none. */
export interface SourceRules {
  current: RuleSet;
  own: readonly RuleSet[];
  years: readonly number[];
}

function contentsOf(entries: readonly LibraryEntry[], { records }: InnovationTable): [string, InnovationContent][] {
  const byRow = new Map(records.map((record) => [record.row, record]));
  return entries.flatMap(({ key, row }): [string, InnovationContent][] => {
    const record = byRow.get(row);
    return record ? [[key, innovationContent(record, Object.keys(record.fields) as FieldId[])]] : [];
  });
}

/** Reads the innovations of a workbook file. Never rejects: whatever is thrown is this file's problem. */
export async function readSource(file: File, source: LibrarySource, rules: SourceRules): Promise<SourceReading> {
  const bytes = await bytesOf(file);
  if (!bytes) return { problem: "unreadable" };
  try {
    const data = await readXlsxWorkbook(bytes, file.name);
    const entries: LibraryEntry[] = [];
    const contents = new Map<string, InnovationContent>();
    const region = ownRegion(data)?.text ?? "";
    const { current, own, years } = rules;
    const of = (year: number): Promise<RuleSet> | null => (years.includes(year) ? rulesFor(own, year) : null);
    for (const { table, entries: some } of await innovationsIn(data, source, { current, of }, region)) {
      entries.push(...some);
      for (const [key, content] of contentsOf(some, table)) contents.set(key, content);
    }
    const found = catalogIn(data, CATALOG_LANGUAGES);
    const catalog = found?.entries ?? [];
    if (found) {
      const beside = entriesBeside(new Catalog(catalog), entries);
      entries.push(...beside.map((entry) => fromCatalog(entry, source, found, rules.current)));
    }
    return entries.length > 0 ? { entries, contents, catalog, region } : { problem: "no-table" };
  } catch (error) {
    if (error instanceof XlsxError) return { problem: error.reason };
    // A defect of ours; whoever looks for it finds it here.
    console.error(error);
    return { problem: "failed" };
  }
}
