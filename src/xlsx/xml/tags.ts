import { decodeEntities } from "./text";
import { UnusualXml } from "./unusual";

const NAME_END = /[\s/>]/y;
const ATTRIBUTE = /\s*(?:\w+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*\/?>/y;

/** @returns whether the sticky pattern stands at that place */
function standsAt(pattern: RegExp, xml: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(xml);
}

/** The attributes that begin at a place; prefixes of their names are dropped. @throws UnusualXml */
function attributesAt(xml: string, from: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  while (!standsAt(TAG_END, xml, at)) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (!match) throw new UnusualXml("a tag without an end");
    attributes.set(match[1]!, decodeEntities(match[2] ?? match[3] ?? ""));
    at = ATTRIBUTE.lastIndex;
  }
  return attributes;
}

/** The attributes of every tag of a name in ordinary XML. Takes time in proportion to the text, whatever it holds. */
export function tagsOf(xml: string, tag: string): Map<string, string>[] {
  const tags: Map<string, string>[] = [];
  const opening = `<${tag}`;
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at + opening.length)) {
    const from = at + opening.length;
    if (standsAt(NAME_END, xml, from)) tags.push(attributesAt(xml, from));
  }
  return tags;
}

/** What stands within the only element of a name; `""` without it. */
export function within(xml: string, tag: string): string {
  const from = new RegExp(`<${tag}[\\s>]`).exec(xml)?.index;
  if (from === undefined) return "";
  const to = xml.indexOf(`</${tag}>`, from);
  return to < 0 ? "" : xml.slice(from, to);
}
