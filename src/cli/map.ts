import { readFileSync } from "node:fs";
import { translate, type Locale } from "../i18n/cliTexts";
import { mappingProblemText } from "../i18n/mappingProblem";
import type { RuleSet } from "../rules/types";
import { readWorkbook } from "../workbook/index";
import {
  mappedTable,
  MappingError,
  parseMapping,
  proposedMapping,
  recognisedMapping,
  type RecognisedMapping,
} from "../workbook/mapping/index";
import type { ReadOptions, TableProblem, WorkbookData } from "../workbook/types";
import { inputsOf } from "./input/inputs";
import type { MapOptions } from "./options";
import { refuseExisting, writeNew } from "./output/writeFile";
import { InputProblem, missingPlace, problem, tableProblem } from "./call/problem";
import { readWorkbookFile } from "./input/readFile";
import { placeOf } from "./input/readOptions";

function refusal(file: string, error: unknown, locale: Locale): InputProblem {
  if (!(error instanceof MappingError)) throw error;
  return problem(locale, "cli.map.refused", { file, reason: mappingProblemText(locale, error) });
}

function textOf(file: string, locale: Locale): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") throw problem(locale, "cli.file.missing", { file });
    throw problem(locale, "cli.file.unreadable", { file, reason: code });
  }
}

/**
 * How the columns are to be read, from a file as `iid map` prints it.
 * @returns what `ReadOptions.map` takes; it throws InputProblem for a workbook that lacks what is mapped
 * @throws InputProblem that names the place in the file and the reason
 */
export function readMapFile(file: string, rules: RuleSet, locale: Locale): NonNullable<ReadOptions["map"]> {
  const text = textOf(file, locale);
  try {
    const read = mappedTable(parseMapping(text, rules));
    return (data, own, options) => {
      try {
        return read(data, own, options);
      } catch (error) {
        throw refusal(file, error, locale);
      }
    };
  } catch (error) {
    throw refusal(file, error, locale);
  }
}

/**
 * Where no table was found, the row that looks most like its header: whoever asks for a map wants to say what it is.
 * @throws InputProblem when there is no such row, or the table was found and something else is wrong
 */
function proposal(
  data: WorkbookData,
  rules: RuleSet,
  file: string,
  found: TableProblem,
  locale: Locale,
): RecognisedMapping {
  const proposals = found.kind === "no-table" ? found.seen.map((seen) => proposedMapping(data, rules, seen)) : [];
  const known = ({ columns }: RecognisedMapping): number =>
    Object.values(columns).filter((role) => role !== "other").length;
  const [best] = proposals.sort((a, b) => known(b) - known(a));
  if (!best) throw tableProblem(locale, file, found);
  process.stderr.write(`${translate(locale, "cli.map.proposed", { file, sheet: best.sheet })}\n`);
  return best;
}

/**
 * Prints how the columns of a workbook were recognised, as JSON to edit and give back with `--map`.
 * @throws InputProblem
 */
export async function runMap(rules: RuleSet, options: MapOptions, locale: Locale): Promise<void> {
  const { out, force } = options;
  if (out !== undefined) refuseExisting(out, force, locale);
  const inputs = inputsOf([options.file], locale);
  const input = inputs[0]!;
  if (input.problem !== undefined) throw new InputProblem(input.problem);
  if (inputs.length > 1) throw problem(locale, "cli.map.oneFile", { count: inputs.length });
  const data = await readWorkbookFile(input.file, locale);
  const place = placeOf(options);
  const missing = missingPlace(locale, input.file, data, place);
  if (missing) throw missing;
  const { innovations, problem: found } = readWorkbook(data, rules, place);
  const mapping = innovations
    ? recognisedMapping(innovations)
    : proposal(data, rules, input.file, found ?? { kind: "no-table", seen: [] }, locale);
  const text = `${JSON.stringify(mapping, null, 2)}\n`;
  if (out !== undefined) writeNew(out, text, force, locale);
  else process.stdout.write(text);
}
