import { readReturned } from "../../../exchange/merge/returned";
import type { ReturnedFile } from "../../../exchange/merge/types";
import type { Locale } from "../../../i18n/locale";
import type { RuleSet } from "../../../rules/types";
import type { FileWork } from "../../call/command";
import { readWorkbookFile } from "../../input/readFile";
import { fileRefusal } from "../../judging/defect";

/** What came back in a file, or why it cannot be read. */
export type Returned = { returned: ReturnedFile } | { file: string; problem: string };

/** How a worker reads one of the files that came back. */
export function returnedWork(rules: RuleSet, locale: Locale): FileWork<Returned> {
  return async ({ file, problem: known }) => {
    if (known !== undefined) return { file, problem: known };
    try {
      return { returned: readReturned(file, await readWorkbookFile(file, locale), rules) };
    } catch (error) {
      return { file, problem: fileRefusal(file, error, locale).problem };
    }
  };
}
