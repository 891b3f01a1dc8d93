import { juryProblemText } from "../../i18n/region/jury";
import { judgeCompetition } from "../../region/jury/judge";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { readWorkbookFile } from "../input/readFile";
import { answerOf, answerWork } from "../judging/answer";
import { EVENED, METHOD, ONE_STAGE } from "../options/jury";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { juryJson, juryText } from "../results/juryText";
import { translateJury } from "./texts/jury.texts";

export const command = singleCommand({
  name: "jury",
  order: 65,
  summary: {
    id: "nilai dan peringkat lomba inovasi dari lembar Juri dan Bobot",
    en: "scores and ranks of a competition from the sheets Juri and Bobot",
  },
  operands: ONE_FILE,
  options: { method: METHOD, evened: EVENED, stage: ONE_STAGE, json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "jury lomba.xlsx --method olympic",
      note: {
        id: "peringkat tanpa nilai terendah dan tertinggi setiap inovasi",
        en: "ranks without the lowest and highest score of each innovation",
      },
    },
  ],
  async run(request) {
    const { operands: named, options, locale } = request;
    const { json, output } = options;
    refuseExisting(output, locale);
    const text = await answerOf<string>(named, request);
    if (output.out !== undefined) writeNew(output.out, text, output.force, locale);
    else if (json) printData(text);
    else print(text);
    return EXIT.clean;
  },
  async work({ options: { method, evened, stage, json }, locale }) {
    return answerWork(async ({ file }) => {
      const { sheets } = await readWorkbookFile(file, locale);
      const outcome = judgeCompetition(sheets, { method, evened, stage });
      if ("kind" in outcome) {
        const reason = juryProblemText(locale, outcome);
        throw new InputProblem(translateJury(locale, "cli.jury.problem", { file, reason }));
      }
      return json ? `${JSON.stringify(juryJson(file, outcome, locale), null, 2)}\n` : juryText(file, outcome, locale);
    }, locale);
  },
});
