import { HostError } from "../errors";
import { HostObject } from "./hostObject";
import type { Wire, WireRecord } from "./wire";
import { isRecord } from "./wire";

/** The arguments of one call. Every reader throws `InvalidArgument` when the argument has another shape. */
export class Arguments {
  private readonly values: (Wire | HostObject | undefined)[];

  constructor(values: (Wire | HostObject | undefined)[]) {
    this.values = values;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalid(index, "text");
    return value;
  }

  optionalText(index: number): string | null {
    return this.isGiven(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalid(index, "a whole number");
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.isGiven(index) ? this.integer(index) : null;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** Text or number as text: keys of collections. */
  key(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string" && typeof value !== "number") throw invalid(index, "a name or an id");
    return String(value);
  }

  object(index: number): HostObject {
    const value = this.values[index];
    if (!(value instanceof HostObject)) throw invalid(index, "an object");
    return value;
  }

  optionalObject(index: number): HostObject | null {
    const value = this.values[index];
    return value instanceof HostObject ? value : null;
  }

  record(index: number): WireRecord {
    const value = this.wire(index);
    if (!isRecord(value)) throw invalid(index, "a record");
    return value;
  }

  wire(index: number): Wire {
    const value = this.values[index];
    if (value instanceof HostObject) throw invalid(index, "plain data");
    return value ?? null;
  }

  isGiven(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }
}

function invalid(index: number, wanted: string): HostError {
  return new HostError("InvalidArgument", `argument ${index + 1} must be ${wanted}`);
}
