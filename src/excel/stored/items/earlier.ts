import { fingerprint } from "../../cells/cellText";
import type { Keys } from "./keys";

/**
 * How versions up to 0.3 kept JSON of any length as one value: `KEY` said how many pieces there are, `KEY.0`, `KEY.1` … held
 * `{ text }`.
 */
interface Head {
  version?: unknown;
  pieces?: unknown;
  fingerprint?: unknown;
}

const MOST_PIECES = 100;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return isObject(value) && "text" in value && typeof value.text === "string" ? value.text : "";
}

/** @returns the value; `null` when there is none, `undefined` when something of it is missing or was changed */
export function earlierValue(keys: Keys, key: string): unknown {
  if (!keys.has(key)) return null;
  const found = keys.get(key);
  const head: Head = isObject(found) ? found : {};
  const many = head.version === 1 && typeof head.pieces === "number" && head.pieces <= MOST_PIECES ? head.pieces : 0;
  const text = Array.from({ length: Math.max(0, Math.floor(many)) }, (_, n) => textOf(keys.get(`${key}.${n}`))).join(
    "",
  );
  if (fingerprint(text) !== head.fingerprint) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
