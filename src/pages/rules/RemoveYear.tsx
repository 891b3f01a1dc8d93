import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "../../ui/Button";
import { useServices } from "../../pane/services";
import { useWaiting } from "../../pane/useWaiting";
import { useRulesTexts } from "./texts";

/** Takes own rules out of the workbook, after a question. The focus follows the buttons that come and go. */
export function RemoveYear({ year }: { year: number }): ReactElement {
  const { run } = useServices();
  const waiting = useWaiting();
  const say = useRulesTexts();
  const [asked, setAsked] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (asked === null) return;
    // The last button: "no" beside "yes", or the one that asks.
    const buttons = place.current?.querySelectorAll("button") ?? [];
    buttons[buttons.length - 1]?.focus();
  }, [asked]);

  const remove = (): void => {
    // This line disappears with the year, so the focus moves to what stays.
    place.current?.closest(".fui-AccordionItem")?.querySelector("button")?.focus();
    void run("removeRules", year);
  };

  return (
    <div ref={place} className="iid-section">
      {asked ? (
        <>
          <span role="alert">{say("rulesPage.removeSure", { year })}</span>
          <div className="iid-row">
            <Button icon="cross" size="small" disabled={waiting} testId="remove-yes" onClick={remove}>
              {say("rulesPage.removeYes")}
            </Button>
            <Button icon="undo" size="small" testId="remove-no" onClick={() => setAsked(false)}>
              {say("rulesPage.removeNo")}
            </Button>
          </div>
        </>
      ) : (
        <Button icon="cross" size="small" testId={`remove-${year}`} onClick={() => setAsked(true)}>
          {say("rulesPage.remove", { year })}
        </Button>
      )}
    </div>
  );
}
