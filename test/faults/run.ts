import type { ActionId } from "../../src/actions/types";
import { MARK_COLORS } from "../../src/excel/cells/keptMarks";
import { FIELD_HEADERS } from "../../src/template/headers";
import type { SheetData } from "../../src/workbook/types";
import { DESK_FIELDS } from "../../src/workbook/reading/rows/desk";
import { cellsOf } from "./cells";
import { People, type Edit } from "./edits";
import { isChoice, isFinished, isInDoubt, KEPT_LATER, mayStray, moveWith, type Act } from "./acts";
import { ask } from "./inputs";
import { Archive, judgeKept, type Claim, type Kept } from "./kept";
import { Model, type Permissions, type Place } from "./model";
import type { Move } from "./moves";
import { Shut } from "./shut";
import { OFTEN } from "./often";
import { faultOf, isUndone, type Planned, type Press, type Step } from "./steps";
import { unfinishedOf } from "./unfinished";
import type { Pane, World } from "./world";

/** What happens before requests of an action. */
interface Meanwhile {
  fault: Planned | null;
  during: { at: number; edit: Edit } | null;
  /** The other pane's button. */
  meanwhile: { at: number; press: Press } | null;
}

const MARKS = new Set(Object.values(MARK_COLORS));
/** Actions that put columns right of the table, and the headers that they write. */
const COLUMN_ACTIONS: readonly ActionId[] = ["addDeskColumns", "addReportedColumn"];
const DESK: readonly unknown[] = [...DESK_FIELDS, "pelaporan" as const].map((field) => FIELD_HEADERS[field]);
/** A burst of edits is read this long after the last one. */
const BURST_MILLISECONDS = 300;

const columnOf = ({ key }: Place): number => Number(key.split(",")[1]);
const blank = (value: unknown): unknown => value ?? "";

/** A workbook, people and panes over it, and what must hold. */
export class Run {
  readonly told: string[] = [];
  private readonly model: Model;
  private readonly people: People;
  /** What is protected since the window was opened. */
  private shut: Shut;
  /** What was asked for in this window. */
  private readonly asking: Act[] = [];
  private readonly ids: readonly ActionId[];
  private kept: Kept = new Map();
  private keptText = "";
  private desk = false;
  /** What each pane has still to write. */
  private readonly owed = new Map<Pane, Claim[]>();
  private requests = 0;
  /** Sheets out of sight that Excel let a step neither finish nor take away. */
  private readonly unfinished = new Set<string>();
  private isForGood = false;
  private isBlind = false;

  private constructor(
    private readonly world: World,
    private readonly archive: Archive,
  ) {
    this.model = new Model(world.book);
    this.people = new People(world, this.model, world.book.idOf("Inovasi"), {
      moved: (move) => this.follow(move),
      opened: (sheetId) => this.shut.open(sheetId),
    });
    this.shut = new Shut(world);
    const ids = Object.keys(world.panes[0]!.actions) as ActionId[];
    this.ids = ids.flatMap((id) => Array<ActionId>(OFTEN[id] ?? 1).fill(id));
  }

  /** @param more sheets that people have beside the usual ones */
  static async start(world: World, archive: Archive, panes: number, more: readonly SheetData[] = []): Promise<Run> {
    await world.reset(panes, more);
    const run = new Run(world, archive);
    await run.readKept();
    return run;
  }

  /** @throws when something is not as it must be */
  async step(step: Step): Promise<void> {
    if (step.kind === "edit") {
      const did = this.people.do(step.edit, false);
      if (did !== null) this.told.push(did);
    } else {
      const { press, fault, during, meanwhile } = step;
      const pane = this.world.panes[press.pane % this.world.panes.length]!;
      await this.window(pane, this.ids[press.action % this.ids.length]!, press.at, { fault, during, meanwhile });
    }
    await this.world.clock.pass(step.wait ? BURST_MILLISECONDS : 1);
  }

  /** Presses a button of the first pane. @returns how many requests it made; `null` when it cannot be pressed */
  async press(id: ActionId, meanwhile: Partial<Meanwhile> | null): Promise<number | null> {
    const nothing = { fault: null, during: null, meanwhile: null };
    const did = await this.window(this.world.panes[0]!, id, 0, { ...nothing, ...meanwhile });
    await this.world.clock.pass(BURST_MILLISECONDS);
    return did ? this.requests : null;
  }

  /** Whether what was pressed last was done. */
  get isDone(): boolean {
    return this.asking.every(({ ok }) => ok === true);
  }

  /** Presses it again, unless it is to be taken back. @throws when it is not finished by that */
  async finish(action: ActionId): Promise<void> {
    const [act] = this.asking;
    if (act?.ok !== false || this.offers(act) || (await this.press(action, null)) === null) return;
    const left = this.world.book.sheets().filter(({ id }) => this.unfinished.has(id));
    this.check(left.map(({ name }) => `done again, yet the sheet ${name} is still there`));
    this.check(this.asking.every(isFinished) ? [] : ["not finished when it is done again"]);
  }

  /** Every mark away again, and each cell has the colour that people gave it. @throws when one has not */
  async end(): Promise<void> {
    this.people.unprotectAll();
    for (const { context, actions } of this.world.panes) {
      const result = await this.world.done(actions.unmarkFindings.run(context, undefined));
      if (!result.ok) this.told.push(`the marks stay: ${jsonText(result)}`);
    }
    this.model.openWindow();
    this.check(this.model.judge(this.permissions([], new Set())));
  }

  /** @returns whether the button could be pressed */
  private async window(
    pane: Pane,
    id: ActionId,
    at: number,
    { fault, during, meanwhile }: Meanwhile,
  ): Promise<boolean> {
    this.isForGood = fault?.fault.kind === "for-good";
    this.isBlind = fault !== null && fault.at === during?.at && !isUndone(fault.fault);
    const first = await this.prepare(pane, id, at);
    const other = meanwhile && this.world.panes.length > 1 ? await this.prepareOther(pane, meanwhile.press) : null;
    if (!first) return false;
    this.model.learnOurs();
    this.model.openWindow();
    this.shut = new Shut(this.world);
    this.asking.splice(0, Infinity, ...[first, other].filter((act) => act !== null));
    const sheets = new Set(this.world.book.sheets().map((sheet) => sheet.id));
    const acts = [first];
    const works: Promise<void>[] = [];
    this.requests = 0;
    this.told.push(`${this.nameOf(pane)}: ${id} ${jsonText(first.asked.input).slice(0, 200)}`);
    this.world.office.faults.next = ({ Actions }) => {
      const now = this.requests;
      this.requests += 1;
      if (other && meanwhile?.at === now) works.push(this.perform(other, acts));
      if (during?.at === now)
        this.told.push(`  before request ${now}: ${this.people.do(during.edit, true) ?? "nothing"}`);
      if (fault?.fault.kind === "for-good" && fault.at < now) return { kind: "refused" };
      if (fault?.at !== now) return null;
      const hit = faultOf(fault.fault, Actions.length);
      this.told.push(`  request ${now} of ${Actions.length} actions: ${jsonText(hit)}`);
      return hit;
    };
    works.push(this.perform(first, []));
    for (let done = 0; done < works.length; done += 1) await this.world.done(works[done]!);
    this.world.office.faults.next = null;
    await this.world.clock.pass(0);
    this.check(await this.judge(acts, sheets));
    return true;
  }

  private async prepare(pane: Pane, id: ActionId, at: number): Promise<Act | null> {
    const { session } = pane.context;
    await this.world.clock.pass(session.state().busy ? BURST_MILLISECONDS : 0);
    if (!pane.actions[id].enabled(session.state())) return null;
    const asked = await this.world.done(ask(pane, id, at));
    if (!asked) return null;
    return { id, pane, asked, undoableBefore: session.state().undoable, ok: null, said: "" };
  }

  private async prepareOther(first: Pane, press: Press): Promise<Act | null> {
    const pane = this.world.panes.find((one) => one !== first)!;
    return this.prepare(pane, this.ids[press.action % this.ids.length]!, press.at);
  }

  private async perform(act: Act, acts: Act[]): Promise<void> {
    const { id, pane, asked } = act;
    if (!acts.includes(act) && acts.length > 0) {
      acts.push(act);
      this.told.push(`  meanwhile ${this.nameOf(pane)}: ${id} ${jsonText(asked.input).slice(0, 200)}`);
    }
    const result = await pane.actions[id].run(pane.context, asked.input);
    act.ok = result.ok;
    act.said = jsonText(result.notice);
    this.told.push(`  ${this.nameOf(pane)}: ${id} ${result.ok ? "done" : "refused"} ${result.notice?.text.id ?? ""}`);
  }

  /** What was asked of cells moves with them. */
  private follow(move: Move): void {
    const { book } = this.world;
    const name = book.sheets().find(({ id }) => id === move.sheetId)?.name;
    const held = cellsOf(book, move.sheetId);
    const isThere = (key: string, value: unknown): boolean => held.get(key)?.content === value;
    for (const act of this.asking) if (act.asked.sheet === name) moveWith(act, move, isThere);
  }

  private nameOf(pane: Pane): string {
    return `pane ${this.world.panes.indexOf(pane) + 1}`;
  }

  /** Whether somebody can take back what the action did. */
  private offers({ pane, undoableBefore, id }: Act): boolean {
    const { undoable, marked } = pane.context.session.state();
    if (id === "undo") return undoable !== null;
    return (undoable !== null && undoable !== undoableBefore) || (/mark/i.test(id) && marked);
  }

  private permissions(acts: readonly Act[], marks: ReadonlySet<string>): Permissions {
    const counts = (act: Act): boolean => act.ok === true || this.offers(act);
    const writesTo = ({ sheetId, sheet, key }: Place): Act[] =>
      acts.filter(({ asked }) => !this.model.isOurs(sheetId) && asked.sheet === sheet && asked.cells?.has(key));
    const { table } = this.people;
    const desk = acts.some((act) => COLUMN_ACTIONS.includes(act.id) && counts(act));
    const undo = acts.some(({ id }) => id === "undo");
    const isDesk = ({ sheetId, key }: Place): boolean =>
      sheetId === table.id &&
      Number(key.split(",")[0]) === table.header &&
      columnOf({ sheetId, sheet: "", key }) >= table.width;
    return {
      marks,
      undo,
      blind: this.isBlind,
      write: (place, content) =>
        (desk && isDesk(place) && DESK.includes(content)) ||
        (this.isBlind && acts.some((act) => mayStray(act, place, content))) ||
        writesTo(place).some((act) => counts(act) && blank(act.asked.cells!.get(place.key)) === blank(content)),
      mustHold: (place) => {
        if (undo) return null;
        const of = writesTo(place);
        if (!of.some(({ ok }) => ok)) return null;
        return of.filter(counts).map(({ asked }) => asked.cells!.get(place.key) ?? "");
      },
      look: (place) => this.desk && place.sheetId === table.id && columnOf(place) >= table.width,
    };
  }

  private async judge(acts: readonly Act[], sheets: ReadonlySet<string>): Promise<string[]> {
    const wrong: string[] = [];
    if (acts.some(({ id }) => COLUMN_ACTIONS.includes(id))) this.desk = true;
    wrong.push(...this.model.judge(this.permissions(acts, MARKS)));
    wrong.push(...this.shut.judge());
    wrong.push(...this.newSheets(acts, sheets));
    if (!this.world.foreignIsKept()) wrong.push("what others keep in the document is gone");
    const before = this.kept;
    await this.readKept();
    const keeping = acts.flatMap((act) => [
      { claims: act.asked.claims ?? [], ok: act.ok === true, offers: this.offers(act) || isChoice(act) },
      { claims: this.owed.get(act.pane) ?? [], ok: true, offers: false },
    ]);
    for (const { id, ok, pane, asked } of acts) {
      if (ok === true || !KEPT_LATER.has(id)) continue;
      const claims = (asked.claims ?? []).map(({ item }): Claim => ({ item, value: "anything" }));
      this.owed.set(pane, [...(this.owed.get(pane) ?? []), ...claims]);
    }
    wrong.push(
      ...judgeKept(
        before,
        this.kept,
        keeping,
        acts.some(({ id }) => id === "undo"),
      ),
    );
    return wrong;
  }

  /** Nothing new stands in a workbook in which every action was refused, unless it can be taken back or holds work. */
  private newSheets(acts: readonly Act[], before: ReadonlySet<string>): string[] {
    if (acts.some((act) => act.ok === true || this.offers(act))) return [];
    // What Excel let us neither finish nor take away is told, is out of sight if Excel hides it, and goes when it is done again.
    const inDoubt = acts.some(isInDoubt);
    const came = this.world.book.sheets().filter(({ id }) => {
      return !before.has(id) && this.model.isOurs(id) && !this.model.holdsWork(id);
    });
    for (const id of unfinishedOf(came)) this.unfinished.add(id);
    const wrong = came.filter(({ visible }) => !inDoubt || (visible && !this.isForGood));
    return wrong.map(({ name }) => `refused, yet the sheet ${name} came`);
  }

  private async readKept(): Promise<void> {
    const text = jsonText([...this.world.document.settings].filter(([key]) => key !== "iid.marks"));
    if (text === this.keptText) return;
    this.keptText = text;
    this.kept = await this.world.done(this.archive.read());
  }

  private check(wrong: readonly string[]): void {
    if (wrong.length > 0) throw new Error([...this.told, ...wrong.map((line) => `WRONG: ${line}`)].join("\n"));
  }
}

function jsonText(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
