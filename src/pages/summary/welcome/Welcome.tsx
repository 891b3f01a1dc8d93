import { useState, type ReactElement } from "react";
import type { InnovationTable } from "../../../workbook/types";
import { Button } from "../../../ui/Button";
import { useTexts } from "../../../pane/texts";
import { useSessionState } from "../../../pane/sessionState";
import { usePage } from "../../../pane/currentPage";
import type { PageId } from "../../ids.generated";
import { useSummaryTexts } from "../texts";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { keepWelcomed, wasWelcomed } from "./welcomed";
import "./welcome.css";

/** At the first start, above the figures: what this is, what was read, and how to go on. Goes away for good. */
export function Welcome({ table }: { table: InnovationTable }): ReactElement | null {
  const { count } = useTexts();
  const year = useSessionState((state) => state.year);
  const { open } = usePage();
  const say = useSummaryTexts();
  const [shown, setShown] = useState(() => !wasWelcomed());
  if (!shown) return null;
  const leave = (page?: PageId): void => {
    keepWelcomed();
    setShown(false);
    if (page) open(page);
  };
  const known = table.columns.filter(({ role }) => role.kind !== "other").length;
  const included = table.records.filter((record) => record.included).length;
  return (
    <section className="iid-welcome iid-section" aria-label={say("welcome.heading")} data-testid="welcome">
      <Heading level={2}>{say("welcome.heading")}</Heading>
      <Paragraph>{say("welcome.what")}</Paragraph>
      <Paragraph strong numeric>
        {say("welcome.read", {
          sheet: table.sheet,
          count: count(included),
          known: count(known),
          all: count(table.columns.length),
          year: year,
        })}
      </Paragraph>
      <Paragraph muted>{say("welcome.next")}</Paragraph>
      <div className="iid-row">
        <Button icon="check" size="small" appearance="primary" testId="welcome-use" onClick={() => leave()}>
          {say("welcome.use")}
        </Button>
        <Button icon="table" size="small" testId="welcome-columns" onClick={() => leave("mapping")}>
          {say("welcome.columns")}
        </Button>
        <Button icon="export" size="small" appearance="subtle" testId="welcome-create" onClick={() => leave("create")}>
          {say("welcome.template")}
        </Button>
      </div>
    </section>
  );
}
