import type { Analysis } from "../../analysis/types";
import { watchWorkbook, type Watch, type WorkbookChange } from "../../excel/reading/watch";
import { officeSettings } from "../../excel/stored/officeSettings";
import type { RulesChange, RulesOutcome } from "../../excel/stored/ruleStore";
import type { Locale } from "../../i18n/locale";
import type { KeptReview, ReviewChange } from "../../review/index";
import type { WorkbookData } from "../../workbook/types";
import { refused } from "../action";
import { DocumentChoices, type ItemChoices } from "./choices";
import { EditFollower } from "./editFollower";
import { DocumentEntries } from "./entries";
import { afterFailure } from "./failure";
import { WorkbookIdentity } from "./identity";
import { keptChoices } from "./keptChoices";
import { Retries } from "./jobs/delayedJob";
import type { EvaluationMemory } from "./evaluate";
import { inSlices } from "./jobs/inSlices";
import { loadEngine } from "./loadEngine";
import { beginSession } from "./beginSession";
import { placeInTable } from "../shared/placed";
import { JobQueue } from "./jobs/queue";
import { ReviewFollower } from "./reviewFollower";
import { SelectionFollower } from "./selectionFollower";
import { startState } from "./startState";
import { sessionTexts } from "./session.texts";
import { SessionStore } from "./store";
import { USUAL_SURROUNDINGS, type Surroundings } from "./surroundings";
import type { JudgeFiles, Session, SessionState } from "./types";
import { UndoStack, type Undone, type UndoEntry } from "./undo";
import { WorkbookCopy } from "./workbookCopy";
import { keepOwnRules, NO_SEVERITIES, withOwn } from "./yearRules";

class LiveSession implements Session {
  private readonly store = new SessionStore(startState());
  private readonly workbook = new WorkbookCopy();
  private readonly choices = new DocumentChoices(() => this.workbook.current()?.sheetIds);
  private readonly queue = new JobQueue(
    (busy) => this.set({ busy }),
    (error) => this.fail(error),
  );
  private readonly undo = new UndoStack(() => this.set({ undoable: this.undo.label() }));
  private readonly selection = new SelectionFollower((cell) =>
    this.set({ selected: placeInTable(this.state().reading?.innovations, cell) }),
  );
  private readonly review: ReviewFollower;
  private readonly edits: EditFollower;
  private readonly retrying: Retries;
  private filesJudge: JudgeFiles | null = null;
  private memory: EvaluationMemory | null = null;
  private watch: Watch | null = null;
  private starting: Promise<void> | null = null;
  readonly kept = keptChoices;
  readonly entries = new DocumentEntries();
  readonly identity = new WorkbookIdentity();

  constructor(private readonly around: Surroundings) {
    this.edits = new EditFollower({
      clock: around.clock,
      queue: this.queue,
      workbook: this.workbook,
      reading: () => this.state().reading,
      evaluate: () => this.evaluate(),
      readAll: () => this.readAll(),
    });
    this.retrying = new Retries(around.clock, () => void this.refresh());
    this.review = new ReviewFollower({
      clock: around.clock,
      judged: () => this.state(),
      data: () => this.data(),
      show: (review) => this.set({ review }),
    });
  }

  state(): SessionState {
    return this.store.state();
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  now(): number {
    return this.around.clock.now();
  }

  data(): WorkbookData | null {
    return this.workbook.current();
  }

  start(): Promise<void> {
    this.starting ??= this.refresh();
    return this.starting;
  }

  async stop(): Promise<void> {
    this.edits.cancel();
    this.retrying.cancel();
    await this.selection.stop();
    const { watch } = this;
    this.watch = null;
    await watch?.stop();
  }

  refresh(): Promise<void> {
    return this.queue.add(() => this.readAll());
  }

  async chooseTable(sheet: string, tableName: string | null): Promise<void> {
    const kept = this.choices.keepTable({ sheet, tableName: tableName ?? undefined });
    this.takeChoices();
    await kept;
    this.takeChoices();
    await this.refresh();
  }

  async chooseSpd(spdSheet: string): Promise<void> {
    await this.choices.keepOrDrop({ spdSheet });
    await this.refresh();
  }

  async setMapping(mapping: string | null): Promise<void> {
    this.set({ mapping });
    await this.choices.keep({ mapping: mapping ?? undefined });
    this.takeChoices();
    await this.evaluateAgain();
  }

  async chooseItems(decision: ItemChoices): Promise<void> {
    await this.choices.chooseItems(decision);
    this.takeChoices();
    await this.evaluateAgain();
  }

  async setYear(year: number): Promise<void> {
    this.set({ year });
    await this.evaluateAgain();
    if (this.state().years.includes(year)) await this.choices.keep({ year });
  }

  async setLocale(locale: Locale): Promise<void> {
    this.set({ locale });
    await this.choices.keep({ locale });
  }

  async changeOwnRules(change: RulesChange): Promise<RulesOutcome> {
    const again = (): Promise<void> => this.evaluateAgain();
    return keepOwnRules(change, await loadEngine(), this, again, (own) => this.set(own));
  }

  async analyzeWith(year: number): Promise<Analysis> {
    const { judgingUnder, rulesFor } = await loadEngine();
    const { ownRules, severities } = this.state();
    const rules = await rulesFor(ownRules, year, severities);
    const judging = judgingUnder(this.workbook.current(), rules, this.choices.all());
    return await inSlices(judging, this.around.clock);
  }

  async judgeFiles(judge: JudgeFiles | null): Promise<void> {
    this.filesJudge = judge;
    await this.evaluateAgain();
  }

  followSheets(sheets: readonly string[]): () => void {
    return this.workbook.follow(sheets);
  }

  watchSelection(): () => void {
    return this.selection.watch();
  }

  openReview(): Promise<void> {
    return this.review.open();
  }

  changeReview(change: (kept: KeptReview) => ReviewChange): Promise<void> {
    return this.review.change(change);
  }

  rememberUndo(entry: UndoEntry): void {
    this.undo.remember(entry);
  }

  undoLast(): Promise<Undone | null> {
    return this.undo.undoLast();
  }

  setMarked(marked: boolean): void {
    this.set({ marked });
  }

  /** All choices that are kept, including those of others; year and language stay those that this pane shows. */
  private takeChoices(): void {
    const all = this.choices.all();
    officeSettings.put(all);
    const { mapping = null, answers = {}, fileAnswers = {}, severities = NO_SEVERITIES } = all;
    this.set({ mapping, answers, fileAnswers, severities });
  }

  private set(change: Partial<SessionState>): void {
    this.store.set(change);
  }

  private fail(error: unknown): void {
    this.edits.judgedFrom(null);
    const { change, again } = afterFailure(error, this.state());
    this.set(change);
    this.retrying.again(again);
  }

  /** Done once; if Excel refused, the next reading tries again. */
  private async prepare(): Promise<void> {
    if (this.watch) return;
    const watching = watchWorkbook(
      (change) => this.follow(change),
      () => this.now(),
    );
    const { engine, kept, watch } = await beginSession(watching);
    this.watch = watch;
    this.choices.take(kept.settings);
    this.identity.take(kept.identity);
    this.takeChoices();
    const own = engine.ownRulesIn(kept.rules);
    const { year = this.state().year, locale = this.state().locale } = kept.settings;
    this.set({ ...withOwn(own.rules), year, locale, marked: kept.marked });
    for (const damaged of own.damaged) {
      this.around.announce(refused(engine.damagedNotice(damaged, this.state().locale)));
    }
  }

  private async readAll(): Promise<void> {
    await this.prepare();
    await this.workbook.readAll();
    this.retrying.over();
    await this.evaluate();
  }

  private evaluateAgain(): Promise<void> {
    return this.queue.add(() => this.evaluate());
  }

  /** Only within the queue: rules of other years may have to be loaded first. */
  private async evaluate(): Promise<void> {
    if (!this.workbook.current()) return;
    const { year, ownRules, severities } = this.state();
    const { EvaluationMemory, judgingTables, readingTables, rulesFor } = await loadEngine();
    const rules = await rulesFor(ownRules, year, severities);
    const memory = (this.memory ??= new EvaluationMemory());
    const tables = await this.workbook.tables((cells) =>
      inSlices(readingTables(cells, rules, this.choices.all(), memory), this.around.clock),
    );
    // Another year was chosen meanwhile, whose own evaluation waits in the queue; or the sheet was deleted.
    if (this.state().year !== year || !tables) return;
    const judging = judgingTables(tables.reading, rules, this.filesJudge, memory);
    const result = await inSlices(this.review.beside(judging), this.around.clock);
    // The same may have happened while the pane answered in between.
    const cells = this.workbook.current();
    if (this.state().year !== year || !cells) return;
    this.edits.judgedFrom(cells);
    this.set({
      ...result,
      rules,
      status: result.problem ? "problem" : "ready",
      workbookName: tables.name,
      hint: null,
      updatedAt: this.now(),
    });
  }

  private follow(change: WorkbookChange): Promise<void> | void {
    switch (change.kind) {
      case "deleted":
        // Figures from a sheet that is gone are wrong at once, however long the next reading takes.
        if (this.workbook.dropSheet(change.sheetId, this.state().reading)) {
          this.set({ status: "loading", reading: null, analysis: null, review: null, files: null, problem: null });
        }
        return;
      case "moved":
        if (this.state().hint?.text === sessionTexts.typing) void this.refresh();
        return;
      case "structure":
        this.edits.cancel();
        return this.refresh();
      case "cells":
        return this.edits.follow(change);
    }
  }
}

/** The live session of the open workbook. */
export function createSession(around: Partial<Surroundings> = {}): Session {
  return new LiveSession({ ...USUAL_SURROUNDINGS, ...around });
}
