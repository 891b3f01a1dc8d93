import { oncePer } from "../../rules/once";
import type { InnovationRecord } from "../../workbook/types";
import type { CheckContext, Observation, TableCheck } from "../types";

/** After more changes than this the checks look at the whole table again. */
const MOST_CHANGES = 64;

/** What the checks said of a table. */
export interface TableSaid {
  ofChecks: ReadonlyMap<TableCheck, readonly Observation[]>;
  /** Of single innovations, in the order of the included ones. */
  ofRows: readonly (readonly Observation[])[];
}

/** An innovation as it was, and as it is in the same row. */
interface Change {
  at: number;
  before: InnovationRecord;
  now: InnovationRecord;
}

/** The changes between two lists of innovations; `null` where rows came, went or moved, or too much is new. */
function changesBetween(before: readonly InnovationRecord[], now: readonly InnovationRecord[]): Change[] | null {
  if (before.length !== now.length) return null;
  const changes: Change[] = [];
  for (let at = 0; at < now.length; at += 1) {
    const [known, record] = [before[at]!, now[at]!];
    if (known === record) continue;
    if (known.row !== record.row || changes.length === MOST_CHANGES) return null;
    changes.push({ at, before: known, now: record });
  }
  return changes;
}

/** What a check that says what it sees of innovations may look at beside them and the columns. */
const surroundings = oncePer(({ innovations: { headerBottom, spread }, opd }: CheckContext) =>
  JSON.stringify([headerBottom, spread, opd]),
);

/** What was said of the table before, as far as it holds still. */
class StillSaid {
  constructor(
    private readonly context: CheckContext,
    private readonly said: TableSaid,
    private readonly changes: readonly Change[],
  ) {}

  /** @returns what a check said, if every innovation shows it the same again */
  by(check: TableCheck): readonly Observation[] | undefined {
    const { sees } = check;
    if (!sees) return undefined;
    const shown = (record: InnovationRecord): string => JSON.stringify([sees(this.context, record)]);
    return this.changes.every(({ before, now }) => shown(before) === shown(now))
      ? this.said.ofChecks.get(check)
      : undefined;
  }

  /** @param observe what is said of the changed innovations now */
  ofRows(observe: (record: InnovationRecord) => readonly Observation[]): (readonly Observation[])[] {
    const rows = [...this.said.ofRows];
    for (const { at, now } of this.changes) rows[at] = observe(now);
    return rows;
  }
}

/**
 * What the checks of a table said last, for one that is judged again after each edit: what an edit did not touch is not
 * looked at again.
 */
export class KnownTable {
  private last: { included: readonly InnovationRecord[]; around: string; said: TableSaid } | null = null;

  /** @returns `null` where all has to be looked at */
  stillSaid(context: CheckContext): StillSaid | null {
    const { last } = this;
    const changes = last?.around === surroundings(context) ? changesBetween(last.included, context.included) : null;
    return last && changes && new StillSaid(context, last.said, changes);
  }

  keep(context: CheckContext, said: TableSaid): void {
    this.last = { included: context.included, around: surroundings(context), said };
  }
}
