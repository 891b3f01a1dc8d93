import { useRef, type ReactElement, type RefObject } from "react";
import { Button } from "../../ui/Button";
import { useFolderTexts } from "./texts";

export interface FolderPickerProps {
  /** Whether a folder is there already. */
  again: boolean;
  onPick(files: readonly File[]): void;
}

/** Not every web view can hand over a folder; single files always work. */
function takesFolders(): boolean {
  return "webkitdirectory" in HTMLInputElement.prototype;
}

function FileInput({
  input,
  folder,
  onPick,
}: {
  input: RefObject<HTMLInputElement>;
  folder: boolean;
  onPick: FolderPickerProps["onPick"];
}): ReactElement {
  return (
    <input
      ref={(element) => {
        (input as { current: HTMLInputElement | null }).current = element;
        // React knows no such property.
        element?.toggleAttribute("webkitdirectory", folder);
      }}
      type="file"
      multiple
      hidden
      data-testid={folder ? "folder-input" : "files-input"}
      onChange={({ target }) => {
        // Copied before the field is emptied, so that the same folder can be chosen once more after it was mended.
        const files = [...(target.files ?? [])];
        target.value = "";
        if (files.length > 0) onPick(files);
      }}
    />
  );
}

/** Buttons for the dialogs of the browser. */
export function FolderPicker({ again, onPick }: FolderPickerProps): ReactElement {
  const say = useFolderTexts();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const folders = takesFolders();
  return (
    <>
      <div className="iid-row">
        {folders && (
          <Button
            icon="search"
            appearance={again ? "secondary" : "primary"}
            testId="pick-folder"
            onClick={() => folder.current?.click()}
          >
            {say(again ? "evidencePage.pickAgain" : "evidencePage.pick")}
          </Button>
        )}
        <Button
          icon="table"
          appearance={folders ? "subtle" : "primary"}
          testId="pick-files"
          onClick={() => files.current?.click()}
        >
          {say("evidencePage.pickFiles")}
        </Button>
      </div>
      {folders ? (
        <FileInput input={folder} folder onPick={onPick} />
      ) : (
        <p className="iid-text iid-muted">{say("evidencePage.noFolders")}</p>
      )}
      <FileInput input={files} folder={false} onPick={onPick} />
    </>
  );
}
