import { officeLocale } from "../../excel/host/culture";
import type { JurySheet } from "../../region/jury/types";
import { notThere } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerFor } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

const jury = new LoadedOnUse(async () => {
  const [{ isJuryHeader, readJurySheet }, { sheetOfRange, withHeader }, { juryProblemText }] = await Promise.all([
    import("../../region/jury/readSheet"),
    import("../../workbook/reading/ranges"),
    import("../../i18n/region/jury"),
  ]);
  return { isJuryHeader, readJurySheet, sheetOfRange, withHeader, juryProblemText };
});

/**
 * What jurors filled in, with or without its header row: that is looked up on the sheet.
 * @throws FunctionProblem
 */
export function juryScoresInput(argument: Argument): Maybe<JurySheet> {
  return then(jury.get(), (tools) => {
    const needed = (found: ReturnType<typeof tools.readJurySheet>): JurySheet => {
      if (!("kind" in found)) return found;
      throw notThere(argumentTexts.juryScores, { reason: tools.juryProblemText(officeLocale(), found) });
    };
    const read = (range: RangeInput, header: RangeInput["values"] | null): ReturnType<typeof tools.readJurySheet> => {
      const sheet = header
        ? tools.withHeader(range.values, header, originOf(range))
        : tools.sheetOfRange(range.values, originOf(range));
      return tools.readJurySheet([sheet]);
    };
    return then(sheetRange(argument), (range) => {
      const inside = read(range, null);
      if (!("kind" in inside) || inside.kind !== "noJury" || range.sheet === "") return needed(inside);
      return then(headerFor(range, ["jury"], tools.isJuryHeader), (above) => {
        const header = above?.filter(tools.isJuryHeader).slice(-1) ?? [];
        return needed(header.length === 0 ? inside : read(range, header));
      });
    });
  });
}
