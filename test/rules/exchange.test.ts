import fc from "fast-check";
import { fill } from "../../src/i18n/fill";
import { ruleProblems } from "../../src/i18n/id/ruleProblems";
import { ruleProblemText } from "../../src/i18n/ruleProblems";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet, importRuleSet } from "../../src/rules/file/exchange";
import { ruleYears } from "../../src/rules/index";
import { loadRuleSet } from "../../src/rules/file/load";
import { RuleSetError } from "../../src/rules/file/ruleSetError";
import type { RuleSet } from "../../src/rules/types";
import { compose } from "../../src/rules/years/compose";
import { prognosisYear } from "../support/years";
import { at, delta, exported, refusal, spoilt, type Json } from "./letters";

describe("a rule set that goes out comes back the same", () => {
  test.each(ruleYears())("%i copied to any other year", (year) => {
    fc.assert(
      fc.property(fc.integer({ min: 2030, max: 2100 }), fc.constantFrom("", "\uFEFF"), (target, mark) => {
        const copy = copyToYear(ruleSet(year), target);
        expect(importRuleSet(mark + exported(copy), "aturan.json", [])).toStrictEqual(copy);
      }),
      { numRuns: 5 },
    );
  });

  test.each(ruleYears())("the export of %i stands on its own and is accepted by the strict loader", (year) => {
    const json = JSON.parse(exported(ruleSet(year))) as RuleSet;
    expect(Object.keys(json.sources)).toEqual(expect.arrayContaining(ruleSet(year).formula.divisorMin.source));
    expect(loadRuleSet(json, "aturan.json").year).toBe(year);
  });

  test("the shared sources are filled in", () => {
    expect((exportRuleSet(ruleSet(2026)) as RuleSet).sources["S1"]).toContain("1887/BSKDN");
    expect(ruleSet(2026).sources).toEqual({});
  });

  test("a source of the office's own stays", () => {
    const json = exportRuleSet(copyToYear(ruleSet(2026), 2030)) as RuleSet;
    const text = JSON.stringify({ ...json, sources: { ...json.sources, Kami: "Surat 1/2030" } });
    expect(importRuleSet(text, "a.json", []).sources).toEqual({ Kami: "Surat 1/2030" });
  });
});

describe("a copy", () => {
  const copy = copyToYear(ruleSet(2026), 2030);

  test("is the office's own and says that nobody checked it", () => {
    expect(copy).toMatchObject({ year: 2030, standing: "own", title: "IID 2030" });
    expect(copy.assumptions[0]?.text.id).toContain("disalin dari tahun 2026 dan belum diperiksa");
    expect(copy.assumptions[0]?.text.en).toContain("2030");
    expect(copy.legalBasis).toMatchObject({ value: null, reason: expect.stringContaining("2030") });
  });

  test("has the window of its year", () => {
    expect(copy.window.value).toEqual({ from: "2028-01-01", to: "2029-12-31", orDevelopedInside: true });
    const leap = { ...ruleSet(2026), window: { ...ruleSet(2026).window } };
    leap.window.value = { from: "2024-02-29", to: "2024-12-31", orDevelopedInside: true };
    expect(copyToYear(leap, 2027).window.value?.from).toBe("2025-02-28");
    expect(copyToYear(leap, 2030).window.value?.from).toBe("2028-02-29");
    // A full century has no 29th, nor have other months than February to do with it.
    expect(copyToYear({ ...leap, year: 2024 }, 2100).window.value?.from).toBe("2100-02-28");
    leap.window.value = { from: "2024-03-29", to: "2024-02-28", orDevelopedInside: true };
    expect(copyToYear(leap, 2027).window.value).toMatchObject({ from: "2025-03-29", to: "2025-02-28" });
  });

  test("shifts a window that is only assumed", () => {
    const { window } = copyToYear(compose(ruleSet(2026), delta()), 2045);
    expect(window.value).toBeNull();
    expect(window.assumed).toMatchObject({ from: "2029-01-01", to: "2030-12-31" });
  });

  test("of a copy names the year it was made from last, once", () => {
    const again = copyToYear(copy, 2031);
    expect(again.assumptions.filter(({ id }) => id === "copied")).toHaveLength(1);
    expect(again.assumptions[0]?.text.id).toContain("disalin dari tahun 2030");
  });

  test.each([2017, 2101, 2026.5, Number.NaN])("to %p is refused", (year) => {
    expect(() => copyToYear(ruleSet(2026), year)).toThrow(RuleSetError);
  });
});

describe("what comes in is the office's own", () => {
  test("whatever the file says of itself", () => {
    const text = exported({ ...copyToYear(ruleSet(2026), 2030), standing: "published" });
    expect(importRuleSet(text, "a.json", []).standing).toBe("own");
  });

  test("under its own year, also when the title still names the year it was made from", () => {
    const json = exportRuleSet(ruleSet(2026)) as RuleSet;
    const named = (title: string): string =>
      importRuleSet(JSON.stringify({ ...json, year: 2030, title }), "a.json", []).title;
    expect(named("IID 2026")).toBe("IID 2030");
    expect(named("Penilaian mandiri 2030")).toBe("Penilaian mandiri 2030");
  });

  test("a prognosis may be replaced; own rules of the year are not overwritten", () => {
    const prognosis = prognosisYear();
    expect(importRuleSet(exported(ruleSet(prognosis)), "a.json", [])).toMatchObject({
      year: prognosis,
      title: `IID ${prognosis}`,
    });
    expect(() => importRuleSet(exported(ruleSet(prognosis)), "a.json", [prognosis])).toThrow("yearTaken");
  });

  test("rules of a year that came with the product are the region's correction, and every result says so", () => {
    const json = exportRuleSet(ruleSet(2026)) as RuleSet;
    const correction = importRuleSet(JSON.stringify(json), "a.json", []);
    expect(correction).toMatchObject({ title: "IID 2026 (aturan daerah)", standing: "own" });
    expect(correction.assumptions.map(({ id }) => id)[0]).toBe("regional");
    // Exported and brought in again it is named once.
    const again = importRuleSet(exported(correction), "b.json", []);
    expect(again).toEqual(correction);
    // Under a year of its own it corrects nothing.
    const other = importRuleSet(
      JSON.stringify({ ...(exportRuleSet(correction) as RuleSet), year: 2030 }),
      "c.json",
      [],
    );
    expect(other.title).toBe("IID 2030");
    expect(other.assumptions.map(({ id }) => id)).not.toContain("regional");
    expect(copyToYear(correction, 2030)).toMatchObject({ title: "IID 2030" });
    expect(copyToYear(correction, 2030).assumptions.map(({ id }) => id)).not.toContain("regional");
  });
});

describe("a file that cannot be used is refused with file, path and reason", () => {
  test("no JSON", () => {
    const error = refusal('{\n  "schema": "iid-ruleset/1",\n  "year": }');
    expect(error).toMatchObject({
      file: "surat.json",
      path: expect.stringMatching(/^(3:11)?$/),
      why: { key: "notJson" },
    });
    expect(refusal("")).toMatchObject({ why: { key: "notJson" } });
  });
  test.each([
    ["[1, 2]", "notRuleSet"],
    ["null", "notRuleSet"],
    ['{"name": "lain"}', "notRuleSet"],
    ['{"schema": "iid-ruleset/9"}', "schemaUnknown"],
    ['{"schema": "iid-ruleset-delta/1"}', "deltaNotAlone"],
  ])("JSON of another kind: %s", (text, key) => {
    expect(refusal(text)).toMatchObject({ path: "schema", why: { key } });
  });
  test("a file that is no rule set by its size alone", () => {
    expect(refusal(" ".repeat(1_000_001))).toMatchObject({ why: { key: "tooLarge" } });
  });
  test("an unknown key", () => {
    expect(spoilt((json) => (at(json, "indicators", 0)["bobot"] = 3))).toMatchObject({
      path: "indicators[0].bobot",
      why: { key: "unknownKey", params: { key: "bobot" } },
    });
  });
  test("a missing key", () => {
    expect(spoilt((json) => delete json["window"])).toMatchObject({
      path: "window",
      why: { key: "missingKey", params: { key: "window" } },
    });
  });
  test("a value of the wrong kind", () => {
    expect(spoilt((json) => (at(json, "formula", "countCap")["value"] = "banyak"))).toMatchObject({
      path: "formula.countCap.value",
      why: { key: "wrongKind", params: { received: '"banyak"' } },
    });
  });
  test("a missing level", () => {
    const error = spoilt((json) => (at(json, "indicators", 20, "levels")["value"] = ["a", "b"]));
    expect(error.path).toMatch(/^indicators\[20\]\.levels\.value/);
  });
  test("levels that are null without a reason", () => {
    expect(spoilt((json) => (at(json, "indicators", 20, "levels")["value"] = null))).toMatchObject({
      path: "indicators[20].levels",
      why: { key: "nullWithoutReason" },
    });
  });
  test("a wrong sum", () => {
    expect(spoilt((json) => (at(json, "indicators", 0, "weight")["value"] = 2))).toMatchObject({
      path: "formula.totalMax",
      why: { key: "sum", params: { given: 250, computed: 253 } },
    });
  });
  test("ids that overlap", () => {
    expect(spoilt((json) => (at(json, "indicators", 1)["id"] = "visi-misi"))).toMatchObject({
      why: { key: "stoodTwice", params: { value: "visi-misi" } },
    });
    const bases = (json: Json): Json => at(json, "indicators", 37, "bases", "value", 1);
    expect(spoilt((json) => (bases(json)["key"] = "a"))).toMatchObject({ path: "indicators[37].bases" });
  });
  test("limits, windows and ranges out of order, sources and assumptions that are not listed", () => {
    expect(spoilt((json) => (at(json, "predicates", "value", 0)["min"] = 10)).why.key).toBe("predicateOrder");
    expect(spoilt((json) => (at(json, "window", "value")["to"] = "2020-01-01")).why.key).toBe("windowOrder");
    const ranges = [{ min: 11, max: 30 }, { min: 1, max: 10 }, { min: 31 }];
    expect(spoilt((json) => (at(json, "indicators", 21, "ranges")["value"] = ranges)).why.key).toBe("rangeOrder");
    expect(spoilt((json) => (at(json, "affairs")["source"] = ["Z9"])).why.key).toBe("sourceUnlisted");
    const assumed = { value: null, source: [], confidence: "inferred", reason: "x", assumed: 12, assumption: "lain" };
    expect(spoilt((json) => (at(json, "formula")["divisorMin"] = assumed)).why.key).toBe("assumptionUnlisted");
  });
  test("a bound above the other, too many decimals, a year that is none", () => {
    expect(spoilt((json) => (at(json, "indicators", 21, "ranges", "value", 0)["min"] = 99)).why.key).toBe(
      "minAboveMax",
    );
    expect(spoilt((json) => (at(json, "indicators", 21, "weight")["value"] = 2.005)).why.key).toBe("tooManyDecimals");
    expect(spoilt((json) => (json["year"] = 1999)).why).toEqual({
      key: "tooSmall",
      params: { received: "1999", bound: "2018" },
    });
    expect(spoilt((json) => (json["year"] = 2101)).why).toEqual({
      key: "tooHigh",
      params: { received: "2101", bound: "2100" },
    });
  });
});

describe("every reason has a sentence", () => {
  test("in both languages, with what it is about", () => {
    const { why } = spoilt((json) => (at(json, "indicators", 0, "weight")["value"] = 2));
    expect(ruleProblemText("id", why)).toBe(
      "nilai total tertulis 250, padahal 3 x bobot ditambah skor jumlah menjadi 253.",
    );
    expect(ruleProblemText("en", why)).toContain("the total says 250");
    expect(fill(ruleProblems[`ruleProblem.${why.key}`], why.params)).toBe(ruleProblemText("id", why));
  });

  test("no place stays unfilled", () => {
    const reasons = [
      spoilt((json) => (at(json, "indicators", 0)["bobot"] = 3)),
      spoilt((json) => (json["year"] = "2030")),
      spoilt((json) => (json["year"] = 1999)),
      spoilt((json) => (at(json, "indicators", 1)["id"] = "visi-misi")),
      spoilt((json) => (at(json, "window", "value")["to"] = "2020-01-01")),
      refusal("{}"),
      refusal('{"schema": "iid-ruleset/9"}'),
    ];
    for (const { why } of reasons) expect(ruleProblemText("id", why)).not.toMatch(/[{}]/);
  });
});
