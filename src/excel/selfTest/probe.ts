/** What a probe is. Everything about one stands in a file of its own, `src/excel/selfTest/probes/<group>/<id>.ts`. */
import type { Text } from "../../i18n/text";
import type { Bench } from "./bench";
import type { Outcome } from "./outcome";

/** In the order in which they are tried: what asks the user for something comes last. */
export const PROBE_GROUPS = ["host", "document", "cells", "sheets", "events", "functions", "typing"] as const;

export type ProbeGroup = (typeof PROBE_GROUPS)[number];

export type RequirementSet = "ExcelApi" | "CustomFunctionsRuntime" | "SharedRuntime";

export interface ProbeFile {
  /** What is tried, as a name in a list. */
  tries: Text;
  /** What the product expects, in a sentence. */
  expects: Text;
  /** What Excel must support for it; an older one lacks it, and that is expected: `otherwise` says what is done then. */
  needs?: Partial<Readonly<Record<RequirementSet, string>>>;
  /** What the emulated host of the preview cannot do, by the name under which it refuses it. */
  lacking?: string;
  /** What the product does in an Excel that is different, or what its user does. */
  otherwise?: Text;
  /** On a sheet of its own; what it throws is what was seen. */
  run(bench: Bench): Promise<Outcome>;
}

/** One probe; its id is the name of its file. */
export function defineProbe(file: ProbeFile): ProbeFile {
  return file;
}

export interface Probe extends ProbeFile {
  id: string;
  group: ProbeGroup;
}
