import { translate, type Locale } from "../../i18n/cliTexts";
import { ruleProblemText } from "../../i18n/ruleProblem";
import { copyToYear, exportRuleSet } from "../../rules/file/exchange";
import { ruleYears, yearStanding } from "../../rules/index";
import { RuleSetError } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { namedRules, rulesOfYear } from "../input/chosenRules";
import { refuseExisting, writeNew } from "../output/writeFile";
import { problem } from "../call/problem";
import { readRuleFile } from "../input/ruleFile";
import { checkedText } from "./checkedText";
import { diffJson, diffText } from "./diff";
import { listJson, listText } from "./list";
import type { RulesRequest } from "./request";
import { showJson } from "./showJson";
import { showText } from "./showText";

function allYears(locale: Locale): Promise<RuleSet[]> {
  return Promise.all(ruleYears().map((year) => rulesOfYear(year, locale)));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @throws InputProblem when the year cannot be one, or has rules that are more than a prognosis */
function copied(rules: RuleSet, year: string, locale: Locale): RuleSet {
  if (!/^\d{4}$/.test(year)) throw problem(locale, "cli.rules.notYear", { value: year });
  if (!["announced", null].includes(yearStanding(Number(year)))) {
    const reason = ruleProblemText(locale, { key: "yearTaken", params: { year } });
    throw problem(locale, "cli.rules.copyRefused", { year, reason });
  }
  try {
    return copyToYear(rules, Number(year));
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    throw problem(locale, "cli.rules.copyRefused", { year, reason: ruleProblemText(locale, error.why) });
  }
}

async function resultOf({ action, names, json }: RulesRequest, locale: Locale): Promise<string> {
  const [first = "", second = ""] = names;
  switch (action) {
    case "list": {
      const all = await allYears(locale);
      return json ? asJson(listJson(all, locale)) : listText(all, locale);
    }
    case "show": {
      const rules = await namedRules(first, locale);
      return json ? asJson(showJson(rules, locale)) : showText(rules, locale);
    }
    case "diff": {
      const [before, after] = [await namedRules(first, locale), await namedRules(second, locale)];
      return json ? asJson(diffJson(before, after, locale)) : diffText(before, after, locale);
    }
    case "export":
      return asJson(exportRuleSet(await namedRules(first, locale)));
    case "copy":
      return asJson(exportRuleSet(copied(await namedRules(first, locale), second, locale)));
    case "check":
      return checkedText(first, readRuleFile(first, locale), await allYears(locale), locale);
  }
}

/**
 * The commands behind `iid rules`.
 * @throws InputProblem
 */
export async function runRules(request: RulesRequest, locale: Locale): Promise<void> {
  const { out, force } = request;
  if (out !== undefined) refuseExisting(out, force, locale);
  const text = await resultOf(request, locale);
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  writeNew(out, text, force, locale);
  process.stdout.write(`${translate(locale, "cli.written", { file: out })}\n`);
}
