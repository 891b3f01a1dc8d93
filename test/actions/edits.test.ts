/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import fc from "fast-check";
import { createSession } from "../../src/actions/session/session";
import type { Session, SessionState } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

/** Until a burst of edits has settled. */
const BURST = 300;
const ROWS = Array.from({ length: 30 }, (_, i) => ({ name: `Inovasi nomor ${i + 1}`, levels: 2 }));
/** Levels of the first two indicators in the row of the first innovation, and the evidence of the first one. */
const [LEVEL, OTHER_LEVEL, EVIDENCE] = ["H2", "J2", "I2"];

let office: OfficeHost;
let session: Session;
const told: SessionState[] = [];

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds() && turns < 2_000; turns += 1) await later(1);
}
async function settled(): Promise<void> {
  await later(BURST);
  await until(() => !session.state().busy);
}
const index = (): number => session.state().analysis!.claimed.index!;
/** Levels of the first innovation. */
const levels = () => session.state().analysis!.innovations[0]!.levels;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet(ROWS), spdSheet(2)) });
  session = createSession();
  await session.start();
  session.subscribe(() => told.push(session.state()));
});

beforeEach(async () => {
  office.adapter.userType("Inovasi", LEVEL, 2);
  office.adapter.userType("Inovasi", OTHER_LEVEL, 2);
  await settled();
  told.length = 0;
});

afterEach(() => {
  office.faults.next = null;
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("a typed level is in the index before the burst is over, and what has settled the same disturbs nobody", async () => {
  const before = index();
  office.batches.length = 0;
  let readings = 0;
  const stop = session.subscribe(() => {
    if (readings === 0 && index() > before) readings = office.batches.length;
  });
  office.adapter.userType("Inovasi", LEVEL, 3);
  await until(() => readings > 0);
  expect(readings).toBe(1);
  const { analysis } = session.state();
  await settled();
  stop();
  expect(office.batches).toHaveLength(2);
  expect(session.state().analysis).toBe(analysis);
});

test("a formula that follows a moment later is in the figures when the edits have settled", async () => {
  const before = index();
  const stop = session.subscribe(() => {
    // It raises no event.
    if (index() > before) office.adapter.setFormulaValue("Inovasi", OTHER_LEVEL, 1);
  });
  office.adapter.userType("Inovasi", LEVEL, 3);
  await until(() => index() > before);
  stop();
  await settled();
  expect(levels()).toMatchObject({ regulasi: 3, sdm: 1 });
});

test.each(["#BUSY!", "#GETTING_DATA"])("a row with %s is read when its function has answered", async (waiting) => {
  const { analysis } = session.state();
  office.adapter.setFormulaValue("Inovasi", OTHER_LEVEL, waiting);
  office.adapter.userType("Inovasi", LEVEL, 3);
  await later(BURST / 3);
  expect(session.state().analysis).toBe(analysis);
  office.adapter.setFormulaValue("Inovasi", OTHER_LEVEL, 1);
  await settled();
  expect(told.flatMap((state) => state.analysis?.innovations[0]?.levels["sdm"] ?? [])).not.toContain(null);
  expect(levels()).toMatchObject({ regulasi: 3, sdm: 1 });
});

test("an address that is put behind evidence a moment later is found when the edits have settled", async () => {
  const { analysis } = session.state();
  office.adapter.userType("Inovasi", EVIDENCE, "Perda Nomor 2 Tahun 2024");
  await until(() => session.state().analysis !== analysis);
  const target = "https://example.go.id/perda-2";
  const behind = jest.spyOn(office.adapter, "hyperlink").mockImplementation((_, row, column) => {
    return row === 1 && column === 8 ? target : null;
  });
  await settled();
  behind.mockRestore();
  expect(session.data()!.sheets.find(({ name }) => name === "Inovasi")!.links).toEqual([{ row: 1, column: 8, target }]);
});

test("what Excel refuses at once is read when the edits have settled, and nobody is told", async () => {
  office.faults.next = () => {
    office.faults.next = null;
    return { kind: "refused" };
  };
  office.adapter.userType("Inovasi", LEVEL, 3);
  await settled();
  expect(office.faults.next).toBeNull();
  expect(levels()).toMatchObject({ regulasi: 3 });
  expect(told.every(({ hint, status }) => hint === null && status === "ready")).toBe(true);
});

test("what only a full reading tells is read when the edits have settled, once", async () => {
  office.batches.length = 0;
  const before = session.state().analysis!.claimed.n;
  office.adapter.userType("Inovasi", `A${ROWS.length + 2}`, [[31, "Inovasi baru", "Dinas Sosial"]]);
  await later(BURST / 3);
  expect(office.batches).toEqual([]);
  await settled();
  expect(session.state().analysis!.claimed.n).toBe(before + 1);
});

test("edits without a pause in between are followed all the same", async () => {
  const seen = new Set<number>();
  const stop = session.subscribe(() => seen.add(index()));
  for (let edit = 0; edit < 12; edit += 1) {
    office.adapter.userType("Inovasi", `H${2 + edit}`, 3);
    await later(60);
  }
  expect(seen.size).toBeGreaterThan(2);
  stop();
  await settled();
  const { innovations } = session.state().analysis!;
  expect(innovations.slice(0, 12).map((one) => one.levels["regulasi"])).toEqual(Array(12).fill(3));
});

/** What people do, how long they wait after it, and where; most of it meets the rows that others were typed into a moment ago. */
const deed = fc.record({
  kind: fc.constantFrom("level", "level", "evidence", "spd", "paste", "rows come", "formula follows", "refused"),
  row: fc.integer({ min: 2, max: 12 }),
  value: fc.nat(3),
  pause: fc.constantFrom(0, 0, 15, 25, 60, 130),
});

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

function does({ kind, row, value }: Deed): void {
  const { adapter, faults } = office;
  switch (kind) {
    case "level":
      return adapter.userType("Inovasi", `H${row}`, value);
    case "evidence":
      return adapter.userType("Inovasi", `I${row}`, value === 0 ? "menyusul" : `Perda Nomor ${value} Tahun 2024`);
    case "spd":
      return adapter.coauthorType("SPD", "C2", value);
    case "paste":
      for (let at = 0; at < 6; at += 1) adapter.userType("Inovasi", `J${row + at}:L${row + at}`, [[value, "ada", 1]]);
      return;
    case "rows come":
      return adapter.userShift("Inovasi", "rows", row, 1);
    case "formula follows":
      adapter.userType("Inovasi", `H${row}`, value);
      setTimeout(() => adapter.setFormulaValue("Inovasi", `J${row}`, 3 - value), 120);
      return;
    case "refused":
      faults.next = () => {
        faults.next = null;
        return { kind: "refused" };
      };
      return adapter.userType("Inovasi", `H${row}`, value);
  }
}

test("whatever people do in whatever time, figures and findings are those of the workbook as it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 10 }), async (deeds) => {
      for (const one of deeds) {
        does(one);
        await later(one.pause);
      }
      await settled();
      // A refused full reading is tried again after a while by itself; here at once.
      if (session.state().hint) await session.refresh();
      const opened = createSession();
      await opened.start();
      const { claimed, evidenced, strict, findings } = opened.state().analysis!;
      await opened.stop();
      expect(session.state().analysis).toMatchObject({ claimed, evidenced, strict, findings });
    }),
    // Each begins with what the one before left, so that none can be made smaller.
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);
