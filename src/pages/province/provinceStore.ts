import { pause } from "../../folderFiles/pause";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import { isSameRegion } from "../../region/names/matchRegion";
import { regionName } from "../../region/names/regionName";
import type { RecapFigures } from "../../region/recap/types";
import type { RankingList, RankingProblem } from "../../region/ranking/types";
import type { RuleSet } from "../../rules/types";
import { freeName } from "../shared/files/freeName";
import { ThreadedWork } from "../shared/files/threadedWork";
import type { PickedFile } from "./pickedFiles";
import type { ProvinceAnswer, ProvinceProblem, ProvinceTask } from "./provinceWork";

/** A file of a region. */
export interface RegionFile {
  /** As it is called, with its folders; no two have the same. */
  id: string;
  /** `null` where the workbook does not say it. */
  name: string | null;
  figures: RecapFigures | null;
  /** Why there are none. */
  problem: ProvinceProblem | null;
}

/** The recap of an earlier year that was opened, or why it cannot be used. */
export type OpenedEarlier =
  | { file: string; list: RankingList }
  | { file: string; problem: { kind: "list"; problem: RankingProblem } | ProvinceProblem };

/** A new object after every change. */
export interface ProvinceState {
  files: readonly RegionFile[];
  earlier: OpenedEarlier | null;
  /** By which the files were read. */
  rules: RuleSet | null;
  running: { done: number; total: number } | null;
  /** Files that were not read, because somebody stopped. */
  stopped: number;
}

/** Whether two workbooks say the same region, or neither says one. */
function ofOneRegion(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : isSameRegion(regionName(a), regionName(b));
}

/** Whether figures by the one stand beside figures by the other. */
export function equalRules(a: RuleSet | null, b: RuleSet | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The place of a file that was read: of one with the same name it takes the place, unless both say that they are of
 * different regions; offices call their workbooks the same.
 */
function withFile(files: readonly RegionFile[], read: RegionFile): RegionFile[] {
  let id = read.id;
  for (let number = 2; ; number += 1) {
    const known = files.find((file) => file.id === id);
    if (!known) return [...files, { ...read, id }];
    if (known.problem || read.problem || ofOneRegion(known.name, read.name)) {
      return files.map((file) => (file === known ? { ...read, id } : file));
    }
    id = `${read.id} (${number})`;
  }
}

/** The workbooks of regions that were opened while the pane is open; they outlive the page. Nothing of them is kept. */
export class ProvinceStore extends Store<ProvinceState> {
  private reading: AbortController | null = null;
  /** With what was read since: regions are compared once all of it is there. */
  private files: readonly RegionFile[] = [];
  private readonly work = new ThreadedWork<ProvinceTask, ProvinceAnswer>({
    start: async () => (await import("./startProvinceWorker")).startProvinceWorker,
    here: async () => {
      const { ProvinceWork } = await import("./provinceWork");
      return (task) => new ProvinceWork().answer(task);
    },
    lost: (reason) => ({ problem: { kind: "file", reason }, name: null }),
  });

  constructor() {
    super({ files: [], earlier: null, rules: null, running: null, stopped: 0 });
  }

  private set(change: Partial<ProvinceState>): void {
    this.put({ ...this.state(), ...change });
  }

  /** Reads files one after another. What was read by the rules of another year goes: ranks are of one year. */
  async open(picked: readonly PickedFile[], rules: RuleSet): Promise<void> {
    if (this.reading || picked.length === 0) return;
    if (!equalRules(this.state().rules, rules)) this.files = [];
    this.set({ rules });
    const names = new Set<string>();
    await this.run(picked.length, async (at) => {
      const { file, path } = picked[at]!;
      // Two files of one name among those that were chosen together are two files.
      const id = freeName(path, (name) => names.has(name));
      names.add(id);
      const answer = await this.work.ask({ kind: "region", file, rules });
      return () => this.take(id, answer);
    });
  }

  /** Opens what regions are compared with. */
  async openEarlier(file: File, rules: RuleSet): Promise<void> {
    if (this.reading) return;
    await this.run(1, async () => {
      const answer = await this.work.ask({ kind: "earlier", file, rules });
      return () => this.takeEarlier(file.name, answer);
    });
  }

  private takeEarlier(file: string, answer: ProvinceAnswer): void {
    if ("list" in answer) this.set({ earlier: { file, list: answer.list } });
    else if ("noList" in answer) {
      this.set({ earlier: { file, problem: { kind: "list", problem: answer.noList } } });
    } else if ("problem" in answer) this.set({ earlier: { file, problem: answer.problem } });
  }

  private take(id: string, answer: ProvinceAnswer): void {
    if ("list" in answer || "noList" in answer) return this.takeEarlier(id, answer);
    const read: RegionFile =
      "figures" in answer
        ? { id, name: answer.name, figures: answer.figures, problem: null }
        : { id, name: answer.name, figures: null, problem: answer.problem };
    this.files = withFile(this.files, read);
  }

  /** @param step reads a file and gives what keeps it, which is not done when somebody has stopped meanwhile */
  private async run(total: number, step: (at: number) => Promise<() => void>): Promise<void> {
    const reading = new AbortController();
    this.reading = reading;
    let done = 0;
    this.set({ stopped: 0 });
    try {
      for (; done < total; done += 1) {
        this.set({ running: { done, total } });
        await pause();
        if (reading.signal.aborted) break;
        const keep = await step(done);
        if (reading.signal.aborted) break;
        keep();
      }
    } finally {
      this.work.close();
      this.reading = null;
      this.set({ files: this.files, running: null, stopped: total - done });
    }
  }

  /** Keeps the files that were read so far. */
  stop(): void {
    this.reading?.abort();
    this.work.close();
  }

  remove(id: string): void {
    this.files = this.files.filter((file) => file.id !== id);
    this.set({ files: this.files });
  }

  removeEarlier(): void {
    this.set({ earlier: null });
  }

  clear(): void {
    this.files = [];
    this.set({ files: this.files, stopped: 0 });
  }
}

export const provinceStoreOf = perSession(() => new ProvinceStore());
