import {
  collectingReferences,
  judgingFolder,
  matchingFolder,
  type EvidenceReference,
  type FileFacts,
  type FolderMatch,
  type FolderVerdict,
} from "../../../folder/index";
import type { PickedFolder } from "../../../folderFiles/browserFolder";
import type { Pausing } from "../../../rules/pausing";
import { LastWork, type SharedWork } from "../../../rules/sharedWork";
import type { RuleSet } from "../../../rules/types";
import type { FileAnswers } from "../../../workbook/fileAnswers";
import type { WorkbookReading } from "../../../workbook/types";

/** What is asked of a folder. */
export interface FolderQuestion {
  reading: WorkbookReading;
  rules: RuleSet;
  /** `null` before one was chosen. */
  folder: PickedFolder | null;
  /** What people have said of its files. */
  answers: FileAnswers;
}

/** What the cells of a workbook name, and what that means in the folder. */
export interface FolderMatching {
  question: FolderQuestion;
  references: readonly EvidenceReference[];
  /** `null` before a folder was chosen. */
  match: FolderMatch | null;
}

/** The same with what is to say about the files, as far as they were read. */
export interface FolderJudgement {
  matching: FolderMatching;
  /** `null` before a folder was chosen. */
  verdict: FolderVerdict | null;
}

/**
 * The folder against the workbook. Thousands of names and files take longer than the pane may be silent, so all of it
 * pauses; pages and session that ask the same at one time share the work.
 */
export class FolderWork {
  private readonly references = new LastWork<readonly EvidenceReference[]>();
  private readonly matched = new LastWork<FolderMatching>();
  private readonly judged = new LastWork<FolderJudgement>();

  matching(question: FolderQuestion): Pausing<FolderMatching> {
    return this.matchingWork(question).result();
  }

  judging(question: FolderQuestion, facts: ReadonlyMap<string, FileFacts>): Pausing<FolderJudgement> {
    const { rules, folder } = question;
    const matched = this.matchingWork(question);
    return this.judged
      .for([matched, facts], function* () {
        const matching = yield* matched.result();
        const { match } = matching;
        const verdict = match && folder && (yield* judgingFolder(match, facts, rules, folder.sources.length));
        return { matching, verdict };
      })
      .result();
  }

  private matchingWork(question: FolderQuestion): SharedWork<FolderMatching> {
    const { reading, rules, folder, answers } = question;
    const { innovations, spd } = reading;
    const collected = this.references.for([innovations, spd], function* () {
      return innovations ? yield* collectingReferences(innovations, spd) : [];
    });
    return this.matched.for([innovations, spd, rules, folder, answers], function* () {
      const references = yield* collected.result();
      const match = folder && (yield* matchingFolder(references, folder.sources, rules, answers));
      return { question, references, match };
    });
  }
}
