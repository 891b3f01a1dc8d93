import { normalizeText } from "../../cells/text";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { Arrangement, type ArrangedSheet } from "./arranged";
import { ENOUGH_LABELS, kindsOf, labelAt, labelsIn, type Label } from "./labelled";

/** The column of answers beside the questions of a form, and that of the evidence. */
const ANSWER =
  /^(?:(?:informasi|jawaban|isian|isi|jawab|pilihan)(?: (?:jawaban|informasi|isian|isi))?|(?:uraian|keterangan) (?:jawaban|isian|isi)|level|parameter|nilai|skor|capaian|level capaian|level parameter)$/;
const EVIDENCE = /\b(?:data (?:pen)?dukung|bukti|eviden|evidence|dokumen|lampiran)\b/;
const HEADER_ROWS = 40;
/** Above the questions people write whose form it is: `Nama OPD : Dinas A`. */
const HEAD_SURE = 0.6;
const HEAD_REACH = 6;
/** The questions of several sheets name the department in several ways; one header for all of them. */
const OPD = "Perangkat Daerah";
const NAME = "Nama Inovasi";

/** A question above the others, with the cell of its answer. */
interface Head {
  field: string;
  text: string;
  row: number;
  column: number;
}

interface Form {
  grid: SheetGrid;
  labels: Label[];
  head: Head[];
  answer: number;
  evidence: number | null;
}

/** The columns of answers and evidence that a row heads. */
function columnsAt(grid: SheetGrid, row: number): { answer: number; evidence: number | null } | null {
  let answer: number | null = null;
  let evidence: number | null = null;
  for (let column = grid.sheet.left + 1; column <= grid.right; column += 1) {
    const text = normalizeText(grid.text(row, column));
    if (answer === null && ANSWER.test(text)) answer = column;
    else if (evidence === null && EVIDENCE.test(text)) evidence = column;
  }
  return answer === null ? null : { answer, evidence };
}

/** The column left of the answers with the most questions. */
function questions(grid: SheetGrid, header: number, answer: number, reader: HeaderReader): Label[] {
  let best: Label[] = [];
  for (let column = grid.sheet.left; column < answer; column += 1) {
    const labels = labelsIn(grid, column, header + 1, grid.bottom, reader);
    if (labels.length > best.length) best = labels;
  }
  return best;
}

function headAbove(grid: SheetGrid, header: number, reader: HeaderReader): Head[] {
  const head: Head[] = [];
  for (let row = grid.sheet.top; row < header; row += 1) {
    for (let column = grid.sheet.left; column < grid.right; column += 1) {
      const label = labelAt(grid, row, column, reader, HEAD_SURE);
      if (label?.field == null) continue;
      let beside = column + 1;
      while (beside < Math.min(grid.right, column + HEAD_REACH) && /^[:\s]*$/.test(grid.text(row, beside))) beside += 1;
      if (grid.text(row, beside) !== "") head.push({ field: label.field, text: label.text, row, column: beside });
      break;
    }
  }
  return head;
}

/** The form on a sheet: questions below each other, a column of answers and perhaps one of evidence beside them. */
function formOn(grid: SheetGrid, reader: HeaderReader): Form | null {
  const last = Math.min(grid.bottom, grid.sheet.top + HEADER_ROWS);
  for (let row = grid.sheet.top; row <= last; row += 1) {
    const columns = columnsAt(grid, row);
    const labels = columns ? questions(grid, row, columns.answer, reader) : [];
    if (!columns || kindsOf(labels).size < ENOUGH_LABELS) continue;
    const head = headAbove(grid, row, reader);
    const isNamed = [...labels, ...head].some(({ field }) => field === "nama");
    if (isNamed) return { grid, labels, head, ...columns };
  }
  return null;
}

function headerOf(field: string, text: string): string {
  return field === "opd" ? OPD : field === "nama" ? NAME : text;
}

function nameOf({ grid, labels, head, answer }: Form): string {
  const label = labels.find(({ field }) => field === "nama");
  if (label) return grid.text(label.row, answer);
  const above = head.find(({ field }) => field === "nama");
  return above ? grid.text(above.row, above.column) : "";
}

function putForm({ grid, labels, head, answer, evidence }: Form, arrangement: Arrangement, reader: HeaderReader): void {
  const names = new Map(reader.rules.indicators.map(({ id, name }) => [id, name]));
  const asked = new Set<string>();
  arrangement.next();
  for (const { row, text, field, indicator } of labels) {
    // What is asked again below belongs to another list.
    const what = field ?? indicator!;
    if (asked.has(what)) continue;
    asked.add(what);
    if (field !== null) {
      arrangement.put(headerOf(field, text), { grid, row, column: answer });
      continue;
    }
    const name = names.get(what) ?? what;
    arrangement.put(`${name} (Level)`, { grid, row, column: answer });
    if (evidence !== null) arrangement.put(`${name} (Bukti)`, { grid, row, column: evidence });
  }
  for (const { field, text, row, column } of head) {
    if (!asked.has(field)) arrangement.put(headerOf(field, text), { grid, row, column });
  }
}

/** The forms of a workbook, an innovation a sheet, arranged as one table. One that nobody has named is not filled in. */
export function fromForms(grids: readonly SheetGrid[], reader: HeaderReader): ArrangedSheet | null {
  const arrangement = new Arrangement();
  for (const grid of grids) {
    const form = formOn(grid, reader);
    if (form && nameOf(form) !== "") putForm(form, arrangement, reader);
  }
  return arrangement.finished();
}

/** Whether a sheet is a form, filled in or not. */
export function isForm(grid: SheetGrid, reader: HeaderReader): boolean {
  return formOn(grid, reader) !== null;
}
