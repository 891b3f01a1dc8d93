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

/** Members of an object, or what makes them when one is first asked for: many objects only lead to another. */
type Members<T> = Record<string, T> | (() => Record<string, T>);

export type Methods = Record<string, (args: Arguments) => Outcome>;

/** Names are those of the wire (`RowCount`), not those of the library (`rowCount`). */
export interface HostObjectDefinition {
  type: string;
  /** Answered when the library makes a proxy, so that it can find the object again (`Id`, `_Id`). */
  identity?: () => Record<string, string>;
  scalars?: Members<Scalar>;
  children?: Record<string, () => HostObject | null>;
  methods?: Members<Methods[string]>;
  /** Collections only. */
  items?: () => HostObject[];
  /** Collections only; throws `ItemNotFound`. */
  item?: (args: Arguments) => HostObject;
}

/** One object of the Excel object model as the query engine sees it. */
export class HostObject {
  private readonly definition: HostObjectDefinition;
  private madeScalars: Record<string, Scalar> | null = null;
  private madeMethods: Methods | null = null;

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
    return Object.keys(this.scalars());
  }

  hasScalar(name: string): boolean {
    return Object.hasOwn(this.scalars(), name);
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
    this.madeMethods ??= made(this.definition.methods);
    const method = own(this.madeMethods, name);
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

  private scalars(): Record<string, Scalar> {
    return (this.madeScalars ??= made(this.definition.scalars));
  }

  private scalar(name: string): Scalar {
    const scalar = own(this.scalars(), name);
    if (!scalar) throw this.unknown(name);
    return scalar;
  }

  private unknown(member: string): HostError {
    return new HostError("ApiNotFound", `${this.type}.${member} is not part of this host`);
  }
}

function made<T>(members: Members<T> | undefined): Record<string, T> {
  return typeof members === "function" ? members() : (members ?? {});
}

function own<T>(table: Record<string, T> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
