import { writeExcel } from "../../host/run";
import { settle } from "../../host/settle";
import { putStored } from "../entry";
import { collectKeys, loadKeys, type Keys, type Puts } from "./keys";

/** Whoever serialises the settings may put the fields of a value in another order. */
function inOrder(value: unknown): string {
  return JSON.stringify(
    typeof value === "object" && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
}

function holds(keys: Keys, key: string, value: unknown): boolean {
  return value === null ? !keys.has(key) : keys.has(key) && inOrder(keys.get(key)) === inOrder(value);
}

/**
 * Reads keys and puts what follows from them, in one turn: whatever somebody else put there before is seen. A batch that
 * Excel breaks off is read back, and what it did of it is taken back.
 * @param along further calls of the batch that writes
 * @returns what the document holds then
 * @throws ExcelProblem when nothing was changed
 */
export function changeKeys(
  prefixes: readonly string[],
  decide: (keys: Keys) => Puts,
  along: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Keys> {
  return writeExcel(async (context) => {
    const before = await collectKeys(context, prefixes);
    const puts = new Map([...decide(before)].filter(([key, value]) => !holds(before, key, value)));
    if (puts.size === 0) return before;
    const names = [...puts.keys()];
    await settle({
      async write() {
        for (const [key, value] of puts) putStored(context, key, value);
        along(context);
        await context.sync();
      },
      async standing() {
        const now = await loadKeys(context, names);
        const written = names.filter((key) => holds(now, key, puts.get(key)));
        return written.length === names.length ? "after" : written.length === 0 ? "before" : "between";
      },
      async giveBack() {
        const now = await loadKeys(context, names);
        // The heads were written last, so they are taken back first.
        const ours = names.filter((key) => holds(now, key, puts.get(key))).reverse();
        for (const key of ours) putStored(context, key, (before.get(key) ?? null) as object | string | null);
        await context.sync();
      },
    });
    const keys = new Map(before);
    for (const [key, value] of puts) {
      if (value === null) keys.delete(key);
      else keys.set(key, value);
    }
    return keys;
  });
}
