/** The rich API protocol of office.js: what a `ProcessQuery` request and its answer look like. */

export type Wire = string | number | boolean | null | Wire[] | WireRecord;

export interface WireRecord {
  [key: string]: Wire | undefined;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** A non-zero entry of `ReferencedObjectPathIds` says that the argument at its place is that object path. */
export interface ArgumentInfo {
  Arguments?: Wire[];
  ReferencedObjectPathIds?: (number | null)[] | null;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface WireRequest {
  AutoKeepReference?: boolean;
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface WireResponse {
  Results: { ActionId: number; Value: Wire }[];
  TraceIds: number[];
  Error?: WireError;
}

/** A plain record, not a list. */
export function isRecord(value: Wire | undefined): value is WireRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
