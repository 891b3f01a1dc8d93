import type { Analysis } from "../../src/analysis/types";
import { analyze } from "../../src/analysis/index";
import type { Finding } from "../../src/checks/types";
import type { RuleSet } from "../../src/rules/types";
import { readWorkbook } from "../../src/workbook/index";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const AFFAIRS = [
  "Pendidikan",
  "Kesehatan",
  "Pekerjaan Umum dan Penataan Ruang",
  "Perumahan Rakyat dan Kawasan Permukiman",
  "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
  "Sosial",
];

/** Twelve innovations, all indicators at level 2 (maturity 74), two for each basic service. */
const twelve = (): RowSpec[] =>
  Array.from({ length: 12 }, (_, i) => ({ name: `Inovasi ${String.fromCharCode(65 + i)}`, affair: AFFAIRS[i % 6]! }));

const run = (rows: RowSpec[]) => analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);
const serious = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity !== "info");

/** One level point of weight 1 in the mean of twelve: 1 / 12 / 250 x 100. */
const POINT = 100 / (12 * 250);

test("a clean workbook: claimed and evidenced agree and nothing is reported", () => {
  const analysis = run(twelve());
  // SPD 21 x 2 = 42; maturity 37 x 2 = 74; count 12 x 0.38 = 4.56; (42 + 74 + 4.56) / 250 = 0.48224
  expect(serious(analysis.findings)).toEqual([]);
  expect(analysis.claimed.index).toBeCloseTo(48.224, 10);
  expect(analysis.evidenced).toEqual(analysis.claimed);
  expect(analysis.claimed).toMatchObject({ spd: 42, meanMaturity: 74, divisor: 12, n: 12, countScore: 4.56 });
  expect(analysis.claimed.basicServices).toMatchObject({ covered: AFFAIRS, required: 5, of: 6 });
  expect(analysis.claimed.predicate).toBe("Inovatif");
  expect(analysis.innovations.every(({ status }) => status === "siap")).toBe(true);
});

test("missing evidence lowers the evidenced index by exactly its points", () => {
  const rows = twelve();
  rows[3]!.evidence = { "25": "" };
  const analysis = run(rows);
  const [finding, ...others] = serious(analysis.findings);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "evidence-missing", severity: "error", row: 5, indicator: "sosialisasi" });
  // weight 1 x level 2
  expect(finding!.points).toBeCloseTo(2 * POINT, 10);
  expect(analysis.claimed.index - analysis.evidenced!.index).toBeCloseTo(2 * POINT, 10);
  expect(analysis.innovations[3]).toMatchObject({ maturity: 74, evidencedMaturity: 72, status: "lengkapi" });
  expect(analysis.innovations[3]!.evidencedLevels!["sosialisasi"]).toBe(0);
});

test("a row that does not qualify scores 0, stays in the divisor, leaves count and coverage", () => {
  const rows = twelve();
  rows[0]!.stage = "Uji Coba";
  const analysis = run(rows);
  expect(codes(serious(analysis.findings))).toEqual(["stage-not-scored"]);
  expect(analysis.evidenced).toMatchObject({ n: 12, counted: 11, divisor: 12, sumMaturity: 11 * 74 });
  // 74 of maturity in the mean and 0.38 of count score
  const lost = 74 * POINT + 0.38 / 2.5;
  expect(analysis.claimed.index - analysis.evidenced!.index).toBeCloseTo(lost, 10);
  expect(analysis.findings.find(({ code }) => code === "stage-not-scored")!.points).toBeCloseTo(lost, 10);
  expect(analysis.innovations[0]).toMatchObject({ eligible: false, evidencedMaturity: 0, status: "tidakMemenuhi" });
});

test("the only row of a needed basic service carries the count score", () => {
  // Five services, one of them once: without that row coverage falls to four and the count score is lost.
  const rows = twelve().map((row, i) => ({ ...row, affair: i === 0 ? "Sosial" : AFFAIRS[i % 4]! }));
  rows[0]!.stage = "Inisiatif";
  const analysis = run(rows);
  expect(analysis.claimed.countScore).toBe(4.56);
  expect(analysis.evidenced!.countScore).toBe(0);
  const lost = 74 * POINT + 4.56 / 2.5;
  expect(analysis.findings.find(({ code }) => code === "stage-not-scored")!.points).toBeCloseTo(lost, 10);
});

test("of two innovations of a needed basic service none carries the count score: the other one still covers it", () => {
  const rows = twelve().map((row, i) => ({ ...row, affair: AFFAIRS[i % 5]! }));
  rows[0]!.stage = "Inisiatif";
  const analysis = run(rows);
  expect(analysis.claimed.basicServices.covered).toHaveLength(5);
  expect(analysis.evidenced!.countScore).toBeCloseTo(11 * 0.38, 10);
  const lost = 74 * POINT + 0.38 / 2.5;
  expect(analysis.findings.find(({ code }) => code === "stage-not-scored")!.points).toBeCloseTo(lost, 10);
});

test("too few basic services: the finding is worth the count score", () => {
  const analysis = run(twelve().map((row, i) => ({ ...row, affair: AFFAIRS[i % 4]! })));
  const finding = analysis.findings.find(({ code }) => code === "basic-services");
  expect(finding!.points).toBeCloseTo(4.56 / 2.5, 10);
  expect(analysis.claimed.basicServices.covered).toHaveLength(4);
});

test("a mandatory indicator without level makes the row not eligible; others only lose their points", () => {
  const rows = twelve();
  rows[1]!.levels = { ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(16 + i), 2])), "35": 0 };
  const analysis = run(rows);
  expect(codes(serious(analysis.findings))).toEqual(["mandatory-missing"]);
  expect(analysis.innovations[1]).toMatchObject({ eligible: false, maturity: 74 - 8 });
});

test("refused evidence of a mandatory indicator is a blank one: the claim brings nothing that honesty would not", () => {
  const claimed = twelve();
  claimed[1]!.evidence = { "33": "menyusul", "25": "" };
  const honest = twelve();
  const others = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(16 + i), 2]));
  honest[1]!.levels = { ...others, "33": "", "25": "" };
  const [proved, blank] = [run(claimed), run(honest)];
  expect(proved.innovations[1]).toMatchObject({ eligible: false, maturity: 74, evidencedMaturity: 0 });
  expect(proved.evidenced).toEqual(blank.evidenced);
  const [refused] = proved.findings.filter(({ indicator }) => indicator === "kemanfaatan");
  // No. 33 alone brings the innovation back without no. 25, which weighs 1; both together bring all of it.
  expect(refused!.points).toBeCloseTo((74 - 2) * POINT + 0.38 / 2.5, 10);
  expect(refused!.together).toBeCloseTo(74 * POINT + 0.38 / 2.5, 10);
  const other = proved.findings.find(({ code }) => code === "evidence-missing")!;
  expect(other).toMatchObject({ points: 0, others: 1, together: refused!.together });
});

test("an invalid level counts 0 and is worth the highest level that could have been meant", () => {
  const rows = twelve();
  rows[2]!.levels = { ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(16 + i), 2])), "26": 5 };
  const analysis = run(rows);
  const finding = analysis.findings.find(({ code }) => code === "level-invalid");
  expect(finding!.points).toBeCloseTo(3 * POINT, 10);
  expect(analysis.innovations[2]!.maturity).toBe(72);
});

test("a document of too low a kind costs the levels above the one it proves", () => {
  const decree = "SK Bupati Nomor 5 tanggal 3 Mei 2024 tentang Inovasi";
  const { findings, claimed, evidenced, strict } = analyzeWorkbook(
    workbook(wideSheet([{ name: "A", levels: 3, evidence: { "16": decree } }])),
  );
  const found = findings.find(({ code }) => code === "document-below-level");
  expect(found?.points).toBe(0);
  // Weight 3, two levels, divisor 12, of 250 points.
  expect(found?.strictPoints).toBeCloseTo((3 * 2 * 100) / 12 / 250, 10);
  expect(evidenced?.index).toBe(claimed.index);
  expect(strict?.index).toBeCloseTo(claimed.index - found!.strictPoints!, 10);
});

test("of a name used twice a reviewer keeps the first", () => {
  const rows = [{ name: "Satu" }, { name: "SATU" }];
  const { findings, evidenced, strict } = analyzeWorkbook(workbook(wideSheet(rows)));
  const twice = findings.filter(({ code }) => code === "duplicate-name");
  expect(twice.map(({ severity, points, strictPoints }) => [severity, points, strictPoints])).toEqual([
    ["warning", undefined, undefined],
    ["warning", 0, expect.closeTo(74 * POINT, 10)],
  ]);
  expect([evidenced?.counted, strict?.counted]).toEqual([2, 1]);
});

test("severity is data: rules may name some codes, the others are as severe as their checks say, unknown ones are ignored", () => {
  const reading = readWorkbook(workbook(wideSheet([{ name: "A", evidence: { "34": "menyusul" } }])), rules2026);
  const judge = (checks: NonNullable<RuleSet["checks"]>) =>
    analyze({ innovations: reading.innovations!, spd: null, opd: null, rules: { ...rules2026, checks } });
  const severities = ({ findings }: Analysis) => new Map(findings.map(({ code, severity }) => [code, severity]));
  const plain = severities(judge({ "no-such-check": "error" }));
  expect(plain).toEqual(
    severities(analyze({ innovations: reading.innovations!, spd: null, opd: null, rules: rules2026 })),
  );
  expect([plain.get("evidence-placeholder"), plain.get("basic-services")]).toEqual(["error", "warning"]);
  const milder = judge({ "evidence-placeholder": "info" });
  expect(severities(milder)).toEqual(new Map(plain).set("evidence-placeholder", "info"));
  expect(milder.evidenced?.index).toBe(milder.claimed.index);
});

test("rows marked as left out appear in no sum", () => {
  const rows = twelve();
  rows[11]!.included = "Tidak";
  const analysis = run(rows);
  expect(analysis.claimed).toMatchObject({ n: 11, divisor: 12, sumMaturity: 11 * 74 });
  expect(analysis.excluded).toEqual([{ row: 13, name: "Inovasi L" }]);
  expect(analysis.innovations).toHaveLength(11);
});

test("gain: what a row adds when all of it stands at level 3", () => {
  const rows = twelve();
  rows[0]!.stage = "Uji Coba";
  const { innovations } = run(rows);
  expect(innovations[1]!.gain).toBeCloseTo((111 - 74) * POINT, 10);
  // Its stage was written down: nothing mends that within the year. A date that is blank can be filled in.
  expect(innovations[0]!.gain).toBe(0);
  rows[0] = { ...rows[0]!, stage: "Penerapan", application: "" };
  expect(run(rows).innovations[0]!.gain).toBeCloseTo(111 * POINT + 0.38 / 2.5, 10);
});

test("gain: a row that brings the fifth basic service opens the count score, one of a covered service does not", () => {
  const gainIn = (affair: string): number => {
    // Four services among the others; the first row lacks its date.
    const rows = twelve().map((row, i) => ({ ...row, affair: AFFAIRS[i % 4]! }));
    rows[0] = { ...rows[0]!, affair, application: "" };
    return run(rows).innovations[0]!.gain;
  };
  expect(gainIn("Sosial")).toBeCloseTo(111 * POINT + (12 * 0.38) / 2.5, 10);
  expect(gainIn("Kesehatan")).toBeCloseTo(111 * POINT, 10);
});

test("without SPD the index is the innovations' share and says so", () => {
  const analysis = analyzeWorkbook(workbook(wideSheet(twelve())));
  expect(analysis.claimed.spd).toBeNull();
  expect(analysis.claimed.index).toBeCloseTo((74 + 4.56) / 2.5, 10);
  expect(analysis.assumptions.map(({ id }) => id)).toContain("no-spd");
});

test("findings stand in order of sheet, row, column, code", () => {
  const rows = twelve();
  rows[5]!.evidence = { "16": "ada", "35": "-" };
  rows[2]!.evidence = { "20": "menyusul" };
  rows[3]!.affair = "";
  const { findings } = run(rows);
  const keys = findings.map(({ sheet, row, column, code }) =>
    [sheet, String(row).padStart(5, "0"), String(column).padStart(5, "0"), code].join("|"),
  );
  expect(keys).toEqual([...keys].sort());
  expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThanOrEqual(4);
});
