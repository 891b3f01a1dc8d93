import type { Parts } from "./zip";

type Texts = Record<string, string>;
export type Rewriting = (parts: Texts) => Parts;

export const isSheet = (name: string): boolean => name.startsWith("xl/worksheets/sheet");
export const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** Changes the text of the parts that are meant. */
export function inParts(which: (name: string) => boolean, change: (xml: string, name: string) => string): Rewriting {
  return (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, which(name) ? change(xml, name) : xml]));
}

export const inSheets = (change: (xml: string) => string): Rewriting => inParts(isSheet, change);

/** Gives parts other names. */
export function renamed(change: (name: string) => string): Rewriting {
  return (parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [change(name), xml]));
}

/** One after the other. */
export function both(...steps: ((parts: Texts) => Parts)[]): Rewriting {
  return (parts) => steps.reduce<Parts>((done, step) => step(done as Texts), parts);
}

/** Moves the sheets: their names, and what refers to them. */
export function sheetsAt(folder: string, target: string, rename: (file: string) => string = (file) => file): Rewriting {
  const move = (name: string): string =>
    name.replace(
      /^xl\/worksheets\/(_rels\/)?(sheet\d\.xml(?:\.rels)?)$/,
      (_, rels: string | undefined, file: string) => {
        return `${folder}${rels ?? ""}${rename(file)}`;
      },
    );
  return both(
    inParts(
      (name) => name === "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/worksheets\/(sheet\d\.xml)/g, (_, file: string) => `${target}${rename(file)}`),
    ),
    inParts(
      (name) => name.startsWith("xl/worksheets/_rels"),
      (xml) => xml.replaceAll('Target="../', 'Target="/xl/'),
    ),
    renamed(move),
  );
}

const DECLARATION = /^<\?xml[^>]*\?>\s*/;

/** A prefix on every element of the part's own namespace. */
export function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(/ xmlns="/, ' xmlns:x="');
}

/** Puts something behind the root's opening tag, wherever it stands. */
export function afterRoot(xml: string, text: string): string {
  const from = DECLARATION.exec(xml)?.[0].length ?? 0;
  const end = xml.indexOf(">", xml.indexOf("<", from));
  return `${xml.slice(0, end + 1)}${text}${xml.slice(end + 1)}`;
}

export const withoutDeclaration = (xml: string): string => xml.replace(DECLARATION, "");

export const declared = (xml: string, encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>${withoutDeclaration(xml)}`;

export function utf16(xml: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${declared(xml, "UTF-16")}`, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}
