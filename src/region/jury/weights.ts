import { AWARD } from "../../rules/award";
import { valueOf } from "../../rules/index";
import { parseNumber } from "../../workbook/cells/number";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import { SheetGrid } from "../../workbook/reading/grid";
import { lastSearchedRow } from "../../workbook/reading/searchedRows";
import type { CellValue, SheetData } from "../../workbook/types";
import { criterionName } from "./readSheet";
import type { JuryProblem, JuryWeights, JurySheet, WeightSource } from "./types";

/** A line of the sheet *Bobot*; without a criterion it is the weight of a whole stage. */
interface WeightLine {
  stage: string;
  criterion: string;
  weight: number;
}

const CRITERION = /^(?:kriteria|indikator|aspek|unsur|komponen)(?: penilaian)?$/;
const WEIGHT = /^bobot(?: .+)?$/;
const STAGE = /^tahap(?:an)?(?: .+)?$/;
/** `Kebaruan (30%)`, `Kebaruan (bobot 30)` */
const IN_HEADER = /(?:\bbobot\s*:?\s*)(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s*%/i;
/** Words that say nothing of what is judged. */
const FILLING = new Set(["dan", "atau", "di", "ke", "dari", "yang", "nilai", "skor", "aspek", "kriteria"]);

function linesBelow(grid: SheetGrid, top: number): WeightLine[] | JuryProblem | null {
  let [criterion, weight, stage]: (number | undefined)[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    const text = normalizeText(grid.text(top, column).replace(/[([][^)\]]*[)\]]/g, " "));
    if (CRITERION.test(text)) criterion ??= column;
    else if (WEIGHT.test(text)) weight ??= column;
    else if (STAGE.test(text)) stage ??= column;
  }
  if (weight === undefined || (criterion === undefined && stage === undefined)) return null;
  const lines: WeightLine[] = [];
  for (let row = top + 1; row <= grid.bottom; row += 1) {
    const named = criterion === undefined ? "" : grid.text(row, criterion);
    const staged = stage === undefined ? "" : grid.text(row, stage);
    const raw = grid.at(row, weight);
    if ((named === "" && staged === "") || cleanText(raw) === "") continue;
    if (/^(?:jumlah|total)\b/.test(normalizeText(named || staged))) continue;
    const value = parseNumber(raw);
    if (value === null || value < 0) return { kind: "weightValue", name: named || staged, value: cleanText(raw) };
    lines.push({ stage: normalizeText(staged), criterion: named, weight: value });
  }
  return lines;
}

function linesOf(sheets: readonly SheetData[]): WeightLine[] | JuryProblem | null {
  for (const sheet of sheets) {
    const grid = new SheetGrid(sheet);
    for (let row = sheet.top; row <= lastSearchedRow(grid, "jury"); row += 1) {
      const lines = linesBelow(grid, row);
      if (lines && ("kind" in lines || lines.length > 0)) return lines;
    }
  }
  return null;
}

function telling(text: string): string[] {
  return normalizeText(criterionName(text))
    .split(" ")
    .filter((word) => word !== "" && !FILLING.has(word));
}

/** The one name that a header means: the same words, else the only one that shares a word with it. */
function meant(header: string, names: readonly string[]): number | null {
  const words = telling(header);
  const exact = names.findIndex((name) => telling(name).join(" ") === words.join(" "));
  if (exact >= 0) return exact;
  const sharing = [...names.keys()].filter((at) => telling(names[at]!).some((word) => words.includes(word)));
  return sharing.length === 1 ? sharing[0]! : null;
}

function matched(
  { criteria }: JurySheet,
  known: readonly { name: string; weight: number }[],
  source: WeightSource,
  stages: ReadonlyMap<string, number>,
): JuryWeights | JuryProblem {
  const names = known.map(({ name }) => name);
  const places = criteria.map(({ name }) => meant(name, names));
  const twice = (at: number | null): boolean => at !== null && places.filter((place) => place === at).length > 1;
  const without = criteria.filter((_, i) => places[i] === null || twice(places[i]!)).map(({ name }) => name);
  const unused = known.filter(({ weight }, at) => weight > 0 && !places.includes(at)).map(({ name }) => name);
  if (without.length > 0 || unused.length > 0) {
    return { kind: "weights", without: without.join(", ") || "-", unused: unused.join(", ") || "-" };
  }
  return { source, weights: places.map((at) => known[at!]!.weight), stages };
}

/** The weight that each header names itself; `null` unless all do. */
function headerWeights({ criteria }: JurySheet): number[] | null {
  const weights = criteria.map(({ name }) => {
    const found = IN_HEADER.exec(name);
    return found ? parseNumber(found[1] ?? found[2] ?? null) : null;
  });
  return weights.every((weight) => weight !== null) ? weights : null;
}

/**
 * The weights of the criteria: of the sheet *Bobot*, else of the headers, else those of the national award where the
 * criteria are its own. Nothing is weighted that nobody gave a weight.
 */
export function juryWeights(sheets: readonly SheetData[], jury: JurySheet): JuryWeights | JuryProblem {
  const lines = linesOf(sheets.filter(({ name }) => name !== jury.sheet));
  if (lines && "kind" in lines) return lines;
  const stages = new Map(lines?.flatMap(({ stage, criterion, weight }) => (criterion === "" ? [[stage, weight]] : [])));
  const named = lines?.filter(({ criterion }) => criterion !== "") ?? [];
  if (named.length > 0) {
    const known = named.map(({ criterion, weight }) => ({ name: criterion, weight }));
    return matched(jury, known, "sheet", stages);
  }
  const inHeaders = headerWeights(jury);
  if (inHeaders) return { source: "headers", weights: inHeaders, stages };
  return matched(jury, valueOf(AWARD.criteria) ?? [], "award", stages);
}

/** Weights as a formula is given them: a table like the sheet *Bobot*, or one number a criterion in their order. */
export function givenWeights(cells: CellValue[][], jury: JurySheet): JuryWeights | JuryProblem {
  const figures = cells.flat().map(parseNumber);
  if (figures.length === jury.criteria.length && figures.every((figure) => figure !== null && figure >= 0)) {
    return { source: "sheet", weights: figures as number[], stages: new Map() };
  }
  const merges = { merges: [], tables: [], top: 0, left: 0, visible: true };
  const found = juryWeights([{ name: "\0", values: cells, ...merges }], jury);
  if ("kind" in found || found.source === "sheet") return found;
  return { kind: "weights", without: jury.criteria.map(({ name }) => name).join(", "), unused: "-" };
}
