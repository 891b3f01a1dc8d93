import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject, type Scalar } from "../../query/hostObject";
import { isRecord, type Wire } from "../../query/wire";
import type { Area } from "../../../../src/workbook/types";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/a1";
import { addressArea } from "../cells/addressArea";
import { MARGINS, standardPage, type Margin, type PageState } from "../charts/chartState";
import type { HostContext } from "../context";
import { flagOf, numberOf, requireSheet, requireUnprotected, textOf } from "../context";
import { placeOf } from "../ranges/rangePlaces";
import { range } from "../ranges/range";
import { rangeAreas } from "../ranges/rangeAreas";

/** Points in a unit of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPER = ["A3", "A4", "A5", "Letter", "Legal", "Folio"];
const ZOOM = ["scale", "horizontalFitToPages", "verticalFitToPages"];

function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

/** How a sheet is printed. Kept and answered; nothing is printed here. */
export function pageLayout(context: HostContext, sheetId: string): HostObject {
  const page = (): PageState => {
    const { id } = requireSheet(context, sheetId);
    const known = context.document.pages.get(id) ?? standardPage();
    context.document.pages.set(id, known);
    return known;
  };
  const change = (part: Partial<PageState>): void => {
    requireUnprotected(context, sheetId);
    Object.assign(page(), part);
  };
  const flag = (name: "centerHorizontally" | "centerVertically"): Scalar => ({
    get: () => page()[name],
    set: (value) => change({ [name]: flagOf(value) }),
  });
  const margin = (name: Margin): Scalar => ({
    get: () => page().margins[name],
    set: (value) => change({ margins: { ...page().margins, [name]: numberOf(value) } }),
  });
  const areaGiven = (args: Arguments): Area => {
    const given = args.optionalObject(0);
    const place = given ? placeOf(given) : addressArea(context, args.text(0), sheetId);
    if (place.sheetId !== sheetId) throw new HostError("InvalidArgument", "a range of another sheet");
    return place.area;
  };
  const titles = (args: Arguments, isWhole: (area: Area) => boolean): Area => {
    const area = areaGiven(args);
    if (!isWhole(area)) throw new HostError("InvalidArgument", "titles that are not whole rows or columns");
    return area;
  };
  return new HostObject({
    type: "PageLayout",
    scalars: {
      Orientation: {
        get: () => page().orientation,
        set: (value) => {
          if (value !== "Portrait" && value !== "Landscape") throw new HostError("InvalidArgument", "orientation");
          change({ orientation: value });
        },
      },
      PaperSize: {
        get: () => page().paperSize,
        set: (value) => {
          if (!PAPER.includes(textOf(value))) throw new HostError("NotImplemented", `paper ${textOf(value)}`);
          change({ paperSize: textOf(value) });
        },
      },
      Zoom: { get: () => ({ ...page().zoom }), set: (value) => change({ zoom: zoomOf(value) }) },
      CenterHorizontally: flag("centerHorizontally"),
      CenterVertically: flag("centerVertically"),
      ...Object.fromEntries(MARGINS.map((name) => [`${name}Margin`, margin(name)])),
    },
    methods: {
      SetPrintArea: (args) => {
        change({ printArea: areaGiven(args) });
      },
      SetPrintTitleRows: (args) => change({ titleRows: titles(args, isWholeRows) }),
      GetPrintTitleRowsOrNullObject: () => {
        const { titleRows } = page();
        return titleRows && range(context, sheetId, titleRows);
      },
      SetPrintTitleColumns: (args) => change({ titleColumns: titles(args, isWholeColumns) }),
      GetPrintTitleColumnsOrNullObject: () => {
        const { titleColumns } = page();
        return titleColumns && range(context, sheetId, titleColumns);
      },
      GetPrintAreaOrNullObject: () => {
        const { printArea } = page();
        return printArea && rangeAreas(context, sheetId, [printArea]);
      },
      SetPrintMargins: (args) => {
        const unit = UNITS[args.text(0)];
        if (unit === undefined) throw new HostError("InvalidArgument", "unit of margins");
        const given = Object.entries(args.record(1)).map(([side, value]) => [
          side.charAt(0).toUpperCase() + side.slice(1),
          numberOf(value ?? null) * unit,
        ]);
        change({ margins: { ...page().margins, ...Object.fromEntries(given) } as PageState["margins"] });
      },
    },
  });
}

/** Either a scale or a number of pages, as Excel has it. */
function zoomOf(value: Wire): PageState["zoom"] {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "zoom");
  const given = Object.entries(value).filter(([, number]) => number !== null && number !== undefined);
  const known = given.every(([key, number]) => ZOOM.includes(key) && Number.isInteger(number) && Number(number) > 0);
  const mixed = given.length > 1 && given.some(([key]) => key === "scale");
  if (!known || mixed || given.length === 0) throw new HostError("InvalidArgument", "zoom");
  return Object.fromEntries(given.map(([key, number]) => [key, Number(number)]));
}
