import type { ReactElement } from "react";
import type { LibraryEntry } from "../../library/index";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { useLibraryTexts } from "./texts";

export interface LibraryOptionProps extends OptionProps {
  entry: LibraryEntry;
}

/** An innovation of the store: name, whose, for which affair, how mature. */
export function LibraryOption({ entry, ...props }: LibraryOptionProps): ReactElement {
  const { points } = useTexts();
  const say = useLibraryTexts();
  const { name, opd, affair, maturity } = entry;
  const rest = [opd, affair].filter((text) => text !== "").join(" · ");
  return (
    <ListOption {...props} testId="library-entry">
      <div className="iid-strong">{name}</div>
      {rest !== "" && <div className="iid-muted">{rest}</div>}
      {maturity !== null && (
        <div className="iid-muted">{say("libraryPage.maturity", { maturity: points(maturity) })}</div>
      )}
    </ListOption>
  );
}
