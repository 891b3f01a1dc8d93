/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { correctRules } from "../../../src/actions/rules/correctRules";
import { takeRuleSheet } from "../../../src/actions/rules/takeRuleSheet";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import { ownRules } from "../../../src/excel/stored/ruleStore";
import { valueOf } from "../../../src/rules/index";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  const context: ActionContext = { session, navigation: createNavigation(), locale: "id" };
  return actions[id].run(context, input);
}

function put(a1: string, value: string | number): void {
  office.adapter.userType("Aturan", a1, value);
}

function divisor(): number | undefined {
  return session.state().analysis?.claimed.divisor;
}

/** Row of the table, counted as Excel does, with this key. */
function rowOf(key: string | number): number {
  const cells = office.adapter.getValues(office.adapter.idOf("Aturan"), { top: 0, left: 1, bottom: 59, right: 1 });
  return cells.findIndex(([cell]) => cell === key) + 1;
}

beforeAll(async () => {
  const rows = [
    { name: "Satu", levels: 3 },
    { name: "Dua", levels: 2 },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)), evaluate: () => 250 });
  session = createSession();
  await session.start();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

describe("a published year", () => {
  test("is corrected by its sheet, named so, with what differs from the built-in rules", async () => {
    await run("insertRuleSheet", undefined);
    put(`D${rowOf("pembagi minimal")}`, 14);
    expect(await run("takeRuleSheet", undefined)).toMatchObject({
      ok: true,
      notice: { text: takeRuleSheet.texts.corrected, params: { year: 2026, sheet: "Aturan", count: 1 } },
    });
    expect(session.state().rules?.title).toBe("IID 2026 (aturan daerah)");
    expect(divisor()).toBe(14);
  });

  test("every cell that cannot be used is said at once, and nothing changes", async () => {
    put(`D${rowOf("pembagi minimal")}`, "dua belas");
    put(`D${rowOf("Inovatif")}`, "banyak");
    put(`E${rowOf(16)}`, "mungkin");
    const result = await run("takeRuleSheet", undefined);
    expect(result).toMatchObject({ ok: false, notice: { text: takeRuleSheet.texts.refused } });
    expect(String(result.notice?.params["reason"]).split("\n")).toEqual([
      `Aturan!baris ${rowOf("pembagi minimal")}, kolom Nilai/Bobot: “dua belas” bukan angka.`,
      `Aturan!baris ${rowOf("Inovatif")}, kolom Nilai/Bobot: “banyak” bukan angka.`,
      `Aturan!baris ${rowOf(16)}, kolom Wajib: “mungkin” bukan “ya” atau “tidak”.`,
    ]);
    expect(divisor()).toBe(14);
  });

  test("a sheet by which no index can be computed is refused with its cells", async () => {
    put(`D${rowOf("pembagi minimal")}`, 0);
    put(`D${rowOf("Inovatif")}`, 40.01);
    put(`D${rowOf(17)}`, "tidak diketahui");
    put(`E${rowOf(16)}`, "ya");
    const result = await run("takeRuleSheet", undefined);
    expect(result).toMatchObject({ ok: false, notice: { text: takeRuleSheet.texts.refused } });
    expect(String(result.notice?.params["reason"]).split("\n")).toEqual([
      `Aturan!baris ${rowOf("pembagi minimal")}, kolom Nilai/Bobot: “0” bukan bilangan bulat yang berlaku di sini.`,
      expect.stringMatching(`^Aturan!baris ${rowOf(17)}, kolom Nilai/Bobot: belum diketahui, padahal tanpa`),
    ]);
    expect(divisor()).toBe(14);
  });

  test("goes back to the built-in rules when the correction is removed", async () => {
    office.adapter.userDeleteSheet("Aturan");
    await run("removeRules", 2026);
    expect(divisor()).toBe(12);
  });
});

test("correcting makes the built-in rules the region's own, once; undo takes that back", async () => {
  expect(await run("correctRules", 2025)).toMatchObject({ ok: true, notice: { text: correctRules.texts.started } });
  expect(session.state().ownRules).toMatchObject([{ year: 2025, title: "IID 2025 (aturan daerah)" }]);
  expect(await run("correctRules", 2025)).toMatchObject({ ok: false, notice: { text: correctRules.texts.already } });
  expect(await run("correctRules", 2027)).toMatchObject({ ok: false, notice: { text: correctRules.texts.notOurs } });
  await run("undo", undefined);
  expect(session.state().ownRules).toEqual([]);
});

describe("own rules follow their sheet on request", () => {
  beforeAll(async () => {
    await run("copyRules", { from: 2026, to: 2030 });
    await run("setYear", 2030);
  });

  test("without a sheet it says so", async () => {
    expect(await run("takeRuleSheet", undefined)).toMatchObject({
      ok: false,
      notice: { text: takeRuleSheet.texts.missing },
    });
  });

  test("what stands in the cells counts in the pane, and survives reopening", async () => {
    await run("insertRuleSheet", undefined);
    put(`D${rowOf("pembagi minimal")}`, 20);
    put(`K${rowOf(29)}`, ">= 93");
    put(`J${rowOf(29)}`, "51 s.d. 92");
    expect(divisor()).toBe(12);
    expect(await run("takeRuleSheet", undefined)).toEqual({
      ok: true,
      notice: { text: takeRuleSheet.texts.taken, params: { year: 2030, sheet: "Aturan", count: 3 }, tone: "success" },
    });
    expect(divisor()).toBe(20);
    await session.stop();
    ownRules.forget();
    session = createSession();
    await session.start();
    expect(divisor()).toBe(20);
    const complaints = session.state().rules?.indicators.find(({ id }) => id === "pengaduan");
    expect(valueOf(complaints?.ranges)?.[2]).toEqual({ min: 93 });
  });

  test("a cell that cannot be used is named, and nothing changes", async () => {
    put(`D${rowOf("pembagi minimal")}`, "dua belas");
    expect(await run("takeRuleSheet", undefined)).toMatchObject({
      ok: false,
      notice: {
        text: takeRuleSheet.texts.refused,
        params: { reason: expect.stringMatching(/^Aturan!baris \d+, kolom Nilai\/Bobot: “dua belas” bukan angka\.$/) },
      },
    });
    expect(divisor()).toBe(20);
    put(`D${rowOf("pembagi minimal")}`, 16);
  });

  test("undo brings the rules before", async () => {
    await run("takeRuleSheet", undefined);
    expect(divisor()).toBe(16);
    await run("undo", undefined);
    expect(divisor()).toBe(20);
  });

  test("two sheets of the same year are not guessed between", async () => {
    await run("insertRuleSheet", undefined);
    expect(await run("takeRuleSheet", undefined)).toMatchObject({
      ok: false,
      notice: { text: takeRuleSheet.texts.twice, params: { sheets: expect.stringContaining("Aturan") } },
    });
  });
});
