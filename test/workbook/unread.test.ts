import { readWorkbook } from "../../src/workbook/index";
import { mappedTable, readMapping } from "../../src/workbook/mapping/index";
import type { CellValue, ReadOptions, SheetData } from "../../src/workbook/types";
import { RULES, sheet, workbook } from "./sheets";

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Regulasi (Level)", "SDM (Level)", "Video (Level)"];

function department(name: string, innovations: string[], visible = true): SheetData {
  const rows = innovations.map((text, index): CellValue[] => [index + 1, text, name, 1, 2, 3]);
  return sheet(name, [HEADER, ...rows], { visible });
}

function unread(sheets: SheetData[], options: ReadOptions = {}) {
  return readWorkbook(workbook(...sheets), RULES, options).innovations?.unread;
}

const HEALTH = department("Dinas Kesehatan", ["SIPANDU", "SEHATI"]);
const SOCIAL = department("Dinas Sosial", ["LANSIA", "SIPANDU", "PEDULI"]);

test("the sheets that were not chosen, with the innovations that are only there", () => {
  expect(readWorkbook(workbook(HEALTH, SOCIAL), RULES).problem?.kind).toBe("two-tables");
  expect(unread([HEALTH, SOCIAL], { sheet: "Dinas Kesehatan" })).toEqual([{ sheet: "Dinas Sosial", count: 2 }]);
  expect(unread([HEALTH, SOCIAL], { sheet: "Dinas Sosial" })).toEqual([{ sheet: "Dinas Kesehatan", count: 1 }]);
});

test("also with columns chosen by the user", () => {
  const map = mappedTable(readMapping({ sheet: "Dinas Sosial", columns: { F: "other" } }, RULES));
  expect(unread([HEALTH, SOCIAL], { map })).toEqual([{ sheet: "Dinas Kesehatan", count: 1 }]);
});

test("nothing where one sheet gathers them, and of hidden sheets, guides and other years", () => {
  const all = department("Gabungan", ["SIPANDU", "SEHATI", "LANSIA", "PEDULI"]);
  expect(unread([HEALTH, SOCIAL, all])).toBeUndefined();
  const others = [
    department("Tersembunyi", ["A"], false),
    department("Contoh pengisian", ["B"]),
    department("Inovasi 2024", ["C"]),
  ];
  expect(unread([HEALTH, ...others], { sheet: "Dinas Kesehatan" })).toBeUndefined();
  const named = [department("Inovasi 2026", ["A"]), department("Tambahan 2026", ["D"])];
  expect(unread(named, { sheet: "Inovasi 2026" })).toEqual([{ sheet: "Tambahan 2026", count: 1 }]);
});

describe("what another sheet tells of the same innovations", () => {
  const PROFILE = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Waktu Penerapan"];
  const LEVELS = ["No", "Nama Inovasi", "Regulasi (Level)", "SDM (Level)", "Video (Level)"];
  const profile = (names: string[], name = "Profil", visible = true): SheetData =>
    sheet(
      name,
      [PROFILE, ...names.map((one, at): CellValue[] => [at + 1, one, "Dinas A", "Sosial", "Penerapan", 45_400])],
      {
        visible,
      },
    );
  const levels = sheet("Kematangan", [LEVELS, [1, "SIPANDU", 1, 2, 3], [2, "SEHATI", 1, 2, 3], [3, "LANSIA", 1, 2, 3]]);
  const elsewhere = (...sheets: SheetData[]) => readWorkbook(workbook(...sheets), RULES).innovations?.elsewhere;

  test("is told with its columns, each once", () => {
    const fields = ["opd", "tahapan", "urusan", "penerapan"];
    expect(elsewhere(levels, profile(["SEHATI", "Sipandu "]))).toEqual([{ sheet: "Profil", fields, count: 2 }]);
    expect(elsewhere(profile(["SEHATI", "SIPANDU"]), levels, profile(["SEHATI", "LANSIA"], "Salinan"))).toEqual([
      { sheet: "Profil", fields, count: 2 },
    ]);
  });

  test("not of other innovations, of hidden sheets, guides and other years, nor what the table has", () => {
    expect(elsewhere(levels, profile(["SEHATI", "LAIN", "LAGI"]))).toBeUndefined();
    const names = ["SEHATI", "SIPANDU"];
    const others = [profile(names, "X", false), profile(names, "Contoh pengisian"), profile(names, "Profil 2024")];
    expect(elsewhere(levels, ...others)).toBeUndefined();
    const complete = sheet("Inovasi", [
      [...PROFILE, "Regulasi (Level)", "SDM (Level)", "Video (Level)"],
      [1, "SEHATI", "Dinas A", "Sosial", "Penerapan", 45_400, 1, 2, 3],
    ]);
    expect(elsewhere(complete, profile(names))).toBeUndefined();
  });
});
