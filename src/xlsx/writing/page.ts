import type { WriteSheet } from "hucre/xlsx";
import { PAGE_MARGIN_CM } from "../../template/page";
import type { PageSpec, SheetSpec } from "../../template/types";
import { areaAddress, quoteSheet } from "../../workbook/index";

const CM_PER_INCH = 2.54;

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function fitted(fit: PageSpec["fit"]): NonNullable<WriteSheet["pageSetup"]> {
  if (typeof fit === "object") return { scale: fit.percent };
  return { fitToPage: true, fitToWidth: 1, fitToHeight: fit === "page" ? 1 : 0 };
}

/** How a sheet of a file is printed; what of it, `pageNames` says. */
export function toPage({ orientation, fit, breaks }: PageSpec): Pick<WriteSheet, "pageSetup" | "rowBreaks"> {
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
export function pageNames({ name, page }: SheetSpec): { name: string; range: string; scope: string }[] {
  if (!page) return [];
  const { area, titleRow } = page;
  const sheet = quoteSheet(name);
  const title = titleRow === undefined ? null : `${sheet}!$${titleRow + 1}:$${titleRow + 1}`;
  return [
    { name: "_xlnm.Print_Area", range: `${sheet}!${absolute(areaAddress(area))}`, scope: name },
    ...(title === null ? [] : [{ name: "_xlnm.Print_Titles", range: title, scope: name }]),
  ];
}
