/** A place in JSON: the names of the objects and arrays around it. */
interface Open {
  /** Keys so far; `null` for an array. */
  keys: Set<string> | null;
  /** Path of the value, `""` for the whole. */
  path: string;
  /** Elements so far, of an array. */
  count: number;
}

function childPath(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** Index behind the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i + 1;
}

/**
 * The first key that an object of the text holds twice. `JSON.parse` keeps the last one and says nothing, so that a
 * value somebody edited could be lost.
 * @param text valid JSON
 * @returns the path of the object and the key; `null` when every key stands once
 */
export function repeatedKey(text: string): { path: string; key: string } | null {
  const open: Open[] = [];
  let path = "";
  let i = 0;
  while (i < text.length) {
    const character = text[i]!;
    const inside = open.at(-1);
    if (character === "{" || character === "[") {
      const here = inside && inside.keys === null ? `${inside.path}[${inside.count}]` : path;
      open.push({ keys: character === "{" ? new Set() : null, path: here, count: 0 });
    } else if (character === "}" || character === "]") {
      open.pop();
    } else if (character === "," && inside?.keys === null) {
      inside.count += 1;
    } else if (character === '"') {
      const end = endOfString(text, i);
      const isKey = inside?.keys != null && /^\s*:/.test(text.slice(end, end + 200));
      if (isKey) {
        const key = JSON.parse(text.slice(i, end)) as string;
        if (inside.keys!.has(key)) return { path: inside.path, key };
        inside.keys!.add(key);
        path = childPath(inside.path, key);
      }
      i = end - 1;
    }
    i += 1;
  }
  return null;
}
