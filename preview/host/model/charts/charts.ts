import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { addressArea } from "../cells/addressArea";
import { CHART_TYPES, type ChartState, type ChartType } from "./chartState";
import type { HostContext } from "../context";
import { flagOf, numberOf, requireUnprotected, textOf } from "../context";
import { placeOf } from "../ranges/rangePlaces";

const STANDARD = { width: 360, height: 216 };
const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

/** The charts of a sheet. They are kept and can be asked about; the grid of the preview does not draw them. */
export function chartCollection(context: HostContext, sheetId: string): HostObject {
  const charts = (): ChartState[] => context.document.charts.filter((chart) => chart.sheetId === sheetId);
  const found = (key: string): ChartState | undefined =>
    charts().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const existing = (chart: ChartState | undefined): HostObject => {
    if (!chart) throw new HostError("ItemNotFound", "no such chart");
    return chartObject(context, chart.id);
  };
  return new HostObject({
    type: "ChartCollection",
    scalars: { Count: { get: () => charts().length } },
    items: () => charts().map(({ id }) => chartObject(context, id)),
    item: (args) => existing(found(args.key(0))),
    methods: {
      Add: (args) => existing(add(context, sheetId, args)),
      GetCount: () => charts().length,
      GetItem: (args) => existing(found(args.key(0))),
      GetItemAt: (args) => existing(charts()[args.integer(0)]),
      GetItemOrNullObject: (args) => {
        const chart = found(args.key(0));
        return chart ? chartObject(context, chart.id) : null;
      },
    },
  });
}

function chartType(value: Wire): ChartType {
  const known = CHART_TYPES.find((type) => type === value);
  if (!known) throw new HostError("NotImplemented", `charts of type ${String(value)}`);
  return known;
}

/** Excel takes the longer side for the categories when nobody says otherwise. */
function direction(value: Wire, area: Area): "Columns" | "Rows" {
  if (value === "Columns" || value === "Rows") return value;
  if (value !== null && value !== "Auto") throw new HostError("InvalidArgument", `series by ${String(value)}`);
  return area.bottom - area.top >= area.right - area.left ? "Columns" : "Rows";
}

function add(context: HostContext, sheetId: string, args: Arguments): ChartState {
  requireUnprotected(context, sheetId);
  const source = placeOf(args.object(1));
  const chart: ChartState = {
    id: `{00000000-0000-4000-9000-${String(context.document.nextChart()).padStart(12, "0")}}`,
    sheetId,
    name: `Chart ${context.document.charts.filter((one) => one.sheetId === sheetId).length + 1}`,
    type: chartType(args.wire(0)),
    source,
    by: direction(args.wire(2), source.area),
    title: null,
    titleVisible: null,
    legendVisible: true,
    legendPosition: "Bottom",
    showValue: false,
    labelFormat: "General",
    minimum: "",
    maximum: "",
    reversed: false,
    place: { top: 0, left: 0, ...STANDARD },
  };
  context.document.charts.push(chart);
  return chart;
}

/** Series by the cells of the source: names in its first row, categories in its first column where these are texts. */
function seriesNames(context: HostContext, { source, by }: ChartState): string[] {
  const cells = context.adapter.getValues(source.sheetId, source.area);
  const lines = by === "Columns" ? (cells[0] ?? []).map((_, i) => cells.map((row) => row[i] ?? "")) : cells;
  const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
  const categories = (lines[0] ?? []).slice(1).some(isText);
  const named = lines.slice(categories ? 1 : 0);
  return named.map((line, i) => (isText(line[0]) ? String(line[0]) : `Series${i + 1}`));
}

function chartObject(context: HostContext, id: string): HostObject {
  const chart = (): ChartState => {
    const found = context.document.charts.find((one) => one.id === id);
    if (!found) throw new HostError("ItemNotFound", "the chart was deleted");
    return found;
  };
  const length = (side: keyof ChartState["place"]): { get(): Wire; set(value: Wire): void } => ({
    get: () => chart().place[side],
    set: (value) => {
      chart().place[side] = numberOf(value);
    },
  });
  return new HostObject({
    type: "Chart",
    identity: () => ({ Id: id }),
    scalars: {
      Id: { get: () => chart().id },
      Name: {
        get: () => chart().name,
        set: (value) => {
          chart().name = textOf(value);
        },
      },
      ChartType: {
        get: () => chart().type,
        set: (value) => {
          chart().type = chartType(value);
        },
      },
      PlotBy: { get: () => chart().by },
      Top: length("top"),
      Left: length("left"),
      Width: length("width"),
      Height: length("height"),
    },
    children: {
      Title: () => titleObject(context, chart),
      Legend: () => legendObject(chart),
      DataLabels: () => labelsObject(chart),
      Series: () => seriesCollection(context, chart),
      Axes: () => axesObject(chart),
      Worksheet: () => context.objects.worksheet(context, chart().sheetId),
    },
    methods: {
      SetData: (args) => {
        const source = placeOf(args.object(0));
        Object.assign(chart(), { source, by: direction(args.wire(1), source.area) });
      },
      SetPosition: (args) => {
        const at = (index: number): Area => {
          const object = args.optionalObject(index);
          return object ? placeOf(object).area : addressArea(context, args.text(index), chart().sheetId).area;
        };
        const first = at(0);
        chart().place = placeAt(context, chart().sheetId, first, args.isGiven(1) ? at(1) : null);
      },
      Delete: () => {
        const { charts } = context.document;
        charts.splice(charts.indexOf(chart()), 1);
      },
    },
  });
}

/** From the corner of the first cell to the far corner of the last; of a single cell only the corner moves. */
function placeAt(context: HostContext, sheetId: string, first: Area, last: Area | null): ChartState["place"] {
  const { adapter } = context;
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let points = 0;
    for (let index = from; index < to; index++) points += size(index);
    return points;
  };
  const width = (column: number): number => adapter.columnWidth(sheetId, column);
  const height = (row: number): number => adapter.rowHeight(sheetId, row);
  return {
    top: sum(0, first.top, height),
    left: sum(0, first.left, width),
    width: last ? sum(first.left, last.right + 1, width) : STANDARD.width,
    height: last ? sum(first.top, last.bottom + 1, height) : STANDARD.height,
  };
}

/** Without a title of its own, a chart of a single series shows the name of that. */
function titleObject(context: HostContext, chart: () => ChartState): HostObject {
  const automatic = (): string => {
    const names = seriesNames(context, chart());
    return names.length === 1 ? (names[0] ?? "") : "";
  };
  return new HostObject({
    type: "ChartTitle",
    scalars: {
      Text: {
        get: () => chart().title ?? automatic(),
        set: (value) => {
          Object.assign(chart(), { title: textOf(value), titleVisible: true });
        },
      },
      Visible: {
        get: () => chart().titleVisible ?? automatic() !== "",
        set: (value) => {
          chart().titleVisible = flagOf(value);
        },
      },
    },
  });
}

function legendObject(chart: () => ChartState): HostObject {
  return new HostObject({
    type: "ChartLegend",
    scalars: {
      Visible: {
        get: () => chart().legendVisible,
        set: (value) => {
          chart().legendVisible = flagOf(value);
        },
      },
      Position: {
        get: () => chart().legendPosition,
        set: (value) => {
          if (!LEGEND_POSITIONS.includes(textOf(value))) throw new HostError("InvalidArgument", "legend position");
          chart().legendPosition = textOf(value);
        },
      },
    },
  });
}

function labelsObject(chart: () => ChartState): HostObject {
  return new HostObject({
    type: "ChartDataLabels",
    scalars: {
      ShowValue: {
        get: () => chart().showValue,
        set: (value) => {
          chart().showValue = flagOf(value);
        },
      },
      NumberFormat: {
        get: () => chart().labelFormat,
        set: (value) => {
          chart().labelFormat = textOf(value);
        },
      },
    },
  });
}

function seriesCollection(context: HostContext, chart: () => ChartState): HostObject {
  const names = (): string[] => seriesNames(context, chart());
  const series = (index: number): HostObject => {
    const name = names()[index];
    if (name === undefined) throw new HostError("ItemNotFound", "no such series");
    return new HostObject({ type: "ChartSeries", scalars: { Name: { get: () => name } } });
  };
  return new HostObject({
    type: "ChartSeriesCollection",
    scalars: { Count: { get: () => names().length } },
    items: () => names().map((_, index) => series(index)),
    item: (args) => series(args.integer(0)),
    methods: { GetCount: () => names().length, GetItemAt: (args) => series(args.integer(0)) },
  });
}

function axesObject(chart: () => ChartState): HostObject {
  const bound = (side: "minimum" | "maximum"): { get(): Wire; set(value: Wire): void } => ({
    get: () => chart()[side],
    set: (value) => {
      chart()[side] = value === "" ? "" : numberOf(value);
    },
  });
  return new HostObject({
    type: "ChartAxes",
    children: {
      ValueAxis: () =>
        new HostObject({ type: "ChartAxis", scalars: { Minimum: bound("minimum"), Maximum: bound("maximum") } }),
      CategoryAxis: () =>
        new HostObject({
          type: "ChartAxis",
          scalars: {
            ReversePlotOrder: {
              get: () => chart().reversed,
              set: (value) => {
                chart().reversed = flagOf(value);
              },
            },
          },
        }),
    },
  });
}
