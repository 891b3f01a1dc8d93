/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  revertFindings,
  writeFindings,
  type FindingRow,
  type FindingSheet,
} from "../../src/excel/sheets/exportFindings";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

const HEADERS = [
  "No",
  "Tingkat",
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
    number,
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

function sheet(rows: FindingRow[]): FindingSheet {
  return { name: "Temuan", headers: HEADERS, rows };
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

test("writes a table that links to the cells", async () => {
  const written = await writeFindings(sheet([row(1), row(2, { points: null })]));
  expect(written).toMatchObject({ name: "Temuan", before: null });
  expect(values("Temuan")[0]).toEqual(HEADERS);
  expect(values("Temuan")[1]?.slice(0, 6)).toEqual([1, "Salah", "Inovasi", "Inovasi!K2", 2, "Satu"]);
  expect(formulas("Temuan")[1]?.[3]).toBe('=HYPERLINK("#Inovasi!K2","Inovasi!K2")');
  const table = office.adapter.tables().find((entry) => entry.name === "TemuanIID");
  expect(table?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 12 });
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const texts = ["=1+1", "+62 812", "-", "@nama", "'kutip", "1/2/2024", "007", "TRUE"];
  await writeFindings(sheet(texts.map((innovation, i) => row(i + 1, { innovation }))));
  expect(
    values("Temuan")
      .slice(1)
      .map((line) => line[5]),
  ).toEqual(texts);
});

test("writes over its own sheet as long as nobody changed it", async () => {
  const before = values("Temuan");
  const written = await writeFindings(sheet([row(1)]));
  expect(written.name).toBe("Temuan");
  expect(values("Temuan")).toHaveLength(2);
  expect(await revertFindings(written)).toBe("done");
  expect(values("Temuan")).toEqual(before);
});

test("an older sheet with fewer columns is written over and comes back as it was", async () => {
  const older = await writeFindings({ ...sheet([row(1)]), headers: HEADERS.slice(0, 11) });
  const before = values("Temuan");
  expect(before[0]).toEqual(HEADERS.slice(0, 11));
  const written = await writeFindings(sheet([row(1, { standing: "Diterima", reason: "sudah diperiksa (AB)" })]));
  expect(written).toMatchObject({ id: older.id });
  expect(values("Temuan")[1]?.slice(11)).toEqual(["Diterima", "sudah diperiksa (AB)"]);
  expect(await revertFindings(written)).toBe("done");
  expect(values("Temuan")).toEqual(before);
});

test("a sheet with somebody's notes stays, the new one gets the next name", async () => {
  office.adapter.userType("Temuan", "N2", "sudah dihubungi");
  const written = await writeFindings(sheet([row(1)]));
  expect(written.name).toBe("Temuan (2)");
  expect(values("Temuan")[1]?.[13]).toBe("sudah dihubungi");
  expect(await revertFindings(written)).toBe("done");
  expect(names()).toEqual(["Inovasi", "Temuan"]);
});

test("a sheet of that name that is not ours stays", async () => {
  office.adapter.userDeleteSheet("Temuan");
  office.adapter.userAddSheet("temuan");
  const written = await writeFindings(sheet([row(1)]));
  expect(written.name).toBe("Temuan (2)");
  office.adapter.userType("Temuan (2)", "A9", "catatan");
  expect(await revertFindings(written)).toBe("changed");
  expect(names()).toContain("Temuan (2)");
  office.adapter.userDeleteSheet("Temuan (2)");
  expect(await revertFindings(written)).toBe("gone");
});

test("6,000 findings are written in parts", async () => {
  const many = Array.from({ length: 6_000 }, (_, i) => row(i + 1, { message: "m".repeat(300) }));
  const written = await writeFindings(sheet(many));
  expect(values(written.name)).toHaveLength(6_001);
});
