import { fingerprint } from "../../src/excel/cells/cellText";

const PIECE_LENGTH = 30_000;

/** A value as versions up to 0.3 kept it among the document's settings, in pieces. */
export function earlierValue(key: string, value: unknown): Map<string, object> {
  const text = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const many = Math.ceil(text.length / PIECE_LENGTH);
  const pieces = Array.from({ length: many }, (_, n): [string, object] => [
    `${key}.${n}`,
    { text: text.slice(n * PIECE_LENGTH, (n + 1) * PIECE_LENGTH) },
  ]);
  return new Map<string, object>([...pieces, [key, { version: 1, pieces: many, fingerprint: fingerprint(text) }]]);
}
