import type { RuleSet } from "../../rules/types";
import type { Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { basisInput } from "./basis";
import { rangeInput, valueInput } from "./cells";
import { anyInnovationsInput, innovationsInput } from "./innovations";
import type { KindName, Kinds } from "./kinds";
import { juryScoresInput } from "./juryScores";
import { rankingListInput } from "./rankingList";
import { shownNumber } from "./shownCell";
import { spdInput, spdTableInput } from "./spd";

/** How each kind of argument is read. A reader throws a FunctionProblem saying why it cannot be used. */
export const READERS: {
  readonly [Name in KindName]: (argument: Argument, rules: RuleSet) => Maybe<Kinds[Name]>;
} = {
  innovations: innovationsInput,
  anyInnovations: anyInnovationsInput,
  spd: spdInput,
  spdTable: spdTableInput,
  rankingList: rankingListInput,
  juryScores: juryScoresInput,
  cells: (argument) => rangeInput(argument).values,
  // Read before everything else, which is read by them.
  rules: (_argument, rules) => rules,
  basis: basisInput,
  cell: valueInput,
  number: shownNumber,
};
