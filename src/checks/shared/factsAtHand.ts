import type { InnovationRecord } from "../../workbook/types";
import type { RecordFacts } from "./judgingMemory";

/**
 * For a table that is judged once, innovation by innovation: only of the last one everything is at hand, since a large
 * table would fill the memory with what nobody asks for again.
 */
export class FactsAtHand implements RecordFacts {
  private record: InnovationRecord | null = null;
  private made = new Map<unknown, { one: unknown }>();

  indexOf<Index>(_kind: unknown, make: () => Index): Index {
    return make();
  }

  of<Made>(kind: unknown, record: InnovationRecord, make: () => Made): Made {
    if (record !== this.record) {
      this.made.clear();
      this.record = record;
    }
    const known = this.made.get(kind);
    if (known) return known.one as Made;
    const one = make();
    this.made.set(kind, { one });
    return one;
  }
}
