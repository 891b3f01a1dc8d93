import { nameKey } from "../../checks/shared/innovationNames";
import { parseNumber } from "../../workbook/cells/number";
import { holdsField } from "../../workbook/columnRoles";
import type { CellValue } from "../../workbook/types";
import { OPD_KEY, type CellKey } from "../cells";
import type { RowClaim } from "./claims";
import type { Conflicts } from "./conflicts";
import { roomBelow } from "./room";
import type { Added, CellWrite, Current, FileNote } from "./types";
import { decide, type Variant } from "./variants";
import type { Writer } from "./writing";

type NewClaim = Extract<RowClaim, { kind: "new" }> & { file: string };

/** One innovation that the workbook does not have, as one file or several give it. */
interface NewRow {
  claims: NewClaim[];
}

function grouped(claims: readonly NewClaim[]): NewRow[] {
  const rows = new Map<string, NewRow>();
  for (const claim of claims) {
    const key = JSON.stringify([nameKey(claim.row.name) || claim.row.name, claim.departmentKey]);
    const row = rows.get(key) ?? { claims: [] };
    row.claims.push(claim);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The value of a cell in the row of a department; its own name where it did not repeat it. */
function valueOf({ row, department }: NewClaim, key: CellKey): CellValue {
  const value = row.cells.get(key) ?? null;
  return key === OPD_KEY && value === null && department !== "" ? department : value;
}

/** The running number of a new row, where the table counts its rows. */
export function numberWrite({ table }: Current, row: number, offset: number): CellWrite[] {
  const column = table.columns.find(holdsField("nomor"))?.column;
  if (column === undefined) return [];
  const numbers = table.records.map(({ fields }) => parseNumber(fields.nomor?.raw ?? null));
  if (numbers.length > 0 && numbers.some((number) => number === null)) return [];
  const highest = Math.max(0, ...numbers.map((number) => number ?? 0));
  return [{ place: { sheet: table.sheet, row, column }, content: { value: highest + 1 + offset } }];
}

/** Puts new innovations below the last one; where there is no room, it is told. */
export function additions(
  claims: readonly NewClaim[],
  keys: ReadonlySet<CellKey>,
  current: Current,
  writer: Writer,
  conflicts: Conflicts,
): { added: Added[]; notes: FileNote[] } {
  const room = roomBelow(current);
  const notes: FileNote[] = [];
  const added = grouped(claims).map(({ claims: own }, index): Added => {
    const [first] = own as [NewClaim];
    const { name } = first.row;
    const entry = { file: first.file, name, department: first.department };
    if (!room || index >= room.count) {
      const row = room ? room.first : null;
      notes.push({ file: first.file, note: { kind: "no-room", name, row } });
      return { ...entry, row: null, writes: [] };
    }
    const row = room.first + index;
    const writes = numberWrite(current, row, index);
    for (const key of keys) {
      const given = own.map((claim): Variant => {
        return { file: claim.file, theirs: valueOf(claim, key), base: undefined, sentOn: "" };
      });
      const place = writer.placeOf(row, key);
      const decided = decide(null, given);
      if (decided.kind === "keep" || !place) continue;
      const variants = decided.kind === "take" ? [decided.variant] : decided.variants;
      const [main, ...others] = variants as [Variant, ...Variant[]];
      const where = { place, innovation: name, key, ours: main.theirs };
      // The first file's is written; what the others say is shown, and taken where somebody chose it.
      const chosen = others.length > 0 ? (conflicts.add(where, others, null) ?? main) : main;
      const cells = writer.writes(key, chosen.theirs, null, row);
      if (Array.isArray(cells)) writes.push(...cells);
      else conflicts.add({ ...where, ours: null }, [chosen], cells);
    }
    return { ...entry, row, writes };
  });
  return { added, notes };
}
