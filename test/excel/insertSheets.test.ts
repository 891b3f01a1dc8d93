/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { blankSheet } from "../../src/template/cells";
import type { Fault } from "../../preview/host/faults";
import { insertSheets, removeSheets } from "../../src/excel/sheets/insertSheets";
import type { CellValue } from "../../src/workbook/types";
import type { WorkbookSpec } from "../../src/template/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

function spec(part: Partial<WorkbookSpec["sheets"][number]> = {}): WorkbookSpec["sheets"][number] {
  return { ...blankSheet("Inovasi"), ...part };
}

function formulas(name: string): CellValue[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormulas(id, area) : [];
}

function names(): string[] {
  return office.adapter.sheets().map(({ name }) => name);
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
});

afterAll(() => office.dispose());

const SMALL: WorkbookSpec = {
  sheets: [
    spec({
      tabColor: "107C41",
      cells: [
        {
          top: 0,
          left: 0,
          values: [
            ["Nama", "Nilai"],
            ["08123", 1],
            ["- ", null],
          ],
        },
        { top: 4, left: 1, values: [[{ formula: 'SUM(Daftar!A1:A2)&"Inovasi!A1"' }]] },
      ],
      styles: [{ area: { top: 0, left: 0, bottom: 0, right: 1 }, role: "header" }],
      numberFormats: [{ area: { top: 1, left: 1, bottom: 2, right: 1 }, format: "0.00" }],
      columnWidths: [{ column: 0, width: 20 }],
      rowHeights: [{ row: 0, height: 30 }],
      freeze: { rows: 1, columns: 1 },
      merges: [{ top: 6, left: 0, bottom: 6, right: 1 }],
      tables: [{ name: "Inovasi", area: { top: 0, left: 0, bottom: 2, right: 1 }, style: "TableStyleLight9" }],
      validations: [
        {
          area: { top: 1, left: 0, bottom: 2, right: 0 },
          list: { reference: "=Inovasi!$A$1:$A$3" },
          error: { title: "Salah", text: "Pilih dari daftar." },
          prompt: { title: "Nama", text: "Pilih." },
          strictness: "stop",
        },
        {
          area: { top: 1, left: 1, bottom: 2, right: 1 },
          between: { least: 0, most: 10 },
          error: { title: "Salah", text: "0 sampai 10." },
          strictness: "stop",
        },
      ],
    }),
    spec({ name: "Daftar", hidden: true, cells: [{ top: 0, left: 0, values: [[{ formula: "Inovasi!B2" }], [2]] }] }),
  ],
};

test("inserts sheets beside those of the same name, and everything refers to the new ones", async () => {
  const inserted = await insertSheets(SMALL);
  expect(inserted.map(({ name }) => name)).toEqual(["Inovasi (2)", "Daftar"]);
  expect(names()).toEqual(["Inovasi", "Inovasi (2)", "Daftar"]);
  const cells = formulas("Inovasi (2)");
  expect(cells[1]?.slice(0, 2)).toEqual(["08123", 1]);
  expect(cells[4]?.[1]).toBe('=SUM(Daftar!A1:A2)&"Inovasi!A1"');
  expect(formulas("Daftar")[0]?.[0]).toBe("='Inovasi (2)'!B2");
  const id = office.adapter.idOf("Inovasi (2)");
  const list = office.adapter.getValidation(id, { top: 1, left: 0, bottom: 1, right: 0 });
  expect(list?.source).toBe("='Inovasi (2)'!$A$1:$A$3");
  const numbers = office.adapter.getValidation(id, { top: 2, left: 1, bottom: 2, right: 1 });
  expect(numbers).toMatchObject({ between: [0, 10], style: "Stop", message: "0 sampai 10." });
  expect(office.adapter.frozen("Inovasi (2)")).toEqual({ rows: 1, columns: 1 });
  expect(office.adapter.merges(id)).toEqual([{ top: 6, left: 0, bottom: 6, right: 1 }]);
  expect(office.adapter.tables().find(({ name }) => name === "Inovasi")?.sheetId).toBe(id);
  expect(office.adapter.tabColor(id)?.toUpperCase()).toBe("#107C41");
  expect(office.adapter.sheets().find(({ name }) => name === "Daftar")?.visible).toBe(false);
  expect(office.adapter.activeSheet().name).toBe("Inovasi (2)");
  expect(office.adapter.getFormats(id, { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.bold).toBe(true);
  expect(await removeSheets(inserted)).toEqual([]);
  expect(names()).toEqual(["Inovasi"]);
});

test("sheets that somebody worked on are not taken away", async () => {
  const inserted = await insertSheets(SMALL);
  office.adapter.userType("Inovasi (2)", "B2", 5);
  expect(await removeSheets(inserted)).toEqual(["Inovasi (2)"]);
  expect(names()).toContain("Daftar");
  for (const { name } of inserted) office.adapter.userDeleteSheet(name);
});

test.each<[string, (id: string) => void]>([
  [
    "a colour",
    (id) => office.adapter.setFormats(id, { top: 1, left: 0, bottom: 1, right: 0 }, [[{ fill: "#00FF00" }]]),
  ],
  [
    "a colour of a blank cell far from the others",
    (id) => office.adapter.setFormats(id, { top: 40, left: 9, bottom: 40, right: 9 }, [[{ fill: "#00FF00" }]]),
  ],
  ["a protection", () => office.adapter.protect("Inovasi (2)", true)],
  ["a colour of the tab", (id) => office.adapter.setTabColor(id, "#00FF00")],
  ["bold letters", (id) => office.adapter.setFormats(id, { top: 1, left: 1, bottom: 1, right: 1 }, [[{ bold: true }]])],
])("%s that somebody gave is work: the sheets stay", async (_what, change) => {
  const inserted = await insertSheets(SMALL);
  change(inserted[0]!.id);
  expect(await removeSheets(inserted)).toEqual(["Inovasi (2)"]);
  expect(office.adapter.sheets().find(({ name }) => name === "Inovasi (2)")?.visible).toBe(true);
  for (const { name } of inserted) office.adapter.userDeleteSheet(name);
});

test("a sheet that somebody gave a name of his own is his", async () => {
  const inserted = await insertSheets(SMALL);
  office.adapter.userRenameSheet("Inovasi (2)", "Usulan 2027");
  expect(await removeSheets(inserted)).toEqual(["Usulan 2027"]);
  expect(names()).toEqual(expect.arrayContaining(["Usulan 2027", "Daftar"]));
  for (const name of ["Usulan 2027", "Daftar"]) office.adapter.userDeleteSheet(name);
});

test("typed between any two requests of taking away, the sheets stay and are seen", async () => {
  const push = office.batches.push.bind(office.batches);
  let requests = 0;
  let typeAfter = Infinity;
  office.batches.push = (...batch) => {
    requests += 1;
    if (requests === typeAfter) office.adapter.userType("Inovasi (2)", "B2", "saya");
    return push(...batch);
  };
  const run = async (after: number): Promise<string[]> => {
    const inserted = await insertSheets(SMALL);
    [requests, typeAfter] = [0, after];
    return removeSheets(inserted);
  };
  expect(await run(Infinity)).toEqual([]);
  // The fifth hides the sheets: from then on nobody can type there.
  for (let after = 1; after <= 4; after += 1) {
    expect([after, await run(after)]).toEqual([after, ["Inovasi (2)"]]);
    const sheets = office.adapter.sheets();
    expect(sheets.find(({ name }) => name === "Inovasi (2)")?.visible).toBe(true);
    for (const name of ["Inovasi (2)", "Daftar"]) office.adapter.userDeleteSheet(name);
  }
  office.batches.push = push;
});

test("a sheet of the wanted name that comes up meanwhile is never taken away", async () => {
  const push = office.batches.push.bind(office.batches);
  for (let after = 1; after <= 4; after += 1) {
    let requests = 0;
    office.batches.push = (...batch) => {
      requests += 1;
      if (requests === after) {
        office.adapter.userAddSheet("Daftar");
        office.adapter.userType("Daftar", "A1", "punya rekan");
      }
      return push(...batch);
    };
    await insertSheets(SMALL).catch(() => undefined);
    office.batches.push = push;
    const id = office.adapter.idOf("Daftar");
    expect(office.adapter.getValues(id, { top: 0, left: 0, bottom: 0, right: 0 })).toEqual([["punya rekan"]]);
    for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
  }
});

const FAULTS: Fault[] = [
  { kind: "refused" },
  { kind: "lost" },
  ...[1, 2, 4, 8, 16, 32, 64].map((actions): Fault => ({ kind: "half", actions })),
];

test.each(FAULTS)("%j at each request: the sheets are there as a whole, or nothing is", async (fault) => {
  const whole = ["Inovasi", "Inovasi (2)", "Daftar"];
  const run = async (at: number): Promise<number> => {
    let count = 0;
    office.faults.next = () => {
      count += 1;
      return count === at ? fault : null;
    };
    const inserted = await insertSheets(SMALL).catch((error: unknown) => {
      expect(error).toMatchObject({ name: "ExcelProblem" });
      return null;
    });
    office.faults.next = null;
    expect([at, names()]).toEqual([at, inserted ? whole : ["Inovasi"]]);
    if (inserted) expect([at, formulas("Daftar")[0]?.[0]]).toEqual([at, "='Inovasi (2)'!B2"]);
    for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
    return count;
  };
  // The last only releases what was asked for.
  const all = (await run(Infinity)) - 1;
  for (let at = 1; at <= all; at += 1) await run(at);
});

test("a sheet is seen when it is whole and was looked at: what somebody does on it is never taken for ours", async () => {
  const seen: string[] = [];
  office.faults.next = () => {
    const added = office.adapter.sheets().filter(({ name, visible }) => visible && name !== "Inovasi");
    seen.push(...added.map(({ name }) => name));
    return null;
  };
  await insertSheets(SMALL);
  office.faults.next = null;
  expect(seen).toEqual([]);
  expect(formulas("Daftar")[0]?.[0]).toBe("='Inovasi (2)'!B2");
  for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
});

describe("a formula of ours whose result spills after the sheet was inserted", () => {
  const SPILLING: WorkbookSpec = {
    sheets: [
      spec({
        name: "Hasil",
        cells: [{ top: 0, left: 0, values: [["Bagian", null, "Catatan"]] }],
        spills: [{ area: { top: 1, left: 0, bottom: 4, right: 1 }, formula: "IID.SUMMARY(Inovasi!A1:B3)" }],
        styles: [{ area: { top: 1, left: 0, bottom: 4, right: 1 }, role: "formula" }],
      }),
    ],
  };
  /** As Excel shows it once it has calculated: three rows, two columns. */
  const calculate = (): void => {
    office.adapter.userType("Hasil", "B2", "Klaim");
    for (const [row, part] of [
      ["3", "SPD"],
      ["4", "Indeks"],
    ] as const) {
      office.adapter.userType("Hasil", `A${row}`, part);
      office.adapter.userType("Hasil", `B${row}`, 48.25);
    }
    office.adapter.spills.set(office.adapter.idOf("Hasil"), { top: 1, left: 0, bottom: 3, right: 1 });
  };

  afterEach(() => {
    office.adapter.spills.clear();
    for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
  });

  test("is taken away with its sheet: nobody wrote the result", async () => {
    const inserted = await insertSheets(SPILLING);
    calculate();
    expect(await removeSheets(inserted)).toEqual([]);
    expect(names()).toEqual(["Inovasi"]);
  });

  test.each([
    ["below it", "A5"],
    ["beside it", "C3"],
    ["above it", "B1"],
  ])("keeps its sheet when somebody typed %s", async (_where, cell) => {
    const inserted = await insertSheets(SPILLING);
    calculate();
    office.adapter.userType("Hasil", cell, "milik saya");
    expect(await removeSheets(inserted)).toEqual(["Hasil"]);
    expect(names()).toContain("Hasil");
  });

  test("keeps its sheet when what somebody typed is in the way of the result", async () => {
    const inserted = await insertSheets(SPILLING);
    office.adapter.userType("Hasil", "A3", "milik saya");
    expect(await removeSheets(inserted)).toEqual(["Hasil"]);
  });
});

test("takes away what was added when Excel refuses half-way", async () => {
  const broken: WorkbookSpec = {
    sheets: [
      spec({ name: "Baik" }),
      spec({
        name: "Buruk",
        tables: [
          { name: "Satu", area: { top: 0, left: 0, bottom: 2, right: 1 }, style: "TableStyleLight9" },
          { name: "Dua", area: { top: 1, left: 0, bottom: 3, right: 1 }, style: "TableStyleLight9" },
        ],
      }),
    ],
  };
  await expect(insertSheets(broken)).rejects.toMatchObject({ name: "ExcelProblem" });
  expect(names()).toEqual(["Inovasi"]);
});
