import type { ReactElement } from "react";
import { FileButton } from "../../ui/FileButton";
import { useServices } from "../../pane/services";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useRulesTexts } from "./texts";

/** Brings in an edited file; the action says whether it was taken, or where in it the mistake is. */
export function ImportRules(): ReactElement {
  const { run } = useServices();
  const say = useRulesTexts();

  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file) await run("importRules", { text: await file.text(), file: file.name });
  };

  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.import")}</Heading>
      <Paragraph muted>{say("rulesPage.importHint")}</Paragraph>
      <FileButton
        icon="table"
        size="small"
        label={say("rulesPage.importFile")}
        accept=".json,application/json"
        inputTestId="import-rules"
        onPick={(files) => void take(files)}
      >
        {say("rulesPage.importChoose")}
      </FileButton>
    </section>
  );
}
