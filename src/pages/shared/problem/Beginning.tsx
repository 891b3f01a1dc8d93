import type { ReactElement } from "react";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import { usePage } from "../../../pane/currentPage";
import { Paragraph } from "../../../ui/Paragraph";
import { useProblemTexts } from "./texts";
import "./problem.css";

/** Without an innovation table: one's own, an empty one, or the sample. */
export function Beginning(): ReactElement {
  const { open } = usePage();
  const say = useProblemTexts();
  return (
    <section className="iid-section" data-testid="beginning">
      <Paragraph strong>{say("problem.begin.notRead")}</Paragraph>
      <ul className="iid-list iid-beginnings">
        <li>
          <Button icon="table" appearance="primary" testId="begin-own" onClick={() => open("mapping")}>
            {say("problem.begin.use")}
          </Button>
          <span className="iid-text iid-muted">{say("problem.begin.useHint")}</span>
        </li>
        <li>
          <ActionButton
            action="insertTemplate"
            input={undefined}
            icon="export"
            label={say("problem.begin.template")}
            testId="begin-template"
          />
          <span className="iid-text iid-muted">{say("problem.begin.templateHint")}</span>
        </li>
        <li>
          <ActionButton
            action="insertSample"
            input={undefined}
            icon="search"
            label={say("problem.begin.sample")}
            testId="begin-sample"
          />
          <span className="iid-text iid-muted">{say("problem.begin.sampleHint")}</span>
        </li>
      </ul>
    </section>
  );
}
