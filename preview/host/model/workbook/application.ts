import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = new Set(["Recalculate", "Full", "FullRebuild"]);

export function application(context: HostContext): HostObject {
  const { adapter, culture, document } = context;
  return new HostObject({
    type: "Application",
    scalars: {
      CalculationMode: {
        get: () => document.calculationMode,
        set: (value) => {
          const mode = MODES.find((known) => known === value);
          if (!mode) throw new HostError("InvalidArgument", `calculation mode ${String(value)}`);
          document.calculationMode = mode;
        },
      },
      CalculationState: { get: () => "Done" },
      DecimalSeparator: { get: () => culture.decimal },
      ThousandsSeparator: { get: () => culture.group },
      UseSystemSeparators: { get: () => true },
    },
    children: { CultureInfo: () => cultureInfo(context) },
    methods: {
      Calculate: (args) => {
        if (!CALCULATIONS.has(args.text(0))) throw new HostError("InvalidArgument", "kind of calculation");
        adapter.recalculate();
      },
      // The page draws once a batch anyhow, so there is nothing to hold back.
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  });
}

function cultureInfo(context: HostContext): HostObject {
  const { culture } = context;
  return new HostObject({
    type: "CultureInfo",
    scalars: { Name: { get: () => culture.name } },
    children: {
      NumberFormat: () =>
        new HostObject({
          type: "NumberFormatInfo",
          scalars: {
            NumberDecimalSeparator: { get: () => culture.decimal },
            NumberGroupSeparator: { get: () => culture.group },
          },
        }),
    },
  });
}

/** `context.runtime`. */
export function runtime(context: HostContext): HostObject {
  return new HostObject({
    type: "Runtime",
    scalars: {
      EnableEvents: {
        get: () => context.events.enabled,
        set: (value) => {
          context.events.enabled = value === true;
        },
      },
    },
  });
}
