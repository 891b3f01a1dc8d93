import type { ReactElement } from "react";
import { FileButton } from "../../../ui/FileButton";
import { Paragraph } from "../../../ui/Paragraph";
import { useEvidenceTexts } from "./texts";

export interface FolderPickerProps {
  /** Whether a folder is there already. */
  again: boolean;
  /** One small button, where little room is left. */
  small?: boolean;
  onPick(files: readonly File[]): void;
}

/** Not every web view can hand over a folder; single files always work. */
function takesFolders(): boolean {
  return "webkitdirectory" in HTMLInputElement.prototype;
}

/** Buttons for the dialogs of the browser. */
export function FolderPicker({ again, small = false, onPick }: FolderPickerProps): ReactElement {
  const say = useEvidenceTexts();
  const folders = takesFolders();
  const size = small || again ? "small" : "medium";
  return (
    <>
      <div className="iid-row">
        {folders && (
          <FileButton
            icon="folder"
            size={size}
            appearance={again || small ? "secondary" : "primary"}
            testId="pick-folder"
            inputTestId="folder-input"
            multiple
            folder
            onPick={onPick}
          >
            {say(again ? "evidence.pickAgain" : "evidence.pick")}
          </FileButton>
        )}
        {!(folders && small) && (
          <FileButton
            icon="document"
            size={size}
            appearance={folders ? "subtle" : small ? "secondary" : "primary"}
            testId="pick-files"
            inputTestId="files-input"
            multiple
            onPick={onPick}
          >
            {say("evidence.pickFiles")}
          </FileButton>
        )}
      </div>
      {!folders && !small && <Paragraph muted>{say("evidence.noFolders")}</Paragraph>}
    </>
  );
}
