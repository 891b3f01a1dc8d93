import { PAGE_MARGIN_CM } from "../../template/page";
import type { ChartSpec, PageSetup } from "../../template/types";
import { columnName } from "../../workbook/cells/address";
import type { Area } from "../../workbook/types";
import { columnCount, rowCount } from "../reading/blocks";

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

const CHART_TYPES = { bars: "BarClustered", lines: "LineMarkers" } as const;

/** Adds a chart over cells that are already there. The caller syncs. */
export function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const chart = sheet.charts.add(CHART_TYPES[spec.kind], rangeAt(sheet, spec.source), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.dataLabels.showValue = true;
  chart.dataLabels.numberFormat = spec.numberFormat;
  // Bars from the top down, as the rows beside them.
  if (spec.kind === "bars") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.visible = spec.kind === "lines";
  if (spec.kind === "lines") chart.legend.position = "Bottom";
  if (spec.scale) {
    chart.axes.valueAxis.minimum = spec.scale.minimum;
    chart.axes.valueAxis.maximum = spec.scale.maximum;
  }
  placeChart(sheet, chart, spec.area);
  return chart;
}

/** Puts a chart over cells. The caller syncs. */
export function placeChart(sheet: Excel.Worksheet, chart: Excel.Chart, { top, left, bottom, right }: Area): void {
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
}

function zoomOf(fit: PageSetup["fit"]): Excel.PageLayoutZoomOptions {
  if (typeof fit === "object") {
    return "percent" in fit ? { scale: fit.percent } : { horizontalFitToPages: fit.pagesWide };
  }
  return fit === "width" ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: 1 };
}

/** Sets a sheet up to be printed, all of it where no area is given. The caller syncs. */
export function layOutPage(sheet: Excel.Worksheet, page: PageSetup & { area?: Area }): void {
  const { orientation, area, fit, titleRow, titleColumns } = page;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = zoomOf(fit);
  pageLayout.centerHorizontally = true;
  const margin = PAGE_MARGIN_CM;
  pageLayout.setPrintMargins("Centimeters", { left: margin, right: margin, top: margin, bottom: margin });
  if (area) pageLayout.setPrintArea(rangeAt(sheet, area));
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$A:$${columnName(titleColumns - 1)}`);
}
