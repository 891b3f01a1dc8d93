import { useMemo, useRef, useState, type ReactElement } from "react";
import type { DeskLetter } from "../../review/desk/index";
import { deskLetter } from "../../i18n/deskLetter";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { Paragraph } from "../../ui/Paragraph";
import { copyText } from "../shared/give/clipboard";
import { useDeskTexts } from "./texts";
import { TextArea } from "../../ui/TextArea";

export interface LettersProps {
  letters: readonly DeskLetter[];
  rules: RuleSet;
}

/** The letter to one department, to copy or to keep in the workbook. */
export function DepartmentLetters({ letters, rules }: LettersProps): ReactElement {
  const say = useDeskTexts();
  const [key, setKey] = useState<string | null>(null);
  const [answer, setAnswer] = useState<"copied" | "copyByHand" | null>(null);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const letter = letters.find(({ department }) => department.key === key) ?? letters[0];
  const lines = useMemo(() => (letter ? deskLetter(letter, rules) : []), [letter, rules]);
  const text = lines.join("\n");
  if (!letter) return <Paragraph muted>{say("deskPage.noLetters")}</Paragraph>;
  const name = (one: DeskLetter): string => one.department.name || say("deskPage.department.none");
  const copyLetter = async (): Promise<void> => {
    const copied = await copyText(text);
    setAnswer(copied ? "copied" : "copyByHand");
    if (copied) return;
    area.current?.focus();
    area.current?.select();
  };
  return (
    <>
      <Select
        label={say("deskPage.letterFor")}
        labelled
        value={letter.department.key}
        options={letters.map((one) => ({ value: one.department.key, label: name(one) }))}
        onChange={(chosen) => {
          setKey(chosen);
          setAnswer(null);
        }}
        testId="letter-for"
      />
      <TextArea
        label={say("deskPage.letterText")}
        labelHidden
        readOnly
        rows={14}
        lang="id"
        value={text}
        testId="letter"
        onElement={(element) => {
          area.current = element;
        }}
      />
      <div className="iid-row">
        <Button icon="copy" appearance="primary" size="small" testId="copy-letter" onClick={() => void copyLetter()}>
          {say("deskPage.copy")}
        </Button>
        <ActionButton
          action="insertLetter"
          input={{ department: name(letter), lines }}
          icon="table"
          size="small"
          testId="insert-letter"
        />
      </div>
      <Paragraph role="status" testId="letter-answer">
        {answer && say(`deskPage.${answer}`)}
      </Paragraph>
    </>
  );
}
