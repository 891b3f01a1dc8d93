import type { CellPlace } from "../../workbook/sheetData";
import type { RegionKind, RegionName } from "../names/regionName";

/** What a list says of a region for one year. */
export interface ListedYear {
  /** 0-100; `null`: no index stands there, or rows that contradict each other have several. */
  index: number | null;
  /** Every index that rows of this region give, highest first: more than one where they contradict each other. */
  indices: readonly number[];
  innovations: number | null;
  score: number | null;
  /** As written; '' when blank. */
  predicate: string;
}

/** A region of a ranking list. */
export interface ListedRegion {
  name: RegionName;
  /** The first row that names it. */
  place: CellPlace;
  /** Words by which it can be compared with others, as written: `Regional II`, `Perbatasan`. */
  clusters: readonly string[];
  /** By year; `null` where the list says none. */
  years: ReadonlyMap<number | null, ListedYear>;
}

/** What was read of a list only in part, or with a doubt; nothing of it was decided. */
export type RankingRemark =
  /** An index that is no number, or not from 0 to 100: it does not count. */
  | { kind: "value" | "range"; place: CellPlace; name: string; value: string }
  /** Regions without an index in the year: they have no rank. */
  | { kind: "noIndex"; year: number | null; count: number; names: string }
  /** The same region twice, under one name or two, with the same index: it counts once. */
  | { kind: "repeated"; place: CellPlace; name: string; other: string }
  /** With several: each is possible. */
  | { kind: "contradicted"; place: CellPlace; name: string; other: string; values: readonly number[] }
  /** Two names that differ by a letter: both count until the office mends one. */
  | { kind: "nearName"; place: CellPlace; name: string; other: string }
  /** The name says another kind than its column. */
  | { kind: "kindConflict"; place: CellPlace; name: string; value: string }
  /** Regions whose cells of a cluster column are blank. */
  | { kind: "noCluster"; column: string; count: number; names: string }
  /** Figures that the regions claim themselves: the list has no verified ones. */
  | { kind: "selfOnly"; column: string };

export interface RankingList {
  sheets: readonly string[];
  /** Newest first; `null` where the list says none. */
  years: readonly (number | null)[];
  /** Every word that a region can be compared by, in the order of the list. */
  clusters: readonly string[];
  regions: readonly ListedRegion[];
  remarks: readonly RankingRemark[];
}

/** Why there is no list to rank by. */
export type RankingProblem =
  /** No table with names of regions and an index. */
  | { kind: "noList"; seen: string }
  /** Two columns that may be the index, and differ. */
  | { kind: "twoIndices"; sheet: string; headers: string }
  /** All figures lie from 0 to 1: a share or a percentage, and nobody says which. */
  | { kind: "fractions"; sheet: string; header: string }
  | { kind: "noFigures"; sheet: string };

export type RankingReading = { list: RankingList; problem: null } | { list: null; problem: RankingProblem };

/** Which regions are compared. */
export type RankedGroup = { by: "all" } | { by: "kind"; kind: RegionKind } | { by: "cluster"; cluster: string };
