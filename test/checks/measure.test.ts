import { findingFix, findingMessage } from "../../src/i18n/finding";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { observe, rules, type RecordSpec } from "./build";

const record = (spec: RecordSpec) => observe({ records: [spec] });
const benefit = (value: string | number, basis: string, level: string | number = 2) =>
  record({ measures: { kemanfaatan: value }, bases: { kemanfaatan: basis }, levels: { kemanfaatan: level } });

test("a mismatch says which level the value reaches, with its published range", () => {
  const [found, ...others] = record({ measures: { pengaduan: "90,5 %" }, levels: { pengaduan: 2 } });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "measure-mismatch", header: "level pengaduan", effect: "none" });
  expect(findingMessage("id", found!, rules)).toBe(
    "Indikator 29 Penyelesaian layanan pengaduan berlevel 2, sedangkan nilai terukur “90,5 %” mencapai level 3. Masih ada poin yang dapat diraih.",
  );
  expect(findingFix("id", found!, rules)).toBe("Isi level 3 (>= 91), atau periksa kembali nilai terukurnya.");
  expect(findingFix("en", found!, rules)).toBe("Enter level 3 (>= 91), or check the measured value.");
});

test("a level above what was measured would be lost where an office makes the mismatch an error", () => {
  const [found] = record({ measures: { sdm: 5 }, levels: { sdm: 3 } });
  expect(found).toMatchObject({
    code: "measure-mismatch",
    effect: "level",
    params: { side: "high", level: 1, typed: 3 },
  });
  expect(findingMessage("en", found!, rules)).toContain("This value does not prove the level entered.");
});

test("an overlap names both published ranges and the level taken", () => {
  const [found] = observe({ records: [], spd: { tpt: { level: 2, measure: 5.92 } } });
  expect(found).toMatchObject({ code: "measure-overlap", sheet: "SPD", header: "Nilai", innovationRow: null });
  expect(findingMessage("id", found!, rules)).toBe(
    "Nilai “5,92” pada indikator 5b Besaran tingkat pengangguran terbuka (T-1) termasuk rentang level 2 (2,34 s.d. 5,92); 1 (>= 5,91). Surat tidak mengatur batas ini; yang dipakai level 2.",
  );
  expect(findingMessage("en", found!, rules)).toContain("“5.92”");
  expect(findingMessage("en", found!, rules)).toContain("2 (2.34 to 5.92); 1 (>= 5.91)");
});

test("the region's rows are judged like those of an innovation", () => {
  const rows = { lakip: { level: 3, measure: "BB" }, "opini-bpk": { level: 3, measure: "WTP" } };
  const found = observe({ records: [], spd: rows });
  expect(found).toMatchObject([{ code: "measure-mismatch", indicator: "lakip", header: "Level", effect: "level" }]);
  expect(findingFix("id", found[0]!, rules)).toBe("Isi level 2 (rentang B), atau periksa kembali nilai terukurnya.");
});

test("kemanfaatan needs exactly one basis, and the message names them", () => {
  const [missing] = benefit(350, "");
  expect(missing).toMatchObject({ code: "basis-missing", header: "basis kemanfaatan" });
  expect(findingFix("id", missing!, rules)).toMatch(/^Sebutkan tepat satu basis: a = penerima manfaat .*; f = tren/);
  const [mixed] = benefit("350 orang", "efisiensi belanja");
  expect(mixed).toMatchObject({ code: "basis-mixed", params: { bases: "a,c" } });
  expect(benefit(350, "a")).toEqual([]);
  expect(benefit("25 %", "unit")).toEqual([]);
});

test("a value beyond the ranges is a warning, a remark beside a typed level at most an info", () => {
  expect(benefit("30,01 %", "c")).toMatchObject([{ code: "measure-outside", params: { why: "outside", basis: "c" } }]);
  expect(benefit("30,01 %", "c")[0]).not.toHaveProperty("atMost");
  expect(record({ measures: { sdm: "banyak" } })).toMatchObject([
    { code: "measure-outside", atMost: "info", params: { why: "unreadable" } },
  ]);
  expect(record({ measures: { anggaran: "Rp 150.000.000" } })).toEqual([]);
  expect(record({ measures: { anggaran: "2024, 2025" } })).toEqual([]);
});

test("a year decides by its own ranges and words", () => {
  const of2025 = (spec: RecordSpec) => observe({ records: [spec], rules: ruleSet(2025) }).map(({ code }) => code);
  const complaints = { measures: { pengaduan: "86 %" }, levels: { pengaduan: 3 } };
  expect(of2025(complaints)).not.toContain("measure-mismatch");
  expect(record(complaints).map(({ code }) => code)).toContain("measure-mismatch");
  expect(of2025({ measures: { regulasi: "SK Bupati" }, levels: { regulasi: 1 } })).toContain("measure-mismatch");
});

test("blank cells and error values of a measure say nothing beside a typed level", () => {
  for (const value of ["", "-", 0, "#N/A"]) expect(record({ measures: { sdm: value } })).toEqual([]);
});

test("a recap is scored by its maturity and not measured", () => {
  const fields = ["opd", "tahapan", "urusan", "ujiCoba", "penerapan", "kematangan"] as const;
  const found = observe({
    layout: "recap",
    fields,
    records: [{ fields: { kematangan: 90 }, measures: { sdm: "35 orang", kemanfaatan: 3 } }],
  });
  expect(found.filter(({ code }) => /^(?:measure|basis|level)-/.test(code))).toEqual([]);
});

test("a share between 0 and 1 is asked about: Excel keeps 95 % as 0.95", () => {
  const [found] = record({ measures: { pengaduan: 0.95 }, levels: { pengaduan: "" } });
  expect(found).toMatchObject({ code: "measure-outside", params: { value: 0.95, why: "share" } });
  expect(findingMessage("id", found!, rules)).toContain("95% disimpan Excel sebagai 0,95");
  expect(record({ measures: { pengaduan: "95 %" }, levels: { pengaduan: 3 } })).toEqual([]);
});

test("where a year's ranges are not known, the sentence says why", () => {
  const other = rules.indicators.map((indicator) =>
    indicator.id === "sdm"
      ? { ...indicator, ranges: { ...indicator.ranges!, value: null, reason: "belum terbit" } }
      : indicator,
  );
  const unknown = { ...rules, indicators: other };
  const found = observe({
    records: [{ measures: { sdm: "35 orang" }, levels: { sdm: "" } }],
    rules: unknown,
  }).find(({ code }) => code === "measure-outside");
  expect(found?.params).toMatchObject({ why: "unknown", reason: "belum terbit" });
  expect(findingMessage("id", found!, unknown)).toMatch(/belum diketahui: belum terbit$/);
});
