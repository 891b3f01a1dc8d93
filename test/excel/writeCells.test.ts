/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { doubts } from "../../src/excel/host/doubts";
import type { Fault } from "../../preview/host/faults";
import { revertCells, writeCellChanges, type CellChange, type WrittenCells } from "../../src/excel/cells/writeCells";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";

let office: OfficeHost;

const ROW: CellValue[] = ["SIPANDU", 2, "catatan lama", null, null];

beforeAll(async () => {
  const values: CellValue[][] = [["Nama", "Level", "Catatan", "Jumlah", "Keputusan"], ROW];
  const sheet = { name: "Inovasi", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  office = await bootOffice({ workbook: workbook(sheet), evaluate: () => 4 });
  office.adapter.userType("Inovasi", "D2", "=B2*2");
});

afterAll(() => office.dispose());

afterEach(() => {
  office.adapter.protect("Inovasi", false);
  office.adapter.setEditing(false);
});

const ALL = { top: 1, left: 0, bottom: 1, right: 4 };

function row(): CellValue[] {
  return office.adapter.getFormulas(office.adapter.idOf("Inovasi"), ALL)[0]!.map((value) => value ?? "");
}

function at(column: number, value: CellChange["value"], expected?: CellValue): CellChange {
  const change = { sheet: "Inovasi", row: 2, column, value };
  return expected === undefined ? change : { ...change, expected };
}

const BEFORE = ["SIPANDU", 2, "catatan lama", "=B2*2", ""];
const [at3, note, decision] = [at(1, 3), at(2, "baru"), at(4, "x")] as const;

test("writes numbers, texts that look like something else, and blanks, and gives everything back", async () => {
  const written = await writeCellChanges([at(1, 3, 2), at(2, "=HYPERLINK(1)"), at(4, "007", null)]);
  expect(row()).toEqual(["SIPANDU", 3, "=HYPERLINK(1)", "=B2*2", "007"]);
  const values = office.adapter.getValues(office.adapter.idOf("Inovasi"), ALL)[0];
  expect([values?.[2], values?.[4]]).toEqual(["=HYPERLINK(1)", "007"]);
  expect(await revertCells(written)).toBe(0);
  expect(row()).toEqual(BEFORE);
  const emptied = await writeCellChanges([at(2, null)]);
  expect(row()[2]).toBe("");
  expect(await revertCells(emptied)).toBe(0);
  expect(row()).toEqual(BEFORE);
});

test("what somebody changed since stays", async () => {
  const written = await writeCellChanges([at(1, 3), at(2, "baru")]);
  await writeCellChanges([at(2, "lebih baru")]);
  expect(await revertCells(written)).toBe(1);
  expect(row()).toEqual(["SIPANDU", 2, "lebih baru", "=B2*2", ""]);
  await writeCellChanges([at(2, "catatan lama")]);
});

test.each([
  ["a formula", [at(1, 3), at(3, 5)], "formula", "Inovasi!D2"],
  ["a cell that is no longer what the user saw", [at(2, "x"), at(1, 3, 1)], "changed", "Inovasi!B2"],
  ["a sheet that is gone", [{ ...at(1, 3), sheet: "Lain" }], "sheet-missing", "Lain"],
])("%s is left alone, and so is everything else", async (_what, changes, code, place) => {
  await expect(writeCellChanges(changes)).rejects.toMatchObject({ code, sheet: place });
  expect(row()).toEqual(BEFORE);
});

test.each(["ketikan rekan", "=B2*3"])(
  "%s, typed between any two requests, stays, and nothing is written",
  async (typed) => {
    const write = async (request: number): Promise<number> => {
      let count = 0;
      office.faults.next = () => {
        count += 1;
        if (count === request) office.adapter.coauthorType("Inovasi", "C2", typed);
        return null;
      };
      const written = await writeCellChanges([at(1, 3, 2), at(2, "baru", "catatan lama")]).catch(() => null);
      office.faults.next = null;
      if (request <= count) expect([request, row()[2]]).toEqual([request, typed]);
      if (!written) expect([request, row()[1]]).toEqual([request, 2]);
      else await revertCells(written);
      office.adapter.userType("Inovasi", "C2", "catatan lama");
      expect(row()).toEqual(BEFORE);
      return count;
    };
    const all = await write(Infinity);
    expect(all).toBeGreaterThan(2);
    for (let request = 1; request <= all; request += 1) await write(request);
  },
);

test("a protected sheet is refused unless the cells are unlocked", async () => {
  office.adapter.protect("Inovasi", true);
  await expect(writeCellChanges([at(1, 3)])).rejects.toMatchObject({ code: "protected" });
  office.adapter.protect("Inovasi", false);
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  office.adapter.setFormats(office.adapter.idOf("Inovasi"), cell, [[{ locked: false }]]);
  office.adapter.protect("Inovasi", true);
  const written = await writeCellChanges([at(1, 3)]);
  expect(row()[1]).toBe(3);
  expect(await revertCells(written)).toBe(0);
  expect(row()).toEqual(BEFORE);
});

test("nothing is written while the user types in a cell", async () => {
  office.adapter.setEditing(true);
  await expect(writeCellChanges([at(1, 3)])).rejects.toMatchObject({ code: "cell-edit" });
});

/** Which of the batches from now on goes wrong, and how. */
function failing(at: number, fault: Fault): () => number {
  let count = 0;
  office.faults.next = () => {
    count += 1;
    return count === at ? fault : null;
  };
  return () => count;
}

const FAULTS: Fault[] = [
  { kind: "refused" },
  { kind: "lost" },
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20].map((actions): Fault => ({ kind: "half", actions })),
];

test.each(FAULTS)("%j at each request: all is written, or nothing, and never without a way back", async (fault) => {
  const after = ["SIPANDU", 3, "baru", "=B2*2", "x"];
  const run = async (at: number): Promise<number> => {
    const asked = failing(at, fault);
    const before = doubts.count();
    const outcome = await writeCellChanges([at3, note, decision]).catch((error: unknown) => error);
    office.faults.next = null;
    if (outcome instanceof Error) expect([at, row()]).toEqual([at, BEFORE]);
    else {
      const written = outcome as WrittenCells;
      if (doubts.count() === before) expect([at, row()]).toEqual([at, after]);
      await revertCells(written);
    }
    expect([at, row()]).toEqual([at, BEFORE]);
    return asked();
  };
  const all = await run(Infinity);
  for (let at = 1; at <= all + 3; at += 1) await run(at);
});

test("a fault over the fault is told as such, and can be taken back", async () => {
  const told: boolean[] = [];
  for (let at = 1; at <= 5; at += 1) {
    let count = 0;
    const before = doubts.count();
    office.faults.next = () => {
      count += 1;
      if (count === at) return { kind: "half", actions: 8 };
      // The reading back; later requests only release what was asked for.
      return count === at + 1 ? { kind: "refused" } : null;
    };
    const outcome = await writeCellChanges([at3, note, decision]).catch(() => null);
    office.faults.next = null;
    if (outcome) {
      told.push(doubts.count() > before);
      await revertCells(outcome);
    }
    expect([at, row()]).toEqual([at, BEFORE]);
  }
  expect(told).toContain(true);
});

describe.each<[what: string, axis: "rows" | "columns", at: number, count: number]>([
  ["a row comes in above it", "rows", 1, 1],
  ["the row above it goes", "rows", 0, -1],
  ["its row goes", "rows", 1, -1],
  ["a column comes in before it", "columns", 0, 1],
  ["two columns come in behind its name", "columns", 1, 2],
  ["a column before it goes", "columns", 1, -1],
])("where %s in the moment in which a cell is written, and the answer is lost", (_what, axis, at, count) => {
  const book = workbook({
    ...{ name: "Inovasi", visible: true, top: 0, left: 0, merges: [], tables: [] },
    values: [
      ["Nama", "Tahap", "Level", "Catatan"],
      ["SIPANDU", "Uji coba", 2, "lama"],
      ["SIGAP", "Inisiatif", 1, "x"],
    ],
  });
  const beside = { column: 0, value: "SIPANDU" };
  const change: CellChange = { sheet: "Inovasi", row: 2, column: 2, value: 3, expected: 2, beside };
  const above = { row: 1, value: "Level" };

  afterEach(() => (office.faults.next = null));

  test.each([0, 1])("it is not told as done or as refused, %d requests later", async (later) => {
    office.adapter.replace(book);
    let toMove = Infinity;
    let before: unknown = null;
    office.faults.next = ({ Actions }) => {
      const writes = toMove === Infinity && JSON.stringify(Actions).includes("[[3]]");
      if (writes) toMove = later;
      if (toMove === 0) {
        before = office.adapter.dump("").sheets;
        office.adapter.userShift("Inovasi", axis, at, count);
      }
      toMove -= 1;
      return writes ? { kind: "lost" } : null;
    };
    const doubted = doubts.count();
    const written = await writeCellChanges([{ ...change, above }]);
    expect(before).not.toBeNull();
    expect(doubts.count()).toBe(doubted + 1);
    const after = office.adapter.dump("").sheets;
    expect(await revertCells(written)).toBe(1);
    expect(office.adapter.dump("").sheets).toEqual(after);
  });
});
