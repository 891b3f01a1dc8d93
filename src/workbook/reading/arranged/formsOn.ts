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
const EVIDENCE = /\b(?:data (?:pen)?dukung|bukti|eviden|evidence|dokumen|lampiran)\b/;
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

/** One innovation: questions below each other, a column of answers and perhaps one of evidence beside them. */
export interface Form extends Answers {
  grid: SheetGrid;
  labels: Label[];
  head: Head[];
}

/** The questions below one header, with the answers of each innovation. */
interface Block {
  labels: Label[];
  head: Head[];
  answers: Answers[];
}

/** The columns of answers and evidence that a row heads: answers under one header are those of several innovations. */
function answersAt(grid: SheetGrid, row: number): Answers[] {
  const answers: number[] = [];
  const proofs: number[] = [];
  for (let column = grid.sheet.left + 1; column <= grid.right; column += 1) {
    const text = normalizeText(grid.text(row, column));
    const isNext = answers.length === 0 || text === normalizeText(grid.text(row, answers[0]!));
    if (isNext && ANSWER.test(text)) answers.push(column);
    else if (EVIDENCE.test(text)) proofs.push(column);
  }
  if (answers.length === 1) return [{ answer: answers[0]!, evidence: proofs[0] ?? null }];
  return answers.map((answer, index) => {
    const next = answers[index + 1] ?? Infinity;
    return { answer, evidence: proofs.find((column) => column > answer && column < next) ?? null };
  });
}

/** The column left of the answers with the most questions. */
function questions(grid: SheetGrid, from: number, to: number, answer: number, reader: HeaderReader): Label[] {
  let best: Label[] = [];
  for (let column = grid.sheet.left; column < answer; column += 1) {
    const labels = labelsIn(grid, column, from, to, reader);
    if (labels.length > best.length) best = labels;
  }
  return best;
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
  const rows = Array.from({ length: grid.bottom - grid.sheet.top + 1 }, (_, index) => grid.sheet.top + index);
  const heads = rows.flatMap((row) => {
    const answers = answersAt(grid, row);
    return answers.length > 0 ? [{ row, answers }] : [];
  });
  const blocks: Block[] = [];
  let from = grid.sheet.top;
  for (const [index, { row, answers }] of heads.entries()) {
    if (blocks.length === 0 && row > grid.sheet.top + HEADER_ROWS) break;
    const next = heads[index + 1]?.row;
    const all = questions(grid, row + 1, (next ?? grid.bottom + 1) - 1, answers[0]!.answer, reader);
    if (kindsOf(all).size < ENOUGH_LABELS) continue;
    const last = Math.max(...all.map((label) => (label.indicator === null ? -1 : label.row)));
    const labels = next === undefined || last < 0 ? all : all.filter((label) => label.row <= last);
    const block = { labels, head: headAbove(grid, from, row, reader), answers };
    // A header that is repeated in the middle of a form goes on with it.
    const before = blocks[blocks.length - 1];
    if (isNamed(block)) blocks.push(block);
    else before?.labels.push(...labels);
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
    .flatMap(({ labels, head, answers }) =>
      splitAtNames(labels).map((part, index) => ({ labels: part, head: index === 0 ? head : [], answers })),
    )
    .flatMap(({ labels, head, answers }) =>
      answers.map((one, index) => ({ grid, labels, head: index === 0 ? head : headOf(grid, head, one), ...one })),
    );
}
