import fc from "fast-check";
import { comparable } from "../../src/exchange/cells";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, InnovationTable } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { WorkbookPatch } from "../../src/xlsx/patching/workbookPatch";
import { content, HEALTH, innovation, mergeFiles, parts, SOCIAL, type Merged, type PartFile } from "./merging";
import { RULES, templateFile } from "./sharing";

/** Columns that both sides edit, with values that are easily taken for something else. */
const COLUMNS = ["Tujuan", "Manfaat", "16 Regulasi Inovasi Daerah", "Bukti 16 Regulasi Inovasi Daerah"] as const;
const NAMES = ["Layanan Lansia", "Posyandu Digital", "Ambulans Cepat", "Rumah Singgah", "Dapur Umum"] as const;
const OWNERS = [HEALTH, HEALTH, HEALTH, SOCIAL, SOCIAL] as const;

const text = fc.oneof(fc.constantFrom("=1+1", "+62", "-", "SK.pdf", "0", "a\nb", "ya "), fc.string({ maxLength: 8 }));
const value = (column: string): fc.Arbitrary<CellValue> =>
  column.startsWith("16") ? fc.constantFrom(null, 1, 2, 3) : fc.option(text, { nil: null });

interface Edit {
  row: number;
  column: (typeof COLUMNS)[number];
  value: CellValue;
}

const edit: fc.Arbitrary<Edit> = fc
  .constantFrom(...COLUMNS)
  .chain((column) => fc.record({ row: fc.nat(NAMES.length - 1), column: fc.constant(column), value: value(column) }));

interface Story {
  ours: Edit[];
  theirs: Edit[];
  /** Rows that departments delete, copy under a new name, and the order they are put in. */
  deleted: number[];
  added: string[];
  reversed: boolean;
}

const story: fc.Arbitrary<Story> = fc.record({
  ours: fc.array(edit, { maxLength: 6 }),
  theirs: fc.array(edit, { maxLength: 6 }),
  deleted: fc.uniqueArray(fc.nat(NAMES.length - 1), { maxLength: 2 }),
  added: fc.uniqueArray(fc.constantFrom("Klinik Apung", "Sekolah Lansia", "Kebun Gizi Kota"), { maxLength: 2 }),
  reversed: fc.boolean(),
});

let master: Uint8Array;
let sent: Map<string, PartFile>;

beforeAll(async () => {
  master = await templateFile(content(NAMES.map((name, index) => innovation(name, OWNERS[index]!))));
  sent = await parts(master);
});

/** The region's own edits, as the file then holds them. */
async function editedMaster(edits: readonly Edit[]): Promise<Uint8Array> {
  const data = await readXlsxWorkbook(master, "daerah.xlsx");
  const table = tableOf(readWorkbook(data, RULES).innovations);
  const cells = edits.map(({ row, column, value: written }) => ({
    place: { sheet: table.sheet, row: rowOf(table, NAMES[row]!), column: columnOf(table, column) },
    content: { value: written },
  }));
  return WorkbookPatch.open(master, "daerah.xlsx").apply(cells);
}

function tableOf(table: InnovationTable | null): InnovationTable {
  if (!table) throw new Error("no table");
  return table;
}

function columnOf({ columns }: InnovationTable, header: string): number {
  return columns.find((column) => column.header === header)!.column;
}

function rowOf({ records }: InnovationTable, name: string): number {
  return records.find((record) => record.name === name)!.row;
}

function returned({ theirs, deleted, added, reversed }: Story): PartFile[] {
  const files = new Map([...sent].map(([name, file]) => [name, file.copy(`${name}.xlsx`)]));
  for (const one of theirs) files.get(OWNERS[one.row]!)!.set(NAMES[one.row]!, one.column, one.value);
  for (const name of added) files.get(HEALTH)!.add({ "Nama Inovasi": name, Tujuan: `Tujuan ${name}` });
  for (const file of files.values()) {
    const gone = new Set(deleted.map((row) => NAMES[row]!));
    const at = file.column("Nama Inovasi");
    file.rows((rows) => rows.filter((row) => !gone.has(row[at] as (typeof NAMES)[number])));
    if (reversed) file.rows((rows) => rows.reverse());
  }
  return [...files.values()];
}

/** What stands in each cell that may be edited, as it is compared. */
async function cellsIn(bytes: Uint8Array): Promise<Map<string, string>> {
  const data = await readXlsxWorkbook(bytes, "daerah.xlsx");
  const table = tableOf(readWorkbook(data, RULES).innovations);
  const sheet = data.sheets.find(({ name }) => name === table.sheet)!;
  return new Map(
    table.records.flatMap(({ name, row }) =>
      COLUMNS.map((column): [string, string] => {
        const cell = sheet.values[row - 1 - sheet.top]?.[columnOf(table, column) - sheet.left] ?? null;
        return [`${name}|${column}`, meaning(cell)];
      }),
    ),
  );
}

/** A dash or a nought says nothing, and is nothing. */
function meaning(cell: CellValue): string {
  const plain = comparable(cell);
  return /^[-–—_0]*$/.test(plain) ? "" : plain;
}

function lastOf(edits: readonly Edit[]): Map<string, string> {
  return new Map(edits.map(({ row, column, value: written }) => [`${NAMES[row]!}|${column}`, meaning(written)]));
}

function check(
  one: Story,
  before: Map<string, string>,
  mine: Map<string, string>,
  after: Map<string, string>,
  { merge }: Merged,
): void {
  const conflicts = merge.conflicts.map(({ innovation: name, theirs }) => `${name}|${meaning(theirs)}`);
  const deleted = new Set(one.deleted.map((row) => NAMES[row]!));
  const wanted = lastOf(one.theirs);
  for (const [cell, own] of mine) {
    const [name = ""] = cell.split("|");
    const theirs = deleted.has(name as (typeof NAMES)[number]) ? undefined : wanted.get(cell);
    const changed = theirs !== undefined && theirs !== before.get(cell);
    if (!changed || theirs === own) expect([cell, after.get(cell)]).toEqual([cell, own]);
    else if (own === before.get(cell)) expect([cell, after.get(cell)]).toEqual([cell, theirs]);
    else {
      expect([cell, after.get(cell)]).toEqual([cell, own]);
      expect(conflicts).toContain(`${name}|${theirs}`);
    }
  }
  expect(merge.missing.map(({ name }) => name).sort()).toEqual([...deleted].sort());
  expect(merge.added.map(({ name }) => name).sort()).toEqual([...one.added].sort());
  for (const name of one.added) expect(after.get(`${name}|Tujuan`)).toBe(`Tujuan ${name}`);
}

test("shared, edited on both sides and merged: nothing of anybody is lost, each conflict is told, twice is once", async () => {
  const before = await cellsIn(master);
  await fc.assert(
    fc.asyncProperty(story, async (one) => {
      const ours = await editedMaster(one.ours);
      const mine = await cellsIn(ours);
      const files = returned(one);
      const merged = await mergeFiles(ours, files);
      const after = await cellsIn(merged.bytes);
      check(one, before, mine, after, merged);
      const again = await mergeFiles(merged.bytes, files);
      expect(again.merge.changed).toEqual([]);
      expect(again.merge.added).toEqual([]);
      expect(again.bytes).toEqual(merged.bytes);
      expect(again.merge.conflicts.map(({ id }) => id)).toEqual(merged.merge.conflicts.map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
}, 240_000);
