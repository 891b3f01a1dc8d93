import { innovationForms, sending } from "../../planning/index";
import { singleCommand } from "../call/command";
import { runOne, workOnOne } from "../judging/oneWorkbook";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { sendJson, sendingText } from "../results/sendText";

export const command = singleCommand({
  name: "send",
  order: 35,
  summary: {
    id: "inovasi mana yang dikirim supaya indeks Bukti paling tinggi",
    en: "which innovations to send for the highest evidenced index",
  },
  operands: ONE_FILE,
  options: { rules: ONE_RULE_SET, place: PLACE, map: MAP, json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "send buku-kerja.xlsx",
      note: {
        id: "inovasi yang dikirim, dan kerugian bila sisanya ikut",
        en: "the innovations to send, and what the others would cost",
      },
    },
    {
      args: "send --json buku-kerja.xlsx",
      note: {
        id: "juga isian formulir nasional tiap inovasi dan yang masih kurang",
        en: "also the fields of the national form of each, and what is missing",
      },
    },
  ],
  run: (request) => runOne(request),
  work(request) {
    const { options, locale } = request;
    return workOnOne(request, (file, { input, analysis }) => {
      const chosen = sending(input, analysis);
      const forms = innovationForms(input.innovations, analysis, chosen);
      return options.json
        ? `${JSON.stringify(sendJson(chosen, forms, analysis.rules), null, 2)}\n`
        : sendingText(file, analysis, chosen, forms, locale);
    });
  },
});
