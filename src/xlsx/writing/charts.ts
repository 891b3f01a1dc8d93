import type { WriteSheet } from "hucre/xlsx";
import { reference } from "../../template/cells";
import type { ChartSpec, SheetSpec } from "../../template/types";
import { areaAddress, quoteSheet } from "../../workbook/index";
import type { Area } from "../../workbook/types";

type FileChart = NonNullable<WriteSheet["charts"]>[number];

function textAt({ cells }: SheetSpec, row: number, column: number): string {
  for (const { top, left, values } of cells) {
    const content = values[row - top]?.[column - left];
    if (content !== undefined && content !== null && typeof content !== "object") return String(content);
  }
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}

/** A chart of Excel's own, as an open workbook draws it: bars from the top down, as the rows beside them. */
export function toChart(spec: SheetSpec, chart: ChartSpec): FileChart {
  const { kind, title, source, area, scale, numberFormat } = chart;
  const cells = (column: number): Area => ({ ...source, top: source.top + 1, left: column, right: column });
  const quoted = quoteSheet(spec.name);
  const columns = Array.from({ length: source.right - source.left }, (_, i) => source.left + 1 + i);
  return {
    type: kind === "bars" ? "bar" : "line",
    title,
    series: columns.map((column) => ({
      name: textAt(spec, source.top, column),
      values: reference(quoted, cells(column)),
      categories: reference(quoted, cells(source.left)),
    })),
    anchor: { from: { row: area.top, col: area.left }, to: { row: area.bottom, col: area.right } },
    dataLabels: { showValue: true, numberFormat: { formatCode: numberFormat } },
    legend: "bottom",
    axes: {
      ...(kind === "bars" && { x: { reverse: true } }),
      ...(scale && { y: { scale: { min: scale.minimum, max: scale.maximum } } }),
    },
  };
}
