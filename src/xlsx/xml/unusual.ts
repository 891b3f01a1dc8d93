/** XML that is written in a way the scanner does not read; `plainXml` writes it as the usual programs do. */
export class UnusualXml extends Error {}

/** @throws UnusualXml on what ordinary writers of workbooks do not use: prefixes, comments, CDATA */
export function requireOrdinary(xml: string, root: string): void {
  const open = new RegExp(`<${root}(?:\\s[^>]*)?/?>`).exec(xml.slice(0, 4096));
  if (!open) throw new UnusualXml(`no plain <${root}>`);
  // The root of a part that was cut off has no end.
  if (!open[0].endsWith("/>") && xml.lastIndexOf(`</${root}>`) < 0) throw new UnusualXml(`no </${root}>`);
  if (xml.includes("<!")) throw new UnusualXml("comments or CDATA");
}
