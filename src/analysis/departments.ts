import { departmentsOf, type Department } from "../checks/shared/departments/departments";
import { nameProposals, type NameProposal } from "../checks/shared/departments/nameProposals";
import { need } from "../rules/index";
import { toHundredths } from "../scoring/index";
import type { InnovationTable, Level, OpdTable } from "../workbook/types";
import type { Analysis, IndexParts, InnovationResult, InnovationStatus } from "./types";

/** What one department reported and what of it stands. */
export interface DepartmentResult extends Department {
  innovations: number;
  statuses: Record<InnovationStatus, number>;
  /** Sums over its innovations in hundredths; `null`: no evidence columns. */
  sumMaturity: number;
  sumEvidenced: number | null;
  /** `sumMaturity` over its innovations, in points; `null` without innovations. */
  meanMaturity: number | null;
  meanEvidenced: number | null;
  /** Sums of levels; `null` in a recap, which has none, and `proved` without evidence columns. */
  claimedLevels: number | null;
  provedLevels: number | null;
  /** Index points of `sumMaturity` that are not proved; `null` without evidence columns. */
  lost: number | null;
}

/** How the difference of claimed and evidenced index comes about; the three add up to `gap`. Index points. */
export interface GapParts {
  gap: number;
  /** Maturity, which is the sum of what the departments lost. */
  maturity: number;
  /** The region's own rows and the count score belong to no department. */
  spd: number;
  countScore: number;
}

/** How many departments reported, as far as it is known: a range while names are still to be matched. */
export function reportedRange({ listed, reported, open }: Participation): [least: number, most: number] {
  return [reported, Math.min(listed, reported + open.length)];
}

/** Who of the workbook's own list took part. */
export interface Participation {
  listed: number;
  reported: number;
  /** Names of the table to be matched with the list first; as long as there are any, nobody is named absent. */
  open: NameProposal[];
  /** As the list writes them, in its order. */
  absent: string[];
  /** Departments of the table that the list does not have. */
  unlisted: string[];
}

export interface Departments {
  results: DepartmentResult[];
  /** `null` without evidence columns. */
  gap: GapParts | null;
  /** `null` without a list, or with one that shares no name with the table and so is about something else. */
  participation: Participation | null;
}

export interface DepartmentInput {
  analysis: Analysis;
  innovations: InnovationTable;
  opd: OpdTable | null;
}

function levelSum(levels: Readonly<Record<string, Level>>): number {
  return Object.values(levels).reduce((sum: number, level) => sum + level, 0);
}

function total<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}

/** Index points of a score in hundredths, as the index counts it: scores over the total, times 100. */
function pointsOf(hundredths: number, { rules }: Analysis): number {
  return hundredths / need(rules.formula.totalMax);
}

function resultOf(
  department: Department,
  results: ReadonlyMap<number, InnovationResult>,
  analysis: Analysis,
  layout: InnovationTable["layout"],
): DepartmentResult {
  const own = department.rows.flatMap((row) => results.get(row) ?? []);
  const n = own.length;
  const proved = analysis.evidenced !== null;
  const sumMaturity = total(own, ({ maturity }) => toHundredths(maturity));
  const sumEvidenced = proved ? total(own, ({ evidencedMaturity }) => toHundredths(evidencedMaturity ?? 0)) : null;
  const mean = (sum: number | null): number | null => (sum === null || n === 0 ? null : sum / (100 * n));
  const statuses: Record<InnovationStatus, number> = { siap: 0, lengkapi: 0, tidakMemenuhi: 0 };
  for (const { status } of own) statuses[status] += 1;
  const wide = layout === "wide";
  return {
    ...department,
    innovations: n,
    statuses,
    sumMaturity,
    sumEvidenced,
    meanMaturity: mean(sumMaturity),
    meanEvidenced: mean(sumEvidenced),
    claimedLevels: wide ? total(own, ({ levels }) => levelSum(levels)) : null,
    provedLevels: wide && proved ? total(own, ({ evidencedLevels }) => levelSum(evidencedLevels ?? {})) : null,
    lost: sumEvidenced === null ? null : pointsOf((sumMaturity - sumEvidenced) / analysis.claimed.divisor, analysis),
  };
}

function gapOf(analysis: Analysis): GapParts | null {
  const { claimed, evidenced } = analysis;
  if (!evidenced) return null;
  const lost = (of: (parts: IndexParts) => number): number =>
    pointsOf(100 * of(claimed) - 100 * of(evidenced), analysis);
  return {
    gap: claimed.index - evidenced.index,
    maturity: lost(({ meanMaturity }) => meanMaturity),
    spd: lost(({ spd }) => spd ?? 0),
    countScore: lost(({ countScore }) => countScore),
  };
}

function participationOf(departments: readonly Department[], open: NameProposal[]): Participation | null {
  const listed = departments.filter((department) => department.listed);
  const reported = listed.filter(({ rows }) => rows.length > 0);
  if (reported.length === 0) return null;
  return {
    listed: listed.length,
    reported: reported.length,
    open,
    absent: open.length > 0 ? [] : listed.filter(({ rows }) => rows.length === 0).map(({ name }) => name),
    unlisted: departments.filter(({ listed: known, key }) => !known && key !== "").map(({ name }) => name),
  };
}

type ListedInput = Pick<DepartmentInput, "innovations" | "opd">;

/** The departments of the innovations and of the workbook's own list, and who of that list took part. */
function foundIn({ innovations, opd }: ListedInput): { found: Department[]; participation: Participation | null } {
  const included = innovations.records.filter((record) => record.included);
  const found = departmentsOf({ included, opd });
  return { found, participation: participationOf(found, nameProposals({ included, opd })) };
}

/**
 * Who of the workbook's own list took part, for whoever asks for nothing else of the departments; `null` as in
 * `departments`.
 */
export function participationIn(input: ListedInput): Participation | null {
  return input.opd === null ? null : foundIn(input).participation;
}

/**
 * The innovations by department, spellings joined as the check `opd-spelling` joins them. Only innovations that are
 * included count, as in the index.
 */
export function departments({ analysis, innovations, opd }: DepartmentInput): Departments {
  const { found, participation } = foundIn({ innovations, opd });
  const results = new Map(analysis.innovations.map((result) => [result.row, result]));
  // A list that is about something else makes no departments.
  const own = participation ? found : found.filter(({ rows }) => rows.length > 0);
  return {
    results: own.map((department) => resultOf(department, results, analysis, innovations.layout)),
    gap: gapOf(analysis),
    participation,
  };
}
