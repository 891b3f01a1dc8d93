import { parseDate } from "../../cells/date";
import { cleanText, isBlankText } from "../../cells/text";
import { isLetterPart, LETTER_PARTS, type LetterPart } from "../../letterParts";
import type { CellValue, InnovationRecord, MappedColumn } from "../../types";

type Columns = Partial<Record<LetterPart, number>>;

/** What a cell of a part says, as it would stand in a letter; a label that is there is not written again. */
function said(part: LetterPart, raw: CellValue, date1904: boolean): string {
  const text = cleanText(raw);
  if (isBlankText(text) || raw === 0) return "";
  if (part === "tanggal") return `tanggal ${parseDate(raw, date1904) ?? text}`;
  if (part === "tentang") return /^(?:tentang|perihal)\b/i.test(text) ? text : `tentang ${text}`;
  return /\b(?:no|nomor)\b/i.test(text) ? text : `Nomor ${text}`;
}

/** The columns beside the evidence that say which letter it is. */
export class LetterCells {
  /** By indicator. */
  private readonly columns = new Map<string, Columns>();

  constructor(
    columns: readonly MappedColumn[],
    private readonly date1904: boolean,
  ) {
    for (const { column, role } of columns) {
      if (!("indicator" in role) || !isLetterPart(role.kind)) continue;
      this.columns.set(role.indicator, { ...this.columns.get(role.indicator), [role.kind]: column });
    }
  }

  /**
   * Adds to the evidence of an innovation what stands beside it. A blank evidence cell stays without: what has a number is
   * not yet there.
   * @param value the cell of a zero-based column in the row
   */
  addTo({ evidence }: InnovationRecord, value: (column: number) => CellValue): void {
    for (const [indicator, columns] of this.columns) {
      const cell = evidence[indicator];
      if (!cell || cell.blank) continue;
      const parts = LETTER_PARTS.map((part) => {
        const column = columns[part];
        return column === undefined ? "" : said(part, value(column), this.date1904);
      });
      const letter = parts.filter((text) => text !== "").join(", ");
      if (letter !== "") evidence[indicator] = { ...cell, letter };
    }
  }
}
