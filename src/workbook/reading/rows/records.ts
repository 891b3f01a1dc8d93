import { holdsField } from "../../columnRoles";
import { indicatorsById } from "../../../rules/index";
import { mapPausing, ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import type { Indicator, RuleSet } from "../../../rules/types";
import type { TableCandidate } from "../candidates";
import { isDeskRole } from "./desk";
import { evidenceCell, withLink } from "../../cells/evidenceCell";
import { MERGED_DOWN } from "./fieldHabits";
import { columnSense } from "./columnSense";
import { refuses } from "./included";
import { basisCell, measureCell } from "../../cells/measure";
import { LetterCells } from "./letterCells";
import { NUMBERED_BELOW } from "./noDataRows";
import {
  filledCells,
  isAboutColumns,
  isColumnNumbers,
  isExampleRow,
  isFooterRow,
  isHintRow,
  isSectionRow,
  mayHeadGroup,
  numbersItsName,
  type RowCells,
} from "./rowKinds";
import { headerTexts, headsTheSame, isHeaderAgain } from "./headerAgain";
import { fieldCell, levelCell, levelOfScore } from "./recordCells";
import { RecordMemory, type RowAsRead } from "./recordMemory";
import { describesColumns, saysSomething, withoutDefaults } from "./prefilled";
import { endOfRows } from "./tableEnd";
import { HeadedYears, ofOtherYears } from "./otherYears";
import { doubtfulRow, isReviewRow, isTotalRow } from "./totals";
import { cleanText, isBlankCode } from "../../cells/text";
import { headerReader, type HeaderReader } from "../header/headers";
import { headsAnother, lastOwnColumn, type OtherHeader } from "./otherTable";
import { tableYears } from "../years";
import type { MarksAnswer, ReadingQuestion } from "../../questions";
import { TickReader } from "../ticks/ticks";
import type { Area, CellValue, FieldId, InnovationRecord, UncountedEntry, MappedColumn, Spread } from "../../types";

export interface RowsRead {
  records: InnovationRecord[];
  /** Excel row numbers. */
  nameless: InnovationRecord[];
  spread: Spread[];
  /** Zero-based; -1 without data. */
  lastRow: number;
  question: ReadingQuestion | null;
  leftOut: UncountedEntry[];
  /** The zero-based row below the last one, what it heads, and how many cells the fullest innovation has. */
  end: { from: number; most: number; header: OtherHeader | null };
}

/** Reads the data rows of a table into records. */
export class RowReader {
  private readonly name: MappedColumn;
  private readonly number: MappedColumn | undefined;
  private readonly used: MappedColumn[];
  /** The reviewer's columns say nothing about what kind of row it is. */
  private readonly desk: ReadonlySet<number>;
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly headers: Map<number, Set<string>>;
  private readonly reader: HeaderReader;
  /** What stands further to the right is another table. */
  private readonly right: number;
  private readonly down: Map<number, Area[]>;
  private readonly wide: Area[];
  private readonly spread = new Map<number, Spread>();
  private readonly ticks: TickReader;
  private readonly letters: LetterCells;
  private readonly memory: RecordMemory;

  constructor(
    private readonly candidate: TableCandidate,
    private readonly rules: RuleSet,
    private readonly date1904: boolean,
    private readonly marks?: MarksAnswer,
  ) {
    const { columns, grid } = candidate;
    this.used = columns.filter(({ role }) => role.kind !== "other");
    this.desk = new Set(columns.flatMap(({ column, role }) => (isDeskRole(role) ? [column] : [])));
    this.name = this.fieldColumn("nama")!;
    this.number = this.fieldColumn("nomor");
    this.indicators = indicatorsById(rules);
    this.headers = headerTexts(candidate);
    this.reader = headerReader(rules);
    this.right = lastOwnColumn(candidate);
    const below = grid.sheet.merges.filter((merge) => merge.bottom > candidate.headerBottom);
    this.down = new Map();
    for (const merge of below.filter((one) => one.bottom > one.top)) {
      this.down.set(merge.left, [...(this.down.get(merge.left) ?? []), merge]);
    }
    this.wide = below.filter(mayHeadGroup);
    this.memory = new RecordMemory(candidate, this.headers, below);
    this.letters = new LetterCells(this.used, date1904);
    const ticked = this.used.filter(({ role }) => role.kind === "tick" && !this.hasLevel(role.indicator));
    this.ticks = new TickReader(ticked, (row, column) => this.ownValue(row, column, false));
  }

  private fieldColumn(field: FieldId): MappedColumn | undefined {
    return this.candidate.columns.find(holdsField(field));
  }

  *reading(): Pausing<RowsRead> {
    const { grid, table, headerTop, headerBottom } = this.candidate;
    const columns = this.used.map(({ column }) => column);
    const number = this.number?.column ?? null;
    const bottom = yield* endOfRows(grid, headerBottom + 1, this.candidate.bottom, columns, number);
    yield* this.ticks.learning(headerBottom + 1, bottom, (row) => this.cellText(row, this.name) !== "");
    const named: RowAsRead[] = [];
    const nameless: RowAsRead[] = [];
    const leftOut: UncountedEntry[] = [];
    const headed = new HeadedYears(tableYears(grid, headerTop, table?.name ?? null));
    let lastRow = -1;
    let gap = false;
    let most = 0;
    let header: OtherHeader | null = null;
    let row = headerBottom + 1;
    const take = (read: RowAsRead): void => {
      gap = false;
      (read.named ? named : nameless).push(read);
      if (read.named) most = Math.max(most, read.filled);
      headed.under(row);
      lastRow = row;
    };
    for (; row <= bottom; row += 1) {
      if (row % ROWS_AT_ONCE === 0) yield;
      const known = this.memory.recall(row);
      if (known) {
        take(known);
        continue;
      }
      const cells = this.rowCells(row);
      if (cells.filled.length === 0) {
        gap = true;
        continue;
      }
      if (isFooterRow(cells) && (gap || named.length > 0) && !this.isNumbered(row)) break;
      header = isHeaderAgain(cells, this.headers) ? null : headsAnother(cells, this.reader);
      if (header === "indicators" && headsTheSame(cells, this.used, this.indicators, this.reader)) continue;
      if (header) {
        this.dropTitle(named, row);
        break;
      }
      gap = false;
      headed.heading(row, cells);
      if (this.isNoData(row, cells)) {
        leftOut.push(...doubtfulRow(row, cells));
        continue;
      }
      const isNamed = this.cellText(row, this.name) !== "";
      const valueIn = ({ column }: MappedColumn): CellValue => grid.at(row, column);
      if (!isNamed && !saysSomething(this.used, valueIn)) continue;
      const isFirst = named.length + nameless.length === 0;
      if (!isNamed && isFirst && describesColumns(this.used, valueIn, this.indicators)) continue;
      const filled = this.used.filter(({ column }) => !isBlankCode(grid.at(row, column))).length;
      take(this.memory.keep(row, { named: isNamed, filled, record: this.record(row) }));
    }
    const end = { from: row, most, header };
    yield;
    const told = named.map(({ record }) => record);
    const { senseOf, question } = columnSense(told, this.candidate, this.marks, this.rules);
    const ofYears = ofOtherYears(told, this.candidate, headed, this.rules.year);
    leftOut.push(...ofYears.told);
    const settled = (read: RowAsRead): InnovationRecord => {
      const { included, ...sense } = senseOf(read.record);
      return this.memory.settled(read, { ...sense, included: included && !ofYears.isOther(read.record) });
    };
    const records = yield* mapPausing(named, settled);
    const others = yield* mapPausing(withoutDefaults(nameless), settled);
    return { records, nameless: others, spread: [...this.spread.values()], lastRow, question, leftOut, end };
  }

  /** A text alone right above the header of another table is the title of that one. */
  private dropTitle(named: RowAsRead[], header: number): void {
    let above = header;
    while (named[named.length - 1]?.record.row === above && this.rowCells(above - 1).filled.length === 1) {
      named.pop();
      above -= 1;
    }
  }

  private isNumbered(row: number): boolean {
    return /^\d+\.?$/.test(this.cellText(row, this.number));
  }

  private rowCells(row: number): RowCells {
    const { grid } = this.candidate;
    const values = grid.sheet.values[row - grid.sheet.top] ?? [];
    const left = this.candidate.columns[0]?.column ?? grid.sheet.left;
    const filled = filledCells(values, grid.sheet.left).filter(
      ({ column }) => column >= left && column <= this.right && !this.desk.has(column),
    );
    const merged = this.wide.some((merge) => row >= merge.top && row <= merge.bottom);
    return { filled, name: this.name.column, number: this.number?.column ?? null, merged };
  }

  private isNoData(row: number, cells: RowCells): boolean {
    const { columns, grid, headerBottom } = this.candidate;
    if (
      isTotalRow(cells) ||
      isReviewRow(cells) ||
      isSectionRow(cells) ||
      isHintRow(cells) ||
      isAboutColumns(cells) ||
      isExampleRow(cells) ||
      isHeaderAgain(cells, this.headers)
    )
      return true;
    if (this.isMergedName(row)) return true;
    const area = { left: columns[0]?.column ?? 0, right: this.right, name: this.name.column };
    const isNear = row <= headerBottom + NUMBERED_BELOW;
    return (isNear ? isColumnNumbers : numbersItsName)(grid, row, area, (column) => this.desk.has(column));
  }

  /** A further row of an innovation whose name is merged over several rows. */
  private isMergedName(row: number): boolean {
    return (this.down.get(this.name.column) ?? []).some((merge) => row > merge.top && row <= merge.bottom);
  }

  private value(row: number, column: number, mergedDown: boolean): CellValue {
    const { grid, headerBottom } = this.candidate;
    const value = grid.at(row, column);
    if (!mergedDown || (value !== null && value !== "")) return value;
    const merge = (this.down.get(column) ?? []).find((area) => row > area.top && row <= area.bottom);
    if (!merge || merge.top <= headerBottom) return value;
    const spread = this.spread.get(column) ?? { column, row: row + 1, count: 0 };
    this.spread.set(column, { ...spread, count: spread.count + 1 });
    return grid.at(merge.top, column);
  }

  private mergedBottom(row: number): number | undefined {
    return this.down.get(this.name.column)?.find((area) => area.top === row)?.bottom;
  }

  /** A cell of an innovation; of one whose name is merged over several rows all its documents, or the first value. */
  private ownValue(row: number, column: number, all: boolean): CellValue {
    const { grid } = this.candidate;
    const bottom = this.mergedBottom(row);
    const found: CellValue[] = [];
    for (let at = row; bottom !== undefined && at <= bottom; at += 1) {
      const value = grid.at(at, column);
      if (!isBlankCode(value)) found.push(value);
    }
    if (all && found.length > 1) return found.join("\n");
    return found[0] ?? grid.at(row, column);
  }

  private cellText(row: number, column: MappedColumn | undefined): string {
    const value = column ? this.candidate.grid.at(row, column.column) : null;
    return isBlankCode(value) ? "" : cleanText(value);
  }

  private record(row: number): InnovationRecord {
    const record: InnovationRecord = {
      row: row + 1,
      name: this.cellText(row, this.name),
      included: true,
      fields: {},
      levels: {},
      evidence: {},
      measures: {},
      bases: {},
      typedMaturity: null,
    };
    for (const { column, role } of this.used) this.readCell(record, row, column, role);
    Object.assign(record.levels, Object.fromEntries(this.ticks.read(row)));
    this.letters.addTo(record, (column) => this.ownValue(row, column, false));
    return record;
  }

  private readCell(record: InnovationRecord, row: number, column: number, role: MappedColumn["role"]): void {
    if (role.kind === "other") return;
    if (role.kind === "field") {
      const raw = this.value(row, column, MERGED_DOWN.has(role.field));
      record.fields[role.field] = fieldCell(role.field, column, raw, this.date1904);
      if (role.field === "status" && refuses(raw)) record.included = false;
      return;
    }
    const isEvidence = role.kind === "evidence" || role.kind === "link";
    const raw = this.ownValue(row, column, isEvidence);
    const indicator = this.indicators.get(role.indicator);
    if (role.kind === "level") record.levels[role.indicator] = levelCell(column, raw, indicator);
    else if (isEvidence) {
      const cell = evidenceCell(column, raw, this.candidate.grid.targetOf(column, row, this.mergedBottom(row)));
      const known = record.evidence[role.indicator];
      const [own, link] = role.kind === "link" ? [known, cell] : [cell, known];
      record.evidence[role.indicator] = own && link ? withLink(own, link) : cell;
    } else if (role.kind === "measure") record.measures[role.indicator] = measureCell(column, raw);
    else if (role.kind === "basis") record.bases[role.indicator] = basisCell(column, raw);
    else if (role.kind === "score" && !this.hasLevel(role.indicator)) {
      record.levels[role.indicator] = levelOfScore(column, raw, indicator);
    }
  }

  private hasLevel(indicator: string): boolean {
    return this.used.some(({ role }) => role.kind === "level" && role.indicator === indicator);
  }
}
