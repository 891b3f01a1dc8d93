import type { WriteSheet } from "hucre/xlsx";
import { PAGE_MARGIN_CM, pageOf } from "../../template/page";
import type { PageSetup, SheetSpec } from "../../template/types";
import { areaAddress, columnName, quoteSheet } from "../../workbook/index";

const CM_PER_INCH = 2.54;

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function fitted(fit: PageSetup["fit"]): NonNullable<WriteSheet["pageSetup"]> {
  if (typeof fit === "object" && "percent" in fit) return { scale: fit.percent };
  if (typeof fit === "object") return { fitToPage: true, fitToWidth: fit.pagesWide, fitToHeight: 0 };
  return { fitToPage: true, fitToWidth: 1, fitToHeight: fit === "page" ? 1 : 0 };
}

/** How a sheet of a file is printed; what of it, `pageNames` says. */
export function toPage(spec: SheetSpec): Pick<WriteSheet, "pageSetup" | "rowBreaks"> {
  const page = pageOf(spec);
  if (!page) return {};
  const { orientation, fit, breaks } = page;
  const margin = PAGE_MARGIN_CM / CM_PER_INCH;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      ...fitted(fit),
      margins: { left: margin, right: margin, top: margin, bottom: margin },
      horizontalCentered: true,
    },
    // A file names the last row of a page.
    ...(breaks && breaks.length > 0 && { rowBreaks: breaks.map((row) => row - 1) }),
  };
}

/** The names by which a file knows what of a sheet is printed. The library would not quote the sheet in them. */
export function pageNames(spec: SheetSpec): { name: string; range: string; scope: string }[] {
  const { name } = spec;
  const page = pageOf(spec);
  if (!page) return [];
  const { area, titleRow, titleColumns } = page;
  const of = (range: string): string => `${quoteSheet(name)}!${range}`;
  const titles = [
    ...(titleColumns === undefined ? [] : [of(`$A:$${columnName(titleColumns - 1)}`)]),
    ...(titleRow === undefined ? [] : [of(`$${titleRow + 1}:$${titleRow + 1}`)]),
  ];
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: of(absolute(areaAddress(area))), scope: name }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: name }] : []),
  ];
}
