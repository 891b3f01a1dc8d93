import { ruleSet } from "../../src/rules/years/ruleSet";
import { compose } from "../../src/rules/years/compose";
import { need, valueOf } from "../../src/rules/index";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { delta } from "./letters";

const base = ruleSet(2026);

function indicator(rules: RuleSet, id: string): Indicator {
  return rules.indicators.find((one) => one.id === id)!;
}

test("what a year does not state is assumed, never published", () => {
  const rules = compose(base, delta());
  expect(rules.formula.divisorMin).toEqual({
    value: null,
    source: [],
    confidence: "inferred",
    reason: "belum diumumkan",
    assumed: 12,
    assumption: "as-2026",
  });
  expect(valueOf(indicator(rules, "regulasi").weight)).toBe(3);
  expect(rules.assumptions.map(({ id }) => id)).toEqual(["as-2026", ...base.assumptions.map(({ id }) => id)]);
});

test("a stated value wins over everything else", () => {
  const divisorMin = { value: 14, source: ["S1"], confidence: "one-source" } as const;
  const unknown = [{ paths: ["formula.divisorMin"], reason: "?" }];
  const rules = compose(base, delta({ formula: { divisorMin: { ...divisorMin, source: ["S1"] } }, unknown }));
  expect(rules.formula.divisorMin).toEqual(divisorMin);
});

test("a repeated value carries the sources of its own year; the most exact path decides", () => {
  const rules = compose(
    base,
    delta({
      repeated: [
        { paths: ["SID.weight"], source: ["S5"], confidence: "one-source" },
        { paths: ["video.weight"], source: ["S7"], confidence: "press" },
      ],
    }),
  );
  expect(indicator(rules, "regulasi").weight).toEqual({ value: 3, source: ["S5"], confidence: "one-source" });
  expect(indicator(rules, "video").weight).toEqual({ value: 4, source: ["S7"], confidence: "press" });
  expect(indicator(rules, "visi-misi").weight.value).toBeNull();
});

test("unknown levels take their ranges with them", () => {
  const rules = compose(base, delta({ unknown: [{ paths: ["SPD.levels"], reason: "belum ditemukan" }] }));
  const permits = indicator(rules, "perizinan");
  expect(valueOf(permits.levels)).toBeNull();
  expect(permits.ranges).toBeUndefined();
  expect(permits.kind).toBe("choice");
  expect(valueOf(indicator(rules, "sdm").ranges)).toHaveLength(3);
});

test("other levels drop the ranges of the base, and the old name stays known", () => {
  const levels = {
    value: ["a", "b", "c"] as [string, string, string],
    source: ["S5"],
    confidence: "one-source" as const,
  };
  const rules = compose(base, delta({ indicators: { informasi: { name: "Info", levels } } }));
  const info = indicator(rules, "informasi");
  expect(info).toMatchObject({ id: "informasi", key: "27", name: "Info", kind: "choice" });
  expect(info.ranges).toBeUndefined();
  expect(info.aliases).toContain("Kemudahan informasi layanan");
});

test("an assumption of the base year stays that assumption in the next one", () => {
  expect(ruleSet(2024).indicators[0]!.weight.assumption).toBe("spd-weights-as-2026");
  expect(ruleSet(2024).assumptions.map(({ id }) => id)).toContain("spd-weights-as-2026");
  expect(compose(base, delta()).assumptions.map(({ id }) => id)).not.toContain("spd-weights-as-2026");
});

test("years say what the sources say and assume the rest", () => {
  expect(ruleSet(2023).formula.divisorMin).toMatchObject({ value: 10, source: ["S6"] });
  expect(ruleSet(2024).formula.divisorMin).toMatchObject({ value: null, assumed: 10, assumption: "divisor-as-2023" });
  expect(need(ruleSet(2021).formula.totalMax)).toBe(63 + 150 + 76);
  expect(valueOf(indicator(ruleSet(2025), "perizinan").levels)).toBeNull();
});

test("the profile is that of the base, without what the year does not ask and with what it asks otherwise", () => {
  const [first, second, ...others] = base.profile;
  const asked = { value: true, source: ["S5"], confidence: "one-source" as const };
  const changed = { id: second!.id, required: asked };
  const added = { id: "baru", required: asked };
  const rules = compose(base, delta({ withoutProfile: [first!.id], profile: [changed, added] }));
  expect(rules.profile.map(({ id }) => id)).toEqual([second!.id, ...others.map(({ id }) => id), "baru"]);
  expect(rules.profile[0]).toBe(changed);
  expect(rules.profile.at(-1)).toBe(added);
  // What is not stated is assumed: as required, as long and with the same values as in the base year.
  for (const field of others) {
    const own = rules.profile.find(({ id }) => id === field.id)!;
    if (field.required.value === null) expect(own.required).toEqual(field.required);
    else expect(own.required).toMatchObject({ value: null, assumed: field.required.value, assumption: "as-2026" });
    expect(Object.keys(own).sort()).toEqual(
      Object.keys(field)
        .filter((key) => field[key as never] !== undefined)
        .sort(),
    );
  }
});

test("one path says where a field of the profile is from, and another where all of them are", () => {
  const [first, second] = base.profile.filter(({ required }) => required.value !== null);
  const rules = compose(
    base,
    delta({
      repeated: [
        { paths: ["profile"], source: ["S5"], confidence: "one-source" },
        { paths: [`profile.${first!.id}`], source: ["S7"], confidence: "press" },
      ],
    }),
  );
  const required = (id: string) => rules.profile.find((field) => field.id === id)!.required;
  expect(required(first!.id)).toMatchObject({ source: ["S7"], confidence: "press" });
  expect(required(second!.id)).toEqual({ value: second!.required.value, source: ["S5"], confidence: "one-source" });
});

test("the form is that of the base without the fields that the year does not ask, and without empty lines", () => {
  const lines = valueOf(base.form)!;
  const alone = lines.find((line) => line.length === 1)!;
  const many = lines.find((line) => line.length > 1) ?? [];
  const without = [alone[0]!, ...many.slice(0, 1)];
  const rules = compose(base, delta({ withoutProfile: without }));
  expect(valueOf(rules.form)).toEqual(
    lines.map((line) => line.filter((id) => !without.includes(id))).filter((line) => line.length > 0),
  );
  expect(valueOf(rules.form)).not.toContainEqual([]);
  expect(valueOf(rules.form)!.length).toBeLessThan(lines.length);
  const own = { value: [["a"]], source: ["S5"], confidence: "one-source" as const };
  expect(compose(base, delta({ form: own })).form).toBe(own);
});
