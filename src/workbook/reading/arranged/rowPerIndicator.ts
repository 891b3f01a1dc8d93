import { sidIndicators, valueOf } from "../../../rules/index";
import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import { parseNumber } from "../../cells/number";
import { cleanText, mayBegin, normalizeText } from "../../cells/text";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { isOfReviewer } from "../header/reviewers";
import { SEARCHED_ROWS } from "../searchedRows";
import type { FieldId } from "../../types";
import { Arrangement, type ArrangedSheet } from "./arranged";

/** Headers of a column that names the indicator of a row. */
const INDICATOR_HEADER =
  /^(?:nama |uraian |jenis |aspek |no )?(?:indikator|indicator|parameter)(?: (?:inovasi|sid|kematangan|penilaian|satuan inovasi daerah))*$/;
const MAY_HEAD = mayBegin("nama|uraian|jenis|aspek|no|indi|param");
const SURE = 0.6;
/** So many rows of an indicator make the layout, and this share of all of them. */
const ENOUGH_INDICATORS = 3;
const SHARE = 0.6;

interface Columns {
  name: number;
  /** Two departments may have an innovation of one name. */
  opd: number | null;
  indicator: number;
  /** Columns of an indicator's row: what they hold by their header. */
  own: { column: number; header: string }[];
  /** What somebody else gave for it. */
  reviewed: { column: number; header: string }[];
  /** Columns of the innovation. */
  profile: { column: number; header: string }[];
}

/** The first column whose header says that it names indicators; asked of each row, and nearly all of them are data. */
function indicatorColumn(grid: SheetGrid, row: number): number | undefined {
  const cells = grid.sheet.values[row - grid.sheet.top] ?? [];
  const at = cells.findIndex((cell) => {
    return typeof cell === "string" && MAY_HEAD(cell) && INDICATOR_HEADER.test(normalizeText(cleanText(cell)));
  });
  return at < 0 ? undefined : grid.sheet.left + at;
}

function columnsAt(grid: SheetGrid, row: number, reader: HeaderReader): Columns | null {
  const indicator = indicatorColumn(grid, row);
  if (indicator === undefined) return null;
  const texts: { column: number; header: string }[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    const header = grid.text(row, column);
    if (header !== "") texts.push({ column, header });
  }
  const columnOf = (wanted: FieldId): number | undefined =>
    texts.find(({ column, header }) => {
      const [first] = reader.fields(header);
      return column !== indicator && first?.field === wanted && first.certainty > SURE;
    })?.column;
  const name = columnOf("nama");
  if (name === undefined) return null;
  const opd = columnOf("opd") ?? null;
  const isOwn = ({ column, header }: { column: number; header: string }): boolean => {
    const { kind } = reader.read(header);
    return column > indicator && kind !== null && kind !== "foreign";
  };
  const own = texts.filter((one) => one.column !== indicator && isOwn(one));
  if (own.length === 0) return null;
  const others = texts.filter(({ column }) => column !== indicator && !own.some((one) => one.column === column));
  const isReviewed = ({ column, header }: { column: number; header: string }): boolean => {
    return column > indicator && isOfReviewer(header);
  };
  const profile = others.filter((one) => !isReviewed(one));
  return { name, opd, indicator, own, reviewed: others.filter(isReviewed), profile };
}

/** Whether a row heads rows of which each is an indicator of an innovation. */
export function headsIndicatorRows(grid: SheetGrid, row: number, reader: HeaderReader): boolean {
  return columnsAt(grid, row, reader) !== null;
}

/** The indicator that a cell names, or whose official number it is: 1 to 20 may count anything. */
function indicatorIn(grid: SheetGrid, row: number, column: number, reader: HeaderReader): string | null {
  const { indicators, number, bare } = reader.read(grid.text(row, column));
  const named = indicators.find(({ certainty }) => certainty >= SURE)?.indicator;
  if (named !== undefined || number === null || !bare) return named ?? null;
  return sidIndicators(reader.rules).find(({ key }) => key === String(number))?.id ?? null;
}

/** Whether a column of points holds neither levels nor weight x level: what it counts nobody can tell. */
function* isUnclear(
  grid: SheetGrid,
  header: number,
  column: number,
  columns: Columns,
  reader: HeaderReader,
): Pausing<boolean> {
  const { kind } = reader.read(grid.text(header, column));
  if (kind !== "score" && kind !== "nilai") return false;
  const weights = new Map(reader.rules.indicators.map(({ id, weight }) => [id, valueOf(weight) ?? 1]));
  let levels = true;
  let scores = true;
  for (let row = header + 1; row <= grid.bottom; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield;
    const id = indicatorIn(grid, row, columns.indicator, reader);
    const number = parseNumber(grid.at(row, column));
    if (id === null || number === null) continue;
    const level = number / (weights.get(id) ?? 1);
    levels &&= number <= 3;
    scores &&= Number.isInteger(level) && level <= 3;
  }
  return !levels && !scores;
}

/** Tells which innovation a row is about: rows of one need not stand together. */
class Innovations {
  /** By name and department: the innovation and the indicators that it has. */
  private readonly known = new Map<string, { innovation: number; had: Set<string> }>();
  private current: { innovation: number; had: Set<string> } | null = null;
  private key = "";

  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: Columns,
    private readonly arrangement: Arrangement,
  ) {}

  /**
   * Goes to the innovation of a row. A blank name goes on with the one above; an indicator that it has already begins
   * the next, with the same name.
   * @returns whether there is one
   */
  goTo(row: number, indicator: string): boolean {
    const name = normalizeText(this.grid.text(row, this.columns.name));
    if (name === "" && !this.current) return false;
    if (name !== "") {
      const opd = this.columns.opd === null ? "" : normalizeText(this.grid.text(row, this.columns.opd));
      const isSame = opd === "" && this.key.startsWith(`${name}|`);
      if (!isSame) this.key = `${name}|${opd}`;
      this.current = this.known.get(this.key) ?? null;
    }
    if (!this.current || this.current.had.has(indicator)) {
      this.current = { innovation: this.arrangement.next(), had: new Set() };
      this.known.set(this.key, this.current);
    } else this.arrangement.select(this.current.innovation);
    this.current.had.add(indicator);
    return true;
  }
}

function* arranging(
  grid: SheetGrid,
  header: number,
  found: Columns,
  reader: HeaderReader,
): Pausing<ArrangedSheet | null> {
  const own: Columns["own"] = [];
  for (const one of found.own) if (!(yield* isUnclear(grid, header, one.column, found, reader))) own.push(one);
  const columns = { ...found, own };
  const names = new Map(reader.rules.indicators.map(({ id, name }) => [id, name]));
  const arrangement = new Arrangement();
  const innovations = new Innovations(grid, columns, arrangement);
  const seen = new Set<string>();
  let known = 0;
  let others = 0;
  for (let row = header + 1; row <= grid.bottom; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield;
    const id = indicatorIn(grid, row, columns.indicator, reader);
    if (id === null) {
      if (grid.text(row, columns.indicator) !== "") others += 1;
      continue;
    }
    known += 1;
    if (!innovations.goTo(row, id)) continue;
    seen.add(id);
    for (const { column, header: text } of columns.profile) arrangement.put(text, { grid, row, column });
    for (const { column, header: text } of [...columns.own, ...columns.reviewed]) {
      arrangement.put(`${names.get(id) ?? id} (${text})`, { grid, row, column });
    }
  }
  if (seen.size < ENOUGH_INDICATORS || known < SHARE * (known + others)) return null;
  return arrangement.finished();
}

/** A table with a row for each indicator of each innovation, arranged as one row for each innovation. */
export function* arrangingIndicators(grid: SheetGrid, reader: HeaderReader): Pausing<ArrangedSheet | null> {
  const last = Math.min(grid.bottom, grid.sheet.top + SEARCHED_ROWS.departments);
  for (let row = grid.sheet.top; row <= last; row += 1) {
    const columns = columnsAt(grid, row, reader);
    const found = columns && (yield* arranging(grid, row, columns, reader));
    yield;
    if (found) return found;
  }
  return null;
}
