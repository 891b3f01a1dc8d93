import { lastSearchedRow } from "../../workbook/reading/searchedRows";
import { SheetGrid } from "../../workbook/reading/grid";
import { isOwnSheet } from "../../workbook/ownSheets";
import { normalizeText } from "../../workbook/cells/text";
import type { SheetData } from "../../workbook/types";
import { nearlySame } from "../names/matchRegion";
import { REGION_KINDS, regionKey, type RegionKind } from "../names/regionName";
import { seenIn } from "../seenIn";
import { titlesAbove } from "../titles";
import { mayHeadRanking, rankingHeaderAt, type RankingHeader } from "./header";
import { rankingRows, type RankingRow, type RankingRows, type SheetWords } from "./rows";
import type { ListedRegion, ListedYear, RankingProblem, RankingReading, RankingRemark } from "./types";

const HEADER_ROWS = 3;
const CALLED_RANKING = /peringkat|ranking|rangking/i;
const LIST_NAME = new RegExp(`${CALLED_RANKING.source}|lampiran|daftar|hasil|indeks|iid`, "i");
/** In a title the year of a decree is not that of the index. */
const TITLE_YEAR = /\b(?:tahun|iid|iga|inovasi daerah|penilaian)\s*:?\s*(20[12]\d)\b/i;
const NAMES_SHOWN = 5;
/** Our own sheet to paste a list into; the others of ours repeat figures of a list, or of one's own workbook. */
const PASTED_INTO = /^peringkat(?: \(\d+\))?$/i;

function bestHeader(grid: SheetGrid): RankingHeader | null {
  const { top: first } = grid.sheet;
  let best: RankingHeader | null = null;
  const known = (header: RankingHeader | null): number => header?.columns.filter(({ field }) => field).length ?? 0;
  for (let bottom = first; bottom <= lastSearchedRow(grid, "regions"); bottom += 1) {
    for (let top = bottom; top > bottom - HEADER_ROWS && top >= first; top -= 1) {
      if (!mayHeadRanking(grid, bottom) && !mayHeadRanking(grid, top)) continue;
      const header = rankingHeaderAt(grid, top, bottom);
      if (known(header) > known(best)) best = header;
    }
  }
  return best;
}

function wordsOf(sheet: SheetData, top: number): SheetWords {
  const { name } = sheet;
  const titles = titlesAbove(sheet, top);
  const years = new Set(titles.flatMap((text) => TITLE_YEAR.exec(text)?.[1] ?? []));
  const named = /(?<!\d)20[12]\d(?!\d)/.exec(name)?.[0];
  const year = named ?? (years.size === 1 ? [...years][0] : undefined);
  const kinds = REGION_KINDS.filter((kind) => normalizeText(name).split(" ").includes(kind));
  return { year: year === undefined ? null : Number(year), kind: kinds.length === 1 ? (kinds[0] as RegionKind) : null };
}

interface Merged extends ListedRegion {
  years: Map<number | null, ListedYear>;
  clusters: string[];
}

function yearOf({ index, innovations, score, predicate }: RankingRow): ListedYear {
  return { index, indices: index === null ? [] : [index], innovations, score, predicate };
}

/** Puts the rows of one region together; rows that contradict each other leave its index open. */
class Regions {
  readonly all = new Map<string, Merged>();
  readonly remarks: RankingRemark[] = [];

  add(row: RankingRow): void {
    const id = regionKey(row.name);
    const known = this.all.get(id);
    if (!known) {
      const { name, place, clusters } = row;
      this.all.set(id, { name, place, clusters: [...new Set(clusters)], years: new Map([[row.year, yearOf(row)]]) });
      return;
    }
    for (const cluster of row.clusters) if (!known.clusters.includes(cluster)) known.clusters.push(cluster);
    const before = known.years.get(row.year);
    if (!before) known.years.set(row.year, yearOf(row));
    else this.again(known, before, row);
  }

  private again(known: Merged, before: ListedYear, row: RankingRow): void {
    const said = { place: row.place, name: row.name.text, other: known.name.text };
    const values = [...new Set([...before.indices, ...yearOf(row).indices])].sort((a, b) => b - a);
    if (values.length > 1) this.remarks.push({ kind: "contradicted", ...said, values });
    else this.remarks.push({ kind: "repeated", ...said });
    const index = values.length === 1 ? values[0]! : null;
    known.years.set(row.year, { ...before, index, indices: values });
  }
}

function nearNames(regions: readonly ListedRegion[]): RankingRemark[] {
  const found: RankingRemark[] = [];
  for (const [at, one] of regions.entries()) {
    for (const other of regions.slice(0, at)) {
      if (!nearlySame(one.name, other.name)) continue;
      found.push({ kind: "nearName", place: one.place, name: one.name.text, other: other.name.text });
    }
  }
  return found;
}

function withoutIndex(regions: readonly ListedRegion[], years: readonly (number | null)[]): RankingRemark[] {
  return years.flatMap((year): RankingRemark[] => {
    const names = regions.filter(({ years: of }) => of.get(year)?.indices.length === 0).map(({ name }) => name.text);
    if (names.length === 0) return [];
    const shown = names.slice(0, NAMES_SHOWN).join(", ") + (names.length > NAMES_SHOWN ? ", …" : "");
    return [{ kind: "noIndex", year, count: names.length, names: shown }];
  });
}

/** Newest first; what says no year may be any and stands first. */
function newestFirst(a: number | null, b: number | null): number {
  return (b ?? Infinity) === (a ?? Infinity) ? 0 : (b ?? Infinity) - (a ?? Infinity);
}

/** Whether a sheet is called a ranking, whatever stands on it. */
export function isCalledRanking({ name }: SheetData): boolean {
  return CALLED_RANKING.test(name);
}

/**
 * Reads a list of regions with their index, such as the annex of the ministry's decree: any order of columns, years side
 * by side or below each other, one sheet or one for each kind or year. Sheets that are called a list go before others.
 * @param takesOwn also sheets that we wrote ourselves, such as a recap
 */
export function readRankingList(sheets: readonly SheetData[], takesOwn = false): RankingReading {
  const usable = sheets.filter((sheet) => takesOwn || !isOwnSheet(sheet) || PASTED_INTO.test(sheet.name));
  const tables = usable.flatMap((sheet) => {
    const grid = new SheetGrid(sheet);
    const header = bestHeader(grid);
    return header ? [{ grid, header }] : [];
  });
  if (tables.length === 0) return { list: null, problem: { kind: "noList", seen: seenIn(usable) } };
  const called = tables.filter(({ grid }) => LIST_NAME.test(grid.sheet.name));
  const read: (RankingRows & { sheet: string })[] = [];
  let problem: RankingProblem | null = null;
  for (const { grid, header } of called.length > 0 ? called : tables) {
    const rows = rankingRows(grid, header, wordsOf(grid.sheet, header.top));
    if ("problem" in rows) problem ??= rows.problem;
    else read.push({ ...rows, sheet: grid.sheet.name });
  }
  const regions = new Regions();
  for (const { rows } of read) for (const row of rows) regions.add(row);
  const all = [...regions.all.values()];
  // A second sheet that cannot be used would be missing in every rank.
  if (problem && (all.length === 0 || problem.kind !== "noFigures")) return { list: null, problem };
  const years = [...new Set(read.flatMap(({ rows }) => rows.map(({ year }) => year)))].sort(newestFirst);
  const remarks = [
    ...read.flatMap((one) => one.remarks),
    ...regions.remarks,
    ...nearNames(all),
    ...withoutIndex(all, years),
  ];
  const clusters = [...new Set(all.flatMap((region) => region.clusters))];
  return { list: { sheets: read.map(({ sheet }) => sheet), years, clusters, regions: all, remarks }, problem: null };
}
