import { area, blankSheet, cellBlock, widths } from "../../template/cells";
import type { SheetSpec, StyledArea } from "../../template/types";

/** Which document: what the region that took over states, or what both regions agree. */
export type ReplicationForm = "statement" | "agreement";

export const REPLICATION_FORMS: readonly ReplicationForm[] = ["statement", "agreement"];

/** What is known of a replication; `""` and `null` become lines to fill in. */
export interface ReplicationFacts {
  form: ReplicationForm;
  /** The innovation, and the region and department that have it. */
  innovation: string;
  origin: string;
  department: string;
  /** The region that took it over, what it is called there and since when. */
  region: string;
  there: string;
  since: number | null;
  /** What the rules of the year say: the year, the levels and the evidence of 31 Replikasi. */
  rules: readonly string[];
}

/** A row of the form: a heading, a paragraph over the whole width, or a label with what stands beside it. */
export type ReplicationFormLine =
  | { kind: "title" | "heading" | "text" | "remark"; text: string }
  | { kind: "field"; label: string; value: string }
  | { kind: "signatures"; left: string; right: string }
  | { kind: "blank" };

/** In characters; together they fill a page of A4. */
const LABEL = 34;
const VALUE = 56;
/** Points of a line of text. */
const LINE = 15;
const SIGNATURE_ROOM = 64;
/** Characters of a line over both columns, with room for wide letters. */
const WIDE = 80;
const NARROW = 48;

function heightOf(line: ReplicationFormLine): number {
  const lines = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width));
  switch (line.kind) {
    case "title":
      return 24;
    case "heading":
      return LINE + 5;
    case "text":
    case "remark":
      return lines(line.text, WIDE) * LINE + 3;
    case "field":
      return Math.max(lines(line.label, LABEL - 4), lines(line.value, NARROW)) * LINE + 3;
    case "signatures":
      return SIGNATURE_ROOM;
    case "blank":
      return LINE;
  }
}

function cellsOf(line: ReplicationFormLine): string[] {
  switch (line.kind) {
    case "field":
      return [line.label, line.value];
    case "signatures":
      return [line.left, line.right];
    case "blank":
      return ["", ""];
    default:
      return [line.text, ""];
  }
}

function rolesOf(line: ReplicationFormLine, row: number): StyledArea[] {
  const [both, value] = [area(row, 0, row, 1), area(row, 1, row, 1)];
  switch (line.kind) {
    case "title":
      return [{ area: both, role: "subtitle" }];
    case "heading":
      return [{ area: both, role: "label" }];
    case "text":
      return [{ area: both, role: "body" }];
    case "remark":
      return [{ area: both, role: "remark" }];
    case "field":
      return [
        { area: area(row, 0, row, 0), role: "body" },
        { area: value, role: "input" },
      ];
    case "signatures":
      return [{ area: both, role: "body" }];
    case "blank":
      return [];
  }
}

/** A form as a sheet that is printed on a page of A4. */
export function letterFormSheet(name: string, lines: readonly ReplicationFormLine[]): SheetSpec {
  return {
    ...blankSheet(name),
    own: true,
    cells: [
      cellBlock(
        0,
        0,
        lines.map((line) => cellsOf(line).map((text) => (text === "" ? null : text))),
      ),
    ],
    styles: lines.flatMap(rolesOf),
    columnWidths: widths(LABEL, VALUE),
    rowHeights: lines.map((line, row) => ({ row, height: heightOf(line) })),
    merges: lines.flatMap(({ kind }, row) => (kind === "text" || kind === "remark" ? [area(row, 0, row, 1)] : [])),
    page: { orientation: "portrait", area: area(0, 0, lines.length - 1, 1), fit: "page" },
  };
}
