import { useEffect, useMemo, useRef, useState } from "react";
import type { Pausing } from "../rules/pausing";
import { runInSlices, SLICE } from "./runInSlices";

interface Begun<Result> {
  work: Pausing<Result>;
  done: { one: Result } | null;
}

/** Does the first slice; small work ends in it. */
function begin<Result>(work: Pausing<Result>): Begun<Result> {
  const start = performance.now();
  let step = work.next();
  while (!step.done && performance.now() - start < SLICE) step = work.next();
  return { work, done: step.done ? { one: step.value } : null };
}

/**
 * What work comes to that pauses by itself: little work at once, more of it in slices between which the pane answers;
 * until then what came of the work before. Work under way ends before the newest begins, so that what changes all the
 * time shows something in between.
 * @param make another function when there is something else to do; `null`: nothing. It must not change anything outside
 * @returns `null` before the first result
 */
export function useSlicedWork<Result>(make: (() => Pausing<Result>) | null): Result | null {
  const newest = useMemo(() => make && begin(make()), [make]);
  const last = useRef<Begun<Result>["done"]>(null);
  const waiting = useRef<Begun<Result> | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const [, redraw] = useState<unknown>(null);
  useEffect(() => {
    const halt = (): void => {
      stop.current?.();
      stop.current = waiting.current = null;
    };
    const goOn = (): void => {
      const begun = waiting.current;
      waiting.current = null;
      stop.current = begun && runInSlices(begun.work, { onProgress: () => undefined, onDone, onFailed });
    };
    const onDone = (one: Result): void => {
      last.current = { one };
      redraw(last.current);
      goOn();
    };
    const onFailed = (error: unknown): void => {
      stop.current = null;
      throw error;
    };
    if (!newest || newest.done) {
      halt();
      last.current = newest?.done ?? null;
      return;
    }
    waiting.current = newest;
    if (!stop.current) goOn();
  }, [newest]);
  useEffect(
    () => () => {
      stop.current?.();
      stop.current = waiting.current = null;
    },
    [],
  );
  return (newest && (newest.done ?? last.current)?.one) ?? null;
}
