import { indicatorsById } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import type { ColumnDraft } from "./drafts";
import type { IndicatorMatch } from "./indicatorNames";
import { findNumbering, indicatorOfNumber, isProfile } from "./numbering";

/** The indicator a column belongs to. */
export interface Owner {
  indicator: string;
  certainty: number;
  /** Its place or number among the indicators rules out a profile column of the same name. */
  settled?: boolean;
  /** Known by a name that is only similar: such a column never becomes evidence because of its cells. */
  alike?: boolean;
}

const NEIGHBOURHOOD = 4;
/** So many columns that are called like the indicators of their numbers leave no doubt about the other numbers. */
const ENOUGH_AGREEING = 3;
/** How many places of the form around a short name are looked at, and how many of them make a row of indicators. */
const ROW_REACH = 3;
const ENOUGH_OF_A_ROW = 2;
const INHERITED = 0.92;

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

/** Whether the next number in one direction belongs to an indicator that is called like it: the numbers go on. */
function isBesideAgreeing(
  drafts: readonly ColumnDraft[],
  agreeing: readonly (IndicatorMatch | undefined)[],
  index: number,
): boolean {
  return [-1, 1].some((step) => {
    let at = index + step;
    while (drafts[at]?.number === null) at += step;
    return agreeing[at] !== undefined && drafts[at]!.number === drafts[index]!.number! + step;
  });
}

/** Finds the indicator of each column from names first, then numbers; columns with a kind only look to their left. */
export function findOwners(drafts: readonly ColumnDraft[], indicators: readonly Indicator[]): (Owner | null)[] {
  const byId = indicatorsById({ indicators });
  const numbering = findNumbering(drafts, indicators);
  const firstNamed = drafts.findIndex((draft) => draft.indicators.some((match) => !match.contextual));
  const numbered = drafts.map(({ number }) => indicatorOfNumber(number, numbering, indicators));
  const agreeing = drafts.map((draft, index) => draft.indicators.find((one) => one.indicator === numbered[index]));
  const isSure = agreeing.filter((match) => match?.contextual === false).length >= ENOUGH_AGREEING;
  const own = drafts.map((draft, index): Owner | null => {
    if (draft.kind === "foreign") return null;
    const agreed = agreeing[index];
    const first = draft.indicators[0];
    const match = first && first.certainty < 0.95 && agreed ? agreed : first;
    if (match && (!match.contextual || match === agreed)) {
      return {
        indicator: match.indicator,
        certainty: match === agreed ? Math.max(0.97, match.certainty) : match.certainty,
        settled: match === agreed && (isSure || numbering === "official"),
        alike: match.alike === true && match !== agreed,
      };
    }
    if (match) {
      const form = byId.get(match.indicator)?.formNumber ?? 0;
      if (hasNeighbour(drafts, index, form, byId))
        return { indicator: match.indicator, certainty: 0.98, settled: true };
      return draft.kind === null || match.loose ? null : { indicator: match.indicator, certainty: 0.74 };
    }
    const indicator = numbered[index];
    if (!indicator || isProfile(draft)) return null;
    if (draft.place === "alone") return { indicator, certainty: 0.88 };
    const inside = firstNamed >= 0 && index >= firstNamed;
    const isNext = isSure && isBesideAgreeing(drafts, agreeing, index);
    return draft.place === "front" && (inside || isNext) ? { indicator, certainty: 0.62 } : null;
  });
  return drafts.map((_, index) => own[index] ?? inherit(drafts, own, index));
}

function isEvidence({ kind }: ColumnDraft): boolean {
  return kind === "evidence";
}

/** Whether a column is the only one for evidence, behind several indicators: it is for all of them. */
function isForAll(drafts: readonly ColumnDraft[], own: readonly (Owner | null)[], index: number): boolean {
  // Its own place is of none of them.
  const indicators = new Set(own.map((owner) => owner?.indicator));
  return drafts.filter(isEvidence).length === 1 && indicators.size > 3 && !own.slice(index).some(Boolean);
}

function inherit(drafts: readonly ColumnDraft[], own: readonly (Owner | null)[], index: number): Owner | null {
  const draft = drafts[index]!;
  if (!draft.bare || draft.number !== null || draft.kind === null || draft.kind === "foreign") return null;
  if (isEvidence(draft) && isForAll(drafts, own, index)) return null;
  for (let left = index - 1; left >= Math.max(0, index - NEIGHBOURHOOD); left -= 1) {
    const owner = own[left];
    if (owner) return { indicator: owner.indicator, certainty: owner.certainty * INHERITED };
    // "Catatan" and the like may stand between; a profile column ends the group.
    if (!drafts[left]!.bare && drafts[left]!.kind !== "foreign") return null;
  }
  return null;
}
