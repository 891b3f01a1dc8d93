import * as v from "valibot";
import { printOf } from "../workbook/print";
import { NO_PLAN_CHOICES, type GoalFields, type PlanChoices } from "./choices";
import { DOCUMENT_KINDS, HIGHEST_EFFORT, LOWEST_EFFORT } from "./documentKinds";
import { STEP_KINDS, type Step } from "./types";
import type { Wish } from "./wishes";

const KINDS = [
  "index",
  "documents",
  "Sangat Inovatif",
  "Inovatif",
  "Kurang Inovatif",
  "Tidak Dapat Dinilai",
] as const satisfies GoalFields["kind"][];

const Whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const Text = v.pipe(v.string(), v.maxLength(2_000));
const Level = Whole(0, 3);
/** Of one step, whatever it consists of. */
const MOST_EFFORT = 9_999;

const StepSchema: v.GenericSchema<unknown, Step> = v.strictObject({
  key: Text,
  kind: v.picklist(STEP_KINDS),
  row: v.nullable(Whole(1, 1_048_576)),
  innovation: v.string(),
  opd: v.string(),
  indicator: v.nullable(Text),
  affair: v.nullable(Text),
  from: Level,
  to: Level,
  claimed: Level,
  effort: Whole(0, MOST_EFFORT),
  points: v.pipe(v.number(), v.finite()),
  // Whom a letter serves follows from the workbook.
  serves: v.optional(v.strictTuple([]), []),
});

/** Kept before steps named their indicator by its id, a wish had it beside the official number in the step. */
const WishSchema: v.GenericSchema<unknown, Wish> = v.pipe(
  v.strictObject({
    step: StepSchema,
    subject: v.string(),
    id: v.optional(v.nullable(Text)),
    off: v.boolean(),
    pinned: v.boolean(),
    effort: v.nullable(Whole(0, MOST_EFFORT)),
  }),
  v.transform(({ id, step, ...wish }): Wish => ({
    ...wish,
    step: id === undefined ? step : { ...step, indicator: id },
  })),
);

const GOAL: Readonly<Record<keyof GoalFields, v.GenericSchema>> = {
  kind: v.nullable(v.picklist(KINDS)),
  index: v.pipe(v.string(), v.maxLength(20)),
  documents: v.pipe(v.string(), v.maxLength(20)),
  newInnovations: Whole(0, 20),
  raiseMeasured: v.boolean(),
};
const EFFORT = Whole(LOWEST_EFFORT, HIGHEST_EFFORT);

/** What a single choice is called: a field of the goal, the effort of a kind of document, a wish for a step. */
const ID = /^(goal|effort|wish)\.([^]+)$/;

function wishId({ step, subject }: Wish): string {
  const about = step.kind === "new" ? [step.kind, step.key] : [step.kind, subject, step.indicator, step.to];
  return `wish.${printOf(JSON.stringify(about))}`;
}

function asItems(
  goal: object,
  efforts: object,
  wishes: readonly (readonly [id: string, wish: unknown])[],
): Map<string, unknown> {
  const named = (kind: string, values: object): [string, unknown][] =>
    Object.entries(values).map(([name, value]) => [`${kind}.${name}`, value]);
  return new Map([...named("goal", goal), ...named("effort", efforts), ...wishes]);
}

/** The choices one by one, so that each can be kept for itself. */
export function planItems({ goal, efforts, wishes }: PlanChoices): Map<string, unknown> {
  return asItems(
    goal,
    efforts,
    wishes.map((wish) => [wishId(wish), wish]),
  );
}

/** Whether something kept under the name of a choice is one. */
export function isPlanItem(id: string, value: unknown): boolean {
  const [, kind, name = ""] = ID.exec(id) ?? [];
  if (kind === "goal") return Object.hasOwn(GOAL, name) && v.is(GOAL[name as keyof GoalFields], value);
  if (kind === "effort") return DOCUMENT_KINDS.some((known) => known === name) && v.is(EFFORT, value);
  return kind === "wish" && v.is(WishSchema, value);
}

/** @param items choices, each of which `isPlanItem`; what is missing is as nobody had chosen it */
export function planFrom(items: ReadonlyMap<string, unknown>): PlanChoices {
  const of = (kind: string): [string, unknown][] =>
    [...items].flatMap(([id, value]): [string, unknown][] => {
      const [, found, name = ""] = ID.exec(id) ?? [];
      return found === kind ? [[name, value]] : [];
    });
  return {
    goal: { ...NO_PLAN_CHOICES.goal, ...(Object.fromEntries(of("goal")) as Partial<GoalFields>) },
    efforts: Object.fromEntries(of("effort")) as PlanChoices["efforts"],
    wishes: of("wish").map(([, wish]) => v.parse(WishSchema, wish)),
  };
}

const EarlierSchema = v.object({
  version: v.literal(1),
  goal: v.optional(v.record(v.string(), v.unknown()), {}),
  efforts: v.optional(v.record(v.string(), v.unknown()), {}),
  wishes: v.optional(v.array(v.unknown()), []),
});

/**
 * What versions up to 0.3 kept as one value, as items.
 * @param kept `null` without any
 * @returns `null` for what is no such value
 */
export function earlierPlanItems(kept: unknown): Map<string, unknown> | null {
  if (kept === null) return new Map();
  const read = v.safeParse(EarlierSchema, kept);
  if (!read.success) return null;
  const { goal, efforts, wishes } = read.output;
  return asItems(
    goal,
    efforts,
    wishes.map((wish, at) => {
      const known = v.safeParse(WishSchema, wish);
      return [known.success ? wishId(known.output) : `wish.${at}`, wish];
    }),
  );
}
