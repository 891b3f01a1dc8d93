import type { FindingCode } from "../../checks/types";
import { parseLevel } from "../../workbook/cells/level";
import { parseNumber } from "../../workbook/cells/number";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import { SheetGrid } from "../../workbook/reading/grid";
import type { CellValue, SheetData, WorkbookData } from "../../workbook/types";
import { ANSWER_HEADERS, ANSWER_LABELS } from "../book/answerSheet";
import { codeIn, codeText, type ExerciseCode } from "../code";
import { placeNamed } from "../places";
import type { Exercise } from "../types";
import type { GivenAnswer, GivenAnswers, GivenIndex } from "./types";

/** The kind of fault that a text names, in any language of the product. */
export type KindNamed = (text: string) => FindingCode | null;

/** All codes in a workbook, each once. */
export function codesIn({ sheets }: WorkbookData): ExerciseCode[] {
  const found = new Map<string, ExerciseCode>();
  for (const { values } of sheets) {
    for (const cell of values.flat()) {
      const code = typeof cell === "string" ? codeIn(cell) : null;
      if (code) found.set(codeText(code), code);
    }
  }
  return [...found.values()];
}

interface Labelled {
  grid: SheetGrid;
  row: number;
  column: number;
}

/** The cell right of a label, on the sheets in their order. */
function besideLabel(grids: readonly SheetGrid[], label: string): Labelled | null {
  const wanted = normalizeText(label);
  for (const grid of grids) {
    for (let row = grid.sheet.top; row <= grid.bottom; row += 1) {
      for (let column = grid.sheet.left; column <= grid.right; column += 1) {
        if (normalizeText(grid.text(row, column)) === wanted) return { grid, row, column: column + 1 };
      }
    }
  }
  return null;
}

function isUncalculated({ uncomputed = [] }: SheetData, row: number, column: number): boolean {
  return uncomputed.some((cell) => cell.row === row && cell.column === column);
}

function givenIndex(at: Labelled | null): GivenIndex {
  if (!at) return { kind: "none" };
  const { grid, row, column } = at;
  const text = grid.text(row, column);
  if (isUncalculated(grid.sheet, row, column)) return { kind: "notCalculated" };
  if (text === "") return { kind: "none" };
  const value = parseNumber(grid.at(row, column));
  return value === null ? { kind: "unread", text } : { kind: "number", value };
}

interface AnswerTable {
  grid: SheetGrid;
  row: number;
  /** Zero-based, by header; -1 for one that is gone. */
  columns: readonly number[];
}

function answerTable(grids: readonly SheetGrid[]): AnswerTable | null {
  const wanted = ANSWER_HEADERS.map(normalizeText);
  for (const grid of grids) {
    for (let row = grid.sheet.top; row <= grid.bottom; row += 1) {
      const cells = Array.from({ length: grid.right + 1 }, (_, column) => normalizeText(grid.text(row, column)));
      const columns = wanted.map((header) => cells.indexOf(header));
      if ([1, 2, 3].every((at) => columns[at] !== -1)) return { grid, row, columns };
    }
  }
  return null;
}

function innovationNumber(raw: CellValue, { innovations }: Exercise): number | null {
  const number = parseNumber(raw);
  if (number !== null) return innovations[number - 1] ? number : null;
  const name = normalizeText(cleanText(raw));
  const at = innovations.findIndex(({ fields }) => normalizeText(cleanText(fields.nama ?? null)) === name);
  return name === "" || at < 0 ? null : at + 1;
}

function answersOf(
  { grid, row: header, columns }: AnswerTable,
  exercise: Exercise,
  kindNamed: KindNamed,
): Required<Pick<GivenAnswers, "answers" | "unread">> {
  const answers: GivenAnswer[] = [];
  const unread: number[] = [];
  const at = (row: number, column: number): CellValue => {
    const place = columns[column] ?? -1;
    return place < 0 ? null : grid.at(row, place);
  };
  for (let row = header + 1; row <= grid.bottom; row += 1) {
    const [number, named, kind, level] = [1, 2, 3, 4].map((column) => at(row, column)) as [
      CellValue,
      CellValue,
      CellValue,
      CellValue,
    ];
    if ([number, named, kind, level].every((cell) => cleanText(cell) === "")) continue;
    const innovation = innovationNumber(number, exercise);
    const place = placeNamed(exercise.rules, cleanText(named));
    const code = kindNamed(cleanText(kind));
    if (innovation === null || place === null || code === null) {
      unread.push(row + 1);
      continue;
    }
    const read = parseLevel(level);
    const isLevel = cleanText(level) !== "" && !read.invalid;
    answers.push({ innovation, place, code, level: isLevel ? read.level : null });
  }
  return { answers, unread };
}

/** What a participant wrote: name, index and the table of answers. */
export function answersIn({ sheets }: WorkbookData, exercise: Exercise, kindNamed: KindNamed): GivenAnswers {
  const grids = sheets.filter(({ visible }) => visible).map((sheet) => new SheetGrid(sheet));
  const named = besideLabel(grids, ANSWER_LABELS.name);
  const table = answerTable(grids);
  return {
    name: named ? named.grid.text(named.row, named.column) : "",
    index: givenIndex(besideLabel(grids, ANSWER_LABELS.index)),
    ...(table ? answersOf(table, exercise, kindNamed) : { answers: null, unread: [] }),
  };
}
