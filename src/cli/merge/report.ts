import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import type { Merged, Place } from "./content";

function placeText({ file, row }: Place, locale: Locale): string {
  return translate(locale, "cli.merge.place", { file, row });
}

/** What was put together, for people: the files, what stayed behind, and names that stand more than once. */
export function reportText(out: string, { content, sources, duplicates, spdFiles }: Merged, locale: Locale): string {
  const count = formatNumber(locale, content.innovations.length);
  const lines = [translate(locale, "cli.merge.title", { file: out, count, files: sources.length })];
  for (const { file, innovations, namelessRows, leftOut } of sources) {
    lines.push(`  ${translate(locale, "cli.merge.source", { file, count: innovations })}`);
    if (namelessRows.length > 0) {
      lines.push(`      ${translate(locale, "cli.merge.nameless", { rows: namelessRows.join(", ") })}`);
    }
    if (leftOut.length > 0) {
      lines.push(`      ${translate(locale, "cli.merge.leftOut", { columns: leftOut.join("; ") })}`);
    }
  }
  if (spdFiles.length > 1) lines.push(translate(locale, "cli.merge.spdSeveral", { files: spdFiles.join(", ") }));
  if (duplicates.length > 0) {
    lines.push("", translate(locale, "cli.merge.duplicates", { count: duplicates.length }));
    for (const { name, places } of duplicates) {
      lines.push(`  «${name}»: ${places.map((place) => placeText(place, locale)).join("; ")}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
