/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, workbook } from "../support/workbooks";

const DATA = workbook(spdSheet(2));
const SPD = DATA.sheets[0]!.values;

let office: OfficeHost;

function call(
  functionId: string,
  params: (CellValue | CellValue[][])[],
  parameterAddresses: (string | null)[] = [],
): Promise<FunctionResult> {
  return office.callFunction({ functionId, params, caller: "Ringkasan!B2", parameterAddresses });
}

async function value(...args: Parameters<typeof call>): Promise<CellValue | CellValue[][]> {
  const result = await call(...args);
  if (!result.ok) throw new Error(`${result.error} ${result.message}`);
  return result.value;
}

beforeAll(async () => {
  office = await bootOffice({ workbook: DATA });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test("SPD is the sum of weight x level", async () => {
  expect(await value("SPD", [SPD, null], ["SPD!A1:D21", null])).toBe(42);
  expect(await value("SPD", [SPD.slice(1), null], ["SPD!A2:D21", null])).toBe(42);
  expect(await call("SPD", [[["x"]], null])).toMatchObject({ ok: false, error: "#N/A" });
});

test.each<[CellValue, CellValue, CellValue, number]>([
  [17, 0, null, 0],
  [17, 10, null, 1],
  ["sdm", 31, null, 3],
  ["5b", "2,35", null, 3],
  ["Kemanfaatan inovasi", 201, "a", 2],
  [33, 50, "unit", 2],
  ["regulasi", "Perda", null, 3],
  ["regulasi", "Peraturan Bupati", null, 2],
  ["regulasi", "SK Kepala Daerah", null, 1],
  ["opini-bpk", "WTP", null, 3],
  [26, "buku elektronik", null, 2],
])("LEVEL(%p, %p, %p) is %p", async (indicator, given, measure, level) => {
  expect(await value("LEVEL", [indicator, given, measure, null])).toBe(level);
});

test("LEVEL says what it cannot place", async () => {
  expect(await call("LEVEL", ["tiada", 1, null, null])).toMatchObject({ error: "#VALUE!" });
  expect(await call("LEVEL", [33, 201, null, null])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("a = "),
  });
  expect(await call("LEVEL", ["regulasi", "brosur", null, null])).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("peraturan daerah"),
  });
  expect(await call("LEVEL", [17, "banyak", null, null])).toMatchObject({ error: "#VALUE!" });
  expect(await call("LEVEL", [17, null, null, null])).toMatchObject({ error: "#VALUE!" });
});

test.each<[CellValue, string]>([
  [0, "Tidak Dapat Dinilai"],
  [40, "Kurang Inovatif"],
  [40.01, "Inovatif"],
  [65.005, "Sangat Inovatif"],
  ["65,00", "Inovatif"],
])("PREDICATE(%p) is %p", async (index, name) => {
  expect(await value("PREDICATE", [index, null])).toBe(name);
});

test("PREDICATE refuses what is no index", async () => {
  expect(await call("PREDICATE", [101, null])).toMatchObject({ error: "#VALUE!" });
  expect(await call("PREDICATE", [null, null])).toMatchObject({ error: "#VALUE!" });
});

test("RULE tells facts of an indicator", async () => {
  expect(await value("RULE", ["regulasi", "bobot", null])).toBe(3);
  expect(await value("RULE", [16, "Nama", null])).toBe("Regulasi Inovasi Daerah");
  expect(await value("RULE", [16, "level 3", null])).toBe("peraturan daerah");
  expect(await value("RULE", [16, 2, null])).toBe("peraturan kepala daerah");
  expect(await value("RULE", [16, "wajib", null])).toBe("ya");
  expect(await value("RULE", [16, "jenis berkas", null])).toBe("pdf");
  expect(await value("RULE", [16, "sumber", null])).toEqual(expect.any(String));
  expect(await call("RULE", [16, "warna", null])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("bobot/weight"),
  });
});
