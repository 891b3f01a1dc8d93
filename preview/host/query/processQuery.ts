import { HostError, toHostError } from "../errors";
import { HostObject } from "./hostObject";
import type { ObjectRoots } from "./pathResolver";
import { PathResolver } from "./pathResolver";
import { select } from "./select";
import type { Wire, WireAction, WireRequest, WireResponse } from "./wire";
import { ActionType } from "./wire";

const KEEP_REFERENCE = "_KeepReference";

/**
 * Runs one batch as Excel does: actions in order until the first that fails; what was done before stays
 * done, and the answer then carries the error and the index of the action.
 */
export async function processQuery(request: WireRequest, roots: ObjectRoots): Promise<WireResponse> {
  const response: WireResponse = { Results: [], TraceIds: [] };
  const paths = new PathResolver(request.ObjectPaths, roots);
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = await perform(action, paths, roots);
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const failure = toHostError(error);
      response.Error = {
        Code: failure.code,
        Message: failure.message,
        Location: location(action, request, paths),
        ActionIndex: index,
        HttpStatusCode: failure.httpStatus,
      };
      break;
    }
  }
  return response;
}

async function perform(action: WireAction, paths: PathResolver, roots: ObjectRoots): Promise<Wire> {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  // Excel ignores calls on a null object, so that `getItemOrNullObject(…).delete()` needs no test before.
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(object, roots);
    case ActionType.query: {
      const query = action.QueryInfo ?? {};
      return select(object, [...(query.Select ?? []), ...(query.Expand ?? [])], query.Top, query.Skip);
    }
    case ActionType.method:
      return call(object, action, paths, roots);
    case ActionType.setProperty:
      object.write(action.Name, paths.arguments(action.ArgumentInfo).wire(0));
      return null;
    default:
      throw new HostError("NotImplemented", `action type ${action.ActionType} on ${object.type}`);
  }
}

function instantiate(object: HostObject, roots: ObjectRoots): Wire {
  const reference = roots.references.find(object);
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

async function call(object: HostObject, action: WireAction, paths: PathResolver, roots: ObjectRoots): Promise<Wire> {
  if (action.Name === KEEP_REFERENCE) {
    roots.references.keep(object);
    return null;
  }
  const outcome = await object.call(action.Name, paths.arguments(action.ArgumentInfo));
  return outcome === undefined || outcome instanceof HostObject ? null : outcome;
}

/** `Range.values`, as Excel names the place in `debugInfo.errorLocation`. */
function location(action: WireAction, request: WireRequest, paths: PathResolver): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  if (!path) return "";
  try {
    const type = paths.object(action.ObjectPathId)?.type ?? path.Name;
    return action.Name === "" ? type : `${type}.${camelCase(action.Name)}`;
  } catch {
    return path.Name === "" ? "" : camelCase(path.Name);
  }
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
