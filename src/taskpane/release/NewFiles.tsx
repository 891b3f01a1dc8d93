import type { ReactElement } from "react";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { useNewFiles } from "./useNewFiles";

/** Says that a newer version is on the server, with the way to it. */
export function NewFiles(): ReactElement | null {
  const { t } = useTexts();
  if (!useNewFiles()) return null;
  return (
    <>
      <NoticeLine tone="info" text={t("app.newVersion")} testId="new-version" />
      <Reload />
    </>
  );
}

/** Loads the pane anew; drafts and the page are remembered. */
export function Reload(): ReactElement {
  const { t } = useTexts();
  return (
    <Button icon="refresh" size="small" testId="reload" onClick={() => location.reload()}>
      {t("app.reload")}
    </Button>
  );
}
