import type { Departments } from "../../../../analysis/departments";
import type { GapPart } from "../../../../analysis/gap";
import type { NextAction } from "../../../../analysis/nextActions";
import type { Trend } from "../../../../analysis/trend";
import type { Analysis } from "../../../../analysis/types";
import type { Locale } from "../../../../i18n/locale";
import type { ReportKey } from "../../../../i18n/reportTexts";
import type { OfficeProfile } from "../../../../workbook/officeProfile";

/** Everything the report says; the same figures as the pane. */
export interface ReportContent {
  analysis: Analysis;
  /** `null` without evidence columns. */
  gap: readonly GapPart[] | null;
  trend: Trend;
  /** `null` without a table of innovations. */
  departments: Departments | null;
  /** Dearest first. */
  actions: readonly NextAction[];
  profile: OfficeProfile;
  workbook: string;
  /** Milliseconds since 1970. */
  computedAt: number;
}

export type SayReport = (key: ReportKey, params?: Record<string, string | number>) => string;

/** What every part of the report is written with. */
export interface Writing {
  say: SayReport;
  locale: Locale;
}

export const TWO_DECIMALS = "0.00";
