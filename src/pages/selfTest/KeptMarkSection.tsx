import type { ReactElement } from "react";
import type { KeptState } from "../../excel/selfTest/keptMark";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import type { SelfTest } from "./SelfTest";
import { useSelfTestTexts } from "./texts";

/** Whether what is kept with the workbook is still there once it was saved, closed and opened again. */
export function KeptMarkSection(props: { test: SelfTest; kept: KeptState; disabled: string | false }): ReactElement {
  const { test, kept, disabled } = props;
  const say = useSelfTestTexts();
  return (
    <section className="iid-section">
      <Heading level={2}>{say("selfTest.kept")}</Heading>
      <Paragraph role="status" testId="self-test-kept">
        {say(
          kept === "survived"
            ? "selfTest.keptSurvived"
            : kept === "waiting"
              ? "selfTest.keptWaiting"
              : "selfTest.keptHint",
        )}
      </Paragraph>
      {kept !== "survived" && (
        <div className="iid-row">
          <Button
            icon={kept === "waiting" ? "unmark" : "mark"}
            size="small"
            disabled={disabled}
            testId="self-test-mark"
            onClick={() => void test.markKept(kept === "none")}
          >
            {say(kept === "waiting" ? "selfTest.keptOff" : "selfTest.keptOn")}
          </Button>
        </div>
      )}
    </section>
  );
}
