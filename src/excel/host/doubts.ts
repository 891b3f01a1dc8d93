/**
 * How often a change ended in doubt: Excel let us neither finish it nor give it back. Whoever runs a step compares the count
 * before and after it, so that no step has to pass this on by itself.
 */
class Doubts {
  private many = 0;

  arise(): void {
    this.many += 1;
  }

  count(): number {
    return this.many;
  }
}

/** One for the whole runtime, as there is one Excel behind it. */
export const doubts = new Doubts();
