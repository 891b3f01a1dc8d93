import type { Sourced } from "./types";

/** A value that the computation needs and no source gives. */
export class MissingValueError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "MissingValueError";
  }
}

/** @returns the published value, else the assumed one, else `null` */
export function valueOf<T>(sourced: Sourced<T> | undefined): T | null {
  return sourced?.value ?? sourced?.assumed ?? null;
}

/** @throws MissingValueError when nobody knows the value and nothing is assumed */
export function need<T>(sourced: Sourced<T>): T {
  const value = valueOf(sourced);
  if (value === null) throw new MissingValueError(sourced.reason ?? "");
  return value;
}
