import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { subjectsOf } from "../../analysis/subjects";
import type { Analysis } from "../../analysis/types";
import { MissingValueError } from "../../rules/index";
import {
  changeFrom,
  simulate,
  unprovedLevels,
  type Change,
  type Simulation,
  type UnprovedLevel,
} from "../../simulation/index";
import { useServices } from "../../pane/services";
import type { SimulationState, SimulationStore } from "./simulationStore";

/** The workbook as it is scored under the tried year. */
export interface Target {
  analysis: Analysis;
  /** Subjects of the innovations by Excel row, and the other way. */
  subjects: ReadonlyMap<number, string>;
  rows: ReadonlyMap<string, number>;
  unproved: readonly UnprovedLevel[];
}

export interface Simulated {
  target: Target;
  change: Change;
  /** Choices about what is not there. */
  lost: number;
  simulation: Simulation;
}

export type TargetState =
  /** `stale`: something was typed since, and the year is computed anew. */
  | { status: "ready"; target: Target; stale: boolean }
  | { status: "loading" }
  /** `reason` in the words of the rules; `null` when there is none to tell. */
  | { status: "failed"; year: number; reason: string | null };

type Loaded = { year: number; now: Analysis } & (
  { status: "ready"; analysis: Analysis } | { status: "failed"; reason: string | null }
);

function targetOf(analysis: Analysis): Target {
  const subjects = subjectsOf(analysis);
  const rows = new Map([...subjects].map(([row, subject]) => [subject, row]));
  return { analysis, subjects, rows, unproved: unprovedLevels(analysis) };
}

/** The analysis under the tried year, made anew when something was typed; what is older says so. */
function useTarget(now: Analysis, year: number | null): TargetState {
  const { session } = useServices();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const other = year !== null && year !== now.year ? year : null;

  useEffect(() => {
    if (other === null) return;
    let wanted = true;
    const keep = (next: Loaded): void => {
      if (wanted) setLoaded(next);
    };
    session.analyzeWith(other).then(
      (analysis) => keep({ status: "ready", year: other, now, analysis }),
      (error: unknown) => {
        const reason = error instanceof MissingValueError ? error.reason : null;
        keep({ status: "failed", year: other, now, reason });
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, other, now]);

  const found = loaded?.year === other ? loaded : null;
  const analysis = other === null ? now : found?.status === "ready" ? found.analysis : null;
  const target = useMemo(() => analysis && targetOf(analysis), [analysis]);
  if (target) return { status: "ready", target, stale: other !== null && found?.now !== now };
  return found?.status === "failed"
    ? { status: "failed", year: found.year, reason: found.reason }
    : { status: "loading" };
}

export interface SimulationModel {
  /** As chosen, for the controls. */
  state: SimulationState;
  /** What the figures are computed from: it follows `state` when there is time. */
  settled: SimulationState;
  target: TargetState;
  /** `null` while the target is not ready. */
  simulated: Simulated | null;
  /** Whether `simulated` is older than what was typed. */
  stale: boolean;
}

/** The choices of the user against the workbook as it stands now. */
export function useSimulation(store: SimulationStore, analysis: Analysis): SimulationModel {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const settled = useDeferredValue(state);
  const { choices } = settled;
  const target = useTarget(analysis, state.choices.year);
  const ready = target.status === "ready" ? target.target : null;
  const simulated = useMemo((): Simulated | null => {
    if (!ready) return null;
    const { change, lost } = changeFrom(choices, ready.analysis);
    return { target: ready, change, lost, simulation: simulate(ready.analysis, change) };
  }, [ready, choices]);
  return { state, settled, target, simulated, stale: target.status === "ready" && target.stale };
}
