import { useMemo, type ReactElement } from "react";
import { shipmentProgress, type Shipment } from "../../../exchange/shipments/shipments";
import { formatDate } from "../../../i18n/format";
import { useTexts } from "../../../pane/texts";
import { Disclosure } from "../../../ui/Disclosure";
import { Paragraph } from "../../../ui/Paragraph";
import { ProgressLine } from "../../../ui/ProgressLine";
import { useShipmentTexts } from "./texts";
import { useShipments } from "./useShipments";

/** How many files came back, and whose did not; nothing as long as nothing was noted. */
export function ShipmentProgressPart(): ReactElement | null {
  const { count, locale } = useTexts();
  const say = useShipmentTexts();
  const known = useShipments();
  const all = useMemo(() => [...known.values()], [known]);
  if (all.length === 0) return null;
  const { sent, back, asked } = shipmentProgress(all);
  const open = all.filter(({ state }) => state !== "kembali");
  const day = (iso: string): string => (iso === "" ? "–" : formatDate(locale, iso));
  const line = ({ department, state, sent: sentOn, asked: askedOn }: Shipment): string =>
    state === "ditagih"
      ? say("shipments.askedLine", { department, day: day(askedOn) })
      : say("shipments.notBackLine", { department, day: day(sentOn) });
  return (
    <div className="iid-section" data-testid="shipment-progress">
      <Paragraph strong numeric>
        {say("shipments.progress", { sent: count(sent), back: count(back), asked: count(asked) })}
      </Paragraph>
      <ProgressLine done={Math.min(back, sent)} total={sent} label={say("shipments.progressOf")} />
      {open.length > 0 && (
        <Disclosure title={say("shipments.notBack", { count: count(open.length) })} level="none" testId="not-back">
          {() => (
            <ul className="iid-bullets">
              {open.map((one) => (
                <li key={one.key}>{line(one)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}
