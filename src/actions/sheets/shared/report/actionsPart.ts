import type { Departments } from "../../../../analysis/departments";
import type { NextAction } from "../../../../analysis/nextActions";
import { findingFix } from "../../../../i18n/finding";
import { shortened, someNames } from "../../../../i18n/participation";
import { formatNumber, formatSigned } from "../../../../i18n/format";
import { indicatorOf } from "../../../../rules/index";
import { roundHalfUp } from "../../../../scoring/index";
import type { SheetRows } from "../../../../template/sheetRows";
import type { ReportContent, Writing } from "./content";

/** Characters of what is to be done, and of a name: three lines at the most, so that the page stays one page. */
const [LONGEST_TEXT, LONGEST_NAME] = [150, 36];

function whatToDo({ say, locale }: Writing, { kind, findings }: NextAction, content: ReportContent): string {
  const fix = findingFix(locale, findings[0]!, content.analysis.rules);
  const many = kind === "together" && findings.length > 1;
  const count = formatNumber(locale, findings.length);
  return shortened(many ? say("report.together", { count, fix }) : fix, LONGEST_TEXT);
}

/** Names of the departments of some rows, as the list of departments spells them. */
function departmentsOf(rows: ReadonlySet<number>, departments: Departments | null): string[] {
  const own = departments?.results.filter((result) => result.name !== "" && result.rows.some((row) => rows.has(row)));
  return own?.map(({ name }) => name) ?? [];
}

/** What brings most, with the innovation and the department that it is for. */
export function actionsPart(rows: SheetRows, writing: Writing, content: ReportContent): void {
  const { say, locale } = writing;
  const { actions, analysis, departments } = content;
  if (actions.length === 0) {
    rows.line(say("report.noActions"), "body");
    rows.gap();
    return;
  }
  const innovations = new Map(analysis.innovations.map(({ row, name }) => [row, name]));
  const header = [
    { text: say("report.actions"), left: 0, right: 2 },
    { text: say("report.innovation"), left: 3, right: 3 },
    { text: say("report.department"), left: 4, right: 4 },
    { text: say("report.points"), left: 5, right: 5 },
  ];
  rows.spread(header, "header");
  for (const action of actions) {
    const places = new Set(action.findings.flatMap(({ innovationRow }) => innovationRow ?? []));
    const names = [...places].flatMap((row) => innovations.get(row) ?? []);
    const points = roundHalfUp(action.points, 2);
    const of = departmentsOf(places, departments);
    const indicator = indicatorOf(analysis.rules, action.findings[0]!.indicator);
    // Of the region it is a row of SPD, or nothing but the region itself.
    const ofRegion = indicator ? shortened(`${indicator.key} ${indicator.name}`, LONGEST_NAME) : "";
    const whose = places.size === 0 ? ofRegion : someNames(locale, names, LONGEST_NAME);
    const row = rows.spread(
      [
        { text: whatToDo(writing, action, content), left: 0, right: 2 },
        { text: whose, left: 3, right: 3 },
        { text: places.size === 0 ? say("report.ofRegion") : someNames(locale, of, LONGEST_NAME), left: 4, right: 4 },
        {
          text: action.upTo ? say("report.upTo", { points: formatSigned(locale, points, 2) }) : points,
          left: 5,
          right: 5,
        },
      ],
      "body",
    );
    rows.format(row, 5, "+0.00");
  }
  rows.gap();
}
