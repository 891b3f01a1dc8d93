import type { Wire } from "../query/wire";

export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface XmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

/** What a workbook holds beside its cells, and the spreadsheet behind the adapter does not know of. */
export class DocumentState {
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, Wire>();
  readonly xmlParts: XmlPart[] = [];
  /** Sheets hidden so that the user cannot show them again. */
  readonly veryHidden = new Set<string>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private lastPart = 0;

  addXmlPart(namespaceUri: string, xml: string): XmlPart {
    const part = { id: `{00000000-0000-4000-8000-${String(++this.lastPart).padStart(12, "0")}}`, namespaceUri, xml };
    this.xmlParts.push(part);
    return part;
  }
}
