/** A value that is there at once, or on its way because the sheet has to be read first. */
export type Maybe<T> = T | Promise<T>;

/** Goes on with a value when it is there; without a promise when none is needed. */
export function then<T, U>(value: Maybe<T>, use: (value: T) => Maybe<U>): Maybe<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** The rejection is handled even when the caller never awaits it. */
export function heard<T>(value: Maybe<T>): Maybe<T> {
  if (value instanceof Promise) value.catch(() => undefined);
  return value;
}

/**
 * Several values, all of them started before the first is waited for.
 * @returns the values in the same order; without a promise when none is needed
 */
export function all<T>(starts: readonly (() => Maybe<T>)[]): Maybe<T[]> {
  const started = starts.map((start) => heard(start()));
  return started.reduce<Maybe<T[]>>((known, value) => then(known, (list) => then(value, (one) => [...list, one])), []);
}
