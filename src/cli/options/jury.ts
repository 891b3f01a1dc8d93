import { JURY_METHODS, type JuryMethod } from "../../region/jury/types";
import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateJury } from "../commands/texts/jury.texts";
import { switchOption } from "./value";

const FLAG: Flag = {
  name: "method",
  value: { id: "CARA", en: "METHOD" },
  help: {
    id: "cara menggabungkan juri: mean (bawaan), trimmed (tanpa seperlima di tiap ujung), olympic (tanpa terendah dan tertinggi)",
    en: "how jurors are combined: mean (default), trimmed (without a fifth at either end), olympic (without lowest and highest)",
  },
  completion: JURY_METHODS,
};

export const METHOD: CommandOption<JuryMethod> = {
  flags: [FLAG],
  read(given, { locale }) {
    const text = textOf(given, FLAG);
    if (text === undefined) return "mean";
    const method = JURY_METHODS.find((one) => one === text.trim().toLowerCase());
    if (method) return method;
    throw new InputProblem(translateJury(locale, "cli.jury.method", { value: text, known: JURY_METHODS.join(", ") }));
  },
};

export const EVENED = switchOption({
  name: "normalize",
  help: {
    id: "samakan rata-rata dan sebaran nilai setiap juri",
    en: "bring every juror to the same mean and spread",
  },
});

const STAGE: Flag = {
  name: "stage",
  value: { id: "TAHAP", en: "STAGE" },
  help: {
    id: "hanya tahap ini dari kolom Tahap; tanpa itu semua tahap digabung menurut bobotnya",
    en: "this stage of the column Tahap alone; without it all are combined by their weights",
  },
};

export const ONE_STAGE: CommandOption<string> = {
  flags: [STAGE],
  read: (given) => textOf(given, STAGE)?.trim() ?? "",
};
