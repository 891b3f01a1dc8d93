/** The sheet of the jurors, which one function takes. */
import { officeLocale } from "../../excel/host/culture";
import { juryProblemText } from "../../i18n/region/jury";
import { isJuryHeader, readJurySheet } from "../../region/jury/readSheet";
import type { JurySheet } from "../../region/jury/types";
import { sheetOfRange, withHeader } from "../../workbook/reading/ranges";
import { notThere } from "../answers/problem";
import { then, type Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerFor } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

type Reading = ReturnType<typeof readJurySheet>;

function needed(found: Reading): JurySheet {
  if (!("kind" in found)) return found;
  throw notThere(argumentTexts.juryScores, { reason: juryProblemText(officeLocale(), found) });
}

function read(range: RangeInput, header: RangeInput["values"] | null): Reading {
  const origin = originOf(range);
  return readJurySheet([header ? withHeader(range.values, header, origin) : sheetOfRange(range.values, origin)]);
}

/**
 * What jurors filled in, with or without its header row: that is looked up on the sheet.
 * @throws FunctionProblem
 */
export function juryScoresInput(argument: Argument): Maybe<JurySheet> {
  return then(sheetRange(argument), (range) => {
    const inside = read(range, null);
    if (!("kind" in inside) || inside.kind !== "noJury" || range.sheet === "") return needed(inside);
    return then(headerFor(range, ["jury"], isJuryHeader), (above) => {
      const header = above?.filter(isJuryHeader).slice(-1) ?? [];
      return needed(header.length === 0 ? inside : read(range, header));
    });
  });
}
