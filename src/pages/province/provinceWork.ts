import { analyze } from "../../analysis/index";
import { ownRegion } from "../../region/names/ownRegion";
import { isRecap, readEarlier } from "../../region/recap/earlier";
import { recapFigures } from "../../region/recap/figures";
import type { RecapFigures } from "../../region/recap/types";
import type { RankingList, RankingProblem } from "../../region/ranking/types";
import { MissingValueError } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { TableProblem, WorkbookData } from "../../workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../xlsx/index";
import type { FileProblem } from "../shared/files/fileProblem";
import { SameRules } from "../shared/files/sameRules";
import { bytesOf } from "../shared/files/bytesOf";

/** What a thread reads: a region's workbook, or the recap of an earlier year where somebody says that it is one. */
export interface ProvinceTask {
  kind: "region" | "earlier";
  file: File;
  rules: RuleSet;
}

/** Why a file is a row without figures. */
export type ProvinceProblem =
  | { kind: "file"; reason: FileProblem }
  | { kind: "table"; problem: TableProblem }
  /** The rules of the year leave out what an index needs. */
  | { kind: "rules"; reason: string };

export type ProvinceAnswer =
  /** `name` is `null` where the workbook does not say it. */
  | { figures: RecapFigures; name: string | null }
  | { problem: ProvinceProblem; name: string | null }
  /** The file is a recap itself. */
  | { list: RankingList }
  | { noList: RankingProblem };

async function dataOf({ file }: ProvinceTask): Promise<WorkbookData | null> {
  const bytes = await bytesOf(file);
  return bytes && readXlsxWorkbook(bytes, file.name);
}

function earlierIn({ sheets }: WorkbookData): ProvinceAnswer {
  const { list, problem } = readEarlier(sheets);
  return list ? { list } : { noList: problem };
}

function regionIn(data: WorkbookData, rules: RuleSet): ProvinceAnswer {
  const name = ownRegion(data)?.text ?? null;
  const { innovations, spd, opd, problem } = readWorkbook(data, rules);
  if (problem?.kind === "no-table" && isRecap(data.sheets)) return earlierIn(data);
  if (problem) return { problem: { kind: "table", problem }, name };
  if (!innovations) return { problem: { kind: "table", problem: { kind: "no-table", seen: [] } }, name };
  const input = { innovations, spd, opd, rules };
  return { figures: recapFigures(data, input, analyze(input)), name };
}

/** The work of a thread: what was worked out of rules serves all its files. */
export class ProvinceWork {
  private readonly same = new SameRules();

  /** Never rejects: whatever is thrown is this file's problem. */
  async answer(task: ProvinceTask): Promise<ProvinceAnswer> {
    const failed = (reason: FileProblem): ProvinceAnswer => ({ problem: { kind: "file", reason }, name: null });
    try {
      const data = await dataOf(task);
      if (!data) return failed("unreadable");
      return task.kind === "earlier" ? earlierIn(data) : regionIn(data, this.same.of(task.rules));
    } catch (error) {
      if (error instanceof XlsxError) return failed(error.reason);
      if (error instanceof MissingValueError) return { problem: { kind: "rules", reason: error.reason }, name: null };
      // A defect of ours; whoever looks for it finds it here.
      console.error(error);
      return failed("failed");
    }
  }
}
