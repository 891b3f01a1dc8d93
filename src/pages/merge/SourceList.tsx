import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { IconButton } from "../../ui/IconButton";
import { useFileTexts } from "../shared/files/texts";
import type { ReturnedSource, MergeStore } from "./mergeStore";
import { useMergeTexts } from "./texts";

/** Whether nothing can be taken from a file. */
function isUnusable({ returned, problem }: ReturnedSource): boolean {
  if (problem) return true;
  return returned?.notes.some(({ kind }) => kind === "unreadable" || kind === "other-year") ?? false;
}

function useSourceText(): (source: ReturnedSource) => string {
  const { count } = useTexts();
  const say = useMergeTexts();
  const sayFile = useFileTexts();
  return (source) => {
    const { returned, problem } = source;
    if (problem) return sayFile(`file.${problem}`);
    if (!returned) return "";
    if (isUnusable(source)) return say("mergePage.unusable");
    const rows = count(returned.rows.length);
    const department = returned.sent?.department.name;
    return department === undefined
      ? say("mergePage.source", { count: rows })
      : say("mergePage.sourceOf", { department, count: rows });
  };
}

/** What came back, each with the way to take it out again. */
export function SourceList({
  store,
  sources,
}: {
  store: MergeStore;
  sources: readonly ReturnedSource[];
}): ReactElement {
  const { count } = useTexts();
  const say = useMergeTexts();
  const text = useSourceText();
  const bad = sources.filter(isUnusable).length;
  const title =
    bad === 0
      ? say("mergePage.sources", { count: count(sources.length) })
      : say("mergePage.sourcesUnusable", { count: count(sources.length), bad: count(bad) });
  return (
    <Disclosure title={title} testId="merge-sources">
      {() => (
        <ul className="iid-list">
          {sources.map((source) => (
            <li key={source.id} className="iid-merge__source" data-testid="merge-source">
              <span className="iid-merge__words">
                <span className="iid-strong">{source.name}</span>
                <span className={isUnusable(source) ? "iid-severity--error" : "iid-muted"}>{text(source)}</span>
              </span>
              <IconButton
                icon="cross"
                label={say("mergePage.remove", { name: source.name })}
                testId="merge-remove"
                onClick={() => void store.remove(source.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
