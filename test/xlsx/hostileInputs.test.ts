import { strToU8, zipSync } from "fflate";
import { analyze } from "../../src/analysis/index";
import { newestRules } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import { readXlsxWorkbook, XlsxError } from "../../src/xlsx/index";

// Small files that are made to keep a reader busy: each ends in a workbook or a sentence, in bounded time.
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEADERS = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Urusan lain yang beririsan", "Kematangan"];
const WORDS = ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf"];

const cell = (column: string, row: number, text: string): string =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
const line = (row: number, texts: Readonly<Record<string, string>>): string =>
  `<row r="${row}">${Object.entries(texts)
    .map(([column, text]) => cell(column, row, text))
    .join("")}</row>`;
const HEAD = line(1, Object.fromEntries(HEADERS.map((text, i) => ["ABCDEF"[i]!, text])));
const lines = (count: number, of: (row: number) => Readonly<Record<string, string>>): string =>
  Array.from({ length: count }, (_, i) => line(i + 2, of(i + 2))).join("");
const sheet = (rows: string, tail = ""): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`;

interface Parts {
  sheets: [name: string, xml: string][];
  strings?: string;
}

function book({ sheets, strings }: Parts): Uint8Array {
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i}" Type="${RELATIONS}/worksheet" Target="worksheets/s${i}.xml"/>`,
  );
  if (strings !== undefined) {
    relations.push(`<Relationship Id="st" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  const listed = sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join("");
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package_}/relationships">${relations.join("")}</Relationships>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": strings }),
  };
  sheets.forEach(([, xml], i) => (parts[`xl/worksheets/s${i}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const one = (rows: string, tail = ""): Parts => ({ sheets: [["Inovasi", sheet(HEAD + rows, tail)]] });

const HOSTILE: Record<string, () => Parts> = {
  "three thousand rows of one name": () => one(lines(3_000, () => ({ B: "Nama yang sama", F: "80" }))),
  "names that are nearly alike": () =>
    one(lines(1_500, (row) => ({ B: `Pelayanan terpadu keliling desa nomor ${row % 7} ${row}`, F: "80" }))),
  "affairs with a thousand separators": () =>
    one(
      lines(10, (row) => ({
        B: `I${row}`,
        D: "kesehatan dan ".repeat(1_500),
        E: "pendidikan, sosial/pangan; ".repeat(900),
        F: "80",
      })),
    ),
  "a text of 300,000 runs": () => ({
    ...one('<row r="2"><c r="B2" t="s"><v>0</v></c></row>'),
    strings: `<sst xmlns="${MAIN}"><si>${"<r><t>a</t></r>".repeat(300_000)}</si></sst>`,
  }),
  "hyperlinks that are never closed": () => one("", `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" '.repeat(60_000)}`),
  "twenty thousand hyperlinks over all cells": () =>
    one(
      line(2, { B: "x" }),
      `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="A1"/>'.repeat(20_000)}</hyperlinks>`,
    ),
  "a hundred thousand merges over all cells": () =>
    one(line(2, { B: "x" }), `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`),
  "rows that go backwards, and one with three hundred digits": () =>
    one(
      Array.from({ length: 15_000 }, (_, i) => 1_048_576 - 3 * i)
        .map((row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`)
        .concat(`<row r="${"9".repeat(300)}"><c r="A${"9".repeat(300)}"><v>1</v></c></row>`)
        .join(""),
    ),
  "comments and character data that need the slow way": () => ({
    sheets: [
      [
        "Inovasi",
        sheet(
          `${"<!-- x -->".repeat(30_000)}${HEAD}${lines(500, (row) => ({ B: `<![CDATA[&amp;${row}]]>`, F: "8" }))}`,
        ),
      ],
    ],
  }),
  "four hundred sheets with the same header": () => ({
    sheets: Array.from({ length: 400 }, (_, i) => [`S${i}`, sheet(HEAD + line(2, { B: "A", F: "5" }))]),
  }),
  "words of every object, as sheets, headers and cells": () => ({
    sheets: [
      [
        "__proto__",
        sheet(
          line(1, Object.fromEntries([...HEADERS, ...WORDS].map((text, i) => ["ABCDEFGHIJK"[i]!, text]))) +
            WORDS.map((word, i) =>
              line(i + 2, { B: word, C: word, D: word, E: `${word}, ${word}`, F: "80", G: word }),
            ).join(""),
        ),
      ],
      ["constructor", sheet("")],
      ["toString", sheet("")],
    ],
  }),
  "numbers that are none": () =>
    one(
      ["1e309", "-1e400", "NaN", "Infinity", "0x10", "9".repeat(5_000), "1e-400", "--1", "١٢"]
        .map((text, i) => `<row r="${i + 2}">${cell("B", i + 2, `x${i}`)}<c r="F${i + 2}"><v>${text}</v></c></row>`)
        .join(""),
    ),
};

/** A busy machine takes several times as long as its processor works. */
const MOST_CPU_SECONDS = 6;

test.each(Object.keys(HOSTILE))("%s: a workbook or a sentence, in bounded time", async (name) => {
  const bytes = book(HOSTILE[name]!());
  expect(bytes.length).toBeLessThan(1_000_000);
  const before = process.cpuUsage();
  const rules = newestRules();
  try {
    const { innovations, spd, opd } = readWorkbook(await readXlsxWorkbook(bytes, "buku.xlsx"), rules);
    if (innovations) analyze({ innovations, spd, opd, rules });
  } catch (error) {
    expect(error).toBeInstanceOf(XlsxError);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(MOST_CPU_SECONDS);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
