import ExcelJS from "exceljs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeUnpacking } from "../../src/xlsx/zip/nodeUnpacking";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { CellBudget } from "../../src/workbook/reading/extent";
import { toBlock } from "../../src/xlsx/reading/block";
import type { CellContext } from "../../src/xlsx/reading/cellValue";
import { scanSheet, type ScannedSheet } from "../../src/xlsx/reading/scanSheet";
import { scanStrings } from "../../src/xlsx/reading/strings";
import { plainXml } from "../../src/xlsx/xml/plainXml";
import { UnusualXml } from "../../src/xlsx/xml/unusual";
import { zip64 } from "./rewritings/zip";

const worksheet = (rows: string, rest = ""): string =>
  `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1"/><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData>${rest}</worksheet>`;

function scanned(xml: string, context: Partial<CellContext> = {}): ScannedSheet {
  return scanSheet(xml, { strings: [], percents: new Set(), date1904: false, ...context });
}

/** The same file with a comment in every worksheet, so that all of it is written anew before it is read. */
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
  test("reads the same when the part has to be written anew first", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.nat(4), async (rows, gap) => {
        const book = new ExcelJS.Workbook();
        const sheet = book.addWorksheet("Data");
        rows.forEach((row, index) =>
          row.forEach((value, column) => (sheet.getCell(index + 1 + gap, column + 1 + gap).value = value)),
        );
        sheet.mergeCells(20, 1, 21, 3);
        const bytes = new Uint8Array(await book.xlsx.writeBuffer());
        const scanned = await readXlsxWorkbook(bytes, "uji.xlsx", nodeUnpacking);
        expect(scanned).toEqual(await readXlsxWorkbook(commented(bytes), "uji.xlsx"));
        expect(scanned).toEqual(await readXlsxWorkbook(bytes, "uji.xlsx"));
      }),
      { numRuns: 60 },
    ));

  test("cells without addresses, inline strings, every type", () => {
    const sheet = scanned(
      worksheet(
        '<row><c><v>1</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c></row><row r="4" spans="1:9"><c r="C4" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="str"><f>A1</f><v>x &amp; y</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2024-03-12</v></c></row><row r="5"/><row r="6"><c r="A6" s="1"/><c r="B6" s="1"></c><c r="C6"><f>1+1</f></c></row>',
        '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      ),
      { strings: ["teks"] },
    );
    expect({ ...toBlock(sheet.cells, new CellBudget()), merges: sheet.merges }).toEqual({
      top: 0,
      left: 0,
      values: [
        [1, "teks", true, null, null, null],
        [null, null, null, null, null, null],
        [null, null, null, null, null, null],
        [null, null, " a ", "x & y", "#DIV/0!", 45_363],
      ],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
  });

  test("shared strings: plain, rich, with phonetic hints, empty", () => {
    const strings =
      '<sst xmlns="x" count="5"><si><t>a</t></si><si><t/></si><si><r><rPr><b/></rPr><t>b</t></r><r><t xml:space="preserve"> c</t></r></si><si><t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh></si><si/><si><t>d&#10;e\r\nf_x0041_</t></si></sst>';
    expect(scanStrings(strings)).toEqual(["a", "", "b c", "日本", "", "d\ne\nfA"]);
    expect(scanStrings('<sst xmlns="x" count="0"/>')).toEqual([]);
  });

  test("no data", () => {
    for (const xml of [worksheet(""), "<worksheet><sheetData/></worksheet>", "<worksheet/>"]) {
      expect(toBlock(scanned(xml).cells, new CellBudget())).toEqual({ top: 0, left: 0, values: [] });
    }
  });

  test.each([
    ["a prefix", "<x:worksheet><x:sheetData/></x:worksheet>"],
    ["a comment", worksheet("<!-- a -->")],
    ["CDATA", worksheet('<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>')],
    ["apostrophes", worksheet("<row r='1'><c r='A1'><v>1</v></c></row>")],
    ["a torn file", worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -20)],
    ["an unclosed cell", worksheet('<row r="1"><c r="A1"><v>1</v></row>')],
    ["an address out of the sheet", worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["blanks around =", worksheet('<row r="1"><c r = "B1"><v>1</v></c></row>')],
    ["blanks in closing tags", worksheet('<row r="1"><c r="A1"><v>1</v></c ><c r="B1"><v>2</v></c></row>')],
    ["a blank in a closing value", worksheet('<row r="1"><c r="A1"><v>1</v ></c></row>')],
    ["an instruction", worksheet('<?x <c r="A1"><v>1</v></c>?><row r="1"><c r="A1"><v>2</v></c></row>')],
    ["an instruction within a value", worksheet('<row r="1"><c r="A1" t="str"><v>a<?x?></v></c></row>')],
    ["data with attributes", '<worksheet><sheetData x="1"><row r="1"/></sheetData></worksheet>'],
  ])("%s is left to be written anew", (_, xml) => expect(() => scanned(xml)).toThrow(UnusualXml));

  test.each([
    [
      "prefixes",
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ],
    ["comments", worksheet('<row><c r="A1"><!-- <v>2</v> --><v>1</v></c></row>')],
    ["CDATA", worksheet('<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>')],
    ["apostrophes", worksheet("<row r='1'><c r='A1'><v>1</v></c></row>")],
    ["blanks", worksheet('<row r = "1" ><c r = "A1" ><v >1</v ></c ></row >')],
    ["an instruction", worksheet('<?x <c r="A1"><v>2</v></c>?><row r="1"><c r="A1"><v>1</v></c></row>')],
    ["a foreign element", worksheet('<row r="1"><c r="A1"><v>1</v><e:x xmlns:e="e"><v>2</v></e:x></c></row>')],
    [
      "an alternative for old programs",
      worksheet(
        '<m:AlternateContent xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006"><m:Choice Requires="z"><row><c><v>2</v></c></row></m:Choice><m:Fallback><row r="1"><c r="A1"><v>1</v></c></row></m:Fallback></m:AlternateContent>',
      ),
    ],
  ])("%s: written anew, it is read", (_, xml) =>
    expect(toBlock(scanned(plainXml(xml)).cells, new CellBudget())).toEqual({ top: 0, left: 0, values: [[1]] }),
  );

  test("a text keeps its characters when it is written anew", () => {
    const xml = worksheet(
      '<row><c t="str"><v>a &amp; <![CDATA[<b> &amp; "c"]]>&#13;\r\nd _x000D_</v></c><!-- --></row>'.replace(
        /\\r\\n/,
        "\r\n",
      ),
    );
    expect(scanned(plainXml(xml)).cells.flatMap(({ values }) => values)).toEqual(['a & <b> &amp; "c"\r\nd \r']);
  });

  test.each([
    ["a shared string", '<c t="s"><v/></c><c t="s"></c><c t="s"><v></v></c>'],
    ["a boolean", '<c t="b"><v/></c>'],
    ["a number", "<c><v/></c>"],
    ["an error", '<c t="e"><v></v></c>'],
    ["a text", '<c t="str"><v/></c><c t="inlineStr"><is><t/></is></c><c t="inlineStr"><is/></c>'],
  ])("a blank cell is blank, also as %s", (_, cells) =>
    expect(
      scanned(worksheet(`<row>${cells}</row>`), { strings: ["pertama"] }).cells.flatMap(({ values }) => values),
    ).toEqual([]),
  );

  test("an inline string in the place of a value", () =>
    expect(
      scanned(worksheet('<row><c t="inlineStr"><v>isi</v></c></row>')).cells.flatMap(({ values }) => values),
    ).toEqual(["isi"]));

  test.each([
    ["2024-03-12", false, 45_363],
    ["2024-03-12", true, 43_901],
    ["2024-03-12T18:00:00", false, 45_363.75],
    ["2024-03-12T18:00:00.000Z", false, 45_363.75],
    ["2024-13-12", false, "2024-13-12"],
    ["12 Maret 2024", false, "12 Maret 2024"],
  ])("the date %s, 1904: %s", (text, date1904, expected) =>
    expect(
      scanned(worksheet(`<row><c t="d"><v>${text}</v></c></row>`), { date1904 }).cells.flatMap(({ values }) => values),
    ).toEqual([expected]),
  );

  test.each([
    ["merged cells", (n: number) => worksheet("", "<mergeCell ".repeat(n))],
    ["hyperlinks", (n: number) => worksheet("", '<hyperlink ref="A1" '.repeat(n))],
    ["phonetic hints", (n: number) => worksheet(`<row><c t="inlineStr"><is>${"<rPh>".repeat(n)}</is></c></row>`)],
    ["cells", (n: number) => worksheet("<c ".repeat(n))],
    ["formulas", (n: number) => worksheet(`<row><c><f>HYPERLINK(${"<f ".repeat(n)}</f></c></row>`)],
    ["texts", (n: number) => worksheet(`<row><c t="inlineStr"><is>${"<t>a</t><t ".repeat(n)}</is></c></row>`)],
  ])("what is never closed takes no longer than it is: %s", (_, made) => {
    const xml = made(200_000);
    const start = performance.now();
    try {
      scanned(xml);
    } catch (error) {
      expect(error).toBeInstanceOf(UnusualXml);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

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
    expect(() => nodeUnpacking.inflate(packed, 10)).toThrow();
  });
});
