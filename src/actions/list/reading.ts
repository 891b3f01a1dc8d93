import type { ExcelTextKey } from "../../excel/host/texts";
import { done, guarded, notice, refused } from "../result";
import type { Action, ActionResult, SessionState } from "../types";

function problemResult({ problem, hint }: SessionState): ActionResult | null {
  if (hint) return refused(hint);
  if (!problem) return null;
  return refused(problem.kind === "table" ? notice("problem.no-table", {}, "warning") : problem.notice);
}

function counts(state: SessionState): ActionResult {
  const findings = state.analysis?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return done(notice("session.clean"));
  return done(notice("session.validated", { errors, warnings }, errors > 0 ? "warning" : "info"));
}

export const validate: Action<"validate"> = {
  id: "validate",
  labelKey: "action.validate",
  icon: "ShieldCheckmark",
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session, navigation }) {
    await navigation.show("findings");
    await session.refresh();
    return problemResult(session.state()) ?? counts(session.state());
  },
};

export const recalculate: Action<"recalculate"> = {
  id: "recalculate",
  labelKey: "action.recalculate",
  icon: "ArrowSync",
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session }) {
    await session.refresh();
    return problemResult(session.state()) ?? done(notice("session.recalculated"));
  },
};

export const showSummary: Action<"showSummary"> = {
  id: "showSummary",
  labelKey: "action.showSummary",
  icon: "DataUsage",
  undoable: false,
  enabled: () => true,
  async run({ navigation }) {
    await navigation.show("summary");
    return done();
  },
};

export const setYear: Action<"setYear"> = {
  id: "setYear",
  labelKey: "action.setYear",
  icon: "CalendarLtr",
  undoable: false,
  enabled: () => true,
  run: ({ session }, year) =>
    guarded(async () => {
      await session.setYear(year);
      return problemResult(session.state()) ?? done();
    }),
};

export const setSeverity: Action<"setSeverity"> = {
  id: "setSeverity",
  labelKey: "action.setSeverity",
  icon: "Gauge",
  undoable: false,
  enabled: ({ busy }) => !busy,
  run: (context, input) => guarded(async () => (await import("../severityWork")).choose(context, input)),
};

export const chooseTable: Action<"chooseTable"> = {
  id: "chooseTable",
  labelKey: "action.chooseTable",
  icon: "Table",
  undoable: false,
  enabled: () => true,
  run: ({ session }, { sheet, tableName }) =>
    guarded(async () => {
      await session.chooseTable(sheet, tableName);
      return problemResult(session.state()) ?? done();
    }),
};

export const setMapping: Action<"setMapping"> = {
  id: "setMapping",
  labelKey: "action.setMapping",
  icon: "TableSettings",
  undoable: false,
  enabled: () => true,
  run: ({ session }, mapping) =>
    guarded(async () => {
      await session.setMapping(mapping);
      return problemResult(session.state()) ?? done();
    }),
};

const SIGHTS = {
  "row-hidden": "goTo.rowHidden",
  "column-hidden": "goTo.columnHidden",
  "sheet-hidden": "goTo.sheetHidden",
} as const satisfies Record<string, ExcelTextKey>;

/** Says when the cell cannot be seen. */
export function sightNotice(sight: keyof typeof SIGHTS, address: string, sheet: string): ActionResult {
  const said = notice(SIGHTS[sight], { address, sheet }, "warning");
  return sight === "sheet-hidden" ? refused(said) : done(said);
}
