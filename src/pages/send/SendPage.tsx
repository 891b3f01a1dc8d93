import type { ReactElement } from "react";
import { fieldsOf, oneOf } from "../../pane/memory/keptFields";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useTexts } from "../../pane/texts";
import type { ProofBasis } from "../../scoring/index";
import { Heading } from "../../ui/Heading";
import { Loading } from "../../ui/Loading";
import { Paragraph } from "../../ui/Paragraph";
import { Select } from "../../ui/Select";
import type { TableProps } from "../manifest";
import { ChoiceWriter } from "./ChoiceWriter";
import { LeaveOutList } from "./LeaveOutList";
import { SentFigures } from "./SentFigures";
import { useSendTexts } from "./texts";
import { useSending } from "./useSending";

const BASES: readonly ProofBasis[] = ["evidenced", "strict"];

function choicesOf(kept: unknown): { by: ProofBasis } {
  return { by: oneOf<ProofBasis, ProofBasis>(fieldsOf(kept)["by"], BASES, "evidenced") };
}

/** Which innovations to send for the highest index, what each other one would cost, and the choice into the sheet. */
export function SendPage(props: TableProps): ReactElement {
  const { analysis, table } = props;
  const { count, t } = useTexts();
  const say = useSendTexts();
  const [{ by }, change] = useRemembered("send", choicesOf);
  const found = useSending(props, by);
  const of = analysis.innovations.length;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("sendPage.heading", { year: analysis.year })}</Heading>
        <Paragraph>{say("sendPage.intro", { of: count(of) })}</Paragraph>
        {analysis.evidenced ? (
          <Select
            label={say("sendPage.by")}
            labelled
            value={by}
            options={BASES.map((value) => ({ value, label: say(`sendPage.by.${value}`) }))}
            onChange={(value) => change({ by: value })}
            testId="send-by"
          />
        ) : (
          <Paragraph>{say("sendPage.claimed")}</Paragraph>
        )}
        {analysis.claimed.spd === null && <Paragraph>{t("index.noSpd")}</Paragraph>}
      </section>
      {found ? (
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
      ) : (
        <Loading label={t("app.calculating")} />
      )}
    </div>
  );
}
