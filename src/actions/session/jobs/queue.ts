/** Runs jobs one after the other, so that an older reading never overwrites a newer one. */
export class JobQueue {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  /**
   * @param busy told when the first job comes and when the last one is over
   * @param failed given what a job was rejected with; what it throws rejects the promise of `add`
   */
  constructor(
    private readonly busy: (busy: boolean) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  add(job: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    if (this.waiting === 1) this.busy(true);
    const run = async (): Promise<void> => {
      try {
        await job();
      } catch (error) {
        this.failed(error);
      } finally {
        this.waiting -= 1;
        if (this.waiting === 0) this.busy(false);
      }
    };
    this.last = this.last.then(run, run);
    return this.last;
  }
}
