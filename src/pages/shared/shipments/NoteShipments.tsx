import { useState, type ReactElement } from "react";
import { Explained } from "../Explained";
import type { ShipmentEvent } from "../../../exchange/shipments/shipments";
import { useRunner } from "../../../pane/runner";
import { useWaiting } from "../../../pane/useWaiting";
import { useServices } from "../../../pane/services";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import { useShipmentTexts } from "./texts";

/** Notes what happened to the files of departments in their sheet, when asked. */
export function NoteShipments({ events }: { events: readonly ShipmentEvent[] }): ReactElement | null {
  const { count } = useTexts();
  const say = useShipmentTexts();
  const { run } = useServices();
  const { running } = useRunner();
  const waiting = useWaiting();
  const [noted, setNoted] = useState("");
  const [first] = events;
  if (!first) return null;
  const facts = JSON.stringify(events);
  const note = async (): Promise<void> => {
    if (await run("noteShipments", events)) setNoted(facts);
  };
  return (
    <div className="iid-section">
      {noted === facts ? (
        <Paragraph role="status" muted testId="shipments-noted">
          {say("shipments.noted")}
        </Paragraph>
      ) : (
        <>
          <Button
            icon="table"
            size="small"
            busy={running === "noteShipments"}
            disabled={waiting}
            testId="note-shipments"
            onClick={() => void note()}
          >
            {say(`shipments.note.${first.state}`, { count: count(events.length) })}
          </Button>
          <Paragraph muted>
            <Explained terms={["shipments"]}>{say("shipments.noteHint")}</Explained>
          </Paragraph>
        </>
      )}
    </div>
  );
}
