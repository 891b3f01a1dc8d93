/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

const LIST: CellValue[][] = [
  ["Nama Daerah", "Indeks 2024", "Indeks 2025", "Klaster"],
  ["Kab. A", 40, 60, "Barat"],
  ["Kota B", 50, "57,50", "Timur"],
  ["Kab. C", 45, 57.5, "Barat"],
  ["Kab. D", 30, 20, null],
];

let office: OfficeHost;

function call(params: (CellValue | CellValue[][])[], addresses: (string | null)[] = []): Promise<FunctionResult> {
  return office.callFunction({ functionId: "RANK", params, caller: "Hasil!B2", parameterAddresses: addresses });
}

async function rank(...args: Parameters<typeof call>): Promise<unknown> {
  const result = await call(...args);
  return result.ok ? result.value : `${result.error} ${result.message}`;
}

beforeAll(async () => {
  const sheet = { name: "Peringkat", visible: true, top: 0, left: 0, values: LIST, merges: [], tables: [] };
  office = await bootOffice({ workbook: { name: "a.xlsx", sheets: [sheet], date1904: false } });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test("one more than how many of the newest year are higher; equal ones share a rank", async () => {
  expect(await rank([58, LIST, null])).toBe(2);
  expect(await rank(["57,5", LIST, null])).toBe(2);
  expect(await rank([57.49, LIST, null])).toBe(4);
  expect(await rank([0, LIST, null])).toBe(5);
});

test("within a cluster or a kind", async () => {
  expect(await rank([57.49, LIST, "barat"])).toBe(3);
  expect(await rank([57.49, LIST, "Kota"])).toBe(2);
  expect(await rank([57.49, LIST, "Utara"])).toMatch(/^#VALUE! .*Barat, Timur/);
});

test("plain figures, and a range whose header stands above it", async () => {
  expect(await rank([58, [["Indeks"], [60], ["57,5"], [null], [20]], null])).toBe(2);
  expect(await rank([58, [[60, 50]], null])).toBe(2);
  expect(await rank([50, LIST.slice(2), null], [null, "Peringkat!A3:D5", null])).toBe(3);
});

test("what cannot be ranked is said", async () => {
  expect(await rank(["x", LIST, null])).toMatch(/^#VALUE!/);
  expect(await rank([101, LIST, null])).toMatch(/^#VALUE!/);
  expect(await rank([50, [["x"], ["y"]], null])).toMatch(/^#VALUE!/);
  expect(
    await rank([
      50,
      [
        ["a", "b"],
        ["c", 1],
      ],
      null,
    ]),
  ).toMatch(/^#N\/A/);
  const twice: CellValue[][] = [
    ["Daerah", "Indeks"],
    ["Kab. A", 40],
    ["Kabupaten A", 60],
  ];
  expect(await rank([50, twice, null])).toMatch(/^#N\/A/);
  expect(await rank([70, twice, null])).toBe(1);
});
