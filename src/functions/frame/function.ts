/** What a custom function is. Everything about one stands in a file of its own, `src/functions/<name>.ts`. */
import type { Text } from "../../i18n/text";
import type { KindName, Kinds } from "../arguments/kinds";
import type { FunctionParameter } from "../arguments/parameters";
import type { Maybe } from "./maybe";

export type CellResult = string | number;

/** What each kind of result is. One that spills shows a problem as text in its first cell, the others as an error. */
export interface Results {
  number: number;
  string: string;
  any: CellResult;
  spill: CellResult[][];
}

export type ResultName = keyof Results;

type Parameters = Readonly<Record<string, FunctionParameter>>;

/** The arguments as they were read, by the names of their parameters. */
type Values<P extends Parameters> = { readonly [Name in keyof P]: Kinds[P[Name]["kind"]] };

export interface FunctionFile<P extends Parameters, Result extends ResultName> {
  /** As it is typed behind `IID.`; never changes once it is shipped. */
  id: string;
  /** Where it stands in lists: in tens, so that another fits between. */
  order: number;
  description: Text;
  /** In the order in which they are typed, by their English names. */
  parameters: P;
  result: Result;
  /** @throws FunctionProblem, MissingValueError, UnknownYearError, ExcelProblem: they become sentences */
  run(values: Values<P>): Maybe<Results[Result]>;
}

/** One function, exported under the name of its file. */
export function defineFunction<const P extends Parameters, Result extends ResultName>(
  file: FunctionFile<P, Result>,
): FunctionFile<P, Result> {
  return file;
}

/** A function whose parameters are known only while the program runs. */
export interface AnyFunction {
  run(values: Readonly<Record<string, Kinds[KindName]>>): Maybe<CellResult | CellResult[][]>;
}

/** A function as the add-in knows it from the start; the file behind it is loaded by the first formula that uses it. */
export interface RegisteredFunction {
  parameters: Readonly<Record<string, KindName>>;
  result: ResultName;
  load(): Promise<AnyFunction>;
}
