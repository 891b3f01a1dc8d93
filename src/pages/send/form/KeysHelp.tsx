import type { ReactElement } from "react";
import { CheckField } from "../../../ui/CheckField";
import { Disclosure } from "../../../ui/Disclosure";
import { Paragraph } from "../../../ui/Paragraph";
import { useDeskStore, useDeskView } from "../../shared/desk/deskStore";
import { useSendTexts } from "../texts";

/** The keys, and whether single letters are among them: the same choice as on the desk. */
export function KeysHelp(): ReactElement {
  const say = useSendTexts();
  const store = useDeskStore();
  const { shortcuts } = useDeskView();
  return (
    <Disclosure title={say("sendPage.keys")} level="none" testId="form-keys">
      {() => (
        <>
          <Paragraph muted>{say("sendPage.keysHint")}</Paragraph>
          <CheckField checked={shortcuts} testId="form-shortcuts" onChange={(on) => store.change({ shortcuts: on })}>
            {say("sendPage.letterKeys")}
          </CheckField>
        </>
      )}
    </Disclosure>
  );
}
