/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/session/session";
import type { Analysis } from "../../src/analysis/types";
import { bootOffice } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

const mockAnalyses: Analysis[] = [];

jest.mock("../../src/analysis/index", () => {
  const real = jest.requireActual<typeof import("../../src/analysis/index")>("../../src/analysis/index");
  return {
    ...real,
    *analyzing(...given: Parameters<typeof real.analyzing>) {
      const analysis = yield* real.analyzing(...given);
      mockAnalyses.push(analysis);
      return analysis;
    },
  };
});

test("a workbook with links behind its evidence is judged once when it is opened", async () => {
  const sheet = wideSheet([{ name: "SATU", levels: 2 }]);
  const column = sheet.values[0]!.findIndex((header) => String(header).startsWith("Bukti "));
  sheet.values[1]![column] = "Lihat di sini";
  const links = [{ row: 1, column, target: "https://drive.google.com/file/d/1AbC/view" }];
  const office = await bootOffice({ workbook: workbook({ ...sheet, links }) });
  const session = createSession();
  await session.start();
  const { analysis } = session.state();
  expect(mockAnalyses).toEqual([analysis]);
  // The one judgement knows the address.
  const readAs = analysis!.findings.filter(({ code }) => code === "read-as");
  expect(readAs).toMatchObject([{ column, params: { how: "target", value: "Lihat di sini" } }]);
  await session.stop();
  office.dispose();
});
