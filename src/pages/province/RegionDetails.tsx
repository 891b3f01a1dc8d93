import type { ReactElement } from "react";
import { recapCellTexts, recapText } from "../../i18n/region/recap";
import { useTexts } from "../../pane/texts";
import type { RankedRow } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { useProvinceTexts } from "./texts";

interface Fact {
  label: string;
  text: string;
}

/** What a region's row says, without what has nothing to say. */
function useFacts(row: RankedRow, rules: RuleSet): Fact[] {
  const { locale, points, count } = useTexts();
  const say = useProvinceTexts();
  const { figures, before, file } = row;
  const none = say("provincePage.none");
  const shown = (value: number | null): string => (value === null ? none : points(value));
  const words = recapCellTexts(locale, row, rules);
  const ofFile = { label: recapText(locale, "file"), text: file };
  const remarks = { label: recapText(locale, "remarks"), text: words.remarks };
  if (!figures) return [remarks, ofFile];
  const { index, evidenced, strict, predicate, evidencedPredicate, spd, meanMaturity, meanEvidenced } = figures;
  const { error, warning } = figures.findings;
  const facts: Fact[] = [
    {
      label: say("provincePage.indices"),
      text: say("provincePage.figures", { index: points(index), evidenced: shown(evidenced), strict: shown(strict) }),
    },
    {
      label: say("provincePage.predicates"),
      text: say("provincePage.evidencedPredicate", {
        claimed: predicate ?? none,
        evidenced: evidencedPredicate ?? none,
      }),
    },
    { label: recapText(locale, "n"), text: count(figures.n) },
    { label: recapText(locale, "spd"), text: shown(spd) },
    {
      label: recapText(locale, "meanMaturity"),
      text: say("provincePage.maturity", { claimed: points(meanMaturity), evidenced: shown(meanEvidenced) }),
    },
    { label: recapText(locale, "services"), text: words.services },
    { label: recapText(locale, "affairs"), text: words.affairs },
    { label: recapText(locale, "participation"), text: words.participation },
    { label: recapText(locale, "causes"), text: words.causes },
    {
      label: say("provincePage.findings"),
      text: say("provincePage.errorsAndWarnings", { errors: count(error), warnings: count(warning) }),
    },
    {
      label: say("provincePage.beforeLabel"),
      text: before
        ? say("provincePage.beforeText", {
            index: points(before.index),
            rank: before.rank === null ? none : count(before.rank),
          })
        : "",
    },
    { label: recapText(locale, "unreadSheets"), text: words.unread },
    remarks,
    { label: recapText(locale, "rules"), text: words.rules },
    ofFile,
  ];
  return facts.filter(({ text }) => text !== "");
}

export interface RegionDetailsProps {
  row: RankedRow;
  rules: RuleSet;
  onLetter(): void;
  onRemove(): void;
}

/** All that is known of a region, and what can be done with it. */
export function RegionDetails({ row, rules, onLetter, onRemove }: RegionDetailsProps): ReactElement {
  const say = useProvinceTexts();
  const facts = useFacts(row, rules);
  return (
    <div className="iid-section" data-testid="province-details">
      <dl className="iid-province__facts iid-text iid-numeric">
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt className="iid-muted">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="iid-row">
        <Button icon="document" size="small" testId="province-show-letter" onClick={onLetter}>
          {say("provincePage.showLetter")}
        </Button>
        <Button icon="cross" size="small" testId="province-remove" onClick={onRemove}>
          {say("provincePage.remove")}
        </Button>
      </div>
    </div>
  );
}
