import { isoDates } from "./cells";
import { both, inParts, inSheets, isSheet, isXml, type Rewriting } from "./parts";

const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";
const only = (name: string) => (part: string) => part === name;

const inRows = (change: (row: string, at: number) => string): Rewriting =>
  inSheets((xml) => {
    let at = 0;
    return xml.replace(/<row [^>]*>.*?<\/row>/gs, (row) => change(row, at++));
  });

const turnedAround = (text: string, part: RegExp): string => {
  const parts = [...text.matchAll(part)].map(([one]) => one);
  return text.replace(part, () => parts.pop()!);
};

/** The prefix of relationships is whatever a program calls it. */
const otherPrefix = inParts(
  (name) => name === WORKBOOK || isSheet(name),
  (xml) => xml.replaceAll("xmlns:r=", "xmlns:hubungan=").replace(/(\s)r:(?=\w+=)/g, "$1hubungan:"),
);

/** A string that is empty counts like all others. */
const emptyStringFirst = both(
  inParts(only(STRINGS), (xml) => xml.replace("<si>", "<si/><si>")),
  inSheets((xml) =>
    xml.replace(
      /(<c [^>]*t="s"[^>]*>)<v>(\d+)<\/v>/g,
      (_, tag: string, at: string) => `${tag}<v>${Number(at) + 1}</v>`,
    ),
  ),
);

const ALTERNATE =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">' +
  '<x15ac:absPath xmlns:x15ac="urn:x15" url="C:\\Data\\"/></mc:Choice></mc:AlternateContent>';
const EXTENSION =
  '<extLst><ext uri="{1}" xmlns:x14="urn:x14"><x14:sparklineGroups><x14:f>Inovasi!A1</x14:f>' +
  '<row r="4"><c r="I4"><v>0</v></c></row></x14:sparklineGroups></ext></extLst>';

/** Ways of writing the same parts that nobody reported. */
export const MORE_REWRITINGS: Record<string, Rewriting> = {
  "another prefix of relationships": otherPrefix,
  "white space around values": inSheets((xml) => xml.replace(/<v>([^<]+)<\/v>/g, "<v>\n $1 </v>")),
  "whole numbers with a point": inSheets((xml) =>
    xml.replace(/(<c (?![^>]* t=)[^>]*>)<v>(\d+)<\/v>/g, "$1<v>$2.0</v>"),
  ),
  "cells of a row in another order": inRows((row) => turnedAround(row, /<c [^>]*?(?:\/>|>.*?<\/c>)/gs)),
  "rows in another order": inSheets((xml) => turnedAround(xml, /<row [^>]*>.*?<\/row>/gs)),
  "empty rows behind, without numbers": inSheets((xml) =>
    xml.replace("</sheetData>", "<row/><row></row><row/></sheetData>"),
  ),
  "shared and array formulas": inSheets((xml) =>
    xml
      .replace(/<f>([^<]*)<\/f>/g, '<f t="shared" si="0" ref="K3:K3">$1</f>')
      .replace(/<c (?=r="K3")/g, '<c cm="1" vm="1" '),
  ),
  "an array formula": inSheets((xml) => xml.replace(/<f>([^<]*)<\/f>/g, '<f t="array" ref="K3" aca="1" ca="1">$1</f>')),
  "a shared formula of another cell": inSheets((xml) => xml.replace(/<f>[^<]*<\/f>/g, '<f t="shared" si="0"/>')),
  "an empty string among the strings": emptyStringFirst,
  "alternate content in the workbook": inParts(only(WORKBOOK), (xml) =>
    xml.replace(/(<workbook[^>]*>)/, `$1${ALTERNATE}`),
  ),
  "rows within an extension": inSheets((xml) => xml.replace("</worksheet>", `${EXTENSION}</worksheet>`)),
  "content types by extension alone": inParts(only("[Content_Types].xml"), (xml) =>
    xml.replace(/<Override [^>]*\/>/g, ""),
  ),
  "numbered letters in names of sheets": inParts(only(WORKBOOK), (xml) =>
    xml.replace('name="Inovasi"', 'name="&#73;no&#x76;asi"'),
  ),
  "ids of relationships with dots": inParts(
    (name) => name === WORKBOOK || name === "xl/_rels/workbook.xml.rels",
    (xml) => xml.replace(/"rId(\d+)"/g, '"R.-_$1.é"'),
  ),
  "relationships in another order, and said to be internal": inParts(only("xl/_rels/workbook.xml.rels"), (xml) =>
    turnedAround(xml, /<Relationship [^>]*\/>/g).replaceAll("<Relationship ", '<Relationship TargetMode="Internal" '),
  ),
  "a document type": inParts(
    (name) => isXml(name) && !name.endsWith(".rels"),
    (xml) => xml.replace(/(<\?xml[^>]*\?>\s*)/, "$1<!DOCTYPE daftar>"),
  ),
  "days of ISO with their time": both(
    isoDates,
    inSheets((xml) => xml.replace(/<v>(\d{4}-\d\d-\d\d)<\/v>/g, "<v>$1T00:00:00.000Z</v>")),
  ),
  "days of ISO where days count from 1904": both(
    isoDates,
    inParts(only(WORKBOOK), (xml) => xml.replace(/<workbookPr\b/, '<workbookPr date1904="true"')),
  ),
  "hidden rows, and tags over several lines": inRows((row) => row.replace(/^<row /, '<row\n\thidden="1"\r\n  ')),
  "no count of anything": inParts(isXml, (xml) => xml.replace(/ (?:count|uniqueCount|spans)="[^"]*"/g, "")),
};
