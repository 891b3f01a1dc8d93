import fc from "fast-check";
import { translate } from "../../src/i18n/index";
import { ruleProblemText } from "../../src/i18n/ruleProblem";
import { ruleSet } from "../../src/rules/all";
import { copyToYear, exportRuleSet, importRuleSet, type TakenYear } from "../../src/rules/exchange";
import { ruleYears } from "../../src/rules/index";
import { loadRuleSet } from "../../src/rules/load";
import { repeatedKey } from "../../src/rules/repeatedKey";
import { RuleSetError } from "../../src/rules/ruleSetError";
import type { RuleSet } from "../../src/rules/types";

const TAKEN: readonly TakenYear[] = ruleYears().map((year) => ({ year, standing: ruleSet(year).standing }));

function exported(rules: RuleSet): string {
  return JSON.stringify(exportRuleSet(rules), null, 2);
}

function refusal(text: string): RuleSetError {
  try {
    importRuleSet(text, "surat.json", TAKEN);
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

type Json = Record<string, unknown>;

/** An export of 2030 with one thing spoilt. */
function spoilt(spoil: (rules: Json) => void): RuleSetError {
  const json = JSON.parse(exported(copyToYear(ruleSet(2026), 2030))) as Json;
  spoil(json);
  return refusal(JSON.stringify(json));
}

function at(json: unknown, ...keys: (string | number)[]): Json {
  return keys.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], json) as Json;
}

describe("a rule set that goes out comes back the same", () => {
  test.each(ruleYears())("%i copied to any other year", (year) => {
    fc.assert(
      fc.property(fc.integer({ min: 2030, max: 2100 }), fc.constantFrom("", "\uFEFF"), (target, mark) => {
        const copy = copyToYear(ruleSet(year), target);
        expect(importRuleSet(mark + exported(copy), "aturan.json", TAKEN)).toStrictEqual(copy);
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
    expect(importRuleSet(text, "a.json", TAKEN).sources).toEqual({ Kami: "Surat 1/2030" });
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
  });

  test("shifts a window that is only assumed", () => {
    const { window } = copyToYear(ruleSet(2027), 2031);
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
    expect(importRuleSet(text, "a.json", TAKEN).standing).toBe("own");
  });

  test("under its own year, also when the title still names the year it was made from", () => {
    const json = exportRuleSet(ruleSet(2026)) as RuleSet;
    const named = (title: string): string =>
      importRuleSet(JSON.stringify({ ...json, year: 2030, title }), "a.json", TAKEN).title;
    expect(named("IID 2026")).toBe("IID 2030");
    expect(named("Penilaian mandiri 2030")).toBe("Penilaian mandiri 2030");
  });

  test("a prognosis may be replaced, a year with rules may not", () => {
    expect(importRuleSet(exported(ruleSet(2027)), "a.json", TAKEN).year).toBe(2027);
    expect(refusal(exported(ruleSet(2025)))).toMatchObject({ path: "year", why: { key: "yearTaken" } });
    const own = [...TAKEN.filter(({ year }) => year !== 2027), { year: 2027, standing: "own" as const }];
    expect(() => importRuleSet(exported(ruleSet(2027)), "a.json", own)).toThrow(/2027 has rules already/);
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
    expect(spoilt((json) => (json["year"] = 1999)).why.key).toBe("wrongForm");
  });
});

describe("what no rule set can hold is refused where it stands", () => {
  const value = (json: Json, ...keys: (string | number)[]): Json => at(json, ...keys, "value");

  test.each<[string, string, string, (json: Json) => void]>([
    [
      "more basic services than there are",
      "formula.minBasicServices",
      "basicServices",
      (json) => (at(json, "formula", "minBasicServices")["value"] = 7),
    ],
    [
      "a range without a bound",
      "indicators[33].ranges.value[1]",
      "rangeMissing",
      (json) => Object.assign(at(json, "indicators", 33, "ranges"), { value: [{ max: 50 }, {}, { min: 91 }] }),
    ],
    [
      "a range of a basis without a bound",
      "indicators[37].bases.value[0].ranges[2]",
      "rangeMissing",
      (json) => (at(json, "indicators", 37, "bases", "value", 0)["ranges"] = [{ max: 1 }, { min: 2, max: 3 }, {}]),
    ],
    [
      "no basis",
      "indicators[37].bases.value",
      "noBases",
      (json) => (at(json, "indicators", 37, "bases")["value"] = []),
    ],
    ["a missing predikat", "predicates.value", "predicateMissing", (json) => delete value(json, "predicates")[0]],
    ["no predikat", "predicates.value", "predicateMissing", (json) => (at(json, "predicates")["value"] = [])],
    [
      "a limit that reaches the predikat above",
      "predicates.value[1].max",
      "predicateMax",
      (json) => (at(json, "predicates", "value", 1)["max"] = 70),
    ],
    [
      "a day that no calendar has",
      "window.value.to",
      "notDate",
      (json) => (at(json, "window", "value")["to"] = "2029-02-29"),
    ],
    [
      "a month that no year has",
      "window.value.from",
      "notDate",
      (json) => (at(json, "window", "value")["from"] = "2028-13-01"),
    ],
    [
      "an affair twice",
      "affairs.value",
      "stoodTwice",
      (json) => (at(json, "affairs", "value", 1)["name"] = at(json, "affairs", "value", 0)["name"]),
    ],
    [
      "a number of the form twice",
      "indicators",
      "stoodTwice",
      (json) => (at(json, "indicators", 21)["formNumber"] = at(json, "indicators", 20)["formNumber"]),
    ],
    [
      "a stage that the form does not offer",
      "scoredStage.value",
      "stageUnknown",
      (json) => (at(json, "scoredStage")["value"] = "Penerapan Penuh"),
    ],
    ["no indicator", "indicators", "noIndicators", (json) => (json["indicators"] = [])],
  ])("%s", (_, path, key, spoil) => {
    const error = spoilt((json) => {
      spoil(json);
      const predicates = at(json, "predicates");
      // Deleting an element leaves a hole, which JSON has no word for.
      if (Array.isArray(predicates["value"])) predicates["value"] = predicates["value"].filter(Boolean);
    });
    expect(error).toMatchObject({ path, why: { key } });
  });

  test("a key that is written twice", () => {
    const text = exported(copyToYear(ruleSet(2026), 2030));
    expect(refusal(text.replace('"year": 2030,', '"year": 2031, "year": 2030,'))).toMatchObject({
      path: "",
      why: { key: "keyTwice", params: { key: "year" } },
    });
    const weight = /("id": "regulasi",[^]*?"weight": \{)/;
    expect(refusal(text.replace(weight, '$1 "value": 4, '))).toMatchObject({
      path: "indicators[20].weight",
      why: { key: "keyTwice", params: { key: "value" } },
    });
  });

  test.each([
    ["year as text", (json: Json) => (json["year"] = "2030"), 'isi "2030" tidak cocok; yang diharapkan angka.'],
    ["half a year", (json: Json) => (json["year"] = 2030.5), "isi 2030.5 bukan bilangan bulat."],
    ["an empty name", (json: Json) => (at(json, "indicators", 20)["name"] = ""), "tidak boleh kosong."],
    [
      "two levels",
      (json: Json) => void (value(json, "indicators", 20, "levels") as unknown as string[]).pop(),
      "isian ke-3 belum ada.",
    ],
    [
      "a date as people write it",
      (json: Json) => (at(json, "window", "value")["from"] = "01-01-2028"),
      'isi "01-01-2028" bukan tanggal; tulis tahun-bulan-hari, misalnya 2024-01-31.',
    ],
  ])("%s is told in words that people know", (_, spoil, sentence) => {
    expect(ruleProblemText("id", spoilt((json) => void spoil(json)).why)).toBe(sentence);
  });
});

test("keys that repeat in different objects, and texts that look like keys, are no repetition", () => {
  expect(repeatedKey('{"a": {"x": 1}, "b": [{"x": 1}, {"x": "y\\": "}], "c": ["x", "x"]}')).toBeNull();
  expect(repeatedKey('{"b": [[1], [{"x": 1, "x": 2}]]}')).toEqual({ path: "b[1][0]", key: "x" });
  fc.assert(fc.property(fc.jsonValue(), (json) => repeatedKey(JSON.stringify(json, null, 1)) === null));
});

describe("every reason has a sentence", () => {
  test("in both languages, with what it is about", () => {
    const { why } = spoilt((json) => (at(json, "indicators", 0, "weight")["value"] = 2));
    expect(ruleProblemText("id", why)).toBe(
      "nilai total tertulis 250, padahal 3 x bobot ditambah skor jumlah menjadi 253.",
    );
    expect(ruleProblemText("en", why)).toContain("the total says 250");
    expect(translate("id", `ruleProblem.${why.key}`, why.params)).toBe(ruleProblemText("id", why));
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
      refusal(exported(ruleSet(2025))),
    ];
    for (const { why } of reasons) expect(ruleProblemText("id", why)).not.toMatch(/[{}]/);
  });
});
