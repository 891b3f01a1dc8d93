import type { ReactElement } from "react";
import { fill } from "../../i18n/fill";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import { ProgressLine } from "../../ui/ProgressLine";
import type { SelfTest, SelfTestState } from "./SelfTest";
import { useSelfTestTexts } from "./texts";

/** How far the test is, and what it asks the user to do. */
export function Progress({ test, state }: { test: SelfTest; state: SelfTestState }): ReactElement {
  const { locale, count } = useTexts();
  const say = useSelfTestTexts();
  const { current, asked, results, total } = state;
  const done = say("selfTest.progress", { done: count(results.length), total: count(total) });
  return (
    <section className="iid-section">
      <ProgressLine done={results.length} total={total} label={done} testId="self-test-progress" />
      <Paragraph numeric>{done}</Paragraph>
      <Paragraph muted testId="self-test-now">
        {current ? say("selfTest.now", { probe: current.tries[locale] }) : say("selfTest.closing")}
      </Paragraph>
      <Paragraph muted>{say("selfTest.leave")}</Paragraph>
      <div role="alert" className="iid-section">
        {asked && (
          <MessageLine tone="info" testId="self-test-asked">
            {fill(asked.text[locale], asked.params)}
          </MessageLine>
        )}
      </div>
      {asked && (
        <div className="iid-row">
          <Button icon="cross" size="small" testId="self-test-skip" onClick={() => test.skip()}>
            {say("selfTest.skip")}
          </Button>
        </div>
      )}
    </section>
  );
}
