import type { Pausing } from "../../rules/pausing";
import type { InnovationRecord } from "../../workbook/types";

/**
 * Which innovations have something in common, by keys. Kept over edits, it costs what came and went; a key of one
 * innovation, as nearly all are, takes no list.
 */
export class KeyHolders {
  private readonly holders = new Map<string, InnovationRecord | InnovationRecord[]>();
  private readonly common = new Map<string, InnovationRecord[]>();
  private readonly known = new Set<InnovationRecord>();

  /**
   * Takes in which innovations there are now, with pauses; whoever stops in between goes on the next time.
   * @param keysOf the keys of an innovation; the same for the same record at any time
   */
  *update(
    records: readonly InnovationRecord[],
    keysOf: (record: InnovationRecord) => readonly string[],
  ): Pausing<void> {
    const now = new Set(records);
    for (const record of this.known) {
      if (now.has(record)) continue;
      for (const key of keysOf(record)) this.remove(key, record);
      this.known.delete(record);
      yield;
    }
    for (const record of now) {
      if (this.known.has(record)) continue;
      this.known.add(record);
      for (const key of keysOf(record)) this.add(key, record);
      yield;
    }
  }

  /** The innovations with a key that another one has, too: by key, from the first row to the last. */
  shared(): ReadonlyMap<string, readonly InnovationRecord[]> {
    for (const records of this.common.values()) records.sort((a, b) => a.row - b.row);
    return this.common;
  }

  private add(key: string, record: InnovationRecord): void {
    const holders = this.holders.get(key);
    if (holders === undefined) this.holders.set(key, record);
    else if (!Array.isArray(holders)) {
      if (holders !== record) this.share(key, [holders, record]);
    } else if (!holders.includes(record)) holders.push(record);
  }

  private remove(key: string, record: InnovationRecord): void {
    const holders = this.holders.get(key);
    if (holders === record) this.holders.delete(key);
    if (!Array.isArray(holders)) return;
    const rest = holders.filter((holder) => holder !== record);
    if (rest.length > 1) this.share(key, rest);
    else {
      this.common.delete(key);
      this.holders.set(key, rest[0]!);
    }
  }

  private share(key: string, records: InnovationRecord[]): void {
    this.holders.set(key, records);
    this.common.set(key, records);
  }
}
