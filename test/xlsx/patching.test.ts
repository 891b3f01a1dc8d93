import { strToU8, unzipSync, zipSync } from "fflate";
import { isoToSerial } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { WorkbookPatch, type PlacedEdit } from "../../src/xlsx/patching/workbookPatch";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Styles 0 general, 1 a date, 2 percent. */
const STYLES = `<styleSheet xmlns="${NAMESPACE}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`;

function book(sheet: string, prefix = ""): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const list = `<${prefix}sheet name="S" sheetId="1" r:id="r1"/>`;
  const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}">${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<${prefix}workbook ${xmlns}="${NAMESPACE}" xmlns:r="${RELATIONS}"><${prefix}sheets>${list}</${prefix}sheets></${prefix}workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "styles", "styles.xml")}</Relationships>`,
    ),
    "xl/styles.xml": strToU8(STYLES),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    "xl/media/image1.png": new Uint8Array([1, 2, 3]),
  });
}

function worksheet(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
}

function edit(row: number, column: number, value: CellValue, like?: number): PlacedEdit {
  const content = { value };
  return { place: { sheet: "S", row, column }, content, ...(like === undefined ? {} : { like }) };
}

async function cellsAfter(
  bytes: Uint8Array,
  ...edits: PlacedEdit[]
): Promise<{ xml: string; values: CellValue[][]; top: number }> {
  const patched = WorkbookPatch.open(bytes, "b.xlsx").apply(edits);
  const parts = unzipSync(patched);
  expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(bytes)));
  expect(parts["xl/media/image1.png"]).toEqual(new Uint8Array([1, 2, 3]));
  const { sheets } = await readXlsxWorkbook(patched, "b.xlsx");
  return {
    xml: new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]),
    values: sheets[0]!.values,
    top: sheets[0]!.top,
  };
}

const TWO = worksheet(
  '<dimension ref="A1:C2"/><cols><col min="2" max="2" width="9" style="2"/></cols><sheetData>' +
    '<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1"><v>45000</v></c><c r="C1"><f>A1</f><v>45000</v></c></row>' +
    '<row r="3"/></sheetData><!-- ours --><pageMargins left="0.7"/>',
);

test("of a cell that is written twice the last one counts, and it stands in the file once", async () => {
  for (const [row, column] of [
    [1, 0],
    [1, 1],
    [3, 0],
    [7, 4],
  ] as const) {
    const { xml, values, top } = await cellsAfter(
      book(TWO),
      edit(row, column, "satu"),
      edit(row, column, null),
      edit(row, column, 2),
    );
    expect(String(values[row - 1 - top]![column])).toBe("2");
    expect(xml.match(new RegExp(`r="${"ABCDE"[column]!}${row}"`, "g"))).toHaveLength(1);
  }
});

test("cells are replaced, put between others, into empty rows and into new ones, and keep their look", async () => {
  const { xml, values } = await cellsAfter(
    book(TWO),
    edit(1, 0, "teks"),
    edit(1, 1, "di antara"),
    edit(3, 2, 7),
    edit(2, 0, true),
    edit(5, 0, "baru", 1),
  );
  expect(values).toEqual([
    ["teks", "di antara", 45000],
    [true, null, null],
    [null, null, 7],
    [null, null, null],
    ["baru", null, null],
  ]);
  expect(xml).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">teks</t></is></c><c r="B1" s="2"');
  expect(xml).toContain('<row r="5" ht="30" customHeight="1"><c r="A5" s="1"');
  expect(xml).toContain('<dimension ref="A1:C5"/>');
  expect(xml).toContain('<c r="C1"><f>A1</f><v>45000</v></c>');
  expect(xml).toContain('<!-- ours --><pageMargins left="0.7"/>');
});

test("dates are numbers where a cell shows dates and texts elsewhere; a number under percent stays what it says", async () => {
  const { values } = await cellsAfter(
    book(TWO),
    { place: { sheet: "S", row: 1, column: 0 }, content: { date: "2024-05-02" } },
    { place: { sheet: "S", row: 3, column: 0 }, content: { date: "2024-05-02" } },
    edit(3, 1, 12),
  );
  expect(values[0]![0]).toBe(isoToSerial("2024-05-02", false));
  expect(values[2]).toEqual(["02/05/2024", "12", null]);
});

test("the link of a cell goes with what it led to, the others stay", async () => {
  const links = (...cells: string[]): string =>
    `<hyperlinks>${cells.map((cell) => `<hyperlink ref="${cell}" location="x"/>`).join("")}</hyperlinks>`;
  const sheet = (list: string): Uint8Array => book(worksheet(`<sheetData/>${list}`));
  expect((await cellsAfter(sheet(links("A1", "B1")), edit(1, 0, "x"))).xml).toContain(links("B1"));
  expect((await cellsAfter(sheet(links("A1")), edit(1, 0, "x"))).xml).not.toContain("hyperlink");
  expect((await cellsAfter(sheet(links("A1:B9")), edit(1, 0, "x"))).xml).toContain(links("A1:B9"));
});

test("parts with prefixes, comments and rows without numbers are patched as they are", async () => {
  const sheet =
    `<x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>` +
    "<x:c><x:v>2</x:v></x:c></x:row><!-- tengah --><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  const { xml, values } = await cellsAfter(book(sheet, "x:"), edit(2, 0, "=1+1"), edit(1, 2, 5));
  expect(values).toEqual([
    ["a", 2, 5],
    ["=1+1", null, null],
  ]);
  expect(xml).toContain("<!-- tengah -->");
});

test("texts come back as they were written, whatever they hold", async () => {
  for (const text of ["=1+1", "<v>&amp;</v>", "_x0041_", "a\nb", " tepi ", "a\tb", "😀", '"', "]]>"]) {
    expect((await cellsAfter(book(TWO), edit(1, 0, text))).values[0]![0]).toBe(text);
  }
});

test("formulas are known, those that fill an area too, and a sheet that is protected", () => {
  const inner =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="D1"><f>1</f></c></row></sheetData>';
  const patch = WorkbookPatch.open(book(worksheet(`${inner}<sheetProtection sheet="1"/>`)), "b.xlsx");
  const at = (row: number, column: number): boolean => patch.isFormula({ sheet: "S", row, column });
  expect([at(1, 0), at(2, 1), at(1, 3), at(1, 2), at(3, 0)]).toEqual([true, true, true, false, false]);
  expect(patch.isLocked("S")).toBe(true);
});

test("a file in a buffer that is part of a larger one is not touched itself", async () => {
  const bytes = Buffer.concat([Buffer.from("xx"), book(TWO)]).subarray(2);
  const before = Uint8Array.from(bytes);
  expect((await cellsAfter(bytes, edit(1, 0, "teks"))).values[0]![0]).toBe("teks");
  expect(Uint8Array.from(bytes)).toEqual(before);
});

test("Excel is asked to calculate what rests on the new cells, and nothing to write is the very file", () => {
  const bytes = book(TWO);
  const patch = WorkbookPatch.open(bytes, "b.xlsx");
  expect(patch.apply([])).toBe(bytes);
  const workbook = new TextDecoder().decode(unzipSync(patch.apply([edit(1, 0, 1)]))["xl/workbook.xml"]);
  expect(workbook).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
});
