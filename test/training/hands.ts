import { trainingWords, faultNamed } from "../../src/i18n/training/training";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { exerciseBook } from "../../src/training/book/exerciseBook";
import { exerciseSheets } from "../../src/training/book/exerciseSheets";
import { ANSWER_HEADERS, ANSWER_LABELS } from "../../src/training/book/answerSheet";
import { exerciseOf } from "../../src/training/exercise/exercise";
import { placeName } from "../../src/training/places";
import { markFile, type Marking } from "../../src/training/marking/mark";
import type { Exercise, PlantedFault } from "../../src/training/types";
import { soundInnovations } from "../../src/training/exercise/pool";
import { isMarked, type TrainingMark } from "../../src/training/marking/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import type { CellValue, WorkbookData } from "../../src/workbook/types";

export const words = trainingWords("id");

export const MARKING: Marking = { rulesOf: ruleSet, kindNamed: faultNamed, year: 2026 };

/** The file that a participant gets, read back. */
export async function handedOut(exercise: Exercise, participant = ""): Promise<WorkbookData> {
  const bytes = await writeXlsxWorkbook(exerciseBook(exercise, participant, words));
  return readXlsxWorkbook(bytes, "latihan.xlsx");
}

export function sheetNamed(data: WorkbookData, name: string): WorkbookData["sheets"][number] {
  const sheet = data.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Where a participant's table has its header, and what stands there. */
export function headerOf(data: WorkbookData): { row: number; headers: CellValue[] } {
  const { values } = sheetNamed(data, "Latihan");
  const row = values.findIndex((cells) => cells.includes("Nama Inovasi"));
  return { row, headers: values[row]! };
}

/** The same innovations without a fault, by name. */
function soundRows(exercise: Exercise): ReadonlyMap<string, Map<string, CellValue>> {
  const { rules } = exercise;
  const pool = soundInnovations(rules);
  const [sheet] = exerciseSheets({ rules, innovations: pool, spd: exercise.spd }, (key) => key);
  const block = sheet.cells.at(-1)!;
  const [headers, ...rows] = block.values;
  return new Map(
    rows.map((cells) => {
      const row = new Map(headers!.map((header, i) => [String(header), cells[i] as CellValue]));
      return [String(row.get("Nama Inovasi")), row];
    }),
  );
}

/** Dates that were planted together. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ["date-before-window", ["Waktu Uji Coba", "Waktu Pengembangan"]],
  ["date-after-window", ["Waktu Pengembangan"]],
]);

/** Mends faults on the sheet as a participant who knows the right cells would. */
export function mend(data: WorkbookData, exercise: Exercise, faults: readonly PlantedFault[]): void {
  const { row: header, headers } = headerOf(data);
  const { values } = sheetNamed(data, "Latihan");
  const sound = soundRows(exercise);
  for (const { name, innovation, place, code } of faults) {
    const right = sound.get(name)!;
    const named = placeName(exercise.rules, place);
    const others = ALSO.get(code) ?? [];
    headers.forEach((text, column) => {
      const at = String(text);
      if (![named, `Bukti ${named}`, ...others].includes(at)) return;
      // What was measured proves level 1.
      const cell = code === "measure-mismatch" && at === named ? 1 : (right.get(at) ?? null);
      values[header + innovation]![column] = cell;
    });
  }
}

/** Writes beside a label of the answer sheet. */
export function writeBeside(data: WorkbookData, label: keyof typeof ANSWER_LABELS, value: CellValue): void {
  const { values } = sheetNamed(data, "Jawaban");
  const row = values.find(([first]) => first === ANSWER_LABELS[label])!;
  row[1] = value;
}

/** Writes rows into the table of answers. */
export function answer(
  data: WorkbookData,
  exercise: Exercise,
  faults: readonly Pick<PlantedFault, "innovation" | "place" | "code" | "proven">[],
): void {
  const { values } = sheetNamed(data, "Jawaban");
  const header = values.findIndex((cells) => cells[1] === ANSWER_HEADERS[1]);
  faults.forEach(({ innovation, place, code, proven }, i) => {
    values[header + 1 + i] = [i + 1, innovation, placeName(exercise.rules, place), words.title(code), proven, null];
  });
}

export async function marked(data: WorkbookData, file = "a.xlsx", marking = MARKING): Promise<TrainingMark> {
  const mark = await markFile(file, data, marking);
  if (!isMarked(mark)) throw new Error(JSON.stringify(mark.problem));
  return mark;
}

/** Why a file is not marked. */
export async function problemOf(data: WorkbookData, marking = MARKING): Promise<string> {
  const mark = await markFile("a.xlsx", data, marking);
  if (isMarked(mark) || typeof mark.problem === "string") throw new Error("It was marked.");
  return mark.problem.text;
}

export function exercise(seed: number, year = 2026): Exercise {
  return exerciseOf(ruleSet(year), seed);
}
