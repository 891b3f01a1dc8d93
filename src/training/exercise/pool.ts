import { oncePer } from "../../rules/once";
import { indicatorOf, spdIndicators, valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent, TemplateContent } from "../../template/content";
import { FAULTLESS, SAMPLE, SAMPLE_YEAR } from "../../template/sample/index";
import type { CellValue } from "../../workbook/types";
import { isFieldPlace, placeId } from "../places";
import type { Random } from "../random";
import { ExerciseJudge, placeOfFinding } from "./judged";

const YEARS = /(?<!\d)20[12]\d(?!\d)/g;

type Cells = Record<string, CellValue>;

/** The years of letters, dates and file names, brought into the assessment year. */
function moved<Row extends Partial<Cells>>(row: Row, years: number): Row {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === "string" ? value.replace(YEARS, (year) => String(Number(year) + years)) : value,
  ]);
  return Object.fromEntries(entries) as Row;
}

function without(row: InnovationContent, indicators: ReadonlySet<string>): InnovationContent {
  const blanked = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, indicators.has(id) ? null : value]));
  return { ...row, levels: blanked(row.levels), evidence: blanked(row.evidence) };
}

/** The region's own rows, sound. @param levels the level of each */
export function soundSpd(rules: RuleSet, levels: (id: string) => number): TemplateContent["spd"] {
  return Object.fromEntries(
    spdIndicators(rules).map(({ id }) => {
      const known = moved({ evidence: SAMPLE.spd[id]?.evidence ?? null }, rules.year - SAMPLE_YEAR).evidence;
      const named = typeof known === "string" && /\.\w{3,4}$/.test(known);
      return [id, { level: levels(id), evidence: named ? known : `Bukti_${id}_${rules.year - 1}.pdf` }];
    }),
  );
}

/**
 * Innovations of the sample in which the checks of the year find nothing: moved into its window, without levels that its
 * rules do not allow for them.
 */
export const soundInnovations = oncePer((rules: RuleSet): readonly InnovationContent[] => {
  const years = rules.year - SAMPLE_YEAR;
  const all = FAULTLESS.map((row) => ({
    // An affair beside the main one is reported where no innovation has it as its main one any more.
    fields: { ...moved(row.fields, years), urusanLain: null },
    levels: row.levels,
    evidence: moved(row.evidence, years),
  }));
  const { analysis, table } = new ExerciseJudge(rules).judge(
    all,
    soundSpd(rules, () => 1),
  );
  return all.flatMap((row, index) => {
    const { findings = [] } = analysis.innovations[index] ?? {};
    const places = findings.map((finding) => placeOfFinding(finding, table));
    const indicators = places.flatMap((place) => (place && !isFieldPlace(place) ? [placeId(place)] : []));
    const canGo = indicators.every((id) => valueOf(indicatorOf(rules, id)?.mandatory) !== true);
    return indicators.length === places.length && canGo ? [without(row, new Set(indicators))] : [];
  });
});

/** Levels of the region's rows as a region might have them. */
export function chancedSpd(rules: RuleSet, random: Random): TemplateContent["spd"] {
  return soundSpd(rules, () => random.pick([1, 2, 2, 2, 3, 3]));
}
