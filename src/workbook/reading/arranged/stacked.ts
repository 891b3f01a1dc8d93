import { indicatorsById } from "../../../rules/index";
import type { Pausing } from "../../../rules/pausing";
import { normalizeText } from "../../cells/text";
import type { MappedColumn, UncountedEntry } from "../../types";
import { findingCandidate, type TableCandidate } from "../candidates";
import { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { isOfReviewer } from "../header/reviewers";
import type { Found } from "../readCandidate";
import { Arrangement, NAME_HEADER } from "./arranged";
import { findingIn } from "./candidates";

const KINDS = {
  level: "Level",
  score: "Skor",
  evidence: "Bukti",
  link: "Link",
  nomor: "Nomor",
  tanggal: "Tanggal",
  tentang: "Tentang",
  measure: "Nilai Ukur",
  basis: "Basis Ukur",
} as const;

/** What a column is in the one table: no two blocks may have it. */
function keyOf({ role }: MappedColumn): string {
  return role.kind === "field" ? role.field : "indicator" in role ? `${role.kind}:${role.indicator}` : "";
}

/** The block below another one on the same sheet, read by its own header. */
function* nextBlock(
  { candidate, rows }: Found,
  reader: HeaderReader,
  readingOf: (candidate: TableCandidate) => Pausing<Found>,
): Pausing<Found | null> {
  const { sheet } = candidate.grid;
  const top = rows.lastRow + 1;
  const grid = new SheetGrid({ ...sheet, top, values: sheet.values.slice(top - sheet.top) });
  const area = { left: sheet.left, right: grid.right, bottom: grid.bottom };
  const next = yield* findingCandidate(grid, rows.end.from, area, null, reader);
  return next && (yield* readingOf(next));
}

/** The names of a block, where each stands for one innovation and nothing else has to be said of its rows. */
function namesOf({ candidate: { columns, grid, headerBottom }, rows }: Found): Set<string> | null {
  const names = new Set(rows.records.map(({ name }) => normalizeText(name)));
  const isMerged = grid.sheet.merges.some(
    ({ top, bottom }) => bottom > top && top > headerBottom && top <= rows.lastRow,
  );
  const isPlain = !isMerged && rows.nameless.length === 0 && names.size === rows.records.length;
  const isOfYears = rows.leftOut.some(({ why }) => why === "year");
  return isPlain && !isOfYears && !columns.some(({ role }) => role.kind === "tick") ? names : null;
}

/**
 * Whether blocks give the same innovations, each what the others do not: a level that stands in two of them is another one, such
 * as that of another year or of a reviewer.
 */
function areOfSame(blocks: readonly Found[]): boolean {
  const [first, ...others] = blocks.map(namesOf);
  const isSame = (names: Set<string> | null): boolean =>
    names?.size === first?.size && [...(names ?? [])].every((name) => first?.has(name));
  if (!first || !others.every(isSame)) return false;
  const keys = blocks.flatMap(({ candidate: { columns } }) => columns.filter(({ role }) => "indicator" in role));
  return new Set(keys.map(keyOf)).size === keys.length;
}

/** The columns of the blocks: of what several of them have the first; a sum of one block is no maturity. */
function columnsOf(
  blocks: readonly Found[],
  reader: HeaderReader,
): { block: Found; column: MappedColumn; header: string }[] {
  const byId = indicatorsById(reader.rules);
  const taken = new Set<string>();
  return blocks.flatMap((block) =>
    block.candidate.columns.flatMap((column) => {
      const { role, header } = column;
      const isOther = role.kind === "other";
      const key = isOther ? header : keyOf(column);
      const isLeftOut = isOther ? !isOfReviewer(header) : key === "kematangan";
      if (isLeftOut || taken.has(key)) return [];
      taken.add(key);
      if (key === "nama") return { block, column, header: NAME_HEADER };
      if (!("indicator" in role) || role.kind === "tick") return { block, column, header };
      return { block, column, header: `${byId.get(role.indicator)!.name} (${KINDS[role.kind]})` };
    }),
  );
}

/** What was told of the blocks; that the next one is not read is no longer true. */
function toldOf(blocks: readonly Found[]): UncountedEntry[] {
  return blocks.flatMap(({ candidate: { grid, columns }, rows: { leftOut } }) =>
    leftOut.flatMap((entry) => {
      if (entry.why === "block") return [];
      const header = columns.find(({ column }) => column === entry.column)?.header ?? "";
      return { ...entry, elsewhere: { sheet: grid.sheet.name, header } };
    }),
  );
}

/**
 * A table whose indicators go on below its rows, under a header of their own beside the same names, as one table; `null`
 * where it does not, or where somebody has to say what belongs together.
 */
export function* joiningBlocks(
  first: Found,
  reader: HeaderReader,
  readingOf: (candidate: TableCandidate) => Pausing<Found>,
): Pausing<Found | null> {
  if (first.candidate.table) return null;
  const blocks = [first];
  for (let last: Found | null = first; last?.rows.end.header === "indicators";) {
    last = yield* nextBlock(last, reader, readingOf);
    if (!last) return null;
    blocks.push(last);
  }
  if (blocks.length === 1 || !areOfSame(blocks)) return null;
  const columns = columnsOf(blocks, reader);
  const arrangement = new Arrangement();
  const innovations = new Map(first.rows.records.map(({ name }) => [normalizeText(name), arrangement.next()]));
  for (const block of blocks) {
    for (const { row, name } of block.rows.records) {
      arrangement.select(innovations.get(normalizeText(name))!);
      for (const { column, header } of columns.filter((one) => one.block === block)) {
        arrangement.put(header, { grid: first.candidate.grid, row: row - 1, column: column.column });
      }
    }
  }
  const [candidate] = yield* findingIn(arrangement.finished(), reader);
  const wanted = columns.map(({ column }) => keyOf(column)).filter((key) => key !== "");
  const found = new Set(candidate?.columns.map(keyOf));
  if (!candidate || !wanted.every((key) => found.has(key))) return null;
  const joined = yield* readingOf(candidate);
  return { ...joined, rows: { ...joined.rows, leftOut: [...joined.rows.leftOut, ...toldOf(blocks)] } };
}
