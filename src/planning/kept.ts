import * as v from "valibot";
import type { GoalFields, PlanChoices } from "./choices";
import { DOCUMENT_KINDS, HIGHEST_EFFORT, LOWEST_EFFORT } from "./documentKinds";
import type { Step } from "./types";
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
  kind: v.picklist(["prove", "raise", "qualify", "spd", "new", "letter"]),
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

const ChoicesSchema = v.strictObject({
  version: v.literal(1),
  goal: v.strictObject({
    kind: v.nullable(v.picklist(KINDS)),
    index: v.pipe(v.string(), v.maxLength(20)),
    documents: v.pipe(v.string(), v.maxLength(20)),
    newInnovations: Whole(0, 20),
    raiseMeasured: v.optional(v.boolean(), false),
  }),
  efforts: v.optional(v.record(v.picklist(DOCUMENT_KINDS), Whole(LOWEST_EFFORT, HIGHEST_EFFORT)), {}),
  wishes: v.array(WishSchema),
});

/** The choices as JSON takes them. */
export function packPlanChoices({ goal, efforts, wishes }: PlanChoices): unknown {
  return { version: 1, goal, efforts, wishes };
}

/** @returns `null` for what is not what `packPlanChoices` makes */
export function unpackPlanChoices(packed: unknown): PlanChoices | null {
  const read = v.safeParse(ChoicesSchema, packed);
  if (!read.success) return null;
  const { goal, efforts, wishes } = read.output;
  return { goal, efforts, wishes };
}
