import type { GapPart } from "../../../../analysis/gap";
import { shownGap } from "../../../../analysis/parts";
import { provedOf } from "../../../../analysis/proof";
import type { Analysis, IndexParts } from "../../../../analysis/types";
import { formatDay, formatNumber, formatTime } from "../../../../i18n/format";
import { translateGapCause } from "../../../../i18n/gapCauseTexts";
import type { CellValue } from "../../../../workbook/types";
import { LINE, type SheetRows } from "../../../../template/sheetRows";
import { TWO_DECIMALS, type ReportContent, type Writing } from "./content";
import { shownFigure } from "./shownFigure";

const TITLE = 24;
const FIGURE = 21;
/** Causes that the sentence names. */
const NAMED = 3;

/** Whose report it is and of what day. */
export function headPart(rows: SheetRows, { say, locale }: Writing, content: ReportContent): void {
  const { analysis, profile, workbook, computedAt } = content;
  rows.line(say("report.title", { year: analysis.year }), "title", TITLE);
  const date = formatDay(locale, computedAt);
  const region = profile.region === "" ? date : say("report.region", { name: profile.region, date });
  rows.line(region, "subtitle");
  const count = formatNumber(locale, analysis.assumptions.length);
  const time = formatTime(locale, computedAt);
  rows.line(say("report.basis", { workbook, time, title: analysis.rules.title, count }), "remark");
  rows.gap();
}

/** The parts of the claimed index in one line, for those who ask. */
function partsLine({ say, locale }: Writing, { claimed }: Analysis): string {
  const points = (value: number): string => formatNumber(locale, value, 2);
  const { spd, meanMaturity, countScore, basicServices } = claimed;
  const parts = say("report.parts", {
    spd: spd === null ? say("report.unknown") : points(spd),
    meanMaturity: points(meanMaturity),
    countScore: points(countScore),
  });
  const { covered, of, required } = basicServices;
  if (of === 0) return parts;
  return `${parts} ${say("report.services", { covered: covered.length, of, required })}`;
}

/** The three figures with their predikat. */
export function figuresPart(rows: SheetRows, writing: Writing, analysis: Analysis): void {
  const { say } = writing;
  const { claimed, evidenced, strict, proof } = analysis;
  const bases = [claimed, evidenced, strict];
  rows.add([null, say("report.claimed"), say("report.evidenced"), say("report.strict")], "header");
  const index = rows.add(
    [say("report.index"), ...bases.map((parts) => shownFigure(parts?.index))],
    "body",
    TWO_DECIMALS,
  );
  rows.style({ top: index, left: 1, bottom: index, right: 3 }, "result");
  rows.height(index, FIGURE);
  const predicate = (parts: IndexParts | null): CellValue => parts && (parts.predicate ?? say("report.noPredicate"));
  rows.add([say("report.predicate"), ...bases.map(predicate)], "body");
  rows.height(rows.next - 1, 2 * LINE);
  rows.add([say("report.counted"), ...bases.map((parts) => parts && parts.counted)], "body");
  if (claimed.spd === null) rows.line(say("report.noSpd"), "lead");
  if (!evidenced) rows.line(say("report.noEvidence"), "remark");
  if (proof && proof.checked < proof.of) rows.line(say("report.proof", { ...proof }), "remark");
  rows.line(partsLine(writing, analysis), "remark");
  rows.gap();
}

/** What is lost and why, in one sentence; nothing where no evidence is known. */
export function lossSentence(
  { say, locale }: Writing,
  analysis: Analysis,
  gap: readonly GapPart[] | null,
): string | null {
  const { claimed, evidenced } = analysis;
  const lost = shownGap(analysis);
  if (!evidenced || !gap || lost === null) return null;
  if (lost <= 0) return say(`report.proved.${provedOf(analysis)}`);
  const points = (value: number): string => formatNumber(locale, value, 2);
  const causes = gap
    .slice(0, NAMED)
    .map(({ cause, shown: part }) =>
      say("report.causeOf", { cause: translateGapCause(locale, `gapCause.${cause}`), points: points(part) }),
    )
    .join("; ");
  const sentence = say("report.loss", { points: points(lost), claimed: points(claimed.index), causes });
  const falls = claimed.predicate !== null && evidenced.predicate !== null && claimed.predicate !== evidenced.predicate;
  if (!falls) return sentence;
  return `${sentence} ${say("report.falls", { from: claimed.predicate ?? "", to: evidenced.predicate ?? "" })}`;
}
