import type { Locale } from "../../i18n/locale";
import { faultNamed } from "../../i18n/training/training";
import { rulesOf } from "../../rules/index";
import { markFile } from "../../training/marking/mark";
import type { MarkedFile } from "../../training/marking/types";
import type { FileWork } from "../call/command";
import type { InputFile } from "../input/inputs";
import { readWorkbookFile } from "../input/readFile";
import { fileRefusal } from "../judging/defect";

/** Marks one file after another; whatever is wrong with one is its own line. @param year of the class */
export function markWork(year: number, locale: Locale): FileWork<MarkedFile> {
  return async ({ file, problem }: InputFile) => {
    if (problem !== undefined) return { file, problem };
    try {
      const data = await readWorkbookFile(file, locale);
      return await markFile(file, data, { rulesOf, kindNamed: faultNamed, year });
    } catch (error) {
      return { file, problem: fileRefusal(file, error, locale).problem };
    }
  };
}
