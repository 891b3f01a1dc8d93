const ONES = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const ONE = `(?:${ONES.join("|")})`;
/** Numbers in words up to 999, as people write them out: `dua belas`, `tiga puluh lima`, `seratus dua puluh`. */
const WORDS = new RegExp(
  `\\b(?:(?:${ONE} ratus|seratus)(?: |\\b))?(?:(?:${ONE} belas|sebelas|sepuluh|${ONE} puluh(?: ${ONE})?|${ONE})\\b)?`,
  "g",
);

function ones(word: string | undefined): number {
  return word === undefined ? 0 : ONES.indexOf(word) + 1;
}

function numberOfWords(words: string): number {
  let total = 0;
  let last = 0;
  for (const word of words.trim().split(" ")) {
    if (word === "ratus") [total, last] = [last * 100, 0];
    else if (word === "belas") [total, last] = [total + 10 + last, 0];
    else if (word === "puluh") [total, last] = [total + last * 10, 0];
    else if (word === "seratus") total += 100;
    else if (word === "sebelas") total += 11;
    else if (word === "sepuluh") total += 10;
    else last = ones(word);
  }
  return total + last;
}

/** Numbers in words as digits, where the text has no digits of its own: `12 (dua belas)` has. */
function withDigits(text: string): string {
  if (/\d/.test(text)) return text;
  return text
    .replace(/^sekali\b/, "1 kali")
    .replace(WORDS, (words) =>
      words.trim() === "" ? words : `${numberOfWords(words)}${words.endsWith(" ") ? " " : ""}`,
    );
}

/** Deadlines as people write them: `2 x 24 jam` are two days. */
const DAYS = /\b(\d+)\s*[x×*]\s*24\s*jam\b/g;
const ABOUT = /^(?:±|\+\/-|sekitar|kurang lebih|lebih kurang|kira-kira|kira2|rata-rata)\s*/;
/** A year that only dates what was counted: `3 kali tahun 2024`. */
const DATED =
  /(?<=[\p{L}%])(?: (?:pada|di|selama|dalam))? (?:tahun|thn|th|ta)\.? 20\d\d(?: ?(?:-|,|&|dan|s\.?d\.?) ?20\d\d)*$/u;

/** Short and joined forms of words that bound a number. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bdi ?atas\b/g, "di atas"],
  [/\bdi ?bawah\b/g, "di bawah"],
  [/\blebih d(?:ari|ri|r)\b/g, "lebih dari"],
  [/\bkurang d(?:ari|ri|r)\b/g, "kurang dari"],
  [/\b(?:tidak|tak|tdk) lebih dari\b/g, "maksimal"],
  [/\b(?:tidak|tak|tdk) kurang dari\b/g, "minimal"],
  [/\b(?:tidak|tak|tdk) sampai\b/g, "kurang dari"],
  [/\b(?:maks|max|maksimum|paling tinggi|selambat-lambatnya|selama-lamanya)\b\.?/g, "maksimal"],
  [/\b(?:min|minimum|paling kurang|setidaknya)\b\.?(?= ?\d)/g, "minimal"],
];

/**
 * What people typed as a measured value in one spelling: lower case, single spaces, numbers in words as digits, bounds in
 * full words; without remarks in brackets, approximations and the year that the count is of.
 */
export function measureText(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[−–—]/g, "-")
    .replace(/\([^)]*\)/g, " ")
    .replace(DAYS, "$1 hari")
    .replace(/\s+/g, " ")
    .trim();
  const spelled = SPELLED.reduce((done, [pattern, words]) => done.replace(pattern, words), plain);
  return withDigits(spelled.replace(ABOUT, "")).replace(DATED, "").trim();
}
