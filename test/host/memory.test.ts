import { MemoryWorkbook } from "../../preview/host/memory";
import type { WorkbookData } from "../../src/workbook/types";

const DATA: WorkbookData = {
  name: "uji.xlsx",
  date1904: false,
  sheets: [
    {
      name: "Inovasi",
      visible: true,
      top: 2,
      left: 1,
      values: [
        ["Nama", "Nilai"],
        ["=bukan rumus", 2],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      tables: [{ name: "T", area: { top: 2, left: 1, bottom: 3, right: 2 }, hasHeader: true, hasTotals: false }],
    },
    { name: "Daftar", visible: false, top: 0, left: 0, values: [["a"]], merges: [], tables: [] },
  ],
};

it("gives back the workbook it was given", () => {
  expect(new MemoryWorkbook(DATA).dump("uji.xlsx")).toEqual(DATA);
});

it("forgets cells that were emptied", () => {
  const workbook = new MemoryWorkbook();
  workbook.userType("Sheet1", "C5", "x");
  workbook.userType("Sheet1", "C5", "");
  expect(workbook.usedArea(workbook.idOf("Sheet1"))).toBeNull();
});

it("computes formulas anew when a cell changes", () => {
  const workbook: MemoryWorkbook = new MemoryWorkbook(undefined, () => {
    const [[value]] = workbook.getValues("{sheet-1}", { top: 0, left: 0, bottom: 0, right: 0 }) as [[number]];
    return value * 2;
  });
  workbook.userType("Sheet1", "A1", 4);
  workbook.userType("Sheet1", "B1", "=A1*2");
  workbook.userType("Sheet1", "A1", 5);
  const b1 = { top: 0, left: 1, bottom: 0, right: 1 };
  expect(workbook.getValues(workbook.idOf("Sheet1"), b1)).toEqual([[10]]);
  expect(workbook.getFormulas(workbook.idOf("Sheet1"), b1)).toEqual([["=A1*2"]]);
});

it("keeps the given result of a formula", () => {
  const workbook = new MemoryWorkbook();
  workbook.userType("Sheet1", "A1", "=IID.SCORE(B1)");
  workbook.setFormulaValue("Sheet1", "A1", 61.5);
  expect(workbook.dump("b").sheets[0]?.values).toEqual([[61.5]]);
});

it("reports the user's doings only", () => {
  const workbook = new MemoryWorkbook();
  const seen: string[] = [];
  workbook.onUserChange((sheetId) => seen.push(`change ${sheetId}`));
  const stop = workbook.onActiveSheetChange(() => void seen.push(`front ${workbook.activeSheet().id}`));
  const { id } = workbook.addSheet("Lain");
  workbook.activate(id);
  workbook.setCells(id, { top: 0, left: 0, bottom: 0, right: 0 }, [[1]]);
  expect(seen).toEqual([]);
  workbook.userType("Lain", "A1", 2);
  workbook.userActivate("Sheet1");
  stop();
  workbook.userActivate("Lain");
  expect(seen).toEqual([`change ${id}`, "front {sheet-1}"]);
});

it("moves to another sheet when the front one goes or hides", () => {
  const workbook = new MemoryWorkbook(DATA);
  const { id } = workbook.addSheet("Baru");
  workbook.activate(id);
  workbook.setSheetVisible(id, false);
  expect(workbook.activeSheet().name).toBe("Inovasi");
  workbook.deleteSheet(workbook.idOf("Inovasi"));
  expect(workbook.activeSheet().name).toBe("Daftar");
  expect(workbook.tables()).toEqual([]);
});
