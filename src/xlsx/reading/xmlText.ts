const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves the entities of XML; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (match, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? match;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : match;
  });
}

/** The text of a cell or string: entities, line ends as XML reads them, and Excel's `_x000D_` escapes. */
export function decodeText(raw: string): string {
  const text = decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** XML that is written in a way the scanner does not read. */
export class UnusualXml extends Error {}

/** @throws UnusualXml on what ordinary writers of workbooks do not use: prefixes, comments, CDATA */
export function requireOrdinary(xml: string, root: string): void {
  const open = new RegExp(`<${root}(?:\\s[^>]*)?>`).exec(xml.slice(0, 4096));
  if (!open) throw new UnusualXml(`no plain <${root}>`);
  // The root of a part that was cut off has no end.
  if (!open[0].endsWith("/>") && !xml.includes(`</${root}>`)) throw new UnusualXml(`no </${root}>`);
  if (xml.includes("<!")) throw new UnusualXml("comments or CDATA");
}

/** @returns an attribute of a tag, given the text between its name and `>`; `""` without it */
export function attribute(tag: string, name: string): string {
  const at = tag.indexOf(`${name}="`);
  if (at < 0) {
    if (tag.includes("'")) throw new UnusualXml("attributes in apostrophes");
    return "";
  }
  if (at > 0 && tag.charCodeAt(at - 1) > 32) throw new UnusualXml(`an attribute that ends with ${name}`);
  const start = at + name.length + 2;
  return tag.slice(start, tag.indexOf('"', start));
}

/** The text of all `t` elements, without phonetic hints. */
export function richText(body: string): string {
  const spoken = body.includes("<rPh") ? body.replace(/<rPh\b[^>]*>.*?<\/rPh>/gs, "") : body;
  let text = "";
  for (let at = spoken.indexOf("<t"); at >= 0; at = spoken.indexOf("<t", at + 2)) {
    const next = spoken.charCodeAt(at + 2);
    if (next !== 62 && next !== 32) continue;
    const open = spoken.indexOf(">", at);
    if (spoken.charCodeAt(open - 1) === 47) continue;
    const close = spoken.indexOf("</t>", open);
    if (close < 0) throw new UnusualXml("an unclosed text");
    text += spoken.slice(open + 1, close);
    at = close;
  }
  return decodeText(text);
}
