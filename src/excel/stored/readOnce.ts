/** Something that the document keeps, read once: pane and formulas share it. */
export class ReadOnce<T> {
  private reading: Promise<T> | null = null;
  private value: { is: T } | null = null;

  constructor(private readonly read: () => Promise<T>) {}

  /** @throws what reading throws; the next call then reads again */
  get(): Promise<T> {
    this.reading ??= this.start();
    return this.reading;
  }

  /** What has been read already, without reading; `null` before the first reading. */
  known(): T | null {
    return this.value && this.value.is;
  }

  /** What the document keeps now, by whoever has read or written it otherwise. */
  put(value: T): void {
    this.value = { is: value };
    this.reading = Promise.resolve(value);
  }

  /** The document is read again at the next call, as when it was closed and opened. */
  forget(): void {
    this.value = null;
    this.reading = null;
  }

  private start(): Promise<T> {
    const reading = this.read().then(
      (value) => {
        // Unless it was forgotten or written meanwhile: then this is no longer what the document keeps.
        if (this.reading === reading) this.value = { is: value };
        return value;
      },
      (error: unknown) => {
        if (this.reading === reading) this.reading = null;
        throw error;
      },
    );
    return reading;
  }
}
