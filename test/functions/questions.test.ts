/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { officeSettings } from "../../src/excel/stored/officeSettings";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

const RANGE: CellValue[][] = [
  ["No", "Nama Inovasi", "OPD", "Urusan", "Diikutkan", "Kematangan"],
  ...["v", "", "v"].map((mark, at) => [at + 1, `Inovasi ${at + 1}`, "Dinas A", "Sosial", mark, 70]),
];

const score = () =>
  office.callFunction({
    functionId: "SCORE",
    params: [RANGE.map((cells) => [...cells]), null, 2026, null],
    caller: "Lain!M2",
    parameterAddresses: [null],
  });

test("a formula over a range that leaves a question open says it, and follows the answer", async () => {
  for (const time of ["first", "again"]) {
    expect([time, await score()]).toMatchObject([
      time,
      { ok: false, error: "#N/A", message: expect.stringMatching(/“v”.*Baris mana yang diikutkan\?.*Jawab di panel/) },
    ]);
  }
  officeSettings.put({ answers: { marks: "marked" } });
  expect(await score()).toMatchObject({ ok: true });
});
