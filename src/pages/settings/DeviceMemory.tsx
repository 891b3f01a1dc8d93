import { useState, type ReactElement } from "react";
import { Button } from "../../ui/Button";
import { hasSingleKeys, keepSingleKeys } from "../shared/device/singleKeys";
import { forgetFolder, lastFolder } from "../shared/device/lastFolder";
import { forgetPane, rememberedWorkbooks } from "../../pane/memory/paneMemory";
import { keepInitials, lastInitials } from "../shared/device/initials";
import { usePerson } from "../../pane/person";
import { usePersonTexts } from "../shared/person/texts";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { useSettingsTexts } from "./texts";

function remembered(): { folder: string; initials: string; workbooks: readonly string[]; keys: boolean } {
  return { folder: lastFolder(), initials: lastInitials(), workbooks: rememberedWorkbooks(), keys: hasSingleKeys() };
}

/** What this computer remembers beside the workbook, and the way to make it forget. */
export function DeviceMemory(): ReactElement {
  const say = useSettingsTexts();
  const sayPerson = usePersonTexts();
  const { person, choose } = usePerson();
  const [kept, setKept] = useState(remembered);
  const [forgotten, setForgotten] = useState(false);
  const none =
    person === null && kept.folder === "" && kept.initials === "" && kept.workbooks.length === 0 && kept.keys;
  return (
    <FoldedPart id="device" title={say("settingsPage.device")}>
      {() => (
        <>
          <Paragraph muted>{say("settingsPage.deviceHint")}</Paragraph>
          {!none && (
            <ul className="iid-bullets iid-text" data-testid="remembered">
              {kept.folder !== "" && <li>{say("settingsPage.folder", { name: kept.folder })}</li>}
              {kept.initials !== "" && <li>{say("settingsPage.initials", { initials: kept.initials })}</li>}
              {person !== null && <li>{`${sayPerson("person.heading")}: ${sayPerson(`person.${person}`)}`}</li>}
              {!kept.keys && <li>{say("settingsPage.noKeys")}</li>}
              {kept.workbooks.length > 0 && <li>{say("settingsPage.pane", { names: kept.workbooks.join("; ") })}</li>}
            </ul>
          )}
          <Paragraph role="status" testId="device-state">
            {none && say(forgotten ? "settingsPage.forgotten" : "settingsPage.nothingKept")}
          </Paragraph>
          <div className="iid-row">
            <Button
              icon="cross"
              size="small"
              disabled={none && say("settingsPage.nothingKept")}
              testId="forget"
              onClick={() => {
                forgetFolder();
                keepInitials("");
                forgetPane();
                choose(null);
                keepSingleKeys(true);
                setKept(remembered());
                setForgotten(true);
              }}
            >
              {say("settingsPage.forget")}
            </Button>
          </div>
        </>
      )}
    </FoldedPart>
  );
}
