import type {
  ActionContext,
  ActionId,
  ActionInputs,
  ActionResult,
  Actions,
  Navigation,
  Session,
  SessionState,
} from "../../../src/actions/types";
import { actions } from "../../../src/actions/index";
import { afterItemChoices } from "../../../src/actions/session/choices";
import { withFiles } from "../../../src/analysis/index";
import type { Analysis } from "../../../src/analysis/types";
import type { PageId } from "../../../src/pages/ids.generated";
import type { KeptEntries } from "../../../src/excel/stored/entryStore";
import { entryId, type PlanChoices } from "../../../src/planning/index";
import { toEnd } from "../../../src/rules/pausing";
import type { WorkbookData, WorkbookReading } from "../../../src/workbook/types";
import { analysis, rules, SHEET } from "./analysis";

export const reading: WorkbookReading = {
  innovations: {
    sheet: SHEET,
    layout: "wide",
    tableName: "TblInovasi",
    headerTop: 2,
    headerBottom: 3,
    lastRow: 43,
    columns: [],
    records: [],
    nameless: [],
    certainty: 1,
  },
  spd: null,
  opd: null,
  problem: null,
};

export function readyState(change: Partial<SessionState> = {}): SessionState {
  return {
    status: "ready",
    busy: false,
    year: 2026,
    years: [2026, 2025],
    rules,
    ownRules: [],
    locale: "id",
    workbookName: "Inovasi Kabupaten Contoh 2026.xlsx",
    reading,
    analysis: analysis(),
    problem: null,
    files: null,
    hint: null,
    updatedAt: Date.UTC(2026, 3, 29, 4, 24, 3),
    formulas: "full",
    marked: false,
    selected: null,
    review: null,
    mapping: null,
    answers: {},
    fileAnswers: {},
    severities: {},
    undoable: null,
    ...change,
  };
}

/** Marks that are kept nowhere. */
function memoryEntries(): Session["entries"] {
  let known: KeptEntries | null = null;
  const listeners = new Set<() => void>();
  const put = (kept: KeptEntries): void => {
    known = kept;
    listeners.forEach((listener) => listener());
  };
  return {
    known: () => known,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: async () => put(known ?? { marks: [], damaged: false }),
    async change(decide) {
      const kept = known ?? { marks: [], damaged: false };
      const marks = new Map(kept.marks.map((mark) => [entryId(mark), mark]));
      for (const [id, mark] of decide(kept)) {
        if (mark) marks.set(id, mark);
        else marks.delete(id);
      }
      put({ marks: [...marks.values()], damaged: false });
    },
  };
}

export interface FakeSession extends Session {
  set(change: Partial<SessionState>): void;
  /** How many watch the selected cell. */
  watchers(): number;
  /** What `analyzeWith` gives; rejects without it. */
  other(analyze: (year: number) => Analysis): void;
  /** What `data` gives; `null` without it. */
  holds(data: WorkbookData): void;
}

/**
 * A session whose state the test sets.
 * @param identity of the workbook
 */
export function fakeSession(initial: SessionState, identity = "0f0e0d0c-0b0a-0908"): FakeSession {
  let state = initial;
  const listeners = new Set<() => void>();
  let watchers = 0;
  let data: WorkbookData | null = null;
  let plan: PlanChoices | null = null;
  const views = new Map<string, Record<string, string>>();
  let analyzeOther = (year: number): Analysis => {
    throw new Error(`no analysis of ${year}`);
  };
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => undefined,
    stop: async () => undefined,
    refresh: async () => undefined,
    chooseTable: async () => undefined,
    chooseSpd: async () => undefined,
    setYear: async (year) => set({ year }),
    setMapping: async (mapping) => set({ mapping }),
    chooseItems: async (decision) => set(afterItemChoices(state, decision)),
    data: () => data,
    setLocale: async (locale) => set({ locale }),
    changeOwnRules: async ({ year, rules: own }) => {
      const others = state.ownRules.filter((one) => one.year !== year);
      set({ ownRules: own ? [...others, own] : others });
      return "done";
    },
    analyzeWith: async (year) => analyzeOther(year),
    async judgeFiles(judge) {
      const { innovations = null, spd = null, opd = null } = state.reading ?? {};
      const found = judge && state.reading && toEnd(judge(state.reading, rules));
      set({ files: found && innovations && withFiles({ innovations, spd, opd, rules }, found) });
    },
    openReview: async () => undefined,
    changeReview: async () => undefined,
    rememberUndo: () => undefined,
    undoLast: async () => null,
    setMarked: (marked) => set({ marked }),
    kept: {
      readPlan: async () => plan && { choices: plan, damaged: false },
      writePlan: async (choices) => {
        plan = choices;
        return null;
      },
      readView: async (page) => views.get(page) ?? {},
      writeView: async (page, changes) => {
        views.set(page, { ...views.get(page), ...changes });
        return null;
      },
    },
    entries: memoryEntries(),
    identity: { known: () => identity, needed: () => identity },
    now: () => Date.UTC(2026, 3, 29, 4, 24, 3),
    followSheets: () => () => undefined,
    watchSelection() {
      watchers += 1;
      return () => {
        watchers -= 1;
      };
    },
    set,
    watchers: () => watchers,
    holds: (next) => {
      data = next;
    },
    other: (analyze) => {
      analyzeOther = analyze;
    },
  };
}

export interface FakeNavigation extends Navigation {
  show(page: PageId): Promise<void>;
}

export function fakeNavigation(initial: PageId | null = null): FakeNavigation {
  let page = initial;
  const listeners = new Set<() => void>();
  return {
    page: () => page,
    async show(next) {
      page = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface Call {
  id: ActionId;
  input: ActionInputs[ActionId];
}

export interface FakeActions {
  actions: Actions;
  calls: Call[];
  /** Sets the answer of an action; success without a word otherwise. */
  answer(id: ActionId, result: ActionResult | Error): void;
}

/** Actions that note how they were called. */
export function fakeActions(): FakeActions {
  const calls: Call[] = [];
  const answers = new Map<ActionId, ActionResult | Error>();
  const run = async (id: ActionId, input: Call["input"]): Promise<ActionResult> => {
    calls.push({ id, input });
    const result = answers.get(id) ?? { ok: true, notice: null };
    if (result instanceof Error) throw result;
    return result;
  };
  const noted = Object.values(actions).map(({ id, label }) => [
    id,
    {
      id,
      label,
      undoable: false,
      enabled: (state: SessionState) => (id === "unmarkFindings" ? state.marked : true),
      run: (_context: ActionContext, input: Call["input"]) => run(id, input),
    },
  ]);
  return {
    calls,
    answer: (id, result) => void answers.set(id, result),
    actions: Object.fromEntries(noted) as Actions,
  };
}
