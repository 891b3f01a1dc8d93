import { officeLocale } from "../../excel/host/culture";
import type { JurySheet } from "../../region/jury/types";
import { notThere } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

const jury = new LoadedOnUse(async () => {
  const [{ isJuryHeader, readJurySheet }, { sheetOfRange, withHeader }, { juryProblemText }, { readHeaderFor }] =
    await Promise.all([
      import("../../region/jury/readSheet"),
      import("../../workbook/reading/ranges"),
      import("../../i18n/region/jury"),
      import("../../excel/reading/header"),
    ]);
  return { isJuryHeader, readJurySheet, sheetOfRange, withHeader, juryProblemText, readHeaderFor };
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
      const { values, sheet, top, left } = range;
      const inside = read(range, null);
      if (!("kind" in inside) || inside.kind !== "noJury" || sheet === "") return needed(inside);
      const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
      const looking = memory.headers.get(["jury", sheet, area.top, area.left, area.right], () =>
        tools.readHeaderFor(sheet, area, tools.isJuryHeader),
      );
      return then(looking, (above) => {
        const header = above?.filter(tools.isJuryHeader).slice(-1) ?? [];
        return needed(header.length === 0 ? inside : read(range, header));
      });
    });
  });
}
