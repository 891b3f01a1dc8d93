import type { Analysis } from "../../analysis/types";
import { isMarked, readMarked } from "../../excel/cells/mark";
import { ExcelProblem } from "../../excel/host/problem";
import { readRows, readWorkbookData, type OpenWorkbook } from "../../excel/reading/read";
import { readOwnRules, writeOwnRules } from "../../excel/stored/ruleStore";
import { applySeverities, rememberSeverities } from "../../excel/stored/severities";
import { readSettings, writeSettings, type DocumentSettings } from "../../excel/stored/settings";
import { subscribeUndo, undoLabel } from "../../excel/cells/undo";
import { watchWorkbook, type CellChange, type Watch, type WorkbookChange } from "../../excel/reading/watch";
import type { KeptReview, ReviewState } from "../../review/index";
import type { SeverityChoices } from "../../checks/severities";
import { newestRules } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { RETRY_MILLISECONDS, SWEEP_CELLS, SWEEP_MILLISECONDS, systemClock, type Clock } from "./clock";
import { announceDamaged } from "./damagedRules";
import { evaluate, NoTableError, sessionProblem } from "./evaluate";
import { keptChoices } from "./keptChoices";
import { cellsOf, sameWorkbook, sheetsOf, spansOf, withRows } from "./patch";
import { readOptionsOf } from "./readOptions";
import { ReviewFollower } from "./reviewFollower";
import { SelectionFollower } from "./selectionFollower";
import { startState } from "./startState";
import type { Locale, ReviewChange, Session, SessionState } from "../types";
import { NO_SEVERITIES, rulesFor, yearsWith } from "./yearRules";

class LiveSession implements Session {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private workbook: OpenWorkbook | null = null;
  private settings: DocumentSettings = {};
  private watch: Watch | null = null;
  private starting: Promise<void> | null = null;
  /** Readings follow one another, so that an older one never overwrites a newer one. */
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private calledOff: { sweep: () => void; retry: () => void } = { sweep: () => undefined, retry: () => undefined };
  private readonly stopUndo: () => void;
  private readonly selection = new SelectionFollower((selected) => this.set({ selected }));
  readonly kept = keptChoices;
  private readonly review = new ReviewFollower(() => this.set({ analysis: this.current.analysis }));

  constructor(private readonly clock: Clock) {
    this.current = startState();
    this.stopUndo = subscribeUndo(() => this.set({ marked: isMarked(), undoable: undoLabel() }));
  }

  state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): Promise<void> {
    this.starting ??= this.refresh();
    return this.starting;
  }

  /** Once; tried again by the next reading when Excel did not let us. */
  private async prepare(): Promise<void> {
    if (this.watch) return;
    this.settings = await readSettings();
    const { year, locale, mapping = null, severities = NO_SEVERITIES } = this.settings;
    rememberSeverities(severities);
    const own = await readOwnRules();
    this.showOwn(own.rules);
    this.set({
      year: year ?? this.current.year,
      locale: locale ?? this.current.locale,
      mapping,
      severities,
      marked: await readMarked(),
    });
    if (own.damaged.length > 0) await announceDamaged(own.damaged, this.current.locale);
    this.watch = await watchWorkbook((change) => this.follow(change));
  }

  async stop(): Promise<void> {
    this.calledOff.sweep();
    this.calledOff.retry();
    this.stopUndo();
    await this.selection.stop();
    const { watch } = this;
    this.watch = null;
    await watch?.stop();
  }

  refresh(): Promise<void> {
    return this.enqueue(() => this.readAll());
  }

  async chooseTable(sheet: string, tableName: string | null): Promise<void> {
    await this.keep({ sheet, tableName: tableName ?? undefined, mapping: undefined });
    await this.refresh();
  }

  async setMapping(mapping: string | null): Promise<void> {
    await this.keep({ mapping: mapping ?? undefined });
    await this.enqueue(() => this.evaluate());
  }

  data(): OpenWorkbook | null {
    return this.workbook;
  }

  async setYear(year: number): Promise<void> {
    this.set({ year });
    await this.enqueue(() => this.evaluate());
    if (this.current.years.includes(year)) await this.keep({ year });
  }

  async setSeverities(severities: SeverityChoices): Promise<void> {
    const before = this.settings;
    try {
      await this.keep({ severities: Object.keys(severities).length === 0 ? undefined : severities });
    } catch (error) {
      // Refused: no later choice may bring it along.
      this.settings = before;
      throw error;
    }
    this.set({ severities });
    await applySeverities(severities);
    await this.enqueue(() => this.evaluate());
  }

  async setLocale(locale: Locale): Promise<void> {
    this.set({ locale });
    await this.keep({ locale });
  }

  now(): number {
    return this.clock.now();
  }

  openReview(): Promise<void> {
    return this.review.open();
  }

  changeReview(change: (kept: KeptReview) => ReviewChange): Promise<void> {
    return this.review.change(change);
  }

  async setOwnRules(rules: readonly RuleSet[]): Promise<void> {
    const { ownRules, year } = this.current;
    await writeOwnRules(rules);
    this.showOwn((await readOwnRules()).rules);
    const has = (list: readonly RuleSet[]): boolean => list.some((one) => one.year === year);
    if (has(ownRules) && !has(rules)) await this.setYear(newestRules().year);
    else await this.enqueue(() => this.evaluate());
  }

  async analyzeWith(year: number): Promise<Analysis> {
    const rules = await rulesFor(this.current.ownRules, year, this.current.severities);
    const { workbook } = this;
    const result = workbook && (await evaluate(workbook, rules, await readOptionsOf(this.settings, workbook, rules)));
    if (!result?.analysis) throw new NoTableError();
    return result.analysis;
  }

  watchSelection(): () => void {
    return this.selection.watch();
  }

  private showOwn(ownRules: readonly RuleSet[]): void {
    this.set({ ownRules, years: yearsWith(ownRules) });
  }

  private async keep(change: { [Key in keyof DocumentSettings]: DocumentSettings[Key] | undefined }): Promise<void> {
    const all = Object.entries({ ...this.settings, ...change }).filter(([, value]) => value !== undefined);
    this.settings = Object.fromEntries(all) as DocumentSettings;
    this.set({ mapping: this.settings.mapping ?? null });
    await writeSettings(this.settings);
  }

  private set(change: Partial<SessionState>): void {
    const next = { ...this.current, ...change };
    const review = (): ReviewState | null => this.review.stateOf(this.workbook, next, this.clock.now());
    this.current = "analysis" in change ? { ...next, review: review() } : next;
    for (const listener of this.listeners) listener();
  }

  private enqueue(job: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    if (!this.current.busy) this.set({ busy: true });
    const run = async (): Promise<void> => {
      try {
        await job();
      } catch (error) {
        this.fail(error);
      } finally {
        this.waiting -= 1;
        if (this.waiting === 0) this.set({ busy: false });
      }
    };
    this.queue = this.queue.then(run, run);
    return this.queue;
  }

  /** @throws what is a defect of ours */
  private fail(error: unknown): void {
    if (error instanceof ExcelProblem && error.code === "cell-edit") {
      this.set({ hint: { key: "session.typing", params: {}, tone: "info" } });
      this.calledOff.retry();
      this.calledOff.retry = this.clock.after(RETRY_MILLISECONDS, () => void this.refresh());
      return;
    }
    this.set({ status: "problem", analysis: null, rules: null, problem: sessionProblem(error), hint: null });
  }

  private async readAll(): Promise<void> {
    await this.prepare();
    this.workbook = await readWorkbookData();
    await this.evaluate();
  }

  /** Only within the queue: rules of other years may have to be loaded first. */
  private async evaluate(): Promise<void> {
    if (!this.workbook) return;
    const { year, severities } = this.current;
    const rules = await rulesFor(this.current.ownRules, year, severities);
    // Another year was chosen meanwhile: its own evaluation waits in the queue.
    if (this.current.year !== year) return;
    const { workbook } = this;
    const result = await evaluate(workbook, rules, await readOptionsOf(this.settings, workbook, rules));
    // Or its sheet was deleted: what was read of it is told no more.
    if (this.current.year !== year || this.workbook !== workbook) return;
    this.set({
      ...result,
      rules,
      status: result.problem ? "problem" : "ready",
      workbookName: workbook.name,
      hint: null,
      updatedAt: this.clock.now(),
    });
  }

  private follow(change: WorkbookChange): void {
    if (change.kind === "deleted") {
      this.drop(change.sheetId);
      return;
    }
    if (change.kind === "moved") {
      if (this.current.hint?.key === "session.typing") {
        this.calledOff.retry();
        void this.refresh();
      }
      return;
    }
    this.calledOff.sweep();
    if (change.kind === "structure") {
      void this.refresh();
      return;
    }
    void this.enqueue(() => this.readChanged(change.changes));
    this.calledOff.sweep = this.clock.after(SWEEP_MILLISECONDS, () => void this.enqueue(() => this.sweep()));
  }

  /** Figures from a sheet that is gone are wrong at once, however long the next reading takes. */
  private drop(sheetId: string): void {
    const { reading } = this.current;
    const name = this.workbook?.sheetIds.get(sheetId);
    if (name === undefined || !reading || !sheetsOf(reading).has(name)) return;
    this.workbook = null;
    this.set({ status: "loading", reading: null, analysis: null, problem: null });
  }

  private async readChanged(changes: readonly CellChange[]): Promise<void> {
    const { reading } = this.current;
    const spans = this.workbook && reading ? spansOf(this.workbook, reading, changes) : null;
    if (!spans) return this.readAll();
    for (const span of spans) {
      const rows = await readRows(span.sheet, span.area);
      if (this.workbook) this.workbook = withRows(this.workbook, span, rows);
    }
    if (spans.length > 0) await this.evaluate();
  }

  private async sweep(): Promise<void> {
    const before = this.workbook;
    if (before && cellsOf(before) > SWEEP_CELLS) return;
    const now = await readWorkbookData();
    if (before && sameWorkbook(before, now)) return;
    this.workbook = now;
    await this.evaluate();
  }
}

/** The live session of the open workbook. */
export function createSession(clock: Clock = systemClock): Session {
  return new LiveSession(clock);
}
