import { useState, type ReactElement } from "react";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import { Select } from "../../../ui/Select";
import { TextArea } from "../../../ui/TextArea";
import { GiveAnswer } from "../give/GiveAnswer";
import { safeFileName } from "../give/outFile";
import { useGiving } from "../give/useGiving";
import { useLetterTexts } from "./texts";

/** A letter to a department. */
export interface ShownLetter {
  /** Of the department. */
  key: string;
  /** `''` for what belongs to no department. */
  name: string;
  lines: readonly string[];
}

export interface LettersPartProps {
  /** At least one. */
  letters: readonly [ShownLetter, ...ShownLetter[]];
  /** What the letters are about, for the name of the sheet. */
  about: "desk" | "files";
}

/** The letter to one department, to copy, to keep in the workbook, or as a file. */
export function LettersPart({ letters, about }: LettersPartProps): ReactElement {
  const say = useLetterTexts();
  const giving = useGiving();
  const [key, setKey] = useState<string | null>(null);
  const letter = letters.find((one) => one.key === key) ?? letters[0];
  const name = (one: ShownLetter): string => one.name || say("letters.noDepartment");
  const text = letter.lines.join("\n");
  const file = { name: safeFileName(say("letters.file", { department: name(letter) }), "txt"), content: text };
  return (
    <>
      <Select
        label={say("letters.for")}
        labelled
        value={letter.key}
        options={letters.map((one) => ({ value: one.key, label: name(one) }))}
        onChange={(chosen) => {
          setKey(chosen);
          giving.forget();
        }}
        testId="letter-for"
      />
      <div className="iid-row">
        <Button
          icon="copy"
          appearance="primary"
          size="small"
          testId="copy-letter"
          onClick={() => void giving.copy(file)}
        >
          {say("letters.copy")}
        </Button>
        <ActionButton
          action="insertLetter"
          input={{ department: name(letter), lines: letter.lines, about }}
          icon="table"
          size="small"
          testId="insert-letter"
        />
      </div>
      <GiveAnswer giving={giving} textBelow />
      <TextArea
        label={say("letters.text")}
        labelHidden
        readOnly
        rows={10}
        lang="id"
        value={text}
        testId="letter"
        onFocus={(element) => element.select()}
      />
    </>
  );
}
