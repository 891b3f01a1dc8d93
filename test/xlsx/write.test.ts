import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { blankSheet } from "../../src/template/cells";
import type { WorkbookSpec } from "../../src/template/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";

const EMPTY = blankSheet("Data");

const AREA = { top: 3, left: 1, bottom: 6, right: 3 };
const SPEC: WorkbookSpec = {
  sheets: [
    {
      ...EMPTY,
      name: "Inovasi",
      tabColor: "0B4F6C",
      cells: [
        { top: 0, left: 0, values: [["Inovasi Daerah"]] },
        {
          top: 3,
          left: 1,
          values: [
            ["No", "Nama\nInovasi", "Level"],
            [1, "SIPINTAR & <kawan>", 3],
            [2, "SIMPATI", null],
          ],
        },
        {
          top: 0,
          left: 5,
          values: [[{ formula: "IID.SCORE(B4:D7,,2026)" }, { formula: 'IF(B5>0,IID.PREDICATE(F1),"MYIID.SCORE(1)")' }]],
        },
      ],
      results: [
        { top: 0, left: 5, values: [[12.5, "Inovatif"]] },
        {
          top: 9,
          left: 5,
          values: [
            ["a", 1],
            ["b", 2],
          ],
        },
      ],
      spills: [{ area: { top: 9, left: 5, bottom: 20, right: 8 }, formula: "IID.SUMMARY(B4:D7)" }],
      styles: [
        { area: { top: 0, left: 0, bottom: 0, right: 0 }, role: "title" },
        { area: { top: 3, left: 1, bottom: 3, right: 3 }, role: "header" },
        { area: { top: 4, left: 1, bottom: 6, right: 3 }, role: "input" },
      ],
      numberFormats: [{ area: { top: 4, left: 3, bottom: 6, right: 3 }, format: "0.00" }],
      columnWidths: [{ column: 2, width: 40 }],
      rowHeights: [{ row: 3, height: 45 }],
      freeze: { rows: 4, columns: 3 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      tables: [{ name: "TInovasi", area: AREA, style: "TableStyleMedium2" }],
      validations: [
        {
          area: { top: 4, left: 3, bottom: 6, right: 3 },
          list: { items: ["0", "1", "2", "3"] },
          prompt: { title: "Level", text: "0 sampai 3" },
          error: { title: "Keliru", text: "Pilih 0 sampai 3" },
          strictness: "stop",
        },
        {
          area: { top: 4, left: 1, bottom: 6, right: 1 },
          between: { least: 0, most: 111 },
          error: { title: "Keliru", text: "0 sampai 111" },
          strictness: "stop",
        },
        {
          area: { top: 4, left: 2, bottom: 6, right: 2 },
          list: { reference: "=Daftar!$A$1:$A$3" },
          error: { title: "Keliru", text: "Pilih dari daftar" },
          strictness: "warning",
        },
      ],
    },
    { ...EMPTY, name: "Daftar", hidden: true, cells: [{ top: 0, left: 0, values: [["a"], ["b"], ["c"]] }] },
  ],
};

/** What the library reads but its types leave out. */
interface Validations {
  dataValidations: { model: Record<string, ExcelJS.DataValidation> };
}

describe("writing a workbook file", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsxWorkbook(SPEC);
  });

  test("our reader reads it back", async () => {
    const { sheets } = await readXlsxWorkbook(bytes, "uji.xlsx");
    expect(sheets.map((sheet) => [sheet.name, sheet.visible])).toEqual([
      ["Inovasi", true],
      ["Daftar", false],
    ]);
    const [sheet] = sheets;
    expect(sheet).toMatchObject({ top: 0, left: 0, merges: [{ top: 0, left: 0, bottom: 0, right: 3 }] });
    expect(sheet!.tables).toEqual([{ name: "TInovasi", area: AREA, hasHeader: true, hasTotals: false }]);
    expect(sheet!.values[3]!.slice(1, 4)).toEqual(["No", "Nama\nInovasi", "Level"]);
    expect(sheet!.values[4]!.slice(1, 4)).toEqual([1, "SIPINTAR & <kawan>", 3]);
    expect(sheet!.values[0]!.slice(5)).toEqual([12.5, "Inovatif"]);
    expect(sheet!.values.slice(9, 11).map((row) => row.slice(5))).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  test("another library reads the same", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = book.getWorksheet("Inovasi")!;
    expect(book.getWorksheet("Daftar")?.state).toBe("hidden");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 4 });
    expect(sheet.getColumn(3).width).toBeCloseTo(40.71, 1);
    expect(sheet.getRow(4).height).toBe(45);
    expect(sheet.getTable("TInovasi")).toBeDefined();
    expect(sheet.getCell("A1").isMerged).toBe(true);
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16, name: "Calibri" });
    expect(sheet.getCell("D5").numFmt).toBe("0.00");
    expect(sheet.getCell("D7").fill).toMatchObject({ pattern: "solid" });
    expect(sheet.getCell("F1").formula).toBe("_xldudf_IID_SCORE(B4:D7,,2026)");
    expect(sheet.getCell("G1").formula).toBe('IF(B5>0,_xldudf_IID_PREDICATE(F1),"MYIID.SCORE(1)")');
    expect(sheet.getCell("F1").result).toBe(12.5);
    const { model } = (sheet as unknown as Validations).dataValidations;
    expect(model["D5"]).toMatchObject({
      type: "list",
      formulae: ['"0,1,2,3"'],
      errorStyle: "stop",
      promptTitle: "Level",
      prompt: "0 sampai 3",
    });
    expect(model["B5"]).toMatchObject({ type: "decimal", operator: "between", formulae: [0, 111], allowBlank: true });
    expect(model["C5"]).toMatchObject({
      type: "list",
      formulae: ["Daftar!$A$1:$A$3"],
      errorStyle: "warning",
      error: "Pilih dari daftar",
    });
  });

  test("what only the file shows: dynamic arrays and line breaks in column names", () => {
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toMatch(
      /<c r="F10"[^>]*cm="1"[^>]*><f t="array" ref="F10:G11">_xldudf_IID_SUMMARY\(B4:D7\)<\/f><v>a<\/v>/,
    );
    expect(strFromU8(parts["xl/tables/table1.xml"]!)).toContain('name="Nama_x000a_Inovasi"');
    expect(sheet).not.toContain("_xlfn");
  });

  test.each([
    ...["=1+1", '=HYPERLINK("http://x")', "=", "'=1", "+1", "-1", "@SUM(1)", "\t=1", "_xldudf_IID_SCORE(1)"],
    ...["_x0041_", "_x005F_x0041_", "a\u0001\u001b]0;x\u0007", "]]>", "<b> &amp;", " ", "TRUE", "#N/A", "1E5"],
  ])("the text %j is text in the file, and the same", async (text) => {
    const file = await writeXlsxWorkbook({
      sheets: [{ ...EMPTY, cells: [{ top: 0, left: 0, values: [["Nama", text]] }] }],
    });
    expect((await readXlsxWorkbook(file, "teks.xlsx")).sheets[0]?.values[0]?.[1]).toBe(text);
    expect(strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!)).not.toContain("<f");
  });

  test("what no file can hold is replaced, and a text longer than a cell is cut", async () => {
    const texts = ["a\ufffeb\uffffc", "a\ud800b", "\udc00", "x".repeat(40_000)];
    const file = await writeXlsxWorkbook({ sheets: [{ ...EMPTY, cells: [{ top: 0, left: 0, values: [texts] }] }] });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(file).buffer);
    const values = texts.map((_, i) => book.worksheets[0]?.getCell(1, i + 1).value);
    expect(values).toEqual(["a\ufffdb\ufffdc", "a\ufffdb", "\ufffd", "x".repeat(32_767)]);
  });

  test("a list that Excel would refuse is refused", async () => {
    const validation = (items: string[]): WorkbookSpec => ({
      sheets: [
        {
          ...EMPTY,
          validations: [{ area: AREA, list: { items }, error: { title: "", text: "" }, strictness: "stop" }],
        },
      ],
    });
    await expect(writeXlsxWorkbook(validation(["Koperasi, Usaha Kecil"]))).rejects.toThrow(RangeError);
    await expect(writeXlsxWorkbook(validation(Array(200).fill("ab") as string[]))).rejects.toThrow(RangeError);
  });
});

test("a list of ours that is too wide for a page goes on beside, with header and first column on each", async () => {
  const list = {
    ...EMPTY,
    name: "Aturan 2026",
    own: true as const,
    freeze: { rows: 1, columns: 2 },
    columnWidths: [200, 200, 200].map((width, column) => ({ column, width })),
  };
  const parts = unzipSync(await writeXlsxWorkbook({ sheets: [list] }));
  const xml = (name: string): string => strFromU8(parts[name]!);
  expect(xml("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Aturan 2026'!$A:$B,'Aturan 2026'!$1:$1<`,
  );
  expect(xml("xl/workbook.xml")).not.toContain("Print_Area");
  expect(xml("xl/worksheets/sheet1.xml")).toContain('fitToWidth="3" fitToHeight="0"');
});

test("what is printed of a sheet is named with the sheet in quotes, so that Excel takes the file", async () => {
  const page = { orientation: "portrait", area: { top: 0, left: 0, bottom: 9, right: 4 } } as const;
  const one = { ...EMPTY, name: "Formulir 1", page: { ...page, fit: "width" as const, titleRow: 3 } };
  const other = { ...EMPTY, name: "Pak Budi's", page: { ...page, fit: { percent: 65 }, breaks: [4, 8] } };
  const bytes = await writeXlsxWorkbook({ sheets: [one, { ...other, own: true }] });
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name]!);
  expect([...xml("xl/workbook.xml").matchAll(/<definedName [^>]*>[^<]*/g)].map(([name]) => name)).toEqual([
    '<definedName name="IID_lembar_sendiri" localSheetId="1">TRUE',
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Formulir 1'!$A$1:$E$10`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Formulir 1'!$4:$4`,
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Pak Budi''s'!$A$1:$E$10`,
  ]);
  expect(xml("xl/worksheets/sheet1.xml")).toContain('fitToWidth="1" fitToHeight="0"');
  // A break stands below the row that it names.
  expect(xml("xl/worksheets/sheet2.xml")).toMatch(/scale="65".*<brk id="4" .*<brk id="8" /);
  expect((await readXlsxWorkbook(bytes, "cetak.xlsx")).sheets.map(({ name }) => name)).toEqual([
    "Formulir 1",
    "Pak Budi's",
  ]);
});
