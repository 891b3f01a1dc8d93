import { indicatorsById, sidIndicators, valueOf } from "../../../rules/index";
import { oncePer } from "../../../rules/once";
import type { Pausing } from "../../../rules/pausing";
import type { Indicator } from "../../../rules/types";
import {
  besideLevels,
  holdsEvidence,
  holdsLevels,
  holdsNumbers,
  holdsQuantities,
  holdsScores,
  mayHoldFigures,
  mayHoldNames,
  type ColumnValues,
} from "./columnData";
import { deskColumns } from "./deskHeaders";
import { draftColumn, leafOf, type ColumnDraft, type HeaderColumn } from "./drafts";
import type { HeaderReader } from "./headers";
import type { ColumnKind } from "./kinds";
import { addLetterColumns } from "./letterColumns";
import { addLinkColumns, type ClaimColumn } from "./linkColumns";
import { dropRepeatNumbers } from "./numbering";
import { findOwners, type Owner } from "./owners";
import { tickColumns } from "../ticks/tickHeader";
import { isOfOtherYear, yearsAway } from "../years";
import type { CellValue, ColumnRole, FieldId, MappedColumn } from "../../types";

/** Words of a column with counts beside the levels: `17 Jumlah Orang`. */
const COUNT_WORDS = /\b(?:jumlah|banyak|total|angka|frekuensi|persen|lama|durasi)/i;

/** What the cells of an indicator's column say, asked for only where its header leaves it open. */
interface Contents {
  /** Its name is only alike that of the indicator. */
  alike: boolean;
  evidence: () => Pausing<boolean>;
  quantities: () => Pausing<boolean>;
  counts: () => Pausing<boolean>;
  /** The column holds levels only: a second such column, perhaps for another year, is not evidence. */
  levels: () => Pausing<boolean>;
  scores: boolean;
}

/** The roles a column of an indicator may have, by its kind and contents. */
function* indicatorRoles(
  owner: Owner,
  kind: ColumnKind | null,
  { alike, evidence, quantities, counts, levels, scores }: Contents,
): Pausing<{ role: ColumnRole; certainty: number }[]> {
  const role = (name: "level" | "evidence" | "measure" | "basis" | "score", share: number) => ({
    role: { kind: name, indicator: owner.indicator },
    certainty: owner.certainty * share,
  });
  if (kind === "evidence" || kind === "measure" || kind === "basis") return [role(kind, 1)];
  if (kind !== "score" && (yield* quantities())) return [role("measure", 0.9)];
  if (kind === "level") return [role("level", 1)];
  if (kind === "score") return scores ? [role("score", 1)] : [role("score", 0.8), role("level", 0.62)];
  if (scores) return [role("score", 0.9)];
  if (kind === "nilai") return [role("level", 0.94), role("score", 0.7)];
  if (alike) return [role("level", 0.9)];
  if (yield* evidence()) return [role("evidence", 0.84)];
  if (yield* counts()) return [role("level", 0.9), role("measure", 0.62)];
  return (yield* levels()) ? [role("level", 0.9)] : [role("level", 0.9), role("evidence", 0.62)];
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
function* besideOthers(
  drafts: readonly ColumnDraft[],
  owners: readonly (Owner | null)[],
  index: number,
  values: ColumnValues,
  weight: number | null,
): Pausing<"measure" | "score" | null> {
  for (const [other, { kind, column }] of drafts.entries()) {
    if (owners[other]?.indicator !== owners[index]!.indicator || (kind !== null && kind !== "level")) continue;
    const found = besideLevels(yield* values(drafts[index]!.column), yield* values(column), weight);
    if (found) return found;
  }
  return null;
}

function isBesideEvidence(drafts: readonly ColumnDraft[], owners: readonly (Owner | null)[], index: number): boolean {
  return drafts.some(({ kind }, other) => kind === "evidence" && owners[other]?.indicator === owners[index]?.indicator);
}

/** What was found out about the cells of a column: they may be those of the reading before. */
const answersOf = oncePer((_: readonly CellValue[]) => new Map<string, boolean>());

/** @param question names all that the answer depends on beside the cells and the rules, under which they were read */
function answered(cells: readonly CellValue[], question: string, answer: () => boolean): boolean {
  const known = answersOf(cells);
  const found = known.get(question) ?? answer();
  known.set(question, found);
  return found;
}

function* collectClaims(
  drafts: readonly ColumnDraft[],
  indicators: readonly Indicator[],
  values: ColumnValues,
): Pausing<ClaimColumn[]> {
  const byId = indicatorsById({ indicators });
  const owners = findOwners(drafts, indicators);
  const open: { indicator: Indicator; values: readonly CellValue[] }[] = [];
  for (const [index, draft] of drafts.entries()) {
    const indicator = byId.get(owners[index]?.indicator ?? "");
    const mayScore = draft.tick === undefined && [null, "score", "nilai"].includes(draft.kind);
    if (!indicator || !mayScore) continue;
    const cells = yield* values(draft.column);
    const isEvidence = answered(cells, `evidence ${indicator.id}`, () => holdsEvidence(cells, indicator));
    if (!isEvidence) open.push({ indicator, values: cells });
    yield;
  }
  const scores = open.length > 0 && (yield* holdsScores(open));
  const levelsNamedScores = scoresAreLevels(drafts, owners, scores);
  const claims: ClaimColumn[] = [];
  for (const [index, draft] of drafts.entries()) {
    const owner = owners[index];
    if (draft.tick !== undefined) {
      const role = { kind: "tick", indicator: owner?.indicator ?? "", level: draft.tick } as const;
      if (owner) claims.push({ index, role, certainty: owner.certainty });
      continue;
    }
    const indicator = byId.get(owner?.indicator ?? "");
    const weight = valueOf(indicator?.weight);
    const beside = owner && draft.kind === "nilai" ? yield* besideOthers(drafts, owners, index, values, weight) : null;
    const kind = levelsNamedScores && draft.kind === "score" ? "level" : (beside ?? draft.kind);
    const told = function* (question: string, tells: (cells: readonly CellValue[]) => boolean): Pausing<boolean> {
      const cells = yield* values(draft.column);
      const answer = answered(cells, question, () => tells(cells));
      yield;
      return answer;
    };
    const id = owner?.indicator ?? "";
    const isBeside = isBesideEvidence(drafts, owners, index);
    const asLevels = kind === "level";
    const isCounted = COUNT_WORDS.test(draft.header);
    const contents: Contents = {
      alike: owner?.alike ?? false,
      evidence: () => told(`evidence ${id} ${isBeside}`, (cells) => holdsEvidence(cells, indicator, isBeside)),
      quantities: () => told(`quantities ${id} ${asLevels}`, (cells) => holdsQuantities(cells, indicator, asLevels)),
      counts: () => told(`numbers ${id} ${isCounted}`, (cells) => isCounted && holdsNumbers(cells, indicator)),
      levels: () => told("levels", holdsLevels),
      scores,
    };
    const roles = owner ? yield* indicatorRoles(owner, kind, contents) : [];
    claims.push(...roles.map((claim) => ({ index, ...claim })));
    for (const { field, certainty } of owner?.settled ? [] : draft.fields) {
      if (certainty < 0.6 || (OF_FIGURES.has(field) && !(yield* told("figures", mayHoldFigures)))) continue;
      if (field === "nama" && !(yield* told("names", mayHoldNames))) continue;
      claims.push({ index, role: { kind: "field", field }, certainty });
    }
  }
  return claims;
}

/** *Perkembangan: Baru*, *Tingkat Kematangan: Tinggi*: such columns tell in words what is no day and no maturity. */
const OF_FIGURES: ReadonlySet<FieldId> = new Set<FieldId>(["pengembangan", "kematangan"]);

/** Who took part in another year says nothing about the assessed one. */
function saysWhoTakesPart(role: ColumnRole): boolean {
  return role.kind === "field" && (role.field === "diikutkan" || role.field === "status");
}

/** Kinds that the header of levels to tick may name. */
const TICKED_KINDS: readonly (ColumnKind | null)[] = [null, "level", "nilai", "score"];

function* draftColumns(
  columns: readonly HeaderColumn[],
  reader: HeaderReader,
  values: ColumnValues,
): Pausing<ColumnDraft[]> {
  const ticks = yield* tickColumns(columns, values, (rest) => {
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
export function* mappingColumns(
  columns: readonly HeaderColumn[],
  reader: HeaderReader,
  values: ColumnValues,
): Pausing<MappedColumn[]> {
  const drafts = dropRepeatNumbers(yield* draftColumns(columns, reader, values));
  const { year } = reader.rules;
  const claims = (yield* collectClaims(drafts, sidIndicators(reader.rules), values)).filter(
    ({ index, role }) => !(saysWhoTakesPart(role) && isOfOtherYear(drafts[index]!.header, year)),
  );
  const away = drafts.map(({ header }) => yearsAway(header, year));
  claims.sort((a, b) => b.certainty - a.certainty || away[a.index]! - away[b.index]! || a.index - b.index);
  const given = new Map<number, ClaimColumn>();
  const taken = new Set<string>();
  for (const claim of claims) {
    const key = roleKey(claim.role);
    if (given.has(claim.index) || taken.has(key)) continue;
    given.set(claim.index, claim);
    taken.add(key);
  }
  addLinkColumns(claims, drafts, away, given);
  addLetterColumns(columns, given);
  return drafts.map((draft, index) => ({
    column: draft.column,
    header: draft.header,
    role: given.get(index)?.role ?? { kind: "other" },
    certainty: given.get(index)?.certainty ?? 0,
  }));
}
