/** How many rows under one key are compared with a later one; what stands in more rows than that is common. */
const MOST_HOLDERS = 12;

/** Rows that share a key; finding partners stays linear because a key remembers only a few of its rows. */
export class Holders<Key> {
  private readonly rows = new Map<Key, number[]>();

  /** @returns how many of its keys a row shares with each earlier row that a key remembers; then remembers the row */
  meet(row: number, keys: Iterable<Key>): Map<number, number> {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const known = this.rows.get(key);
      if (!known) {
        this.rows.set(key, [row]);
        continue;
      }
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known.length < MOST_HOLDERS) known.push(row);
    }
    return shared;
  }
}

/** The partner of each row: the row that is most like it. */
export class Partners {
  private readonly best = new Map<number, { other: number; likeness: number }>();

  add(row: number, other: number, likeness: number): void {
    for (const [one, two] of [
      [row, other],
      [other, row],
    ] as const) {
      if (likeness > (this.best.get(one)?.likeness ?? 0)) this.best.set(one, { other: two, likeness });
    }
  }

  /** By row, in the order of the rows. */
  entries(): { row: number; other: number; likeness: number }[] {
    return [...this.best].map(([row, found]) => ({ row, ...found })).sort((a, b) => a.row - b.row);
  }
}
