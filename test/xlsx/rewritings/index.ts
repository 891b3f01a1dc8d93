import type { Parts } from "./zip";
import { streamed, zip64, zipped } from "./zip";
import * as cells from "./cells";
import {
  afterRoot,
  both,
  declared,
  inParts,
  inSheets,
  isXml,
  prefixed,
  renamed,
  sheetsAt,
  utf16,
  withoutDeclaration,
  type Rewriting,
} from "./parts";

const named =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);
const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const isRelations = (name: string): boolean => name.endsWith(".rels");

const encoded =
  (bigEndian: boolean): Rewriting =>
  (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, isXml(name) ? utf16(xml, bigEndian) : xml]));

const strict = inParts(isXml, (xml) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
);

const moved = (from: string, to: string, target: string): Rewriting =>
  both(
    renamed((name) => (name === from ? to : name)),
    inParts(named(RELATIONS), (xml) =>
      xml.replace(/Target="[^"]*"/g, (one) => (one.endsWith(`${from.slice(3)}"`) ? `Target="${target}"` : one)),
    ),
  );

const COMMENT = "<!-- <c r=\"A1\"><v>9</v></c> <sheet name='x'/> -->";
const commented = (xml: string): string => afterRoot(xml, COMMENT);
const spaced = (xml: string): string =>
  xml.replace(/<(\/?)([\w:]+)([^<>?]*?)(\/?)>/g, (_, slash: string, name: string, attributes: string, end: string) => {
    return `<${slash}${name}${attributes.replace(/="/g, ' = "')} ${end}>`;
  });
const apostrophes = (xml: string): string =>
  xml.replace(/<[^<>]*>/g, (tag) => (tag.includes("'") ? tag : tag.replaceAll('"', "'")));

/** Every way in which the same parts can be written. */
export const PART_REWRITINGS: Record<string, Rewriting> = {
  "nothing changed": (parts) => parts,
  // Names of parts
  "one sheet in other case": renamed((name) => name.replace("worksheets/sheet2", "worksheets/Sheet2")),
  "the strings in other case": renamed((name) => name.replace("sharedStrings", "SharedStrings")),
  "all names in capitals": renamed((name) => name.toUpperCase()),
  "backslashes in names": renamed((name) => name.replaceAll("/", "\\")),
  "backslashes in targets": inParts(isRelations, (xml) =>
    xml.replace(/Target="(?!http)([^"]*)"/g, (_, target: string) => `Target="${target.replaceAll("/", "\\")}"`),
  ),
  "absolute targets": inParts(named(RELATIONS), (xml) => xml.replace(/Target="(?=\w)/g, 'Target="/xl/')),
  "targets with steps": inParts(named(RELATIONS), (xml) => xml.replace(/Target="(?=\w)/g, 'Target="./../xl/')),
  "sheets beside the workbook": sheetsAt("xl/", ""),
  "sheets in a folder of another name": sheetsAt("xl/data/", "data/"),
  "sheets at the top": sheetsAt("", "/"),
  "an escaped name": sheetsAt("xl/", "", (file) => file.replace("sheet", "lembar%20ke-")),
  "a name escaped in the target only": both(
    sheetsAt("xl/", "", (file) => file.replace("sheet", "lembar%20ke-")),
    renamed((name) => name.replaceAll("%20", " ")),
  ),
  "a workbook of another name": both(
    renamed((name) => name.replace("xl/workbook.xml", "xl/buku.xml").replace("rels/workbook", "rels/buku")),
    inParts(named("_rels/.rels"), (xml) => xml.replace("xl/workbook.xml", "xl/buku.xml")),
  ),
  "strings elsewhere": moved(STRINGS, "xl/teks/a.xml", "teks/a.xml"),
  "styles elsewhere": moved(STYLES, "gaya.xml", "/gaya.xml"),
  // XML
  "prefixes in all parts": inParts(isXml, prefixed),
  "prefixes in the sheets": inSheets(prefixed),
  "prefixes in one sheet": inParts(named("xl/worksheets/sheet2.xml"), prefixed),
  "prefixes in the workbook": inParts(named(WORKBOOK), prefixed),
  "prefixes in the strings": inParts(named(STRINGS), prefixed),
  "prefixes in the styles": inParts(named(STYLES), prefixed),
  "prefixes in the relationships": inParts(isRelations, prefixed),
  "prefixes in the table": inParts((name) => name.startsWith("xl/tables/"), prefixed),
  "strict namespaces": strict,
  "comments in all parts": inParts(isXml, commented),
  "a comment in another sheet": inParts(named("xl/worksheets/sheet3.xml"), commented),
  "comments in the styles": inParts(named(STYLES), commented),
  "CDATA in the strings": inParts(named(STRINGS), (xml) =>
    xml.replace(/(<t[^>]*>)([^<&]+)<\/t>/g, "$1<![CDATA[$2]]></t>"),
  ),
  "CDATA in values": inSheets((xml) => xml.replace(/<v>([^<]+)<\/v>/g, "<v><![CDATA[$1]]></v>")),
  apostrophes: inParts(isXml, apostrophes),
  "blanks in tags": inParts(isXml, spaced),
  "an indented text": inParts(
    (name) => isXml(name) && name !== STRINGS,
    (xml) => xml.replace(/>(?=<(?!\/t|\/v|\/f))/g, ">\r\n\t"),
  ),
  "byte order marks": inParts(isXml, (xml) => `\ufeff${xml}`),
  "UTF-16": encoded(false),
  "UTF-16, the other way round": encoded(true),
  "Latin letters of one byte": (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        isXml(name) ? new Uint8Array(Buffer.from(declared(xml, "ISO-8859-1"), "latin1")) : xml,
      ]),
    ),
  "no declarations": inParts(isXml, withoutDeclaration),
  instructions: inParts(isXml, (xml) => afterRoot(xml, '<?mso <c r="A1"><v>9</v></c>?>')),
  "a foreign element in the cells": inSheets((xml) =>
    xml.replaceAll("</c>", '<q:x xmlns:q="urn:q"><q:v>9</q:v></q:x></c>'),
  ),
  "an escaped end of tags": inParts(named(WORKBOOK), (xml) => xml.replace("<sheets>", '<sheets a="a>b">')),
  // Cells
  "inline strings": cells.inline,
  "inline strings as values": cells.inlineWithValue,
  "texts of formulas": cells.asFormulaText,
  "no addresses of cells": cells.withoutAddresses(false),
  "no addresses at all": cells.withoutAddresses(true),
  "attributes turned round": cells.attributesTurned,
  "dates of ISO": cells.isoDates,
  "the dates of 1904": cells.date1904,
  "numbers with exponents": cells.inExponents,
  "numbers that say so": cells.typedNumbers,
  "blank shared strings": cells.blankStrings,
  "styled cells far away": cells.styledFarAway,
  "no dimension": inSheets((xml) => xml.replace(/<dimension [^>]*\/>/, "")),
  "a wrong dimension": inSheets((xml) => xml.replace(/<dimension [^>]*\/>/, '<dimension ref="A1"/>')),
  "rich strings": cells.richStrings,
  "strings with phonetic hints": cells.spokenStrings,
  "numbered letters": cells.numberedLetters,
  "strings in another order": cells.stringsTurned,
  "number formats of differences": inParts(named(STYLES), (xml) =>
    xml.replace(
      /<dxfs[^>]*\/>|<dxfs[^>]*>.*?<\/dxfs>/s,
      '<dxfs count="2"><dxf><numFmt numFmtId="165" formatCode="0.00%"/></dxf><dxf><numFmt numFmtId="14" formatCode="0%"/></dxf></dxfs>',
    ),
  ),
};

const reversed = (parts: Parts): Parts => Object.fromEntries(Object.entries(parts).reverse());
const NOISE = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) % 251);

/** Every way in which the parts can be packed. */
export const PACKINGS: Record<string, (parts: Parts) => Uint8Array> = {
  stored: (parts) => zipped(parts, { level: 0 }),
  "packed hard": (parts) => zipped(parts, { level: 9 }),
  streamed,
  "sizes in zip64 fields": (parts) => zip64(zipped(parts)),
  "in reverse order": (parts) => zipped(reversed(parts)),
  "with folders": (parts) => zipped({ "xl/": "", "xl/worksheets/": "", "_rels/": "", ...parts }),
  "with a comment behind": (parts) => {
    const bytes = zipped(parts);
    bytes[bytes.length - 2] = 3;
    return new Uint8Array([...bytes, 97, 98, 99]);
  },
  "with many pictures": (parts) => {
    const pictures = Array.from({ length: 2100 }, (_, at) => [`xl/media/image${at}.png`, "x"] as const);
    return zipped({ ...parts, ...Object.fromEntries(pictures), "xl/media/white.bmp": new Uint8Array(40_000_000) });
  },
  "with extra fields": (parts) => zipped(parts, { extra: { 0x7075: NOISE.subarray(0, 40) } }),
};
