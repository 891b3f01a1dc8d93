/** Readings that are still running: another request for the same gets the same answer. Nothing is kept afterwards. */
export class UnderWay<T> {
  private readonly readings = new Map<string, Promise<T>>();

  /**
   * @param key what is read, as JSON takes it
   * @throws what reading throws
   */
  get(key: unknown, read: () => Promise<T>): Promise<T> {
    const text = JSON.stringify(key);
    const present = this.readings.get(text);
    if (present) return present;
    const reading = read().finally(() => {
      if (this.readings.get(text) === reading) this.readings.delete(text);
    });
    this.readings.set(text, reading);
    return reading;
  }

  forget(): void {
    this.readings.clear();
  }
}
