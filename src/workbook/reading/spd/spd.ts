import { indicatorsById, valueOf } from "../../../rules/index";
import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { evidenceCell, withLink } from "../../cells/evidenceCell";
import type { SheetGrid } from "../grid";
import { parseLevel } from "../../cells/level";
import { measureCell } from "../../cells/measure";
import { headsOthers, mayBeMeasured, type SpdHeader } from "./spdHeader";
import { parseNumber } from "../../cells/number";
import { headerReader } from "../header/headers";
import { SpdRowMatcher } from "./spdRows";
import { isBlankCode } from "../../cells/text";
import type { CellValue, EvidenceCell, SpdRecord, SpdTable } from "../../types";

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
    filled.every(({ indicator, level, measure }) => {
      // Words are no points: *WTP* beside a blank level was measured.
      const points = measure === null || measure.text === "" ? 0 : measure.number;
      return points === weightOf(indicator) * level.level;
    })
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

/** Whether a column taken for the levels tells in words what was reached, in others than the wordings of levels: *WTP*, *BB*. */
function holdsWords(records: readonly SpdRecord[]): boolean {
  const filled = records.filter(({ level }) => !level.blank);
  const words = filled.filter(({ level }) => parseNumber(level.raw) === null);
  return words.some(({ level }) => level.invalid) && 2 * words.length > filled.length;
}

/** The name in a row; a letter in front of it has a column of its own in some tables. */
export function nameAt(grid: SheetGrid, row: number, header: SpdHeader): string {
  const part = header.part === undefined ? "" : grid.text(row, header.part);
  if (/[a-z]/i.test(part)) return part;
  const parts: string[] = [];
  for (let column = header.indicator; column <= header.lastName; column += 1) {
    const text = grid.text(row, column);
    if (text !== "") parts.push(parts.length === 0 && /^[a-d]$/i.test(text) ? `${text}.` : text);
  }
  return parts.join(" ");
}

/** Whether the numbers in front of the names are those of the indicators, by the rows whose names are sure. */
function* numbersAreKeys(grid: SheetGrid, header: SpdHeader, rules: RuleSet): Pausing<boolean> {
  if (header.number === null) return true;
  const matcher = new SpdRowMatcher(rules);
  let balance = 0;
  for (let row = header.bottom + 1; row <= grid.bottom; row += 1) {
    const agrees = matcher.agrees(grid.at(row, header.number), nameAt(grid, row, header));
    if (agrees !== null) balance += agrees ? 1 : -1;
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return balance >= 0;
}

function evidenceAt(grid: SheetGrid, row: number, { evidence, link }: SpdHeader): EvidenceCell | null {
  const cellIn = (column: number): EvidenceCell =>
    evidenceCell(column, grid.at(row, column), grid.targetOf(column, row));
  if (evidence === null) return null;
  return link === undefined ? cellIn(evidence) : withLink(cellIn(evidence), cellIn(link));
}

const HEADED_ROWS = 3;

/** *5 Pengangguran* above its rows a and b heads them, and is called like one of them. */
function headsRowsBelow({ level, measure, evidence }: SpdRecord): boolean {
  return level.blank && (measure?.text ?? "") === "" && (evidence?.blank ?? true);
}

/** Reads what stands below the header of an SPD table, with pauses. */
export function* readingSpdRows(grid: SheetGrid, header: SpdHeader, rules: RuleSet): Pausing<SpdTable> {
  const matcher = new SpdRowMatcher(rules, yield* numbersAreKeys(grid, header, rules));
  const records: SpdRecord[] = [];
  const byId = indicatorsById(rules);
  const seen = new Map<string, SpdRecord>();
  const reader = headerReader(rules);
  let goesOn = false;
  let lastRow = header.bottom + 1;
  for (let row = header.bottom + 1; row <= grid.bottom; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield;
    goesOn = records.length > 0 && headsOthers(grid, row, header, reader);
    if (goesOn) break;
    const numberCell = header.number === null ? null : grid.at(row, header.number);
    const indicator = matcher.match(numberCell, nameAt(grid, row, header));
    if (indicator === null) continue;
    const before = seen.get(indicator);
    if (before && (row - before.row >= HEADED_ROWS || !headsRowsBelow(before))) continue;
    // Without a column of levels there is none to read; it may follow from what was measured.
    const raw = header.level === header.measure ? null : grid.at(row, header.level);
    const record: SpdRecord = {
      row: row + 1,
      indicator,
      level: { column: header.level, raw, ...parseLevel(raw, valueOf(byId.get(indicator)!.levels) ?? []) },
      measure: header.measure === null ? null : measureCell(header.measure, grid.at(row, header.measure)),
      evidence: evidenceAt(grid, row, header),
    };
    if (before && headsRowsBelow(record)) continue;
    if (before) records.splice(records.indexOf(before), 1);
    lastRow = row;
    records.push(record);
    seen.set(indicator, record);
  }
  const weightOf = (id: string): number => valueOf(byId.get(id)!.weight) ?? 1;
  readScores(records, weightOf);
  if (mayBeMeasured(header) && (holdsMeasures(records, weightOf) || holdsWords(records))) {
    const texts = { ...header.texts, measure: header.texts.level };
    return yield* readingSpdRows(grid, { ...header, measure: header.level, texts }, rules);
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
      ...(header.link !== undefined && { link: header.link }),
    },
    headers: measured ? header.texts : { ...header.texts, measure: null },
    records,
    ...(goesOn && { goesOn }),
  };
}
