import { provedOf } from "../../src/analysis/proof";
import { translateReport } from "../../src/i18n/reportTexts";
import type { TableSpec } from "../checks/build";
import { analysisOf, SID } from "./mending";

const levels = ["regulasi", "monev"];

test.each<[string, TableSpec, ReturnType<typeof provedOf>]>([
  ["every level with its evidence", { records: [{}], spd: {} }, "all"],
  ["without SPD", { records: [{}] }, "all"],
  ["evidence columns for two of twenty", { records: [{}], levels: SID, evidence: levels, spd: {} }, "checked"],
  ["nothing claimed", { records: [{ levels: Object.fromEntries(SID.map((id) => [id, ""])) }] }, "nothing"],
  ["no evidence column at all", { records: [{}], evidence: [] }, "nothing"],
])("an index without a gap, %s: %s", (_what, spec, expected) => {
  expect(provedOf(analysisOf(spec))).toBe(expected);
});

test("only what is proved is called so", () => {
  expect(translateReport("id", "report.proved.all")).toContain("seluruh indeks yang diklaim sudah terbukti");
  expect(translateReport("id", "report.proved.checked")).not.toContain("seluruh");
});
