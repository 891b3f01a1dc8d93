import { useMemo, type ReactElement } from "react";
import type { DeskLetter } from "../../review/desk/index";
import { deskLetter } from "../../i18n/letters/deskLetter";
import type { RuleSet } from "../../rules/types";
import { Paragraph } from "../../ui/Paragraph";
import { LettersPart, type ShownLetter } from "../shared/letters/LettersPart";
import { useDeskTexts } from "./texts";

export interface LettersProps {
  letters: readonly DeskLetter[];
  rules: RuleSet;
}

/** What the desk decided, as a letter to each department. */
export function DepartmentLetters({ letters, rules }: LettersProps): ReactElement {
  const say = useDeskTexts();
  const [first, ...others] = useMemo(
    () => letters.map((letter): ShownLetter => ({ ...letter.department, lines: deskLetter(letter, rules) })),
    [letters, rules],
  );
  if (!first) return <Paragraph muted>{say("deskPage.noLetters")}</Paragraph>;
  return <LettersPart letters={[first, ...others]} about="desk" />;
}
