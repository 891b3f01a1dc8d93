import { loadRuleSet } from "./load";
import { asOwn } from "./regionalRules";
import { repeatedKey } from "./repeatedKey";
import { RuleSetError } from "./ruleSetError";
import { ownRuleProblems } from "./scorable";
import { sourceText } from "../sources";
import type { RuleSet } from "../types";

export { copyToYear } from "./copyToYear";

const SCHEMA = "iid-ruleset/1";
/** Characters; the largest rule set has 80,000. */
const MAX_LENGTH = 1_000_000;

/** Codes of all sources that values of the rule set name. */
export function sourcesInUse(node: unknown, found = new Set<string>()): Set<string> {
  if (node === null || typeof node !== "object") return found;
  for (const [key, child] of Object.entries(node)) {
    if (key === "source" && Array.isArray(child)) for (const code of child) found.add(String(code));
    else sourcesInUse(child, found);
  }
  return found;
}

/** What the shared registry says of a code; the code itself when it is not in it. */
function sharedText(rules: RuleSet, code: string): string {
  return sourceText({ ...rules, sources: {} }, code);
}

/**
 * The JSON form of a rule set that stands on its own: the shared sources it names are filled in.
 * @returns plain data for `JSON.stringify`; parts of it are those of the rule set
 */
export function exportRuleSet(rules: RuleSet): unknown {
  const named = [...sourcesInUse(rules)].sort().map((code) => [code, sourceText(rules, code)]);
  return { ...rules, sources: { ...rules.sources, ...Object.fromEntries(named) } };
}

/** Where parsing stopped, `line:column`, when the engine says so. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function parse(text: string, file: string): unknown {
  if (text.length > MAX_LENGTH) {
    throw RuleSetError.of(file, "", { key: "tooLarge", params: {} });
  }
  const plain = text.replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = JSON.parse(plain);
  } catch (error) {
    throw RuleSetError.of(file, placeOf(error, plain), { key: "notJson", params: {} });
  }
  const twice = repeatedKey(plain);
  if (twice) {
    const params = { key: twice.key };
    throw RuleSetError.of(file, twice.path, { key: "keyTwice", params });
  }
  return json;
}

/** Tells what is no rule set at all from one with a mistake in it. */
function requireRuleSet(json: unknown, file: string): void {
  const schema = typeof json === "object" && json !== null && "schema" in json ? json.schema : undefined;
  if (schema === SCHEMA) return;
  if (typeof schema !== "string" || !schema.startsWith("iid-ruleset")) {
    throw RuleSetError.of(file, "schema", { key: "notRuleSet", params: { schema: SCHEMA } });
  }
  const key = schema.startsWith("iid-ruleset-delta/") ? "deltaNotAlone" : "schemaUnknown";
  throw RuleSetError.of(file, "schema", { key, params: { given: schema, schema: SCHEMA } });
}

/**
 * Reads a rule set that somebody brings. What comes in is the office's own, whatever the file says of itself; for a
 * year that came with the product it is the region's correction.
 * @param text the file
 * @param file its name, for the message
 * @param taken years with own rules already, which nothing overwrites
 * @throws RuleSetError
 */
export function importRuleSet(text: string, file: string, taken: readonly number[]): RuleSet {
  const json = parse(text, file);
  requireRuleSet(json, file);
  const rules = loadRuleSet(json, file, ownRuleProblems);
  const { year } = rules;
  if (taken.includes(year)) {
    throw RuleSetError.of(file, "year", { key: "yearTaken", params: { year } });
  }
  // The registry travels with an export; what it says here again is not kept twice.
  const sources = Object.entries(rules.sources).filter(([code, text]) => sharedText(rules, code) !== text);
  return asOwn({ ...rules, sources: Object.fromEntries(sources) });
}
