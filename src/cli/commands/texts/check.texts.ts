import { translator } from "../../../i18n/translator";

/** Texts of `iid check`. */
export const id = {
  "cli.check.format": "bentuk “{value}” tidak dikenal; yang ada: json, jsonl.",
  "cli.check.twoFormats": "--json dan --format jsonl tidak dapat dipakai bersama; pilih salah satu.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.check.format": "unknown format “{value}”; there are: json, jsonl.",
  "cli.check.twoFormats": "--json and --format jsonl cannot be used together; choose one of them.",
};

export const translateCheck = translator<keyof typeof id>({ id, en });
