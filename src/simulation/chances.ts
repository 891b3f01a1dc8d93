/** So many things that each bring the same loss with the same probability, one independent of the other. */
export interface Risk {
  /** A whole number above 0. */
  loss: number;
  count: number;
}

/** The chance of each total: `masses[i]` is that of `(start + i) * step`. */
export interface Chances {
  step: number;
  start: number;
  masses: Float64Array;
}

/** Chances outside of this much at either end are left out; all of them together stay far below what is shown. */
const TAIL = 1e-14;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** The part of `masses` that is left once negligible ends are cut off. */
function cut(start: number, masses: Float64Array): Pick<Chances, "start" | "masses"> {
  let from = 0;
  let to = masses.length - 1;
  for (let lost = masses[from]!; from < to && lost < TAIL; lost += masses[from]!) from++;
  for (let lost = masses[to]!; to > from && lost < TAIL; lost += masses[to]!) to--;
  return { start: start + from, masses: masses.subarray(from, to + 1) };
}

/**
 * The chances of 0 to `count` failures, each with the same probability, built from the likeliest number outwards so
 * that no factorial overflows.
 */
export function binomial(count: number, probability: number): Pick<Chances, "start" | "masses"> {
  if (probability <= 0 || probability >= 1) return { start: probability <= 0 ? 0 : count, masses: Float64Array.of(1) };
  const odds = probability / (1 - probability);
  const likeliest = Math.min(count, Math.floor((count + 1) * probability));
  const masses = new Float64Array(count + 1);
  masses[likeliest] = 1;
  for (let k = likeliest; k < count; k++) masses[k + 1] = masses[k]! * ((count - k) / (k + 1)) * odds;
  for (let k = likeliest; k > 0; k--) masses[k - 1] = masses[k]! * (k / (count - k + 1) / odds);
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return cut(
    0,
    masses.map((mass) => mass / sum),
  );
}

/**
 * The exact chances of the total loss: the risks folded into each other over whole numbers, the small losses first,
 * so that the range stays short as long as possible.
 * @param probability 0-1, the same for all
 */
export function chancesOfLoss(risks: readonly Risk[], probability: number): Chances {
  const step = risks.reduce((divisor, { loss }) => greatestDivisor(divisor, loss), 0) || 1;
  let total: Pick<Chances, "start" | "masses"> = { start: 0, masses: Float64Array.of(1) };
  for (const { loss, count } of [...risks].sort((a, b) => a.loss - b.loss)) {
    const stride = loss / step;
    const failures = binomial(count, probability);
    const size = total.masses.length + (failures.masses.length - 1) * stride;
    const folded = new Float64Array(size);
    failures.masses.forEach((chance, more) => {
      const offset = more * stride;
      for (let i = 0; i < total.masses.length; i++) folded[offset + i]! += chance * total.masses[i]!;
    });
    total = cut(total.start + failures.start * stride, folded);
  }
  return { step, ...total };
}
