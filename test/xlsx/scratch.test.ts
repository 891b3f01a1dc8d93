import { readFileSync, writeFileSync } from "node:fs";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx";
import { templateSpec } from "../../src/workbook/template";
import * as S from "../../src/workbook/template/sample";
import { readWorkbook } from "../../src/workbook";
import { ruleSet } from "../../src/rules";
test("x", async () => {
  const w = await readXlsxWorkbook(readFileSync("/tmp/wb/a.xlsx"), "a.xlsx");
  console.log(w.sheets.map((s) => [s.name, s.top, s.left, s.values.length, s.tables, s.values[1]!.slice(0, 9)]));
  const r = readWorkbook(w, ruleSet());
  console.log(r.problem, r.innovations?.records.length, r.innovations?.columns.map(c=>c.header.slice(0,12)+JSON.stringify(c.role)+c.certainty).join("\n"));
  const b = await writeXlsxWorkbook(templateSpec(ruleSet(), Object.values(S).map((f) => typeof f === "function" ? (f as () => never)() : f)[0] as never, ((k: string) => k) as never));
  writeFileSync("/tmp/wb/t.xlsx", b);
  const t = await readXlsxWorkbook(b, "t.xlsx");
  const q = readWorkbook(t, ruleSet());
  console.log(t.sheets.map((s) => [s.name, s.visible, s.top, s.left, s.values.length, JSON.stringify(s.tables)]), q.problem, q.innovations?.sheet, q.innovations?.tableName, q.innovations?.records.length, q.spd?.records.length, q.opd?.names.length, q.opd?.sheet, q.innovations?.columns.filter(c=>c.role.kind==="other").map(c=>c.header));
});
import ExcelJS from "exceljs";
test("exceljs", async () => {
  const wb = new ExcelJS.Workbook(); await wb.xlsx.readFile("/tmp/wb/t.xlsx");
  for (const ws of wb.worksheets) console.log(ws.name, ws.state, ws.rowCount, ws.columnCount, JSON.stringify(ws.views), Object.keys((ws as never as {tables: object}).tables), ws.getColumn(2).width, Object.keys((ws as never as {dataValidations:{model:object}}).dataValidations.model).length, JSON.stringify(ws.getCell("B6").value), JSON.stringify(ws.getCell("B5").value));
});
