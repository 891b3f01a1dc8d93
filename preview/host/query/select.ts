import type { HostObject } from "./hostObject";
import type { Wire, WireRecord } from "./wire";

/** Select paths are camelCase with slashes (`format/fill/color`); members on the wire are PascalCase. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The answer to a query. Without paths, or with a path that ends at an object, all scalar properties of
 * that object; for collections the paths are those of the items, save the collection's own scalars.
 */
export function select(object: HostObject | null, paths: string[], top?: number, skip = 0): Wire {
  if (object === null) return null;
  const wanted = paths.map((path) => path.trim()).filter((path) => path !== "");
  return object.isCollection ? selectCollection(object, wanted, top, skip) : selectObject(object, wanted);
}

function selectCollection(collection: HostObject, paths: string[], top: number | undefined, skip: number): Wire {
  const answer: WireRecord = { ...collection.identity() };
  const itemPaths: string[] = [];
  for (const path of paths) {
    const bare = path.replace(/^items(\/|$)/i, "");
    if (bare === path && collection.hasScalar(wireName(path))) answer[wireName(path)] = collection.read(wireName(path));
    else if (bare !== "") itemPaths.push(bare);
  }
  if (paths.length === 0) for (const name of collection.scalarNames()) answer[name] = collection.read(name);
  const onlyOwn = paths.length > 0 && itemPaths.length === 0 && Object.keys(answer).length > 0;
  if (onlyOwn) return answer;
  const items = collection.items().slice(skip, top === undefined ? undefined : skip + top);
  answer._Items = items.map((item) => select(item, itemPaths));
  return answer;
}

function selectObject(object: HostObject, paths: string[]): Wire {
  const answer: WireRecord = { ...object.identity() };
  const nested = new Map<string, string[]>();
  const everything = paths.length === 0;
  for (const path of paths) {
    const slash = path.indexOf("/");
    const name = wireName(slash < 0 ? path : path.slice(0, slash));
    if (name === "*" || name === "$all") readAll(object, answer);
    else if (slash < 0 && isReadable(object, name)) answer[name] = object.read(name);
    else nested.set(name, [...(nested.get(name) ?? []), ...(slash < 0 ? [] : [path.slice(slash + 1)])]);
  }
  if (everything) readAll(object, answer);
  for (const [name, inner] of nested) answer[name] = select(object.child(name), inner);
  return answer;
}

function isReadable(object: HostObject, name: string): boolean {
  return object.hasScalar(name);
}

function readAll(object: HostObject, answer: WireRecord): void {
  for (const name of object.scalarNames()) answer[name] = object.read(name);
}
