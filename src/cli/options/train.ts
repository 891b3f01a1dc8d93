import { MOST_PARTICIPANTS } from "../../training/participants";
import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateTrain } from "../commands/texts/train.texts";
import { textOption } from "./value";

const MAKE: Flag = {
  name: "make",
  value: { id: "N", en: "N" },
  help: { id: "buat N latihan, setiap peserta lain", en: "make N exercises, another for each participant" },
};

const NAMES: Flag = {
  name: "names",
  value: { id: "BERKAS", en: "FILE" },
  help: {
    id: "buat latihan untuk nama-nama di berkas teks ini, satu baris satu nama",
    en: "make exercises for the names in this text file, a name a line",
  },
  completion: "file",
};

const MARK: Flag = {
  name: "mark",
  help: { id: "nilai berkas peserta yang kembali", en: "mark the files that came back" },
};

export const SEED = textOption({
  name: "seed",
  value: { id: "KELAS", en: "CLASS" },
  help: {
    id: "nama kelas, kata atau angka apa saja; nama yang sama membuat latihan yang sama",
    en: "name of the class, any word or number; the same name makes the same exercises",
  },
});

/** What is done: exercises are made, by number or for names, or files are marked. */
export type TrainDeed = { kind: "make"; count: number; names: string | undefined } | { kind: "mark" };

export const DEED: CommandOption<TrainDeed> = {
  flags: [MAKE, NAMES, MARK],
  read(given, { locale }) {
    const count = textOf(given, MAKE);
    const names = textOf(given, NAMES);
    const makes = count !== undefined || names !== undefined;
    if (isGiven(given, MARK)) {
      if (makes) throw new InputProblem(translateTrain(locale, "cli.train.both"));
      return { kind: "mark" };
    }
    if (!makes) throw new InputProblem(translateTrain(locale, "cli.train.what"));
    const number = count === undefined ? 0 : Number(count);
    if (count !== undefined && !(/^\d{1,4}$/.test(count.trim()) && number >= 1 && number <= MOST_PARTICIPANTS)) {
      throw new InputProblem(translateTrain(locale, "cli.train.count", { value: count, most: MOST_PARTICIPANTS }));
    }
    return { kind: "make", count: number, names };
  },
};
