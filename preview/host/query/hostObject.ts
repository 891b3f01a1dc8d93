import { HostError } from "../errors";
import type { Arguments } from "./arguments";
import type { Wire } from "./wire";

/** What a method gives back: plain data, another object, a null object, or nothing. */
export type Outcome = Wire | HostObject | undefined | void | Promise<Wire | void>;

export interface Scalar {
  get(): Wire;
  /** Absent when the property cannot be written. */
  set?(value: Wire): void;
}

/** Names are those of the wire (`RowCount`), not those of the library (`rowCount`). */
export interface HostObjectDefinition {
  type: string;
  /** Answered when the library makes a proxy, so that it can find the object again (`Id`, `_Id`). */
  identity?: () => Record<string, string>;
  scalars?: Record<string, Scalar>;
  children?: Record<string, () => HostObject | null>;
  methods?: Record<string, (args: Arguments) => Outcome>;
  /** Collections only. */
  items?: () => HostObject[];
  /** Collections only; throws `ItemNotFound`. */
  item?: (args: Arguments) => HostObject;
}

/** One object of the Excel object model as the query engine sees it. */
export class HostObject {
  private readonly definition: HostObjectDefinition;

  constructor(definition: HostObjectDefinition) {
    this.definition = definition;
  }

  get type(): string {
    return this.definition.type;
  }

  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  identity(): Record<string, string> {
    return this.definition.identity?.() ?? {};
  }

  scalarNames(): string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  hasScalar(name: string): boolean {
    return Object.hasOwn(this.definition.scalars ?? {}, name);
  }

  read(name: string): Wire {
    return this.scalar(name).get();
  }

  write(name: string, value: Wire): void {
    const scalar = this.scalar(name);
    if (!scalar.set) throw new HostError("ApiNotFound", `${this.type}.${name} cannot be set in this host`);
    scalar.set(value);
  }

  child(name: string): HostObject | null {
    const child = own(this.definition.children, name);
    if (!child) throw this.unknown(name);
    return child();
  }

  call(name: string, args: Arguments): Outcome {
    const method = own(this.definition.methods, name);
    if (!method) throw this.unknown(`${name}()`);
    return method(args);
  }

  items(): HostObject[] {
    if (!this.definition.items) throw this.unknown("Items");
    return this.definition.items();
  }

  item(args: Arguments): HostObject {
    if (!this.definition.item) throw this.unknown("GetItem()");
    return this.definition.item(args);
  }

  private scalar(name: string): Scalar {
    const scalar = own(this.definition.scalars, name);
    if (!scalar) throw this.unknown(name);
    return scalar;
  }

  private unknown(member: string): HostError {
    return new HostError("ApiNotFound", `${this.type}.${member} is not part of this host`);
  }
}

function own<T>(table: Record<string, T> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
