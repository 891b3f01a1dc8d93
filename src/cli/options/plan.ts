import {
  DOCUMENT_KINDS,
  HIGHEST_EFFORT,
  LOWEST_EFFORT,
  type DocumentKind,
  type Efforts,
  type Goal,
} from "../../planning/index";
import type { PredicateName } from "../../rules/types";
import type { Call, CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translatePlanCommand } from "../commands/texts/plan.texts";
import { switchOption } from "./value";

const NUMBER = { id: "N", en: "N" };
const PREDICATES: readonly PredicateName[] = ["Sangat Inovatif", "Inovatif", "Kurang Inovatif"];

const INDEX: Flag = {
  name: "index",
  value: { id: "INDEKS", en: "INDEX" },
  help: { id: "upaya terkecil untuk indeks ini: 65,01", en: "the least effort for this index: 65.01" },
};
const PREDICATE: Flag = {
  name: "predikat",
  value: { id: "NAMA", en: "NAME" },
  help: {
    id: "upaya terkecil untuk predikat ini; bawaan: predikat berikutnya",
    en: "the least effort for this predikat; default: the next one",
  },
  completion: PREDICATES,
};
const WITHIN: Flag = {
  name: "within",
  value: NUMBER,
  help: { id: "indeks tertinggi dengan upaya paling banyak N", en: "the highest index with an effort of at most N" },
};
const NEW: Flag = {
  name: "new",
  value: NUMBER,
  help: { id: "boleh mengusulkan paling banyak N inovasi baru", en: "may suggest at most N new innovations" },
};
const EFFORTS: Flag = {
  name: "efforts",
  value: { id: "JENIS=N,...", en: "KIND=N,..." },
  help: {
    id: `upaya tiap jenis dokumen: bylaw=35,photo=2; jenis: ${DOCUMENT_KINDS.join(" ")}`,
    en: `effort by kind of document: bylaw=35,photo=2; kinds: ${DOCUMENT_KINDS.join(" ")}`,
  },
};

const MOST_WITHIN = 2_000;
const MOST_NEW = 20;

type Problem = Parameters<typeof translatePlanCommand>[1];

function refuse({ locale }: Call, key: Problem, params: Record<string, string | number>): never {
  throw new InputProblem(translatePlanCommand(locale, key, params));
}

function whole(text: string, flag: Flag, from: number, to: number, call: Call): number {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (!(value >= from && value <= to)) refuse(call, "cli.plan.notWhole", { option: flag.name, from, to, value: text });
  return value;
}

function indexOf(text: string, call: Call): number {
  const plain = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d*)?$/.test(plain) || Number(plain) > 100) refuse(call, "cli.plan.notIndex", { value: text });
  return Number(plain);
}

function predicateOf(text: string, call: Call): PredicateName {
  const named = PREDICATES.find((name) => name.toLowerCase() === text.trim().toLowerCase());
  return named ?? refuse(call, "cli.plan.notPredicate", { value: text, names: PREDICATES.join(", ") });
}

/** What the plan is for; `undefined`: the next predikat. */
export const GOAL: CommandOption<Goal | undefined> = {
  flags: [PREDICATE, INDEX, WITHIN],
  read(given, call) {
    const [predicate, index, within] = [PREDICATE, INDEX, WITHIN].map((flag) => textOf(given, flag));
    const goals: Goal[] = [
      ...(predicate === undefined ? [] : [{ kind: "predicate", name: predicateOf(predicate, call) } as const]),
      ...(index === undefined ? [] : [{ kind: "index", index: indexOf(index, call) } as const]),
      ...(within === undefined
        ? []
        : [{ kind: "documents", count: whole(within, WITHIN, 1, MOST_WITHIN, call) } as const]),
    ];
    if (goals.length > 1) refuse(call, "cli.plan.oneGoal", {});
    return goals[0];
  },
};

/** How many new innovations may be suggested. */
export const NEW_INNOVATIONS: CommandOption<number> = {
  flags: [NEW],
  read: (given, call) => whole(textOf(given, NEW) ?? "0", NEW, 0, MOST_NEW, call),
};

/** Kinds of documents whose effort is not the usual one. */
export const KIND_EFFORTS: CommandOption<Partial<Efforts>> = {
  flags: [EFFORTS],
  read(given, call) {
    const parts = (textOf(given, EFFORTS) ?? "").split(",").filter((part) => part.trim() !== "");
    const pairs = parts.map((part): [DocumentKind, number] => {
      const [name = "", effort = ""] = part.split("=", 2).map((word) => word.trim());
      const kind = DOCUMENT_KINDS.find((one) => one === name.toLowerCase());
      if (!kind) return refuse(call, "cli.plan.notKind", { value: name, kinds: DOCUMENT_KINDS.join(", ") });
      return [kind, whole(effort, EFFORTS, LOWEST_EFFORT, HIGHEST_EFFORT, call)];
    });
    return Object.fromEntries(pairs) as Partial<Efforts>;
  },
};

export const RAISE_MEASURED = switchOption({
  name: "raise-measured",
  help: {
    id: "boleh menaikkan level yang diukur pihak lain",
    en: "may raise levels that others measure",
  },
});
