import { piecesOf } from "../../workbook/index";
import type { EvidenceCell, EvidencePiece } from "../../workbook/types";
import type { FormText } from "./types";

/** A piece that is nothing but a file name or a link is that; any other is shown as written, then in its parts. */
function textsOfPiece({ text, files, links, letter }: EvidencePiece): FormText[] {
  const parts: FormText[] = [];
  if (letter?.number) parts.push({ part: "number", text: letter.number });
  if (letter?.date) parts.push({ part: "date", text: letter.date, isDate: true });
  if (letter?.about) parts.push({ part: "about", text: letter.about });
  parts.push(...files.map(({ name }): FormText => ({ part: "file", text: name })));
  parts.push(...links.map(({ url }): FormText => ({ part: "link", text: url })));
  const [only] = parts;
  return parts.length === 1 && only?.text === text ? parts : [{ part: "evidence", text }, ...parts];
}

/** What the form asks for about the evidence of an indicator: number, date and subject of each letter, file or link. */
export function evidenceTexts(cell: EvidenceCell | undefined): FormText[] {
  return cell ? piecesOf(cell).flatMap(textsOfPiece) : [];
}
