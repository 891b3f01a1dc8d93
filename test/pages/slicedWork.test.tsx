/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useSlicedWork } from "../../src/pane/useSlicedWork";
import type { Pausing } from "../../src/rules/pausing";

/** Milliseconds that a step takes, on a clock that only steps move. */
const STEP = 5;
let now = 0;

/** Work of so many steps; `trace` gets one entry a step. */
function counting(name: string, steps: number, trace: string[] = []): () => Pausing<string> {
  return function* () {
    for (let step = 1; step < steps; step++) {
      now += STEP;
      trace.push(name);
      yield;
    }
    now += STEP;
    return name;
  };
}

beforeEach(() => {
  now = 0;
  jest.useFakeTimers();
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const turn = (): void => act(() => jest.advanceTimersToNextTimer());
const show = (make: (() => Pausing<string>) | null) =>
  renderHook(({ work }) => useSlicedWork(work), { initialProps: { work: make } });

test("little work is done before anything is drawn", () => {
  const { result } = show(counting("one", 3));
  expect(result.current).toBe("one");
  expect(jest.getTimerCount()).toBe(0);
});

test("more of it takes several turns, none longer than a slice and the step that goes over it", () => {
  const trace: string[] = [];
  const { result } = show(counting("one", 20, trace));
  const turns = [trace.length];
  expect(result.current).toBeNull();
  while (result.current === null) {
    const before = trace.length;
    turn();
    turns.push(trace.length - before);
  }
  expect(result.current).toBe("one");
  // 12 milliseconds are over after the third step of five.
  expect(Math.max(...turns)).toBe(3);
  expect(turns.length).toBeGreaterThan(5);
});

test("the result of before is shown until the new one is there", () => {
  const { result, rerender } = show(counting("one", 2));
  rerender({ work: counting("two", 20) });
  expect(result.current).toBe("one");
  while (jest.getTimerCount() > 0) turn();
  expect(result.current).toBe("two");
});

test("work that changes all the time still shows something, and ends with the newest", () => {
  const { result, rerender } = show(counting("0", 12));
  const seen = new Set<string | null>();
  for (let change = 1; change <= 12; change++) {
    rerender({ work: counting(`${change}`, 12) });
    turn();
    seen.add(result.current);
  }
  expect(seen.size).toBeGreaterThan(2);
  while (jest.getTimerCount() > 0) turn();
  expect(result.current).toBe("12");
});

test("little work that comes while much is under way is not overtaken by it", () => {
  const { result, rerender } = show(counting("much", 30));
  turn();
  rerender({ work: counting("little", 2) });
  expect(result.current).toBe("little");
  expect(jest.getTimerCount()).toBe(0);
});

test("nothing to do is nothing, whatever was there before", () => {
  const { result, rerender } = show(counting("one", 2));
  rerender({ work: null });
  expect(result.current).toBeNull();
  rerender({ work: counting("two", 20) });
  expect(result.current).toBeNull();
});

test("a page that is left does no more work", () => {
  const trace: string[] = [];
  const { unmount } = show(counting("one", 30, trace));
  turn();
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
