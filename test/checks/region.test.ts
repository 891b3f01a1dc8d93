import { runChecks } from "../../src/checks/index";
import { opdKey, OpdNames } from "../../src/checks/shared/departments/departmentNames";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { context, observe, type RecordSpec } from "./build";

describe("names of departments", () => {
  test.each([
    ["Dinas Kesehatan", "DINKES"],
    ["Dinas Kesehatan", "Din. Kesehatan"],
    ["Dinas Kesehatan", "dinas  kesehatan"],
    ["Dinas Kesehatan", "Dinas Kesehatan Kab. Contoh"],
    ["Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas PUPR Kota Contoh"],
    ["Dinas Komunikasi & Informatika", "Diskominfo"],
    ["Kecamatan Sukamaju", "Kec. Sukamaju"],
  ])("%s is %s", (one, two) => {
    expect(opdKey(two)).toBe(opdKey(one));
  });

  test.each([
    ["Kecamatan Kota Timur", "Kecamatan Kota Barat"],
    ["Dinas Pertanian", "Dinas Pertanahan"],
    ["RSUD Kota A", "RSUD Kota B"],
    ["Bagian Umum", "Bagian Hukum"],
    ["constructor", "toString"],
  ])("%s is not %s", (one, two) => {
    expect(opdKey(two)).not.toBe(opdKey(one));
  });

  test("initials mean a known department, unless two share them", () => {
    const names = new OpdNames(["Dinas Lingkungan Hidup", "Dinas Ketahanan Pangan", "Dinas Kelautan dan Perikanan"]);
    expect(names.keyOf("DLH")).toBe(names.keyOf("Dinas Lingkungan Hidup"));
    expect(names.keyOf("DKP")).toBe("dkp");
  });

  const rows = (...opds: string[]): RecordSpec[] => opds.map((opd) => ({ fields: { opd } }));

  test("the most frequent spelling is suggested, each other one is told", () => {
    const found = observe({ records: rows("DINKES", "Dinas Kesehatan", "Dinas Kesehatan", "Din. Kesehatan") });
    expect(found.map(({ row, params }) => [row, params["value"], params["suggestion"]])).toEqual([
      [5, "DINKES", "Dinas Kesehatan"],
      [8, "Din. Kesehatan", "Dinas Kesehatan"],
    ]);
  });

  test("the spelling of the list goes before the frequent one", () => {
    const found = observe({ records: rows("DINKES", "DINKES"), opd: ["Dinas Kesehatan", "Dinas Sosial"] });
    expect(found.filter(({ code }) => code === "opd-spelling").map(({ params }) => params["suggestion"])).toEqual([
      "Dinas Kesehatan",
      "Dinas Kesehatan",
    ]);
  });

  test("blank cells and Excel errors are no department", () => {
    const found = observe({ records: rows("", "-", "#N/A") }).map(({ code }) => code);
    expect(found).toEqual(["opd-missing", "opd-missing", "cell-error"]);
  });
});

describe("departments without innovation", () => {
  const OPD = ["Dinas Kesehatan", "Dinas Sosial", "Kecamatan Sukamaju"];

  test("are named, however the table writes the others", () => {
    const [found] = observe({ records: [{ fields: { opd: "DINKES" } }], opd: OPD }).filter(
      ({ code }) => code === "opd-absent",
    );
    expect(found).toMatchObject({
      row: 4,
      innovationRow: null,
      params: { count: 2, of: 3, names: "Dinas Sosial; Kecamatan Sukamaju" },
    });
  });

  test.each([
    ["without a list", null],
    ["with a list of something else", ["Kepala Bagian", "Sekretaris"]],
  ])("%s nothing is told", (_, opd) => {
    expect(observe({ records: [{}], ...(opd && { opd }) }).map(({ code }) => code)).toEqual([]);
  });

  test("a row that is left out does not count as sent", () => {
    const records = [{}, { included: false, fields: { opd: "Dinas Sosial" } }];
    expect(observe({ records, opd: OPD })[0]?.params["names"]).toContain("Dinas Sosial");
  });
});

describe("fewer innovations than the divisor", () => {
  const below = (count: number, year = 2026) =>
    runChecks(context({ records: Array.from({ length: count }, () => ({})), rules: ruleSet(year) })).find(
      ({ code }) => code === "below-divisor",
    );

  test("the points are what the divisor takes", () => {
    // Twenty levels 2: 74 points. 74 - 74 * 6 / 12 = 37 of 250 points.
    expect(below(6)?.params).toEqual({ count: 6, divisor: 12, lost: 14.8 });
  });

  test("the divisor is that of the year", () => {
    expect(below(12)).toBeUndefined();
    expect(below(11)?.params).toMatchObject({ divisor: 12 });
    expect(below(11, 2023)).toBeUndefined();
    expect(below(9, 2023)?.params).toMatchObject({ divisor: 10 });
    expect(below(0)).toBeUndefined();
  });

  test("a recap is counted by its maturity", () => {
    const spec = { layout: "recap", fields: ["kematangan"], records: [{ fields: { kematangan: 60 } }] } as const;
    const [found] = runChecks(context({ ...spec, records: [...spec.records] }));
    expect(found).toMatchObject({ code: "below-divisor", params: { lost: 22 } });
  });
});

describe("sameness", () => {
  const many = (count: number, spec: RecordSpec): RecordSpec[] => Array.from({ length: count }, () => spec);

  test("nine rows are too few to tell anything", () => {
    expect(observe({ records: many(9, { levels: { proses: 3 } }) })).toEqual([]);
  });

  test("all indicators are told together, at the column of the first", () => {
    const found = observe({ records: many(10, { levels: { proses: 3, pedoman: 3 }, fields: { penerapan: "" } }) });
    expect(found.filter(({ code }) => code === "level-uniform")).toMatchObject([
      { header: "level pedoman", params: { columns: "indicator:pedoman,indicator:proses", count: 10 } },
    ]);
  });

  test("the day that most rows share is named", () => {
    const [found] = observe({ records: many(10, {}) });
    expect(found).toMatchObject({ code: "date-uniform", params: { date: "2024-06-01", count: 10, of: 10 } });
  });
});

test("rows that the SPD table lacks are told once, at its header", () => {
  const found = observe({ records: [], spd: {}, withoutSpd: ["pad", "ripj"] });
  expect(found).toMatchObject([
    {
      code: "spd-row-missing",
      sheet: "SPD",
      row: 1,
      params: { columns: "indicator:pad,indicator:ripj", count: 2, of: 20 },
    },
  ]);
});
