import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import { plan, type Plan, type PlanOptions } from "../../src/planning/index";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { context, rules, type RecordSpec, type TableSpec } from "../checks/build";

const FIRST_ROW = 5;
const SID = sidIndicators(rules);
const MANDATORY = SID.filter(({ mandatory }) => mandatory.value === true).map(({ id }) => id);

function analysisOf(spec: TableSpec, own: RuleSet = rules): Analysis {
  const { innovations, spd, opd } = context(spec);
  return analyze({ innovations, spd, opd, rules: own });
}

/** Does what a step asks for: the level, and evidence that stands. */
function raised(record: RecordSpec, id: string, to: number): RecordSpec {
  const evidence = Object.fromEntries(Object.entries(record.evidence ?? {}).filter(([other]) => other !== id));
  return { ...record, levels: { ...record.levels, [id]: to }, evidence };
}

/** Mends whatever keeps an innovation from being counted; a level with a letter that serves it stands already. */
function qualified(record: RecordSpec): RecordSpec {
  const { tahapan, penerapan, ...fields } = record.fields ?? {};
  const kept = { ...fields, ...(tahapan === "" ? {} : { tahapan }), ...(penerapan === "" ? {} : { penerapan }) };
  const mended = MANDATORY.reduce((done, id) => {
    const typed = record.levels?.[id];
    if (["", "x", 0].includes(typed as string)) return raised(done, id, 1);
    // Claimed already: its document was refused.
    return record.evidence?.[id] === undefined ? done : raised(done, id, typed as number);
  }, record);
  return { ...mended, fields: kept } as RecordSpec;
}

/** Steps done in their order. */
function applied(spec: TableSpec, steps: Plan["steps"]): TableSpec {
  const records = [...spec.records];
  const spd = spec.spd && { ...spec.spd };
  for (const { kind, row, indicator, affair, to, serves } of steps) {
    const id = indicator ?? "";
    for (const one of serves) records[one.row - FIRST_ROW] = raised(records[one.row - FIRST_ROW]!, id, one.to);
    if (kind === "spd") spd![id] = { level: to };
    else if (kind === "new") {
      const levels = Object.fromEntries(SID.map((one) => [one.id, MANDATORY.includes(one.id) ? 1 : ""]));
      const urusan = affair ?? "Kesehatan";
      const maturity = MANDATORY.reduce((sum, one) => sum + SID.find((sid) => sid.id === one)!.weight.value!, 0);
      records.push({ name: `Baru ${records.length}`, levels, fields: { urusan, kematangan: maturity } });
    } else if (row !== null) {
      const record = records[row - FIRST_ROW]!;
      records[row - FIRST_ROW] = kind === "qualify" ? qualified(record) : raised(record, id, to);
    }
  }
  return { ...spec, records, ...(spd && { spd }) };
}

const level = fc.constantFrom<string | number>("", 1, 2, 3, "x");
const cell = fc.tuple(fc.constantFrom(...SID.map(({ id }) => id)), level, fc.constantFrom("good", "", "menyusul"));
const urusan = fc.constantFrom("Kesehatan", "Pendidikan", "Sosial", "Pertanian", "Perumahan Rakyat");

const record = fc
  .record({
    cells: fc.array(cell, { maxLength: 8 }),
    urusan,
    stage: fc.constantFrom("Penerapan", "Penerapan", "", "Inisiatif"),
    date: fc.constantFrom("1 Juni 2024", "1 Juni 2024", "", "1 Juni 2027"),
    included: fc.constantFrom(true, true, true, false),
  })
  .map(({ cells, stage, date, included, ...rest }): RecordSpec => ({
    included,
    fields: { urusan: rest.urusan, tahapan: stage, penerapan: date },
    levels: Object.fromEntries(cells.map(([id, value]) => [id, value])),
    evidence: Object.fromEntries(cells.flatMap(([id, , text]) => (text === "good" ? [] : [[id, text]]))),
  }));

const spdRow = fc.tuple(
  fc.constantFrom(...spdIndicators(rules).map(({ id }) => id)),
  fc.constantFrom("", 1, 3),
  fc.boolean(),
);
const spd = fc.option(
  fc
    .array(spdRow, { maxLength: 6 })
    .map((rows) =>
      Object.fromEntries(
        rows.map(([id, value, proved]) => [id, proved ? { level: value } : { level: value, evidence: "" }]),
      ),
    ),
  { nil: undefined },
);
const tables = fc
  .record({
    // Below and above the divisor of 12.
    records: fc.oneof(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.array(record, { minLength: 11, maxLength: 14 }),
    ),
    spd,
    evidence: fc.boolean(),
  })
  .map(({ records, evidence, ...rest }): TableSpec => ({
    records,
    ...(rest.spd && { spd: rest.spd }),
    ...(evidence ? {} : { evidence: [] }),
  }));
const goals = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((count): PlanOptions["goal"] => ({ kind: "documents", count })),
  fc.integer({ min: 0, max: 100 }).map((index): PlanOptions["goal"] => ({ kind: "index", index })),
);

function indexOf(analysis: Analysis): number {
  return (analysis.evidenced ?? analysis.claimed).index;
}

test("who does what a plan says has the index that it promises", () => {
  fc.assert(
    fc.property(tables, goals, fc.integer({ min: 0, max: 2 }), (spec, goal, newInnovations) => {
      const before = analysisOf(spec);
      const result = plan(before, { goal, newInnovations });
      expect(result.before).toBe(indexOf(before));
      expect(indexOf(analysisOf(applied(spec, result.steps)))).toBeCloseTo(result.after, 9);
    }),
    { numRuns: 80 },
  );
});

test("each step brings what it says when the steps are done in their order", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 15 }), (spec, count) => {
      const before = analysisOf(spec);
      const result = plan(before, { goal: { kind: "documents", count } });
      // The count score opens for all at once, and is counted apart.
      fc.pre(result.countScorePoints === 0);
      let index = result.before;
      result.steps.forEach((step, place) => {
        const next = indexOf(analysisOf(applied(spec, result.steps.slice(0, place + 1))));
        expect([step.key, next - index]).toEqual([step.key, expect.closeTo(step.points, 9)]);
        index = next;
      });
    }),
    { numRuns: 40 },
  );
});

/** The same analysis under rules that know of no letter that serves many. */
function alone(analysis: Analysis): Analysis {
  const indicators = analysis.rules.indicators.map(({ shared: _shared, ...indicator }) => indicator);
  return { ...analysis, rules: { ...analysis.rules, indicators } };
}

test("letters that serve many reach whatever a document for each innovation reaches, with no more effort", () => {
  fc.assert(
    fc.property(tables, goals, fc.integer({ min: 0, max: 1 }), (spec, goal, newInnovations) => {
      const before = analysisOf(spec);
      const result = plan(before, { goal, newInnovations });
      const single = plan(alone(before), { goal, newInnovations });
      expect(Number(result.reached)).toBeGreaterThanOrEqual(Number(single.reached));
      if (goal.kind === "documents" || !single.reached) {
        expect(result.after).toBeGreaterThanOrEqual(single.after - 1e-9);
      } else expect(result.effort).toBeLessThanOrEqual(single.effort);
    }),
    { numRuns: 60 },
  );
});

/** Rules by which somebody else measures some indicators of an innovation. */
function measuring(ids: readonly string[]): RuleSet {
  const measuredBy: Indicator["measuredBy"] = { value: "BPS", source: ["S1"], confidence: "one-source" };
  const indicators = rules.indicators.map((one) => (ids.includes(one.id) ? { ...one, measuredBy } : one));
  return { ...rules, indicators };
}

const someIds = fc.subarray(SID.map(({ id }) => id));

/** Tables of every kind: recaps, tables without some columns of levels, indicators that others measure. */
const anyTables = fc
  .record({
    spec: tables,
    levels: fc.option(someIds),
    measured: someIds,
    recap: fc.constantFrom(false, false, false, true),
  })
  .map(({ spec, levels, measured, recap }): { spec: TableSpec; measured: readonly string[] } => {
    if (recap) {
      const records = spec.records.map(({ fields, included }, i) => ({
        included,
        fields: { ...fields, kematangan: 10 * (i + 1) },
      })) as RecordSpec[];
      const fields = ["opd", "urusan", "tahapan", "penerapan", "kematangan"] as const;
      return { spec: { ...spec, layout: "recap", fields, records, evidence: [] }, measured };
    }
    const evidence = spec.evidence ?? levels;
    return { spec: { ...spec, ...(levels && { levels }), ...(evidence && { evidence }) }, measured };
  });

/** What a plan does for one innovation. */
function forRow(steps: Plan["steps"], row: number): Plan["steps"] {
  return steps.flatMap((step) => {
    const serves = step.serves.filter((one) => one.row === row);
    return step.row === row || serves.length > 0 ? [{ ...step, serves }] : [];
  });
}

test("what a row can gain is what the plan does for it, measured by doing it, and nothing elsewhere", () => {
  let gaining = 0;
  let still = 0;
  fc.assert(
    fc.property(anyTables, ({ spec, measured: others }) => {
      const own = measuring(others);
      const before = analysisOf(spec, own);
      // Out of reach, so that the plan is everything there is to do.
      const { steps } = plan(before, { goal: { kind: "index", index: 100 } });
      for (const { row, gain } of before.innovations) {
        const done = forRow(steps, row);
        const measured = indexOf(analysisOf(applied(spec, done), own)) - indexOf(before);
        expect([row, gain]).toEqual([row, expect.closeTo(measured, 9)]);
        expect([row, gain > 1e-9]).toEqual([row, done.length > 0]);
        if (done.length > 0) gaining++;
        else still++;
      }
    }),
    { numRuns: 120 },
  );
  expect([gaining > 100, still > 50]).toEqual([true, true]);
});

test("only indicators with a column of levels are raised: a new column would leave others without", () => {
  const levels = ["regulasi", "anggaran"];
  const spec: TableSpec = { levels, records: [{ levels: { regulasi: 1, anggaran: 1 } }] };
  const result = plan(analysisOf(spec), { goal: { kind: "documents", count: 99 } });
  expect(result.steps.map(({ indicator }) => indicator).sort()).toEqual(["anggaran", "regulasi"]);
  expect(indexOf(analysisOf(applied(spec, result.steps)))).toBeCloseTo(result.after, 9);
});

test("a recap has no indicators to raise, but the region and new innovations bring what they say", () => {
  const fields = ["opd", "urusan", "tahapan", "penerapan", "kematangan"] as const;
  const records = [
    { fields: { kematangan: 70, urusan: "Kesehatan" } },
    { fields: { kematangan: 55, urusan: "Sosial" } },
  ];
  const spec: TableSpec = { layout: "recap", fields, records, spd: { pad: { level: 1 } } };
  const result = plan(analysisOf(spec), { goal: { kind: "documents", count: 18 }, newInnovations: 3, newEffort: 1 });
  expect(new Set(result.steps.map(({ kind }) => kind))).toEqual(new Set(["spd", "new"]));
  const after = analysisOf(applied(spec, result.steps));
  expect(indexOf(after)).toBeCloseTo(result.after, 9);
});

test("without a column for affairs a new innovation opens no count score", () => {
  const spec: TableSpec = { fields: ["opd", "tahapan", "penerapan"], records: [{ levels: {} }] };
  const result = plan(analysisOf(spec), { goal: { kind: "index", index: 100 }, newInnovations: 6 });
  expect(result.countScorePoints).toBe(0);
  expect(result.steps.filter(({ kind }) => kind === "new").every(({ affair }) => affair === null)).toBe(true);
  expect(indexOf(analysisOf(applied(spec, result.steps)))).toBeCloseTo(result.after, 9);
});

test("beyond 200 innovations the count score gives nothing more", () => {
  const blocked: RecordSpec = { fields: { urusan: "Sosial", penerapan: "" } };
  const affairs = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum"];
  const counting = Array.from({ length: 199 }, (_, i): RecordSpec => ({
    fields: { urusan: affairs[i % affairs.length]! },
  }));
  const spec: TableSpec = { records: [...counting, blocked, blocked, blocked] };
  const pinned = new Set([205, 206, 207].map((row) => `qualify:${row}`));
  const result = plan(analysisOf(spec), { goal: { kind: "documents", count: 3 }, pinned });
  expect(result.steps.map(({ kind }) => kind)).toEqual(["qualify", "qualify", "qualify"]);
  expect(indexOf(analysisOf(applied(spec, result.steps)))).toBeCloseTo(result.after, 9);
});
