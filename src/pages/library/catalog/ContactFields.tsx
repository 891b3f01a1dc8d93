import { useState, type ReactElement } from "react";
import type { CatalogChange } from "../../../library/catalog/merge";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { TextArea } from "../../../ui/TextArea";
import { useCatalogTexts } from "./texts";
import { useEntryWriter } from "./useEntryWriter";

/** Whom to ask about an innovation, and what it won: the whole of both cells, to be changed. */
export function ContactFields({ change }: { change: CatalogChange }): ReactElement {
  const { t } = useTexts();
  const say = useCatalogTexts();
  const write = useEntryWriter(change);
  const { after } = change;
  // `null`: as the sheet says it.
  const [typed, setTyped] = useState<{ contact: string | null; awards: string | null }>({
    contact: null,
    awards: null,
  });
  const contact = typed.contact ?? after.contact;
  const awards = typed.awards ?? after.awards;
  const isChanged = contact !== after.contact || awards !== after.awards;
  const save = async (): Promise<void> => {
    if (await write({ contact, awards })) setTyped({ contact: null, awards: null });
  };
  return (
    <>
      <TextArea
        label={say("catalog.contact")}
        value={contact}
        rows={2}
        testId="catalog-contact"
        onChange={(text) => setTyped({ ...typed, contact: text })}
      />
      <TextArea
        label={say("catalog.awards")}
        value={awards}
        rows={2}
        testId="catalog-awards"
        onChange={(text) => setTyped({ ...typed, awards: text })}
      />
      <div className="iid-row">
        <Button
          icon="check"
          size="small"
          disabled={!isChanged && t("off.unchanged")}
          testId="catalog-save-fields"
          onClick={() => void save()}
        >
          {say("catalog.saveFields")}
        </Button>
      </div>
    </>
  );
}
