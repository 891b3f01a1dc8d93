import Ajv, { type ErrorObject } from "ajv";
import { ROW_CHECKS } from "../src/checks/registry.generated";
import { FactsAtHand } from "../src/checks/shared/factsAtHand";
import { InnovationRow } from "../src/checks/shared/innovationRow";
import type { CheckContext } from "../src/checks/types";
import { ruleSet } from "../src/rules/years/ruleSet";
import { sidIndicators } from "../src/rules/index";
import { piecesOf, readWorkbook } from "../src/workbook/index";
import type { CellValue, SheetData } from "../src/workbook/types";
import { keepRatio, medians } from "./measure";
import { findingOf, recordSchema } from "./recordSchema";

const ROWS = 36742;
const rules = ruleSet(2026);
const indicators = sidIndicators(rules);
/** Those that a JSON Schema can express: whether a level is one, is there, and has a proof. */
const COMPARED = ROW_CHECKS.filter(({ code }) =>
  [
    "level-invalid",
    "mandatory-missing",
    "evidence-missing",
    "evidence-placeholder",
    "evidence-type",
    "evidence-link-invalid",
    "evidence-local-path",
    "video-link",
  ].includes(code),
);

/** One cell in twelve is wrong: no level, no proof, a promise, a file of another type, an address that is none. */
function evidence(seed: number, key: string, extension: string): CellValue {
  if (seed % 24 === 0) return "";
  if (seed % 24 === 1) return "menyusul";
  const isVideo = key === "35";
  if (seed % 24 === 2 && !isVideo) return `bukti-${seed}.exe`;
  if (seed % 24 === 3 && !isVideo) return `https//drive/${seed}`;
  return isVideo || seed % 2 === 0 ? `https://drive.google.com/file/d/${seed}/view` : `bukti-${seed}.${extension}`;
}

function sheet(): SheetData {
  const header: CellValue[] = ["Nama Inovasi"];
  for (const { key, name } of indicators) header.push(`${key} ${name}`, `Bukti ${key}`);
  const body = Array.from({ length: ROWS }, (_, row) => {
    const cells: CellValue[] = [`Inovasi ${row}`];
    indicators.forEach(({ key, evidence: rule }, index) => {
      const seed = row * 7 + index * 5;
      const level = seed % 61 === 0 ? 7 : seed % 47 === 0 ? "" : 1 + (seed % 3);
      cells.push(level, evidence(seed, key, rule?.value?.fileTypes?.[0] ?? "pdf"));
    });
    return cells;
  });
  return { name: "Inovasi", visible: true, top: 0, left: 0, values: [header, ...body], merges: [], tables: [] };
}

const { innovations } = readWorkbook({ name: "ukur.xlsx", sheets: [sheet()], date1904: false }, rules);
if (!innovations) throw new Error("no table");
const { records } = innovations;
const context: CheckContext = {
  rules,
  innovations,
  spd: null,
  opd: null,
  included: records,
  memory: new FactsAtHand(),
};
/** The same records for the schema, the pieces of each evidence cell beside it. */
const laidOpen = records.map((record) => ({
  ...record,
  evidence: Object.fromEntries(
    Object.entries(record.evidence).map(([id, cell]) => [id, { ...cell, pieces: piecesOf(cell) }]),
  ),
}));
const validate = new Ajv({ allErrors: true, strict: false }).compile(recordSchema(rules));

interface Seen {
  row: number;
  code: string;
  indicator?: string;
}

function ours(): Seen[] {
  const found: Seen[] = [];
  for (const record of records) {
    const row = new InnovationRow(context, record);
    for (const check of COMPARED) {
      for (const { indicator } of check.run(row)) {
        found.push({ row: record.row, code: check.code, ...(indicator !== undefined && { indicator }) });
      }
    }
  }
  return found;
}

/** Takes the evidence texts apart as ours does, so that both sides begin with the same cells. */
function schema(): { row: number; errors: ErrorObject[] }[] {
  const found: { row: number; errors: ErrorObject[] }[] = [];
  for (const record of records) for (const cell of Object.values(record.evidence)) piecesOf(cell);
  for (const record of laidOpen) {
    const row: unknown = record;
    if (!validate(row)) found.push({ row: record.row, errors: validate.errors ?? [] });
  }
  return found;
}

const own = new Set(ours().map(({ row, indicator, code }) => `${row} ${indicator ?? ""} ${code}`));
const theirs = new Set(
  schema().flatMap(({ row, errors }) =>
    errors.flatMap((error) => {
      const finding = findingOf(error);
      return finding === null ? [] : [`${row} ${finding}`];
    }),
  ),
);
const different = [...own].filter((one) => !theirs.has(one)).concat([...theirs].filter((one) => !own.has(one)));
if (different.length > 0) throw new Error(`findings differ: ${different.slice(0, 5).join("; ")}`);

const times = medians({ ours, schema }, 7);
console.log(
  `${records.length} rows x ${2 * indicators.length}, ${own.size} equal findings: ${times["ours"]!.toFixed(0)} ms; ` +
    `ajv ${times["schema"]!.toFixed(0)} ms = ${(times["schema"]! / times["ours"]!).toFixed(2)}x ours`,
);
keepRatio(`checks of ${records.length} rows, a compiled ajv schema`, times["schema"]! / times["ours"]!);
