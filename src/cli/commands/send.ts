import { sending } from "../../planning/index";
import { MissingValueError } from "../../rules/index";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { problem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { readOneWorkbook } from "../input/oneFile";
import { missingPlace, tableProblem } from "../input/tableProblem";
import { tableSearch } from "../input/tableSearch";
import { assessWorkbook } from "../judging/assess";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { RULES } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { sendJson, sendText } from "../results/sendText";

export const command = singleCommand({
  name: "send",
  order: 35,
  summary: {
    id: "inovasi mana yang dikirim supaya indeks bukti paling tinggi",
    en: "which innovations to send for the highest evidenced index",
  },
  operands: ONE_FILE,
  options: { rules: RULES, place: PLACE, map: MAP, json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "send buku-kerja.xlsx",
      note: {
        id: "inovasi yang dikirim, dan kerugian bila sisanya ikut",
        en: "the innovations to send, and what the others would cost",
      },
    },
  ],
  async run({ operands: named, options: { rules: choice, place, map, json, output }, title, locale }) {
    const rules = await chosenRuleSet(choice, locale);
    const search = await tableSearch({ place, map }, rules, locale);
    refuseExisting(output, locale);
    const { file, data } = await readOneWorkbook(named, title, locale);
    const missing = missingPlace(locale, file, data, search);
    if (missing) throw missing;
    try {
      const found = assessWorkbook(data, rules, search);
      if (found.problem) throw tableProblem(locale, file, found.problem);
      const chosen = sending(found.input, found.analysis);
      const text = json
        ? `${JSON.stringify(sendJson(chosen), null, 2)}\n`
        : sendText(file, found.analysis, chosen, locale);
      if (output.out === undefined) printData(text);
      else writeNew(output.out, text, output.force, locale);
    } catch (error) {
      if (!(error instanceof MissingValueError)) throw error;
      throw problem(locale, "problem.missing-value", { reason: error.reason });
    }
    return EXIT.clean;
  },
});
