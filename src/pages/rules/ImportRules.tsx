import type { ReactElement } from "react";
import { Icon } from "../../ui/icons";
import { useServices } from "../../pane/services";
import { useRulesTexts } from "./texts";

/** Brings in an edited file; the action says whether it was taken, or where in it the mistake is. */
export function ImportRules(): ReactElement {
  const { run } = useServices();
  const say = useRulesTexts();

  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    // Forgotten, so that the same file can be chosen again after it was mended.
    input.value = "";
    await run("importRules", { text, file: file.name });
  };

  return (
    <section className="iid-section">
      <h3 className="iid-text iid-strong">{say("rulesPage.import")}</h3>
      <p className="iid-text iid-muted">{say("rulesPage.importHint")}</p>
      {/* The field itself is hidden from sight: browsers label its button in their own language. */}
      <label className="iid-button iid-button--small iid-file iid-text">
        <Icon name="table" size={14} />
        <span>{say("rulesPage.importChoose")}</span>
        <input
          type="file"
          accept=".json,application/json"
          className="iid-hidden"
          aria-label={say("rulesPage.importFile")}
          data-testid="import-rules"
          onChange={(event) => void take(event.target)}
        />
      </label>
    </section>
  );
}
