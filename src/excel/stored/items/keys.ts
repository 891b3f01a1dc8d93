import { readForFormulas } from "../../host/run";

/** What the document's settings hold, unread, by key. */
export type Keys = ReadonlyMap<string, unknown>;

/** What is to be put under keys, in this order; `null` takes a key away. */
export type Puts = ReadonlyMap<string, object | string | null>;

/** @returns what stands under keys that are there */
export async function loadKeys(context: Excel.RequestContext, keys: readonly string[]): Promise<Map<string, unknown>> {
  const { settings } = context.workbook;
  const asked = keys.map((key) => ({ key, setting: settings.getItemOrNullObject(key).load("value") }));
  await context.sync();
  // A key that somebody has removed since the list was made is no longer there.
  return new Map(asked.flatMap(({ key, setting }) => (setting.isNullObject ? [] : [[key, setting.value as unknown]])));
}

/** @returns what stands under the keys that begin with one of the prefixes, in the order of the document */
export async function collectKeys(
  context: Excel.RequestContext,
  prefixes: readonly string[],
): Promise<Map<string, unknown>> {
  const names = await listKeys(context, prefixes);
  return names.length === 0 ? new Map() : loadKeys(context, names);
}

/** The keys that begin with one of the prefixes; one sync. */
export async function listKeys(context: Excel.RequestContext, prefixes: readonly string[]): Promise<string[]> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  return settings.items.map(({ key }) => key).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** @throws ExcelProblem */
export function readKeys(prefixes: readonly string[]): Promise<Keys> {
  return readForFormulas((context) => collectKeys(context, prefixes));
}
