import type { CellTarget } from "../../actions/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { columnName } from "../../workbook/index";
import type { InnovationTable } from "../../workbook/types";
import type { SelectedPlace } from "./selectedPlace";
import type { SayInnovation } from "./texts";

/** Why no innovation is shown; `null` where one is, or a row of the region. */
export function placeSentence(place: SelectedPlace, table: InnovationTable, say: SayInnovation): string | null {
  const { sheet } = table;
  switch (place.kind) {
    case "innovation":
    case "spd":
      return null;
    case "none":
      return say("innovationPage.at.none", { sheet });
    case "sheet":
      return say("innovationPage.at.sheet", { other: place.sheet, sheet });
    case "excluded": {
      const { row, name } = place.record;
      return say("innovationPage.at.excluded", { row, name, word: place.word });
    }
    case "spd-other":
      return say("innovationPage.at.spd", { row: place.row });
    default:
      return say(`innovationPage.at.${place.kind}`, { row: place.row });
  }
}

const PARTS = {
  level: "innovationPage.cell.level",
  tick: "innovationPage.cell.level",
  score: "innovationPage.cell.level",
  evidence: "innovationPage.cell.evidence",
  link: "innovationPage.cell.evidence",
  nomor: "innovationPage.cell.evidence",
  tanggal: "innovationPage.cell.evidence",
  tentang: "innovationPage.cell.evidence",
  measure: "innovationPage.cell.measure",
  basis: "innovationPage.cell.measure",
} as const;

/** What the selected cell of a shown row is about. */
export function cellSentence(
  selected: CellTarget,
  place: SelectedPlace,
  table: InnovationTable,
  rules: RuleSet,
  say: SayInnovation,
): string {
  const cell = `${columnName(selected.column)}${selected.row}`;
  const label = (id: string): string => {
    const indicator = indicatorOf(rules, id);
    return indicator ? `${indicator.key} ${indicator.name}` : id;
  };
  if (place.kind === "spd") {
    return say("innovationPage.cell", {
      cell,
      what: say("innovationPage.cell.spd", { indicator: label(place.record.indicator) }),
    });
  }
  const role = table.columns.find(({ column }) => column === selected.column)?.role;
  const what =
    role && "indicator" in role
      ? say(PARTS[role.kind], { indicator: label(role.indicator) })
      : say("innovationPage.cell.profile");
  return say("innovationPage.cell", { cell, what });
}
