import { groupPrefix, headKey, itemsOf, putsOf, type Put } from "./item";
import type { Keys } from "./keys";

/** Values by id. */
export type Values = ReadonlyMap<string, unknown>;

/** What a document keeps of one kind. */
export interface KeptGroup {
  /** In the keys: short, and for ever. */
  name: string;
  /** Where the versions before kept it: the beginning of its keys. */
  earlierPrefix: string;
  /**
   * What they kept, by id. It is never written again: an item of the same id takes precedence.
   * @returns `null` when it is there, under the beginning itself, and cannot be read
   */
  earlier: (keys: Keys) => Values | null;
}

export interface GroupContent {
  values: Values;
  /** Items that are there and cannot be read. Only the item itself is lost for us, and it stays in the document. */
  unreadable: readonly string[];
  /** Whether there is anything that cannot be read. */
  damaged: boolean;
}

/** The beginnings of all keys that are needed to read groups. */
export function prefixesOf(groups: readonly KeptGroup[]): string[] {
  return groups.flatMap(({ name, earlierPrefix }) => [groupPrefix(name), earlierPrefix]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function readGroup(keys: Keys, { name, earlier }: KeptGroup): GroupContent {
  const before = earlier(keys);
  const values = new Map(before ?? []);
  const unreadable: string[] = [];
  for (const [id, state] of itemsOf(keys, name)) {
    values.delete(id);
    if (state === "gone" || state === "newer") continue;
    const value = state === "unreadable" ? undefined : parsed(state.text);
    if (value === undefined) unreadable.push(id);
    else values.set(id, value);
  }
  return { values, unreadable, damaged: before === null || unreadable.length > 0 };
}

/** What was put aside keeps its key behind this. */
export const ASIDE = "iid.aside.";

/** Puts what cannot be read under keys of its own, where whoever mends it finds it whole. */
export function aside(keys: Keys, group: KeptGroup): Put[] {
  const heads = readGroup(keys, group).unreadable.map((id) => headKey(group.name, id));
  if (group.earlier(keys) === null) heads.push(group.earlierPrefix);
  const isOf = (key: string, head: string): boolean =>
    key === head ||
    key.startsWith(`${head}/`) ||
    (key.startsWith(`${head}.`) && /^\d+$/.test(key.slice(head.length + 1)));
  const found = [...keys].filter(([key]) => heads.some((head) => isOf(key, head)));
  return [
    ...found.map(([key, value]): Put => [ASIDE + key, typeof value === "string" ? value : { value }]),
    ...found.map(([key]): Put => [key, null]),
  ];
}

/**
 * What to put under which keys so that a group holds other values under these ids; `undefined` takes one away.
 */
export function putsFor(
  keys: Keys,
  group: KeptGroup,
  changes: ReadonlyMap<string, unknown>,
): Map<string, object | string | null> {
  const before = group.earlier(keys);
  return new Map([...changes].flatMap(([id, value]) => putsOf(keys, group.name, id, value, before?.has(id) ?? false)));
}

/** @returns what differs between two states of a group, by id; `undefined` for what is gone */
export function differences(before: Values, after: Values): Map<string, unknown> {
  const changes = new Map<string, unknown>();
  for (const id of before.keys()) if (!after.has(id)) changes.set(id, undefined);
  for (const [id, value] of after) {
    if (!before.has(id) || JSON.stringify(before.get(id)) !== JSON.stringify(value)) changes.set(id, value);
  }
  return changes;
}
