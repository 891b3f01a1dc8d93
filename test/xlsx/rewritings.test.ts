import { nodeUnpacking } from "../../src/xlsx/zip/nodeUnpacking";
import { analyze, type Analysis } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import type { WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { rules2026 } from "../support/workbooks";
import { PACKINGS, PART_REWRITINGS } from "./rewritings/index";
import { MORE_REWRITINGS } from "./rewritings/more";
import { plainParts } from "./rewritings/book";
import { zipped } from "./rewritings/zip";

const read = (bytes: Uint8Array): Promise<WorkbookData> => readXlsxWorkbook(bytes, "uji.xlsx");

function judged(data: WorkbookData): Analysis {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  return analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
}

/** Its cells hold other numbers for the same days. */
const OTHER_CELLS = new Set(["the dates of 1904", "days of ISO where days count from 1904"]);

function shown(analysis: Analysis): unknown {
  const { claimed, evidenced, findings, innovations } = analysis;
  return { claimed, evidenced, findings, innovations };
}

let parts: Record<string, string>;
let plain: WorkbookData;
beforeAll(async () => {
  parts = await plainParts();
  plain = await read(zipped(parts));
});

test("the workbook has something to lose", () => {
  const { claimed, evidenced, findings, excluded } = judged(plain);
  expect(claimed).toMatchObject({ n: 5 });
  expect(claimed.spd).toBeGreaterThan(0);
  expect(evidenced!.index).toBeGreaterThan(0);
  expect(evidenced!.index).toBeLessThan(claimed.index);
  expect(excluded).toHaveLength(1);
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(4);
  expect(plain.sheets.map(({ tables, merges, links }) => [tables.length, merges.length, links?.length ?? 0])).toEqual([
    [0, 1, 1],
    [0, 0, 0],
    [1, 0, 0],
  ]);
  const percents = plain.sheets[1]!.values.flat().filter((value) => value === "8,25%");
  expect(percents.length).toBeGreaterThan(5);
});

describe("one workbook, whatever way its parts are written", () => {
  test.each(Object.entries({ ...PART_REWRITINGS, ...MORE_REWRITINGS }))("%s", async (name, rewrite) => {
    const rewritten = rewrite(parts);
    if (name !== "nothing changed") expect(rewritten).not.toEqual(parts);
    const data = await read(zipped(rewritten));
    expect(shown(judged(data))).toEqual(shown(judged(plain)));
    if (!OTHER_CELLS.has(name)) expect(data).toEqual(plain);
  });
});

describe("one workbook, whatever way it is packed", () => {
  test.each(Object.entries(PACKINGS))("%s", async (_, pack) => {
    const bytes = pack(parts);
    expect(await read(bytes)).toEqual(plain);
    expect(await readXlsxWorkbook(bytes, "uji.xlsx", nodeUnpacking)).toEqual(plain);
  });
});
