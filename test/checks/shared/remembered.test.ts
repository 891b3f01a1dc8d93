import { runChecks } from "../../../src/checks/index";
import { JudgingMemory } from "../../../src/checks/shared/judgingMemory";
import type { CheckContext } from "../../../src/checks/types";
import type { InnovationRecord } from "../../../src/workbook/types";
import { context, SMALL_TABLE, type TableSpec } from "../build";

const fresh = (spec: TableSpec): CheckContext => context(spec);
const NAMES = ["Antar Obat", "Bus Sekolah", "Curhat Daring", "Data Desa"];
const table = (change: Partial<TableSpec> = {}): TableSpec => ({ records: NAMES.map((name) => ({ name })), ...change });

/** A table again after an edit: the columns are the same, and so is each innovation that nobody touched. */
function edited(before: CheckContext, spec: TableSpec, ...touched: number[]): CheckContext {
  const now = fresh(spec);
  const { columns } = before.innovations;
  const records = now.innovations.records.map((record, at): InnovationRecord =>
    touched.includes(at) ? record : (before.innovations.records[at] ?? record),
  );
  const innovations = { ...now.innovations, columns, records };
  return { ...now, innovations, included: records.filter(({ included }) => included) };
}

const remembering = (memory: JudgingMemory, judged: CheckContext): CheckContext => {
  memory.begin({ rules: judged.rules, innovations: judged.innovations });
  return { ...judged, memory };
};
const told = (judged: CheckContext): string[] =>
  runChecks(judged)
    .filter(({ code }) => !SMALL_TABLE.includes(code))
    .map(({ code, row }) => `${row} ${code}`)
    .sort();

describe("a table that is judged again after edits", () => {
  let memory: JudgingMemory;
  let first: CheckContext;

  beforeEach(() => {
    memory = new JudgingMemory();
    first = fresh(table());
    expect(told(remembering(memory, first))).toEqual([]);
  });

  const withOne = (at: number, record: TableSpec["records"][number]): TableSpec =>
    table({ records: NAMES.map((name, index) => (index === at ? { name, ...record } : { name })) });

  test("is told what is new of one innovation, and forgets it when it is mended", () => {
    const bad = edited(first, withOne(1, { fields: { penerapan: "" } }), 1);
    expect(told(remembering(memory, bad))).toEqual(["6 date-missing"]);
    expect(told(remembering(memory, edited(bad, table(), 1)))).toEqual([]);
  });

  test("is told what two innovations have in common, though one of them was not touched", () => {
    const twin = edited(first, withOne(2, { name: "Antar Obat" }), 2);
    expect(told(remembering(memory, twin))).toEqual(["5 duplicate-name", "7 duplicate-name"]);
    expect(told(remembering(memory, edited(twin, table(), 2)))).toEqual([]);
  });

  test("is told of a change of the last innovation as of one of the first", () => {
    for (const at of [0, 3]) {
      const bad = edited(first, withOne(at, { fields: { tahapan: "Uji Coba" } }), at);
      expect(told(remembering(memory, bad))).toEqual([`${at + 5} stage-not-scored`]);
      expect(told(remembering(memory, edited(bad, table(), at)))).toEqual([]);
    }
  });

  test("is looked at as a whole when an innovation comes or goes", () => {
    const fewer = edited(first, table({ records: NAMES.slice(0, 3).map((name) => ({ name })) }));
    expect(told(remembering(memory, fewer))).toEqual([]);
    const more = edited(fewer, table({ records: [...NAMES.slice(0, 3), "Antar Obat"].map((name) => ({ name })) }), 3);
    expect(told(remembering(memory, more))).toEqual(["5 duplicate-name", "8 duplicate-name"]);
  });

  test("is looked at as a whole when rows have moved", () => {
    const bad = edited(first, withOne(0, { fields: { penerapan: "" } }), 0);
    expect(told(remembering(memory, bad))).toEqual(["5 date-missing"]);
    const records = bad.innovations.records.map((record) => ({ ...record, row: record.row + 2 }));
    const moved = { ...bad, innovations: { ...bad.innovations, records }, included: records };
    expect(told(remembering(memory, moved))).toEqual(["7 date-missing"]);
  });

  test("is judged anew under other rules, in another sheet and with other columns", () => {
    const bad = edited(first, withOne(1, { fields: { rancangBangun: "singkat" } }), 1);
    expect(told(remembering(memory, bad))).toEqual(["6 design-too-short"]);
    const lenient = { ...bad.rules, designMinWords: { ...bad.rules.designMinWords, value: 1 } };
    expect(told(remembering(memory, { ...bad, rules: lenient }))).toEqual([]);
    expect(told(remembering(memory, bad))).toEqual(["6 design-too-short"]);
    const renamed = { ...bad, innovations: { ...bad.innovations, sheet: "Lain" } };
    expect(runChecks(remembering(memory, renamed)).find(({ code }) => code === "design-too-short")?.sheet).toBe("Lain");
    const columns = bad.innovations.columns.map((one) =>
      one.role.kind === "field" && one.role.field === "rancangBangun" ? { ...one, header: "Uraian" } : one,
    );
    const reheaded = { ...bad, innovations: { ...bad.innovations, columns } };
    expect(runChecks(remembering(memory, reheaded)).find(({ code }) => code === "design-too-short")?.header).toBe(
      "Uraian",
    );
    const asRecap = { ...bad, innovations: { ...bad.innovations, layout: "recap" as const } };
    expect(told(remembering(memory, asRecap))).toEqual(told(asRecap));
  });

  test("is looked at as a whole when the list of departments changes", () => {
    const opd = { sheet: "OPD", names: ["Dinas Kesehatan", "Dinas Sosial"].map((name, row) => ({ row, name })) };
    expect(told(remembering(memory, { ...first, opd }))).toEqual(["4 opd-absent"]);
    expect(told(remembering(memory, first))).toEqual([]);
  });

  test("is right also after more edits at once than are followed one by one", () => {
    const many = (mark: string): TableSpec => ({
      records: Array.from({ length: 70 }, (_, at) => ({ name: `${mark}${"abcdefghijklmnop"[at % 16]}${at} Layanan` })),
    });
    const before = fresh(many("x"));
    const all = before.innovations.records.map((_, at) => at);
    expect(told(remembering(memory, before))).toEqual(told(before));
    const after = edited(before, many("y"), ...all);
    expect(told(remembering(memory, after))).toEqual(told(after));
  });
});

test("what follows from an innovation is made once for each of its kinds", () => {
  const memory = new JudgingMemory();
  const { innovations, rules } = fresh(table());
  memory.begin({ rules, innovations });
  const [one, other] = innovations.records as [InnovationRecord, InnovationRecord];
  let made = 0;
  const make = (): number => (made += 1);
  expect([memory.of("a", one, make), memory.of("a", one, make), memory.of("a", other, make)]).toEqual([1, 1, 2]);
  expect([memory.of("b", one, make), memory.of("a", one, make)]).toEqual([3, 1]);
  expect([memory.indexOf("a", make), memory.indexOf("a", make), memory.indexOf("b", make)]).toEqual([4, 4, 5]);
  memory.begin({ rules, innovations });
  expect([memory.of("a", one, make), memory.indexOf("a", make)]).toEqual([1, 4]);
  memory.begin({ rules: { ...rules }, innovations });
  expect([memory.of("a", one, make), memory.indexOf("a", make)]).toEqual([6, 7]);
});
