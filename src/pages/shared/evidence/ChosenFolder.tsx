import type { ReactElement } from "react";
import { useTexts } from "../../../pane/texts";
import { Paragraph } from "../../../ui/Paragraph";
import { FolderPicker } from "./FolderPicker";
import { ReadingState } from "./ReadingState";
import { useEvidenceTexts } from "./texts";
import { useEvidenceFolder } from "./useEvidenceFolder";

/** Which folder the files are opened from, and the buttons that choose one. */
export function ChosenFolder(): ReactElement {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  const { store, state, needed } = useEvidenceFolder();
  const { folder } = state;
  const words = (): string => {
    if (!folder) return say("evidence.noFolder");
    const params = { name: folder.name, count: count(folder.sources.length) };
    return say(folder.name === "" ? "evidence.folderLoose" : "evidence.folder", params);
  };
  return (
    <div className="iid-section" data-testid="folder-line">
      <Paragraph muted numeric>
        {words()}
      </Paragraph>
      {!folder && <FolderPicker again={false} onPick={(files) => void store.choose(files)} />}
      <ReadingState state={state} needed={needed} store={store} />
    </div>
  );
}
