import { fingerprint } from "../../cells/cellText";
import { isObject } from "../entry";
import type { Keys } from "./keys";

const MOST_PIECES = 100;

function textOf(value: unknown): string {
  return isObject(value) && typeof value["text"] === "string" ? value["text"] : "";
}

/**
 * Versions up to 0.3 kept JSON of any length as one value: `KEY` said how many pieces there are, `KEY.0`, `KEY.1` … held
 * `{ text }`.
 * @returns the value; `null` when there is none, `undefined` when something of it is missing or was changed
 */
export function earlierValue(keys: Keys, key: string): unknown {
  if (!keys.has(key)) return null;
  const found = keys.get(key);
  const { version, pieces, fingerprint: print } = isObject(found) ? found : {};
  const many = version === 1 && typeof pieces === "number" && pieces <= MOST_PIECES ? pieces : 0;
  const text = Array.from({ length: Math.max(0, Math.floor(many)) }, (_, n) => textOf(keys.get(`${key}.${n}`))).join(
    "",
  );
  if (fingerprint(text) !== print) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
