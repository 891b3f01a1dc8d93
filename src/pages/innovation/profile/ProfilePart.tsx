import { useState, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { ActionButton } from "../../../pane/ActionButton";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import type { InnovationTable } from "../../../workbook/types";
import { FoldedPart } from "../../shared/FoldedPart";
import { GiveAnswer } from "../../shared/give/GiveAnswer";
import { useGiving } from "../../shared/give/useGiving";
import { useInnovationTexts } from "../texts";

export interface ProfilePartProps {
  analysis: Analysis;
  table: InnovationTable;
  /** Excel's row number of the innovation that is shown; `null` above the list of all. */
  row: number | null;
}

/** The printable page about the innovation, or about all of them. */
export function ProfilePart({ analysis, table, row }: ProfilePartProps): ReactElement | null {
  const { locale, count } = useTexts();
  const say = useInnovationTexts();
  const giving = useGiving();
  const [failed, setFailed] = useState<string | null>(null);
  const all = analysis.innovations.map((innovation) => innovation.row);
  if (all.length === 0) return null;
  const take = async (rows: readonly number[]): Promise<void> => {
    setFailed(null);
    try {
      const { profileFile } = await import("./profileFile");
      await giving.give([await profileFile(analysis, table, rows, locale)]);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <FoldedPart id="profile" title={say("innovationPage.printed")} testId="profile-part">
      {() => (
        <>
          <Paragraph muted>
            {say(row === null ? "innovationPage.printedAllHint" : "innovationPage.printedHint")}
          </Paragraph>
          <div className="iid-row">
            {row !== null && (
              <>
                <ActionButton
                  action="writeInnovationProfile"
                  input={{ row }}
                  label={say("innovationPage.printedSheet")}
                  icon="document"
                  size="small"
                  testId="write-profile"
                />
                <Button icon="export" size="small" testId="take-profile" onClick={() => void take([row])}>
                  {say("innovationPage.printedFile")}
                </Button>
              </>
            )}
            <Button icon="export" size="small" testId="take-profiles" onClick={() => void take(all)}>
              {say("innovationPage.printedAll", { count: count(all.length) })}
            </Button>
          </div>
          {failed !== null && (
            <Paragraph role="status">{say("innovationPage.printedFailed", { reason: failed })}</Paragraph>
          )}
          <GiveAnswer giving={giving} />
        </>
      )}
    </FoldedPart>
  );
}
