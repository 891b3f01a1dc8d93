import { withAllSeverities } from "../../checks/severities";
import { exportRuleSet } from "../../rules/file/exchange";
import type { CommandGroup, Operands } from "../call/command";
import { subcommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import type { Text } from "../../i18n/text";
import { InputProblem } from "../call/problem";
import { allRuleSets, namedRules } from "../input/chosenRules";
import { readRuleFile } from "../input/ruleFile";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { print } from "../output/terminal";
import { checkedText } from "../rules/checkedText";
import { copiedRules } from "../rules/copiedRules";
import { deliver } from "../rules/deliver";
import { diffJson, diffText } from "../rules/diff";
import { listJson, listText } from "../rules/list";
import { showJson } from "../rules/showJson";
import { showText } from "../rules/showText";
import { translateRulesCommand } from "./texts/rules.texts";

const NOTE = {
  id: "TAHUN boleh diganti berkas aturan JSON, misalnya ./aturan-2030.json.",
  en: "A rule file such as ./rules-2030.json may stand in the place of YEAR.",
};

/** Rule sets, each a year or a file. @param refusal says what to name instead of another number of words */
function ruleSets(
  count: number,
  usage: Text,
  refusal: Parameters<typeof translateRulesCommand>[1],
): Operands<readonly string[]> {
  return {
    usage,
    note: NOTE,
    ...(count > 0 ? { completion: "year" } : {}),
    read(words, { locale }) {
      if (words.length !== count) throw new InputProblem(translateRulesCommand(locale, refusal));
      return words;
    },
  };
}

const list = subcommand({
  name: "list",
  summary: { id: "daftar tahun yang ada aturannya", en: "the years that have rules" },
  operands: ruleSets(0, { id: "", en: "" }, "cli.rules.usage.list"),
  options: { json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "rules",
      note: {
        id: "tahun yang ada aturannya; selain itu show, diff, export, copy, check",
        en: "the years with rules; show, diff, export, copy and check beside it",
      },
    },
  ],
  async run({ options: { json, output }, locale }) {
    return deliver(output, json, locale, async () => {
      const all = await allRuleSets(locale);
      return json ? listJson(all, locale) : listText(all, locale);
    });
  },
});

const show = subcommand({
  name: "show",
  summary: {
    id: "indikator, bobot, level, dan sumber satu tahun",
    en: "indicators, weights, levels and sources of a year",
  },
  operands: ruleSets(1, { id: "TAHUN", en: "YEAR" }, "cli.rules.usage.show"),
  options: { json: JSON_OUTPUT, output: OUTPUT },
  examples: [],
  async run({ operands: [name = ""], options: { json, output }, locale }) {
    return deliver(output, json, locale, async () => {
      const rules = await namedRules(name, locale);
      return json ? showJson(rules, locale) : showText(rules, locale);
    });
  },
});

const diff = subcommand({
  name: "diff",
  summary: {
    id: "apa yang berubah dari tahun LAMA ke tahun BARU",
    en: "what changed from the year OLD to the year NEW",
  },
  operands: ruleSets(2, { id: "LAMA BARU", en: "OLD NEW" }, "cli.rules.usage.diff"),
  options: { json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "rules diff 2025 2026",
      note: { id: "apa yang berubah antara dua tahun", en: "what changed between two years" },
    },
  ],
  async run({ operands: [before = "", after = ""], options: { json, output }, locale }) {
    return deliver(output, json, locale, async () => {
      const sides = [await namedRules(before, locale), await namedRules(after, locale)] as const;
      return json ? diffJson(...sides, locale) : diffText(...sides, locale);
    });
  },
});

const exported = subcommand({
  name: "export",
  summary: { id: "aturan satu tahun sebagai JSON", en: "the rules of a year as JSON" },
  operands: ruleSets(1, { id: "TAHUN", en: "YEAR" }, "cli.rules.usage.export"),
  options: { output: OUTPUT },
  examples: [],
  run: ({ operands: [name = ""], options: { output }, locale }) =>
    deliver(output, true, locale, async () => exportRuleSet(withAllSeverities(await namedRules(name, locale)))),
});

const copy = subcommand({
  name: "copy",
  summary: { id: "aturan TAHUN sebagai JSON untuk tahun BARU", en: "the rules of YEAR as JSON for the year NEW" },
  operands: ruleSets(2, { id: "TAHUN BARU", en: "YEAR NEW" }, "cli.rules.usage.copy"),
  options: { output: OUTPUT },
  examples: [],
  run: ({ operands: [name = "", year = ""], options: { output }, locale }) =>
    deliver(output, true, locale, async () =>
      exportRuleSet(withAllSeverities(copiedRules(await namedRules(name, locale), year, locale))),
    ),
});

const check = subcommand({
  name: "check",
  summary: { id: "memeriksa berkas aturan yang diubah", en: "validates an edited rule file" },
  operands: { ...ruleSets(1, { id: "ATURAN", en: "RULES" }, "cli.rules.usage.check"), completion: "json" },
  options: {},
  examples: [],
  async run({ operands: [file = ""], locale }) {
    print(checkedText(file, readRuleFile(file, locale), await allRuleSets(locale), locale));
    return EXIT.clean;
  },
});

export const command: CommandGroup = {
  name: "rules",
  order: 130,
  summary: { id: "aturan setiap tahun dengan sumbernya", en: "the rules of every year with their sources" },
  subcommands: [list, show, diff, exported, copy, check],
};
