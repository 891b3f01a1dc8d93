import { indicatorsById, sidIndicators, valueOf } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import {
  besideLevels,
  holdsEvidence,
  holdsLevels,
  holdsNumbers,
  holdsQuantities,
  holdsScores,
  mayHoldFigures,
  type ColumnValues,
} from "./columnData";
import { deskColumns } from "./deskHeaders";
import { draftColumn, leafOf, type ColumnDraft, type HeaderColumn } from "./drafts";
import type { HeaderReader } from "./headers";
import type { ColumnKind } from "./kinds";
import { dropRepeatNumbers, findNumbering, indicatorOfNumber, isProfile } from "./numbering";
import { tickColumns } from "../ticks/tickHeader";
import { isOfOtherYear, yearsAway } from "../years";
import type { CellValue, ColumnRole, FieldId, MappedColumn } from "../../types";

/** The indicator a column belongs to. */
interface Owner {
  indicator: string;
  certainty: number;
  /** Its place or number among the indicators rules out a profile column of the same name. */
  settled?: boolean;
  /** Known by a name that is only similar: such a column never becomes evidence because of its cells. */
  alike?: boolean;
}

interface Claim {
  index: number;
  role: ColumnRole;
  certainty: number;
}

const NEIGHBOURHOOD = 4;
/** How many places of the form around a short name are looked at, and how many of them make a row of indicators. */
const ROW_REACH = 3;
const ENOUGH_OF_A_ROW = 2;
const INHERITED = 0.92;
/** Words of a column with counts beside the levels: `17 Jumlah Orang`. */
const COUNT_WORDS = /\b(?:jumlah|banyak|total|angka|frekuensi|persen|lama|durasi)/i;

/**
 * Whether a short name stands in a row of indicators in their order: beside one with its full name, or among several
 * short ones.
 */
function hasNeighbour(
  drafts: readonly ColumnDraft[],
  index: number,
  form: number,
  byId: ReadonlyMap<string, Indicator>,
): boolean {
  // Beside a column with the full name a short one is of the profile (*Anggaran*), or in a row of short ones.
  const isFullName = ({ indicators: [match] }: ColumnDraft): boolean => match !== undefined && !match.contextual;
  const named = drafts.some((one) => isFullName(one) && byId.get(one.indicators[0]!.indicator)?.formNumber === form);
  const inOrder = new Set<number>();
  for (const [place, other] of drafts.entries()) {
    const match = other.indicators[0];
    const number = match && byId.get(match.indicator)?.formNumber;
    if (place === index || !number || number === form || (named && isFullName(other))) continue;
    const steps = number - form;
    const near = Math.abs(place - index) <= NEIGHBOURHOOD * Math.abs(steps);
    if (!near || Math.abs(steps) > ROW_REACH || Math.sign(steps) !== Math.sign(place - index)) continue;
    if (!match.contextual && Math.abs(steps) === 1) return true;
    inOrder.add(number);
  }
  return inOrder.size >= ENOUGH_OF_A_ROW;
}

/** Finds the indicator of each column from names first, then numbers; columns with a kind only look to their left. */
function findOwners(drafts: readonly ColumnDraft[], indicators: readonly Indicator[]): (Owner | null)[] {
  const byId = indicatorsById({ indicators });
  const numbering = findNumbering(drafts, indicators);
  const firstNamed = drafts.findIndex((draft) => draft.indicators.some((match) => !match.contextual));
  const own = drafts.map((draft, index): Owner | null => {
    if (draft.kind === "foreign") return null;
    const numbered = indicatorOfNumber(draft.number, numbering, indicators);
    const agreed = draft.indicators.find((match) => match.indicator === numbered);
    const first = draft.indicators[0];
    const match = first && first.certainty < 0.95 && agreed ? agreed : first;
    if (match && (!match.contextual || match === agreed)) {
      return {
        indicator: match.indicator,
        certainty: match === agreed ? Math.max(0.97, match.certainty) : match.certainty,
        settled: match === agreed && numbering === "official",
        alike: match.alike === true && match !== agreed,
      };
    }
    if (match) {
      const form = byId.get(match.indicator)?.formNumber ?? 0;
      if (hasNeighbour(drafts, index, form, byId))
        return { indicator: match.indicator, certainty: 0.98, settled: true };
      return draft.kind === null || match.loose ? null : { indicator: match.indicator, certainty: 0.74 };
    }
    if (numbered === null || isProfile(draft)) return null;
    if (draft.place === "alone") return { indicator: numbered, certainty: 0.88 };
    const inside = firstNamed >= 0 && index >= firstNamed;
    return draft.place === "front" && inside ? { indicator: numbered, certainty: 0.62 } : null;
  });
  return drafts.map((_, index) => own[index] ?? inherit(drafts, own, index));
}

function inherit(drafts: readonly ColumnDraft[], own: readonly (Owner | null)[], index: number): Owner | null {
  const draft = drafts[index]!;
  if (!draft.bare || draft.number !== null || draft.kind === null || draft.kind === "foreign") return null;
  for (let left = index - 1; left >= Math.max(0, index - NEIGHBOURHOOD); left -= 1) {
    const owner = own[left];
    if (owner) return { indicator: owner.indicator, certainty: owner.certainty * INHERITED };
    // "Catatan" and the like may stand between; a profile column ends the group.
    if (!drafts[left]!.bare && drafts[left]!.kind !== "foreign") return null;
  }
  return null;
}

/** What the cells of an indicator's column say, asked for only where its header leaves it open. */
interface Contents {
  /** Its name is only alike that of the indicator. */
  alike: boolean;
  evidence: () => boolean;
  quantities: () => boolean;
  counts: () => boolean;
  /** The column holds levels only: a second such column, perhaps for another year, is not evidence. */
  levels: () => boolean;
  scores: boolean;
}

/** The roles a column of an indicator may have, by its kind and contents. */
function indicatorRoles(
  owner: Owner,
  kind: ColumnKind | null,
  { alike, evidence, quantities, counts, levels, scores }: Contents,
): { role: ColumnRole; certainty: number }[] {
  const role = (name: "level" | "evidence" | "measure" | "basis" | "score", share: number) => ({
    role: { kind: name, indicator: owner.indicator },
    certainty: owner.certainty * share,
  });
  if (kind === "evidence" || kind === "measure" || kind === "basis") return [role(kind, 1)];
  if (kind !== "score" && quantities()) return [role("measure", 0.9)];
  if (kind === "level") return [role("level", 1)];
  if (kind === "score") return scores ? [role("score", 1)] : [role("score", 0.8), role("level", 0.62)];
  if (scores) return [role("score", 0.9)];
  if (kind === "nilai") return [role("level", 0.94), role("score", 0.7)];
  if (alike) return [role("level", 0.9)];
  if (evidence()) return [role("evidence", 0.84)];
  if (counts()) return [role("level", 0.9), role("measure", 0.62)];
  return levels() ? [role("level", 0.9)] : [role("level", 0.9), role("evidence", 0.62)];
}

function roleKey(role: ColumnRole): string {
  if (role.kind === "field") return `field:${role.field}`;
  if (role.kind === "tick") return `tick${role.level}:${role.indicator}`;
  return role.kind === "other" ? "other" : `${role.kind}:${role.indicator}`;
}

/** Without level columns, columns called *Skor* that hold 0 to 3 are the levels. */
function scoresAreLevels(drafts: readonly ColumnDraft[], owners: readonly (Owner | null)[], scores: boolean): boolean {
  const kinds = drafts.filter((_, index) => owners[index]).map((draft) => draft.kind);
  return (
    !scores && kinds.includes("score") && !kinds.some((kind) => kind === "level" || kind === null || kind === "nilai")
  );
}

/** What a column called *Nilai* holds when another column of its indicator surely has the levels; `null` without one. */
function besideOthers(
  drafts: readonly ColumnDraft[],
  owners: readonly (Owner | null)[],
  index: number,
  values: ColumnValues,
  weight: number | null,
): "measure" | "score" | null {
  for (const [other, { kind, column }] of drafts.entries()) {
    if (owners[other]?.indicator !== owners[index]!.indicator || (kind !== null && kind !== "level")) continue;
    const found = besideLevels(values(drafts[index]!.column), values(column), weight);
    if (found) return found;
  }
  return null;
}

function isBesideEvidence(drafts: readonly ColumnDraft[], owners: readonly (Owner | null)[], index: number): boolean {
  return drafts.some(({ kind }, other) => kind === "evidence" && owners[other]?.indicator === owners[index]?.indicator);
}

function collectClaims(
  drafts: readonly ColumnDraft[],
  indicators: readonly Indicator[],
  values: ColumnValues,
): Claim[] {
  const byId = indicatorsById({ indicators });
  const owners = findOwners(drafts, indicators);
  const open = drafts.flatMap((draft, index) => {
    const indicator = byId.get(owners[index]?.indicator ?? "");
    const mayScore = draft.tick === undefined && [null, "score", "nilai"].includes(draft.kind);
    const cells = indicator && mayScore ? values(draft.column) : [];
    return indicator && mayScore && !holdsEvidence(cells, indicator) ? [{ indicator, values: cells }] : [];
  });
  const scores = open.length > 0 && holdsScores(open);
  const levelsNamedScores = scoresAreLevels(drafts, owners, scores);
  return drafts.flatMap((draft, index) => {
    const owner = owners[index];
    if (draft.tick !== undefined) {
      const role = { kind: "tick", indicator: owner?.indicator ?? "", level: draft.tick } as const;
      return owner ? [{ index, role, certainty: owner.certainty }] : [];
    }
    const indicator = byId.get(owner?.indicator ?? "");
    const weight = valueOf(indicator?.weight);
    const beside = owner && draft.kind === "nilai" ? besideOthers(drafts, owners, index, values, weight) : null;
    const kind = levelsNamedScores && draft.kind === "score" ? "level" : (beside ?? draft.kind);
    const cells = (): readonly CellValue[] => values(draft.column);
    const contents: Contents = {
      alike: owner?.alike ?? false,
      evidence: () => holdsEvidence(cells(), indicator, isBesideEvidence(drafts, owners, index)),
      quantities: () => holdsQuantities(cells(), indicator, kind === "level"),
      counts: () => COUNT_WORDS.test(draft.header) && holdsNumbers(cells(), indicator),
      levels: () => holdsLevels(cells()),
      scores,
    };
    const roles = owner ? indicatorRoles(owner, kind, contents) : [];
    const fields = (owner?.settled ? [] : draft.fields)
      .filter(({ field, certainty }) => certainty >= 0.6 && (!OF_FIGURES.has(field) || mayHoldFigures(cells())))
      .map((match) => ({ role: { kind: "field" as const, field: match.field }, certainty: match.certainty }));
    return [...roles, ...fields].map((claim) => ({ index, ...claim }));
  });
}

/** *Perkembangan: Baru*, *Tingkat Kematangan: Tinggi*: such columns tell in words what is no day and no maturity. */
const OF_FIGURES: ReadonlySet<FieldId> = new Set<FieldId>(["pengembangan", "kematangan"]);

/** Who took part in another year says nothing about the assessed one. */
function saysWhoTakesPart(role: ColumnRole): boolean {
  return role.kind === "field" && (role.field === "diikutkan" || role.field === "status");
}

/** Kinds that the header of levels to tick may name. */
const TICKED_KINDS: readonly (ColumnKind | null)[] = [null, "level", "nilai", "score"];

function draftColumns(columns: readonly HeaderColumn[], reader: HeaderReader, values: ColumnValues): ColumnDraft[] {
  const ticks = tickColumns(columns, values, (rest) => {
    const draft = draftColumn(rest, reader);
    const isNamed = draft.indicators.length > 0 || draft.number !== null;
    return isNamed && TICKED_KINDS.includes(draft.kind) ? draft : null;
  });
  const desk = deskColumns(
    columns.map((one) => [one.column, leafOf(one)] as const),
    reader,
  );
  return columns.map((column, index) => {
    const draft = draftColumn(column, reader, desk.has(column.column));
    const tick = ticks.get(index);
    return tick
      ? { ...tick.draft, column: draft.column, header: draft.header, kind: "level", tick: tick.level }
      : draft;
  });
}

/**
 * Gives each column of a table its role: a column at most one role, a role at most one column; the surest claim wins,
 * then the one whose header names the year of the rules or the nearest, the first column on ties. Columns that nobody recognised get `other`.
 * @param values the data cells of a column, for headers that leave open what it holds
 */
export function mapColumns(
  columns: readonly HeaderColumn[],
  reader: HeaderReader,
  values: ColumnValues,
): MappedColumn[] {
  const drafts = dropRepeatNumbers(draftColumns(columns, reader, values));
  const { year } = reader.rules;
  const claims = collectClaims(drafts, sidIndicators(reader.rules), values).filter(
    ({ index, role }) => !(saysWhoTakesPart(role) && isOfOtherYear(drafts[index]!.header, year)),
  );
  const away = drafts.map(({ header }) => yearsAway(header, year));
  claims.sort((a, b) => b.certainty - a.certainty || away[a.index]! - away[b.index]! || a.index - b.index);
  const given = new Map<number, Claim>();
  const taken = new Set<string>();
  for (const claim of claims) {
    const key = roleKey(claim.role);
    if (given.has(claim.index) || taken.has(key)) continue;
    given.set(claim.index, claim);
    taken.add(key);
  }
  return drafts.map((draft, index) => ({
    column: draft.column,
    header: draft.header,
    role: given.get(index)?.role ?? { kind: "other" },
    certainty: given.get(index)?.certainty ?? 0,
  }));
}
