import type { ReactElement } from "react";
import { ActionButton } from "../../../pane/ActionButton";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import { ProgressLine } from "../../../ui/ProgressLine";
import { TextArea } from "../../../ui/TextArea";
import type { GivenFile } from "./give";
import { isPictureFile, isWorkbookFile } from "./outFile";
import { useGiveTexts, type SayGive } from "./texts";
import type { Giving } from "./useGiving";

type Kind = "text" | "picture" | "workbooks" | "other";

function kindOf({ file, files }: GivenFile): Kind {
  if (typeof file.content === "string") return "text";
  if (isPictureFile(file)) return "picture";
  return files.length > 0 && files.every(isWorkbookFile) ? "workbooks" : "other";
}

function sentence(given: GivenFile, say: SayGive): string {
  const kind = kindOf(given);
  const file = given.file.name;
  switch (given.road) {
    case "opened":
    case "saved":
    case "downloaded":
    case "cancelled":
      return say(`give.${given.road}`, { file });
    case "unsure":
      return `${say("give.unsure", { file })} ${say(`give.unsure.${kind}`)}`;
    case "copied":
      return say(kind === "picture" ? "give.copied.picture" : "give.copied", { file });
    case "nowhere":
      return kind === "text" ? say("give.byHand") : `${say("give.nowhere", { file })} ${say(`give.unsure.${kind}`)}`;
  }
}

/** How far the windows are, and the way to go on with those that are not open. */
function Windows({ giving, files }: { giving: Giving; files: GivenFile["files"] }): ReactElement {
  const { count } = useTexts();
  const say = useGiveTexts();
  const { windows } = giving;
  const done = windows?.done ?? 0;
  const facts = { done: count(done), count: count(files.length), file: files[done]?.name ?? "" };
  if (windows?.going) {
    const opening = say("give.opening", facts);
    return (
      <>
        <Paragraph role="status">{opening}</Paragraph>
        <ProgressLine done={done} total={files.length} label={opening} />
        <div className="iid-row">
          <Button icon="cross" size="small" testId="give-stop" onClick={giving.stop}>
            {say("give.stop")}
          </Button>
        </div>
      </>
    );
  }
  const rest = files.length - done;
  return (
    <>
      <Paragraph role="status" testId="give-windows">
        {windows && say(rest === 0 ? "give.allOpened" : "give.someOpened", facts)}
      </Paragraph>
      {rest > 0 && (
        <div className="iid-row">
          <Button icon="table" size="small" testId="give-open-each" onClick={() => void giving.openRest()}>
            {say(windows ? "give.openRest" : "give.openEach", { count: count(rest) })}
          </Button>
        </div>
      )}
    </>
  );
}

export interface GiveAnswerProps {
  giving: Giving;
  /** The page shows the text of the file right below, so that it can be selected there. */
  textBelow?: boolean;
}

/** Where a file of `useGiving` went, and what else there is to do where that is not sure. */
export function GiveAnswer({ giving, textBelow = false }: GiveAnswerProps): ReactElement {
  const say = useGiveTexts();
  const { given } = giving;
  const kind = given && kindOf(given);
  const elsewhere = given !== null && (given.road === "unsure" || given.road === "nowhere");
  const text = given && typeof given.file.content === "string" ? given.file.content : null;
  return (
    <>
      <Paragraph role="status" muted testId="give-answer">
        {given && sentence(given, say)}
      </Paragraph>
      {given && elsewhere && (
        <div className="iid-row">
          {(kind === "picture" || kind === "text") && given.road === "unsure" && (
            <Button icon="copy" size="small" testId="give-copy" onClick={() => void giving.copy(given.file)}>
              {say(kind === "text" ? "give.copy" : "give.copyPicture")}
            </Button>
          )}
          {text !== null && (
            <ActionButton action="insertText" input={{ text }} icon="table" size="small" testId="give-sheet" />
          )}
        </div>
      )}
      {given?.road === "nowhere" && text !== null && !textBelow && (
        <TextArea
          label={say("give.text", { file: given.file.name })}
          labelHidden
          readOnly
          rows={6}
          value={text}
          onFocus={(element) => element.select()}
        />
      )}
      {given && kind === "workbooks" && (elsewhere || given.road === "cancelled") && (
        <Windows giving={giving} files={given.files} />
      )}
    </>
  );
}
