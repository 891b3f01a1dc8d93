import { readForFormulas } from "../host/run";

/** Whether something read from the document is an object, with whatever in it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Asks within a batch for a value stored in the document under `key`.
 * @returns gives it after the sync; `null` when there is none or it is not what `fits` takes
 */
export function askStored<T>(
  context: Excel.RequestContext,
  key: string,
  fits: (value: unknown) => value is T,
): () => T | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return fits(value) ? value : null;
  };
}

/** Reads a value stored in the document under `key`; `null` when there is none or it is not what `fits` takes. */
export function readStored<T>(key: string, fits: (value: unknown) => value is T): Promise<T | null> {
  return readForFormulas(async (context) => {
    const held = askStored(context, key, fits);
    await context.sync();
    return held();
  });
}

/** Puts a value into the document within a batch; `null` takes the entry away. */
export function putStored(context: Excel.RequestContext, key: string, value: object | string | null): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}
