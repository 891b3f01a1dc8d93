import type { RuleSet } from "../../rules/types";
import type { InnovationRecord, InnovationTable } from "../../workbook/types";

/** How the innovations of a table are judged, and what of the table is needed for it. */
export interface JudgingTerms {
  rules: RuleSet;
  innovations: Pick<InnovationTable, "sheet" | "layout" | "columns">;
  /** Where the same is asked more than once. */
  memory?: RecordFacts | undefined;
}

/** What follows from single innovations, and what a check knows of all of them. */
export interface RecordFacts {
  /** What a check knows of the whole table, for it to bring up to date. */
  indexOf<Index>(kind: unknown, make: () => Index): Index;
  /** @param kind tells apart what is made of the same innovation */
  of<Made>(kind: unknown, record: InnovationRecord, make: () => Made): Made;
}

/**
 * What follows from single innovations, for a workbook that is judged again after each edit. A record that is the same
 * object as before was not touched; under other rules or in another table everything is forgotten.
 */
export class JudgingMemory implements RecordFacts {
  private last: JudgingTerms | null = null;
  private made = new Map<unknown, WeakMap<InnovationRecord, { one: unknown }>>();
  private indexes = new Map<unknown, unknown>();

  begin({ rules, innovations }: JudgingTerms): void {
    const { sheet, layout, columns } = innovations;
    const { last } = this;
    const known = last?.innovations;
    const same = known?.sheet === sheet && known.layout === layout && known.columns === columns;
    if (same && last?.rules === rules) return;
    this.made.clear();
    this.indexes.clear();
    this.last = { rules, innovations: { sheet, layout, columns } };
  }

  indexOf<Index>(kind: unknown, make: () => Index): Index {
    if (!this.indexes.has(kind)) this.indexes.set(kind, make());
    return this.indexes.get(kind) as Index;
  }

  of<Made>(kind: unknown, record: InnovationRecord, make: () => Made): Made {
    let known = this.made.get(kind);
    if (!known) this.made.set(kind, (known = new WeakMap()));
    let made = known.get(record);
    if (!made) known.set(record, (made = { one: make() }));
    return made.one as Made;
  }
}
