import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { SAMPLE, SAMPLE_YEAR } from "../../src/template/sample/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, WorkbookData } from "../../src/workbook/types";
import { goodEvidence, words } from "../checks/build";
import { buildTemplate } from "./build";
import { specData } from "../../src/template/specData";

const rules = ruleSet(SAMPLE_YEAR);
const sample = specData(buildTemplate(SAMPLE, "id", rules));

function analysisOf(data: WorkbookData): Analysis {
  const { innovations, spd, opd } = readWorkbook(data, rules);
  return analyze({ innovations: innovations!, spd, opd, rules });
}

type Place = Pick<Finding, "sheet" | "row" | "column">;

/** The sample with something else typed into one cell. */
function typed(data: WorkbookData, { sheet, row, column }: Place, value: CellValue): WorkbookData {
  const sheets = data.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const values = one.values.map((cells) => [...cells]);
    values[row - 1 - one.top]![column - one.left] = value;
    return { ...one, values };
  });
  return { ...data, sheets };
}

/** What the form takes into a field, by the header of its column. */
const FIELDS: Readonly<Record<string, CellValue>> = {
  "Nama Inovasi": "Layanan yang kini bernama",
  Tahapan: "Penerapan",
  "Waktu Penerapan": "1 Juni 2024",
  "Rancang Bangun": words(300),
  Manfaat: "Warga dilayani lebih cepat",
};

/** Does what a finding asks for, as somebody would type it; a level comes with the column of its evidence behind it. */
function mended(data: WorkbookData, finding: Finding): WorkbookData {
  const { code, header, indicator, innovationRow, row } = finding;
  if (code === "mandatory-missing") {
    const levelled = typed(data, finding, 3);
    return typed(levelled, { ...finding, column: finding.column + 1 }, goodEvidence(indicator!, `baru${row}`));
  }
  if (code === "level-invalid" || code === "spd-level-invalid") return typed(data, finding, 3);
  if (indicator !== undefined) {
    const document = innovationRow === null ? `dokumen-${row}.pdf` : goodEvidence(indicator, `baru${row}`);
    return typed(data, finding, document);
  }
  const value = FIELDS[header];
  if (value === undefined) throw new Error(`nothing to type under ${header}`);
  return typed(data, finding, value);
}

const before = analysisOf(sample);
const errors = before.findings.filter(({ severity }) => severity === "error");

test("the sample has many kinds of errors", () => {
  expect(new Set(errors.map(({ code }) => code)).size).toBeGreaterThan(15);
});

test.each(errors.map((finding) => [finding.code, finding.address, finding] as const))(
  "%s in %s is worth what mending it brings",
  (_code, _address, finding) => {
    const after = analysisOf(mended(sample, finding));
    expect(finding.points).toBeCloseTo(after.evidenced!.index - before.evidenced!.index, 9);
  },
);

test("mending all of them brings the evidenced index up to the claimed one", () => {
  // A row that gets its name is asked for everything else.
  const all = errors.filter(({ code }) => code !== "name-missing").reduce(mended, sample);
  const after = analysisOf(all);
  expect(after.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "name-missing",
  ]);
  expect(after.evidenced!.index).toBeCloseTo(after.claimed.index, 9);
});

/** Those whose mending touches no other cell, and clears nothing else in their own. */
const OWN_DOUBTS = new Set(["letter-incomplete", "document-below-level", "evidence-no-file", "evidence-too-few"]);
const doubts = before.findings.filter(
  ({ code, address, severity }) =>
    OWN_DOUBTS.has(code) &&
    before.findings.filter((one) => one.address === address && one.severity === severity).length === 1,
);

test.each(doubts.map((finding) => [finding.code, finding.address, finding] as const))(
  "%s in %s is worth what settling it brings to the strict index",
  (_code, _address, finding) => {
    const after = analysisOf(mended(sample, finding));
    expect(finding.points).toBe(0);
    expect(finding.strictPoints).toBeGreaterThan(0);
    expect(finding.strictPoints).toBeCloseTo(after.strict!.index - before.strict!.index, 9);
  },
);
