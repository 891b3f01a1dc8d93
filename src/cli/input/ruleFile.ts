import { readFileSync } from "node:fs";
import type { Locale } from "../../i18n/cliTexts";
import { ruleProblemText } from "../../i18n/ruleProblem";
import { importRuleSet } from "../../rules/file/exchange";
import { RuleSetError } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { problem } from "../call/problem";

function textOf(file: string, locale: Locale): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") throw problem(locale, "cli.file.missing", { file });
    throw problem(locale, "cli.file.unreadable", { file, reason: code });
  }
}

/**
 * Reads a rule set that was exported or edited. Its year may have rules of ours: the file was named on purpose.
 * @throws InputProblem that names the place in the file and the reason
 */
export function readRuleFile(file: string, locale: Locale): RuleSet {
  try {
    return importRuleSet(textOf(file, locale), file, []);
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    const reason = ruleProblemText(locale, error.why);
    throw error.path === ""
      ? problem(locale, "cli.rules.refused", { file, reason })
      : problem(locale, "cli.rules.refusedAt", { file, path: error.path, reason });
  }
}
