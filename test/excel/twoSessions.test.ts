/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Two panes on one document, each with what it knew of it when it last looked: whatever one of them keeps beside what the
 * other keeps is there in the end, in any order and also at the same moment.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { NO_PLAN_CHOICES, type PlanChoices } from "../../src/planning/index";
import { withException, withoutException, type Exception, type SavedResult } from "../../src/review/index";
import { copyToYear, exportRuleSet } from "../../src/rules/file/exchange";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { DocumentSettings } from "../../src/excel/stored/settings";
import { earlierValue } from "../support/earlierSettings";
import { bootOffice, type OfficeHost } from "../support/officeHost";

const ORDERS = 200;
const SECOND = "2026-11-29T08:00:";

let office: OfficeHost;

interface Stores {
  settings: typeof import("../../src/excel/stored/settings") & typeof import("../../src/excel/stored/changeSettings");
  rules: typeof import("../../src/excel/stored/ruleStore");
  review: typeof import("../../src/excel/stored/reviewStore");
  plan: typeof import("../../src/excel/stored/planStore");
}

/** A pane of its own, with its own way to Excel. */
async function stores(): Promise<Stores> {
  let found: Stores | null = null;
  await jest.isolateModulesAsync(async () => {
    found = {
      settings: {
        ...(await import("../../src/excel/stored/settings")),
        ...(await import("../../src/excel/stored/changeSettings")),
      },
      rules: await import("../../src/excel/stored/ruleStore"),
      review: await import("../../src/excel/stored/reviewStore"),
      plan: await import("../../src/excel/stored/planStore"),
    };
  });
  return found!;
}

/** What it last saw. */
class Pane {
  private known: DocumentSettings = {};
  private plan: PlanChoices = NO_PLAN_CHOICES;

  constructor(private readonly stores: Stores) {}

  /** As when it had opened a document that another pane just opened. */
  as({ known, plan }: Pane): void {
    this.known = known;
    this.plan = plan;
  }

  async open(): Promise<void> {
    this.stores.rules.ownRules.forget();
    this.known = await this.stores.settings.readSettings();
    this.plan = (await this.stores.plan.readPlanChoices())?.choices ?? NO_PLAN_CHOICES;
  }

  async choose(change: (known: DocumentSettings) => DocumentSettings): Promise<boolean> {
    const to = change(this.known);
    if (isDeepStrictEqual(to, this.known)) return false;
    this.known = await this.stores.settings.changeSettings({ from: this.known, to });
    return true;
  }

  async plans(change: (plan: PlanChoices) => PlanChoices): Promise<boolean> {
    const before = this.plan;
    this.plan = change(before);
    if (isDeepStrictEqual(before, this.plan)) return false;
    await this.stores.plan.writePlanChoices(this.plan, before);
    return true;
  }

  async rules(year: number, title: string | null): Promise<true> {
    const rules = title === null ? null : { ...OWN, year, title };
    await this.stores.rules.writeOwnRules({ year, rules });
    return true;
  }

  async accept(exception: Exception): Promise<true> {
    await this.stores.review.changeReview(({ exceptions }) => ({
      exceptions: withException(exceptions, exception, exceptions.find(({ cell }) => cell === exception.cell) ?? null),
    }));
    return true;
  }

  async withdraw(cell: string): Promise<true> {
    await this.stores.review.changeReview(({ exceptions }) => ({
      exceptions: withoutException(exceptions, exceptions.find((one) => one.cell === cell) ?? null),
    }));
    return true;
  }

  async save(run: SavedResult): Promise<true> {
    await this.stores.review.changeReview(({ runs }) => ({ runs: [run, ...runs] }));
    return true;
  }
}

const OWN = copyToYear(ruleSet(2026), 2030);
const CODES = ["row-empty", "toString", "__proto__"] as const;
const DEPARTMENTS = ["dinas kesehatan", "bappeda/litbang", "constructor"] as const;

function exception(cell: string, reason: string): Exception {
  return {
    code: "row-empty",
    sheet: "Inovasi",
    innovation: cell,
    place: "x",
    ordinal: 1,
    reason,
    date: "2026-11-29",
    cell,
  };
}

function run(second: number): SavedResult {
  const claimed = { index: second, predicate: null };
  const at = `${SECOND}${String(second).padStart(2, "0")}Z`;
  // Long enough for several pieces, with letters that need more than one byte.
  const rules = "é".repeat(6_000);
  const counts = { error: second, warning: 0, info: 0 };
  return { at, year: 2026, rules, claimed, evidenced: null, counts, accepted: 0, findings: null };
}

/** One thing that somebody does: to which item, what it then holds, and how. */
interface Step {
  item: string;
  holds: unknown;
  /** @returns `false` when the pane showed it so already: that is no choice */
  does: (pane: Pane) => Promise<boolean>;
}

const word = fc.constantFrom("error", "warning", "info");
const STEPS: readonly fc.Arbitrary<Step>[] = [
  fc.integer({ min: 2021, max: 2030 }).map((year) => ({
    item: "year",
    holds: year,
    does: (pane) => pane.choose((known) => ({ ...known, year })),
  })),
  fc.constantFrom("A", "B").map((sheet) => ({
    item: "sheet",
    holds: sheet,
    does: (pane) => pane.choose((known) => ({ ...known, sheet })),
  })),
  fc.tuple(fc.constantFrom(...CODES), fc.option(word)).map(([code, severity]) => ({
    item: `severity ${code}`,
    holds: severity ?? undefined,
    does: (pane) =>
      pane.choose((known) => {
        const others = Object.entries(known.severities ?? {}).filter(([other]) => other !== code);
        const all = severity ? [...others, [code, severity] as const] : others;
        const { severities: _before, ...rest } = known;
        return all.length === 0 ? rest : { ...rest, severities: Object.fromEntries(all) };
      }),
  })),
  fc.tuple(fc.constantFrom(...DEPARTMENTS), fc.constantFrom("X", "Y", "")).map(([name, listed]) => ({
    item: `department ${name}`,
    holds: listed,
    does: (pane) =>
      pane.choose(({ answers = {}, ...known }) => {
        const opd = Object.fromEntries([...Object.entries(answers.opd ?? {}), [name, listed]]);
        return { ...known, answers: { ...answers, opd } };
      }),
  })),
  fc.tuple(fc.constantFrom(2030, 2031), fc.constantFrom("satu", "dua", null)).map(([year, title]) => ({
    item: `rules ${year}`,
    holds: title ?? undefined,
    does: (pane) => pane.rules(year, title),
  })),
  fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("kata", "lain", null)).map(([cell, reason]) => ({
    item: `exception ${cell}`,
    holds: reason ?? undefined,
    does: (pane) => (reason === null ? pane.withdraw(cell) : pane.accept(exception(cell, reason))),
  })),
  fc.integer({ min: 10, max: 14 }).map((second) => ({
    item: `run ${second}`,
    holds: second,
    does: (pane) => pane.save(run(second)),
  })),
  fc.constantFrom("3", "4").map((index) => ({
    item: "plan index",
    holds: index,
    does: (pane) => pane.plans((plan) => ({ ...plan, goal: { ...plan.goal, index } })),
  })),
  fc.tuple(fc.constantFrom("bylaw", "photo"), fc.integer({ min: 2, max: 9 })).map(([kind, effort]) => ({
    item: `effort ${kind}`,
    holds: effort,
    does: (pane) => pane.plans((plan) => ({ ...plan, efforts: { ...plan.efforts, [kind]: effort } })),
  })),
];

/** What a document of a version up to 0.3 held. */
function earlierDocument(): Map<string, unknown> {
  const opd = Object.fromEntries(DEPARTMENTS.map((name) => [name, "Lama"]));
  const text = JSON.stringify(exportRuleSet({ ...OWN, year: 2031, title: "lama" }));
  const half = Math.ceil(text.length / 2);
  return new Map<string, unknown>([
    ["iid.settings", { year: 2023, severities: { "row-empty": "info" }, answers: { opd } }],
    ["iid.rules.2031.0", text.slice(0, half)],
    ["iid.rules.2031.1", text.slice(half)],
    ...earlierValue("iid.review.exceptions", [exception("a", "lama"), exception("c", "lama")]),
    ...earlierValue("iid.plan", { version: 1, goal: NO_PLAN_CHOICES.goal, efforts: { photo: 7 }, wishes: [] }),
  ]);
}

const EARLIER_ITEMS: readonly [string, unknown][] = [
  ["year", 2023],
  ["severity row-empty", "info"],
  ...DEPARTMENTS.map((name): [string, unknown] => [`department ${name}`, "Lama"]),
  ["rules 2031", "lama"],
  ["exception a", "lama"],
  ["exception c", "lama"],
  ["effort photo", 7],
];

/** What a pane that is opened now finds. */
async function found({ settings, rules, review, plan }: Stores): Promise<Map<string, unknown>> {
  rules.ownRules.forget();
  const { year, sheet, severities = {}, answers } = await settings.readSettings();
  const kept = await review.readReview();
  const choices = (await plan.readPlanChoices())?.choices ?? NO_PLAN_CHOICES;
  const own = await rules.ownRules.get();
  expect([kept.damaged, own.damaged]).toEqual([[], []]);
  const all: [string, unknown][] = [
    ["year", year],
    ["sheet", sheet],
    ...Object.entries(severities).map(([code, severity]): [string, unknown] => [`severity ${code}`, severity]),
    ...Object.entries(answers?.opd ?? {}).map(([name, listed]): [string, unknown] => [`department ${name}`, listed]),
    ...own.rules.map((one): [string, unknown] => [`rules ${one.year}`, one.title]),
    ...kept.exceptions.map((one): [string, unknown] => [`exception ${one.cell}`, one.reason]),
    ...kept.runs.map((one): [string, unknown] => [`run ${one.claimed.index}`, one.claimed.index]),
    ["plan index", choices.goal.index === "" ? undefined : choices.goal.index],
    ...Object.entries(choices.efforts).map(([kind, effort]): [string, unknown] => [`effort ${kind}`, effort]),
  ];
  return new Map(all.filter(([, value]) => value !== undefined));
}

let panes: [Pane, Pane];
let reader: Stores;

beforeAll(async () => {
  office = await bootOffice();
  panes = [new Pane(await stores()), new Pane(await stores())];
  reader = await stores();
});

afterAll(() => office.dispose());

/** One or two panes at a time, and whether it opens the document anew before. */
const turn = fc.record({
  steps: fc.array(fc.oneof(...STEPS), { minLength: 1, maxLength: 2 }),
  first: fc.constantFrom(0, 1),
  reopens: fc.boolean(),
});

test.each([
  ["a new document", () => new Map<string, unknown>(), [] as readonly [string, unknown][]],
  ["a document of an earlier version", earlierDocument, EARLIER_ITEMS],
])(
  "nothing of either is lost: %s",
  async (_name, documentOf, before) => {
    const settings = office.host.context.document.settings as Map<string, unknown>;
    settings.clear();
    for (const [key, value] of documentOf()) settings.set(key, value);
    const opened = new Pane(reader);
    await opened.open();
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 6 }), async (turns) => {
        settings.clear();
        for (const [key, value] of documentOf()) settings.set(key, value);
        settings.set("iid.item.choice.tomorrow", { item: 9 });
        for (const pane of panes) pane.as(opened);
        const may = new Map(before.map(([item, value]) => [item, [value]]));
        for (const { steps, first, reopens } of turns) {
          if (reopens) await panes[first]!.open();
          const chosen = await Promise.all(steps.map((step, i) => step.does(panes[(first + i) % 2]!)));
          const done = steps.filter((_step, i) => chosen[i]);
          for (const { item } of done) may.delete(item);
          for (const { item, holds } of done) may.set(item, [...(may.get(item) ?? []), holds]);
        }
        const now = await found(reader);
        for (const [item, values] of may)
          expect({ item, values }).toEqual({ item, values: expect.arrayContaining([now.get(item)]) });
        expect([...now.keys()].filter((item) => !may.has(item))).toEqual([]);
        expect(settings.get("iid.item.choice.tomorrow")).toEqual({ item: 9 });
      }),
      { numRuns: ORDERS / 2 },
    );
  },
  120_000,
);
