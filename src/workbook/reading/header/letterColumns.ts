import { cleanText, normalizeText } from "../../cells/text";
import { LETTER_PARTS, type LetterPart } from "../../letterParts";
import { leafOf, type HeaderColumn } from "./drafts";
import type { ClaimColumn } from "./linkColumns";

const PAPERS = "sk|surat|dokumen|dok|keputusan|peraturan|perda|perkada|regulasi|naskah|bukti";
const STARTS: Record<LetterPart, string> = {
  nomor: "no|nomor|nomer|nmr",
  tanggal: "tgl|tanggal",
  tentang: "tentang|perihal|hal|judul",
};
const PATTERNS = LETTER_PARTS.map((part) => [part, new RegExp(`^(?:${STARTS[part]})(?: (?:${PAPERS}))*$`)] as const);

/** Which part of a letter a header names and nothing else; `null` for any other. */
function partNamed(text: string): LetterPart | null {
  const words = normalizeText(text);
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** `Regulasi (Nomor)`, `Regulasi - Tanggal`: what a column is of, and what it holds, in one cell. */
const IN_ONE = /^(.+?)\s*(?:\(([^()]+)\)|\s[-–:]\s+(.+))\s*$/s;

interface Heading {
  /** What stands above the last header, or before it in the same cell; `""` without. */
  group: string;
  part: LetterPart | null;
}

function headingOf(column: HeaderColumn): Heading {
  const leaf = leafOf(column);
  if (column.cells.length > 1) {
    const above = column.cells.slice(0, -1).map(({ text }) => normalizeText(text));
    return { group: above.join("|"), part: partNamed(leaf) };
  }
  // Without runs of blanks, which the pattern would try in every way.
  const [, group = "", bracket, dash] = IN_ONE.exec(cleanText(leaf)) ?? [];
  return { group: normalizeText(group), part: partNamed(bracket ?? dash ?? leaf) };
}

/** The columns of the block of an evidence column: those under the same header, or right of it where nothing stands above. */
function blockOf(headings: readonly Heading[], evidence: number): number[] {
  const { group } = headings[evidence]!;
  const all = headings.map((_, index) => index);
  if (group !== "") return all.filter((index) => headings[index]!.group === group);
  const right = all.slice(evidence + 1);
  const length = right.findIndex((index) => headings[index]!.group !== "" || headings[index]!.part === null);
  return length < 0 ? right : right.slice(0, length);
}

/**
 * Gives the columns *Nomor*, *Tanggal* and *Tentang* in the block of an indicator's evidence their roles. A date without a
 * number may be that of anything.
 * @param given the roles of the columns so far
 */
export function addLetterColumns(columns: readonly HeaderColumn[], given: Map<number, ClaimColumn>): void {
  const evidence = [...given.values()].flatMap(({ index, role, certainty }) =>
    role.kind === "evidence" ? [{ at: index, indicator: role.indicator, certainty }] : [],
  );
  if (evidence.length === 0) return;
  const headings = columns.map(headingOf);
  const isOpen = (index: number, part: LetterPart): boolean => headings[index]!.part === part && !given.has(index);
  for (const { at, indicator, certainty } of evidence) {
    const block = blockOf(headings, at);
    const found = LETTER_PARTS.map((part) => [part, block.find((index) => isOpen(index, part))] as const);
    if (found[0]![1] === undefined) continue;
    for (const [kind, index] of found) {
      if (index !== undefined) given.set(index, { index, role: { kind, indicator }, certainty });
    }
  }
}
