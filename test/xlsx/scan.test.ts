import ExcelJS from "exceljs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeInflate } from "../../src/xlsx/zip/nodeInflate";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { scanSheet, scanStrings } from "../../src/xlsx/reading/scan";
import { UnusualXml } from "../../src/xlsx/reading/xmlText";

const worksheet = (rows: string, rest = ""): string =>
  `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1"/><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData>${rest}</worksheet>`;

/** The same file with a comment in every worksheet, which only the general reader takes. */
function commented(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.includes("worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(part).replace("<sheetData>", "<!-- unusual --><sheetData>"));
  }
  return zipSync(parts);
}

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("a & b < c > d", "_x000D_", "baris 1\nbaris 2", " tepi ", '"kutip"', "&amp;", "]]>", "=1+1"),
);
const cell = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc
    .oneof(fc.integer(), fc.constantFrom("hasil", "a & b"))
    .map((result): ExcelJS.CellValue => ({ formula: "A1+1", result })),
  fc.constantFrom("#N/A" as const, "#REF!" as const).map((error): ExcelJS.CellValue => ({ error })),
  fc
    .array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 })
    .map((texts): ExcelJS.CellValue => ({ richText: texts.map((part) => ({ text: part })) })),
);

describe("the scanner of worksheets", () => {
  test("reads what the general reader reads", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.nat(4), async (rows, gap) => {
        const book = new ExcelJS.Workbook();
        const sheet = book.addWorksheet("Data");
        rows.forEach((row, index) =>
          row.forEach((value, column) => (sheet.getCell(index + 1 + gap, column + 1 + gap).value = value)),
        );
        sheet.mergeCells(20, 1, 21, 3);
        const bytes = new Uint8Array(await book.xlsx.writeBuffer());
        const scanned = await readXlsxWorkbook(bytes, "uji.xlsx", nodeInflate);
        expect(scanned).toEqual(await readXlsxWorkbook(commented(bytes), "uji.xlsx"));
        expect(scanned).toEqual(await readXlsxWorkbook(bytes, "uji.xlsx"));
      }),
      { numRuns: 60 },
    ));

  test("cells without addresses, inline strings, every type", () => {
    const sheet = scanSheet(
      worksheet(
        '<row><c><v>1</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c></row><row r="4" spans="1:9"><c r="C4" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="str"><f>A1</f><v>x &amp; y</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2024-03-12</v></c></row><row r="5"/><row r="6"><c r="A6" s="1"/><c r="B6" s="1"></c><c r="C6"><f>1+1</f></c></row>',
        '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      ),
      ["teks"],
    );
    expect(sheet).toEqual({
      top: 0,
      left: 0,
      values: [
        [1, "teks", true, null, null, null],
        [null, null, null, null, null, null],
        [null, null, null, null, null, null],
        [null, null, " a ", "x & y", "#DIV/0!", "2024-03-12"],
      ],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
  });

  test("shared strings: plain, rich, with phonetic hints, empty", () => {
    const strings =
      '<sst xmlns="x" count="5"><si><t>a</t></si><si><t/></si><si><r><rPr><b/></rPr><t>b</t></r><r><t xml:space="preserve"> c</t></r></si><si><t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh></si><si/><si><t>d&#10;e\r\nf_x0041_</t></si></sst>';
    expect(scanStrings(strings)).toEqual(["a", "", "b c", "日本", "", "d\ne\nfA"]);
    expect(scanStrings("")).toEqual([]);
    expect(scanStrings('<sst xmlns="x" count="0"/>')).toEqual([]);
  });

  test("no data", () => {
    expect(scanSheet(worksheet(""), [])).toEqual({ top: 0, left: 0, values: [], merges: [] });
    expect(scanSheet("<worksheet><sheetData/></worksheet>", [])).toMatchObject({ values: [] });
  });

  test.each([
    ["a prefix", "<x:worksheet><x:sheetData/></x:worksheet>"],
    ["a comment", worksheet("<!-- a -->")],
    ["CDATA", worksheet('<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>')],
    ["apostrophes", worksheet("<row r='1'><c r='A1'><v>1</v></c></row>")],
    ["a torn file", worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -20)],
    ["an unclosed cell", worksheet('<row r="1"><c r="A1"><v>1</v></row>')],
    ["an address out of the sheet", worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ])("%s is left to the general reader", (_, xml) => expect(() => scanSheet(xml, [])).toThrow(UnusualXml));

  test("whole formatted columns with a comment in front", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Data").addRow(["isi"]);
    const parts = unzipSync(commented(new Uint8Array(await book.xlsx.writeBuffer())));
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = strToU8(
      strFromU8(parts[name]!)
        .replace(/<dimension [^>]*>/, '<dimension ref="A1:T1048576"/>')
        .replace("</sheetData>", '<row r="2" s="1"></row><row r="1048576"><c r="T1048576" s="1"/></row></sheetData>'),
    );
    expect((await readXlsxWorkbook(zipSync(parts), "uji.xlsx")).sheets[0]!.values).toEqual([["isi"]]);
  });

  test("the directory of a large file has its sizes elsewhere", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Data").addRow(["isi"]);
    const bytes = zip64(new Uint8Array(await book.xlsx.writeBuffer()));
    expect((await readXlsxWorkbook(bytes, "uji.xlsx")).sheets[0]!.values).toEqual([["isi"]]);
  });

  test("an inflate that stops at the size of the directory", () => {
    const packed = strToU8("");
    expect(() => nodeInflate(packed, 10)).toThrow();
  });
});

/** Rewrites a zip so that the sizes and offsets of its entries stand in zip64 fields. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  const long = (value: number): number[] => [...new Uint8Array(new BigUint64Array([BigInt(value)]).buffer)];
  for (let at = start, index = 0; index < count; index += 1) {
    const names = view.getUint16(at + 28, true);
    const length = 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const head = bytes.slice(at, at + 46 + names);
    const headView = new DataView(head.buffer);
    const [size, original, offset] = [20, 24, 42].map((field) => headView.getUint32(field, true));
    for (const field of [20, 24, 42]) headView.setUint32(field, 0xffffffff, true);
    headView.setUint16(30, 28, true);
    headView.setUint16(32, 0, true);
    directory.push(...head, 1, 0, 24, 0, ...long(original!), ...long(size!), ...long(offset!));
    at += length;
  }
  const end64 = start + directory.length;
  const record = [
    0x50,
    0x4b,
    6,
    6,
    ...long(44),
    45,
    0,
    45,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...long(count),
    ...long(count),
    ...long(directory.length),
    ...long(start),
  ];
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...long(end64), 1, 0, 0, 0];
  const tail = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...Array<number>(12).fill(0xff), 0, 0];
  return new Uint8Array([...bytes.slice(0, start), ...directory, ...record, ...locator, ...tail]);
}
