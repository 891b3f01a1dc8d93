import { GUIDE_SHEET } from "../ranking";
import { isOfReviewer } from "../header/reviewers";
import type { HeaderReader } from "../header/headers";
import { Arrangement, NAME_HEADER, type ArrangedSheet } from "./arranged";
import { answersInPoints, type Form } from "./formsOn";
import { kindOfLabel, type MeasuredPart } from "./labelled";

/** The questions of several sheets name the department in different ways; they share one header. */
const OPD = "Perangkat Daerah";
const MEASURED: Readonly<Record<MeasuredPart, string>> = { basis: "Basis Ukur", measure: "Nilai Ukur" };

function headerOf(field: string, text: string): string {
  return field === "opd" ? OPD : field === "nama" ? NAME_HEADER : text;
}

/** The name of the innovation that a form is about; `""` while nobody has given it. */
export function nameOf({ grid, labels, head, answer }: Form): string {
  const label = labels.find(({ field }) => field === "nama");
  if (label) return grid.text(label.row, answer);
  const above = head.find(({ field }) => field === "nama");
  return above ? grid.text(above.row, above.column) : "";
}

/** The columns beside the answers in which somebody else gave levels; the next innovation's begin under the same header. */
function reviewedBeside({ grid, header, answer, evidence }: Form): { column: number; text: string }[] {
  const found: { column: number; text: string }[] = [];
  for (let column = answer + 1; column <= grid.right; column += 1) {
    const text = grid.text(header, column);
    if (text === grid.text(header, answer)) break;
    if (column !== evidence && isOfReviewer(text)) found.push({ column, text });
  }
  return found;
}

function putForm(form: Form, arrangement: Arrangement, reader: HeaderReader): void {
  const { grid, labels, head, answer, evidence } = form;
  const kind = answersInPoints(form) ? "Nilai" : "Level";
  const names = new Map(reader.rules.indicators.map(({ id, name }) => [id, name]));
  const reviewed = reviewedBeside(form);
  const asked = new Set<string>();
  arrangement.next();
  for (const { row, text, field, indicator, part } of labels) {
    // A question that is asked again further down belongs to another list.
    const what = kindOfLabel({ field, indicator, part });
    if (asked.has(what)) continue;
    asked.add(what);
    if (field !== null) {
      arrangement.put(headerOf(field, text), { grid, row, column: answer });
      continue;
    }
    const name = names.get(indicator!) ?? indicator!;
    if (part) {
      arrangement.put(`${name} (${MEASURED[part]})`, { grid, row, column: answer });
      continue;
    }
    arrangement.put(`${name} (${kind})`, { grid, row, column: answer });
    if (evidence !== null) arrangement.put(`${name} (Bukti)`, { grid, row, column: evidence });
    for (const { column, text: other } of reviewed) arrangement.put(`${name} (${other})`, { grid, row, column });
  }
  for (const { field, text, row, column } of head) {
    if (!asked.has(kindOfLabel({ field, indicator: null })))
      arrangement.put(headerOf(field, text), { grid, row, column });
  }
}

/** Hidden forms, examples and old ones do not count beside others. */
function meant(forms: readonly Form[]): readonly Form[] {
  const kept = forms.filter(({ grid: { sheet } }) => sheet.visible && !GUIDE_SHEET.test(sheet.name));
  return kept.length > 0 ? kept : forms;
}

/** The forms of a workbook, arranged as one table with a row for each. One that nobody has named is not filled in. */
export function fromForms(forms: readonly Form[], reader: HeaderReader): ArrangedSheet | null {
  const arrangement = new Arrangement();
  const filled = forms.filter((form) => nameOf(form) !== "");
  for (const form of meant(filled)) putForm(form, arrangement, reader);
  return arrangement.finished();
}
