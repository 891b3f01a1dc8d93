import type { ProbeResult, ProbeStatus } from "../../excel/selfTest/runProbes";

/** How many probes ended how. */
export function countsOf(
  results: readonly ProbeResult[],
): Record<"expected" | "different" | "skipped" | "absent", number> {
  const count = (...wanted: ProbeStatus[]): number => results.filter(({ status }) => wanted.includes(status)).length;
  return {
    expected: count("expected"),
    different: count("different"),
    skipped: count("skipped"),
    absent: count("lacking", "older"),
  };
}
