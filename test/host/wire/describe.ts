import type { ArgumentInfo, WireAction, WirePath, WireRequest } from "../../../preview/host/query/wire";

const ACTIONS: Record<number, string> = { 1: "instantiate", 2: "query", 3: "call", 4: "set", 5: "trace" };
const PATHS: Record<number, string> = {
  1: "workbook",
  2: "new",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
  7: "null",
};

/**
 * A request as one line an action, without the running ids, so that a change of the wire reads as a
 * change of a line: `query workbook.Worksheets["A"].GetRange("A1") {"Select":["values"]}`.
 */
export function describeRequest(request: WireRequest): string[] {
  const head = request.AutoKeepReference ? ["keeps references"] : [];
  return [...head, ...request.Actions.map((action) => describeAction(action, request))];
}

function describeAction(action: WireAction, request: WireRequest): string {
  const kind = ACTIONS[action.ActionType] ?? `action ${action.ActionType}`;
  const parts = [kind, describePath(action.ObjectPathId, request)];
  if (action.Name !== "") parts.push(action.Name);
  if (action.ArgumentInfo) parts.push(describeArguments(action.ArgumentInfo, request));
  if (action.QueryInfo) parts.push(JSON.stringify(action.QueryInfo));
  return parts.filter((part) => part !== "").join(" ");
}

function describePath(id: number, request: WireRequest): string {
  const path = request.ObjectPaths[String(id)];
  if (!path) return "";
  const parent = path.ParentObjectPathId === undefined ? "" : describePath(path.ParentObjectPathId, request);
  return `${parent}${describeStep(path, request)}`;
}

function describeStep(path: WirePath, request: WireRequest): string {
  const given = path.ArgumentInfo ? describeArguments(path.ArgumentInfo, request) : "";
  switch (PATHS[path.ObjectPathType]) {
    case "workbook":
      return "workbook";
    case "method":
      return `.${path.Name}${given}`;
    case "property":
      return `.${path.Name}`;
    case "indexer":
      return `[${given.slice(1, -1)}]`;
    case "reference":
      return "kept";
    default:
      return `${PATHS[path.ObjectPathType] ?? `path ${path.ObjectPathType}`} ${path.Name}`;
  }
}

function describeArguments(info: ArgumentInfo, request: WireRequest): string {
  const references = info.ReferencedObjectPathIds ?? [];
  const given = (info.Arguments ?? []).map((value, index) => {
    const id = references[index];
    return id ? describePath(id, request) : JSON.stringify(value).replace(/"ref\d+"/g, "kept");
  });
  return `(${given.join(", ")})`;
}
