import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import type { Analysis, AnalysisInput } from "../../src/analysis/types";
import { sending, type Sending } from "../../src/planning/index";
import type { RuleSet } from "../../src/rules/types";
import { normalizeText } from "../../src/workbook/index";
import { context, rules, type RecordSpec, type TableSpec } from "../checks/build";

/** Few innovations are enough to reach the divisor, the cap and the affairs. */
const small = (divisorMin: number, minBasicServices: number, countCap: number): RuleSet => {
  const { formula } = rules;
  return {
    ...rules,
    formula: {
      ...formula,
      divisorMin: { ...formula.divisorMin, value: divisorMin },
      minBasicServices: { ...formula.minBasicServices, value: minBasicServices },
      countCap: { ...formula.countCap, value: countCap },
    },
  };
};

function inputOf(spec: TableSpec, set: RuleSet): AnalysisInput {
  const { innovations, spd, opd } = context({ ...spec, rules: set });
  return { innovations, spd, opd, rules: set };
}

const analysisOf = (spec: TableSpec, set: RuleSet): Analysis => analyze(inputOf(spec, set));
const sendingOf = (spec: TableSpec, set: RuleSet): Sending => sending(inputOf(spec, set), analysisOf(spec, set));

const record = fc
  .record({
    name: fc.constantFrom("Satu", "Dua", "DUA", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan"),
    urusan: fc.constantFrom("Kesehatan", "Pendidikan", "Sosial", "Pertanian"),
    level: fc.constantFrom(1, 2, 3),
    raised: fc.constantFrom(1, 2, 3),
    doubt: fc.boolean(),
    tahapan: fc.constantFrom("Penerapan", "Penerapan", "Penerapan", "Inisiatif"),
  })
  .map(({ name, urusan, level, raised, doubt, tahapan }): RecordSpec => ({
    name,
    fields: { urusan, tahapan },
    levels: { ...Object.fromEntries(rules.indicators.map(({ id }) => [id, level])), monev: raised, proses: raised },
    evidence: doubt ? { monev: "Laporan survei kepuasan warga tahun 2024" } : {},
  }));

/** The best set by trying all: the highest evidenced index, then the safest. */
function bestOf(spec: TableSpec, set: RuleSet): { evidenced: number; strict: number } {
  let best = { evidenced: -1, strict: -1 };
  const count = spec.records.length;
  for (let mask = 0; mask < 2 ** count; mask++) {
    const records = spec.records.filter((_, i) => (mask >> i) % 2 === 1);
    const names = records.map(({ name }) => normalizeText(name ?? ""));
    // Entries with one name are one innovation.
    if (new Set(names).size < names.length) continue;
    const sent = spec.records.map((one, i) => ({ ...one, included: (mask >> i) % 2 === 1 }));
    const { evidenced, strict, claimed } = analysisOf({ ...spec, records: sent }, set);
    const found = { evidenced: evidenced?.index ?? claimed.index, strict: strict?.index ?? 0 };
    const rise = found.evidenced - best.evidenced;
    if (rise > 1e-9 || (Math.abs(rise) <= 1e-9 && found.strict > best.strict)) best = found;
  }
  return best;
}

test("no other set of innovations has a higher evidenced index, nor a safer one at the same", () => {
  let left = 0;
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 2, 4),
      fc.constantFrom(1, 2, 3),
      fc.constantFrom(2, 4, 200),
      (records, divisor, services, cap) => {
        const set = small(divisor, services, cap);
        const spec: TableSpec = { records, spd: {} };
        const analysis = analysisOf(spec, set);
        const found = sendingOf(spec, set);
        const best = bestOf(spec, set);
        expect(found.evidenced).toBeCloseTo(best.evidenced, 9);
        expect(found.strict).toBeCloseTo(best.strict, 9);
        // The figures are those of a workbook in which only these take part.
        const rows = new Set(found.send.map(({ row }) => row));
        const sent = records.map((one, i) => ({ ...one, included: rows.has(i + 5) }));
        const after = analysisOf({ ...spec, records: sent }, set);
        expect(after.claimed.index).toBeCloseTo(found.index, 9);
        expect(after.evidenced!.index).toBeCloseTo(found.evidenced!, 9);
        expect(found.all.evidenced).toBeCloseTo(analysis.evidenced!.index, 9);
        expect(found.all.strict).toBeCloseTo(analysis.strict!.index, 9);
        expect(found.send.length + found.leaveOut.length).toBe(records.length);
        for (const { cost } of found.leaveOut) expect(cost).toBeGreaterThanOrEqual(0);
        left += found.leaveOut.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(left).toBeGreaterThan(30);
});

test("one more pays only above the mean less what the count score brings for all of them", () => {
  // Twelve at level 3 (111) and one at level 2 (74): 74 > 111 - 0.38 x 13 is false, without basic services anyway.
  const levels = (level: number) => Object.fromEntries(rules.indicators.map(({ id }) => [id, level]));
  const affairs = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum"];
  const records = Array.from({ length: 13 }, (_, i): RecordSpec => ({
    name: `Inovasi ${"ABCDEFGHIJKLM"[i]!}`,
    fields: { urusan: affairs[i % 5]! },
    levels: levels(i === 12 ? 2 : 3),
  }));
  const found = sendingOf({ records, spd: {} }, rules);
  expect(found.leaveOut.map(({ result }) => result.row)).toEqual([17]);
  // Mean 111 to (12 x 111 + 74) / 13, count score 12 x 0.38 to 13 x 0.38, of 250.
  const cost = (111 - (12 * 111 + 74) / 13 - 0.38) / 2.5;
  expect(found.leaveOut[0]!.cost).toBeCloseTo(cost, 9);
  expect(found.evidenced! - found.all.evidenced!).toBeCloseTo(cost, 9);
});

test("however often one name stands under several affairs, the best that covers them all is found", () => {
  // Four affairs are needed. A, B and C stand under each of them at level 3, and under each is one more at level 2, 1, 1, 1.
  const affairs = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat"];
  const levels = (level: number) => Object.fromEntries(rules.indicators.map(({ id }) => [id, level]));
  const records = affairs.flatMap((urusan, place) =>
    ["Satu", "Dua", "Tiga", `Lain ${place}`].map((name): RecordSpec => ({
      name,
      fields: { urusan },
      levels: levels(!name.startsWith("Lain") ? 3 : place === 0 ? 2 : 1),
    })),
  );
  const found = sendingOf({ records, spd: {} }, small(1, 4, 200));
  // The region has 42. A, B, C and the one at level 2: (3 x 111 + 74) / 4 and 4 x 0.38; without the fourth affair 111 and nothing.
  // 101.75 + 1.52 = 103.27 is less than 111, so three of them are the best as long as the count score is small ...
  expect(found.evidenced).toBeCloseTo((42 + 111) / 2.5, 9);
  // ... and four where it is not.
  const set = small(1, 4, 200);
  const each = { ...set.formula.countPerInnovation, value: 5 };
  const dear = sendingOf({ records, spd: {} }, { ...set, formula: { ...set.formula, countPerInnovation: each } });
  expect(dear.send).toHaveLength(4);
  expect(dear.evidenced).toBeCloseTo((42 + 101.75 + 4 * 5) / 2.5, 9);
});

test("a recap is chosen by what it claims, and says so by what it leaves out", () => {
  const spec: TableSpec = {
    layout: "recap",
    fields: ["opd", "urusan", "kematangan"],
    records: [90, 60, 20].map((kematangan) => ({ fields: { kematangan } })),
  };
  const found = sendingOf(spec, small(1, 6, 200));
  expect(found.send.map(({ row }) => row)).toEqual([5]);
  expect([found.evidenced, found.strict, found.all.evidenced]).toEqual([null, null, null]);
});

test("five thousand innovations are chosen in a moment", () => {
  const records = Array.from({ length: 5_000 }, (_, i): RecordSpec => ({ name: `Inovasi ${i}` }));
  const spec: TableSpec = { records, spd: {}, evidence: ["monev"], levels: ["monev", "proses"] };
  expect(sendingOf(spec, rules).send.length).toBeGreaterThan(0);
});
