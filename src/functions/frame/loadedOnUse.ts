import type { Maybe } from "./maybe";

/** A part of the program that is loaded when it is first asked for, and there at once from then on. */
export class LoadedOnUse<T> {
  private part: { is: T } | null = null;

  constructor(private readonly load: () => Promise<T>) {}

  /** @throws what loading throws; the next call then tries again */
  get(): Maybe<T> {
    if (this.part) return this.part.is;
    return this.load().then((loaded) => {
      this.part = { is: loaded };
      return loaded;
    });
  }
}
