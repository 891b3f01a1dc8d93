/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { revertKept } from "../../src/excel/sheets/kept/revert";
import { writeFindings, type FindingRow, type FindingSheet } from "../../src/excel/sheets/exportFindings";
import type { Area } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

const HEADERS = [
  "No",
  "Level",
  "Lembar",
  "Sel",
  "Baris",
  "Inovasi",
  "OPD",
  "Indikator",
  "Masalah",
  "Perbaikan",
  "Poin",
  "Status",
  "Alasan diterima",
];

function row(number: number, part: Partial<FindingRow> = {}): FindingRow {
  return {
    key: `k${number}`,
    severity: "Salah",
    sheet: "Inovasi",
    address: `Inovasi!K${number + 1}`,
    row: number + 1,
    innovation: "Satu",
    opd: "Dinas Kesehatan",
    indicator: "16 Regulasi Inovasi Daerah",
    message: "Bukti kosong.",
    fix: "Isi bukti.",
    points: 0.1234,
    standing: "Terbuka",
    reason: "",
    ...part,
  };
}

const GONE = "Sudah tidak ditemukan";

function sheet(rows: FindingRow[], part: Partial<FindingSheet> = {}): FindingSheet {
  return { name: "Temuan", headers: HEADERS, keyHeader: "Kunci", rows, gone: GONE, ...part };
}

function values(name: string): unknown[][] {
  return office.adapter.dump("uji").sheets.find((entry) => entry.name === name)?.values ?? [];
}

function formulas(name: string): unknown[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormulas(id, area) : [];
}

function names(): string[] {
  return office.adapter.sheets().map((entry) => entry.name);
}

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook(wideSheet([{ name: "Satu" }])),
    // A link shows its text, as in Excel.
    evaluate: (formula) => /^=HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replace(/""/g, '"') ?? 0,
  });
});

afterAll(() => office.dispose());

function column(name: string, header: string): unknown[] {
  const [head = [], ...rows] = values(name);
  return rows.map((cells) => cells[head.indexOf(header)]);
}

const only = (row: number, at: number): Area => ({ top: row, left: at, bottom: row, right: at });

test("writes a table that links to the cells, with a hidden column that tells the lines apart", async () => {
  const written = await writeFindings(sheet([row(1), row(2, { points: null })]));
  expect(written).toMatchObject({ name: "Temuan", isNew: true, added: 2, gone: 0 });
  expect(values("Temuan")[0]).toEqual([...HEADERS, "Kunci"]);
  expect(values("Temuan")[1]?.slice(0, 6)).toEqual([1, "Salah", "Inovasi", "K2", 2, "Satu"]);
  expect(formulas("Temuan")[1]?.[3]).toBe('=HYPERLINK("#Inovasi!K2","K2")');
  const table = office.adapter.tables().find((entry) => entry.name === "TemuanIID");
  expect(table?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 13 });
  expect([...office.adapter.hiddenColumns(office.adapter.idOf("Temuan"))]).toEqual([13]);
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const texts = ["=1+1", "+62 812", "-", "@nama", "'kutip", "1/2/2024", "007", "TRUE"];
  await writeFindings(sheet(texts.map((innovation, i) => row(i + 1, { innovation }))));
  expect(column("Temuan", "Inovasi")).toEqual(texts);
  expect(column("Temuan", "No")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("what people did on the sheet stays: columns, colours, cells, rows, order", async () => {
  const id = office.adapter.idOf("Temuan");
  office.adapter.userDeleteSheet("Temuan");
  const rows = [row(1), row(2), row(3), row(4)];
  const first = await writeFindings(sheet(rows));
  const sheetId = office.adapter.idOf("Temuan");
  expect([first.id, sheetId === id]).toEqual([sheetId, false]);
  // A column of their own, a colour, a word of ours written over, a width, and a note below the table.
  office.adapter.userType("Temuan", "O1", [["Petugas"], ["Ani"], ["Budi"], [""], ["Citra"]]);
  office.adapter.setFormats(sheetId, only(2, 8), [[{ fill: "#00FF00" }]]);
  office.adapter.userType("Temuan", "L3", "sudah dihubungi");
  office.adapter.setColumnWidth(sheetId, 8, 8, 400);
  office.adapter.userType("Temuan", "A9", "Catatan kepala");
  const again = await writeFindings(
    sheet([
      row(5, { address: "Inovasi!K90", row: 90 }),
      row(1, { points: 0.5 }),
      row(2, { standing: "Diterima" }),
      row(4),
    ]),
  );
  expect(again).toMatchObject({ id: sheetId, name: "Temuan", isNew: false, added: 1, gone: 1 });
  expect(column("Temuan", "Status").slice(0, 5)).toEqual(["Terbuka", "sudah dihubungi", GONE, "Terbuka", "Terbuka"]);
  expect(column("Temuan", "Poin").slice(0, 5)).toEqual([0.5, 0.1234, "", 0.1234, 0.1234]);
  expect(column("Temuan", "Petugas").slice(0, 5)).toEqual(["Ani", "Budi", "", "Citra", ""]);
  expect(column("Temuan", "No").slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(column("Temuan", "Sel")[4]).toBe("K90");
  expect(office.adapter.getFormats(sheetId, only(2, 8))[0]?.[0]?.fill?.toUpperCase()).toBe("#00FF00");
  expect(office.adapter.columnWidth(sheetId, 8)).toBe(400);
  expect(values("Temuan").flat()).toContain("Catatan kepala");
  // Found again, it is open again; nothing is written twice.
  expect(await writeFindings(sheet([row(1), row(3)]))).toMatchObject({ added: 0, gone: 3 });
  expect(column("Temuan", "Status").slice(0, 5)).toEqual(["Terbuka", "sudah dihubungi", "Terbuka", GONE, GONE]);
  expect(await writeFindings(sheet([row(1), row(3)]))).toMatchObject({ added: 0, gone: 0 });
});

test("sorted rows, moved and renamed columns, a title above: lines are found where they stand", async () => {
  office.adapter.userDeleteSheet("Temuan");
  await writeFindings(sheet([row(1), row(2)]));
  const id = office.adapter.idOf("Temuan");
  const area = { top: 0, left: 0, bottom: 2, right: 13 };
  const [head = [], one = [], two = []] = office.adapter.getFormulas(id, area);
  office.adapter.updateTable(office.adapter.tables().find(({ name }) => name.startsWith("TemuanIID"))!.id, {
    area: { ...area, top: 2, bottom: 4 },
  });
  // Sorted the other way round, severity and points changed places, one header reworded.
  const moved = [head, two, one].map((cells) => {
    const next = [...cells];
    [next[1], next[10]] = [cells[10]!, cells[1]!];
    return next;
  });
  moved[0]![8] = "Uraian";
  office.adapter.userType("Temuan", "A1", [
    ["Daftar temuan", ...Array<string>(13).fill("")],
    Array<string>(14).fill(""),
    ...moved,
  ]);
  await writeFindings(sheet([row(1, { severity: "Ringan", message: "lain" }), row(2, { points: 2 }), row(3)]));
  const rows = values("Temuan");
  expect(rows[0]?.[0]).toBe("Daftar temuan");
  expect(rows.slice(3).map((cells) => [cells[0], cells[1], cells[10], cells[8]])).toEqual([
    [2, 2, "Salah", "Bukti kosong."],
    [1, 0.1234, "Ringan", "Bukti kosong."],
    [3, 0.1234, "Salah", ""],
  ]);
});

test("typed between any two requests of a writing, nothing is lost", async () => {
  const push = office.batches.push.bind(office.batches);
  let requests = 0;
  let typeAfter = Infinity;
  office.batches.push = (...batch) => {
    requests += 1;
    if (requests === typeAfter) office.adapter.userType("Temuan", "L2", "saya yang mengerjakan");
    return push(...batch);
  };
  const accepted = [row(1, { standing: "Diterima" }), row(2, { standing: "Diterima" })];
  const write = async (after: number): Promise<number> => {
    if (names().includes("Temuan")) office.adapter.userDeleteSheet("Temuan");
    typeAfter = Infinity;
    await writeFindings(sheet([row(1), row(2)]));
    [requests, typeAfter] = [0, after];
    await writeFindings(sheet(accepted));
    return requests;
  };
  const all = await write(Infinity);
  expect(all).toBeGreaterThan(4);
  for (let after = 1; after <= all; after += 1) {
    await write(after);
    expect([after, ...column("Temuan", "Status")]).toEqual([after, "saya yang mengerjakan", "Diterima"]);
  }
  office.batches.push = push;
});

test("what somebody types while new lines come below stays", async () => {
  if (names().includes("Temuan")) office.adapter.userDeleteSheet("Temuan");
  const write = async (at: number): Promise<number> => {
    let count = 0;
    await writeFindings(sheet([row(1)]));
    office.faults.next = () => {
      count += 1;
      if (count === at) office.adapter.userType("Temuan", "F3", "ketikan saya");
      return null;
    };
    await writeFindings(sheet([row(1), row(2)]));
    office.faults.next = null;
    const id = office.adapter.idOf("Temuan");
    const typed = office.adapter.getValues(id, { top: 2, left: 5, bottom: 4, right: 5 }).flat();
    if (at <= count) expect([at, typed.includes("ketikan saya")]).toEqual([at, true]);
    office.adapter.userDeleteSheet("Temuan");
    return count;
  };
  const all = await write(Infinity);
  for (let at = 1; at <= all; at += 1) await write(at);
});

test("only the chosen findings are added; the others stay what they are", async () => {
  const all = [row(1), row(2), row(3)];
  expect(await writeFindings(sheet(all, { wanted: new Set(["k2"]) }))).toMatchObject({ added: 1 });
  expect(await writeFindings(sheet(all, { wanted: new Set(["k3"]) }))).toMatchObject({ added: 1, gone: 0 });
  expect(column("Temuan", "Sel")).toEqual(["K3", "K4"]);
});

test("without its hidden column, and beside a sheet of that name that is not ours, a new sheet comes", async () => {
  office.adapter.userType("Temuan", "N1", "lain");
  expect((await writeFindings(sheet([row(1)]))).name).toBe("Temuan (2)");
  office.adapter.userDeleteSheet("Temuan (2)");
  expect((await writeFindings(sheet([row(1)]))).name).toBe("Temuan (2)");
  expect(names()).toEqual(["Inovasi", "Temuan", "Temuan (2)"]);
});

test("6,000 findings are written in parts, and brought up to date in parts", async () => {
  const many = (message: string): FindingRow[] => Array.from({ length: 6_000 }, (_, i) => row(i + 1, { message }));
  await writeFindings(sheet(many("m".repeat(300))));
  const again = await writeFindings(sheet(many("n".repeat(300))));
  expect(again).toMatchObject({ isNew: false, added: 0, gone: 0 });
  expect(column(again.name, "Masalah")).toEqual(Array(6_000).fill("n".repeat(300)));
});

test("lines that were taken back leave room for the next", async () => {
  for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
  await writeFindings(sheet([row(1)]));
  const { step } = await writeFindings(sheet([row(1), row(2), row(3)]));
  expect(await revertKept(step)).toEqual({ left: 0, sheet: "" });
  expect(column("Temuan", "Sel")).toEqual(["K2", "", ""]);
  await writeFindings(sheet([row(1), row(4), row(5), row(6)]));
  expect(column("Temuan", "Sel")).toEqual(["K2", "K5", "K6", "K7"]);
  expect(column("Temuan", "No")).toEqual([1, 2, 3, 4]);
  const table = office.adapter.tables().find(({ name }) => name.startsWith("TemuanIID"));
  expect(table?.area).toEqual({ top: 0, left: 0, bottom: 4, right: 13 });
});

describe("9,000 findings", () => {
  const many = (message: string): FindingRow[] => Array.from({ length: 9_000 }, (_, i) => row(i + 1, { message }));
  /** What Excel on the web takes. */
  const MOST_BYTES = 5_000_000;

  beforeEach(() => {
    for (const name of names().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
    office.batches.length = 0;
  });

  const largest = (): number => Math.max(...office.batches.map((batch) => JSON.stringify(batch).length));

  test("a new sheet of them stays where one cell far down has a colour of its own, and goes without it", async () => {
    const { step } = await writeFindings(sheet(many("m".repeat(300))));
    const id = office.adapter.idOf("Temuan");
    const before = office.adapter.getFormats(id, only(8_990, 12));
    office.adapter.setFormats(id, only(8_990, 12), [[{ fill: "#00FF00" }]]);
    expect([await revertKept(step), names()]).toEqual([{ left: 0, sheet: "Temuan" }, ["Inovasi", "Temuan"]]);
    office.adapter.setFormats(id, only(8_990, 12), before);
    expect([await revertKept(step), names()]).toEqual([{ left: 0, sheet: "" }, ["Inovasi"]]);
    expect(largest()).toBeLessThan(MOST_BYTES);
  });

  test("brought up to date, they say again what they said, but for what somebody wrote", async () => {
    await writeFindings(sheet(many("m".repeat(300))));
    const { step } = await writeFindings(sheet(many("n".repeat(300))));
    office.adapter.userType("Temuan", "I8001", "kata saya");
    expect(await revertKept(step)).toEqual({ left: 1, sheet: "" });
    const messages = column("Temuan", "Masalah");
    expect([messages[7_999], new Set(messages.filter((_, i) => i !== 7_999))]).toEqual([
      "kata saya",
      new Set(["m".repeat(300)]),
    ]);
    expect(largest()).toBeLessThan(MOST_BYTES);
  });
});
