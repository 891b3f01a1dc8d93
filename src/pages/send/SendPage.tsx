import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { fieldsOf, oneOf } from "../../pane/memory/keptFields";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useTexts } from "../../pane/texts";
import type { ProofBasis } from "../../scoring/index";
import { Heading } from "../../ui/Heading";
import { Loading } from "../../ui/Loading";
import { Paragraph } from "../../ui/Paragraph";
import { Select } from "../../ui/Select";
import type { TableProps } from "../manifest";
import { RadioChoice } from "../../ui/RadioChoice";
import { ChoiceWriter } from "./ChoiceWriter";
import { FormEntry } from "./form/FormEntry";
import { LeaveOutList } from "./LeaveOutList";
import { SentFigures } from "./SentFigures";
import { useSendTexts } from "./texts";
import { useSending } from "./useSending";

const BASES: readonly ProofBasis[] = ["evidenced", "strict"];

type View = "choice" | "form";

const VIEWS: readonly View[] = ["choice", "form"];

interface SendChoices {
  by: ProofBasis;
  view: View;
}

function choicesOf(kept: unknown): SendChoices {
  const { by, view } = fieldsOf(kept);
  return {
    by: oneOf<ProofBasis, ProofBasis>(by, BASES, "evidenced"),
    view: oneOf<View, View>(view, VIEWS, "choice"),
  };
}

/**
 * Which innovations to send for the highest index, what each other one would cost, and the choice into the sheet; then each
 * of them as it is typed into the national form.
 */
export function SendPage(props: TableProps): ReactElement {
  const { analysis, table } = props;
  const { count, t } = useTexts();
  const say = useSendTexts();
  const [{ by, view }, change] = useRemembered("send", choicesOf);
  const found = useSending(props, by);
  const of = analysis.innovations.length;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("sendPage.heading", { year: analysis.year })}</Heading>
        <RadioChoice
          label={say("sendPage.view")}
          value={view}
          options={VIEWS.map((value) => ({
            value,
            label: say(`sendPage.view.${value}`),
            testId: `send-view-${value}`,
          }))}
          onChange={(chosen) => change({ view: chosen })}
        />
        <Paragraph>
          <Explained terms={["countScore", "maturity"]}>
            {view === "choice" ? say("sendPage.intro", { of: count(of) }) : say("sendPage.formIntro")}
          </Explained>
        </Paragraph>
        {view === "choice" && analysis.evidenced && (
          <Select
            label={say("sendPage.by")}
            labelled
            value={by}
            options={BASES.map((value) => ({ value, label: say(`sendPage.by.${value}`) }))}
            onChange={(value) => change({ by: value })}
            testId="send-by"
          />
        )}
        {view === "choice" && !analysis.evidenced && <Paragraph>{say("sendPage.claimed")}</Paragraph>}
        {analysis.claimed.spd === null && <Paragraph>{t("index.noSpd")}</Paragraph>}
      </section>
      {found && view === "form" && <FormEntry {...props} sending={found} />}
      {found && view === "choice" && (
        <>
          <section className="iid-section">
            <Paragraph strong role="status" testId="send-result">
              {say("sendPage.result", { count: count(found.send.length), of: count(of) })}
            </Paragraph>
            <SentFigures sending={found} />
            <ChoiceWriter sending={found} table={table} />
          </section>
          <LeaveOutList leaveOut={found.leaveOut} table={table} />
        </>
      )}
      {!found && <Loading label={t("app.calculating")} />}
    </div>
  );
}
