import { richText } from "../xml/text";
import { requireOrdinary, UnusualXml } from "../xml/unusual";

/** Reads the shared strings of a workbook. @throws UnusualXml */
export function scanStrings(xml: string): string[] {
  requireOrdinary(xml, "sst");
  const strings: string[] = [];
  for (let at = xml.indexOf("<si"); at >= 0; at = xml.indexOf("<si", at + 3)) {
    const open = xml.indexOf(">", at);
    if (open < 0) throw new UnusualXml("an unclosed tag");
    if (xml.charCodeAt(open - 1) === 47) {
      strings.push("");
      continue;
    }
    const close = xml.indexOf("</si>", open);
    if (close < 0) throw new UnusualXml("an unclosed string");
    const body = xml.slice(open + 1, close);
    if (body.includes("<si")) throw new UnusualXml("a string within a string");
    strings.push(richText(body));
    at = close;
  }
  return strings;
}
