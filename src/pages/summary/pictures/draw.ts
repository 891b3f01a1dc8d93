import { departments } from "../../../analysis/departments";
import { trendOf } from "../../../analysis/trend";
import type { Analysis } from "../../../analysis/types";
import { formatDay } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import { findHistory } from "../../../workbook/history/index";
import { officeProfile } from "../../../workbook/officeProfile";
import type { WorkbookData, WorkbookReading } from "../../../workbook/types";
import { departmentsPicture } from "./departmentsPicture";
import type { Picture } from "./drawing";
import { scalePicture } from "./scalePicture";
import { trendPicture } from "./trendPicture";

/** What can be taken along as a picture. */
export type PictureKind = "scale" | "trend" | "departments";

/** What the pictures are drawn from. */
export interface Drawn {
  analysis: Analysis;
  reading: WorkbookReading;
  data: WorkbookData | null;
  /** Milliseconds since 1970. */
  computedAt: number;
}

/** @returns `null` where there is nothing to draw: no year on the scale 0-100, no department */
export function draw(
  kind: PictureKind,
  { analysis, reading, data, computedAt }: Drawn,
  locale: Locale,
): Picture | null {
  const { region } = officeProfile(data);
  const date = formatDay(locale, computedAt);
  const of = region === "" ? date : `${region}, ${date}`;
  switch (kind) {
    case "scale":
      return scalePicture(analysis, of, locale);
    case "trend":
      return trendPicture(trendOf(data && findHistory(data.sheets), analysis).points, of, locale);
    case "departments": {
      const { innovations, opd } = reading;
      return departmentsPicture(analysis, innovations && departments({ analysis, innovations, opd }), of, locale);
    }
  }
}
