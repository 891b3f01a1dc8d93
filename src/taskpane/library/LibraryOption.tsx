import type { ReactElement } from "react";
import type { LibraryEntry } from "../../library/index";
import type { OptionProps } from "../findings/VirtualList";
import { usePane } from "../pane";
import { useLibraryTexts } from "./texts";

export interface LibraryOptionProps extends OptionProps {
  entry: LibraryEntry;
}

/** An innovation of the store: name, whose, for which affair, how mature. */
export function LibraryOption({ entry, ...props }: LibraryOptionProps): ReactElement {
  const { points } = usePane();
  const say = useLibraryTexts();
  const { name, opd, affair, maturity } = entry;
  const rest = [opd, affair].filter((text) => text !== "").join(" · ");
  return (
    <div
      role="option"
      id={props.id}
      aria-selected={props.selected}
      aria-setsize={props.of}
      aria-posinset={props.position}
      tabIndex={props.active ? 0 : -1}
      className="iid-finding iid-text iid-numeric iid-focus"
      data-testid="library-entry"
      onClick={props.onOpen}
      onFocus={props.onFocus}
    >
      <div className="iid-strong">{name}</div>
      {rest !== "" && <div className="iid-muted">{rest}</div>}
      {maturity !== null && (
        <div className="iid-muted">{say("libraryPage.maturity", { maturity: points(maturity) })}</div>
      )}
    </div>
  );
}
