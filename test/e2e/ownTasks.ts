import type { Frame, Page } from "playwright-core";
import type { Preview } from "./preview";

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** How long of it the thread itself ran. */
  tdur?: number;
  args: {
    data?: { frame?: string; url?: string; frames?: { frame: string; url: string }[] };
    beginData?: { frame?: string };
  };
}

type Slice = TraceEvent & { dur: number; tdur: number };

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
const PANE = "/addin/taskpane.html";

const isSlice = (event: TraceEvent): event is Slice =>
  event.ph === "X" && event.dur !== undefined && event.tdur !== undefined;
const frameOf = ({ args }: TraceEvent): string | undefined => args.data?.frame ?? args.beginData?.frame;
const endOf = ({ ts, dur }: Slice): number => ts + dur;

function paneFrames(events: readonly TraceEvent[]): ReadonlySet<string> {
  const frames = events.flatMap(({ args: { data } }) => [data ?? {}, ...(data?.frames ?? [])]);
  return new Set(frames.flatMap(({ frame, url }) => (frame !== undefined && url?.includes(PANE) ? [frame] : [])));
}

/** How long the outermost of them ran, in microseconds. */
function outermost(slices: readonly Slice[]): number {
  let [sum, end] = [0, 0];
  for (const slice of slices) {
    if (slice.ts < end) continue;
    sum += slice.tdur;
    end = endOf(slice);
  }
  return sum;
}

/** What the pane had of a task. @param inside the named slices in it, by their beginnings */
function ownPart(task: Slice, inside: readonly Slice[], pane: ReadonlySet<string>): number {
  const own = inside.filter((slice) => pane.has(frameOf(slice)!));
  if (own.length === 0) return 0;
  return own.length === inside.length ? task.tdur : outermost(own);
}

/**
 * How long the pane itself kept the thread, task by task and the longest first, in milliseconds of CPU time. The emulated Excel
 * runs in the same thread, and draws in the same tasks: a task in which it had a part counts with what ran in the frame of the
 * pane, any other one of the pane's with all of it, what the browser did for it included.
 */
function ownTasks(events: readonly TraceEvent[]): number[] {
  const pane = paneFrames(events);
  const named = events.filter(isSlice).filter((event) => frameOf(event) !== undefined);
  const thread = named.find((event) => pane.has(frameOf(event)!));
  if (!thread) return [];
  const here = <Event extends TraceEvent>(all: readonly Event[]): Event[] =>
    all.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid).sort((a, b) => a.ts - b.ts);
  const slices = here(named);
  const tasks = here(events.filter(isSlice).filter(({ name }) => name === "RunTask"));
  const times: number[] = [];
  let next = 0;
  for (const task of tasks) {
    while (next < slices.length && slices[next]!.ts < task.ts) next += 1;
    const first = next;
    while (next < slices.length && slices[next]!.ts < endOf(task)) next += 1;
    const time = ownPart(task, slices.slice(first, next), pane);
    if (time > 0) times.push(time / 1_000);
  }
  return times.sort((a, b) => b - a);
}

/** What the pane did while something went on: its own tasks, as `ownTasks` counts them. */
export async function tracedTasks({ page }: Preview, during: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await during();
  } finally {
    trace = await browser.stopTracing();
  }
  return ownTasks((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** The same amount of work each time, in a task of its own: 22 ms of CPU time on the idle machine of the measurements. */
export function fixedWork(where: Frame | Page): Promise<void> {
  return where.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          const words = new Map<string, number>();
          for (let i = 0; i < 120_000; i += 1) words.set(`kata ${i % 4_001} ${i % 17}`, i);
          resolve();
        });
      }),
  );
}
