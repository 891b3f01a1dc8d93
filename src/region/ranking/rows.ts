import { parseNumber } from "../../workbook/cells/number";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { CellPlace } from "../../workbook/sheetData";
import type { SheetGrid } from "../../workbook/reading/grid";
import type { CellValue } from "../../workbook/types";
import { kindAlone, regionName, type RegionKind, type RegionName } from "../names/regionName";
import { clusterIn, roleOfCells, type ClusterColumn } from "./clusters";
import type { RankingColumn, RankingField, RankingHeader } from "./header";
import type { RankingProblem, RankingRemark } from "./types";

const HIGHEST = 100;
const FOOTER = /^(?:jumlah|total|rata|rerata|mean|average|sumber|catatan|keterangan|nilai (?:tertinggi|terendah))\b/;

/** What one row says of a region for one year. */
export interface RankingRow {
  name: RegionName;
  place: CellPlace;
  year: number | null;
  index: number | null;
  innovations: number | null;
  score: number | null;
  predicate: string;
  clusters: readonly string[];
}

export interface RankingRows {
  rows: RankingRow[];
  remarks: RankingRemark[];
  clusterColumns: readonly ClusterColumn[];
}

/** A sheet's own year and kind, for rows that do not say theirs. */
export interface SheetWords {
  year: number | null;
  kind: RegionKind | null;
}

function isBlank(raw: CellValue): boolean {
  return /^[-–—_]*$/.test(cleanText(raw));
}

/** Reads the rows below a header. */
class RankingReader {
  readonly rows: RankingRow[] = [];
  readonly remarks: RankingRemark[] = [];
  readonly clusterColumns: readonly ClusterColumn[];
  private readonly kindColumn: number | undefined;
  private readonly predicateColumns: readonly RankingColumn[];
  private readonly blankClusters = new Map<ClusterColumn, string[]>();
  private section: RegionKind | null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: RankingHeader,
    private readonly indexColumns: readonly RankingColumn[],
    private readonly sheet: SheetWords,
  ) {
    this.section = sheet.kind;
    const roles = header.columns.map((column) => ({ column, role: roleOfCells(column, this.cellsOf(column)) }));
    this.kindColumn = roles.find(({ role }) => role === "kind")?.column.column;
    this.predicateColumns = [
      ...this.columnsOf("predicate"),
      ...roles.flatMap(({ column, role }) => (role === "predicate" ? column : [])),
    ];
    this.clusterColumns = roles.flatMap(({ role }) => (role && typeof role === "object" ? role : []));
  }

  read(): this {
    for (let row = this.header.bottom + 1; row <= this.grid.bottom; row += 1) this.readRow(row);
    for (const [{ header }, names] of this.blankClusters) {
      this.remarks.push({ kind: "noCluster", column: header, count: names.length, names: names.join(", ") });
    }
    return this;
  }

  private columnsOf(field: RankingField): RankingColumn[] {
    return this.header.columns.filter((column) => column.field === field);
  }

  private cellsOf({ column }: RankingColumn): CellValue[] {
    const { values, top, left } = this.grid.sheet;
    return values.slice(this.header.bottom + 1 - top).map((cells) => cells[column - left] ?? null);
  }

  /** The cell of a field in a year; a column without a year speaks of every one that has none of its own. */
  private at(row: number, columns: readonly RankingColumn[], year: number | null): CellValue {
    const column = columns.find((one) => one.year === year) ?? columns.find((one) => one.year === null);
    return column ? this.grid.at(row, column.column) : null;
  }

  private readRow(row: number): void {
    const [nameColumn] = this.columnsOf("name");
    const raw = this.grid.at(row, nameColumn!.column);
    const filled = this.grid.sheet.values[row - this.grid.sheet.top]?.filter((cell) => !isBlank(cell)) ?? [];
    const figures = this.indexColumns.some(({ column }) => !isBlank(this.grid.at(row, column)));
    // A region that only its kind is known of is no heading over those below it.
    const mayHead = !figures && (isBlank(raw) || kindAlone(raw) !== null);
    const section = mayHead ? filled.map(kindAlone).find((kind) => kind !== null) : null;
    if (section) {
      this.section = section;
      return;
    }
    if (isBlank(raw) || FOOTER.test(normalizeText(cleanText(raw))) || this.isHeader(row)) return;
    // A signature below the table stands alone.
    if (!figures && filled.length < 2) return;
    const place = { sheet: this.grid.sheet.name, row: row + 1, column: nameColumn!.column };
    const name = this.nameAt(row, raw, nameColumn!.kind, place);
    const clusters = this.clustersAt(row, name.text);
    const [yearColumn] = this.columnsOf("year");
    const typed = yearColumn ? parseNumber(this.grid.at(row, yearColumn.column)) : null;
    for (const column of this.indexColumns) {
      const { year: named } = column;
      const innovations = parseNumber(this.at(row, this.columnsOf("innovations"), named));
      const score = parseNumber(this.at(row, this.columnsOf("score"), named));
      const predicate = cleanText(this.at(row, this.predicateColumns, named));
      const index = this.indexAt(row, column, name.text);
      const year = named ?? typed ?? this.sheet.year;
      this.rows.push({ name, place, year, index, innovations, score, predicate, clusters });
    }
  }

  private isHeader(row: number): boolean {
    return this.header.columns
      .filter(({ field }) => field === "name" || field === "index")
      .every(({ column, header }) => normalizeText(header).endsWith(normalizeText(this.grid.text(row, column))));
  }

  private nameAt(row: number, raw: CellValue, headed: RegionKind | null, place: CellPlace): RegionName {
    const cell = this.kindColumn === undefined ? null : this.grid.at(row, this.kindColumn);
    const known = kindAlone(cell) ?? headed ?? this.section;
    const name = regionName(raw, known);
    const typed = kindAlone(cell);
    if (typed && name.kind !== typed) {
      this.remarks.push({ kind: "kindConflict", place, name: name.text, value: cleanText(cell) });
    }
    return name;
  }

  private clustersAt(row: number, name: string): string[] {
    return this.clusterColumns.flatMap((column) => {
      const cluster = clusterIn(column, this.grid.at(row, column.column));
      if (cluster === null && !column.ticked) {
        const names = this.blankClusters.get(column);
        if (names) names.push(name);
        else this.blankClusters.set(column, [name]);
      }
      return cluster ?? [];
    });
  }

  private indexAt(row: number, { column }: RankingColumn, name: string): number | null {
    const raw = this.grid.at(row, column);
    if (isBlank(raw)) return null;
    const value = parseNumber(raw);
    if (value !== null && value >= 0 && value <= HIGHEST) return value;
    const place = { sheet: this.grid.sheet.name, row: row + 1, column };
    this.remarks.push({ kind: value === null ? "value" : "range", place, name, value: cleanText(raw) });
    return null;
  }
}

function sameFigures(grid: SheetGrid, header: RankingHeader, a: RankingColumn, b: RankingColumn): boolean {
  for (let row = header.bottom + 1; row <= grid.bottom; row += 1) {
    const [x, y] = [parseNumber(grid.at(row, a.column)), parseNumber(grid.at(row, b.column))];
    if (x !== null && y !== null && x !== y) return false;
  }
  return true;
}

function hasFigures(grid: SheetGrid, { bottom }: RankingHeader, { column }: RankingColumn): boolean {
  for (let row = bottom + 1; row <= grid.bottom; row += 1) if (parseNumber(grid.at(row, column)) !== null) return true;
  return false;
}

/** One column of the index for each year: verified ones before those that regions claim. */
function indexColumnsOf(grid: SheetGrid, header: RankingHeader): readonly RankingColumn[] | RankingProblem {
  const { name: sheet } = grid.sheet;
  const filled = header.columns.filter((column) => hasFigures(grid, header, column));
  const verified = filled.filter(({ field }) => field === "index");
  const columns = verified.length > 0 ? verified : filled.filter(({ field }) => field === "ownIndex");
  if (columns.length === 0) return { kind: "noFigures", sheet };
  const byYear = new Map<number | null, RankingColumn>();
  for (const column of columns) {
    const known = byYear.get(column.year);
    if (!known) byYear.set(column.year, column);
    else if (!sameFigures(grid, header, known, column)) {
      return { kind: "twoIndices", sheet, headers: `${known.header}, ${column.header}` };
    }
  }
  return [...byYear.values()];
}

/** Reads a list below its header, or says why it cannot be used. */
export function rankingRows(
  grid: SheetGrid,
  header: RankingHeader,
  sheet: SheetWords,
): RankingRows | { problem: RankingProblem } {
  const columns = indexColumnsOf(grid, header);
  if ("kind" in columns) return { problem: columns };
  const { rows, remarks, clusterColumns } = new RankingReader(grid, header, columns, sheet).read();
  const [first] = columns;
  if (first?.field === "ownIndex") remarks.push({ kind: "selfOnly", column: first.header });
  const figures = rows.flatMap(({ index }) => index ?? []);
  if (figures.length > 1 && Math.max(...figures) <= 1 && Math.max(...figures) > 0) {
    return { problem: { kind: "fractions", sheet: grid.sheet.name, header: first!.header } };
  }
  return { rows, remarks, clusterColumns };
}
