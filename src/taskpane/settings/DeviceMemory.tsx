import { useState, type ReactElement } from "react";
import { Button } from "../Button";
import { forgetFolder, lastFolder } from "../evidence/lastFolder";
import { keepInitials, lastInitials } from "../review/initials";
import { useSettingsTexts } from "./texts";

/** What this computer remembers beside the workbook, and the way to make it forget. */
export function DeviceMemory(): ReactElement {
  const say = useSettingsTexts();
  const [kept, setKept] = useState(() => ({ folder: lastFolder(), initials: lastInitials() }));
  const [forgotten, setForgotten] = useState(false);
  const none = kept.folder === "" && kept.initials === "";
  return (
    <section className="iid-section">
      <h2 className="iid-heading">{say("settingsPage.device")}</h2>
      <p className="iid-text iid-muted">{say("settingsPage.deviceHint")}</p>
      {!none && (
        <ul className="iid-bullets iid-text" data-testid="remembered">
          {kept.folder !== "" && <li>{say("settingsPage.folder", { name: kept.folder })}</li>}
          {kept.initials !== "" && <li>{say("settingsPage.initials", { initials: kept.initials })}</li>}
        </ul>
      )}
      <p role="status" className="iid-text" data-testid="device-state">
        {none && say(forgotten ? "settingsPage.forgotten" : "settingsPage.nothingKept")}
      </p>
      <div className="iid-row">
        <Button
          icon="cross"
          size="small"
          disabled={none}
          testId="forget"
          onClick={() => {
            forgetFolder();
            keepInitials("");
            setKept({ folder: lastFolder(), initials: lastInitials() });
            setForgotten(true);
          }}
        >
          {say("settingsPage.forget")}
        </Button>
      </div>
    </section>
  );
}
