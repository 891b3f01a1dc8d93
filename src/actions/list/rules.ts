import { guarded } from "../result";
import type { Action } from "../types";

// The work is loaded when first used: rules change once a year.

export const importRules: Action<"importRules"> = {
  id: "importRules",
  labelKey: "action.importRules",
  icon: "ArrowImport",
  undoable: false,
  enabled: ({ busy }) => !busy,
  run: (context, input) => guarded(async () => (await import("../ruleWork")).importOwn(context, input)),
};

export const copyRules: Action<"copyRules"> = {
  id: "copyRules",
  labelKey: "action.copyRules",
  icon: "Copy",
  undoable: false,
  enabled: ({ busy }) => !busy,
  run: (context, input) => guarded(async () => (await import("../ruleWork")).copyOwn(context, input)),
};

export const removeRules: Action<"removeRules"> = {
  id: "removeRules",
  labelKey: "action.removeRules",
  icon: "Delete",
  undoable: true,
  enabled: ({ busy, ownRules }) => !busy && ownRules.length > 0,
  run: (context, year) => guarded(async () => (await import("../ruleWork")).removeOwn(context, year)),
};

export const insertRuleSheet: Action<"insertRuleSheet"> = {
  id: "insertRuleSheet",
  labelKey: "action.insertRuleSheet",
  icon: "TableAdd",
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  run: (context) => guarded(async () => (await import("../ruleWork")).insertSheet(context)),
};

export const takeRuleSheet: Action<"takeRuleSheet"> = {
  id: "takeRuleSheet",
  labelKey: "action.takeRuleSheet",
  icon: "ArrowSync",
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  run: (context) => guarded(async () => (await import("../ruleSheetWork")).takeSheet(context)),
};
