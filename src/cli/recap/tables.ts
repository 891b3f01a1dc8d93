import type { RecapRow } from "../../region/recap/types";
import type { FindingJson, InnovationJson } from "../results/assessmentJson";
import type { RecapFile } from "./recapWork";

type ColumnType = "STRING" | "DOUBLE" | "INT32";
type Cell = string | number | null;

/** A table for programs; every row has a cell for each column. */
export interface TableData {
  columns: readonly { name: string; type: ColumnType }[];
  rows: readonly (readonly Cell[])[];
}

type RegionLine = RecapRow & { rank: number | null };

interface Field<T> {
  name: string;
  type: ColumnType;
  of(row: T): Cell;
}

function fieldOf<T>(name: string, type: ColumnType, of: (row: T) => Cell): Field<T> {
  return { name, type, of };
}

function tableOf<T>(fields: readonly Field<T>[], rows: readonly T[]): TableData {
  return {
    columns: fields.map(({ name, type }) => ({ name, type })),
    rows: rows.map((row) => fields.map(({ of }) => of(row))),
  };
}

const regionField = fieldOf<RegionLine>;

const REGION_FIELDS: readonly Field<RegionLine>[] = [
  regionField("file", "STRING", ({ file }) => file),
  regionField("name", "STRING", ({ name }) => name),
  regionField("rank", "INT32", ({ rank }) => rank),
  regionField("n", "INT32", ({ figures }) => figures?.n ?? null),
  regionField("spd", "DOUBLE", ({ figures }) => figures?.spd ?? null),
  regionField("mean_maturity", "DOUBLE", ({ figures }) => figures?.meanMaturity ?? null),
  regionField("mean_evidenced", "DOUBLE", ({ figures }) => figures?.meanEvidenced ?? null),
  regionField("index", "DOUBLE", ({ figures }) => figures?.index ?? null),
  regionField("evidenced", "DOUBLE", ({ figures }) => figures?.evidenced ?? null),
  regionField("strict", "DOUBLE", ({ figures }) => figures?.strict ?? null),
  regionField("predicate", "STRING", ({ figures }) => figures?.predicate ?? null),
  regionField("evidenced_predicate", "STRING", ({ figures }) => figures?.evidencedPredicate ?? null),
  regionField("basic_services", "INT32", ({ figures }) => figures?.basicServices.covered.length ?? null),
  regionField("affairs", "INT32", ({ figures }) => figures?.affairs.covered ?? null),
  // Departments that surely reported, and how many the workbook lists.
  regionField("departments_reported", "INT32", ({ figures }) => figures?.participation?.reported[0] ?? null),
  regionField("departments_listed", "INT32", ({ figures }) => figures?.participation?.listed ?? null),
  regionField("errors", "INT32", ({ figures }) => figures?.findings.error ?? null),
  regionField("warnings", "INT32", ({ figures }) => figures?.findings.warning ?? null),
  regionField("problem", "STRING", ({ problem }) => problem),
];

export function regionTable(rows: readonly RegionLine[]): TableData {
  return tableOf(REGION_FIELDS, rows);
}

export function innovationTable({ innovations }: RecapFile): TableData {
  const field = fieldOf<InnovationJson>;
  return tableOf(
    [
      field("row", "INT32", ({ row }) => row),
      field("name", "STRING", ({ name }) => name),
      field("opd", "STRING", ({ opd }) => opd),
      field("maturity", "DOUBLE", ({ maturity }) => maturity),
      field("evidenced_maturity", "DOUBLE", ({ evidencedMaturity }) => evidencedMaturity),
      field("strict_maturity", "DOUBLE", ({ strictMaturity }) => strictMaturity),
      field("status", "STRING", ({ status }) => status),
    ],
    innovations,
  );
}

export function findingTable({ findings }: RecapFile): TableData {
  const field = fieldOf<FindingJson>;
  return tableOf(
    [
      field("code", "STRING", ({ code }) => code),
      field("severity", "STRING", ({ severity }) => severity),
      field("sheet", "STRING", ({ sheet }) => sheet),
      field("row", "INT32", ({ row }) => row),
      field("address", "STRING", ({ address }) => address),
      field("indicator", "STRING", ({ indicator }) => indicator ?? null),
      field("message", "STRING", ({ message }) => message),
      field("points", "DOUBLE", ({ points }) => points ?? null),
    ],
    findings,
  );
}
