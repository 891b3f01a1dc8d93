import type { Analysis, InnovationResult } from "../analysis/types";
import { normalizeText } from "../workbook/index";
import type { Step } from "./types";

/** What has to stand for a step to be done, wherever its row stands by then. */
export interface PlannedStep extends Pick<Step, "kind" | "innovation" | "indicator" | "to"> {
  /** Names and levels that a letter is for. */
  serves: readonly { innovation: string; to: number }[];
}

/** How far a plan is that was made earlier. */
export interface PlanProgress {
  done: number;
  open: number;
  /** Steps of which the workbook does not tell: their innovation has another name by now, or its name stands twice. */
  unknown: number;
}

export function plannedStep({ kind, innovation, indicator, to, serves }: Step): PlannedStep {
  return { kind, innovation, indicator, to, serves: serves.map((one) => ({ innovation: one.innovation, to: one.to })) };
}

function nameKey(name: string): string {
  return normalizeText(name) || name.trim();
}

/** What is asked of the steps of a plan as the workbook stands now. */
export class StepsDone {
  /** `null`: the name stands twice. */
  private readonly rows = new Map<string, InnovationResult | null>();

  constructor(private readonly analysis: Analysis) {
    for (const innovation of analysis.innovations) {
      const key = nameKey(innovation.name);
      this.rows.set(key, this.rows.has(key) ? null : innovation);
    }
  }

  progress(steps: readonly PlannedStep[]): PlanProgress {
    const found: PlanProgress = { done: 0, open: 0, unknown: 0 };
    for (const step of steps) {
      const isDone = this.isDone(step);
      found[isDone === null ? "unknown" : isDone ? "done" : "open"] += 1;
    }
    return found;
  }

  /** @returns `null` where the workbook does not tell */
  isDone({ kind, innovation, indicator, to, serves }: PlannedStep): boolean | null {
    if (kind === "new") return null;
    if (kind === "spd") {
      const { evidencedSpdLevels, spdLevels } = this.analysis;
      return reached((evidencedSpdLevels ?? spdLevels)?.[indicator ?? ""], to);
    }
    if (kind === "letter") {
      const parts = serves.map((one) => this.stands(one.innovation, indicator, one.to));
      if (parts.includes(false)) return false;
      return parts.includes(null) || parts.length === 0 ? null : true;
    }
    return this.stands(innovation, indicator, to);
  }

  /** Without an indicator: whether the innovation counts. */
  private stands(name: string, indicator: string | null, to: number): boolean | null {
    const row = this.rows.get(nameKey(name));
    if (!row) return null;
    if (indicator === null) return row.eligible;
    return reached((row.evidencedLevels ?? row.levels)[indicator], to);
  }
}

function reached(level: number | undefined, to: number): boolean | null {
  return level === undefined ? null : level >= to;
}
