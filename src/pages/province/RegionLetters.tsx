import type { ReactElement } from "react";
import { recapText } from "../../i18n/region/recap";
import { recapLetter } from "../../i18n/region/recapLetter";
import { ActionButton } from "../../pane/ActionButton";
import type { Recap } from "../../region/recap/types";
import { regionLetterSheet } from "../../region/recap/regionLetterSheet";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { Paragraph } from "../../ui/Paragraph";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { safeFileName, type OutFile } from "../shared/give/outFile";
import { useGiving } from "../shared/give/useGiving";
import { useProvinceTexts } from "./texts";

/** Each letter as a workbook of its own: it goes to that region alone. */
async function letterFiles(recap: Recap, rules: RuleSet): Promise<OutFile[]> {
  const { writeXlsxWorkbook } = await import("../../xlsx/index");
  const files: OutFile[] = [];
  for (const row of recap.rows) {
    const sheet = regionLetterSheet(recapText("id", "letterSheet"), recapLetter(row, recap, rules));
    const name = safeFileName(recapText("id", "letterFile", { name: row.name }), "xlsx");
    files.push({ name, content: await writeXlsxWorkbook({ sheets: [sheet] }) });
  }
  return files;
}

export interface RegionLettersProps {
  recap: Recap;
  rules: RuleSet;
  /** The file of the region whose letter is shown; the first without one. */
  chosen: string | null;
  onChoose(file: string): void;
}

/** The letter to one region, to copy or to keep in the workbook; those to all as files. */
export function RegionLetters({ recap, rules, chosen, onChoose }: RegionLettersProps): ReactElement | null {
  const say = useProvinceTexts();
  const giving = useGiving();
  const row = recap.rows.find(({ file }) => file === chosen) ?? recap.rows[0];
  if (!row) return null;
  const lines = recapLetter(row, recap, rules);
  const text = lines.join("\n");
  const file = { name: safeFileName(say("provincePage.letterFile", { name: row.name }), "txt"), content: text };
  const giveAll = async (): Promise<void> => {
    const [first, ...others] = await letterFiles(recap, rules);
    const archive = safeFileName(say("provincePage.lettersFile", { year: rules.year }), "zip");
    if (first) await giving.give([first, ...others], archive);
  };
  return (
    <>
      <Paragraph muted>{say("provincePage.lettersHint")}</Paragraph>
      <Select
        label={say("provincePage.letterFor")}
        labelled
        value={row.file}
        options={recap.rows.map((one) => ({ value: one.file, label: one.name }))}
        onChange={(next) => {
          onChoose(next);
          giving.forget();
        }}
        testId="province-letter-for"
      />
      <div className="iid-row">
        <Button icon="copy" size="small" testId="province-copy" onClick={() => void giving.copy(file)}>
          {say("provincePage.copy")}
        </Button>
        <ActionButton
          action="insertLetter"
          input={{ department: row.name, lines, about: "region" }}
          icon="table"
          size="small"
          testId="province-insert-letter"
        />
        <Button icon="document" size="small" testId="province-all-letters" onClick={() => void giveAll()}>
          {say("provincePage.allLetters")}
        </Button>
      </div>
      <GiveAnswer giving={giving} textBelow />
      <TextArea
        label={say("provincePage.letterText")}
        labelHidden
        readOnly
        rows={10}
        lang="id"
        value={text}
        testId="province-letter"
        onFocus={(element) => element.select()}
      />
    </>
  );
}
