import { mkdirSync, statSync } from "node:fs";
import type { Locale } from "../../i18n/cliTexts";
import { InputProblem } from "../call/problem";
import { translateShare } from "../commands/texts/share.texts";

/** Makes a folder that files are to go to. @throws InputProblem when something else stands there */
export function makeFolder(folder: string, locale: Locale): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  if (stat) throw new InputProblem(translateShare(locale, "cli.share.noFolderThere", { folder }));
  mkdirSync(folder, { recursive: true });
}
