import { UnusualXml } from "./unusual";

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves the entities of XML; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (match, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? match;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : match;
  });
}

/** The text of a cell or string: entities, line ends as XML reads them, and Excel's `_x000D_` escapes. */
export function decodeText(raw: string): string {
  if (raw.includes("<")) throw new UnusualXml("a tag within a text");
  const text = decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** Takes the hints out that tell how a text is spoken. */
function withoutPhonetics(body: string): string {
  let text = "";
  let from = 0;
  for (let at = body.indexOf("<rPh"); at >= 0; at = body.indexOf("<rPh", from)) {
    const end = body.indexOf("</rPh>", at);
    if (end < 0) throw new UnusualXml("an unclosed phonetic hint");
    text += body.slice(from, at);
    from = end + "</rPh>".length;
  }
  return text + body.slice(from);
}

/** The text of all `t` elements, without phonetic hints. @throws UnusualXml */
export function richText(body: string): string {
  const spoken = body.includes("<rPh") ? withoutPhonetics(body) : body;
  let text = "";
  let close = -1;
  for (let at = spoken.indexOf("<t"); at >= 0; at = spoken.indexOf("<t", Math.max(close, at + 2))) {
    const next = spoken.charCodeAt(at + 2);
    if (next > 62) continue;
    const open = spoken.indexOf(">", at);
    if (open < 0) throw new UnusualXml("an unclosed tag");
    if (spoken.charCodeAt(open - 1) === 47) continue;
    close = spoken.indexOf("</t>", open);
    if (close < 0) throw new UnusualXml("an unclosed text");
    text += spoken.slice(open + 1, close);
  }
  return decodeText(text);
}
