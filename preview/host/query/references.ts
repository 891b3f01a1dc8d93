import type { HostObject } from "./hostObject";

/** Objects that the library asked to keep between batches, by their reference id. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly idOf = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.idOf.get(object);
    if (known !== undefined) return known;
    const id = `ref${++this.last}`;
    this.byId.set(id, object);
    this.idOf.set(object, id);
    return id;
  }

  /** The id of an object that is kept. */
  find(object: HostObject): string | undefined {
    return this.idOf.get(object);
  }

  resolve(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.idOf.delete(object);
    this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
    this.idOf.clear();
  }

  get size(): number {
    return this.byId.size;
  }
}
