import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import type { SheetData, WorkbookData } from "../../src/workbook/types";

async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(fill: (book: ExcelJS.Workbook) => void): Promise<WorkbookData> {
  return readXlsxWorkbook(await bytesOf(fill), "uji.xlsx");
}

async function firstSheet(fill: (sheet: ExcelJS.Worksheet) => void): Promise<SheetData> {
  return (await read((book) => fill(book.addWorksheet("Data")))).sheets[0]!;
}

/** Changes the parts of a workbook file. */
function patched(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe("reading a workbook file", () => {
  test("values as Excel hands them over", async () => {
    const sheet = await firstSheet((data) => {
      data.addRow(["teks", 12.5, true, new Date(Date.UTC(2024, 2, 12)), null]);
      data.getCell("A2").value = { richText: [{ text: "Kab. " }, { text: "Contoh", font: { bold: true } }] };
      data.getCell("B2").value = { formula: "B1*2", result: 25 };
      data.getCell("C2").value = { error: "#N/A" };
      data.getCell("D2").value = { formula: "1/0", result: { error: "#DIV/0!" } };
      data.getCell("E2").value = { text: "SK", hyperlink: "https://x.go.id" };
      data.getCell("A3").value = "dua\nbaris & <tanda>";
      data.getCell("B3").value = { formula: 'A1&"!"', result: "teks!" };
      data.getCell("C3").value = new Date(Date.UTC(2024, 2, 12, 18));
      data.getCell("D3").value = { formula: "NOW()" };
    });
    expect(sheet.values).toEqual([
      ["teks", 12.5, true, 45_363, null],
      ["Kab. Contoh", 25, "#N/A", "#DIV/0!", "SK"],
      ["dua\nbaris & <tanda>", "teks!", 45_363.75, null, null],
    ]);
  });

  test("percentages as people see them, other formats as numbers", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("SPD");
    const cells: [number | string, string][] = [
      [0.0534, "0.00%"],
      [-0.5033, "0%"],
      [0.07, '0.0"%"'],
      [0.08, "0.0\\%"],
      [0.9476, "0.0 %;[Red]-0.0 %"],
      [12, "#,##0"],
      ["0,1", "0%"],
    ];
    cells.forEach(([value, numFmt], row) => Object.assign(sheet.getCell(row + 1, 1), { value, numFmt }));
    const data = await readXlsxWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), "persen.xlsx");
    expect(data.sheets[0]?.values.flat()).toEqual(["5,34%", "-50,33%", 0.07, 0.08, "94,76%", 12, "0,1"]);
  });

  test("a block that does not begin at A1 and ends before formatted cells", async () => {
    const sheet = await firstSheet((data) => {
      data.getCell("C5").value = "No";
      data.getCell("D7").value = 3;
      data.getCell("H20").style = { font: { bold: true } };
      data.getCell("A1").value = "";
      data.mergeCells("C5:D5");
    });
    expect(sheet).toMatchObject({ top: 4, left: 2, merges: [{ top: 4, left: 2, bottom: 4, right: 3 }] });
    expect(sheet.values.map((row) => row.length)).toEqual([2, 2, 2]);
    expect([sheet.values[0]![0], sheet.values[2]![1]]).toEqual(["No", 3]);
  });

  test("an empty sheet, hidden sheets and Excel tables", async () => {
    const data = await read((book) => {
      book.addWorksheet("Kosong");
      book.addWorksheet("Tersembunyi", { state: "hidden" }).addRow([1]);
      book.addWorksheet("Sangat", { state: "veryHidden" }).addRow([1]);
      const sheet = book.addWorksheet("Inovasi & 'SPD' baru");
      sheet.addTable({
        name: "TInovasi",
        ref: "B3",
        headerRow: true,
        totalsRow: true,
        columns: [{ name: "No" }, { name: "Nama" }],
        rows: [
          [1, "A"],
          [2, "B"],
        ],
      });
      sheet.addTable({ name: "Polos", ref: "F3", headerRow: false, columns: [{ name: "X" }], rows: [[1], [2]] });
    });
    expect(data.sheets.map((sheet) => [sheet.name, sheet.visible])).toEqual([
      ["Kosong", true],
      ["Tersembunyi", false],
      ["Sangat", false],
      ["Inovasi & 'SPD' baru", true],
    ]);
    expect(data.sheets[0]).toMatchObject({ top: 0, left: 0, values: [] });
    expect(data.sheets[3]!.tables).toEqual([
      { name: "TInovasi", area: { top: 2, left: 1, bottom: 5, right: 2 }, hasHeader: true, hasTotals: true },
      { name: "Polos", area: { top: 2, left: 5, bottom: 3, right: 5 }, hasHeader: false, hasTotals: false },
    ]);
  });

  test("the 1904 date system", async () => {
    const data = await read((book) => {
      book.properties.date1904 = true;
      book.addWorksheet("Data").addRow([new Date(Date.UTC(2024, 2, 12))]);
    });
    expect(data.date1904).toBe(true);
    expect(data.sheets[0]!.values[0]![0]).toBe(43_901);
  });

  test("chart sheets are left out", async () => {
    const plain = await bytesOf((book) => {
      book.addWorksheet("Grafik");
      book.addWorksheet("Data").addRow(["isi"]);
    });
    const bytes = patched(plain, (parts) => {
      parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
        /relationships\/worksheet" Target="worksheets\/sheet1.xml"/,
        'relationships/chartsheet" Target="chartsheets/sheet1.xml"',
      );
      parts["xl/chartsheets/sheet1.xml"] = "<chartsheet/>";
      delete parts["xl/worksheets/sheet1.xml"];
    });
    const data = await readXlsxWorkbook(bytes, "uji.xlsx");
    expect(data.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([["Data", [["isi"]]]]);
  });

  test("a prefix on every tag and absolute targets", async () => {
    const plain = await bytesOf((book) => book.addWorksheet("Data").addRow(["isi", 5]));
    const bytes = patched(plain, (parts) => {
      parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
        /<(\/?)(sheets?|workbook|workbookPr)\b/g,
        "<$1x:$2",
      ).replace('xmlns="', 'xmlns:x="');
      parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
        'Target="worksheets',
        'Target="/xl/worksheets',
      );
    });
    expect((await readXlsxWorkbook(bytes, "uji.xlsx")).sheets[0]!.values).toEqual([["isi", 5]]);
  });

  test("whole formatted columns cost nothing", async () => {
    const plain = await bytesOf((book) => book.addWorksheet("Data").addRow(["isi"]));
    const rows = Array.from(
      { length: 6_000 },
      (_, row) =>
        `<row r="${row + 2}" spans="1:20">${"ABCDEFGHIJKLMNOPQRST".replace(/./g, (letter) => `<c r="${letter}${row + 2}" s="1"/>`)}</row>`,
    );
    const bytes = patched(plain, (parts) => {
      parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
        /<dimension [^>]*>/,
        '<dimension ref="A1:T1048576"/>',
      ).replace("</sheetData>", `${rows.join("")}<row r="1048576"><c r="T1048576" s="1"/></row></sheetData>`);
    });
    expect((await readXlsxWorkbook(bytes, "uji.xlsx")).sheets[0]!.values).toEqual([["isi"]]);
  });
});

describe("files that are refused", () => {
  const reasonOf = async (bytes: Uint8Array): Promise<unknown> =>
    readXlsxWorkbook(bytes, "uji.xlsx").then(
      () => "read",
      (error: { reason: string; file: string }) => `${error.file} ${error.reason}`,
    );
  const ole = (text: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
      ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const zip = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "not-zip"],
    ["a list of text", strToU8("No;Nama Inovasi\n1;A"), "text"],
    ["a page saved as .xls", strToU8("<html><table>"), "text"],
    ["text in UTF-16", new Uint8Array([0xff, 0xfe, 78, 0, 111, 0]), "text"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), "not-zip"],
    ["a password", ole("EncryptedPackage"), "encrypted"],
    ["the old format", ole("Workbook"), "xls"],
    [
      "a spreadsheet of LibreOffice",
      zip({ mimetype: "x", "content.xml": "<a/>", "META-INF/manifest.xml": "<a/>" }),
      "ods",
    ],
    ["another zip", zip({ "a.txt": "a" }), "not-xlsx"],
    ["an empty zip", zip({}), "not-xlsx"],
    [
      "a binary workbook",
      zip({
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      }),
      "xlsb",
    ],
    [
      "a document of Word",
      zip({
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<w:document/>",
      }),
      "not-xlsx",
    ],
    ["a path out of the archive", zip({ "xl/../../a.xml": "a" }), "damaged"],
    ["an absolute path", zip({ "/a.xml": "a" }), "damaged"],
    ["half a zip", zip({ "a.txt": "a" }).slice(0, 20), "damaged"],
  ])("%s", async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(`uji.xlsx ${reason}`));

  test("the same name twice", async () => {
    const bytes = zip({ "xl/a.xml": "a", "xl/b.xml": "b" });
    const text = Buffer.from(bytes).toString("latin1").replaceAll("xl/b.xml", "xl/a.xml");
    expect(await reasonOf(new Uint8Array(Buffer.from(text, "latin1")))).toBe("uji.xlsx damaged");
  });

  test("an entry that lies about its size is not unpacked beyond it", async () => {
    const plain = await bytesOf((book) => book.addWorksheet("Data").addRow(["isi"]));
    const bytes = patched(plain, (parts) => {
      parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]! + " ".repeat(5_000_000);
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 4_000_000)
        view.setUint32(at + 24, 100, true);
    }
    expect(await reasonOf(bytes)).toBe("uji.xlsx damaged");
  });

  test("broken XML", async () => {
    const plain = await bytesOf((book) => book.addWorksheet("Data").addRow(["isi"]));
    expect(
      await reasonOf(patched(plain, (parts) => (parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row"))),
    ).toBe("uji.xlsx damaged");
    expect(await reasonOf(patched(plain, (parts) => delete parts["xl/worksheets/sheet1.xml"]))).toBe(
      "uji.xlsx damaged",
    );
  });
});

test("a sheet that carries our mark, wherever it stands among the sheets", async () => {
  const bytes = await bytesOf((book) =>
    ["Data", "Salinan"].forEach((name) => book.addWorksheet(name).addRow(["Nama"])),
  );
  const marked = patched(bytes, (parts) => {
    const mark = '<definedName name="IID_lembar_sendiri" localSheetId="1" hidden="1">TRUE</definedName>';
    const other = '<definedName name="Lain" localSheetId="0">TRUE</definedName>';
    const book = "xl/workbook.xml";
    parts[book] = parts[book]!.replace("</sheets>", `</sheets><definedNames>${mark}${other}</definedNames>`);
  });
  const { sheets } = await readXlsxWorkbook(marked, "uji.xlsx");
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([
    ["Data", undefined],
    ["Salinan", true],
  ]);
});
