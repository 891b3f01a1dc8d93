/** Reading what was kept: it may be of an older version, or somebody changed it. What does not fit counts as absent. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns the fields of an object; none for anything else */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function textOr<Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise {
  return typeof value === "string" ? value : otherwise;
}

export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

export function oneOf<Value, Otherwise>(
  value: unknown,
  values: readonly Value[],
  otherwise: Otherwise,
): Value | Otherwise {
  return values.find((one) => one === value) ?? otherwise;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
