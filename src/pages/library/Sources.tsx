import type { ReactElement } from "react";
import { FileButton } from "../../ui/FileButton";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { ReadingProgress } from "../../pane/ReadingProgress";
import { Heading } from "../../ui/Heading";
import type { LibraryStore } from "./libraryStore";
import { useFileTexts } from "../shared/files/texts";
import { useLibraryTexts } from "./texts";
import type { LibraryModel } from "./useLibrary";
import { IconButton } from "../../ui/IconButton";

function SourceProgress({
  store,
  running,
}: {
  store: LibraryStore;
  running: { done: number; total: number };
}): ReactElement {
  const { count } = useTexts();
  const say = useLibraryTexts();
  return (
    <ReadingProgress
      {...running}
      label={say("libraryPage.reading")}
      text={say("libraryPage.progress", { done: count(running.done), total: count(running.total) })}
      stop={say("libraryPage.stop")}
      testIds={{ bar: "library-reading", stop: "library-stop" }}
      onStop={() => store.stop()}
    />
  );
}

/** Which workbooks the store holds, and the buttons that open and close them. */
export function Sources({ store, model }: { store: LibraryStore; model: LibraryModel }): ReactElement {
  const { count, t } = useTexts();
  const session = useSessionState();
  const say = useLibraryTexts();
  const sayFile = useFileTexts();
  const { sources, running } = model.state;
  const { rules, ownRules, years, workbookName } = session;
  const own = workbookName === "" ? say("libraryPage.ownUnnamed") : say("libraryPage.own", { name: workbookName });
  return (
    <section className="iid-section">
      <Heading level={2}>{say("libraryPage.sources")}</Heading>
      <ul className="iid-list iid-library__sources">
        <li className="iid-text" data-testid="library-own">
          <span className="iid-strong">{own}</span>
          <span className="iid-muted iid-numeric">
            {model.own.length > 0
              ? say("libraryPage.sourceCount", { count: count(model.own.length) })
              : say("libraryPage.ownNone")}
          </span>
        </li>
        {sources.map(({ source, entries, problem }) => (
          <li key={source.id} className="iid-text" data-testid="library-source">
            <span className="iid-strong">{source.name}</span>
            <span className={problem ? "iid-severity--error" : "iid-muted iid-numeric"}>
              {problem
                ? problem === "no-table"
                  ? say("libraryPage.problem.no-table")
                  : sayFile(`file.${problem}`)
                : say("libraryPage.sourceCount", { count: count(entries.length) })}
            </span>
            <IconButton
              icon="cross"
              label={say("libraryPage.remove", { name: source.name })}
              testId="library-remove"
              onClick={() => store.remove(source.id)}
            />
          </li>
        ))}
      </ul>
      {running ? (
        <SourceProgress store={store} running={running} />
      ) : (
        <div className="iid-row">
          <FileButton
            icon="table"
            appearance={sources.length === 0 ? "primary" : "secondary"}
            disabled={!rules && t("off.noRules")}
            testId="library-open"
            inputTestId="library-input"
            multiple
            accept=".xlsx,.xlsm"
            onPick={(files) => {
              if (rules) void store.open(files, { current: rules, own: ownRules, years });
            }}
          >
            {say(sources.length === 0 ? "libraryPage.open" : "libraryPage.openMore")}
          </FileButton>
        </div>
      )}
    </section>
  );
}
