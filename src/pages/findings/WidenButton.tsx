import type { ReactElement } from "react";
import { canWidenPane, widenPane } from "../../excel/host/pane";
import { IconButton } from "../../ui/IconButton";
import { useFindingsTexts } from "./texts";

/** Makes the pane as wide as a table wants it, where Excel lets add-ins do so. */
export function WidenButton(): ReactElement | null {
  const say = useFindingsTexts();
  if (!canWidenPane()) return null;
  return <IconButton icon="widen" label={say("findings.widen")} testId="widen" onClick={widenPane} />;
}
