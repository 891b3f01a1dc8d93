import { newestRules } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { scalar, spill } from "../answers/problem";
import type { Argument } from "../arguments/argument";
import type { KindName, Kinds } from "../arguments/kinds";
import { READERS } from "../arguments/readers";
import { rulesInput } from "../arguments/rules";
import type { RegisteredFunction } from "./function";
import { LoadedOnUse } from "./loadedOnUse";
import { all, heard, then, type Maybe } from "./maybe";

/** What Excel calls: the arguments in their order, and behind them what it says about the call. */
type Code = (...given: unknown[]) => Maybe<unknown>;

type Values = Readonly<Record<string, Kinds[KindName]>>;

function isInvocation(given: unknown): given is CustomFunctions.Invocation {
  return typeof given === "object" && given !== null && "parameterAddresses" in given;
}

function argumentsOf(count: number, given: readonly unknown[]): Argument[] {
  const invocation = given[count];
  const addresses = isInvocation(invocation) ? (invocation.parameterAddresses ?? []) : [];
  return Array.from({ length: count }, (_, i) => ({ raw: given[i], address: addresses[i] ?? null }));
}

function valuesOf(parameters: RegisteredFunction["parameters"], given: readonly unknown[]): Maybe<Values> {
  const names = Object.keys(parameters);
  const kinds = Object.values(parameters);
  const args = argumentsOf(names.length, given);
  const ruling = args[kinds.indexOf("rules")];
  const read = (rules: RuleSet): Maybe<Values> =>
    then(all<Kinds[KindName]>(kinds.map((kind, i) => () => READERS[kind](args[i]!, rules))), (values) =>
      Object.fromEntries(names.map((name, i) => [name, values[i]!])),
    );
  return then(ruling ? rulesInput(ruling) : newestRules(), read);
}

/** The code that Excel is told of for a function: it reads the arguments, and gives problems a sentence. */
export function codeOf({ parameters, result, load }: RegisteredFunction): Code {
  const file = new LoadedOnUse(load);
  const guarded = result === "spill" ? spill : scalar;
  return (...given) =>
    guarded(() => {
      // Loaded while the arguments are read.
      const loading = heard(file.get());
      return then(valuesOf(parameters, given), (values) => then(loading, (loaded) => loaded.run(values)));
    });
}
