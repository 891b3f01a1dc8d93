import { distance } from "fastest-levenshtein";
import { normalizeText } from "./text";

/**
 * The candidate that a person most likely meant.
 * @returns the candidate as given, or `null` when none is within a quarter of its length (at least one letter)
 */
export function nearestText(word: string, candidates: readonly string[]): string | null {
  const wanted = normalizeText(word);
  if (wanted === "") return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const text = normalizeText(candidate);
    const limit = Math.max(1, Math.floor(Math.max(text.length, wanted.length) / 4));
    if (Math.abs(text.length - wanted.length) > limit) continue;
    const steps = distance(wanted, text);
    if (steps <= limit && steps < bestDistance && steps < text.length) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}
