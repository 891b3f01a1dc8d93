import { spdIndicators } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { spdWeights } from "../../scoring/index";
import type { SpdTable } from "../../workbook/types";
import { notThere, wrongArgument } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, single } from "./cells";
import { headerAbove } from "./headerAbove";
import type { Spd } from "./kinds";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

/** Rows at the top of an SPD range in which its header is looked for. */
const HEADER_ROWS = 6;

/** Many formulas have no SPD table. */
const reading = new LoadedOnUse(() =>
  import("../../workbook/reading/spd/spdRange").then(({ isHeaderRow, readSpdRange }) => ({
    isHeaderRow,
    readSpdRange,
  })),
);

/**
 * The SPD table of a range, its header looked up when it is not inside. Where there is none at all, the columns are
 * told by what they hold.
 * @throws FunctionProblem
 */
export function spdTableInput(argument: Argument, rules: RuleSet): Maybe<SpdTable> {
  return then(reading.get(), ({ isHeaderRow, readSpdRange }) => {
    return then(sheetRange(argument), (range) => {
      const { values, sheet } = range;
      const inside = sheet === "" || values.slice(0, HEADER_ROWS).some((row) => isHeaderRow(row, rules));
      return then(inside ? null : headerAbove(range, "spd", rules), (header) => {
        const read = memory.spd.get(range, header, [rules], () => readSpdRange(values, header, originOf(range), rules));
        if (!read) throw notThere(argumentTexts.noSpdTable);
        return read;
      });
    });
  });
}

/**
 * The SPD table, its score in points, or `null` when omitted.
 * A score of 0 and an omitted argument cannot be told apart everywhere; both give the same index.
 * @throws FunctionProblem when a single value is no score
 */
export function spdInput(argument: Argument, rules: RuleSet): Maybe<Spd> {
  const only = single(argument);
  if (!only) return spdTableInput(argument, rules);
  const { value } = only;
  if (value === null) return null;
  const max = spdIndicators(rules).length === 0 ? 0 : spdWeights(rules).max / 100;
  if (typeof value !== "number" || value < 0 || value > max) throw wrongArgument(argumentTexts.spdNumber, { max });
  return value;
}
