import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { problemNotice } from "../../excel/host/problemNotice";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import { KeptMarkSection } from "./KeptMarkSection";
import { Progress } from "./Progress";
import { SelfTestResults } from "./SelfTestResults";
import { selfTestOf, type SelfTest, type SelfTestState } from "./SelfTest";
import { useSelfTestTexts } from "./texts";
import "./selfTest.css";

/** What an earlier test left, what hinders one, and the way out. */
function Obstacles({ test, state }: { test: SelfTest; state: SelfTestState }): ReactElement {
  const { notice, count } = useTexts();
  const say = useSelfTestTexts();
  const left = state.outcome?.left ?? null;
  return (
    <div role="status" className="iid-section">
      {state.problem && (
        <MessageLine tone={state.problem.tone} testId="self-test-problem">
          {notice(state.problem)}
        </MessageLine>
      )}
      {state.cleaned > 0 && (
        <MessageLine tone="success" testId="self-test-cleaned">
          {say("selfTest.cleaned", { count: count(state.cleaned) })}
        </MessageLine>
      )}
      {state.hasLeftover && !state.isRunning && (
        <>
          <MessageLine tone="warning" testId="self-test-leftover">
            {left ? say("selfTest.left", { reason: notice(problemNotice(left)) }) : say("selfTest.leftover")}
          </MessageLine>
          <div className="iid-row">
            <Button icon="unmark" size="small" testId="self-test-clean" onClick={() => void test.clean()}>
              {say("selfTest.clean")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Tries in the open Excel everything that the product builds on, and tells what differs. */
export function SelfTestPage(): ReactElement {
  const { t } = useTexts();
  const { session } = useServices();
  const say = useSelfTestTexts();
  const test = selfTestOf(session);
  const state = useSyncExternalStore(test.subscribe, test.state);
  useEffect(() => {
    void test.look();
    return () => test.stop();
  }, [test]);
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("selfTest.heading")}</Heading>
        <Paragraph>{say("selfTest.intro")}</Paragraph>
        <Paragraph muted>{say("selfTest.safe")}</Paragraph>
        <div className="iid-row">
          <Button
            icon="check"
            appearance="primary"
            disabled={state.isRunning && t("off.waiting")}
            busy={state.isRunning}
            testId="self-test-start"
            onClick={() => void test.start()}
          >
            {say(state.outcome ? "selfTest.again" : "selfTest.start")}
          </Button>
          {state.isRunning && (
            <Button icon="cross" testId="self-test-stop" onClick={() => test.stop()}>
              {say("selfTest.stop")}
            </Button>
          )}
        </div>
        <Obstacles test={test} state={state} />
      </section>
      {state.isRunning && <Progress test={test} state={state} />}
      {!state.isRunning && state.outcome && (
        <SelfTestResults outcome={state.outcome} total={state.total} kept={state.kept} />
      )}
      <KeptMarkSection test={test} kept={state.kept} disabled={state.isRunning && t("off.waiting")} />
    </div>
  );
}
