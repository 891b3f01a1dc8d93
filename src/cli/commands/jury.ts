import { juryProblemText } from "../../i18n/region/jury";
import { judgeCompetition } from "../../region/jury/judge";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { readOneWorkbook } from "../input/oneFile";
import { EVENED, METHOD } from "../options/jury";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { juryJson, juryText } from "../results/juryText";
import { translateJury } from "./jury.texts";

export const command = singleCommand({
  name: "jury",
  order: 65,
  summary: {
    id: "nilai dan peringkat lomba inovasi dari lembar Juri dan Bobot",
    en: "scores and ranks of a competition from the sheets Juri and Bobot",
  },
  operands: ONE_FILE,
  options: { method: METHOD, evened: EVENED, json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "jury lomba.xlsx --method olympic",
      note: {
        id: "peringkat tanpa nilai terendah dan tertinggi setiap inovasi",
        en: "ranks without the lowest and highest score of each innovation",
      },
    },
  ],
  async run({ operands: named, options: { method, evened, json, output }, title, locale }) {
    refuseExisting(output, locale);
    const { file, data } = await readOneWorkbook(named, title, locale);
    const outcome = judgeCompetition(data.sheets, { method, evened });
    if ("kind" in outcome) {
      const reason = juryProblemText(locale, outcome);
      throw new InputProblem(translateJury(locale, "cli.jury.problem", { file, reason }));
    }
    const text = json
      ? `${JSON.stringify(juryJson(file, outcome, locale), null, 2)}\n`
      : juryText(file, outcome, locale);
    if (output.out !== undefined) writeNew(output.out, text, output.force, locale);
    else if (json) printData(text);
    else print(text);
    return EXIT.clean;
  },
});
