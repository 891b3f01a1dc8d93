import type { Locale } from "../../i18n/locale";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import type { MarkedFile } from "../../training/marking/types";
import type { Participant } from "../../training/participants";
import type { FileProblem } from "../shared/files/fileProblem";
import { freeName } from "../shared/files/freeName";
import { ThreadedWork } from "../shared/files/threadedWork";
import type { OutFile } from "../shared/give/outFile";
import type { TrainingAnswer, TrainingTask } from "./trainingWork";

/** A file that could not even be read. */
export interface UnreadFile {
  file: string;
  unread: FileProblem;
}

/** A new object after every change. */
export interface TrainingState {
  running: { kind: "making" | "marking"; done: number; total: number } | null;
  /** Exercises that are ready to be taken. */
  made: readonly OutFile[];
  marked: readonly (MarkedFile | UnreadFile)[];
  /** Why exercises could not be made. */
  failed: FileProblem | null;
}

const START: TrainingState = { running: null, made: [], marked: [], failed: null };

/** What a trainer made and marked while the pane is open; it outlives the page. Nothing of it is kept. */
class TrainingStore extends Store<TrainingState> {
  private run = 0;
  private readonly work = new ThreadedWork<TrainingTask, TrainingAnswer>({
    start: async () => (await import("./startTrainingWorker")).startTrainingWorker,
    here: async () => (await import("./trainingWork")).doTraining,
    lost: (problem) => ({ problem }),
  });

  constructor() {
    super(START);
  }

  private set(change: Partial<TrainingState>): void {
    this.put({ ...this.state(), ...change });
  }

  /** Makes the exercises of a class, one after another. */
  async make(participants: readonly Participant[], year: number, locale: Locale): Promise<void> {
    if (this.state().running) return;
    const own = ++this.run;
    this.set({ made: [], failed: null });
    const made: OutFile[] = [];
    for (const [done, participant] of participants.entries()) {
      this.set({ running: { kind: "making", done, total: participants.length } });
      const answer = await this.work.ask({ kind: "make", participant, year, locale });
      if (this.run !== own) return;
      if (!("made" in answer)) {
        this.set({ running: null, failed: "problem" in answer ? answer.problem : "failed" });
        return;
      }
      made.push({ name: participant.file, content: answer.made });
    }
    this.set({ running: null, made });
  }

  /** Marks files, one after another, beside those that were marked before. */
  async mark(files: readonly File[], year: number): Promise<void> {
    if (this.state().running) return;
    const own = ++this.run;
    for (const [done, file] of files.entries()) {
      this.set({ running: { kind: "marking", done, total: files.length } });
      const { marked } = this.state();
      const name = freeName(file.name, (name) => marked.some((one) => one.file === name));
      const answer = await this.work.ask({ kind: "mark", file, name, year });
      if (this.run !== own) return;
      if ("marked" in answer) this.set({ marked: [...marked, answer.marked] });
      else this.set({ marked: [...marked, { file: name, unread: "problem" in answer ? answer.problem : "failed" }] });
    }
    this.set({ running: null });
  }

  /** Keeps what was marked so far; exercises that are not all made are given up. */
  stop(): void {
    this.run += 1;
    this.work.close();
    this.set({ running: null });
  }

  /** Another class. */
  clear(): void {
    this.set({ marked: [] });
  }
}

export type { TrainingStore };

export const trainingStoreOf = perSession(() => new TrainingStore());
