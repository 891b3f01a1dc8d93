/** What an exercise is derived from again. */
export interface ExerciseCode {
  year: number;
  seed: number;
  /** Follows from what was handed out: an exercise of another version of the product, or a mistyped code, has another. */
  check: string;
}

/** Without letters that are taken for digits (Crockford). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SEED_LENGTH = 7;
const CHECK_LENGTH = 4;
const PATTERN = /\bIID-(\d{4})-([0-9A-Z]{7})-([0-9A-Z]{4})\b/i;

function written(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let i = 0; i < length; i += 1) {
    text = `${DIGITS[rest % DIGITS.length]}${text}`;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");
}

function valueOfDigits(text: string): number | null {
  let value = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return null;
    value = value * DIGITS.length + digit;
  }
  return value <= 0xffffffff ? value : null;
}

/** @param seed of any text, as `seedOf` makes it */
export function checkDigits(seed: number): string {
  return written(seed % DIGITS.length ** CHECK_LENGTH, CHECK_LENGTH);
}

/** e.g. `IID-2026-1A2B3C4-5D6E` */
export function codeText({ year, seed, check }: ExerciseCode): string {
  return `IID-${year}-${written(seed, SEED_LENGTH)}-${check}`;
}

/** The code in a text; `null` where there is none. Small letters, and letters for digits, are understood. */
export function codeIn(text: string): ExerciseCode | null {
  const found = PATTERN.exec(text);
  if (!found) return null;
  const seed = valueOfDigits(plain(found[2]!));
  return seed === null ? null : { year: Number(found[1]), seed, check: plain(found[3]!) };
}
