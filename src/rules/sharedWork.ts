import type { Pausing } from "./pausing";

/** Work that several wait for at the same time: each of them goes on where the work stands, so that it is done once. */
export class SharedWork<Result> {
  private ended: (() => Result) | null = null;

  constructor(private readonly work: Pausing<Result>) {}

  /** @throws what the work threw, to each who waits for it */
  *result(): Pausing<Result> {
    while (!this.ended) {
      this.goOn();
      if (!this.ended) yield;
    }
    return this.ended();
  }

  private goOn(): void {
    try {
      const { done, value } = this.work.next();
      if (done) this.ended = () => value;
    } catch (error) {
      this.ended = () => {
        throw error;
      };
    }
  }
}

/** The last work of a kind, kept for as long as it is about the same things. */
export class LastWork<Made> {
  private about: readonly unknown[] = [];
  private work: SharedWork<Made> | null = null;

  for(about: readonly unknown[], make: () => Pausing<Made>): SharedWork<Made> {
    if (!this.work || about.some((one, index) => one !== this.about[index])) {
      this.about = about;
      this.work = new SharedWork(make());
    }
    return this.work;
  }
}
