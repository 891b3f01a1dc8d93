import type { Analysis } from "../../../analysis/types";
import { formatNumber } from "../../../i18n/format";
import { translateReport } from "../../../i18n/reportTexts";
import type { Locale } from "../../../i18n/locale";
import { zonesOf } from "../../shared/predicates";
import { COLORS, MARGIN, pictureOf, textAt, TOP, WIDTH, type Picture } from "./drawing";

const BAR = { top: 218, height: 28 };
const BOTTOM = BAR.top + BAR.height;
const HEIGHT = 320;

/** Place of an index on the bar. */
function placeOf(index: number): number {
  return MARGIN + (Math.min(Math.max(index, 0), 100) / 100) * (WIDTH - 2 * MARGIN);
}

/** A label stays inside of the picture near its ends. */
function anchorAt(index: number): "start" | "middle" | "end" {
  if (index < 10) return "start";
  return index > 90 ? "end" : "middle";
}

/** The three figures with their predikat, and the bar from 0 to 100 with the limits of the year. */
export function scalePicture(analysis: Analysis, of: string, locale: Locale): Picture {
  const { claimed, evidenced, strict, rules, year } = analysis;
  const points = (value: number): string => formatNumber(locale, value, 2);
  const bases = [
    ["claimed", claimed],
    ["evidenced", evidenced],
    ["strict", strict],
  ] as const;
  const column = (WIDTH - 2 * MARGIN) / bases.length;
  const figures = bases.map(([basis, parts], index) => {
    const x = MARGIN + index * column;
    const label = textAt(x, TOP + 16, translateReport(locale, `report.${basis}`), { size: 15, color: COLORS.quiet });
    if (!parts) return label + textAt(x, TOP + 52, translateReport(locale, "report.unknown"), { size: 16 });
    const predicate = parts.predicate ?? translateReport(locale, "report.noPredicate");
    return (
      label +
      textAt(x, TOP + 58, points(parts.index), { size: 42, bold: true }) +
      textAt(x, TOP + 82, predicate, { size: 16, color: COLORS.brand, bold: true })
    );
  });
  const solid = placeOf(evidenced?.index ?? 0);
  const claim = placeOf(claimed.index);
  const bar = [
    `<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<rect width="8" height="8" fill="${COLORS.pale}"/><line x1="0" y1="0" x2="0" y2="8" stroke="${COLORS.brand}" stroke-width="2"/>`,
    `</pattern></defs>`,
    `<rect x="${MARGIN}" y="${BAR.top}" width="${WIDTH - 2 * MARGIN}" height="${BAR.height}" fill="${COLORS.track}" stroke="${COLORS.line}"/>`,
    `<rect x="${solid}" y="${BAR.top}" width="${Math.max(claim - solid, 0)}" height="${BAR.height}" fill="url(#hatch)"/>`,
    evidenced
      ? `<rect x="${MARGIN}" y="${BAR.top}" width="${solid - MARGIN}" height="${BAR.height}" fill="${COLORS.brand}"/>`
      : "",
  ];
  const zones = zonesOf(rules).map(({ name, min, max }, index) => {
    const middle = textAt((placeOf(min) + placeOf(max)) / 2, BOTTOM + 62, name, {
      color: COLORS.quiet,
      anchor: "middle",
    });
    if (index === 0) return middle;
    const x = placeOf(min);
    return (
      `<line x1="${x}" x2="${x}" y1="${BAR.top - 6}" y2="${BOTTOM + 48}" stroke="${COLORS.quiet}"/>` +
      textAt(x + 5, BOTTOM + 46, points(min), { size: 12, color: COLORS.quiet }) +
      middle
    );
  });
  const label = (basis: "claimed" | "evidenced", index: number): string =>
    `${translateReport(locale, `report.${basis}`)} ${points(index)}`;
  const marks = [
    `<path d="M${claim} ${BAR.top - 1} l-6 -9 h12 Z" fill="${COLORS.text}"/>`,
    textAt(claim, BAR.top - 14, label("claimed", claimed.index), { bold: true, anchor: anchorAt(claimed.index) }),
    ...(evidenced
      ? [
          `<path d="M${solid} ${BOTTOM + 1} l-6 9 h12 Z" fill="${COLORS.text}"/>`,
          textAt(solid, BOTTOM + 26, label("evidenced", evidenced.index), {
            bold: true,
            anchor: anchorAt(evidenced.index),
          }),
        ]
      : []),
  ];
  const title = translateReport(locale, "report.title", { year });
  return pictureOf(`skala-iid-${year}`, HEIGHT, title, of, [...figures, ...bar, ...zones, ...marks].join(""));
}
