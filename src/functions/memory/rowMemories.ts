import { JudgingMemory } from "../../checks/shared/judgingMemory";
import type { InnovationTable } from "../../workbook/types";
import { ReadingMemory } from "../../workbook/reading/memory";
import type { RangeInput } from "../arguments/cells";

/** Ranges whose rows are remembered, as many as tables are. */
const REMEMBERED = 12;

interface RowMemory {
  reading: ReadingMemory;
  judging: JudgingMemory;
}

/**
 * What was made of single rows of ranges. A range with one cell changed is another range, and its tables and results are
 * made anew: the rows that it shares with the range before need not be.
 */
export class RowMemories {
  private places = new Map<string, RowMemory>();
  private judgements = new WeakMap<InnovationTable, JudgingMemory>();

  /** Of the range that begins at the same cell. */
  at({ sheet, top, left }: RangeInput): RowMemory {
    const place = `${top},${left} ${sheet}`;
    const known = this.places.get(place) ?? { reading: new ReadingMemory(), judging: new JudgingMemory() };
    this.places.delete(place);
    this.places.set(place, known);
    const [oldest] = this.places.keys();
    if (this.places.size > REMEMBERED) this.places.delete(oldest!);
    return known;
  }

  keep(table: InnovationTable, { judging }: RowMemory): void {
    this.judgements.set(table, judging);
  }

  judgingOf(table: InnovationTable): JudgingMemory | undefined {
    return this.judgements.get(table);
  }

  forget(): void {
    this.places.clear();
    this.judgements = new WeakMap();
  }
}
