import { ownSources } from "../../scripts/loadSource.mjs";

type Stored = typeof import("../../src/excel/stored/settings");
type Review = typeof import("../../src/excel/stored/reviewStore");
type Entries = typeof import("../../src/excel/stored/entryStore");
type Rules = typeof import("../../src/excel/stored/ruleStore");

/** What the document keeps, item by item: a name and what is under it. */
export type Kept = ReadonlyMap<string, string>;

/** What an action says of items: a name, or the beginning of names before `*`; the value, or `null` for none, or anything. */
export interface Claim {
  item: string;
  value: string | null | "anything";
}

function speaksOf({ item }: Claim, name: string): boolean {
  return item.endsWith("*") ? name.startsWith(item.slice(0, -1)) : item === name;
}

export const jsonOf = (value: unknown): string => JSON.stringify(value);

export function acceptedItem(subject: { code: string; innovation: string; place: string; ordinal: number }): string {
  return `accepted/${[subject.code, subject.innovation, subject.place, subject.ordinal].join("|")}`;
}

export function enteredItem({ year, subject }: { year: number; subject: string }): string {
  return `entered/${year}/${subject}`;
}

/** Reads what is kept as somebody does who opens the document anew. */
export class Archive {
  private readonly load = ownSources();
  private readonly stored = this.load("src/excel/stored/settings.ts") as Stored;
  private readonly review = this.load("src/excel/stored/reviewStore.ts") as Review;
  private readonly entries = this.load("src/excel/stored/entryStore.ts") as Entries;
  private readonly rules = this.load("src/excel/stored/ruleStore.ts") as Rules;

  async read(): Promise<Kept> {
    const kept = new Map<string, string>();
    const {
      severities = {},
      answers = {},
      fileAnswers = {},
      sheetIds = {},
      ...others
    } = await this.stored.readSettings();
    for (const [name, value] of Object.entries(others)) kept.set(`settings/${name}`, jsonOf(value));
    for (const [code, severity] of Object.entries(severities)) kept.set(`severity/${code}`, jsonOf(severity));
    for (const [name, id] of Object.entries(sheetIds)) kept.set(`sheetId/${name}`, jsonOf(id));
    for (const [name, answer] of Object.entries(fileAnswers)) kept.set(`file/${name}`, jsonOf(answer));
    const { opd = {}, ...table } = answers;
    for (const [name, value] of Object.entries(table)) kept.set(`answer/${name}`, jsonOf(value));
    for (const [name, value] of Object.entries(opd)) kept.set(`answer/opd/${name}`, jsonOf(value));
    const { exceptions, runs, damaged } = await this.review.readReview();
    for (const exception of exceptions) kept.set(acceptedItem(exception), jsonOf(exception.reason));
    for (const { at } of runs) kept.set(`run/${at}`, "");
    for (const part of damaged) kept.set(`damaged/${part}`, "");
    const entered = await this.entries.readEntries();
    for (const mark of entered.marks) kept.set(enteredItem(mark), jsonOf(mark.date));
    if (entered.damaged) kept.set("damaged/entered", "");
    this.rules.ownRules.forget();
    const own = await this.rules.ownRules.get();
    for (const rules of own.rules) kept.set(`rules/${rules.year}`, jsonOf(rules));
    for (const { year } of own.damaged) kept.set(`damaged/rules/${year}`, "");
    return kept;
  }
}

/** An action that ran, as far as it concerns what is kept. */
export interface Keeping {
  claims: readonly Claim[];
  ok: boolean;
  /** Whether it can be taken back. */
  offers: boolean;
}

/** @param undone whether something was taken back meanwhile @returns every item that is not as it must be */
export function judgeKept(before: Kept, after: Kept, acts: readonly Keeping[], undone: boolean): string[] {
  const wrong: string[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    if (was === is) continue;
    const mayChange = acts.some(
      ({ claims, ok, offers }) => (ok || offers) && claims.some((claim) => speaksOf(claim, name)),
    );
    const wasTakenBack = undone && /^(?:accepted|entered|file|run|rules)\/|^settings\/year$/.test(name);
    if (mayChange || wasTakenBack) continue;
    const refused = acts.some(({ claims }) => claims.some((claim) => speaksOf(claim, name)));
    wrong.push(`kept ${name}${refused ? " by an action that was refused" : ""}: ${brief(was)} -> ${brief(is)}`);
  }
  for (const [at, { claims, ok }] of acts.entries()) {
    for (const claim of ok ? claims : []) {
      const others = acts.some(
        (act, other) =>
          other !== at &&
          act.claims.some(
            ({ item }) =>
              item.split("/")[0] === claim.item.split("/")[0] && (item === claim.item || item.endsWith("*")),
          ),
      );
      if (claim.item.endsWith("*") || claim.value === "anything" || others || undone) continue;
      const is = after.get(claim.item) ?? null;
      if (is !== claim.value) wrong.push(`kept ${claim.item}: said to be ${brief(claim.value)}, is ${brief(is)}`);
    }
  }
  return wrong;
}

function brief(value: string | null): string {
  return value === null ? "nothing" : value.slice(0, 60);
}
