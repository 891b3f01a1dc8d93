import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import Ajv2020 from "ajv/dist/2020";
import * as v from "valibot";
import { ruleProblemText } from "../../src/i18n/ruleProblems";
import { loadRuleSet, refusalOf, RuleSetError } from "../../src/rules/file/load";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleSetDeltaSchema, ruleSetSchema, SCHEMA_REASONS } from "../../src/rules/file/schema";
import { ruleYears } from "../../src/rules/index";

const folder = join(__dirname, "../../src/rules/years");
const SCHEMA = join(__dirname, "../../src/rules/file/rule-set.schema.json");
const files = readdirSync(folder).filter((file) => /^iid-\d{4}\.json$/.test(file));

type Json = Record<string, unknown>;
const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), "utf8")) as Json;

/** The object at a path of keys, so that a test can spoil it. */
function at(json: unknown, ...keys: (string | number)[]): Json {
  return keys.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], json) as Json;
}

function refusal(spoil: (rules: Json) => void): RuleSetError {
  const rules = read("iid-2026.json");
  spoil(rules);
  try {
    loadRuleSet(rules, "surat.json");
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

test.each(files)("the year of %s is accepted by the strict loader and the published JSON Schema", (file) => {
  const year = Number(file.slice(4, 8));
  const json = JSON.parse(JSON.stringify(ruleSet(year))) as unknown;
  expect(loadRuleSet(json, file).year).toBe(year);
  const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(json) || validate.errors).toBe(true);
});

test.each(files)("%s has no key that nobody reads", (file) => {
  const json = read(file);
  const schema = json["schema"] === "iid-ruleset/1" ? ruleSetSchema : ruleSetDeltaSchema;
  const parsed = v.safeParse(schema as v.GenericSchema, json);
  expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
});

test("the published JSON Schema is the loader's own", () => {
  const published = JSON.parse(readFileSync(SCHEMA, "utf8")) as object;
  const own = toJsonSchema(ruleSetSchema, { errorMode: "ignore", target: "draft-2020-12" });
  expect(published).toEqual(JSON.parse(JSON.stringify(own)));
});

test("every file is in the generated list of years", () => {
  expect(ruleYears()).toEqual(files.map((file) => Number(file.slice(4, 8))));
});

describe("a rule set that cannot be used is refused with file, path and reason", () => {
  test("an unknown key", () => {
    const error = refusal((rules) => (at(rules, "indicators", 0)["bobot"] = 3));
    expect(error).toMatchObject({ file: "surat.json", path: "indicators[0].bobot" });
  });
  test("a value of the wrong kind", () => {
    const error = refusal((rules) => (at(rules, "indicators", 2, "weight")["value"] = "satu"));
    expect(error.path).toBe("indicators[2].weight.value");
  });
  test("a missing level", () => {
    const error = refusal((rules) => (at(rules, "indicators", 0, "levels")["value"] = ["a", "b"]));
    expect(error.path).toMatch(/^indicators\[0\]\.levels\.value/);
  });
  test("null without a reason", () => {
    const error = refusal((rules) => (at(rules, "formula", "divisorMin")["value"] = null));
    expect(error).toMatchObject({ path: "formula.divisorMin", why: { key: "nullWithoutReason" } });
  });
  test("a wrong sum", () => {
    const error = refusal((rules) => (at(rules, "indicators", 0, "weight")["value"] = 2));
    expect(error.path).toBe("formula.totalMax");
    expect(error.why).toEqual({ key: "sum", params: { given: 250, computed: 253 } });
  });
  test("an id that stands twice", () => {
    const error = refusal((rules) => (at(rules, "indicators", 1)["id"] = "visi-misi"));
    expect(error.why).toEqual({ key: "stoodTwice", params: { field: "id", value: "visi-misi" } });
  });
  test("an assumption that is used but not listed", () => {
    const error = refusal((rules) => {
      const divisor = { value: null, source: [], confidence: "inferred", reason: "?", assumed: 10, assumption: "lain" };
      at(rules, "formula")["divisorMin"] = divisor;
    });
    expect(error).toMatchObject({
      path: "assumptions",
      why: { key: "assumptionUnlisted", params: { assumption: "lain" } },
    });
  });
  test("an assumed value beside a published one", () => {
    const error = refusal((rules) =>
      Object.assign(at(rules, "formula", "divisorMin"), { assumed: 10, assumption: "a" }),
    );
    expect(error.path).toBe("formula.divisorMin");
  });
  test("a source that is not listed", () => {
    const error = refusal((rules) => (at(rules, "window")["source"] = ["S99"]));
    expect(error).toMatchObject({ path: "window.source", why: { key: "sourceUnlisted", params: { source: "S99" } } });
  });
  test("ranges out of order", () => {
    const error = refusal((rules) => {
      const ranges = at(rules, "indicators", 21, "ranges");
      ranges["value"] = [{ min: 11, max: 30 }, { min: 1, max: 10 }, { min: 31 }];
    });
    expect(error.why.key).toBe("rangeOrder");
  });
  test("the message for logs names file, path and reason", () => {
    const error = refusal((rules) => (at(rules, "window")["source"] = ["S99"]));
    expect(error.message).toBe('surat.json: window.source: sourceUnlisted: {"source":"S99"}');
  });
  test.each(SCHEMA_REASONS)("the schema's own reason %s has a sentence in both languages", (key) => {
    const why = { key, params: { received: '"x"' } };
    expect(ruleProblemText("id", why)).toMatch(/\.$/);
    expect(ruleProblemText("id", why)).not.toBe(ruleProblemText("en", why));
  });
  test("a delta that takes nothing over says so", () => {
    const json = { ...read("iid-2025.json"), carried: [] };
    const parsed = v.safeParse(ruleSetDeltaSchema, json);
    expect(parsed.issues && refusalOf(parsed.issues, "x.json")).toMatchObject({
      path: "carried",
      why: { key: "restNotCarried" },
    });
  });
  test("JSON of another kind", () => {
    expect(() => loadRuleSet([1, 2], "lain.json")).toThrow(RuleSetError);
    expect(() => loadRuleSet({ schema: "other" }, "lain.json")).toThrow(/lain\.json/);
  });
});
