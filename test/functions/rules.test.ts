/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { importRules } from "../../src/actions/rules/importRules";
import { actions } from "../../src/actions/index";
import type { ActionContext } from "../../src/actions/types";
import type { FunctionResult } from "../../preview/host/customFunctions";
import { codeOf } from "../../src/functions/frame/call";
import { FUNCTIONS } from "../../src/functions/registry.generated";
import { newestRules } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { exportRuleSet } from "../../src/rules/file/exchange";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import type { RuleSet } from "../../src/rules/types";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { prognosisYear, yearAhead } from "../support/years";
import { spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";

const YEAR = 2026;
/** Maturity 111 and 74 under the 37 weights of that year; one affair, so no count score. */
const ROWS = [
  { name: "Satu", levels: 3 },
  { name: "Dua", levels: 2 },
];
const DATA = workbook(wideSheet(ROWS), spdSheet(2));
const WIDTH = wideHeader().length;
/** (111 + 74) / 12 / 250 x 100 */
const PLAIN = 185 / 30;
const RULES = { top: 0, left: 0, bottom: 59, right: 14 };
const RULES_ADDRESS = "Aturan!A1:O60";

let office: OfficeHost;
let context: ActionContext;

function cells(sheet: string, bottom: number, right: number): CellValue[][] {
  return office.adapter.getValues(office.adapter.idOf(sheet), { top: 0, left: 0, bottom, right });
}

/** The only formula of the rule sheet, as Excel would compute it. */
function total(): number {
  const table = cells("Aturan", RULES.bottom, RULES.right);
  const weights = table.filter(([section]) => section === "Indikator").reduce((sum, row) => sum + Number(row[3]), 0);
  return 3 * weights + Number(table[4]?.[3]) * Number(table[5]?.[3]);
}

beforeAll(async () => {
  office = await bootOffice({
    workbook: DATA,
    evaluate: (formula) => (formula.startsWith("=3*SUMIF(") ? total() : 0),
  });
  await import("../../src/functions/index");
  context = await startActions(YEAR);
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

/** `=IID.SCORE(Inovasi!…,,rules)` as Excel calculates it. */
function score(rules: CellValue | CellValue[][], address: string | null = null): Promise<FunctionResult> {
  return office.callFunction({
    functionId: "SCORE",
    params: [cells("Inovasi", ROWS.length, WIDTH - 1), null, rules, null],
    caller: "Lain!A1",
    parameterAddresses: ["Inovasi!A1:AU3", null, address, null],
  });
}

function byTable(): Promise<FunctionResult> {
  return score(cells("Aturan", RULES.bottom, RULES.right), RULES_ADDRESS);
}

function expected(rules: RuleSet): number {
  const { innovations, opd } = readWorkbook(DATA, rules);
  return analyze({ innovations: innovations!, spd: null, opd, rules }).claimed.index;
}

function put(a1: string, value: CellValue): void {
  office.adapter.userType("Aturan", a1, value);
}

describe("a rule table as the rules of a formula", () => {
  test("is inserted, and gives the plain score as it stands", async () => {
    expect(await score(YEAR)).toEqual({ ok: true, value: expect.closeTo(PLAIN, 10) });
    const before = context.session.state().analysis?.claimed;
    const result = await actions.insertRuleSheet.run(context, undefined);
    expect(result).toMatchObject({ ok: true, notice: { params: { sheet: "Aturan", range: "Aturan!A1:O60" } } });
    expect(await byTable()).toEqual(await score(YEAR));
    // The sheet is nobody's innovation table.
    expect(context.session.state().analysis?.claimed).toEqual(before);
  });

  test("a weight that is changed changes index and total", async () => {
    const weight = cells("Aturan", 59, 1).findIndex(([section, key]) => section === "Indikator" && key === 16) + 1;
    put(`D${weight}`, 5);
    // Two points more a level: 3 x 39 + 2 x 39 = 195 over 12, of 250 + 2 x 3 = 256.
    expect(await byTable()).toEqual({ ok: true, value: expect.closeTo((195 / 12 / 256) * 100, 10) });
    expect(cells("Aturan", 7, 3)[7]?.[3]).toBe(256);
    put(`D${weight}`, 3);
    expect(await byTable()).toEqual({ ok: true, value: expect.closeTo(PLAIN, 10) });
  });

  test("the divisor and the name of the functions that spill follow too", async () => {
    put("D4", 10);
    expect(await byTable()).toEqual({ ok: true, value: expect.closeTo(185 / 25, 10) });
    const maturity = await office.callFunction({
      functionId: "SUMMARY",
      params: [cells("Inovasi", ROWS.length, WIDTH - 1), null, cells("Aturan", RULES.bottom, RULES.right)],
      caller: "Lain!A1",
      parameterAddresses: ["Inovasi!A1:AU3", null, RULES_ADDRESS],
    });
    expect(maturity).toMatchObject({ ok: true, value: expect.arrayContaining([["Pembagi", 10, 10]]) });
    put("D4", 12);
  });

  test("PREDICATE, RULE and LEVEL take it as well", async () => {
    put("D10", 45);
    const table = cells("Aturan", RULES.bottom, RULES.right);
    const ask = (functionId: string, params: (CellValue | CellValue[][])[]): Promise<FunctionResult> =>
      office.callFunction({ functionId, params, caller: "Lain!A1" });
    expect(await ask("PREDICATE", [44.99, table])).toEqual({ ok: true, value: "Kurang Inovatif" });
    expect(await ask("PREDICATE", [44.99, YEAR])).toEqual({ ok: true, value: "Inovatif" });
    expect(await ask("RULE", ["16", "bobot", table])).toEqual({ ok: true, value: 3 });
    expect(await ask("LEVEL", ["29", 92, null, table])).toEqual({ ok: true, value: 3 });
    put("D10", 40.01);
  });

  test("a cell that cannot be used is named", async () => {
    put("D4", "dua belas");
    expect(await byTable()).toEqual({
      ok: false,
      error: "#VALUE!",
      message: "Aturan!baris 4, kolom Nilai/Bobot: “dua belas” bukan angka.",
    });
    put("D4", 12);
    put("D8", 300);
    expect(await byTable()).toMatchObject({
      error: "#VALUE!",
      message:
        "Aturan!baris 8, kolom Nilai/Bobot: nilai total tertulis 300, padahal 3 x bobot ditambah skor jumlah menjadi 250.",
    });
    put("D8", "");
    expect(await byTable()).toEqual({ ok: true, value: expect.closeTo(PLAIN, 10) });
  });

  test("a table by which nothing can be computed is refused with all its cells", async () => {
    put("D4", 0);
    put("D16", "tidak diketahui");
    expect(await byTable()).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/baris 4, .*baris 16, /s),
    });
    const status = await office.callFunction({
      functionId: "SUMMARY",
      params: [cells("Inovasi", ROWS.length, WIDTH - 1), null, cells("Aturan", RULES.bottom, RULES.right)],
      caller: "Lain!A1",
      parameterAddresses: ["Inovasi!A1:AU3", null, RULES_ADDRESS],
    });
    expect(JSON.stringify(status)).toMatch(/baris 4, .*baris 16, /s);
    put("D4", 12);
    put("D16", 1);
    expect(await byTable()).toMatchObject({ ok: true });
  });

  test("a range that is no rule table is refused", async () => {
    const result = await score(cells("SPD", 20, 3), "SPD!A1:D21");
    expect(result).toMatchObject({ ok: false, error: "#VALUE!", message: expect.stringContaining("tabel aturan") });
  });

  test("spilled functions say it in a cell", async () => {
    put("D4", "x");
    const status = await office.callFunction({
      functionId: "STATUS",
      params: [cells("Inovasi", ROWS.length, WIDTH - 1), cells("Aturan", RULES.bottom, RULES.right)],
      caller: "Lain!A1",
      parameterAddresses: ["Inovasi!A1:AU3", RULES_ADDRESS],
    });
    expect(status).toEqual({ ok: true, value: [["Aturan!baris 4, kolom Nilai/Bobot: “x” bukan angka."]] });
    put("D4", 12);
  });
});

test("the claimed score of the newest year is there at once", async () => {
  const code = codeOf(FUNCTIONS["SCORE"]!);
  const innovations = cells("Inovasi", ROWS.length, WIDTH - 1);
  await code(innovations, null, null, null);
  const newest = newestRules();
  for (const year of [null, newest.year, String(newest.year), [[newest.year]]]) {
    expect(code(innovations, null, year, null)).toBeCloseTo(expected(newest), 10);
  }
});

describe("other years", () => {
  test.each([2021, 2025, prognosisYear()])("%i gives the score of its rules", async (year) => {
    expect(await score(year)).toEqual({ ok: true, value: expect.closeTo(expected(ruleSet(year)), 10) });
    expect(await score(` ${year} `)).toEqual(await score(year));
  });

  test("a year without rules names those there are", async () => {
    expect(await score(2035)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("2021, 2022") });
    expect(await score("tahun lalu")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("tabel aturan"),
    });
    expect(await score(true)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("the workbook's own rules", () => {
  const ahead = yearAhead();
  const letter = (change: (rules: RuleSet) => void): string => {
    const rules = JSON.parse(JSON.stringify(exportRuleSet({ ...ruleSet(YEAR), year: ahead }))) as RuleSet;
    change(rules);
    return JSON.stringify(rules);
  };

  test("a wrong file is refused with the reason, and what was there stays", async () => {
    const text = letter((rules) => (rules.indicators[0]!.weight.value = 9));
    const result = await actions.importRules.run(context, { text, file: "surat.json" });
    expect(result).toEqual({
      ok: false,
      notice: {
        text: importRules.texts.refused,
        params: {
          file: "surat.json",
          reason:
            "rumus, nilai total (formula.totalMax): nilai total tertulis 250, padahal 3 x bobot ditambah skor jumlah menjadi 274.",
        },
        tone: "error",
      },
    });
    expect(context.session.state().ownRules).toEqual([]);
    expect(await score(ahead)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining(String(ahead)) });
    expect(await score(YEAR)).toEqual({ ok: true, value: expect.closeTo(PLAIN, 10) });
  });

  test("a correction of the current year holds for formulas that name no year, until it is removed", async () => {
    const text = JSON.stringify({
      ...(exportRuleSet(newestRules()) as RuleSet),
      formula: {
        ...newestRules().formula,
        divisorMin: { value: 20, source: [], confidence: "inferred", reason: "surat ralat" },
      },
    });
    const before = await score(null);
    expect(await actions.importRules.run(context, { text, file: "ralat.json" })).toMatchObject({ ok: true });
    const corrected = { ok: true, value: expect.closeTo((before.ok ? Number(before.value) : NaN) * (12 / 20), 10) };
    for (const year of [null, newestRules().year, String(newestRules().year)]) {
      expect(await score(year)).toEqual(corrected);
    }
    await actions.removeRules.run(context, newestRules().year);
    expect(await score(null)).toEqual(before);
  });

  test("a sound one is known to formulas at once, until it is removed", async () => {
    const text = letter((rules) => (rules.formula.divisorMin.value = 20));
    expect(await actions.importRules.run(context, { text, file: "surat.json" })).toMatchObject({ ok: true });
    // 185 / 20 / 250 x 100
    expect(await score(ahead)).toEqual({ ok: true, value: expect.closeTo(3.7, 10) });
    expect(await score(String(ahead))).toEqual({ ok: true, value: expect.closeTo(3.7, 10) });
    await actions.removeRules.run(context, ahead);
    expect(await score(ahead)).toMatchObject({ error: "#VALUE!" });
  });

  test("stand in the place of a prognosis, and may be the base of a table", async () => {
    const prognosis = prognosisYear();
    const text = letter((rules) => {
      rules.year = prognosis;
      rules.formula.divisorMin.value = 20;
    });
    await actions.importRules.run(context, { text, file: "surat.json" });
    expect(await score(prognosis)).toEqual({ ok: true, value: expect.closeTo(3.7, 10) });
    const table = [
      ["Bagian", "Kunci", "Nilai"],
      ["Parameter", "tahun dasar", prognosis],
      ["Parameter", "skor per inovasi", 0.38],
    ];
    expect(await score(table)).toEqual({ ok: true, value: expect.closeTo(3.7, 10) });
    await actions.removeRules.run(context, prognosis);
    expect(await score(prognosis)).toEqual({ ok: true, value: expect.closeTo(expected(ruleSet(prognosis)), 10) });
    expect(await score(table)).toEqual(await score(prognosis));
  });
});
