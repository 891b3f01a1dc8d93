/**
 * A table that is looked up by the words of other people: of cells, files and documents. It has its own entries and
 * nothing else, so that a word such as `constructor` finds nothing in it.
 */
export function byWord<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}
