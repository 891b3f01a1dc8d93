import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { analyze } from "../../src/analysis/index";
import { spdIndicators } from "../../src/rules/index";
import { piecesOf, readWorkbook } from "../../src/workbook/index";
import type { SheetData, WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { RULES } from "../workbook/sheets";

const FOLDER = "https://drive.google.com/drive/folders/1AbC?usp=sharing";
const LOCAL = "file:///D:/Inovasi/Foto";

async function bytesOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Inovasi"));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function patched(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = strToU8(change(strFromU8(parts[path]!)));
  return zipSync(parts);
}

const read = (bytes: Uint8Array): Promise<WorkbookData> => readXlsxWorkbook(bytes, "uji.xlsx");
const linksOf = async (bytes: Uint8Array): Promise<SheetData["links"]> => (await read(bytes)).sheets[0]!.links;

describe("the addresses behind cells", () => {
  test("inserted links and formulas, whatever way the part is written", async () => {
    const bytes = await bytesOf((sheet) => {
      sheet.getCell("B2").value = { text: "Klik di sini", hyperlink: `${FOLDER}&x=a b` };
      sheet.getCell("C2").value = { text: "Folder", hyperlink: LOCAL };
      sheet.getCell("D3").value = { formula: `HYPERLINK("${FOLDER}&a=1","Klik di sini")`, result: "Klik di sini" };
      sheet.getCell("D4").value = { formula: `HYPERLINK("${LOCAL}")`, result: LOCAL };
    });
    const expected = [
      { row: 1, column: 1, target: `${FOLDER}&x=a%20b` },
      { row: 1, column: 2, target: LOCAL },
      { row: 2, column: 3, target: `${FOLDER}&a=1` },
      { row: 3, column: 3, target: LOCAL },
    ];
    expect(await linksOf(bytes)).toEqual(expected);
    const unusual = patched(bytes, (xml) => xml.replace("<sheetData>", "<!-- unusual --><sheetData>"));
    expect(await linksOf(unusual)).toEqual(expected);
  });

  test("places in the workbook, mail, paths beside it and calculated addresses are none", async () => {
    const bytes = await bytesOf((sheet) => {
      sheet.getCell("A1").value = { text: "surat", hyperlink: "mailto:a@x.go.id" };
      sheet.getCell("A2").value = { text: "SK", hyperlink: "Bukti/SK.pdf" };
      sheet.getCell("A3").value = { formula: 'HYPERLINK("#Inovasi!A1","ke atas")', result: "ke atas" };
      sheet.getCell("A4").value = { formula: 'HYPERLINK("https://x.go.id/"&A1,"SK")', result: "SK" };
      sheet.getCell("A5").value = "HYPERLINK(";
    });
    const within = patched(bytes, (xml) =>
      xml.replace("<hyperlinks>", '<hyperlinks><hyperlink ref="A5" location="Inovasi!A1"/>'),
    );
    expect(await linksOf(within)).toBeUndefined();
  });

  test("a link on several cells, and one formula filled down", async () => {
    const bytes = await bytesOf((sheet) => {
      sheet.getCell("A1").value = { text: "Link", hyperlink: "https://x.go.id/a" };
      sheet.getCell("C1").value = { formula: 'HYPERLINK("https://x.go.id/b","Link")', result: "Link" };
      sheet.getCell("C2").value = { formula: "A1", result: "Link" };
    });
    const several = patched(bytes, (xml) =>
      xml
        .replace('ref="A1" r:id', 'ref="A1:A2" r:id')
        .replace("<f>HYPERLINK", '<f t="shared" ref="C1:C2" si="0">HYPERLINK')
        .replace("<f>A1</f>", '<f t="shared" si="0"/>'),
    );
    expect((await linksOf(several))!.map(({ row, column, target }) => [row, column, target.slice(-1)])).toEqual([
      [0, 0, "a"],
      [1, 0, "a"],
      [0, 2, "b"],
      [1, 2, "b"],
    ]);
  });
});

describe("evidence that shows words and leads somewhere", () => {
  const HEADER = [
    "No",
    "Nama Inovasi",
    "Perangkat Daerah",
    "Bimtek (Level)",
    "Bukti Bimtek",
    "Video (Level)",
    "Bukti Video",
  ];

  async function judged(
    text: string,
    hyperlink: string,
  ): Promise<{ errors: string[]; remarks: string[]; texts: string[] }> {
    const data = await read(
      await bytesOf((sheet) => {
        sheet.addRow(HEADER);
        sheet.addRow([1, "SATU", "Dinas Kesehatan", 1, null, 1, null]);
        sheet.getCell("E2").value = { text, hyperlink };
        sheet.getCell("G2").value = { formula: `HYPERLINK("${hyperlink}","${text}")`, result: text };
      }),
    );
    const reading = readWorkbook(data, RULES);
    const { findings } = analyze({ rules: RULES, innovations: reading.innovations!, spd: null, opd: null });
    const onCells = findings.filter(({ column }) => column === 4 || column === 6);
    return {
      errors: onCells.filter(({ severity }) => severity === "error").map(({ code, column }) => `${code}@${column}`),
      remarks: onCells.filter(({ code }) => code === "read-as").map(({ params }) => String(params["value"])),
      texts: Object.values(reading.innovations!.records[0]!.evidence).flatMap((cell) => [
        String(cell.raw),
        ...piecesOf(cell).map((piece) => piece.text),
      ]),
    };
  }

  test.each(["Klik di sini", "Lihat bukti", "Link"])("%s", async (text) => {
    const shared = await judged(text, FOLDER);
    expect(shared.errors).toEqual([]);
    expect(shared.remarks).toEqual([text, text]);
    expect(shared.texts).toEqual([text, `${text} ${FOLDER}`, text, `${text} ${FOLDER}`]);
    const local = await judged(text, LOCAL);
    expect(local.errors).toEqual(["evidence-local-path@4", "evidence-local-path@6"]);
  });

  test("what shows a link is judged by it, what names a file not by the user's own copy", async () => {
    expect((await judged("https://x.go.id/a.mp4", LOCAL)).texts).toEqual(Array(4).fill("https://x.go.id/a.mp4"));
    const file = await judged("undangan.mp4", LOCAL);
    expect(file.texts).toEqual(Array(4).fill("undangan.mp4"));
    expect(file.remarks).toEqual([]);
  });

  test("an innovation over several merged rows has the addresses of all of them", async () => {
    const data = await read(
      await bytesOf((sheet) => {
        sheet.addRow(HEADER);
        sheet.addRow([1, "SATU", "Dinas Kesehatan", 1, null, 1, null]);
        sheet.addRow([]);
        sheet.addRow([2, "DUA", "Dinas Kesehatan", 1, "ada", 1, "ada"]);
        sheet.getCell("E2").value = { text: "Foto", hyperlink: `${FOLDER}&a=1` };
        sheet.getCell("E3").value = { text: "Undangan", hyperlink: `${FOLDER}&a=2` };
        sheet.mergeCells("B2:B3");
      }),
    );
    const [first, second] = readWorkbook(data, RULES).innovations!.records;
    const urls = Object.values(first!.evidence).flatMap((cell) => piecesOf(cell).flatMap(({ links }) => links));
    expect(urls.map(({ url }) => url)).toEqual([`${FOLDER}&a=1`, `${FOLDER}&a=2`]);
    expect(Object.values(second!.evidence).map(({ target }) => target)).toEqual([undefined, undefined]);
  });

  test("evidence of the region", async () => {
    const data = await read(
      await bytesOf((sheet) => {
        sheet.addRow(["No", "Indikator SPD", "Level", "Bukti"]);
        for (const [index, { name }] of spdIndicators(RULES).entries()) sheet.addRow([index + 1, name, 1, null]);
        sheet.getCell("D3").value = { text: "Lihat bukti", hyperlink: FOLDER };
      }),
    );
    const records = readWorkbook(data, RULES).spd!.records;
    expect(records.map(({ evidence }) => evidence?.target)).toEqual(
      records.map((_, at) => (at === 1 ? FOLDER : undefined)),
    );
  });
});
