import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyToYear } from "../../src/rules/file/exchange";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { exported, type Json } from "../rules/letters";
import { UNDEFINED_INDEX } from "../rules/undefinedIndex";
import { builtCommand, iid, workFolder } from "./command";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

test.each(UNDEFINED_INDEX)("rules with %s are refused before any workbook is read", (_what, spoil, said) => {
  const json = JSON.parse(exported(copyToYear(ruleSet(2026), 2030))) as Json;
  spoil(json);
  writeFileSync(join(folder, "surat.json"), JSON.stringify(json));
  const { code, stdout, stderr } = iid(["score", "--json", "--rules", "surat.json", "tidakada.xlsx"], folder);
  const lines = said.map((line) => `iid: surat.json: ${line}`);
  expect([code, stdout, stderr.trimEnd().split("\n")]).toEqual([2, "", lines]);
});
