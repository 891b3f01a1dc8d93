import type { WriteSheet } from "hucre/xlsx";
import { PAGE_MARGIN_CM } from "../../template/page";
import type { PageSpec } from "../../template/types";
import { areaAddress } from "../../workbook/index";

const CM_PER_INCH = 2.54;

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function fitted(fit: PageSpec["fit"]): NonNullable<WriteSheet["pageSetup"]> {
  if (typeof fit === "object") return { scale: fit.percent };
  return { fitToPage: true, fitToWidth: 1, fitToHeight: fit === "page" ? 1 : 0 };
}

/** How a sheet of a file is printed. */
export function toPage({
  orientation,
  area,
  fit,
  breaks,
  titleRow,
}: PageSpec): Pick<WriteSheet, "pageSetup" | "rowBreaks"> {
  const margin = PAGE_MARGIN_CM / CM_PER_INCH;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      ...fitted(fit),
      margins: { left: margin, right: margin, top: margin, bottom: margin },
      horizontalCentered: true,
      printArea: absolute(areaAddress(area)),
      ...(titleRow !== undefined && { printTitlesRow: `$${titleRow + 1}:$${titleRow + 1}` }),
    },
    // A file names the last row of a page.
    ...(breaks && breaks.length > 0 && { rowBreaks: breaks.map((row) => row - 1) }),
  };
}
