import type { Locale } from "../../i18n/cliTexts";
import { mappingProblemText } from "../../i18n/mappingProblem";
import type { RuleSet } from "../../rules/types";
import { mappedTable, MappingError, parseMapping } from "../../workbook/mapping/index";
import type { ReadOptions } from "../../workbook/types";
import { InputProblem } from "../call/problem";
import { readTextFile } from "./textFile";

function refusal(file: string, error: unknown, locale: Locale): InputProblem {
  if (!(error instanceof MappingError)) throw error;
  return new InputProblem(`${file}: ${mappingProblemText(locale, error)}`);
}

/**
 * How the columns are to be read, from a file as `iid map` prints it.
 * @returns what `ReadOptions.map` takes; it throws InputProblem for a workbook that lacks what is mapped
 * @throws InputProblem that names the place in the file and the reason
 */
export function readMapFile(file: string, rules: RuleSet, locale: Locale): NonNullable<ReadOptions["map"]> {
  const text = readTextFile(file, locale);
  try {
    const read = mappedTable(parseMapping(text, rules));
    return function* (data, own, options) {
      try {
        return yield* read(data, own, options);
      } catch (error) {
        throw refusal(file, error, locale);
      }
    };
  } catch (error) {
    throw refusal(file, error, locale);
  }
}
