import type { Session } from "../../src/actions/types";
import type { Analysis } from "../../src/analysis/types";
import { assessWorkbook } from "../../src/cli/judging/assess";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { WorkbookReading } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { nodeUnpacking } from "../../src/xlsx/zip/nodeUnpacking";
import type { OfficeHost } from "../support/officeHost";
import { openedBook, show } from "./world";

export const YEAR = 2026;

/** Everything that is compared: figures, and findings with their places and words. */
export interface Answer {
  problem: string | null;
  claimed: unknown;
  evidenced: unknown;
  strict: unknown;
  findings: unknown[];
}

function answerOf(analysis: Analysis | null, problem: { kind: string } | null): Answer {
  if (!analysis)
    return { problem: problem?.kind ?? "none", claimed: null, evidenced: null, strict: null, findings: [] };
  const { claimed, evidenced, strict, findings } = analysis;
  return { problem: null, claimed, evidenced, strict, findings };
}

export interface Judged {
  answer: Answer;
  reading: WorkbookReading | null;
  analysis: Analysis | null;
}

/** What the command line says of a file. */
export async function byCommandLine(bytes: Uint8Array, name: string): Promise<Judged> {
  const assessed = assessWorkbook(await readXlsxWorkbook(bytes, name, nodeUnpacking), ruleSet(YEAR));
  const { analysis, problem } = assessed;
  return { answer: answerOf(analysis, problem), analysis, reading: problem === null ? assessed.reading : null };
}

/** What the pane says once the file is open in Excel. */
export async function byPane(office: OfficeHost, session: Session, bytes: Uint8Array, name: string): Promise<Answer> {
  const opened = await openedBook(bytes, name);
  office.host.context.document.date1904 = opened.data.date1904;
  show(office.adapter, opened);
  await session.refresh();
  const { analysis, problem } = session.state();
  const kind = problem?.kind === "table" ? problem.problem.kind : (problem?.kind ?? "none");
  return answerOf(analysis, { kind });
}
