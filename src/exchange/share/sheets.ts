import { area, blankSheet, cellBlock, heading, widths } from "../../template/cells";
import { TAB_COLORS } from "../../template/colors";
import type { SheetSpec } from "../../template/types";
import type { Step } from "../../planning/index";
import type { CellValue } from "../../workbook/types";
import type { ToldFinding } from "./findings";
import type { ShareTextKey, ShareWords } from "./words";

const HEADER_ROW = 3;
const LETTER_WIDTH = 110;

interface ListTexts {
  name: ShareTextKey;
  title: ShareTextKey;
  note: ShareTextKey;
  empty: ShareTextKey;
  headers: readonly ShareTextKey[];
  widths: readonly number[];
}

/** A list to read: nothing in it is ever read back. */
function listOf(texts: ListTexts, rows: readonly CellValue[][], words: ShareWords): SheetSpec {
  const { text } = words;
  const head = heading(text(texts.title), text(texts.note));
  const right = texts.headers.length - 1;
  const last = HEADER_ROW + Math.max(1, rows.length);
  const shown = rows.length > 0 ? [...rows] : [[text(texts.empty)]];
  return {
    ...blankSheet(text(texts.name)),
    own: true,
    tabColor: TAB_COLORS.result,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, [texts.headers.map((key) => text(key)), ...shown])],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, right), role: "header" },
      { area: area(HEADER_ROW + 1, 0, last, right), role: "body" },
    ],
    columnWidths: widths(...texts.widths),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
  };
}

/** @param forms whether rows are the numbers of forms */
export function findingsSheet(findings: readonly ToldFinding[], forms: boolean, words: ShareWords): SheetSpec {
  const rows = findings.map(({ finding, innovation, part, message, fix, points }, index): CellValue[] => {
    return [index + 1, innovation, part, words.severity(finding), message, fix, points];
  });
  const texts: ListTexts = {
    name: "share.findings",
    title: "share.findingsTitle",
    note: forms ? "share.formFindingsNote" : "share.findingsNote",
    empty: "share.nothingFound",
    headers: [
      "share.column.number",
      "share.column.innovation",
      "share.column.part",
      "share.column.severity",
      "share.column.message",
      "share.column.fix",
      "share.column.points",
    ],
    widths: [6, 40, 36, 16, 60, 60, 10],
  };
  return listOf(texts, rows, words);
}

export function stepsSheet(steps: readonly Step[], words: ShareWords): SheetSpec {
  const rows = steps.map((step, index): CellValue[] => {
    const innovation = step.kind === "letter" ? step.serves.map((one) => one.innovation).join("\n") : step.innovation;
    return [index + 1, innovation, words.stepPart(step), words.stepTitle(step), words.stepDocument(step)];
  });
  const texts: ListTexts = {
    name: "share.steps",
    title: "share.stepsTitle",
    note: "share.stepsNote",
    empty: "share.noSteps",
    headers: [
      "share.column.number",
      "share.column.innovation",
      "share.column.part",
      "share.column.step",
      "share.column.document",
    ],
    widths: [6, 40, 36, 40, 70],
  };
  return listOf(texts, rows, words);
}

/** The letter, a line a row. */
export function letterSheet(lines: readonly string[], words: ShareWords): SheetSpec {
  return {
    ...blankSheet(words.text("share.start")),
    own: true,
    tabColor: TAB_COLORS.help,
    cells: [
      cellBlock(
        0,
        0,
        lines.map((line) => [line]),
      ),
    ],
    // Lines break within the width; without lines around them they read as a letter.
    styles: [],
    columnWidths: widths(LETTER_WIDTH),
  };
}
