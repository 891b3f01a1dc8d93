import type { ChartState, PageState } from "../charts/chartState";
import type { Wire } from "../../query/wire";

export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet that it belongs to; `null`: the workbook. */
  sheetId: string | null;
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
  readonly charts: ChartState[] = [];
  /** By sheet id; sheets that nobody set up are not in it. */
  readonly pages = new Map<string, PageState>();
  /** Sheets hidden so that the user cannot show them again. */
  readonly veryHidden = new Set<string>();
  /** Sheets can neither come nor go, change their names or their visibility. */
  structureProtected = false;
  /** Days are counted from 1904 on, as old Excel for Mac did. */
  date1904 = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private lastPart = 0;
  private lastChart = 0;

  /** The number of a new chart; no two charts of a workbook have the same. */
  nextChart(): number {
    return ++this.lastChart;
  }

  /** What hung on a sheet goes with it. */
  forgetSheet(sheetId: string): void {
    const left = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.charts.splice(0, this.charts.length, ...left);
    this.pages.delete(sheetId);
    const names = this.names.filter((defined) => defined.sheetId !== sheetId);
    this.names.splice(0, this.names.length, ...names);
  }

  addXmlPart(namespaceUri: string, xml: string): XmlPart {
    const part = { id: `{00000000-0000-4000-8000-${String(++this.lastPart).padStart(12, "0")}}`, namespaceUri, xml };
    this.xmlParts.push(part);
    return part;
  }
}
