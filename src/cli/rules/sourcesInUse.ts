import type { RuleSet } from "../../rules/types";

function collect(node: unknown, found: Set<string>): void {
  if (node === null || typeof node !== "object") return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "source" && Array.isArray(child)) child.forEach((code) => found.add(String(code)));
    else collect(child, found);
  }
}

/** @returns the codes of the sources that values of the rule set name: S before P, by number */
export function sourcesInUse(rules: RuleSet): string[] {
  const found = new Set<string>();
  collect(rules, found);
  const order = (code: string): string =>
    `${code.startsWith("S") ? 0 : 1}${code.replace(/\d+/, (n) => n.padStart(3, "0"))}`;
  return [...found].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
