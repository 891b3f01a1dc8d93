import { readExcel } from "../host/run";
import type { Bench } from "./bench";

interface Handler {
  remove(): void;
  context: OfficeExtension.ClientRequestContext;
}

/** Follows an event of Excel while `during` runs. */
export async function hearing<Event, T>(
  subscribe: (context: Excel.RequestContext, hear: (event: Event) => Promise<void>) => Handler,
  during: (events: readonly Event[]) => Promise<T>,
): Promise<T> {
  const events: Event[] = [];
  const handler = await readExcel(async (context) => {
    const added = subscribe(context, async (event) => {
      events.push(event);
    });
    await context.sync();
    return added;
  });
  try {
    return await during(events);
  } finally {
    // A handler can only be removed in the context it was added in.
    handler.remove();
    await handler.context.sync().catch(() => undefined);
  }
}

/** @returns the first event of a kind after something was done; `undefined` when none came */
export function heardAfter<Event>(
  bench: Bench,
  subscribe: (context: Excel.RequestContext, hear: (event: Event) => Promise<void>) => Handler,
  cause: () => Promise<unknown>,
  wanted: (event: Event) => boolean,
): Promise<Event | undefined> {
  return hearing(subscribe, async (events: readonly Event[]) => {
    await cause();
    return bench.until(
      () => events.find(wanted),
      (event) => event !== undefined,
    );
  });
}
