import type { RuleSet } from "../../rules/types";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { basisInput } from "./basis";
import { rangeInput, valueInput } from "./cells";
import { anyInnovationsInput, innovationsInput } from "./innovations";
import type { KindName, Kinds } from "./kinds";
import { shownNumber } from "./shownCell";
import { spdInput, spdTableInput } from "./spd";

type Reader<Name extends KindName> = (argument: Argument, rules: RuleSet) => Maybe<Kinds[Name]>;

/** A reader that few formulas need: it comes with the first of them. */
function onUse<Name extends KindName>(load: () => Promise<Reader<Name>>): Reader<Name> {
  const reader = new LoadedOnUse(load);
  return (argument, rules) => then(reader.get(), (read) => read(argument, rules));
}

/** How each kind of argument is read. A reader throws a FunctionProblem saying why it cannot be used. */
export const READERS: { readonly [Name in KindName]: Reader<Name> } = {
  innovations: innovationsInput,
  anyInnovations: anyInnovationsInput,
  spd: spdInput,
  spdTable: spdTableInput,
  rankingList: onUse(async () => (await import("./rankingList")).rankingListInput),
  juryScores: onUse(async () => (await import("./juryScores")).juryScoresInput),
  cells: (argument) => rangeInput(argument).values,
  // Read before everything else, which is read by them.
  rules: (_argument, rules) => rules,
  basis: basisInput,
  cell: valueInput,
  number: shownNumber,
};
