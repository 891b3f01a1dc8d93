import { fill } from "./fill";
import type { Locale } from "./locale";

export type TextParams = Record<string, string | number>;

/** The text of `key` with its `{name}` places filled; a place without a parameter stays visible. */
export type Translate<Key extends string> = (locale: Locale, key: Key, params?: TextParams) => string;

/** A translator over some dictionaries: every program carries only the texts that it shows. */
export function translator<Key extends string>(texts: Record<Locale, Record<Key, string>>): Translate<Key> {
  return (locale, key, params = {}) => fill(texts[locale][key], params);
}
