import type { CellPlace } from "../../workbook/sheetData";

export const JURY_METHODS = ["mean", "trimmed", "olympic"] as const;

/**
 * How the scores of jurors become one: their mean; the mean without the lowest and highest fifth; the mean without the
 * lowest and the highest one.
 */
export type JuryMethod = (typeof JURY_METHODS)[number];

/** A column that jurors fill in. */
export interface JuryCriterion {
  name: string;
  column: number;
  /** The highest score that may be given; the lowest is 0. */
  limit: number;
}

/** A row of the sheet *Juri*: what one juror says of one innovation. */
export interface JuryRow {
  place: CellPlace;
  juror: string;
  innovation: string;
  /** Departments, '' where the sheet does not say them. */
  jurorOffice: string;
  office: string;
  /** '' where the sheet knows no stages. */
  stage: string;
  /** What competitions are held apart by, as written; '' where the sheet does not say it. */
  category: string;
  kind: string;
  /** By criterion, whether nothing stands there; all of them in a row that waits for its juror. */
  blanks: readonly boolean[];
  /** By criterion, 0-100; `null` when blank or unusable. */
  scores: readonly (number | null)[];
}

export type JuryRemark = { place: CellPlace | null; innovation: string } & (
  | { kind: "value"; criterion: string; juror: string; value: string }
  | { kind: "range"; criterion: string; juror: string; value: string; limit: number }
  | { kind: "blank"; criterion: string; juror: string }
  | { kind: "noJuror" | "noInnovation" }
  /** The same juror and innovation twice: equal rows count once, others not at all. */
  | { kind: "repeated" | "contradicted"; juror: string }
  | { kind: "ownOffice"; juror: string; office: string }
  /** Departments that may be one under two names: the judgement counts. */
  | { kind: "nearOffice"; juror: string; jurorOffice: string; office: string }
  | { kind: "notScored"; juror: string; stage: string }
  /** A stage that is measured has no figure of the innovation. */
  | { kind: "notMeasured"; stage: string }
  /** A criterion that the stage does not judge has a score. */
  | { kind: "otherStage"; criterion: string; juror: string; stage: string }
  /** Rows of one innovation say different departments, categories or kinds. */
  | { kind: "twoAnswers"; of: "office" | "category" | "kind"; values: string }
  | { kind: "outlier"; juror: string; score: number; median: number }
  | { kind: "nearName"; other: string }
  | { kind: "tie"; rank: number; names: string }
  | { kind: "unjudged" }
  | { kind: "tooFew"; jurors: number; least: number; stage: string }
  | { kind: "notTrimmed"; jurors: number; least: number; stage: string }
  | { kind: "missingStage"; stage: string }
  | { kind: "flatJuror"; juror: string }
  | { kind: "scale"; highest: number }
  | { kind: "weightSum"; sum: number; stage: string }
  | { kind: "stageSum"; sum: number }
  /** A stage that counts and of which the sheet has no rows. */
  | { kind: "emptyStage"; stage: string; weight: number }
);

/** Why there is no result at all. */
export type JuryProblem =
  | { kind: "noJury"; seen: string }
  | { kind: "noRows"; sheet: string }
  | { kind: "noCriteria"; sheet: string }
  /** Criteria that nobody gave a weight, and weights of what is not judged. */
  | { kind: "weights"; without: string; unused: string }
  /** A stage that no weight of a criterion speaks of. */
  | { kind: "noStageCriteria"; stage: string }
  | { kind: "noStage"; stage: string; known: string }
  | { kind: "weightValue"; name: string; value: string }
  | { kind: "stageWeights"; stages: string };

export interface JurySheet {
  sheet: string;
  criteria: readonly JuryCriterion[];
  rows: readonly JuryRow[];
  remarks: readonly JuryRemark[];
  /** Whether departments of jurors and innovations are known, so that conflicts can be told. */
  hasOffices: boolean;
}

/** Where the weights come from: the sheet, the headers, the national award, or all the same is never assumed. */
export type WeightSource = "sheet" | "headers" | "award";

export interface JuryWeights {
  source: WeightSource;
  /** By criterion of the sheet, for stages without weights of their own. */
  weights: readonly number[];
  /** By `normalizeText` of the stage: 0 for what it does not judge. */
  byStage: ReadonlyMap<string, readonly number[]>;
  /** By `normalizeText` of the stage; empty without any. */
  stages: ReadonlyMap<string, StageWeight>;
  /** Where the sheet says that its weights are from; '' where it does not. */
  said: string;
}

export interface StageWeight {
  /** As written. */
  name: string;
  weight: number;
}

export interface JurorScore {
  juror: string;
  stage: string;
  /** 0-100 as judged, unrounded; after evening out jurors it may leave that range. */
  score: number;
}

export interface JuryResult {
  name: string;
  /** '' where no row says it, `null` where rows say different things. */
  office: string | null;
  category: string | null;
  kind: string | null;
  /** 0-100, unrounded; `null` where too few jurors are left. */
  score: number | null;
  rank: number | null;
  /** Jurors that count. */
  jurors: number;
  /** Between the highest and the lowest juror, in points; `null` with fewer than two. */
  spread: number | null;
  scores: readonly JurorScore[];
  /** By stage, where the sheet has several. */
  stages: readonly { stage: string; weight: number; score: number | null }[];
}

export interface JuryOutcome {
  method: JuryMethod;
  evened: boolean;
  /** The one stage that is looked at; '' for all together. */
  stage: string;
  sheet: JurySheet;
  weights: JuryWeights;
  /** By rank, then by name; those without a score last. */
  results: readonly JuryResult[];
  remarks: readonly JuryRemark[];
}
