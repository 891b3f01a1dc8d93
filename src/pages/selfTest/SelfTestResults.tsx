import type { ReactElement } from "react";
import type { KeptState } from "../../excel/selfTest/keptMark";
import { PROBE_GROUPS } from "../../excel/selfTest/probe";
import type { ProbeResult, TestOutcome } from "../../excel/selfTest/runProbes";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { useGiving } from "../shared/give/useGiving";
import { RELEASE } from "../shared/release.generated";
import { countsOf } from "./counts";
import { selfTestReport } from "./selfTestReport";
import { useSelfTestTexts } from "./texts";
import "../shared/rules/rules.css";

function Difference({ result }: { result: ProbeResult }): ReactElement {
  const { locale } = useTexts();
  const say = useSelfTestTexts();
  const { probe, seen } = result;
  return (
    <li className="iid-self-test__difference" data-testid="self-test-difference" data-probe={probe.id}>
      <Paragraph strong>{probe.tries[locale]}</Paragraph>
      <Paragraph>{say("selfTest.expects", { text: probe.expects[locale] })}</Paragraph>
      <Paragraph>{say("selfTest.seen", { seen: seen === "" ? "–" : seen })}</Paragraph>
      {probe.otherwise && <Paragraph muted>{say("selfTest.otherwise", { text: probe.otherwise[locale] })}</Paragraph>}
    </li>
  );
}

function Line({ result }: { result: ProbeResult }): ReactElement {
  const { locale, count } = useTexts();
  const say = useSelfTestTexts();
  const { probe, status, why, milliseconds } = result;
  const time = say("selfTest.time", { milliseconds: count(Math.round(milliseconds)) });
  const isAbsent = status === "older" && probe.otherwise;
  return (
    <li className="iid-text" data-testid="self-test-result" data-probe={probe.id} data-status={status}>
      {probe.tries[locale]}: {say(`selfTest.status.${status}`)}, {time}.{why && ` ${why[locale]}`}
      {isAbsent && ` ${say("selfTest.otherwise", { text: isAbsent[locale] })}`}
    </li>
  );
}

function Groups({ results }: { results: readonly ProbeResult[] }): ReactElement {
  const { count } = useTexts();
  const say = useSelfTestTexts();
  return (
    <div className="iid-disclosures">
      {PROBE_GROUPS.map((group) => {
        const own = results.filter(({ probe }) => probe.group === group);
        if (own.length === 0) return null;
        const title = say("selfTest.group", {
          name: say(`selfTest.group.${group}`),
          expected: count(countsOf(own).expected),
          count: count(own.length),
        });
        return (
          <Disclosure key={group} level={3} title={title} testId={`self-test-group-${group}`}>
            {() => (
              <ul className="iid-bullets">
                {own.map((result) => (
                  <Line key={result.probe.id} result={result} />
                ))}
              </ul>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}

function Report({ outcome, kept }: { outcome: TestOutcome; kept: KeptState }): ReactElement {
  const { locale } = useTexts();
  const say = useSelfTestTexts();
  const giving = useGiving();
  const text = selfTestReport(outcome, kept, RELEASE.version, locale, say);
  return (
    <section className="iid-section">
      <Heading level={2}>{say("selfTest.report")}</Heading>
      <Paragraph muted>{say("selfTest.reportHint")}</Paragraph>
      <div className="iid-row">
        <Button
          icon="copy"
          testId="self-test-copy"
          onClick={() => void giving.copy({ name: say("selfTest.reportFile"), content: text })}
        >
          {say("selfTest.copy")}
        </Button>
      </div>
      <GiveAnswer giving={giving} />
    </section>
  );
}

export interface SelfTestResultsProps {
  outcome: TestOutcome;
  /** How many probes there are. */
  total: number;
  kept: KeptState;
}

/** What differs first, then everything, then the report to copy. */
export function SelfTestResults({ outcome, total, kept }: SelfTestResultsProps): ReactElement {
  const { count } = useTexts();
  const say = useSelfTestTexts();
  const { results } = outcome;
  const different = results.filter(({ status }) => status === "different");
  const isWhole = results.length === total;
  const sentence = ((): string => {
    if (different.length > 0) return say("selfTest.someDifferent", { count: count(different.length) });
    if (!isWhole) return say("selfTest.stopped", { done: count(results.length), total: count(total) });
    return say("selfTest.allExpected");
  })();
  return (
    <>
      <section className="iid-section">
        <div role="status">
          <MessageLine
            tone={different.length > 0 ? "warning" : isWhole ? "success" : "info"}
            testId="self-test-verdict"
          >
            {sentence}
          </MessageLine>
        </div>
        <Paragraph numeric muted testId="self-test-counts">
          {say("selfTest.counts", countsOf(results))}
        </Paragraph>
        {different.length > 0 && (
          <>
            <Heading level={2}>{say("selfTest.differences")}</Heading>
            <ul className="iid-list">
              {different.map((result) => (
                <Difference key={result.probe.id} result={result} />
              ))}
            </ul>
          </>
        )}
      </section>
      <Report outcome={outcome} kept={kept} />
      <section className="iid-section">
        <Heading level={2}>{say("selfTest.all")}</Heading>
        <Groups results={results} />
      </section>
    </>
  );
}
