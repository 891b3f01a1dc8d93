import { departmentLines, type DepartmentLine } from "../../../analysis/departmentLines";
import type { Departments } from "../../../analysis/departments";
import type { Analysis } from "../../../analysis/types";
import { formatNumber } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import { participationText, shortened } from "../../../i18n/participation";
import { translateReport } from "../../../i18n/reportTexts";
import { COLORS, MARGIN, pictureOf, textAt, TOP, WIDTH, type Picture } from "./drawing";

const ROW = 30;
/** Lines that a slide holds; the last one is for the others together. */
const ROWS = 15;
/** Characters of a name. */
const LONGEST = 46;
const RIGHT = WIDTH - MARGIN;
/** Right ends of the four figures. */
const ENDS = [RIGHT - 300, RIGHT - 200, RIGHT - 100, RIGHT];
const UNKNOWN = "–";

/** The departments that reported something as a table; `null` when there is none. */
export function departmentsPicture(
  analysis: Analysis,
  departments: Departments | null,
  of: string,
  locale: Locale,
): Picture | null {
  const lines = departmentLines(departments, ROWS);
  if (!lines.some(({ name }) => name !== "")) return null;
  const count = (value: number | null): string => (value === null ? UNKNOWN : formatNumber(locale, value));
  const nameOf = ({ name, departments: all }: DepartmentLine): string => {
    if (name === null) return translateReport(locale, "report.otherDepartments", { count: formatNumber(locale, all) });
    return shortened(name || translateReport(locale, "report.noDepartment"), LONGEST);
  };
  const cells = (
    y: number,
    name: string,
    figures: readonly string[],
    look: { bold?: boolean; color?: string },
  ): string =>
    textAt(MARGIN, y, name, look) +
    figures.map((text, index) => textAt(ENDS[index]!, y, text, { ...look, anchor: "end" })).join("");
  const heads = (["innovations", "claimedLevels", "provedLevels", "lost"] as const).map((key) =>
    translateReport(locale, `report.${key}`),
  );
  const top = TOP + 26;
  const rows = lines.map((line, index) => {
    const { innovations, claimedLevels, provedLevels, lost } = line;
    const y = top + (index + 1) * ROW;
    const points = lost === null ? UNKNOWN : formatNumber(locale, lost, 2);
    const rule = `<line x1="${MARGIN}" x2="${RIGHT}" y1="${y - 20}" y2="${y - 20}" stroke="${COLORS.line}"/>`;
    return rule + cells(y, nameOf(line), [count(innovations), count(claimedLevels), count(provedLevels), points], {});
  });
  const participation = participationText(locale, departments?.participation ?? null, analysis.innovations.length, 0);
  const end = top + (lines.length + 1) * ROW;
  const body = [
    cells(top, translateReport(locale, "report.department"), heads, { bold: true, color: COLORS.brand }),
    ...rows,
    textAt(MARGIN, end + 6, participation, { size: 13, color: COLORS.quiet }),
  ];
  const title = translateReport(locale, "report.participation");
  return pictureOf(`perangkat-daerah-${analysis.year}`, end + 30, title, of, body.join(""));
}
