/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

const HEADER = ["No", "Nama Pemda", "Nama Inovasi", "OPD", "Urusan", "Kematangan"];

const rowsOf = (regions: CellValue[]): CellValue[][] =>
  regions.map((region, at) => [at + 1, region, `Inovasi ${at + 1}`, "Dinas A", "Sosial", 60]);

const call = (functionId: string, rows: CellValue[][], ...rest: (CellValue | CellValue[][])[]) =>
  office.callFunction({
    functionId,
    params: [rows, ...rest],
    caller: "Lain!M2",
    parameterAddresses: [null],
  });

const SEVERAL = [HEADER, ...rowsOf(["Kab. Tegal", "Kab. Brebes", "Kab. Tegal"])];
const REFUSED = /“Nama Pemda” memuat 2 daerah: Kab\. Brebes, Kab\. Tegal\. Indeks dihitung untuk satu daerah/;

test.each<[string, (CellValue | CellValue[][])[]]>([
  ["SCORE", [null, 2026, null]],
  ["SCORE", [null, 2026, "bukti"]],
])("IID.%s %j gives no index of several governments", async (id, rest) => {
  expect(await call(id, SEVERAL, ...rest)).toMatchObject({
    ok: false,
    error: "#N/A",
    message: expect.stringMatching(REFUSED),
  });
});

test.each<[string, null[]]>([
  ["GAIN", [null, null]],
  ["STATUS", [null]],
  ["CHECK", [null]],
])("IID.%s, which spills, says it in its first cell", async (id, rest) => {
  expect(await call(id, SEVERAL, ...rest)).toMatchObject({ ok: true, value: [[expect.stringMatching(REFUSED)]] });
});

test.each<[string, CellValue[]]>([
  ["one of them alone", ["Kab. Tegal", "Kab. Tegal"]],
  ["one of them, spelt in two ways", ["Kab. Tegal", "Kabupaten Tegal", "PEMKAB TEGAL"]],
  ["a name in the first row only", ["Kab. Tegal", "", ""]],
])("%s has one", async (_, regions) => {
  expect(await call("SCORE", [HEADER, ...rowsOf(regions)], null, 2026, null)).toMatchObject({ ok: true });
});

test("levels that nobody can read give no index", async () => {
  const header = ["Nama Inovasi", ...["16", "17", "18", "19", "20", "21"].map((number) => `Level ${number}`)];
  const rows = [1, 2, 3].map((row): CellValue[] => [`Inovasi ${row}`, ...Array<CellValue>(6).fill("Ada")]);
  expect(await call("SCORE", [header, ...rows], null, 2026, null)).toMatchObject({
    ok: false,
    error: "#N/A",
    message: expect.stringMatching(/Dari 6 kolom level mulai “Level 16”, tidak satu sel pun berisi level/),
  });
});

test("places of innovations are no governments", async () => {
  const header = HEADER.map((title) => (title === "Nama Pemda" ? "Lokasi" : title));
  expect(await call("SCORE", [header, ...rowsOf(["Kab. Tegal", "Kab. Brebes"])], null, 2026, null)).toMatchObject({
    ok: true,
  });
});
