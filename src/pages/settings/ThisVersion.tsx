import type { ReactElement } from "react";
import { formatDate } from "../../i18n/format";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { useYearLabel } from "../../pane/useYearLabel";
import { Disclosure } from "../../ui/Disclosure";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { useYearRules } from "../shared/rules/useYearRules";
import { RELEASE } from "../shared/release.generated";
import { useSettingsTexts } from "./texts";

/** Which version runs here, by which rules it judges, and what is new in it. */
export function ThisVersion(): ReactElement {
  const { locale } = useTexts();
  const say = useSettingsTexts();
  const label = useYearLabel();
  const year = useSessionState((state) => state.year);
  const rules = useYearRules(year);
  const basis = rules.status === "ready" ? rules.rules.legalBasis.value : null;
  return (
    <FoldedPart
      id="version"
      title={say("settingsPage.version", { version: RELEASE.version, date: formatDate(locale, RELEASE.date) })}
    >
      {() => (
        <>
          <Paragraph muted testId="rules-version">
            {say("settingsPage.rules", { year: label(year), basis: basis === null ? "" : `${basis}.` })}{" "}
            {say("settingsPage.rulesWithin")}
          </Paragraph>
          <div className="iid-disclosures">
            <Disclosure level={3} title={say("settingsPage.news")} testId="news">
              {() => (
                <ul className="iid-bullets iid-text" data-testid="news-list">
                  {RELEASE.news[locale].map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </div>
        </>
      )}
    </FoldedPart>
  );
}
