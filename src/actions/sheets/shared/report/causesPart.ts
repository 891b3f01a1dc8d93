import type { GapPart } from "../../../../analysis/gap";
import { translateGapCause } from "../../../../i18n/gapCauseTexts";
import { roundHalfUp } from "../../../../scoring/index";
import type { ChartSpec } from "../../../../template/types";
import { type SheetRows } from "../../../../template/sheetRows";
import { TWO_DECIMALS, type Writing } from "./content";
import { SHEET_COLUMNS } from "./sheetColumns";

const CHART_ROWS = 6;
/** Causes with a row of their own. */
const CAUSES = 5;

/** What the difference consists of, with its bars beside it. */
export function causesPart(rows: SheetRows, { say, locale }: Writing, gap: readonly GapPart[]): ChartSpec[] {
  if (gap.length === 0) return [];
  const single = gap.length > CAUSES ? gap.slice(0, CAUSES - 1) : gap;
  const others = gap.slice(single.length);
  const top = rows.add([say("report.cause"), say("report.points")], "header");
  for (const { cause, shown } of single) {
    rows.add([translateGapCause(locale, `gapCause.${cause}`), shown], "body", TWO_DECIMALS);
  }
  if (others.length > 0) {
    const sum = others.reduce((total, { shown }) => total + shown, 0);
    rows.add([say("report.otherCauses", { count: others.length }), roundHalfUp(sum, 2)], "body", TWO_DECIMALS);
  }
  const source = { top, left: 0, bottom: rows.next - 1, right: 1 };
  rows.next = Math.max(rows.next, top + CHART_ROWS);
  const area = { top, left: 2, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 };
  rows.gap();
  return [
    { name: "IID Selisih", title: say("report.gapTitle"), kind: "bars", source, area, numberFormat: TWO_DECIMALS },
  ];
}
