/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

const JURY: CellValue[][] = [
  ["Juri", "Nama Inovasi", "Dampak", "Biaya"],
  ["Ani", "Sapa", 80, 70],
  ["Budi", "Sapa", 60, 50],
  ["Ani", "Pasar", 90, 101],
  ["Budi", "Pasar", 0, 100],
];

let office: OfficeHost;

async function rows(params: (CellValue | CellValue[][])[], addresses: (string | null)[] = []): Promise<CellValue[][]> {
  const call = { functionId: "JURY", params, caller: "Hasil!B2", parameterAddresses: addresses };
  const result: FunctionResult = await office.callFunction(call);
  if (!result.ok) throw new Error(result.message);
  return result.value as CellValue[][];
}

beforeAll(async () => {
  const sheet = { name: "Juri", visible: true, top: 0, left: 0, values: JURY, merges: [], tables: [] };
  office = await bootOffice({ workbook: { name: "a.xlsx", sheets: [sheet], date1904: false } });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test("spills ranks, scores and notes; weights as a table or one number a criterion", async () => {
  const table = [
    ["Kriteria", "Bobot"],
    ["Biaya", 40],
    ["Dampak", 60],
  ];
  for (const weights of [table, [[60, 40]], [[60], [40]]]) {
    const [head, first, second, rest] = await rows([JURY, weights, null], ["Juri!A1:D5", null, null]);
    expect(head).toEqual(["Peringkat", "Inovasi", "Nilai", "Juri", "Selisih", "Catatan"]);
    expect(first).toEqual([1, "Sapa", 66, 2, 20, ""]);
    // On its sheet a score of 0 is told from a blank cell.
    expect(second!.slice(0, 5)).toEqual([2, "Pasar", 40, 1, "–"]);
    expect(second![5]).toContain("nilai 101 dari Ani");
    expect(rest![5]).toContain("bobot dari lembar Bobot: Dampak 60, Biaya 40");
  }
});

test("by another method, and with the header above the range", async () => {
  const [, first] = await rows([JURY.slice(1), [[60, 40]], "olimpik"], ["Juri!A2:D5", null, null]);
  expect(first!.slice(0, 4)).toEqual(["–", "Pasar", "–", 1]);
});

test("what gives no result is said in the first cell", async () => {
  expect((await rows([JURY, null, null]))[0]![0]).toContain("Kriteria tanpa bobot: Dampak, Biaya");
  expect((await rows([JURY, [[60, 40]], "modus"]))[0]![0]).toContain("olimpik");
  expect((await rows([[["a", "b"]], null, null]))[0]![0]).toContain("Juri dan Nama Inovasi");
  expect((await rows([JURY, [[1, 2, 3]], null]))[0]![0]).toContain("Bobot");
});
