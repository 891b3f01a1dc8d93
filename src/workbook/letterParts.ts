/** What the national form asks of a letter beside its file (S1, S5), where each has a column of its own. */
export const LETTER_PARTS = ["nomor", "tanggal", "tentang"] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

export function isLetterPart(kind: string): kind is LetterPart {
  return LETTER_PARTS.some((part) => part === kind);
}
