import { withChosenSeverities } from "../../src/i18n/severityAssumption";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet, importRuleSet } from "../../src/rules/file/exchange";
import { WORKBOOK_CODES } from "../../src/checks/codes";
import {
  severityChanges,
  severityOf,
  severityOfFinding,
  withAllSeverities,
  withSeverities,
} from "../../src/checks/severities";

const rules = ruleSet(2026);
const MILDER = { "evidence-missing": "warning" } as const;

test("chosen severities take the place of those of the rules; the rules themselves stay", () => {
  const chosen = withSeverities(rules, { ...MILDER, "read-as": "info", unknown: "error" });
  expect(severityChanges(chosen, rules)).toEqual([{ code: "evidence-missing", from: "error", to: "warning" }]);
  expect(chosen.checks).not.toHaveProperty("unknown");
  expect(severityOf("evidence-missing", rules)).toBe("error");
});

test("choices that change nothing give the same object", async () => {
  expect(withSeverities(rules, { "evidence-missing": "error" })).toBe(rules);
  expect(await withChosenSeverities(rules, { "evidence-missing": "error", unknown: "info" })).toBe(rules);
});

test("every change is an assumption of its own in both languages, and the same choices give the same object", async () => {
  const choices = { ...MILDER, "read-as": "warning" } as const;
  const chosen = await withChosenSeverities(rules, choices);
  const said = chosen.assumptions.slice(rules.assumptions.length);
  expect(said.map(({ id }) => id)).toEqual(["severity-read-as", "severity-evidence-missing"]);
  expect(said[1]!.text.id).toMatch(/^Keparahan temuan “.+” diubah kantor ini dari Salah menjadi Perlu dicek;/);
  expect(said[1]!.text.en).toMatch(/^This office changed the severity of “.+” from Error to /);
  expect(await withChosenSeverities(rules, choices)).toBe(chosen);
});

test("exported with changed severities and read again, as by the command line: the same is said once", async () => {
  const chosen = await withChosenSeverities(rules, MILDER);
  const file = importRuleSet(JSON.stringify(exportRuleSet(chosen)), "aturan.json", []);
  expect(severityOf("evidence-missing", file)).toBe("warning");
  const again = await withChosenSeverities(file, {});
  const [regional, ...said] = again.assumptions;
  expect(regional?.id).toBe("regional");
  expect(said).toEqual(chosen.assumptions);
  // Put back by hand in the file, nothing is said any more.
  const mended = { ...file, checks: { ...file.checks, "evidence-missing": "error" as const } };
  expect((await withChosenSeverities(mended, {})).assumptions).toEqual([regional, ...rules.assumptions]);
});

test("own rules of a year without rules of ours are held against the newest", async () => {
  const own = copyToYear(rules, 2031);
  expect(await withChosenSeverities(own, {})).toBe(own);
  const edited = { ...own, checks: { ...own.checks, "video-link": "info" as const } };
  expect((await withChosenSeverities(edited, {})).assumptions.at(-1)?.id).toBe("severity-video-link");
});

test("rules may name no severity at all, some or all of them: the others are those of the checks", () => {
  const { checks, ...silent } = rules;
  expect(checks).toBeUndefined();
  expect(severityOf("evidence-missing", silent)).toBe("error");
  expect(severityOf("file-missing", silent)).toBe("warning");
  const some = { ...rules, checks: { "evidence-missing": "info" as const } };
  expect([severityOf("evidence-missing", some), severityOf("video-link", some)]).toEqual(["info", "error"]);
  const all = withAllSeverities(some);
  expect(Object.keys(all.checks!)).toEqual(expect.arrayContaining([...WORKBOOK_CODES]));
  expect(WORKBOOK_CODES.filter((code) => severityOf(code, all) !== severityOf(code, some))).toEqual([]);
  expect(importRuleSet(JSON.stringify(exportRuleSet(all)), "aturan.json", []).checks).toEqual(all.checks);
  expect(importRuleSet(JSON.stringify(exportRuleSet(rules)), "aturan.json", []).checks).toBeUndefined();
});

test("a finding is never more severe than its check saw it, and never made graver by it", () => {
  expect(severityOfFinding({ code: "evidence-type", effect: "level", atMost: "warning" }, rules)).toBe("warning");
  const milder = { ...rules, checks: { "evidence-type": "info" as const } };
  expect(severityOfFinding({ code: "evidence-type", effect: "level", atMost: "warning" }, milder)).toBe("info");
});

test("what takes nothing away is no error, whatever the rules say", () => {
  const grave = { ...rules, checks: { "affair-unknown": "error" as const } };
  expect(severityOfFinding({ code: "affair-unknown", effect: "none" }, grave)).toBe("warning");
  expect(severityOfFinding({ code: "level-invalid", effect: "level" }, grave)).toBe("error");
});
