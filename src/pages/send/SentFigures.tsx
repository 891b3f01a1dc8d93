import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { shownDifference } from "../../scoring/index";
import type { Sending } from "../../planning/index";
import { DataTable } from "../../ui/table/DataTable";
import { useSendTexts } from "./texts";

const FIGURES = ["index", "evidenced", "strict"] as const;
const LABELS = { index: "basis.claimed", evidenced: "basis.evidenced", strict: "basis.strict" } as const;

/** The three indices, and the differences of the figures as shown, when all innovations are sent and when the chosen ones are. */
export function SentFigures({ sending }: { sending: Sending }): ReactElement {
  const { t, points, gain } = useTexts();
  const say = useSendTexts();
  const rows = FIGURES.flatMap((figure) => {
    const [all, chosen] = [sending.all[figure], sending[figure]];
    if (all === null || chosen === null) return [];
    return [
      {
        key: figure,
        head: t(LABELS[figure]),
        cells: [points(all), points(chosen), gain(shownDifference(all, chosen))],
      },
    ];
  });
  return (
    <DataTable
      caption={say("sendPage.figures")}
      heads={[say("sendPage.figure"), say("sendPage.all"), say("sendPage.chosen"), say("sendPage.difference")]}
      rows={rows}
      testId="send-figures"
    />
  );
}
