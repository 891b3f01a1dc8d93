import fc from "fast-check";
import { analyze, type Analysis } from "../../src/analysis/index";
import {
  innovationStates,
  profileFindings,
  refusingFindings,
  spdState,
  type IndicatorState,
} from "../../src/analysis/indicatorState";
import { sidIndicators } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, InnovationTable, SheetData, SpdTable, WorkbookData } from "../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

interface Read {
  analysis: Analysis;
  table: InnovationTable;
  spd: SpdTable | null;
}

function read(data: WorkbookData): Read {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  if (!innovations) throw new Error("no table");
  return { analysis: analyze({ innovations, spd, opd, rules: rules2026 }), table: innovations, spd };
}

function states(data: WorkbookData, row = 2): Map<string, IndicatorState> {
  const { analysis, table } = read(data);
  return new Map(innovationStates(analysis, table, row).map((state) => [state.indicator.key, state]));
}

/** The sheet without the columns whose header begins with one of the texts. */
function without(sheet: SheetData, ...headers: string[]): SheetData {
  const dropped = new Set(
    sheet.values[0]!.flatMap((text, index) => (headers.some((one) => String(text).startsWith(one)) ? [index] : [])),
  );
  return { ...sheet, values: sheet.values.map((row) => row.filter((_, index) => !dropped.has(index))) };
}

test("evidence is proved, refused with a reason, missing, or there is no level to prove", () => {
  const found = states(
    workbook(
      wideSheet([
        {
          name: "A",
          levels: {
            ...Object.fromEntries(sidIndicators(rules2026).map(({ key }) => [key, 2])),
            "20": 0,
            "21": "tinggi",
          },
          evidence: { "17": "menyusul", "18": "" },
        },
        { name: "B" },
        { name: "C" },
      ]),
    ),
  );
  expect(found.size).toBe(20);
  expect(found.get("16")).toMatchObject({ evidence: "proved", origin: "typed", reason: null, maxPoints: 9 });
  // Without the mandatory no. 17 nothing of the innovation counts.
  expect(found.get("16")?.explained).toMatchObject({ level: 2, evidencedLevel: 0, points: 6, evidencedPoints: 0 });
  expect(found.get("17")).toMatchObject({ evidence: "refused", reason: { code: "evidence-placeholder" } });
  expect(found.get("17")?.explained).toMatchObject({ level: 2, evidencedLevel: 0 });
  expect(found.get("18")).toMatchObject({ evidence: "missing", reason: { code: "evidence-missing" } });
  expect(found.get("20")).toMatchObject({ evidence: "no-level", origin: "blank" });
  expect(found.get("21")).toMatchObject({ evidence: "no-level", origin: "invalid" });
});

test("columns that the table does not have are said to be missing", () => {
  const sheet = without(wideSheet([{ name: "A" }]), "Bukti 19", "24 ");
  const found = states(workbook(sheet));
  expect(found.get("19")).toMatchObject({ evidence: "no-column", evidenceColumn: null, origin: "typed" });
  expect(found.get("19")?.explained).toMatchObject({ level: 2, evidencedLevel: 2 });
  expect(found.get("24")).toMatchObject({ evidence: "no-level", origin: "no-column", level: null });
});

/** The complaints (29) as a measured value, with or without a column of levels. */
function measured(level: CellValue | undefined, value: CellValue): SheetData {
  const sheet = wideSheet([{ name: "A" }]);
  const column = sheet.values[0]!.findIndex((text) => String(text).startsWith("29 "));
  const values = sheet.values.map((row, index) => [
    ...row.slice(0, column),
    ...(level === undefined ? [] : [index === 0 ? row[column]! : level]),
    index === 0 ? "Nilai Ukur 29" : value,
    ...row.slice(column + 1),
  ]);
  return { ...sheet, values };
}

test("a level from a measured value says so, and only a column of levels takes one", () => {
  const alone = states(workbook(measured(undefined, 95))).get("29");
  expect(alone).toMatchObject({ origin: "measured", level: null, measure: { text: "95" } });
  expect(alone?.explained.level).toBe(3);
  const beside = states(workbook(measured("", 95))).get("29");
  expect(beside).toMatchObject({ origin: "measured", level: { holds: "level" }, measure: { text: "95" } });
  expect(states(workbook(measured(1, 95))).get("29")).toMatchObject({ origin: "typed", explained: { level: 1 } });
});

test("a column of weight x level is told from one of levels", () => {
  const sheet = wideSheet([{ name: "A" }]);
  const values = sheet.values.map((row, index) =>
    row.map((cell, column) => {
      if (!/^16 /.test(String(sheet.values[0]![column]))) return cell;
      return index === 0 ? "Skor 16 Regulasi Inovasi Daerah" : 6;
    }),
  );
  const state = states(workbook({ ...sheet, values })).get("16");
  expect(state).toMatchObject({ level: { holds: "score" }, explained: { level: 2 } });
});

test("findings of the profile and reasons of a refusal are kept apart from those of indicators", () => {
  const { analysis, table } = read(
    workbook(wideSheet([{ name: "A", stage: "Uji Coba", affair: "", evidence: { "17": "-" } }, { name: "B" }])),
  );
  expect(profileFindings(analysis, 2).every(({ indicator }) => indicator === undefined)).toBe(true);
  expect(
    refusingFindings(analysis, 2)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["evidence-placeholder", "field-missing", "stage-not-scored"]);
  expect(refusingFindings(analysis, 3)).toEqual([]);
  const about = innovationStates(analysis, table, 2).flatMap(({ findings }) => findings);
  const all = analysis.innovations[0]!.findings;
  expect([...about, ...profileFindings(analysis, 2)]).toHaveLength(all.length);
  expect(innovationStates(analysis, table, 40)).toEqual([]);
});

test("rows of the region: proved, missing, and a table without evidence", () => {
  const sheet = spdSheet(2);
  sheet.values[1]![3] = "";
  const { analysis, spd } = read(workbook(wideSheet([{ name: "A" }]), sheet));
  const at = (index: number): IndicatorState => spdState(analysis, spd!, spd!.records[index]!)!;
  expect(at(0)).toMatchObject({ evidence: "missing", reason: { code: "spd-evidence-missing" }, origin: "typed" });
  expect(at(1)).toMatchObject({ evidence: "proved", level: { column: 2, holds: "level" }, evidenceColumn: 3 });
  expect(at(1).explained.points).toBe(at(1).explained.weight * 2);
  const bare = { ...sheet, values: sheet.values.map((row) => row.slice(0, 3)) };
  const other = read(workbook(wideSheet([{ name: "A" }]), bare));
  expect(spdState(other.analysis, other.spd!, other.spd!.records[0]!)).toMatchObject({ evidence: "no-column" });
});

test("a region without rules for a row has no state", () => {
  const { analysis, spd } = read(workbook(wideSheet([{ name: "A" }]), spdSheet(2)));
  expect(spdState(analysis, spd!, { ...spd!.records[0]!, indicator: "tidak-ada" })).toBeNull();
});

test("the points of the indicators add up to the maturity, claimed and evidenced", () => {
  const level = fc.constantFrom<CellValue>("", 0, 1, 2, 3, "x");
  const proof = fc.constantFrom<CellValue>("", "menyusul", "bukti.pdf", "SK Bupati Nomor 1 Tahun 2024 tentang A");
  const row = fc.record({
    levels: fc.array(level, { minLength: 20, maxLength: 20 }),
    proofs: fc.array(proof, { minLength: 20, maxLength: 20 }),
  });
  fc.assert(
    fc.property(row, ({ levels, proofs }) => {
      const keys = sidIndicators(rules2026).map(({ key }) => key);
      const spec: RowSpec = {
        name: "A",
        levels: Object.fromEntries(keys.map((key, index) => [key, levels[index]!])),
        evidence: Object.fromEntries(keys.map((key, index) => [key, proofs[index]!])),
      };
      const { analysis, table } = read(workbook(wideSheet([spec])));
      const [innovation] = analysis.innovations;
      const own = innovationStates(analysis, table, 2);
      const sum = (value: (state: IndicatorState) => number): number => own.reduce((all, one) => all + value(one), 0);
      expect(sum(({ explained }) => explained.points)).toBeCloseTo(innovation!.maturity, 9);
      expect(sum(({ explained }) => explained.evidencedPoints ?? 0)).toBeCloseTo(innovation!.evidencedMaturity!, 9);
      for (const { evidence, explained } of own) {
        if (!innovation!.eligible) continue;
        // What is proved counts in full, what is refused or missing not at all.
        if (evidence === "proved") expect(explained.evidencedLevel).toBe(explained.level);
        else expect(explained.evidencedLevel).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});
