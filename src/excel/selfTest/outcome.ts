import type { Text } from "../../i18n/text";

/** What a probe found. `seen` is what Excel said, as it said it: an analyst reads it in the report. */
export type Outcome =
  { kind: "expected"; seen: string } | { kind: "different"; seen: string } | { kind: "skipped"; why: Text };

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

export function asExpected(seen: unknown = ""): Outcome {
  return { kind: "expected", seen: shown(seen) };
}

export function different(seen: unknown): Outcome {
  return { kind: "different", seen: shown(seen) };
}

export function skipped(why: Text): Outcome {
  return { kind: "skipped", why };
}

/** What was seen against what is expected, both as JSON. */
export function compared(seen: unknown, expected: unknown): Outcome {
  return JSON.stringify(seen) === JSON.stringify(expected)
    ? asExpected(seen)
    : different(`${shown(seen)} ≠ ${shown(expected)}`);
}
