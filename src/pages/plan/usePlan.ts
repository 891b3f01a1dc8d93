import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Analysis } from "../../analysis/types";
import {
  placeWishes,
  planning,
  wishOptions,
  type Goal,
  type Plan,
  type PlanChoices,
  type SearchProgress,
  type Wish,
} from "../../planning/index";
import { goalOf } from "./goalFields";
import { runInSlices } from "../../pane/runInSlices";
import type { PlanStore, PlanStoreState } from "./planStore";

/** After so many milliseconds the page says that it still computes. */
const SAY_AFTER = 400;

/** A plan and what it was computed for. */
export interface FoundPlan {
  plan: Plan;
  goal: Goal;
  analysis: Analysis;
}

export interface PlanState {
  store: PlanStoreState;
  choices: PlanChoices;
  goal: Goal | null;
  /** By the key that the step has now. */
  wishes: ReadonlyMap<string, Wish>;
  /** Wishes about what is not there any more. */
  resting: readonly Wish[];
  /** The last plan; `null` before the first, and once a computation takes long enough to be mentioned. */
  found: FoundPlan | null;
  /** How far a computation is that takes longer. */
  progress: SearchProgress | null;
  cancelled: boolean;
  cancel(): void;
  again(): void;
}

type Work = { found: FoundPlan | null; progress: SearchProgress | null; cancelled: boolean };

/** The plan for the workbook as it stands and what the user chose; computed anew after every change of either. */
export function usePlan(store: PlanStore, analysis: Analysis): PlanState {
  const held = useSyncExternalStore(store.subscribe, store.state);
  const { choices } = held;
  const [work, setWork] = useState<Work>({ found: null, progress: null, cancelled: false });
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const [round, setRound] = useState(0);

  const { newInnovations, raiseMeasured } = choices.goal;
  const { efforts } = choices;
  const { byKey: wishes, resting } = useMemo(() => placeWishes(choices.wishes, analysis), [choices.wishes, analysis]);
  const goalText = JSON.stringify(goalOf(choices.goal, analysis));
  const goal = useMemo(() => JSON.parse(goalText) as Goal | null, [goalText]);

  useEffect(() => {
    void store.open();
  }, [store, analysis]);
  useEffect(() => () => void store.keepNow(), [store]);

  useEffect(() => {
    setWork((before) => ({ ...before, progress: null, cancelled: false }));
    if (!goal || held.opened === "reading") return;
    const started = performance.now();
    const search = planning(analysis, { goal, newInnovations, raiseMeasured, efforts, ...wishOptions(wishes) });
    const end = runInSlices(search, {
      onProgress(progress) {
        if (progress && performance.now() - started > SAY_AFTER) setWork({ found: null, progress, cancelled: false });
      },
      onDone(plan) {
        setWork({ found: { plan, goal, analysis }, progress: null, cancelled: false });
      },
      onFailed(error) {
        setWork(() => {
          // Within a render, so that the page says that it failed.
          throw error;
        });
      },
    });
    setStop(() => end);
    return end;
  }, [analysis, goal, newInnovations, raiseMeasured, efforts, wishes, round, held.opened]);

  return {
    ...work,
    store: held,
    choices,
    goal,
    wishes,
    resting,
    cancel: () => {
      stop();
      setWork({ found: null, progress: null, cancelled: true });
    },
    again: () => setRound((count) => count + 1),
  };
}
