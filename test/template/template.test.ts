import { dropDownsOf } from "./lists";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { need, sidIndicators, spdIndicators } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";
import { parseAddress, readWorkbook } from "../../src/workbook/index";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { SAMPLE } from "../../src/template/sample/index";
import type { CellContent, WorkbookSpec } from "../../src/template/types";
import type { Area } from "../../src/workbook/types";
import { buildTemplate, sheetOf, textsOf } from "./build";
import { specData } from "../../src/template/specData";

const rules = ruleSet();
const empty = buildTemplate(null);
const filled = buildTemplate(SAMPLE);

function inside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function cellsOf(spec: WorkbookSpec, sheet: string): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { top, left, values } of sheetOf(spec, sheet).cells) {
    values.forEach((row, down) => row.forEach((value, right) => cells.set(`${top + down},${left + right}`, value)));
  }
  return cells;
}

function formulas(spec: WorkbookSpec): string[] {
  return spec.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ values }) =>
      values.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
    ),
    ...sheet.spills.map(({ formula }) => formula),
  ]);
}

test("the sheets of the design, lists hidden", () => {
  expect(empty.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Profil", false],
    ["SPD", false],
    ["Inovasi", false],
    ["OPD", false],
    ["Riwayat", false],
    ["Ringkasan", false],
    ["Petunjuk", false],
    ["Daftar", true],
  ]);
});

test("the reader recognises every column of the innovation sheet, each exactly as meant", () => {
  const reading = readWorkbook(specData(filled), rules);
  expect(reading.problem).toBeNull();
  const roles = reading.innovations?.columns.map(({ role }) =>
    role.kind === "field" ? role.field : role.kind === "other" ? "?" : `${role.kind}:${role.indicator}`,
  );
  const profile = rules.profile.map(({ id }) => id).filter((id) => id !== "nama" && id !== "opd");
  const measured = (id: string): string[] => [`basis:${id}`, `measure:${id}`];
  const own = sidIndicators(rules).flatMap(({ id, bases }) => [
    `level:${id}`,
    ...(bases ? measured(id) : []),
    `evidence:${id}`,
  ]);
  expect(own).toContain("basis:kemanfaatan");
  expect(roles).toEqual(["nomor", "nama", "opd", "diikutkan", ...profile, ...own]);
  expect(reading.innovations?.tableName).toBe("Inovasi");
});

test("SPD rows and departments are read back completely", () => {
  const reading = readWorkbook(specData(filled), rules);
  expect(reading.spd?.sheet).toBe("SPD");
  expect(reading.spd?.records.map(({ indicator }) => indicator)).toEqual(spdIndicators(rules).map(({ id }) => id));
  expect(reading.spd?.records.every(({ evidence }) => evidence !== null)).toBe(true);
  expect(reading.opd?.sheet).toBe("OPD");
  expect(reading.opd?.names.map(({ name }) => name)).toEqual(SAMPLE.departments);
});

test("an empty template is one table without rows, not several candidates", () => {
  const reading = readWorkbook(specData(empty), rules);
  expect(reading.problem).toEqual(expect.objectContaining({ kind: "no-rows", sheet: "Inovasi" }));
});

test.each([
  ["empty", empty],
  ["filled", filled],
])("lists of the %s template are within Excel's limits and point at filled cells", (_, spec) => {
  for (const sheet of spec.sheets) {
    for (const { list, prompt, error } of dropDownsOf(sheet)) {
      expect(error.title.length).toBeLessThanOrEqual(32);
      expect(error.text.length).toBeLessThanOrEqual(225);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      if ("items" in list) {
        expect(list.items.join(",").length).toBeLessThanOrEqual(255);
        continue;
      }
      const target = parseAddress(list.reference.slice(1));
      expect(target).not.toBeNull();
      const source = cellsOf(spec, target?.sheet ?? "");
      if (target?.sheet !== "Daftar") continue;
      for (let row = target.area.top; row <= target.area.bottom; row += 1) {
        expect(source.get(`${row},${target.area.left}`)).toBeTruthy();
      }
      expect(source.has(`${target.area.bottom + 1},${target.area.left}`)).toBe(false);
    }
  }
});

test("every list of the rules stands on the sheet Daftar, affairs twice", () => {
  const cells = cellsOf(empty, "Daftar");
  const column = (header: string): string[] => {
    const at = [...cells].find(([, value]) => value === header)?.[0].split(",")[1];
    return [...cells]
      .filter(([key]) => key.endsWith(`,${at}`) && Number(key.split(",")[0]) > 3)
      .map(([, v]) => String(v));
  };
  const affairs = need(rules.affairs).map(({ name }) => name);
  expect(column("Urusan Utama")).toEqual(affairs);
  expect(column("Urusan Beririsan")).toEqual(affairs);
  expect(column("Tahapan")).toEqual(["Inisiatif", "Uji Coba", "Penerapan"]);
  expect(column("Asta Cita")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

test.each([
  ["empty", empty],
  ["filled", filled],
])("formulas of the %s template speak of its own sheets and cover the whole tables", (_, spec) => {
  const names = new Set(spec.sheets.map(({ name }) => name));
  const all = formulas(spec);
  for (const formula of all) {
    for (const [, sheet] of formula.matchAll(/([A-Za-z]+)!\$/g)) expect(names).toContain(sheet);
  }
  const table = sheetOf(spec, "Inovasi").tables[0]?.area;
  const summary = all.find((formula) => formula.startsWith("IID.SUMMARY("));
  const [innovations, spd, year] = summary?.slice("IID.SUMMARY(".length, -1).split(",") ?? [];
  expect(parseAddress(innovations ?? "")?.area).toEqual(table);
  expect(parseAddress(spd ?? "")?.sheet).toBe("SPD");
  const yearCell = parseAddress(year ?? "")?.area;
  expect(cellsOf(spec, "Profil").get(`${yearCell?.top},${yearCell?.left}`)).toBe(rules.year);
  expect(all.filter((formula) => formula.includes("IID.SCORE("))).toHaveLength(2);
});

test("nothing stands where a formula spills", () => {
  for (const sheet of filled.sheets) {
    for (const { area } of sheet.spills) {
      for (const { top, left, values } of sheet.cells) {
        const used = {
          top,
          left,
          bottom: top + values.length - 1,
          right: left + Math.max(...values.map((r) => r.length)) - 1,
        };
        expect(overlap(area, used)).toBe(false);
      }
    }
  }
});

test("levels of all indicators have a list of 0 to 3 over the whole column", () => {
  const sheet = sheetOf(empty, "Inovasi");
  const table = sheet.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const levels = dropDownsOf(sheet).filter(({ list }) => "items" in list);
  expect(levels).toHaveLength(20);
  for (const { area, list, strictness } of levels) {
    expect(list).toEqual({ items: ["0", "1", "2", "3"] });
    expect(strictness).toBe("stop");
    expect(inside(area, table)).toBe(true);
    expect([area.top, area.bottom]).toEqual([table.top + 1, table.bottom]);
  }
});

test("dates are serial numbers with a date format", () => {
  const sheet = sheetOf(filled, "Inovasi");
  const formatted = sheet.numberFormats.filter(({ format }) => format === "dd/mm/yyyy").map(({ area }) => area.left);
  const cells = cellsOf(filled, "Inovasi");
  expect(formatted).toHaveLength(3);
  // 15 January 2024 is day 45306 since the last day of 1899.
  expect(cells.get("4,16")).toBe(45306);
});

test("another year's rules give their own columns, lists and numbers", () => {
  const next: RuleSet = {
    ...rules,
    year: rules.year + 1,
    indicators: rules.indicators.filter(({ id }) => id !== "replikasi"),
    profile: rules.profile.filter(({ id }) => id !== "pkpn"),
  };
  const spec = buildTemplate(null, "id", next);
  const headers = [...cellsOf(spec, "Inovasi").values()];
  expect(headers).not.toContain("31 Replikasi");
  expect(headers).not.toContain("Klaster PKPN");
  expect([...cellsOf(spec, "Profil").values()]).toContain(rules.year + 1);
  expect(dropDownsOf(sheetOf(spec, "Inovasi")).filter(({ list }) => "items" in list)).toHaveLength(19);
});

test("guidance follows the language, headers do not", () => {
  const english = buildTemplate(null, "en");
  expect([...cellsOf(english, "Petunjuk").values()]).toContain(textsOf("en")("template.guide.indicators"));
  expect([...cellsOf(english, "Inovasi").values()]).toContain("Nama Inovasi");
  expect([...cellsOf(english, "Inovasi").values()]).toContain("Bukti 16 Regulasi Inovasi Daerah");
});

test("kemanfaatan is measured on a basis from a list, whose levels stand beside it and in the guide", () => {
  const sheet = sheetOf(empty, "Inovasi");
  const headers = sheet.cells.flatMap(({ values }) => values).find((row) => row.includes("Nama Inovasi")) ?? [];
  const basis = headers.indexOf("Basis Ukur 33 Kemanfaatan inovasi");
  expect(headers[basis + 1]).toBe("Nilai Ukur 33 Kemanfaatan inovasi");
  const promptAt = (column: number): string =>
    sheet.validations.find(({ area }) => area.left === column)?.prompt?.text ?? "";
  expect(promptAt(basis - 1)).toContain("Pilih satu basis ukur");
  expect(promptAt(basis)).toContain("a. 1 s.d. 200 | 201 s.d. 500 | >= 501");
  expect(promptAt(basis)).toContain("f. 1 | 2 | >= 3");
  const guide = sheetOf(empty, "Petunjuk").cells.flatMap(({ values }) => values);
  const row = guide.find(([name]) => String(name).startsWith("33 "));
  expect(row?.[4]).toContain("a. penerima manfaat (orang): 201 s.d. 500; b. cakupan unit");
});

test("a basis chosen from the list and a value give the level", () => {
  const lists = sheetOf(empty, "Daftar").cells;
  const items = lists
    .flatMap(({ values }) => values.map(([item]) => item))
    .filter((item) => /^[a-f]\. /.test(`${item}`));
  expect(items).toHaveLength(6);
  const indicator = sidIndicators(rules).find(({ id }) => id === "kemanfaatan")!;
  const levels = items.map((item) => levelFromMeasurement(indicator, rules.year, 6, `${item}`));
  expect(levels.map((found) => (found.kind === "level" ? found.level : found.kind))).toEqual([1, 1, 1, 1, 1, 3]);
});
