import type { Locale } from "../../i18n/cliTexts";
import { refuseOthers, textOf, type Given, type OptionName } from "../call/arguments";
import { problem } from "../call/problem";

const ACTIONS = ["list", "show", "diff", "export", "copy", "check"] as const;
export type RulesAction = (typeof ACTIONS)[number];

/** `iid rules …`: which action on which rule sets, each a year or a file. */
export interface RulesRequest {
  action: RulesAction;
  names: string[];
  json: boolean;
  out: string | undefined;
  force: boolean;
}

/** How many rule sets an action takes, and the options that mean something to it. */
const SHAPES: Record<RulesAction, { names: number; options: readonly OptionName[] }> = {
  list: { names: 0, options: ["json", "out", "force"] },
  show: { names: 1, options: ["json", "out", "force"] },
  diff: { names: 2, options: ["json", "out", "force"] },
  export: { names: 1, options: ["out", "force"] },
  copy: { names: 2, options: ["out", "force"] },
  check: { names: 1, options: [] },
};

function isAction(name: string): name is RulesAction {
  return (ACTIONS as readonly string[]).includes(name);
}

/**
 * Reads what stands behind `iid rules`; nothing there lists the years.
 * @throws InputProblem
 */
export function readRulesRequest(positionals: readonly string[], given: Given, locale: Locale): RulesRequest {
  const [action = "list", ...names] = positionals;
  if (!isAction(action)) throw problem(locale, "cli.rules.unknownAction", { action, actions: ACTIONS.join(", ") });
  const shape = SHAPES[action];
  refuseOthers(given, shape.options, `rules ${action}`, locale);
  if (names.length !== shape.names) throw problem(locale, `cli.rules.usage.${action}`);
  return {
    action,
    names,
    json: given.values.json === true,
    out: textOf(given, "out"),
    force: given.values.force === true,
  };
}
