import { normalizeText } from "../../cells/text";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { ENOUGH_LABELS, kindsOf, labelAt, labelsIn, splitAtNames, type Label } from "./labelled";

/** The column of answers beside the questions of a form, and that of the evidence. */
const LEVEL = "(?:level|parameter|nilai|skor|capaian|level capaian|level parameter)";
const ANSWER = new RegExp(
  "^(?:(?:informasi|jawaban|isian|isi|jawab|pilihan)(?: (?:jawaban|informasi|isian|isi))?|" +
    `(?:uraian|keterangan) (?:jawaban|isian|isi)|${LEVEL}(?: (?:yang )?(?:dipilih|terpilih|dicapai|diklaim))?)$`,
);
/** Answers that may be weight x level. */
const POINTS = /^(?:skor|nilai)\b/;
const EVIDENCE = /\b(?:data (?:pen)?dukung|bukti|eviden|evidence|dokumen|lampiran)\b/;
/** A sheet with this column is a form, however few its questions are. */
const FORM_COLUMN = /^jenis isian$/;
const FEWEST_LABELS = 2;
const HEADER_ROWS = 40;
/** Above the questions people write whose form it is: `Nama OPD : Dinas A`. */
const HEAD_SURE = 0.6;
const HEAD_REACH = 6;

/** A question above the others, with the cell of its answer. */
export interface Head {
  field: string;
  text: string;
  row: number;
  column: number;
}

interface Answers {
  answer: number;
  evidence: number | null;
}

/** A text in the column of questions that asks for nothing we know. */
export interface UnknownQuestion {
  /** Zero-based. */
  row: number;
  text: string;
}

/** One innovation: questions below each other, a column of answers and perhaps one of evidence beside them. */
export interface Form extends Answers {
  grid: SheetGrid;
  labels: Label[];
  head: Head[];
  /** The zero-based row that heads its answers. */
  header: number;
  unknown: UnknownQuestion[];
}

/** The questions below one header, with the answers of each innovation. */
interface Block {
  labels: Label[];
  head: Head[];
  header: number;
  unknown: UnknownQuestion[];
  answers: Answers[];
}

/** A header of answers as it is compared: *Level (1-3)* says which levels there are. */
function headerText(grid: SheetGrid, row: number, column: number): string {
  const text = grid.text(row, column);
  const outside = normalizeText(text.replace(/[([][^)\]]*[)\]]/g, " "));
  return outside === "" ? normalizeText(text) : outside;
}

/** Whether the answers of a form are weight x level, which only the cells can tell. */
export function answersInPoints({ grid, header, answer }: Pick<Form, "grid" | "header" | "answer">): boolean {
  return POINTS.test(headerText(grid, header, answer));
}

/** The columns of answers and evidence that a row heads: answers under one header are those of several innovations. */
function answersAt(grid: SheetGrid, row: number): Answers[] {
  const answers: number[] = [];
  const proofs: number[] = [];
  let first = "";
  for (let column = grid.sheet.left + 1; column <= grid.right; column += 1) {
    const text = headerText(grid, row, column);
    if (text === "") continue;
    // Points beside the levels say them again.
    if (ANSWER.test(text) && POINTS.test(first) && !POINTS.test(text)) answers.length = 0;
    const isNext = answers.length === 0 || text === first;
    if (isNext && ANSWER.test(text)) {
      answers.push(column);
      first = text;
    } else if (EVIDENCE.test(text)) proofs.push(column);
  }
  if (answers.length === 1) return [{ answer: answers[0]!, evidence: proofs[0] ?? null }];
  return answers.map((answer, index) => {
    const next = answers[index + 1] ?? Infinity;
    return { answer, evidence: proofs.find((column) => column > answer && column < next) ?? null };
  });
}

interface Questions {
  column: number;
  labels: Label[];
  unknown: UnknownQuestion[];
}

/** The column left of the answers with the most questions. */
function questions(grid: SheetGrid, from: number, to: number, answer: number, reader: HeaderReader): Questions {
  let labels: Label[] = [];
  let column = grid.sheet.left;
  for (let other = column; other < answer; other += 1) {
    const found = labelsIn(grid, other, from, to, reader);
    if (found.length > labels.length) [labels, column] = [found, other];
  }
  const known = new Set(labels.map(({ row }) => row));
  const unknown: UnknownQuestion[] = [];
  for (let row = from; row <= to; row += 1) {
    const text = grid.text(row, column);
    if (text !== "" && !known.has(row)) unknown.push({ row, text });
  }
  return { column, labels, unknown };
}

/** Whether so many different questions below a header are a form. */
function areEnough(grid: SheetGrid, header: number, labels: readonly Label[]): boolean {
  const kinds = kindsOf(labels).size;
  if (kinds >= ENOUGH_LABELS || kinds < FEWEST_LABELS) return kinds >= ENOUGH_LABELS;
  return (grid.sheet.values[header - grid.sheet.top] ?? []).some(
    (cell) => typeof cell === "string" && FORM_COLUMN.test(normalizeText(cell)),
  );
}

interface HeadedAnswers {
  row: number;
  answers: Answers[];
}

/** The rows that head answers. "Jawaban" typed beside a question is an answer. */
function headsOn(grid: SheetGrid, reader: HeaderReader): HeadedAnswers[] {
  const rows = Array.from({ length: grid.bottom - grid.sheet.top + 1 }, (_, index) => grid.sheet.top + index);
  const heads = rows.flatMap((row): HeadedAnswers[] => {
    const answers = answersAt(grid, row);
    return answers.length > 0 ? [{ row, answers }] : [];
  });
  if (heads.length < 2) return heads;
  for (const { row, answers } of heads) {
    const { column, labels } = questions(grid, row + 1, grid.bottom, answers[0]!.answer, reader);
    if (!areEnough(grid, row, labels)) continue;
    const title = grid.text(row, column);
    const asked = new Set(labels.filter(({ text }) => text !== title).map((label) => label.row));
    return heads.filter((head) => !asked.has(head.row));
  }
  return heads;
}

function headAbove(grid: SheetGrid, from: number, header: number, reader: HeaderReader): Head[] {
  const head: Head[] = [];
  for (let row = from; row < header; row += 1) {
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

function isNamed({ labels, head }: Pick<Block, "labels" | "head">): boolean {
  return [...labels, ...head].some(({ field }) => field === "nama");
}

/** The blocks of questions of a sheet: what stands between the questions of one and the header of the next belongs to that one. */
function blocksOn(grid: SheetGrid, reader: HeaderReader): Block[] {
  const heads = headsOn(grid, reader);
  const blocks: Block[] = [];
  let from = grid.sheet.top;
  for (const [index, { row, answers }] of heads.entries()) {
    if (blocks.length === 0 && row > grid.sheet.top + HEADER_ROWS) break;
    const next = heads[index + 1]?.row;
    const { labels: all, unknown } = questions(
      grid,
      row + 1,
      (next ?? grid.bottom + 1) - 1,
      answers[0]!.answer,
      reader,
    );
    if (!areEnough(grid, row, all)) continue;
    const last = Math.max(...all.map((label) => (label.indicator === null ? -1 : label.row)));
    const labels = next === undefined || last < 0 ? all : all.filter((label) => label.row <= last);
    const block = { labels, head: headAbove(grid, from, row, reader), header: row, unknown, answers };
    // A header that is repeated in the middle of a form goes on with it.
    const before = blocks[blocks.length - 1];
    if (isNamed(block)) blocks.push(block);
    else {
      before?.labels.push(...labels);
      before?.unknown.push(...unknown);
    }
    from = Math.max(...labels.map((label) => label.row)) + 1;
  }
  return blocks;
}

/** The head of one of several innovations side by side: its own name, and what else it says itself or all of them share. */
function headOf(grid: SheetGrid, head: readonly Head[], { answer, evidence }: Answers): Head[] {
  return head.flatMap((one) => {
    const own = [answer, evidence].find((column) => column !== null && grid.text(one.row, column) !== "");
    if (own != null) return [{ ...one, column: own }];
    return one.field === "nama" ? [] : [one];
  });
}

/** The forms of a sheet, filled in or not. */
export function formsOn(grid: SheetGrid, reader: HeaderReader): Form[] {
  return blocksOn(grid, reader)
    .flatMap(({ labels, head, ...block }) =>
      splitAtNames(labels).map((part, index) => ({ ...block, labels: part, head: index === 0 ? head : [] })),
    )
    .flatMap(({ answers, head, ...block }) =>
      answers.map((one, index) => ({ ...block, grid, head: index === 0 ? head : headOf(grid, head, one), ...one })),
    );
}
