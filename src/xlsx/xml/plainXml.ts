import { SaxesParser, type SaxesTagNS } from "saxes";

/** Markup for programs of several ages: what those that know no extension are to read stands in its fallback. */
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const NAMESPACES = "http://www.w3.org/2000/xmlns/";
const TRANSPARENT = new Set(["AlternateContent", "Fallback"]);
const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\r", "&#13;"],
]);

const SPECIAL = /[&<>"\r]/;

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"\r]/g, (character) => ESCAPES.get(character)!) : text;
}

/** So many pieces are put together at a time. */
const CHUNK = 4096;

/** Writes the elements of the root's namespace without prefixes, and leaves out those of all others. */
class PlainWriter {
  private readonly chunks: string[] = [];
  private readonly pieces: string[] = [];
  private root: string | null = null;
  /** How many open elements are left out. */
  private skipped = 0;

  open({ uri, local, attributes }: SaxesTagNS): void {
    this.root ??= uri;
    if (this.isTransparent(uri, local)) return;
    if (this.skipped > 0 || uri !== this.root) {
      this.skipped += 1;
      return;
    }
    this.write("<", local);
    for (const name in attributes) {
      const { uri: space, local: attribute, value } = attributes[name]!;
      if (space !== NAMESPACES) this.write(" ", attribute, '="', escaped(value), '"');
    }
    this.write(">");
  }

  close({ uri, local }: SaxesTagNS): void {
    if (this.isTransparent(uri, local)) return;
    if (this.skipped > 0) this.skipped -= 1;
    else this.write("</", local, ">");
  }

  text(text: string): void {
    if (this.skipped === 0) this.write(escaped(text));
  }

  end(): string {
    return this.chunks.join("") + this.pieces.join("");
  }

  /** A million small strings that wait for their end cost more than everything else. */
  private write(...pieces: string[]): void {
    this.pieces.push(...pieces);
    if (this.pieces.length > CHUNK) this.chunks.push(this.pieces.splice(0).join(""));
  }

  private isTransparent(uri: string, local: string): boolean {
    return uri === COMPATIBILITY && this.skipped === 0 && TRANSPARENT.has(local);
  }
}

/**
 * Writes XML as the usual programs write it, so that one scanner reads every workbook: without prefixes, comments, CDATA
 * and declarations, with attributes in quotation marks. A document type is not read, and what it defines is refused.
 * @throws when the text is no well-formed XML
 */
export function plainXml(xml: string): string {
  const writer = new PlainWriter();
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("opentag", (tag) => writer.open(tag));
  parser.on("closetag", (tag) => writer.close(tag));
  parser.on("text", (text) => writer.text(text));
  parser.on("cdata", (text) => writer.text(text));
  parser.write(xml).close();
  return writer.end();
}
