import { normalizeText } from "../../cells/text";

/** The three outcomes of a desk: can go on, must be completed, cannot go on. */
export type DeskDecision = "lanjut" | "lengkapi" | "tidakLanjut";

export const DESK_DECISIONS: readonly DeskDecision[] = ["lanjut", "lengkapi", "tidakLanjut"];

/** What stands in the cell, whichever language the pane speaks: the workbook is Indonesian. */
export const DECISION_WORDS: Readonly<Record<DeskDecision, string>> = {
  lanjut: "Lanjut",
  lengkapi: "Lengkapi",
  tidakLanjut: "Tidak dapat lanjut",
};

/** The words of people who decided by hand, surest first. */
const SPELLINGS: readonly [DeskDecision, RegExp][] = [
  ["tidakLanjut", /^(?:(?:tidak|tdk|tak) (?:(?:dapat|bisa|boleh) )?(?:di)?lanjut(?:kan)?|stop|berhenti)$/],
  ["lengkapi", /^(?:(?:harus |perlu |mohon |agar )?(?:di)?lengkapi|(?:belum|tidak|kurang) lengkap)$/],
  ["lanjut", /^(?:dapat |bisa |boleh )?(?:di)?lanjut(?:kan)?$/],
];

/** @returns the decision that a cell holds; `null` for a blank one and for words that are none of the three */
export function parseDecision(text: string): DeskDecision | null {
  const plain = normalizeText(text);
  return SPELLINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
