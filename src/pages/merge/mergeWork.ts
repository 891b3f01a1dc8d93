import { currentOf, type MergeGround } from "../../exchange/merge/ground";
import { mergeReturned } from "../../exchange/merge/merge";
import { readReturned } from "../../exchange/merge/returned";
import type { Merge, MergeChoices, ReturnedFile } from "../../exchange/merge/types";
import type { RuleSet } from "../../rules/types";
import type { WorkbookData } from "../../workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../xlsx/index";
import type { FileProblem } from "../shared/files/fileProblem";
import { SameRules } from "../shared/files/sameRules";
import { bytesOf } from "../shared/files/bytesOf";

/** What a thread does beside the pane: read what came back, or compare all of it with the workbook. */
export type MergeTask =
  | { kind: "file"; name: string; file: File; rules: RuleSet }
  | { kind: "sheet"; name: string; data: WorkbookData; rules: RuleSet }
  | { kind: "merge"; ground: MergeGround; files: readonly ReturnedFile[]; rules: RuleSet; choices: MergeChoices };

export type MergeAnswer = { returned: ReturnedFile } | { merge: Merge } | { problem: FileProblem };

async function dataOf(task: Exclude<MergeTask, { kind: "merge" }>): Promise<WorkbookData | FileProblem> {
  if (task.kind === "sheet") return task.data;
  const bytes = await bytesOf(task.file);
  return bytes ? readXlsxWorkbook(bytes, task.name) : "unreadable";
}

/** The work of a thread: what was worked out of rules serves all its tasks. */
export class MergeWork {
  private readonly same = new SameRules();

  /** Never rejects: whatever is thrown is this task's problem. */
  async answer(task: MergeTask): Promise<MergeAnswer> {
    try {
      const rules = this.same.of(task.rules);
      if (task.kind === "merge") {
        const { ground, files, choices } = task;
        return { merge: mergeReturned(currentOf(ground), files, rules, choices) };
      }
      const data = await dataOf(task);
      return typeof data === "string" ? { problem: data } : { returned: readReturned(task.name, data, rules) };
    } catch (error) {
      if (error instanceof XlsxError) return { problem: error.reason };
      // A defect of ours; whoever looks for it finds it here.
      console.error(error);
      return { problem: "failed" };
    }
  }
}
