import { isSheet, inParts, inSheets, type Rewriting } from "./parts";

const CELL = /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** Changes each cell with content: what stands in its tag, and within it. */
function eachCell(change: (attributes: string, body: string) => string): (xml: string) => string {
  return (xml) =>
    xml.replace(CELL, (cell, attributes: string, body: string | undefined) => {
      return body === undefined ? cell : change(attributes, body);
    });
}

/** The `si` elements of the shared strings, without their tags. */
const stringsOf = (xml: string): string[] => [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, body]) => body!);

const plainText = (string: string): string => string.replace(/<rPr>.*?<\/rPr>/gs, "").replace(/<[^>]*>/g, "");

/** Writes the shared strings into the cells. */
function unshared(write: (string: string, attributes: string) => string): Rewriting {
  return (parts) => {
    const strings = stringsOf(parts["xl/sharedStrings.xml"]!);
    return inSheets(
      eachCell((attributes, body) => {
        if (!attributes.includes('t="s"')) return `<c ${attributes}>${body}</c>`;
        return write(strings[Number(/<v>(\d+)<\/v>/.exec(body)![1])]!, attributes.replace(' t="s"', ""));
      }),
    )(parts);
  };
}

export const inline = unshared((string, attributes) => `<c ${attributes} t="inlineStr"><is>${string}</is></c>`);
export const inlineWithValue = unshared((string, at) => `<c ${at} t="inlineStr"><v>${plainText(string)}</v></c>`);
export const asFormulaText = unshared((string, at) => `<c ${at} t="str"><v>${plainText(string)}</v></c>`);

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Cells without addresses: gaps are cells without content. */
export const withoutAddresses = (rows: boolean): Rewriting =>
  inSheets((xml) =>
    xml.replace(/<row ([^>]*)>(.*?)<\/row>/gs, (_, tag: string, content: string) => {
      let next = 1;
      const cells = content.replace(CELL, (cell: string, attributes: string) => {
        const column = columnOf(/r="([A-Z]+)\d+"/.exec(attributes)![1]!);
        const gap = "<c/>".repeat(column - next);
        next = column + 1;
        return gap + cell.replace(/ ?r="[A-Z]+\d+"/, "");
      });
      return `<row ${rows ? tag.replace(/r="\d+"/, "") : tag}>${cells}</row>`;
    }),
  );

const isSerial = (attributes: string, body: string): boolean =>
  !/ t="/.test(attributes) && /^<v>4\d{4}<\/v>$/.test(body);

/** Dates as the strict kind of file keeps them. */
export const isoDates = inSheets(
  eachCell((attributes, body) => {
    if (!isSerial(attributes, body)) return `<c ${attributes}>${body}</c>`;
    const date = new Date(Date.UTC(1899, 11, 30) + Number(/\d+/.exec(body)![0]) * 86_400_000);
    return `<c ${attributes} t="d"><v>${date.toISOString().slice(0, 10)}</v></c>`;
  }),
);

/** Days between day 0 of the two date systems. */
const DAYS_1904 = 1462;

export const date1904: Rewriting = (parts) =>
  inParts(
    (name) => name === "xl/workbook.xml" || isSheet(name),
    (xml, name) =>
      name === "xl/workbook.xml"
        ? xml.replace(/<workbookPr\b/, '<workbookPr date1904="1"')
        : eachCell((attributes, body) => {
            const moved = isSerial(attributes, body) ? `<v>${Number(/\d+/.exec(body)![0]) - DAYS_1904}</v>` : body;
            return `<c ${attributes}>${moved}</c>`;
          })(xml),
  )(parts);

const isNumber = (attributes: string): boolean => !/ t="/.test(attributes);

export const inExponents = inSheets(
  eachCell((attributes, body) => {
    const number = /^<v>([\d.]+)<\/v>$/.exec(body)?.[1];
    const written = isNumber(attributes) && number ? `<v>${Number(number).toExponential()}</v>` : body;
    return `<c ${attributes}>${written}</c>`;
  }),
);

export const typedNumbers = inSheets(
  eachCell((attributes, body) => `<c ${attributes}${isNumber(attributes) ? ' t="n"' : ""}>${body}</c>`),
);

export const attributesTurned = inSheets((xml) =>
  xml.replace(/<c ([^>]*?)(\/?)>/g, (_, attributes: string, end: string) => {
    return `<c ${[...attributes.matchAll(/[\w:]+="[^"]*"/g)]
      .map(([one]) => one)
      .reverse()
      .join(" ")}${end}>`;
  }),
);

/** Blank cells as some programs keep them, and a far end that only carries a format. */
export const blankStrings = inSheets((xml) =>
  xml.replace(/<c ([^>]*?)\/>/g, '<c $1 t="s"><v/></c>').replace("</row>", '<c r="XA1" t="s"><v></v></c></row>'),
);
export const styledFarAway = inSheets((xml) =>
  xml.replace("</sheetData>", '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row></sheetData>'),
);

/** The shared strings in another order, with one that nobody uses. */
export const stringsTurned: Rewriting = (parts) => {
  const strings = stringsOf(parts["xl/sharedStrings.xml"]!);
  const turned = ["<t>tidak dipakai</t>", ...[...strings].reverse()].map((string) => `<si>${string}</si>`).join("");
  return inParts(
    (name) => isSheet(name) || name === "xl/sharedStrings.xml",
    (xml, name) =>
      isSheet(name)
        ? eachCell((attributes, body) => {
            const number = attributes.includes('t="s"') ? /<v>(\d+)<\/v>/.exec(body)?.[1] : undefined;
            const written = number === undefined ? body : `<v>${strings.length - Number(number)}</v>`;
            return `<c ${attributes}>${written}</c>`;
          })(xml)
        : xml.replace(/<si>.*<\/si>/s, turned),
  )(parts);
};

const inStrings = (change: (xml: string) => string): Rewriting =>
  inParts((name) => name === "xl/sharedStrings.xml", change);

export const richStrings = inStrings((xml) =>
  xml.replace(
    /<si><t>(\w{2})([^<]*)<\/t><\/si>/g,
    '<si><r><t>$1</t></r><r><rPr><b/></rPr><t xml:space="preserve">$2</t></r></si>',
  ),
);
export const spokenStrings = inStrings((xml) =>
  xml.replaceAll("</si>", '<rPh sb="0" eb="1"><t>bunyi</t></rPh><phoneticPr fontId="1"/></si>'),
);
/** Letters as numbers, which every XML reader knows. */
export const numberedLetters = inStrings((xml) =>
  xml.replace(/>([A-Z])(?=[^<>]*<\/t>)/g, (_, letter: string) => `>&#x${letter.charCodeAt(0).toString(16)};`),
);
