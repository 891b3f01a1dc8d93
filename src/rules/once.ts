/**
 * What follows from an object, made once for the life of the object. Nothing else is kept, so nothing can be out of date:
 * the object must not change.
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { one: Made }>();
  return (key) => {
    let made = known.get(key);
    if (!made) known.set(key, (made = { one: make(key) }));
    return made.one;
  };
}

/** More than a row of the widest sheet has cells. */
const MOST_RECENT = 1000;

/**
 * What follows from one of very many objects that are asked for several times in a row: kept for the latest ones only. A
 * `WeakMap` with a key for each cell of a large workbook costs the garbage collector more than to make all of it again.
 */
export function oncePerRecent<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, { one: Made }>();
  return (key) => {
    let made = known.get(key);
    if (!made) {
      made = { one: make(key) };
      if (known.size >= MOST_RECENT) known.clear();
      known.set(key, made);
    }
    return made.one;
  };
}

/** More texts than any program of ours asks for again. */
const MOST_TEXTS = 2000;

/** What follows from a text, made once. Texts come from cells, so they are all forgotten when they have become too many. */
export function oncePerText<Text extends string, Made>(
  make: (text: Text) => Made,
  most = MOST_TEXTS,
): (text: Text) => Made {
  const known = new Map<Text, { one: Made }>();
  return (text) => {
    let made = known.get(text);
    if (!made) {
      made = { one: make(text) };
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made.one;
  };
}
