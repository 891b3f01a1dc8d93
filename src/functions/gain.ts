import { texts } from "../i18n/text";
import { column } from "./answers/column";
import { INNOVATIONS, RULES, SPD } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { analysisOf } from "./judging/analysis";

const said = texts({ header: { id: "Potensi poin", en: "Points to gain" } });

/** The index points each row can still gain. */
export const gain = defineFunction({
  id: "GAIN",
  order: 60,
  description: {
    id: "Poin indeks yang masih dapat diraih setiap inovasi.",
    en: "The index points each innovation can still gain.",
  },
  parameters: { innovations: INNOVATIONS, spd: SPD, rules: RULES },
  result: "spill",
  run: ({ innovations, spd, rules }) =>
    then(analysisOf(innovations.table, spd, rules), (analysis) =>
      column(innovations, ["gain", said.header], analysis.innovations, (result) => result.gain),
    ),
});
