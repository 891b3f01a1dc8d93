import { useState, type DragEvent, type ReactElement } from "react";
import { ReadingProgress } from "../../pane/ReadingProgress";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { FileButton } from "../../ui/FileButton";
import { IconButton } from "../../ui/IconButton";
import { Paragraph } from "../../ui/Paragraph";
import { chosenFiles, droppedFiles, folderFiles, type PickedFile } from "./pickedFiles";
import type { ProvinceStore } from "./provinceStore";
import { useProvinceTexts } from "./texts";
import { useEarlierProblem, type ProvinceModel } from "./useProvince";

/** Not every web view can hand over a folder; single files always work. */
function takesFolders(): boolean {
  return "webkitdirectory" in HTMLInputElement.prototype;
}

/** What regions are compared with, and the way not to. */
function EarlierLine({ store, model }: { store: ProvinceStore; model: ProvinceModel }): ReactElement | null {
  const say = useProvinceTexts();
  const problem = useEarlierProblem();
  const { earlier } = model.state;
  if (!earlier) {
    return model.keptYear === null ? null : (
      <Paragraph muted testId="province-earlier">
        {say("provincePage.earlierSheet", { year: model.keptYear })}
      </Paragraph>
    );
  }
  const { file } = earlier;
  return (
    <div className="iid-row" data-testid="province-earlier">
      <span className={`iid-text ${"list" in earlier ? "iid-muted" : "iid-severity--error"}`}>
        {"list" in earlier
          ? say("provincePage.earlierFile", { file })
          : say("provincePage.earlierFailed", { file, reason: problem(earlier.problem) })}
      </span>
      <IconButton
        icon="cross"
        label={say("provincePage.earlierRemove", { file })}
        testId="province-earlier-remove"
        onClick={() => store.removeEarlier()}
      />
    </div>
  );
}

/** The files to open: dropped, chosen, or a folder of them; and last year's recap. */
export function RegionFiles({ store, model }: { store: ProvinceStore; model: ProvinceModel }): ReactElement {
  const { count, t } = useTexts();
  const say = useProvinceTexts();
  const { rules } = useSessionState();
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { running, files, stopped } = model.state;
  const open = (picked: readonly PickedFile[]): void => {
    setEmpty(picked.length === 0);
    if (rules) void store.open(picked, rules);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!running) void droppedFiles(event.dataTransfer).then(open, () => setEmpty(true));
  };
  const few = files.length === 0;
  if (running) {
    return (
      <ReadingProgress
        {...running}
        label={say("provincePage.reading")}
        text={say("provincePage.progress", { done: count(running.done), total: count(running.total) })}
        stop={say("provincePage.stop")}
        testIds={{ bar: "province-reading", stop: "province-stop" }}
        onStop={() => store.stop()}
      />
    );
  }
  return (
    <div
      className={`iid-province__drop ${over ? "iid-province__drop--over" : ""}`}
      data-testid="province-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {few && <Paragraph muted>{say("provincePage.drop")}</Paragraph>}
      <div className="iid-row">
        <FileButton
          icon="table"
          size="small"
          appearance={few ? "primary" : "secondary"}
          disabled={!rules && t("off.noRules")}
          testId="province-choose"
          inputTestId="province-input"
          multiple
          onPick={(picked) => open(chosenFiles(picked))}
        >
          {say(few ? "provincePage.choose" : "provincePage.chooseMore")}
        </FileButton>
        {takesFolders() && (
          <FileButton
            icon="folder"
            size="small"
            disabled={!rules && t("off.noRules")}
            testId="province-folder"
            inputTestId="province-folder-input"
            multiple
            folder
            onPick={(picked) => open(folderFiles(picked))}
          >
            {say("provincePage.folder")}
          </FileButton>
        )}
        <FileButton
          icon="document"
          size="small"
          disabled={!rules && t("off.noRules")}
          testId="province-earlier-choose"
          inputTestId="province-earlier-input"
          accept=".xlsx,.xlsm"
          onPick={([file]) => {
            if (rules && file) void store.openEarlier(file, rules);
          }}
        >
          {say("provincePage.earlier")}
        </FileButton>
      </div>
      {empty && <Paragraph role="status">{say("provincePage.emptyFolder")}</Paragraph>}
      {stopped > 0 && (
        <Paragraph role="status" testId="province-stopped">
          {say("provincePage.stopped", { count: count(stopped) })}
        </Paragraph>
      )}
      <EarlierLine store={store} model={model} />
    </div>
  );
}
