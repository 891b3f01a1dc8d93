import type { ReactElement } from "react";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import { usePane } from "../../../pane/pane";
import { useWelcomeTexts } from "./texts";
import "./welcome.css";

/** Without an innovation table: one's own, an empty one, or the sample. */
export function Beginning(): ReactElement {
  const { open } = usePane();
  const say = useWelcomeTexts();
  return (
    <section className="iid-section" data-testid="beginning">
      <p className="iid-text iid-strong">{say("welcome.notRead")}</p>
      <ul className="iid-list iid-beginnings">
        <li>
          <Button icon="table" appearance="primary" testId="begin-own" onClick={() => open("mapping")}>
            {say("welcome.use")}
          </Button>
          <span className="iid-text iid-muted">{say("welcome.useHint")}</span>
        </li>
        <li>
          <ActionButton
            action="insertTemplate"
            input={undefined}
            icon="export"
            label={say("welcome.template")}
            testId="begin-template"
          />
          <span className="iid-text iid-muted">{say("welcome.templateHint")}</span>
        </li>
        <li>
          <ActionButton
            action="insertSample"
            input={undefined}
            icon="search"
            label={say("welcome.sample")}
            testId="begin-sample"
          />
          <span className="iid-text iid-muted">{say("welcome.sampleHint")}</span>
        </li>
      </ul>
    </section>
  );
}
