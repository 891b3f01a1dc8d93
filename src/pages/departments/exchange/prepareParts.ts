import type { Analysis } from "../../../analysis/types";
import type { Finding } from "../../../checks/types";
import { senderOf } from "../../../exchange/profile";
import { fileNames } from "../../../exchange/share/fileNames";
import { partsOf } from "../../../exchange/share/parts";
import { sharedWorkbook } from "../../../exchange/share/workbook";
import { shareWords } from "../../../i18n/share/shareWords";
import { planning, usualGoal, type Plan } from "../../../planning/index";
import type { WorkbookData, WorkbookReading } from "../../../workbook/types";
import { writeXlsxWorkbook } from "../../../xlsx/index";
import type { OutFile } from "../../shared/give/outFile";
import { pause } from "../../../folderFiles/pause";

/** The file of a department, ready to be given. */
export interface PreparedPart {
  key: string;
  department: string;
  rows: number;
  file: OutFile;
}

export interface Prepared {
  parts: PreparedPart[];
  /** Excel's rows that name no department. */
  unassigned: readonly number[];
}

export interface PrepareInput {
  analysis: Analysis;
  reading: WorkbookReading;
  data: WorkbookData;
  /** ISO date. */
  day: string;
  /** As forms of one sheet an innovation instead of the table. */
  forms: boolean;
  /** What the evidence folder shows; none without one. */
  files: readonly Finding[];
}

/** Milliseconds that the pane may be kept from drawing. */
const TURN = 30;

async function planned(analysis: Analysis, goesOn: () => boolean): Promise<Plan | null> {
  const search = planning(analysis, { goal: usualGoal(analysis) });
  let since = performance.now();
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    await pause();
    if (!goesOn()) return null;
    since = performance.now();
  }
}

/**
 * Makes the workbooks of all departments.
 * @param onProgress how many are made; `false` stops
 * @returns `null` when it was stopped
 */
export async function prepareParts(
  { analysis, reading, data, day, forms, files }: PrepareInput,
  onProgress: (done: number, total: number) => boolean,
): Promise<Prepared | null> {
  const { innovations, opd } = reading;
  if (!innovations) return { parts: [], unassigned: [] };
  const { rules } = analysis;
  const { parts, unassigned } = partsOf({ innovations, opd, rules, date: day });
  if (!onProgress(0, parts.length)) return null;
  const plan = await planned(analysis, () => onProgress(0, parts.length));
  if (!plan) return null;
  const context = { analysis, innovations, plan, sender: senderOf(data), words: shareWords(analysis), forms, files };
  const names = fileNames(
    rules.year,
    parts.map(({ department }) => department.name),
  );
  const prepared: PreparedPart[] = [];
  for (const [index, part] of parts.entries()) {
    const { spec, rows, department } = sharedWorkbook(part, context);
    const content = await writeXlsxWorkbook(spec);
    prepared.push({ key: department.key, department: department.name, rows, file: { name: names[index]!, content } });
    await pause();
    if (!onProgress(index + 1, parts.length)) return null;
  }
  return { parts: prepared, unassigned };
}
