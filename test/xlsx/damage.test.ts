import fc from "fast-check";
import type { WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../src/xlsx/index";
import { nodeUnpacking } from "../../src/xlsx/zip/nodeUnpacking";
import { plainParts } from "./rewritings/book";
import { streamed, zip64, zipped, type Parts } from "./rewritings/zip";

let parts: Record<string, string>;
let plain: WorkbookData;
beforeAll(async () => {
  parts = await plainParts();
  plain = await readXlsxWorkbook(zipped(parts), "uji.xlsx");
});

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsxWorkbook(bytes, "uji.xlsx");
    return "read";
  } catch (error) {
    return error instanceof XlsxError ? error.reason : `not told: ${String(error)}`;
  }
}

const without = (name: string): Parts => Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
const changed = (name: string, change: (xml: string) => string): Parts => ({ ...parts, [name]: change(parts[name]!) });

describe("a damaged file is refused or read as it was", () => {
  const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
    const copy = bytes.slice();
    copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7));
    return copy;
  };
  const packings: [string, (parts: Parts) => Uint8Array][] = [
    ["packed", zipped],
    ["stored", (all) => zipped(all, { level: 0 })],
    ["streamed", streamed],
    ["zip64", (all) => zip64(zipped(all))],
  ];
  const outcome = async (bytes: Uint8Array, inflate?: typeof nodeUnpacking): Promise<WorkbookData | "refused"> => {
    try {
      return await readXlsxWorkbook(bytes, "uji.xlsx", inflate);
    } catch (error) {
      expect(error).toBeInstanceOf(XlsxError);
      return "refused";
    }
  };

  test.each(packings)("one bit anywhere, %s", async (_, pack) => {
    const bytes = pack(parts);
    // Half of them in the directory, where a name or a size is one bit away from another.
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const bits = fc.oneof(fc.nat(bytes.length * 8 - 1), fc.integer({ min: directory * 8, max: bytes.length * 8 - 1 }));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(bits, fc.boolean(), async (bit, native) => {
        const data = await outcome(flipped(bytes, bit), native ? nodeUnpacking : undefined);
        if (data === "refused") refused += 1;
        else expect(data).toEqual(plain);
      }),
      { numRuns: 250 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  test("bytes that are missing at the end or in the middle", async () => {
    const bytes = zipped(parts);
    for (let length = 0; length < bytes.length; length += 97) {
      expect(await reasonOf(bytes.slice(0, length))).not.toMatch(/^(?:read|not told)/);
    }
    for (let at = 100; at < bytes.length - 200; at += 211) {
      const cut = new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 50)]);
      expect(await reasonOf(cut)).toBe("damaged");
    }
  });
});

describe("what is listed must be there", () => {
  test.each([
    ["a sheet", "xl/worksheets/sheet2.xml"],
    ["the strings", "xl/sharedStrings.xml"],
    ["the styles", "xl/styles.xml"],
    ["a table", "xl/tables/table1.xml"],
    ["the workbook", "xl/workbook.xml"],
    ["what the workbook refers to", "xl/_rels/workbook.xml.rels"],
  ])("%s", async (_, name) => {
    expect(Object.keys(parts)).toContain(name);
    expect(await reasonOf(zipped(without(name)))).toBe("damaged");
  });

  test("a sheet without a relationship", async () => {
    const orphaned = changed("xl/workbook.xml", (xml) => xml.replace(/r:id="rId\d+"/, 'r:id="lain"'));
    expect(orphaned).not.toEqual(parts);
    expect(await reasonOf(zipped(orphaned))).toBe("damaged");
  });

  test("a part that is listed as two sheets", async () => {
    const twice = changed("xl/workbook.xml", (xml) =>
      xml.replace(/<sheet ([^>]*)name="[^"]*"([^>]*)>/, (tag, a, b) => `${tag}<sheet ${a}name="Lain"${b}>`),
    );
    expect(twice).not.toEqual(parts);
    expect(await reasonOf(zipped(twice))).toBe("damaged");
  });

  test.each([
    ["a string beyond the last", "<v>99999</v>"],
    ["no number of a string", "<v>a</v>"],
  ])("%s", async (_, value) => {
    const torn = changed("xl/worksheets/sheet1.xml", (xml) => xml.replace(/<v>\d+<\/v>(?=<\/c>)/, value));
    expect(await reasonOf(zipped(torn))).toBe("damaged");
  });
});

describe("what a file may take", () => {
  const bomb = (size: number): string => `<sst>${" ".repeat(size)}</sst>`;

  test("a part that unpacks to a hundred times its size and much in all", async () => {
    expect(await reasonOf(zipped(changed("xl/sharedStrings.xml", () => bomb(20_000_000))))).toBe("too-large");
  });

  test("a text that stands in many cells packs well and is read", async () => {
    const cell = (row: number): string =>
      `<row r="${row + 100}"><c r="A${row + 100}" t="inlineStr"><is><t>${"ulang ".repeat(300)}</t></is></c></row>`;
    const rows = Array.from({ length: 1500 }, (_, row) => cell(row)).join("");
    const file = zipped(
      changed("xl/worksheets/sheet3.xml", (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`)),
      { level: 9 },
    );
    expect(file.length).toBeLessThan(60_000);
    expect(await reasonOf(file)).toBe("read");
  });

  const filled = (address: string): string =>
    `<row r="${/\d+/.exec(address)![0]}"><c r="${address}" t="str"><v> </v></c></row></sheetData>`;

  test("a cell far away stops neither its sheet nor the others", async () => {
    for (const address of ["XFD1048576", "Z400000"]) {
      const bytes = zipped(changed("xl/worksheets/sheet2.xml", (xml) => xml.replace("</sheetData>", filled(address))));
      const { sheets } = await readXlsxWorkbook(bytes, "uji.xlsx");
      expect(sheets).toEqual(plain.sheets.map((sheet, at) => (at === 1 ? { ...sheet, notRead: address } : sheet)));
    }
  });

  test("many sheets that are nothing but far cells take no more than one", async () => {
    const names = Array.from({ length: 60 }, (_, at) => at + 10);
    const far = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${filled("IV10000")}</worksheet>`;
    const many: Parts = {
      ...parts,
      ...Object.fromEntries(names.map((at) => [`xl/worksheets/far${at}.xml`, far])),
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
        "</sheets>",
        `${names.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="far${at}"/>`).join("")}</sheets>`,
      ),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        `${names
          .map(
            (at) =>
              `<Relationship Id="far${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/far${at}.xml"/>`,
          )
          .join("")}</Relationships>`,
      ),
    };
    const { sheets } = await readXlsxWorkbook(zipped(many), "uji.xlsx");
    expect(sheets.slice(0, 3)).toEqual(plain.sheets);
    expect(sheets.slice(3).filter(({ notRead }) => notRead === undefined)).toHaveLength(3);
    expect(sheets.at(-1)).toMatchObject({ values: [], notRead: "IV10000" });
  });

  test("a property of every object is no part", async () => {
    for (const target of ["/__proto__", "/constructor", "toString"]) {
      const odd = changed("xl/_rels/workbook.xml.rels", (xml) =>
        xml.replace('Target="styles.xml"', `Target="${target}"`),
      );
      expect(await reasonOf(zipped(odd))).toBe("damaged");
    }
  });

  test.each<[string, string, (n: number) => string]>([
    ["differences", "xl/styles.xml", (n) => `<styleSheet><cellXfs>${"<xf ".repeat(n)}</cellXfs></styleSheet>`],
    ["sections", "xl/styles.xml", (n) => `<styleSheet>${"<cellXfs ".repeat(n)}</styleSheet>`],
    ["strings", "xl/sharedStrings.xml", (n) => `<sst>${"<si><t>a</t><t </si>".repeat(n)}</sst>`],
    ["quotation marks", "xl/workbook.xml", (n) => `<workbook><sheets>${'<sheet name="'.repeat(n)}</sheets></workbook>`],
    ["entities", "xl/sharedStrings.xml", (n) => `<sst><si><t>${"&a".repeat(n)}</t></si></sst>`],
    ["a declaration", "xl/styles.xml", (n) => `<?xml ${" encoding ".repeat(n)}`],
  ])("what is never closed takes no longer than it is: %s", async (_, name, made) => {
    const start = performance.now();
    await reasonOf(zipped(changed(name, () => made(300_000))));
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test("definitions of a document type are not read", async () => {
    const doctype = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const bytes = zipped(changed("xl/sharedStrings.xml", () => `${doctype}<sst><si><t>&b;</t></si></sst>`));
    expect(await reasonOf(bytes)).toBe("damaged");
  });
});

test("the checksum of every unpacked part is compared, stored ones too", async () => {
  const bytes = zipped(parts, { level: 0 });
  const number = Buffer.from(bytes).indexOf(Buffer.from("<v>0.0825</v>"));
  bytes[number + 5] = "9".charCodeAt(0);
  expect(await reasonOf(bytes)).toBe("damaged");
});
