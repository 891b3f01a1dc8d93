import { oncePerText } from "../../../rules/once";

/** Words that follow each other in one shingle. */
const RUN = 4;
/** One shingle of eight is kept, chosen by its own hash, so that equal passages keep equal ones. */
const KEPT = 7;

function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return first ^ (first >>> 12);
}

/** Texts that are kept: more than the innovations of any region, so that an edit of one row reads one text anew. */
const MOST_TEXTS = 6000;

/**
 * A sample of the runs of four words in a text, as hashes. Case, punctuation and white space do not matter. Texts are
 * long and many: they are read once, letter by letter.
 */
export const shingles: (text: string) => ReadonlySet<number> = oncePerText(sampled, MOST_TEXTS);

function sampled(text: string): Set<number> {
  const found = new Set<number>();
  const run = [0, 0, 0, 0];
  let words = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : 32;
    if (code >= 65 && code <= 90) code |= 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 192) {
      word = Math.imul(word ^ code, 16777619) + 1;
    } else if (word !== 0) {
      run[words % RUN] = word;
      words++;
      word = 0;
      if (words < RUN) continue;
      let hash = 0;
      for (let back = RUN; back > 0; back--) hash = Math.imul(hash, 31) + run[(words - back) % RUN]!;
      hash = mixed(hash);
      if ((hash & KEPT) === 0) found.add(hash);
    }
  }
  return found;
}
