import { SEARCHED_ROWS } from "../searchedRows";
import { indicatorsById, valueOf } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { evidenceCell } from "../../cells/evidenceCell";
import { SheetGrid } from "../grid";
import { headerReader } from "../header/headers";
import { parseLevel } from "../../cells/level";
import { measureCell } from "../../cells/measure";
import { mayBeMeasured, spdHeaderAt, type SpdHeader } from "./spdHeader";
import { parseNumber } from "../../cells/number";
import { SpdRowMatcher } from "./spdRows";
import { isBlankCode } from "../../cells/text";
import type { CellValue, SheetData, SpdRecord, SpdTable } from "../../types";

const HEADER_ROWS = 3;
/** Fewer rows may be anything. */
const ENOUGH_ROWS = 4;

/** Where numbers are no levels but all of them are weight x level, the column holds those. */
function readScores(records: readonly SpdRecord[], weightOf: (indicator: string) => number): void {
  if (!records.some(({ level }) => level.invalid)) return;
  const levels = records.map(({ indicator, level: { raw } }) =>
    parseLevel(isBlankCode(raw) ? null : (parseNumber(raw) ?? NaN) / weightOf(indicator)),
  );
  if (levels.some(({ invalid }) => invalid)) return;
  records.forEach((record, index) => Object.assign(record.level, levels[index]));
}

/** Whether the column beside the levels holds weight x level in every row, and no measured values. */
function holdsScores(records: readonly SpdRecord[], weightOf: (indicator: string) => number): boolean {
  const filled = records.filter(({ level, measure }) => !level.blank || (measure?.text ?? "") !== "");
  return (
    filled.length >= 2 &&
    filled.every(({ indicator, level, measure }) => (measure?.number ?? 0) === weightOf(indicator) * level.level)
  );
}

const MEASURED_ROWS = 3;

/** Whether a value is one that nobody would type as a level: `71,2`, `8,17%`, 120. */
function isNoLevel(raw: CellValue): boolean {
  const number = parseNumber(raw);
  if (number === null) return false;
  return !Number.isInteger(number) || number < 0 || number > 3 || (typeof raw === "string" && raw.includes("%"));
}

/**
 * Whether a column taken for the levels holds what was measured: a third of its values can be nothing else, and they
 * are not weight x level with a mistake among them.
 */
function holdsMeasures(records: readonly SpdRecord[], weightOf: (indicator: string) => number): boolean {
  const filled = records.filter(({ level }) => !level.blank);
  const measured = filled.filter(({ level }) => isNoLevel(level.raw));
  const scores = measured.filter(
    ({ indicator, level }) => !parseLevel((parseNumber(level.raw) ?? NaN) / weightOf(indicator)).invalid,
  );
  return (
    records.some(({ level }) => level.invalid) &&
    measured.length >= Math.max(MEASURED_ROWS, filled.length / 3) &&
    scores.length < measured.length / 2
  );
}

/** The name in a row; a letter in front of it has a column of its own in some tables. */
function nameAt(grid: SheetGrid, row: number, header: SpdHeader): string {
  const parts: string[] = [];
  for (let column = header.indicator; column <= header.lastName; column += 1) {
    const text = grid.text(row, column);
    if (text !== "") parts.push(parts.length === 0 && /^[a-d]$/i.test(text) ? `${text}.` : text);
  }
  return parts.join(" ");
}

/** Whether the numbers in front of the names are those of the indicators, by the rows whose names are sure. */
function numbersAreKeys(grid: SheetGrid, header: SpdHeader, rules: RuleSet): boolean {
  if (header.number === null) return true;
  const matcher = new SpdRowMatcher(rules);
  let balance = 0;
  for (let row = header.bottom + 1; row <= grid.bottom; row += 1) {
    const agrees = matcher.agrees(grid.at(row, header.number), nameAt(grid, row, header));
    if (agrees !== null) balance += agrees ? 1 : -1;
  }
  return balance >= 0;
}

function readRows(grid: SheetGrid, header: SpdHeader, rules: RuleSet): SpdTable {
  const matcher = new SpdRowMatcher(rules, numbersAreKeys(grid, header, rules));
  const records: SpdRecord[] = [];
  const byId = indicatorsById(rules);
  const seen = new Set<string>();
  let lastRow = header.bottom + 1;
  for (let row = header.bottom + 1; row <= grid.bottom; row += 1) {
    const numberCell = header.number === null ? null : grid.at(row, header.number);
    const indicator = matcher.match(numberCell, nameAt(grid, row, header));
    if (indicator === null || seen.has(indicator)) continue;
    seen.add(indicator);
    lastRow = row;
    // Without a column of levels there is none to read; it may follow from what was measured.
    const raw = header.level === header.measure ? null : grid.at(row, header.level);
    records.push({
      row: row + 1,
      indicator,
      level: { column: header.level, raw, ...parseLevel(raw, valueOf(byId.get(indicator)!.levels) ?? []) },
      measure: header.measure === null ? null : measureCell(header.measure, grid.at(row, header.measure)),
      evidence:
        header.evidence === null
          ? null
          : evidenceCell(header.evidence, grid.at(row, header.evidence), grid.targetOf(header.evidence, row)),
    });
  }
  const weightOf = (id: string): number => valueOf(byId.get(id)!.weight) ?? 1;
  readScores(records, weightOf);
  if (mayBeMeasured(header) && holdsMeasures(records, weightOf)) {
    const texts = { ...header.texts, measure: header.texts.level };
    return readRows(grid, { ...header, measure: header.level, texts }, rules);
  }
  const measured = header.measure !== null && !holdsScores(records, weightOf);
  if (!measured) for (const record of records) record.measure = null;
  return {
    sheet: grid.sheet.name,
    headerBottom: header.bottom,
    lastRow,
    columns: {
      indicator: header.indicator,
      level: header.level,
      measure: measured ? header.measure : null,
      evidence: header.evidence,
    },
    headers: measured ? header.texts : { ...header.texts, measure: null },
    records,
  };
}

/** @returns the SPD table with the most known rows in a sheet, `null` when no header leads to any */
function bestOnSheet(sheet: SheetData, rules: RuleSet, rows: number): SpdTable | null {
  const grid = new SheetGrid(sheet);
  const reader = headerReader(rules);
  let best: SpdTable | null = null;
  const last = Math.min(grid.bottom, sheet.top + rows - 1);
  for (let bottom = sheet.top; bottom <= last; bottom += 1) {
    for (let depth = 0; depth < HEADER_ROWS && bottom - depth >= sheet.top; depth += 1) {
      if (!rowMayHead(grid, bottom - depth)) continue;
      const header = spdHeaderAt(grid, bottom - depth, bottom, reader);
      const table = header ? readRows(grid, header, rules) : null;
      if (table && table.records.length > (best?.records.length ?? 0)) best = table;
    }
  }
  return best;
}

function rowMayHead(grid: SheetGrid, row: number): boolean {
  const cells = grid.sheet.values[row - grid.sheet.top] ?? [];
  return cells.some((cell) => typeof cell === "string" && cell.length < 80 && /indi[kc]ator|uraian/i.test(cell));
}

/** Finds the SPD table of a workbook: visible sheets first, then the most known rows. */
export function findSpdTable(sheets: readonly SheetData[], rules: RuleSet): SpdTable | null {
  for (const visible of [true, false]) {
    let best: SpdTable | null = null;
    for (const sheet of sheets.filter((one) => one.visible === visible)) {
      const table = bestOnSheet(sheet, rules, SEARCHED_ROWS.spd);
      if (table && table.records.length >= ENOUGH_ROWS && table.records.length > (best?.records.length ?? 0))
        best = table;
    }
    if (best) return best;
  }
  return null;
}

/** Guesses the columns of a block without header: the names, the levels right of them, then the evidence. */
function guessHeader(grid: SheetGrid, rules: RuleSet): SpdHeader | null {
  const rows = grid.sheet.values.map((_, index) => grid.sheet.top + index);
  const known = (column: number): number => {
    const matcher = new SpdRowMatcher(rules);
    return rows.filter((row) => matcher.match(null, grid.at(row, column)) !== null).length;
  };
  const columns = Array.from({ length: grid.right - grid.sheet.left + 1 }, (_, index) => grid.sheet.left + index);
  const indicator = [...columns].sort((a, b) => known(b) - known(a) || a - b)[0];
  if (indicator === undefined || known(indicator) === 0) return null;
  const isLevel = (column: number): boolean => rows.every((row) => !parseLevel(grid.at(row, column)).invalid);
  const level = columns.find((column) => column > indicator && isLevel(column));
  if (level === undefined) return null;
  const evidence = columns.find((column) => column > level) ?? null;
  const texts = { indicator: "", level: "", measure: null, evidence: evidence === null ? null : "" };
  const number = indicator > grid.sheet.left ? indicator - 1 : null;
  return { bottom: grid.sheet.top - 1, number, indicator, lastName: indicator, level, measure: null, evidence, texts };
}

/**
 * Reads one block of cells as the SPD table.
 * @param headerRows how many rows at the top may belong to the header
 * @param body the same block without rows that stand above the data
 */
export function readSpdBlock(sheet: SheetData, body: SheetData, rules: RuleSet, headerRows: number): SpdTable | null {
  const table = bestOnSheet(sheet, rules, headerRows);
  if (table) return table;
  const grid = new SheetGrid(body);
  const header = guessHeader(grid, rules);
  return header ? readRows(grid, header, rules) : null;
}

/** Whether a row of texts is the header of a SPD table. */
export function isSpdHeader(sheet: SheetData, rules: RuleSet): boolean {
  return spdHeaderAt(new SheetGrid(sheet), sheet.top, sheet.top, headerReader(rules)) !== null;
}
