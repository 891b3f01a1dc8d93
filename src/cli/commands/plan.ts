import { plan, usualGoal } from "../../planning/index";
import { localDay } from "../../i18n/format";
import { singleCommand } from "../call/command";
import { runOne, workOnOne } from "../judging/oneWorkbook";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { GOAL, KIND_EFFORTS, NEW_INNOVATIONS, RAISE_MEASURED } from "../options/plan";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { planJson, planText } from "../results/planText";

export const command = singleCommand({
  name: "plan",
  order: 33,
  summary: {
    id: "langkah dengan upaya terkecil menuju predikat atau indeks",
    en: "the steps with the least effort to a predikat or an index",
  },
  operands: ONE_FILE,
  options: {
    goal: GOAL,
    newInnovations: NEW_INNOVATIONS,
    efforts: KIND_EFFORTS,
    raiseMeasured: RAISE_MEASURED,
    rules: ONE_RULE_SET,
    place: PLACE,
    map: MAP,
    json: JSON_OUTPUT,
    output: OUTPUT,
  },
  examples: [
    {
      args: "plan buku-kerja.xlsx",
      note: {
        id: "langkah dengan upaya terkecil menuju predikat berikutnya",
        en: "the least effort to the next predikat",
      },
    },
    {
      args: "plan buku-kerja.xlsx --within 40 --efforts bylaw=35",
      note: {
        id: "indeks tertinggi dengan upaya 40, bila Perda lebih berat",
        en: "the highest index with an effort of 40",
      },
    },
  ],
  run: (request) => runOne(request),
  work(request) {
    const { options, locale } = request;
    const { goal, newInnovations, efforts, raiseMeasured, json } = options;
    return workOnOne(request, (file, { analysis }) => {
      const planned = { goal: goal ?? usualGoal(analysis), newInnovations, raiseMeasured, efforts };
      const found = { ...planned, plan: plan(analysis, planned), analysis, today: localDay(new Date()) };
      return json ? `${JSON.stringify(planJson(found, locale), null, 2)}\n` : planText(file, found, locale);
    });
  },
});
