import { indexOf, type Fraction, type IndexFormula } from "../../scoring/index";
import type { SendableInnovation, Share } from "./sendable";

/** A set of innovations while it grows: its index on the two bases that decide. */
export class SentSet {
  readonly entries: SendableInnovation[] = [];
  private readonly names = new Set<string>();
  private readonly main = new Sum();
  private readonly other = new Sum();

  constructor(
    private readonly formula: IndexFormula,
    private readonly spd: { main: number; other: number },
  ) {}

  has({ name }: SendableInnovation): boolean {
    return this.names.has(name);
  }

  add(entry: SendableInnovation): void {
    this.entries.push(entry);
    this.names.add(entry.name);
    this.main.add(entry.main, entry.service);
    this.other.add(entry.other, entry.service);
  }

  value(): SetValue {
    const n = this.entries.length;
    return {
      main: this.main.index(this.formula, this.spd.main, n),
      other: this.other.index(this.formula, this.spd.other, n),
      n,
    };
  }
}

/** What a set is compared by. */
export interface SetValue {
  main: Fraction;
  other: Fraction;
  n: number;
}

function compare(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** The higher index, then the one that is higher on the other basis, then the larger set: nobody is left out for nothing. */
export function isBetter(a: SetValue, b: SetValue | null): boolean {
  if (!b) return true;
  return (compare(a.main, b.main) || compare(a.other, b.other) || a.n - b.n) > 0;
}

/** The sums of a set on one basis, in hundredths. */
export class Sum {
  private maturity = 0;
  private counted = 0;
  private readonly services = new Set<string>();

  add({ maturity, counts }: Share, service: string | null): void {
    if (!counts) return;
    this.maturity += maturity;
    this.counted++;
    if (service !== null) this.services.add(service);
  }

  /** @param n innovations in the set, those that do not count included */
  index(formula: IndexFormula, spd: number, n: number): Fraction {
    return indexOf(formula, {
      spd,
      sumMaturity: this.maturity,
      n,
      counted: this.counted,
      coveredBasicServices: this.services.size,
    });
  }
}
