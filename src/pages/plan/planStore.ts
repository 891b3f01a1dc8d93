import type { KeptChoices } from "../../actions/session/keptChoices";
import type { Notice } from "../../actions/types";
import type { Analysis } from "../../analysis/types";
import {
  NO_PLAN_CHOICES,
  USUAL_EFFORTS,
  withWish,
  type DocumentKind,
  type GoalFields,
  type PlanChoices,
  type Step,
  type Wish,
} from "../../planning/index";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";

/** Choices are kept once somebody stops choosing, so that the workbook is not changed by every letter. */
const SETTLE_MILLISECONDS = 1_500;

export interface PlanStoreState {
  choices: PlanChoices;
  /** `reading` until the document has answered; `unread` when Excel refused to: then nothing is kept. */
  opened: "reading" | "unread" | "read";
  /** What the document holds could not be read as choices; it stays there until something is chosen. */
  damaged: boolean;
  /** Why the choices could not be kept with the document. */
  unkept: Notice | null;
}

const START: PlanStoreState = { choices: NO_PLAN_CHOICES, opened: "reading", damaged: false, unkept: null };

/** What the user chose for the plan. It outlives the page, and with the document the pane. */
export class PlanStore extends Store<PlanStoreState> {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What the document holds or is about to hold. */
  private kept: PlanChoices = NO_PLAN_CHOICES;

  constructor(private readonly document: KeptChoices) {
    super(START);
    const keepNow = (): void => void this.keepNow();
    // The pane may close before the time is over.
    window.addEventListener("pagehide", keepNow);
  }

  /** Reads what the document keeps, again after Excel refused. What was chosen in the meantime stays. */
  async open(): Promise<void> {
    if (this.state().opened === "read") return;
    const found = await this.document.readPlan();
    if (this.state().opened === "read") return;
    if (found && "refused" in found) {
      this.put({ ...this.state(), opened: "unread" });
      return;
    }
    const damaged = found?.damaged ?? false;
    if (found) this.kept = found.choices;
    const untouched = this.state().choices === NO_PLAN_CHOICES;
    this.put({ ...this.state(), opened: "read", damaged, ...(untouched ? { choices: this.kept } : {}) });
  }

  private choose(choices: PlanChoices): void {
    this.put({ ...this.state(), choices });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepNow(), SETTLE_MILLISECONDS);
  }

  /** Keeps with the document what was chosen and is not kept yet. */
  async keepNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { choices, opened } = this.state();
    if (opened !== "read" || JSON.stringify(choices) === JSON.stringify(this.kept)) return;
    const { kept } = this;
    // At once: leaving the page and closing the pane ask for the same.
    this.kept = choices;
    const refusal = await this.document.writePlan(choices, kept);
    if (refusal) this.kept = kept;
    const { unkept, damaged } = this.state();
    // Kept as always: there is nothing to draw anew.
    if (!refusal && !unkept && !damaged) return;
    this.put({ ...this.state(), unkept: refusal?.refused ?? null, damaged: refusal ? damaged : false });
  }

  setGoal(change: Partial<GoalFields>): void {
    const { choices } = this.state();
    this.choose({ ...choices, goal: { ...choices.goal, ...change } });
  }

  /** @param effort `null` goes back to the usual one */
  setEffort(kind: DocumentKind, effort: number | null): void {
    const { choices } = this.state();
    const { [kind]: _before, ...others } = choices.efforts;
    const own = effort === null || effort === USUAL_EFFORTS[kind] ? {} : { [kind]: effort };
    this.choose({ ...choices, efforts: { ...others, ...own } });
  }

  wish(analysis: Analysis, step: Step, change: Partial<Pick<Wish, "off" | "pinned" | "effort">>): void {
    const { choices } = this.state();
    this.choose({ ...choices, wishes: withWish(choices.wishes, analysis, step, change) });
  }

  /** @param wishes those to forget; all of them when omitted */
  forgetWishes(wishes: readonly Wish[] = this.state().choices.wishes): void {
    const { choices } = this.state();
    this.choose({ ...choices, wishes: choices.wishes.filter((one) => !wishes.includes(one)) });
  }
}

export const planStoreOf = perSession(({ kept }) => new PlanStore(kept));
