import { texts } from "../i18n/text";
import { column } from "./answers/column";
import { say } from "./answers/say";
import { ANY_INNOVATIONS, RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { anyAnalysisOf } from "./judging/analysis";

const said = texts({
  header: { id: "Status", en: "Status" },
  siap: { id: "Siap", en: "Ready" },
  lengkapi: { id: "Lengkapi", en: "Complete it" },
  tidakMemenuhi: { id: "Tidak memenuhi", en: "Not eligible" },
});

/** Siap, Lengkapi or Tidak memenuhi for each row. */
export const status = defineFunction({
  id: "STATUS",
  order: 50,
  description: {
    id: "Apakah setiap inovasi siap, perlu dilengkapi, atau tidak memenuhi syarat.",
    en: "Whether each innovation is ready, must be completed, or is not eligible.",
  },
  parameters: { innovations: ANY_INNOVATIONS, rules: RULES },
  result: "spill",
  run: ({ innovations, rules }) =>
    then(anyAnalysisOf(innovations.table, rules), (analysis) =>
      column(innovations, ["status", said.header], analysis.innovations, (result) => say(said[result.status])),
    ),
});
