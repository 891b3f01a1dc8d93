import { ruleSet } from "../../src/rules/years/ruleSet";
import { SAMPLE } from "../../src/template/sample/index";
import { firstSteps } from "../../src/workbook/firstSteps";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { buildTemplate } from "../template/build";
import { specData } from "../../src/template/specData";
import { sheet } from "./sheets";

const rules = ruleSet(2026);

test("an empty template asks for its region and its departments, a filled one has both", () => {
  const at = [
    { step: "profile", sheet: "Profil", row: 4, column: 1 },
    { step: "departments", sheet: "OPD", row: 5, column: 1 },
  ];
  expect(firstSteps(specData(buildTemplate(null, "id", rules)))).toEqual(at.map((one) => ({ ...one, done: false })));
  expect(firstSteps(specData(buildTemplate(SAMPLE, "id", rules)))).toEqual(at.map((one) => ({ ...one, done: true })));
});

test("a workbook without such sheets asks for nothing, a table of regions is none, and blank sheets are fine", () => {
  expect(firstSteps(null)).toEqual([]);
  expect(firstSteps(workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)))).toEqual([]);
  expect(firstSteps(workbook(sheet("Rekap", [["No", "Daerah", "Indeks"]]), sheet("OPD", [])))).toEqual([]);
});
