import { CATALOG_LANGUAGES } from "../../i18n/catalog/catalogWords";
import { asCatalogEntry } from "../../library/catalog/fromLibrary";
import { afterChanges, mergeCatalog, type CatalogMerge, type IncomingEntries } from "../../library/catalog/merge";
import { catalogIn } from "../../library/catalog/read";
import type { CatalogEntry } from "../../library/catalog/types";
import { innovationsIn } from "../../library/innovationsIn";
import { ownRegion } from "../../region/names/ownRegion";
import { ruleYears, rulesOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { FileWork } from "../call/command";
import { translateCatalog } from "../commands/texts/catalog.texts";
import type { Locale } from "../../i18n/locale";
import { readWorkbookFile } from "../input/readFile";
import { fileRefusal } from "../judging/defect";

/** A workbook of a catalogue, as a worker hands it over. */
export interface CatalogFile {
  file: string;
  /** As the workbook names it; '' when it does not. */
  region: string;
  /** Of its sheet of the catalogue. */
  catalog: readonly CatalogEntry[];
  /** Of its tables. */
  innovations: readonly CatalogEntry[];
  /** Why nothing comes from it. */
  problem: string | null;
}

/** The catalogue of several workbooks, with what could not be taken in. */
export interface GatheredCatalog extends Pick<CatalogMerge, "questions" | "withoutRegion"> {
  entries: CatalogEntry[];
}

/** A file from which nothing comes, and why. */
export function emptyFile(file: string, reason: string): CatalogFile {
  return { file, region: "", catalog: [], innovations: [], problem: reason };
}

async function readCatalogFile(file: string, current: RuleSet, locale: Locale): Promise<CatalogFile> {
  const data = await readWorkbookFile(file, locale);
  const region = ownRegion(data)?.text ?? "";
  const catalog = catalogIn(data, CATALOG_LANGUAGES)?.entries ?? [];
  const of = (year: number): ReturnType<typeof rulesOf> | null => (ruleYears().includes(year) ? rulesOf(year) : null);
  const tables = await innovationsIn(data, { id: file, name: file, own: false }, { current, of }, region);
  const innovations = tables.flatMap(({ entries }) => entries.map((entry) => asCatalogEntry(entry, region)));
  if (catalog.length + innovations.length > 0) return { file, region, catalog, innovations, problem: null };
  return emptyFile(file, translateCatalog(locale, "cli.catalog.nothing", { file }));
}

/** One workbook after another; whatever is wrong with one is its own line. @param rules where a file names no other year */
export function catalogWork(rules: RuleSet, locale: Locale): FileWork<CatalogFile> {
  return async ({ file, problem: known }) => {
    if (known !== undefined) return emptyFile(file, known);
    try {
      return await readCatalogFile(file, rules, locale);
    } catch (error) {
      return emptyFile(file, fileRefusal(file, error, locale).problem);
    }
  };
}

/** Puts the innovations of all files together, as the store of the pane does; what is doubtful stays out and is told. */
export function gatherCatalog(files: readonly CatalogFile[]): GatheredCatalog {
  const incoming = files.flatMap(({ catalog, innovations }): IncomingEntries[] => [
    { entries: catalog, isWorkbook: false },
    { entries: innovations, isWorkbook: true },
  ]);
  const { changes, questions, withoutRegion } = mergeCatalog([], incoming, new Map());
  return { entries: afterChanges([], changes), questions, withoutRegion };
}
