import type { ReactElement } from "react";
import { FileButton } from "../../../ui/FileButton";
import { Paragraph } from "../../../ui/Paragraph";
import { useEvidenceTexts } from "./texts";

export interface FolderPickerProps {
  /** Whether a folder is there already. */
  again: boolean;
  onPick(files: readonly File[]): void;
}

/** Not every web view can hand over a folder; single files always work. */
function takesFolders(): boolean {
  return "webkitdirectory" in HTMLInputElement.prototype;
}

/** Buttons for the dialogs of the browser. */
export function FolderPicker({ again, onPick }: FolderPickerProps): ReactElement {
  const say = useEvidenceTexts();
  const folders = takesFolders();
  return (
    <>
      <div className="iid-row">
        {folders && (
          <FileButton
            icon="search"
            appearance={again ? "secondary" : "primary"}
            testId="pick-folder"
            inputTestId="folder-input"
            multiple
            folder
            onPick={onPick}
          >
            {say(again ? "evidence.pickAgain" : "evidence.pick")}
          </FileButton>
        )}
        <FileButton
          icon="table"
          appearance={folders ? "subtle" : "primary"}
          testId="pick-files"
          inputTestId="files-input"
          multiple
          onPick={onPick}
        >
          {say("evidence.pickFiles")}
        </FileButton>
      </div>
      {!folders && <Paragraph muted>{say("evidence.noFolders")}</Paragraph>}
    </>
  );
}
