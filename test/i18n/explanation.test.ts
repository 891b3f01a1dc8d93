import { explainInnovation, explainRegion } from "../../src/analysis/explain";
import {
  countScoreText,
  divisorText,
  formulaLines,
  indexFormulaText,
  innovationLines,
} from "../../src/i18n/explanation";
import { ruleYears } from "../../src/rules/index";
import { analysisOf, eight } from "../analysis/years";

test("the formula of eight innovations reads as people compute it", () => {
  const { claimed } = explainRegion(analysisOf(2026));
  // 8 x 74 = 592; (42 + 49.3333 + 3.04) / 250 = 0.377493
  expect(indexFormulaText("id", claimed)).toBe("(42,00 + 592,00 / 12 + 3,04) / 250 x 100 = 37,75");
  expect(indexFormulaText("en", claimed)).toBe("(42.00 + 592.00 / 12 + 3.04) / 250 x 100 = 37.75");
  expect(divisorText("id", claimed)).toBe("terbesar dari 12 dan 8 inovasi = 12");
  expect(countScoreText("id", claimed)).toBe("0,38 x 8 inovasi = 3,04; pelayanan dasar 6 dari 6, syarat 5");
});

test("thousands, the cap and a missed basic-service rule", () => {
  const { claimed } = explainRegion(analysisOf(2026));
  expect(indexFormulaText("id", { ...claimed, sumMaturity: 12345.25, spd: null })).toMatch(/^\(0,00 \+ 12\.345,25 \//);
  const many = { ...claimed.countScore, counted: 230, points: 76 };
  expect(countScoreText("id", { ...claimed, countScore: many })).toMatch(
    /^0,38 x 200 inovasi \(batas; ada 230\) = 76,00/,
  );
  const few = { ...claimed.countScore, covered: 4, points: 0 };
  expect(countScoreText("id", { ...claimed, countScore: few })).toBe("0 karena pelayanan dasar 4 dari 6, syarat 5");
});

/** Computes what stands left of the equals sign of a shown calculation. */
function computed(text: string): number {
  const expression = text.split("=")[0]!.replaceAll(".", "").replaceAll(",", ".").replaceAll("x", "*");
  if (!/^[\d.\s+*/()]+$/.test(expression)) throw new Error(`no calculation: ${text}`);
  return Number(new Function(`return ${expression}`)());
}

function shown(text: string): number {
  const result = /= ([\d.,]+)/.exec(text)?.[1] ?? "";
  return Number(result.replaceAll(".", "").replace(",", "."));
}

test.each(ruleYears().map((year) => [year]))("%i: every shown calculation gives what stands behind its =", (year) => {
  const rows = eight();
  rows[2]!.evidence = { "25": "" };
  rows[4]!.stage = "Uji Coba";
  const analysis = analysisOf(year, rows);
  const region = formulaLines("id", explainRegion(analysis)).filter(({ label }) => label.startsWith("Indeks"));
  const one = innovationLines("id", explainInnovation(analysis, 4)!);
  expect(region).toHaveLength(2);
  expect(one).toHaveLength(4);
  // The rows lie outside the window of most years, which is a reason and no calculation.
  const calculations = [...region, ...one].filter(({ text }) => !text.startsWith("0 karena"));
  expect(calculations.length).toBeGreaterThanOrEqual(5);
  for (const { text } of calculations) expect(computed(text)).toBeCloseTo(shown(text), 2);
});

test("an innovation: its maturity term by term, claimed and evidenced", () => {
  const rows = eight();
  rows[0]!.levels = { "16": 1, "17": 1, "18": 2, "32": 2, "33": 2, "35": 3 };
  rows[0]!.evidence = { "18": "" };
  const lines = innovationLines("id", explainInnovation(analysisOf(2026, rows), 2)!);
  expect(lines).toEqual([
    { label: "Kematangan (Klaim)", text: "3 x 1 + 2 x 1 + 2 x 2 + 2 x 2 + 3 x 2 + 4 x 3 = 31,00" },
    { label: "Sumbangan ke indeks (Klaim)", text: "31,00 / 12 / 250 x 100 = 1,03 poin indeks" },
    { label: "Kematangan (Bukti)", text: "3 x 1 + 2 x 1 + 2 x 2 + 3 x 2 + 4 x 3 = 27,00" },
    { label: "Sumbangan ke indeks (Bukti)", text: "27,00 / 12 / 250 x 100 = 0,90 poin indeks" },
  ]);
});

test("a row that does not qualify says why it is 0", () => {
  const rows = eight();
  rows[0]!.stage = "Inisiatif";
  const lines = innovationLines("id", explainInnovation(analysisOf(2026, rows), 2)!);
  expect(lines[2]).toEqual({ label: "Kematangan (Bukti)", text: "0 karena inovasi tidak memenuhi syarat" });
});
