import type { Locale } from "../../i18n/cliTexts";
import type { CatalogQuestion } from "../../library/catalog/merge";
import { CATALOG_COLUMNS } from "../../library/catalog/types";
import type { CatalogFile, GatheredCatalog } from "../catalog/catalogFiles";
import { translateCatalog } from "../commands/texts/catalog.texts";
import { indentedColumns } from "../output/columns";
import { oneLine } from "../output/oneLine";

function questionText(question: CatalogQuestion, locale: Locale): string {
  if (question.kind === "region") {
    const { region, waiting: count, candidates } = question;
    return translateCatalog(locale, "cli.catalog.doubtfulRegion", {
      region,
      count,
      candidates: candidates.map((name) => `“${name}”`).join(", "),
    });
  }
  const { name, opd, region, candidates } = question;
  return translateCatalog(locale, "cli.catalog.doubtfulInnovation", {
    name,
    whose: [opd, region].filter((part) => part !== "").join(", "),
    candidates: candidates.map((one) => `“${[one.name, one.opd].filter((part) => part !== "").join(", ")}”`).join(", "),
  });
}

/** What could not be taken in, a sentence each. */
function catalogRemarks({ questions, withoutRegion }: GatheredCatalog, locale: Locale): string[] {
  const nameless = translateCatalog(locale, "cli.catalog.withoutRegion", { count: withoutRegion });
  return [
    ...questions.map((question) => oneLine(questionText(question, locale))),
    ...(withoutRegion > 0 ? [nameless] : []),
  ];
}

/** What came from each file, for people. */
export function catalogText(files: readonly CatalogFile[], gathered: GatheredCatalog, locale: Locale): string {
  const { entries } = gathered;
  const head = (["file", "region", "innovations", "known"] as const).map((word) =>
    translateCatalog(locale, `cli.catalog.${word}`),
  );
  const rows = files.map(({ file, region, innovations, catalog }) => [
    oneLine(file),
    oneLine(region) || "–",
    String(innovations.length),
    String(catalog.length),
  ]);
  const regions = new Set(entries.map(({ region }) => region)).size;
  return `${[
    translateCatalog(locale, "cli.catalog.title", { count: entries.length, regions, files: files.length }),
    "",
    ...indentedColumns([head, ...rows], [0, 1]),
    ...catalogRemarks(gathered, locale).flatMap((text, at) => (at === 0 ? ["", text] : [text])),
  ].join("\n")}\n`;
}

/** The same for programs, with the whole catalogue. */
export function catalogJson(files: readonly CatalogFile[], gathered: GatheredCatalog, locale: Locale): unknown {
  return {
    files: files.map(({ file, region, innovations, catalog, problem }) => ({
      file,
      region: region === "" ? null : region,
      innovations: innovations.length,
      catalogued: catalog.length,
      problem,
    })),
    entries: gathered.entries.map((entry) =>
      Object.fromEntries(CATALOG_COLUMNS.map((column) => [column, entry[column]])),
    ),
    withoutRegion: gathered.withoutRegion,
    remarks: catalogRemarks(gathered, locale),
  };
}
