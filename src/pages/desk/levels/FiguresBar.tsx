import type { ReactElement } from "react";
import type { Analysis, InnovationResult } from "../../../analysis/types";
import { useTexts } from "../../../pane/texts";
import { Paragraph } from "../../../ui/Paragraph";
import { useDeskTexts } from "../texts";

export interface FiguresBarProps {
  analysis: Analysis;
  result: InnovationResult;
}

/** What the levels below make of the index and of the innovation; it stays in sight while they are gone through. */
export function FiguresBar({ analysis: { claimed, evidenced }, result }: FiguresBarProps): ReactElement {
  const { points } = useTexts();
  const say = useDeskTexts();
  const index = points(claimed.index);
  const { maturity, evidencedMaturity } = result;
  return (
    <div className="iid-desk-figures iid-numeric" data-testid="desk-figures">
      <Paragraph strong>
        {evidenced
          ? say("deskPage.figures", { claimed: index, evidenced: points(evidenced.index) })
          : say("deskPage.figuresClaim", { claimed: index })}
      </Paragraph>
      {evidencedMaturity !== null && (
        <Paragraph muted>
          {say("deskPage.figuresRow", { claimed: points(maturity), evidenced: points(evidencedMaturity) })}
        </Paragraph>
      )}
    </div>
  );
}
