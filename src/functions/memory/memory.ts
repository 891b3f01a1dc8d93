import type { Claim } from "../../analysis/claim";
import type { Analysis } from "../../analysis/types";
import type { RuleSet } from "../../rules/types";
import type { RankingReading } from "../../region/ranking/types";
import type { CellValue, InnovationTable, SpdTable, TableProblem } from "../../workbook/types";
import type { RangeFacts } from "../../excel/reading/rangeFacts";
import type { RangeInput } from "../arguments/cells";
import type { Maybe } from "../frame/maybe";
import { CellQuestions } from "./cellQuestions";
import { RangeMemo } from "./rangeMemo";
import { ResultMemo } from "./resultMemo";
import { RowMemories } from "./rowMemories";
import { TakenCells } from "./takenCells";
import { UnderWay } from "./underWay";

/** What formulas have read and computed. Each entry is found by what it was made of, so none can be out of date. */
class FunctionMemory {
  readonly taken = new TakenCells();
  readonly innovations = new RangeMemo<InnovationTable | TableProblem>();
  readonly spd = new RangeMemo<SpdTable | null>();
  readonly rankings = new RangeMemo<RankingReading>();
  readonly ruleTables = new RangeMemo<RuleSet>();
  readonly claims = new ResultMemo<Claim>();
  readonly analyses = new ResultMemo<Analysis>();
  readonly rows = new RowMemories();
  /** Headers that Excel is being asked for. Nothing of them is kept, so an edited one is never missed. */
  readonly headers = new UnderWay<CellValue[][] | null>();
  /** Single cells that formulas wait for. Nothing of them is kept. */
  readonly cells = new CellQuestions();
  /** What sheets know of ranges, and the ranges as they show them: as long as no cell of a range changes. */
  readonly facts = new UnderWay<RangeFacts>();
  readonly shown = new RangeMemo<Maybe<RangeInput>>();

  /** Everything is read and computed anew by the next formula. */
  forget(): void {
    const { taken, innovations, spd, rankings, ruleTables, claims, analyses, rows, headers, facts, shown } = this;
    for (const memo of [taken, innovations, spd, rankings, ruleTables, claims, analyses, rows, headers, facts, shown])
      memo.forget();
  }
}

/** Shared by all functions of this runtime; the only thing they keep between two calls. */
export const memory = new FunctionMemory();
