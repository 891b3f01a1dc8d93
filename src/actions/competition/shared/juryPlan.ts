import { highestMaturity, newestRules } from "../../../rules/index";
import { roundHalfUp } from "../../../scoring/index";
import { area, reference } from "../../../template/cells";
import { normalizeText } from "../../../workbook/cells/text";
import { holdsField } from "../../../workbook/columnRoles";
import { quoteSheet } from "../../../workbook/index";
import type { InnovationTable } from "../../../workbook/types";
import type { SessionState } from "../../session/types";
import type { Competitor, Juror, JuryPlan } from "./jurySheet";
import { isMeasuredStage, MEASURED_CRITERION } from "./weightSheet";

type Known = Pick<SessionState, "reading" | "analysis" | "rules">;

/** The innovations that take part, each name once. */
function competitorsOf({ reading, analysis }: Known): Competitor[] {
  const maturities = new Map(
    analysis?.innovations.map(({ row, evidencedMaturity, maturity }) => [row, evidencedMaturity ?? maturity]),
  );
  const seen = new Set<string>();
  return (reading?.innovations?.records ?? []).flatMap(({ row, name, included, fields }): Competitor[] => {
    const key = normalizeText(name);
    if (!included || key === "" || seen.has(key)) return [];
    seen.add(key);
    const measured = maturities.get(row);
    return [
      {
        name,
        office: fields.opd?.text ?? "",
        category: fields.bentuk?.text ?? "",
        kind: fields.jenis?.text ?? "",
        measured: measured === undefined ? null : roundHalfUp(measured, 2),
      },
    ];
  });
}

/** Where the names stand, if they all stand below one header. */
function namesOf(table: InnovationTable | null): string | null {
  const column = table?.columns.find(holdsField("nama"))?.column;
  if (!table || table.places || column === undefined || table.lastRow <= table.headerBottom) return null;
  return `=${reference(quoteSheet(table.sheet), area(table.headerBottom + 1, column, table.lastRow, column))}`;
}

/** What is to be judged by whom: the criteria of the weights in their order, those of other stages left out. */
export function juryPlan(
  order: {
    stages: readonly string[];
    jurors: readonly Juror[];
    lines: readonly { stage: string; criterion: string }[];
  },
  state: Known,
): JuryPlan {
  const { stages, jurors, lines } = order;
  const wanted = new Set(["", ...stages.map(normalizeText)]);
  const named = lines.filter(({ stage, criterion }) => criterion !== "" && wanted.has(normalizeText(stage)));
  const names = [...new Map(named.map(({ criterion }) => [normalizeText(criterion), criterion])).values()];
  const highest = highestMaturity(state.rules ?? newestRules()) / 100;
  const measured = names.find((name) => normalizeText(name) === normalizeText(MEASURED_CRITERION)) ?? "";
  return {
    stages: stages.map((name) => ({ name, measured: isMeasuredStage(name) })),
    jurors,
    competitors: competitorsOf(state),
    criteria: names.map((name) => ({ name, most: name === measured ? highest : 100 })),
    measuredBy: measured,
    names: namesOf(state.reading?.innovations ?? null),
  };
}
