import { keptState, setKeptMark, type KeptState } from "../../excel/selfTest/keptMark";
import { readJournal, removeLeftovers } from "../../excel/selfTest/benchSheets";
import { PROBES } from "../../excel/selfTest/registry.generated";
import { runProbes, type ProbeResult, type TestOutcome } from "../../excel/selfTest/runProbes";
import type { Probe } from "../../excel/selfTest/probe";
import { ExcelProblem } from "../../excel/host/problem";
import { problemNotice } from "../../excel/host/problemNotice";
import type { Session } from "../../actions/types";
import { notice, type Notice } from "../../i18n/notice";
import { textIn, type Text } from "../../i18n/text";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** No test takes as long: what is older was broken off, and nobody works with it any more. */
const LONGEST_MILLISECONDS = 10 * 60_000;

/** What the user is asked to do. */
export interface AskedOfUser {
  text: Text;
  params: { sheet: string; cell: string };
}

export interface SelfTestState {
  isRunning: boolean;
  /** The probe under way; `null` while the test begins or cleans up. */
  current: Probe | null;
  asked: AskedOfUser | null;
  total: number;
  results: readonly ProbeResult[];
  /** Of the last test that came to its end. */
  outcome: TestOutcome | null;
  /** Why it could not begin, or broke off. */
  problem: Notice | null;
  /** Sheets of a test that did not end are in the workbook, perhaps of somebody who is at it now. */
  hasLeftover: boolean;
  /** How many such sheets were taken away. */
  cleaned: number;
  kept: KeptState;
}

const START: SelfTestState = {
  isRunning: false,
  current: null,
  asked: null,
  total: PROBES.length,
  results: [],
  outcome: null,
  problem: null,
  hasLeftover: false,
  cleaned: 0,
  kept: "none",
};

function noticeFor(error: unknown): Notice {
  if (error instanceof ExcelProblem) return problemNotice(error);
  const reason = error instanceof Error ? error.message : String(error);
  return notice(textIn({ id, en }, "selfTest.broken") as Text, { reason }, "error");
}

/** The test of this opening of the pane: its state outlives the page, the test itself does not. */
class SelfTest extends Store<SelfTestState> {
  private ending = new AbortController();
  private isSkipped = false;

  constructor(private readonly session: Session) {
    super(START);
  }

  /** Looks for what an earlier test left. A workbook that cannot be asked is asked again by the test itself. */
  async look(): Promise<void> {
    if (this.state().isRunning) return;
    try {
      const kept = await keptState();
      if (kept === "survived") await setKeptMark(false);
      if (kept !== "none") this.change({ kept });
      const journal = await readJournal();
      if (!journal || this.state().isRunning) return;
      if (this.session.now() - journal.at > LONGEST_MILLISECONDS) this.change({ cleaned: await removeLeftovers() });
      else this.change({ hasLeftover: true });
    } catch {
      // The test says it when it is started.
    }
  }

  async start(): Promise<void> {
    if (this.state().isRunning) return;
    this.ending = new AbortController();
    const { kept } = this.state();
    this.put({ ...START, kept, isRunning: true });
    try {
      const outcome = await runProbes({
        probes: PROBES,
        token: Math.random().toString(36).slice(2, 8),
        now: () => this.session.now(),
        signal: this.ending.signal,
        starts: (current) => this.change({ current }),
        ended: (result) => this.change({ current: null, results: [...this.state().results, result] }),
        ask: (text, params) => this.ask(text, params),
      });
      this.change({ outcome, hasLeftover: outcome.left !== null });
    } catch (error) {
      this.change({ problem: noticeFor(error) });
    } finally {
      this.change({ isRunning: false, current: null, asked: null });
    }
  }

  /** After the probe under way; what was made is taken away. */
  stop(): void {
    this.ending.abort();
  }

  skip(): void {
    this.isSkipped = true;
  }

  async clean(): Promise<void> {
    try {
      this.change({ cleaned: await removeLeftovers(), hasLeftover: false, problem: null });
    } catch (error) {
      this.change({ problem: noticeFor(error) });
    }
  }

  async markKept(on: boolean): Promise<void> {
    try {
      await setKeptMark(on);
      this.change({ kept: on ? "waiting" : "none", problem: null });
    } catch (error) {
      this.change({ problem: noticeFor(error) });
    }
  }

  private ask(text: Text, params: AskedOfUser["params"]): { isSkipped: () => boolean; end: () => void } {
    this.isSkipped = false;
    this.change({ asked: { text, params } });
    return {
      isSkipped: () => this.isSkipped || this.ending.signal.aborted,
      end: () => this.change({ asked: null }),
    };
  }

  private change(part: Partial<SelfTestState>): void {
    this.put({ ...this.state(), ...part });
  }
}

export type { SelfTest };

export const selfTestOf = perSession((session) => new SelfTest(session));
