import { useState, type ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { useGiving } from "../shared/give/useGiving";
import type { TableProps } from "../manifest";
import type { PictureKind } from "./pictures/draw";
import { useSummaryTexts } from "./texts";

const KINDS: readonly PictureKind[] = ["scale", "trend", "departments"];

/** What is taken along to those who decide: the printed page, and pictures for slides. */
export function ReportSection({ analysis, reading }: Pick<TableProps, "analysis" | "reading">): ReactElement {
  const { locale } = useTexts();
  const say = useSummaryTexts();
  const { session } = useServices();
  const giving = useGiving();
  const [problem, setProblem] = useState<"report.noPicture" | "report.nothingToDraw" | null>(null);

  const copy = async (kind: PictureKind): Promise<void> => {
    giving.forget();
    const [{ draw }, { toPng }] = await Promise.all([import("./pictures/draw"), import("./pictures/toPng")]);
    const computedAt = session.state().updatedAt ?? session.now();
    const picture = draw(kind, { analysis, reading, data: session.data(), computedAt }, locale);
    const file = picture && (await toPng(picture));
    setProblem(file ? null : picture ? "report.noPicture" : "report.nothingToDraw");
    if (!file) return;
    const { road } = await giving.copy(file);
    if (road === "nowhere") await giving.give([file]);
  };

  return (
    <FoldedPart id="report" title={say("report.heading")} testId="report">
      {() => (
        <>
          <ActionButton action="writeReport" input={undefined} icon="table" testId="write-report" />
          <Paragraph muted>{say("report.pictures")}</Paragraph>
          <div className="iid-row">
            {KINDS.map((kind) => (
              <Button
                key={kind}
                icon="copy"
                size="small"
                label={say(`report.copy.${kind}`)}
                testId={`picture-${kind}`}
                onClick={() => void copy(kind)}
              >
                {say(`report.picture.${kind}`)}
              </Button>
            ))}
          </div>
          <Paragraph role="status" testId="picture-problem">
            {problem && say(problem)}
          </Paragraph>
          <GiveAnswer giving={giving} />
        </>
      )}
    </FoldedPart>
  );
}
