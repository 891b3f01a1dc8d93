import { join } from "node:path";
import { holdsField } from "../../workbook/columnRoles";
import { localDay } from "../../i18n/format";
import type { Locale } from "../../i18n/locale";
import { shareWords } from "../../i18n/share/shareWords";
import { senderOf } from "../../exchange/profile";
import { fileNames } from "../../exchange/share/fileNames";
import { partsOf } from "../../exchange/share/parts";
import { sharedWorkbook } from "../../exchange/share/workbook";
import { plan, usualGoal } from "../../planning/index";
import type { WorkbookData } from "../../workbook/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { InputProblem } from "../call/problem";
import { translateShare } from "../commands/texts/share.texts";
import type { Assessed } from "../judging/assess";
import { makeFolder } from "../output/makeFolder";
import { FileProgress } from "../output/progress";
import { endProgress } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";

export interface SharedFile {
  opd: string;
  /** Path of the workbook. */
  file: string;
  /** How many innovations. */
  rows: number;
}

export interface Shared {
  files: SharedFile[];
  /** Excel's rows that name no department. */
  unassigned: readonly number[];
}

/**
 * Writes one workbook for each department into a folder.
 * @throws InputProblem when the table has no departments, or a file is there and must not be replaced
 */
export async function shareFiles(
  file: string,
  data: WorkbookData,
  { analysis, input }: Assessed,
  target: { folder: string; force: boolean; forms: boolean },
  locale: Locale,
): Promise<Shared> {
  const { innovations, opd, rules } = input;
  if (!innovations.columns.some(holdsField("opd"))) {
    throw new InputProblem(translateShare(locale, "cli.share.noColumn", { file }));
  }
  const { parts, unassigned } = partsOf({ innovations, opd, rules, date: localDay(new Date()) });
  if (parts.length === 0) throw new InputProblem(translateShare(locale, "cli.share.nobody", { file }));
  const names = fileNames(
    rules.year,
    parts.map(({ department }) => department.name),
  ).map((name) => join(target.folder, name));
  makeFolder(target.folder, locale);
  for (const out of names) refuseExisting({ out, force: target.force }, locale);
  const context = {
    analysis,
    files: [],
    innovations,
    plan: plan(analysis, { goal: usualGoal(analysis) }),
    sender: senderOf(data),
    words: shareWords(analysis),
    forms: target.forms,
  };
  const progress = new FileProgress(parts.length, locale);
  const files: SharedFile[] = [];
  try {
    for (const [index, part] of parts.entries()) {
      const { spec, rows, department } = sharedWorkbook(part, context);
      writeNew(names[index]!, await writeXlsxWorkbook(spec), target.force, locale);
      files.push({ opd: department.name, file: names[index]!, rows });
      progress.step(index + 1);
    }
  } finally {
    endProgress();
  }
  return { files, unassigned };
}
