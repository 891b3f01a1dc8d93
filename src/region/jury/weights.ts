import { AWARD } from "../../rules/award";
import { groupBy } from "../../rules/groupBy";
import { valueOf } from "../../rules/index";
import { parseNumber } from "../../workbook/cells/number";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import { SheetGrid } from "../../workbook/reading/grid";
import { lastSearchedRow } from "../../workbook/reading/searchedRows";
import type { CellValue, SheetData } from "../../workbook/types";
import { awardCriteria, criterionName } from "./readSheet";
import type { JuryProblem, JuryWeights, JurySheet, StageWeight } from "./types";

/** A line of the sheet *Bobot*; without a criterion it is the weight of a whole stage. */
interface WeightLine {
  stage: string;
  criterion: string;
  weight: number;
  source: string;
}

/** What a sheet says of weights, and which one it is. */
export interface WeightSheet {
  sheet: string;
  lines: readonly WeightLine[];
}

/** Other tables have a column of weights as well, such as that of the SPD. */
const SHEET_NAME = /bobot/i;
const SOURCE = /^(?:sumber|dasar)(?: .+)?$/;

const CRITERION = /^(?:kriteria|indikator|aspek|unsur|komponen)(?: penilaian)?$/;
const WEIGHT = /^bobot(?: .+)?$/;
const STAGE = /^tahap(?:an)?(?: .+)?$/;
/** `Kebaruan (30%)`, `Kebaruan (bobot 30)` */
const IN_HEADER = /(?:\bbobot\s*:?\s*)(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?)\s*%/i;
/** Words that say nothing of what is judged. */
const FILLING = new Set(["dan", "atau", "di", "ke", "dari", "yang", "nilai", "skor", "aspek", "kriteria"]);

function linesBelow(grid: SheetGrid, top: number): WeightLine[] | JuryProblem | null {
  let [criterion, weight, stage, source]: (number | undefined)[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    const text = normalizeText(grid.text(top, column).replace(/[([][^)\]]*[)\]]/g, " "));
    if (CRITERION.test(text)) criterion ??= column;
    else if (WEIGHT.test(text)) weight ??= column;
    else if (STAGE.test(text)) stage ??= column;
    else if (SOURCE.test(text)) source ??= column;
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
    const said = source === undefined ? "" : grid.text(row, source);
    lines.push({ stage: staged, criterion: named, weight: value, source: said });
  }
  return lines;
}

/** The sheet *Bobot*; `null` where there is none, or nothing on it. */
export function readWeightSheet(sheets: readonly SheetData[]): WeightSheet | JuryProblem | null {
  for (const sheet of sheets.filter(({ name }) => SHEET_NAME.test(name))) {
    const grid = new SheetGrid(sheet);
    for (let row = sheet.top; row <= lastSearchedRow(grid, "jury"); row += 1) {
      const lines = linesBelow(grid, row);
      if (lines && "kind" in lines) return lines;
      if (lines && lines.length > 0) return { sheet: sheet.name, lines };
    }
  }
  return null;
}

/** The names of the criteria that a sheet *Bobot* weighs, else those of the national award. */
export function weighedCriteria(found: ReturnType<typeof readWeightSheet>): string[] {
  const lines = found && "lines" in found ? found.lines : [];
  const named = lines.map(({ criterion }) => criterion).filter((criterion) => criterion !== "");
  return named.length > 0 ? named : awardCriteria();
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

interface KnownWeight {
  name: string;
  weight: number;
}

interface Matched {
  /** By criterion of the sheet; `null` where nothing weighs it. */
  weights: readonly (number | null)[];
  unused: readonly string[];
}

function matchedTo({ criteria }: JurySheet, known: readonly KnownWeight[]): Matched {
  const names = known.map(({ name }) => name);
  const places = criteria.map(({ name }) => meant(name, names));
  const twice = (at: number): boolean => places.filter((place) => place === at).length > 1;
  return {
    weights: places.map((at) => (at === null || twice(at) ? null : known[at]!.weight)),
    unused: known.filter(({ weight }, at) => weight > 0 && !places.includes(at)).map(({ name }) => name),
  };
}

/** Why weights and criteria do not fit; `null` when they do. */
function misfit(
  { criteria }: JurySheet,
  isWithout: (at: number) => boolean,
  unused: readonly string[],
): JuryProblem | null {
  const without = criteria.filter((_, at) => isWithout(at)).map(({ name }) => name);
  if (without.length === 0 && unused.length === 0) return null;
  return { kind: "weights", without: without.join(", ") || "-", unused: [...new Set(unused)].join(", ") || "-" };
}

function ofAll(jury: JurySheet, known: readonly KnownWeight[]): readonly number[] | JuryProblem {
  const { weights, unused } = matchedTo(jury, known);
  return misfit(jury, (at) => weights[at] === null, unused) ?? weights.map((weight) => weight!);
}

/** Each stage judges the criteria that its lines name, and those that name no stage; of others it needs nothing. */
function ofStages(jury: JurySheet, named: readonly WeightLine[]): ReadonlyMap<string, readonly number[]> | JuryProblem {
  const judged = new Map(jury.rows.map(({ stage }) => [normalizeText(stage), stage]));
  const byStage = new Map<string, readonly number[]>();
  const weighed = new Set<number>();
  const unused: string[] = [];
  const match = (lines: readonly WeightLine[]): Matched => {
    const found = matchedTo(
      jury,
      lines.map(({ criterion, weight }) => ({ name: criterion, weight })),
    );
    found.weights.forEach((weight, at) => weight !== null && weighed.add(at));
    return found;
  };
  for (const [id, stage] of judged) {
    const own = named.filter((line) => ["", id].includes(normalizeText(line.stage)));
    if (own.length === 0) return { kind: "noStageCriteria", stage: stage || "-" };
    const found = match(own);
    unused.push(...found.unused);
    byStage.set(
      id,
      found.weights.map((weight) => weight ?? 0),
    );
  }
  // A column may wait for a stage that has no rows yet.
  const later = groupBy(named, ({ stage }) => normalizeText(stage));
  for (const [id, lines] of later) if (!judged.has(id)) match(lines);
  return misfit(jury, (at) => !weighed.has(at), unused) ?? byStage;
}

/** The weights that the sheet *Bobot* gives to whole stages. */
function stageWeights(lines: readonly WeightLine[]): ReadonlyMap<string, StageWeight> {
  return new Map(
    lines.flatMap(({ stage, criterion, weight }): [string, StageWeight][] =>
      criterion === "" ? [[normalizeText(stage), { name: stage, weight }]] : [],
    ),
  );
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
  const found = readWeightSheet(sheets.filter(({ name }) => name !== jury.sheet));
  if (found && "kind" in found) return found;
  const lines = found?.lines ?? [];
  const stages = stageWeights(lines);
  const named = lines.filter(({ criterion }) => criterion !== "");
  const said = [...new Set(named.map(({ source }) => source).filter((source) => source !== ""))].join("; ");
  const none = new Map<string, readonly number[]>();
  if (named.some(({ stage }) => stage !== "")) {
    const byStage = ofStages(jury, named);
    if ("kind" in byStage) return byStage;
    return { source: "sheet", weights: jury.criteria.map(() => 0), byStage, stages, said };
  }
  if (named.length > 0) {
    const weights = ofAll(
      jury,
      named.map(({ criterion, weight }) => ({ name: criterion, weight })),
    );
    return "kind" in weights ? weights : { source: "sheet", weights, byStage: none, stages, said };
  }
  const inHeaders = headerWeights(jury);
  if (inHeaders) return { source: "headers", weights: inHeaders, byStage: none, stages, said };
  const award = ofAll(jury, valueOf(AWARD.criteria) ?? []);
  return "kind" in award ? award : { source: "award", weights: award, byStage: none, stages, said };
}

/** What the criteria weigh in a stage. */
export function weightsIn({ weights, byStage }: JuryWeights, stage: string): readonly number[] {
  return byStage.get(normalizeText(stage)) ?? weights;
}

/** Weights as a formula is given them: a table like the sheet *Bobot*, or one number a criterion in their order. */
export function givenWeights(cells: CellValue[][], jury: JurySheet): JuryWeights | JuryProblem {
  const figures = cells.flat().map(parseNumber);
  if (figures.length === jury.criteria.length && figures.every((figure) => figure !== null && figure >= 0)) {
    return { source: "sheet", weights: figures as number[], byStage: new Map(), stages: new Map(), said: "" };
  }
  const merges = { merges: [], tables: [], top: 0, left: 0, visible: true };
  const found = juryWeights([{ name: "Bobot", values: cells, ...merges }], { ...jury, sheet: "" });
  if ("kind" in found || found.source === "sheet") return found;
  return { kind: "weights", without: jury.criteria.map(({ name }) => name).join(", "), unused: "-" };
}
