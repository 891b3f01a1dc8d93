import { formatNumber, type Locale } from "../../i18n/cliTexts";
import type { Merged, RowOrigin } from "./content";
import { translateMerge } from "../commands/texts/merge.texts";

function placeText({ file, row }: RowOrigin, locale: Locale): string {
  return translateMerge(locale, "cli.merge.place", { file, row });
}

/** What was put together, for people: the files, what stayed behind, and names that stand more than once. */
export function reportText(out: string, { sources, duplicates, spdFiles }: Merged, locale: Locale): string {
  const count = formatNumber(
    locale,
    sources.reduce((sum, { innovations }) => sum + innovations, 0),
  );
  const lines = [translateMerge(locale, "cli.merge.title", { file: out, count, files: sources.length })];
  for (const { file, innovations, namelessRows, leftOut } of sources) {
    lines.push(`  ${translateMerge(locale, "cli.merge.source", { file, count: innovations })}`);
    if (namelessRows.length > 0) {
      lines.push(`      ${translateMerge(locale, "cli.merge.nameless", { rows: namelessRows.join(", ") })}`);
    }
    if (leftOut.length > 0) {
      lines.push(`      ${translateMerge(locale, "cli.merge.leftOut", { columns: leftOut.join("; ") })}`);
    }
  }
  if (spdFiles.length > 1) lines.push(translateMerge(locale, "cli.merge.spdSeveral", { files: spdFiles.join(", ") }));
  if (duplicates.length > 0) {
    lines.push("", translateMerge(locale, "cli.merge.duplicates", { count: duplicates.length }));
    for (const { name, places } of duplicates) {
      lines.push(`  “${name}”: ${places.map((place) => placeText(place, locale)).join("; ")}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
