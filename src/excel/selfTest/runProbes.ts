import type { Text } from "../../i18n/text";
import { ExcelProblem } from "../host/problem";
import { Bench } from "./bench";
import { BenchSheets, removeLeftovers } from "./benchSheets";
import { environment, supportsSet, type Environment } from "./environment";
import type { Outcome } from "./outcome";
import type { Probe, RequirementSet } from "./probe";

/**
 * `lacking`: the emulated host cannot do it, as the probe says. `older`: this Excel does not know it, and the product
 * does without.
 */
export type ProbeStatus = "expected" | "different" | "skipped" | "lacking" | "older";

export interface ProbeResult {
  probe: Probe;
  status: ProbeStatus;
  /** What Excel said; a set that it does not support. */
  seen: string;
  /** Why it was skipped. */
  why: Text | null;
  milliseconds: number;
}

export interface TestRun {
  probes: readonly Probe[];
  /** Random letters and digits that no other test has. */
  token: string;
  now(): number;
  /** Ends the test before the next probe; what it made is taken away then, too. */
  signal: AbortSignal;
  starts(probe: Probe): void;
  ended(result: ProbeResult): void;
  ask: Bench["ask"];
}

export interface TestOutcome {
  environment: Environment;
  results: readonly ProbeResult[];
  /** Why what the test made could not be taken away; `null` when it was. */
  left: ExcelProblem | null;
}

/** The name under which Excel refused something, such as `Range.hyperlink`. */
function placeOfError(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  const isPlace = typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo;
  return isPlace && typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}

/** What was seen of an error: whoever throws, the test goes on. */
function seenOf(error: unknown): string {
  if (error instanceof ExcelProblem) {
    return [error.code, error.excelCode, placeOfError(error.cause)].filter((part) => part !== "").join(" · ");
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function missingSet({ needs = {} }: Probe): string | null {
  const [missing] = Object.entries(needs).filter(([set, version]) => !supportsSet(set as RequirementSet, version));
  return missing ? missing.join(" ") : null;
}

/** Refused by the emulated host, under the name that the probe says. */
function isLacking({ lacking }: Probe, error: unknown): boolean {
  if (lacking === undefined || !supportsSet("EmulatedHost", "1.1")) return false;
  return error instanceof ExcelProblem && error.code === "unsupported" && placeOfError(error.cause) === lacking;
}

async function outcomeOf(probe: Probe, bench: Bench): Promise<Pick<ProbeResult, "status" | "seen" | "why">> {
  const missing = missingSet(probe);
  if (missing !== null) return { status: "older", seen: missing, why: null };
  let outcome: Outcome;
  try {
    outcome = await probe.run(bench);
  } catch (error) {
    return { status: isLacking(probe, error) ? "lacking" : "different", seen: seenOf(error), why: null };
  }
  if (outcome.kind === "skipped") return { status: "skipped", seen: "", why: outcome.why };
  return { status: outcome.kind, seen: outcome.seen, why: null };
}

async function tryAll({ probes, signal, now, starts, ended }: TestRun, bench: Bench): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    if (signal.aborted) break;
    starts(probe);
    const began = now();
    const outcome = await outcomeOf(probe, bench);
    const result = { probe, ...outcome, milliseconds: now() - began };
    results.push(result);
    ended(result);
  }
  return results;
}

async function closed(sheets: BenchSheets): Promise<ExcelProblem | null> {
  try {
    await sheets.close();
    return null;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

/**
 * Tries what the product builds on, on sheets of its own in the open workbook; no sheet of the user is touched. What it
 * makes is noted in the document before, and taken away at the end, or by the next test.
 * @throws ExcelProblem when it cannot begin; nothing is left then
 */
export async function runProbes(run: TestRun): Promise<TestOutcome> {
  await removeLeftovers();
  const sheets = new BenchSheets(run.token, run.now());
  try {
    const sheet = await sheets.open();
    const results = await tryAll(run, new Bench(sheet, sheets, run.ask));
    return { environment: environment(), results, left: await closed(sheets) };
  } catch (error) {
    await closed(sheets);
    throw error;
  }
}
