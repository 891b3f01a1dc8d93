/** A list whose items are made one after the other, while they are written. */
export class MadeList<T = unknown> {
  constructor(private readonly make: () => Iterable<T>) {}

  /** Its items, made anew each time. */
  get items(): Iterable<T> {
    return this.make();
  }
}

/** So many items are written together, which takes half the time of writing each. */
const TOGETHER = 16;

function* listText({ items }: MadeList): Generator<string, void, void> {
  let before = "[";
  let some: unknown[] = [];
  for (const item of items) {
    if (some.push(item) < TOGETHER) continue;
    yield before + JSON.stringify(some).slice(1, -1);
    before = ",";
    some = [];
  }
  if (some.length > 0) yield before + JSON.stringify(some).slice(1);
  else yield before === "[" ? "[]" : "]";
}

/**
 * The text of an object as `JSON.stringify` gives it, part after part, so that what a long list holds is never there
 * together.
 * @param object its lists may be `MadeList`, though not those of what it holds
 */
export function* objectText(object: object): Generator<string, void, void> {
  let before = "{";
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const name = `${before}${JSON.stringify(key)}:`;
    if (value instanceof MadeList) {
      yield name;
      yield* listText(value);
    } else {
      const text = JSON.stringify(value) as string | undefined;
      if (text === undefined) continue;
      yield name + text;
    }
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}

/** So much text makes a piece: the memory of larger ones is asked of the system anew each time, which takes longer than to fill it. */
const PIECE = 1 << 14;

/** @returns the texts behind each other, as bytes that can be handed to another thread without copying; in pieces */
export function jsonPieces(texts: Iterable<string>): Uint8Array<ArrayBuffer>[] {
  const utf8 = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let text = "";
  for (const more of texts) {
    text += more;
    if (text.length < PIECE) continue;
    pieces.push(utf8.encode(text));
    text = "";
  }
  return text === "" ? pieces : [...pieces, utf8.encode(text)];
}
