import { oncePerText } from "../../../rules/once";
import { printOf } from "../../../workbook/print";
import { isObject } from "../entry";
import type { Keys } from "./keys";

/**
 * What the document keeps is kept item by item, each under a key of its own, so that two panes or co-authors who change
 * different things lose nothing: the newest of an item holds, and nobody writes what he does not know.
 *
 * `iid.item.<group>.<id>` is the head of an item: its JSON, how many pieces it has, or that it is gone. A value of the
 * document's settings is kept short, so a long one has pieces, `<head>/<print>.0`, `.1` …, named after what they hold:
 * those of another text never take their place, and a head speaks of its own pieces until the next head is there.
 */
const PREFIX = "iid.item.";
const VERSION = 1;
const PIECE_LENGTH = 30_000;
const MOST_PIECES = 100;
/** A text is looked at again with each reading; so many long ones are remembered. */
const MOST_PRINTS = 16;

const printOfText = oncePerText(printOf, MOST_PRINTS);

/**
 * What an item holds, as JSON; `gone` where one of an earlier format is taken away; `newer` where a later version of ours
 * will know what it is; `unreadable` for anything else.
 */
export type ItemState = { text: string } | "gone" | "newer" | "unreadable";

export function groupPrefix(group: string): string {
  return `${PREFIX}${group}.`;
}

/** The key of the head of an item. As JSON, half a character in an id is no error. */
export function headKey(group: string, id: string): string {
  return groupPrefix(group) + encodeURIComponent(JSON.stringify(id).slice(1, -1));
}

function pieceKey(head: string, print: string, number: number): string {
  return `${head}/${print}.${number}`;
}

interface Head {
  item?: unknown;
  text?: unknown;
  gone?: unknown;
  pieces?: unknown;
  print?: unknown;
}

function headOf(keys: Keys, key: string): Head {
  const head = keys.get(key);
  return isObject(head) ? head : {};
}

/** @returns the keys of the pieces that a head of this version speaks of */
function pieceKeys(key: string, { item, pieces, print }: Head): string[] {
  if (item !== VERSION) return [];
  if (typeof pieces !== "number" || typeof print !== "string" || !(pieces > 0 && pieces <= MOST_PIECES)) return [];
  return Array.from({ length: Math.ceil(pieces) }, (_, number) => pieceKey(key, print, number));
}

function stateOf(keys: Keys, key: string): ItemState {
  const head = headOf(keys, key);
  if (Number(head.item) > VERSION) return "newer";
  if (head.item !== VERSION) return "unreadable";
  if (head.gone === true) return "gone";
  if (typeof head.text === "string") return { text: head.text };
  const parts = pieceKeys(key, head).map((piece) => keys.get(piece));
  const text = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  return text !== "" && printOfText(text) === head.print ? { text } : "unreadable";
}

/** @returns the id; `null` for a piece, and for a key that is none of ours */
function idOf(key: string, prefix: string): string | null {
  if (!key.startsWith(prefix) || key.includes("/")) return null;
  try {
    return JSON.parse(`"${decodeURIComponent(key.slice(prefix.length))}"`) as string;
  } catch {
    return null;
  }
}

/** @returns the ids of a group that there are keys of */
export function itemIds(keys: Iterable<string>, group: string): string[] {
  const prefix = groupPrefix(group);
  return [...keys].flatMap((key) => idOf(key, prefix) ?? []);
}

/** @returns the items of a group by id, in the order of the document */
export function itemsOf(keys: Keys, group: string): Map<string, ItemState> {
  return new Map(itemIds(keys.keys(), group).map((id) => [id, stateOf(keys, headKey(group, id))]));
}

/** The same JSON without letters that a cut between two pieces could damage. */
function inAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export type Put = readonly [key: string, value: object | string | null];

/** @returns the pieces that a value has, under their keys; none of a short one */
function piecesOf(key: string, text: string): { print: string; pieces: Put[] } {
  if (text.length <= PIECE_LENGTH) return { print: "", pieces: [] };
  const print = printOfText(text);
  const pieces: Put[] = [];
  for (let at = 0; at < text.length; at += PIECE_LENGTH) {
    pieces.push([pieceKey(key, print, pieces.length), text.slice(at, at + PIECE_LENGTH)]);
  }
  return { print, pieces };
}

/** @returns the keys of the pieces of a value, which a request that broke off may have left without a head */
export function keysOfPieces(group: string, id: string, value: unknown): string[] {
  return piecesOf(headKey(group, id), inAscii(JSON.stringify(value))).pieces.map(([key]) => key);
}

/**
 * What has to be put so that an item holds a value: its pieces, then the head that speaks of them, then away with those of
 * before.
 * @param value `undefined` takes the item away
 * @param earlier whether the document holds it in an earlier format as well, which stays as it is
 */
export function putsOf(keys: Keys, group: string, id: string, value: unknown, earlier: boolean): Put[] {
  const key = headKey(group, id);
  const old = pieceKeys(key, headOf(keys, key));
  const text = value === undefined ? null : inAscii(JSON.stringify(value));
  const { print, pieces } = piecesOf(key, text ?? "");
  const gone = earlier ? { item: VERSION, gone: true } : null;
  const long = { item: VERSION, pieces: pieces.length, print };
  const head = text === null ? gone : pieces.length > 0 ? long : { item: VERSION, text };
  const kept = new Set(pieces.map(([piece]) => piece));
  return [...pieces, [key, head], ...old.filter((piece) => !kept.has(piece)).map((piece): Put => [piece, null])];
}
