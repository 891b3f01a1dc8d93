import { useEffect, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { ExplainDisclosure } from "../shared/explain/ExplainDisclosure";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { Loading } from "../../ui/Loading";
import { YearSelect } from "../../pane/YearSelect";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { ChangeRules } from "./ChangeRules";
import { CompareYears } from "./CompareYears";
import { IndicatorList } from "./IndicatorList";
import { Overview } from "./Overview";
import { useRulesTexts } from "./texts";
import "../../ui/theme/facts.css";
import "../shared/rules/rules.css";

function Header({ rules }: { rules: RuleSet }): ReactElement {
  const say = useRulesTexts();
  return (
    <section className="iid-section">
      <Heading level={1}>{say("rulesPage.heading", { title: rules.title })}</Heading>
      <div className="iid-rules__year">
        <YearSelect />
      </div>
      <Paragraph strong testId="standing">
        {say("rulesPage.standing", { standing: say(`rulesPage.standing.${rules.standing}`) })}
      </Paragraph>
      <Paragraph muted>{rules.status}</Paragraph>
    </section>
  );
}

function NoRules(): ReactElement {
  const { t, notice } = useTexts();
  const state = useSessionState();
  const say = useRulesTexts();
  const { problem } = state;
  if (state.busy || state.status === "loading") return <Loading label={t("app.loading")} />;
  return (
    <section className="iid-section">
      <Heading level={1}>{say("rulesPage.heading", { title: state.year })}</Heading>
      <Paragraph>
        {problem && problem.kind !== "table" ? notice(problem.notice) : say("rulesPage.noRules", { year: state.year })}
      </Paragraph>
      <div className="iid-rules__year">
        <YearSelect />
      </div>
    </section>
  );
}

/** The rules in use: what they say, what differs from other years, how to change them, how a score comes about. */
export function RulesPage(): ReactElement {
  const rules = useSessionState((state) => state.rules);
  const analysis = useSessionState((state) => state.analysis);
  const { session } = useServices();
  const say = useRulesTexts();
  useEffect(() => session.watchSelection(), [session]);
  if (!rules) return <NoRules />;
  return (
    <div className="iid-page">
      <Header rules={rules} />
      <div className="iid-disclosures">
        <Disclosure title={say("rulesPage.overview")} testId="overview">
          {() => <Overview rules={rules} />}
        </Disclosure>
        {analysis && <ExplainDisclosure analysis={analysis} />}
        <Disclosure title={say("rulesPage.compare")} testId="compare">
          {() => <CompareYears rules={rules} />}
        </Disclosure>
        <Disclosure title={say("rulesPage.change")} testId="change">
          {() => <ChangeRules rules={rules} />}
        </Disclosure>
      </div>
      <IndicatorList rules={rules} />
    </div>
  );
}
