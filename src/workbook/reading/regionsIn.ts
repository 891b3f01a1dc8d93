import { distance } from "fastest-levenshtein";
import { cleanText, isBlankCode, normalizeText } from "../cells/text";
import type { TableSearch } from "../types";
import type { TableCandidate } from "./candidates";
import type { Found } from "./readCandidate";

/** A column that names the government which reports: whatever stands in it is one. */
const GOVERNMENT = /^(?:nama |asal )?(?:pemda|pemerintah daerah)(?: (?:pengusul|asal|pelapor))?$/;
/** The same where whole regions stand below. */
const REGION_NAME = /^(?:nama|asal) daerah(?: (?:pengusul|pelapor))?$/;
/** Who reports, or in a province where an innovation is: nobody can tell. */
const PLACE =
  /^(?:nama |asal )?(?:daerah|kabupaten|kota|kab|kabupaten (?:dan |atau )?kota|kab kota|provinsi kabupaten kota)$/;
const REGION = /^(?:(?:pemerintah|pemda) )?(?:kab|kabupaten|kota|provinsi|prov|pemkab|pemkot|pemprov)\b/;
/** Words before the name of a region that mean the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:pemerintah|pemda) /, ""],
  [/^(?:pemkab|kab)\b/, "kabupaten"],
  [/^pemkot\b/, "kota"],
  [/^(?:pemprov|prov)\b/, "provinsi"],
];
const TYPING_ERROR = 1;
const SHOWN = 5;

function keyOf(text: string): string {
  return SAME.reduce((key, [words, same]) => key.replace(words, same), normalizeText(text));
}

/**
 * The regions that cells name, in an order that sorting the rows does not change; a name with a typing error is the other
 * one again.
 */
function regionsOf(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of [...texts].sort()) {
    const key = keyOf(text);
    if (![...found.keys()].some((known) => distance(known, key) <= TYPING_ERROR)) found.set(key, text);
  }
  return [...found.values()];
}

const TITLE_ROWS = 4;
const OF_PROVINCE = /\b(?:provinsi|pemprov|prov)\b/;
const OF_REGIONS = /\b(?:kab|kabupaten|kota|se)\b/;

/** Whether a table calls itself the one of a province, by its sheet or the rows above it: then its regions are places. */
function isOfProvince({ grid, headerTop }: TableCandidate): boolean {
  const above = grid.sheet.values.slice(
    Math.max(0, headerTop - grid.sheet.top - TITLE_ROWS),
    headerTop - grid.sheet.top,
  );
  const texts = [grid.sheet.name, ...above.flat().map(cleanText)].map(normalizeText);
  return texts.some((text) => OF_PROVINCE.test(text)) && !texts.some((text) => OF_REGIONS.test(text));
}

interface RegionColumn {
  sheet: string;
  /** Excel's row of its header; zero-based column. */
  row: number;
  column: number;
  header: string;
  count: number;
  /** The first of them. */
  regions: string;
  /** Whether they are those that report. */
  report: boolean;
}

/** What stands below a header in the rows that count. */
function textsUnder(title: string, { candidate: { grid, columns }, rows }: Found): string[] {
  const found = columns.find(({ role, header }) => role.kind === "other" && normalizeText(header) === title);
  if (!found) return [];
  const cells = rows.records.flatMap(({ row, included }) => (included ? [grid.at(row - 1, found.column)] : []));
  return cells.filter((cell) => !isBlankCode(cell)).map(cleanText);
}

/** The first column that names several regions beside innovations. @param parts the tables that are read as one */
function regionColumn(parts: readonly [Found, ...Found[]]): RegionColumn | null {
  const { grid, columns, headerBottom } = parts[0].candidate;
  for (const { role, header, column } of columns) {
    const title = normalizeText(header);
    const isGovernment = GOVERNMENT.test(title);
    if (role.kind !== "other" || !(isGovernment || REGION_NAME.test(title) || PLACE.test(title))) continue;
    const texts = parts.flatMap((part) => textsUnder(title, part));
    if (!isGovernment && !texts.every((text) => REGION.test(normalizeText(text)))) continue;
    const names = regionsOf(texts);
    if (names.length < 2) continue;
    const regions = (names.length > SHOWN ? [...names.slice(0, SHOWN), "…"] : names).join(", ");
    const place = { sheet: grid.sheet.name, row: headerBottom + 1, column, header };
    return { ...place, count: names.length, regions, report: isGovernment || REGION_NAME.test(title) };
  }
  return null;
}

/**
 * The table that was found, with what has to be said where it is a list of a province or of the ministry: innovations of several
 * regions, whose index would be that of none. Where the regions are those that report, that is a problem; where they may
 * be places, it is told.
 * @param parts the tables that are read as one, that of the first sheet first
 */
export function ofRegions({ table, problem }: TableSearch, parts: readonly [Found, ...Found[]]): TableSearch {
  const regions = table && !problem ? regionColumn(parts) : null;
  if (!table || !regions) return { table, problem };
  const { report, column, ...place } = regions;
  if (report) return { table, problem: { kind: "several-regions", ...place } };
  if (isOfProvince(parts[0].candidate)) return { table, problem };
  const { row, regions: text, count } = place;
  return {
    table: { ...table, leftOut: [...(table.leftOut ?? []), { why: "region", row, column, text, count }] },
    problem,
  };
}
