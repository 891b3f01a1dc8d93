import { useMemo, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { splitPath } from "../../checks/shared/files/fileNames";
import type { Finding } from "../../checks/types";
import type { MatchProposal } from "../../folder/index";
import { fileLetter } from "../../i18n/letters/fileLetter";
import { useTexts } from "../../pane/texts";
import { fileLetters, type FileLetter } from "../../review/fileLetters";
import type { RuleSet } from "../../rules/types";
import type { InnovationTable, WorkbookReading } from "../../workbook/types";
import { Disclosure } from "../../ui/Disclosure";
import { LettersPart, type ShownLetter } from "../shared/letters/LettersPart";
import { useFolderTexts } from "./texts";

function placeKey({ sheet, row, column }: Pick<Finding, "sheet" | "row" | "column">): string {
  return `${row}:${column}:${sheet}`;
}

interface LettersProps {
  letters: readonly [FileLetter, ...FileLetter[]];
  proposals: readonly MatchProposal[];
  rules: RuleSet;
}

function Letters({ letters, proposals, rules }: LettersProps): ReactElement {
  const shown = useMemo(() => {
    const alike = new Map(
      proposals.map(({ reference, suggestions }) => [
        placeKey(reference),
        suggestions.find(({ reasons }) => reasons.includes("spelling")) ?? suggestions[0],
      ]),
    );
    const alikeTo = (finding: Finding): string | null => {
      const suggestion = alike.get(placeKey(finding));
      return suggestion ? splitPath(suggestion.file.path).name : null;
    };
    const shownLetter = (letter: FileLetter): ShownLetter => ({
      ...letter.department,
      lines: fileLetter(letter, rules, alikeTo),
    });
    const [first, ...others] = letters;
    return [shownLetter(first), ...others.map(shownLetter)] as const;
  }, [letters, proposals, rules]);
  return <LettersPart letters={[...shown]} about="files" />;
}

export interface FolderLettersProps {
  findings: readonly Finding[];
  proposals: readonly MatchProposal[];
  table: InnovationTable;
  reading: WorkbookReading;
  analysis: Analysis;
}

/** What the folder shows, as a letter to each department. */
export function FolderLetters({
  findings,
  proposals,
  table,
  reading,
  analysis,
}: FolderLettersProps): ReactElement | null {
  const { count } = useTexts();
  const say = useFolderTexts();
  const [first, ...others] = useMemo(() => fileLetters(findings, table, reading.opd), [findings, table, reading.opd]);
  if (!first) return null;
  return (
    <Disclosure title={say("folderPage.letters", { count: count(others.length + 1) })} testId="folder-letters">
      {() => <Letters letters={[first, ...others]} proposals={proposals} rules={analysis.rules} />}
    </Disclosure>
  );
}
