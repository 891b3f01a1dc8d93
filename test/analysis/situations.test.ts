import { mandatoryWithoutColumn, proofOf, provedOf } from "../../src/analysis/proof";
import { situationsOf } from "../../src/analysis/situations";
import type { Analysis, AnalysisInput, ProofCoverage } from "../../src/analysis/types";
import { sidIndicators } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { InnovationTable } from "../../src/workbook/types";

const rules = ruleSet(2026);
const SID = sidIndicators(rules);
const MANDATORY = SID.filter(({ mandatory }) => mandatory.value === true);

type Role = { kind: string; field?: string; indicator?: string };
const field = (id: string): Role => ({ kind: "field", field: id });
const of = (kind: string, ids: readonly string[] = SID.map(({ id }) => id)): Role[] =>
  ids.map((indicator) => ({ kind, indicator }));
const table = (roles: readonly Role[], layout = "wide"): InnovationTable =>
  ({ layout, columns: roles.map((role, column) => ({ role, column })) }) as unknown as InnovationTable;

const FIELDS = ["urusan", "tahapan", "penerapan"].map(field);
const WHOLE: ProofCoverage = { checked: 20, of: 20 };
const ids = (roles: readonly Role[], spd: object | number | null, proof: ProofCoverage | null): string[] =>
  situationsOf({ innovations: table(roles), spd, rules } as unknown as AnalysisInput, proof).map(({ id }) => id);
const spd = (evidence: number | null) => ({ columns: { evidence } });

describe("what figures rest on because the workbook lacks it", () => {
  const all = [...FIELDS, ...of("level")];

  it("is nothing but the doubt about mandatory indicators where nothing lacks", () => {
    expect(ids(all, spd(3), WHOLE)).toEqual(["mandatory-unproved"]);
    expect(ids(all, spd(3), null)).toEqual([]);
  });

  it.each<[string, readonly Role[], object | number | null, ProofCoverage | null, string[]]>([
    ["no SPD", all, null, null, ["no-spd"]],
    ["no SPD, with evidence", all, null, WHOLE, ["no-spd", "mandatory-unproved"]],
    ["no affairs", all.slice(1), spd(3), null, ["no-affairs"]],
    ["no stage", [all[0]!, ...all.slice(2)], spd(3), WHOLE, ["no-stage", "mandatory-unproved"]],
    ["no stage, without evidence", [all[0]!, ...all.slice(2)], spd(3), null, []],
    ["no date", [...all.slice(0, 2), ...all.slice(3)], spd(3), WHOLE, ["no-application-date", "mandatory-unproved"]],
    ["evidence of some", all, spd(3), { checked: 19, of: 20 }, ["some-evidence-columns", "mandatory-unproved"]],
    ["a known SPD score", all, 40, WHOLE, ["no-spd-evidence", "mandatory-unproved"]],
    ["SPD without evidence", all, spd(null), WHOLE, ["no-spd-evidence", "mandatory-unproved"]],
    ["SPD without evidence, nothing proved", all, spd(null), null, []],
  ])("%s", (_what, roles, region, proof, expected) => {
    expect(ids(roles, region, proof)).toEqual(expected);
  });

  it("mandatory indicators without a column are named", () => {
    const [first, ...others] = MANDATORY.map(({ id }) => id);
    const without = [
      ...FIELDS,
      ...of(
        "level",
        SID.map(({ id }) => id).filter((id) => id !== first),
      ),
    ];
    expect(situationsOf({ innovations: table(without), spd: 3, rules } as unknown as AnalysisInput, null)).toHaveLength(
      1,
    );
    expect(mandatoryWithoutColumn(table(without), rules)).toEqual([MANDATORY[0]!.key]);
    expect(mandatoryWithoutColumn(table(of("measure")), rules)).toEqual([]);
    expect(mandatoryWithoutColumn(table(of("evidence")), rules)).toEqual(MANDATORY.map(({ key }) => key));
    expect(mandatoryWithoutColumn(table([...of("tick", others), ...of("score", [first!])]), rules)).toEqual([]);
    expect(mandatoryWithoutColumn(table([], "recap"), rules)).toEqual([]);
  });
});

describe("for which indicators levels are checked against their evidence", () => {
  const some = SID.slice(0, 3).map(({ id }) => id);

  it("those that have both columns", () => {
    expect(proofOf(table([...of("level"), ...of("evidence", some)]), rules)).toEqual({ checked: 3, of: 20 });
    expect(proofOf(table([...of("measure", some.slice(1)), ...of("evidence", some)]), rules)).toEqual({
      checked: 2,
      of: 20,
    });
    expect(proofOf(table([...of("level"), ...of("evidence")]), rules)).toEqual({ checked: 20, of: 20 });
  });

  it("none where no level stands beside its evidence, and none in a recap", () => {
    expect(proofOf(table(of("level")), rules)).toBeNull();
    expect(proofOf(table(of("evidence")), rules)).toBeNull();
    expect(proofOf(table([...of("level", some), ...of("evidence", ["video"])]), rules)).toBeNull();
    expect(proofOf(table([...of("level"), ...of("evidence")], "recap"), rules)).toBeNull();
  });
});

test("all is proved only where everything was checked and something is claimed", () => {
  const proved = (change: object): string =>
    provedOf({
      evidenced: { sumMaturity: 5, spd: 0 },
      proof: WHOLE,
      assumptions: [],
      ...change,
    } as unknown as Analysis);
  expect(proved({})).toBe("all");
  expect(proved({ evidenced: { sumMaturity: 0, spd: 3 } })).toBe("all");
  expect(proved({ evidenced: { sumMaturity: 5, spd: null } })).toBe("all");
  expect(proved({ evidenced: { sumMaturity: 0, spd: null } })).toBe("nothing");
  expect(proved({ evidenced: { sumMaturity: 0, spd: 0 } })).toBe("nothing");
  expect(proved({ evidenced: null })).toBe("nothing");
  expect(proved({ proof: null })).toBe("nothing");
  expect(proved({ proof: { checked: 19, of: 20 } })).toBe("checked");
  expect(proved({ assumptions: [{ id: "no-stage" }, { id: "no-spd-evidence" }] })).toBe("checked");
  expect(proved({ assumptions: [{ id: "no-stage" }] })).toBe("all");
});
