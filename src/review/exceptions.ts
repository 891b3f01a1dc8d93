import { groupBy } from "../rules/groupBy";
import type { Fingerprints } from "./fingerprint";
import { printOf } from "../workbook/print";
import { baseOf, findingKey, type KeyedFinding, type FindingSubject } from "./key";

export const LONGEST_REASON = 500;
export const LONGEST_INITIALS = 8;
/** Characters that all exceptions together may take in the workbook, as JSON. */
const MOST_CHARACTERS = 200_000;

/**
 * A finding that a reviewer accepts. The ministry may refuse it all the same: an exception is a note of the region and
 * changes no score.
 */
export interface Exception extends FindingSubject {
  /** Why; trimmed, 1-500 characters. */
  reason: string;
  /** ISO date. */
  date: string;
  /** Initials of the reviewer, at most 8 characters. */
  by?: string;
  /** Print of the cells that the finding rests on (`Fingerprints`). */
  cell: string;
}

/** A finding and the exception that belongs to it. */
export interface AcceptedFinding extends KeyedFinding {
  exception: Exception;
}

export interface ReviewedFindings {
  accepted: AcceptedFinding[];
  /** Accepted once, but a cell that the finding rests on is no longer the same: open again. */
  changed: AcceptedFinding[];
  /** Exceptions whose finding is no longer there, oldest first; kept until somebody takes them away. */
  orphans: Exception[];
}

/** What keeps a text from being a reason; `null` when nothing does. */
export function reasonProblem(reason: string): "missing" | "too-long" | null {
  const { length } = reason.trim();
  if (length === 0) return "missing";
  return length > LONGEST_REASON ? "too-long" : null;
}

/**
 * @param date ISO date of today, given by the caller
 * @throws RangeError when the reason is blank or too long
 */
export function exceptionFor(
  keyed: KeyedFinding,
  prints: Fingerprints,
  given: { reason: string; date: string; by?: string | undefined },
): Exception {
  const wrong = reasonProblem(given.reason);
  if (wrong) throw new RangeError(`reason ${wrong}`);
  const by = given.by?.trim().slice(0, LONGEST_INITIALS);
  return {
    ...keyed.subject,
    reason: given.reason.trim(),
    date: given.date,
    ...(by ? { by } : {}),
    cell: prints.of(keyed),
  };
}

/**
 * Finds the exception of each finding. Among findings of one kind at one place (two innovations of one name) the one with
 * unchanged cells comes first; an exception that is left then belongs to the next finding as `changed`.
 */
export function applyExceptions(
  keyed: readonly KeyedFinding[],
  exceptions: readonly Exception[],
  prints: Fingerprints,
): ReviewedFindings {
  const accepted: AcceptedFinding[] = [];
  const changed: AcceptedFinding[] = [];
  const unused = new Set(exceptions);
  if (exceptions.length > 0) {
    const kept = groupBy(exceptions, baseOf);
    const concerned = keyed.filter(({ base }) => kept.has(base));
    for (const [base, group] of groupBy(concerned, (finding) => finding.base)) {
      const open = [...(kept.get(base) ?? [])];
      const take = (index: number): Exception | undefined => {
        const [exception] = index < 0 ? [] : open.splice(index, 1);
        if (exception) unused.delete(exception);
        return exception;
      };
      const rest = group.filter((finding) => {
        const print = prints.of(finding);
        const exception = take(open.findIndex(({ cell }) => cell === print));
        if (exception) accepted.push({ ...finding, exception });
        return !exception;
      });
      for (const finding of rest) {
        const exception = take(open.length > 0 ? 0 : -1);
        if (exception) changed.push({ ...finding, exception });
      }
    }
  }
  return { accepted, changed, orphans: [...unused] };
}

/** Puts an exception in the place of the one it renews, if there is one. */
export function withException(
  exceptions: readonly Exception[],
  exception: Exception,
  renews: Exception | null,
): Exception[] {
  return [...withoutException(exceptions, renews), exception];
}

/** Whether so many exceptions can be kept with the workbook. */
export function exceptionsFit(exceptions: readonly Exception[]): boolean {
  return JSON.stringify(exceptions).length <= MOST_CHARACTERS;
}

/** @returns the others; two exceptions are the same when all their parts are */
export function withoutException(exceptions: readonly Exception[], gone: Exception | null): Exception[] {
  if (!gone) return [...exceptions];
  const at = exceptions.findIndex((other) => sameException(other, gone));
  return exceptions.filter((_other, index) => index !== at);
}

/**
 * What an exception is called among those kept: the finding and the cells it was accepted for. Accepting that again is the
 * same item.
 */
export function exceptionId(exception: Exception): string {
  return printOf(JSON.stringify([findingKey(exception), exception.cell]));
}

export function sameException(a: Exception, b: Exception): boolean {
  return (
    baseOf(a) === baseOf(b) &&
    a.ordinal === b.ordinal &&
    a.cell === b.cell &&
    a.date === b.date &&
    a.reason === b.reason &&
    a.by === b.by
  );
}
