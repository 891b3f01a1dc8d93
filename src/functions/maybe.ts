/** A value that is there at once, or on its way because the sheet has to be read first. */
export type Maybe<T> = T | Promise<T>;

/** Goes on with a value when it is there; without a promise when none is needed. */
export function then<T, U>(value: Maybe<T>, use: (value: T) => Maybe<U>): Maybe<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}
