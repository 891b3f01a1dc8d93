import type { Area } from "../../../../src/workbook/types";

/** The kinds of charts this host knows; Excel has many more. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** A chart as the workbook keeps it; nothing draws it. Places are in points from the corner of the sheet. */
export interface ChartState {
  id: string;
  sheetId: string;
  name: string;
  type: ChartType;
  source: { sheetId: string; area: Area };
  by: "Columns" | "Rows";
  /** `null`: what Excel puts there by itself. */
  title: string | null;
  titleVisible: boolean | null;
  legendVisible: boolean;
  legendPosition: string;
  showValue: boolean;
  labelFormat: string;
  minimum: number | "";
  maximum: number | "";
  reversed: boolean;
  place: { top: number; left: number; width: number; height: number };
}

/** The page of a sheet as it is printed; margins in points. */
export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: Record<string, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<Margin, number>;
  printArea: Area | null;
  /** What is repeated on each page. */
  titleRows: Area | null;
  titleColumns: Area | null;
}

export const MARGINS = ["Left", "Right", "Top", "Bottom", "Header", "Footer"] as const;

export type Margin = (typeof MARGINS)[number];

/** Excel's normal page. */
export function standardPage(): PageState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54, Header: 21.6, Footer: 21.6 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
}
