import fc from "fast-check";
import { ruleProblemText } from "../../src/i18n/ruleProblems";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear } from "../../src/rules/file/exchange";
import { repeatedKey } from "../../src/rules/file/repeatedKey";
import { at, exported, refusal, spoilt, type Json } from "./letters";

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
