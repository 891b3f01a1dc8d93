import { LEVELS } from "../../rules/facts";
import { valueOf } from "../../rules/index";
import { area, blankSheet, cellBlock, reference } from "../../template/cells";
import { TAB_COLORS } from "../../template/colors";
import type { CellContent, ListValidationSpec, SheetSpec } from "../../template/types";
import { listValidation } from "../../template/validations";
import { codeText } from "../code";
import { FAULT_CODES } from "../exercise/faults/recipes";
import { answerPlaces } from "../places";
import type { Exercise } from "../types";
import type { TrainingWords } from "../words";

const ANSWER_SHEET = "Jawaban";
const CHOICE_SHEET = "Pilihan";
/** What is looked for when the file comes back. */
export const ANSWER_LABELS = {
  name: "Nama peserta",
  code: "Kode latihan",
  year: "Tahun penilaian",
  index: "Indeks Klaim",
};
export const ANSWER_HEADERS = [
  "No",
  "Nomor Inovasi",
  "Kolom",
  "Jenis Kesalahan",
  "Level Terbukti",
  "Perbaikan",
] as const;
/** Twice the faults: nobody learns their number from the rows. */
const ANSWER_ROWS = 24;
const RIGHT = ANSWER_HEADERS.length - 1;

function choices({ rules, innovations }: Exercise, words: TrainingWords): CellContent[][] {
  const places = answerPlaces(rules).map(({ name }) => name);
  const kinds = FAULT_CODES.map((code) => words.title(code)).sort((a, b) => (a < b ? -1 : 1));
  const rows = Math.max(places.length, kinds.length, innovations.length);
  return Array.from({ length: rows }, (_, row) => [
    row < innovations.length ? row + 1 : null,
    places[row] ?? null,
    kinds[row] ?? null,
  ]);
}

function choiceList(cells: readonly CellContent[][], column: number): ListValidationSpec["list"] {
  const last = cells.filter((row) => row[column] !== null).length - 1;
  return { reference: `=${reference(CHOICE_SHEET, area(0, column, last, column))}` };
}

/** Where the answers are written, with the instructions above; and the hidden lists behind it. */
export function answerSheets(exercise: Exercise, participant: string, words: TrainingWords): [SheetSpec, SheetSpec] {
  const { rules, code, innovations, faults } = exercise;
  const { say } = words;
  const total = valueOf(rules.formula.totalMax) ?? 0;
  const steps = [
    say("answerStep1"),
    say("answerStep2", { innovations: innovations.length, faults: faults.length }),
    say("answerStep3"),
    say("answerStep4"),
    say("answerStep5", { total: words.number(total, 0) }),
    say("answerRule", { rule: say("markRule") }),
    say("indexRule"),
  ];
  const facts: CellContent[][] = [
    [ANSWER_LABELS.name, participant === "" ? null : participant],
    [ANSWER_LABELS.code, codeText(code)],
    [ANSWER_LABELS.year, rules.year],
    [ANSWER_LABELS.index, null],
  ];
  const factsTop = 1 + steps.length + 1;
  const header = factsTop + facts.length + 1;
  const top = header + 1;
  const bottom = header + ANSWER_ROWS;
  const rows = Array.from({ length: ANSWER_ROWS }, (_, row): CellContent[] => [row + 1, null, null, null, null, null]);
  const cells = choices(exercise, words);
  const listed = (at: number, list: ListValidationSpec["list"], message: string): ListValidationSpec =>
    listValidation(area(top, at, bottom, at), list, message, say("notListed"));
  return [
    {
      ...blankSheet(ANSWER_SHEET),
      own: true,
      tabColor: TAB_COLORS.help,
      cells: [
        cellBlock(0, 0, [[say("answerTitle", { year: rules.year })], ...steps.map((step) => [step])]),
        cellBlock(factsTop, 0, facts),
        cellBlock(header, 0, [[...ANSWER_HEADERS], ...rows]),
      ],
      styles: [
        { area: area(0, 0, 0, 0), role: "title" },
        { area: area(1, 0, steps.length, RIGHT), role: "remark" },
        { area: area(factsTop, 0, factsTop + facts.length - 1, 0), role: "label" },
        { area: area(factsTop, 1, factsTop, 2), role: "input" },
        { area: area(factsTop + 1, 1, factsTop + 2, 1), role: "formula" },
        { area: area(factsTop + 3, 1, factsTop + 3, 1), role: "input" },
        { area: area(header, 0, header, RIGHT), role: "header" },
        { area: area(top, 0, bottom, RIGHT), role: "input" },
      ],
      numberFormats: [{ area: area(factsTop + 3, 1, factsTop + 3, 1), format: "0.00" }],
      columnWidths: [16, 26, 38, 40, 14, 60].map((width, at) => ({ column: at, width })),
      rowHeights: steps.map((_, row) => ({ row: row + 1, height: 32 })),
      merges: steps.map((_, row) => area(row + 1, 0, row + 1, RIGHT)),
      freeze: { rows: 0, columns: 0 },
      validations: [
        listed(1, choiceList(cells, 0), say("chooseNumber")),
        listed(2, choiceList(cells, 1), say("choosePlace")),
        listed(3, choiceList(cells, 2), say("chooseKind")),
        listed(4, { items: LEVELS.map(String) }, say("chooseLevel")),
      ],
      page: { orientation: "landscape", area: area(0, 0, bottom, RIGHT), fit: "width" },
    },
    { ...blankSheet(CHOICE_SHEET), own: true, hidden: true, cells: [cellBlock(0, 0, cells)] },
  ];
}
