import { normalizeText } from "../../cells/text";
import type { ColumnRole, FieldId } from "../../types";

/**
 * Columns of the reviewer: what the desk decided about a row, why, and when, which never change a score, and the levels
 * that it accepts, which may lower what is proved.
 */
export const DESK_FIELDS = [
  "keputusanDesk",
  "catatanDesk",
  "tanggalDesk",
  "levelDesk",
] as const satisfies readonly FieldId[];

export type DeskField = (typeof DESK_FIELDS)[number];

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

export function isDeskField(field: string): field is DeskField {
  return DESK_FIELDS.some((one) => one === field);
}

export function isDeskRole(role: ColumnRole): boolean {
  return role.kind === "field" && isDeskField(role.field);
}
