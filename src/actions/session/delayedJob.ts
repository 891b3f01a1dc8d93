import type { Clock } from "./clock";

/** One job for later; the next one takes its place. */
export class DelayedJob {
  private callOff: () => void = () => undefined;

  constructor(
    private readonly clock: Clock,
    private readonly milliseconds: number,
  ) {}

  schedule(job: () => void): void {
    this.cancel();
    this.callOff = this.clock.after(this.milliseconds, job);
  }

  cancel(): void {
    this.callOff();
    this.callOff = () => undefined;
  }
}
