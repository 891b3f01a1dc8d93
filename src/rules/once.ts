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

/** How many answers are kept for each time that a kept one was asked for, before to keep them is found not to pay. */
const LEAST_USE = 8;
/** For how many times as many questions as it could have kept it then keeps nothing. */
const REST = 16;

/**
 * Keeps the latest answers and forgets all of them when they have become too many. Of a large workbook whose cells all
 * differ nothing is asked for again: to keep what follows from each costs more than it saves, the garbage collector above
 * all. So who finds that it hardly ever helps makes answers anew for a while, and tries again.
 */
function onceForMost<Key, Made>(make: (key: Key) => Made, most: number): (key: Key) => Made {
  const known = new Map<Key, { one: Made }>();
  let helped = 0;
  let resting = 0;
  return (key) => {
    if (resting > 0) {
      resting -= 1;
      return make(key);
    }
    let made = known.get(key);
    if (made) {
      helped += 1;
      return made.one;
    }
    made = { one: make(key) };
    if (known.size >= most) {
      if (helped * LEAST_USE < known.size) resting = most * REST;
      helped = 0;
      known.clear();
    }
    known.set(key, made);
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
  return onceForMost(make, MOST_RECENT);
}

/** More texts than any program of ours asks for again. */
const MOST_TEXTS = 2000;

/** What follows from a text, made once. Texts come from cells, so only so many are kept. */
export function oncePerText<Text extends string, Made>(
  make: (text: Text) => Made,
  most = MOST_TEXTS,
): (text: Text) => Made {
  return onceForMost(make, most);
}
