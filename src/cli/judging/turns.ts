/** Puts parts of what several files are worked on at once into the order of the files: what comes too early waits. */
export class Turns {
  private turn = -1;
  private readonly waiting = new Map<number, string[]>();

  /** @param write takes a part whose turn it is */
  constructor(private readonly write: (part: string) => Promise<void>) {}

  /** A part of a file; done when it was written, or waits for its turn. */
  take(part: string, at: number): Promise<void> {
    if (at === this.turn && !this.waiting.has(at)) return this.write(part);
    const early = this.waiting.get(at);
    if (early) early.push(part);
    else this.waiting.set(at, [part]);
    return Promise.resolve();
  }

  /** Goes on to a file, and writes what came of it before. */
  async goTo(at: number): Promise<void> {
    this.turn = at;
    const early = this.waiting.get(at) ?? [];
    // What comes while these are written joins them.
    for (const part of early) await this.write(part);
    this.waiting.delete(at);
  }
}
