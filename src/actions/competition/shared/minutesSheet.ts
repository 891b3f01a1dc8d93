import { fill } from "../../../i18n/fill";
import { formatDay, formatNumber } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import { juryBasisTexts, juryLines } from "../../../i18n/region/jury";
import type { JuryOutcome } from "../../../region/jury/types";
import { isMeasurement } from "../../../region/jury/judgedRows";
import { blankSheet } from "../../../template/cells";
import { TAB_COLORS } from "../../../template/colors";
import { LINE, SheetRows, textLines } from "../../../template/sheetRows";
import type { SheetSpec, StyleRole } from "../../../template/types";
import { normalizeText } from "../../../workbook/cells/text";
import type { OfficeProfile } from "../../../workbook/officeProfile";
import type { CellValue } from "../../../workbook/types";
import { minutesTexts as said } from "./minutes.texts";

/** Columns A to F, in characters. */
const WIDTHS = [11, 40, 32, 11, 13, 16];
const LAST = WIDTHS.length - 1;
/** More would be too small to read on one page. */
const MOST_RESULTS = 25;
const MOST_NOTES = 10;
/** Of the innovations that a note lists. */
const MOST_NAMES = 4;
/** Room for a signature and a stamp, in points. */
const ROOM = 48;
const SIGNATURE = 28;
/** What is not known is written by hand. */
const DOTS = "........................";
const TITLE = 24;

/** What the minutes are about. */
export interface MinutesContent {
  outcome: JuryOutcome;
  /** The department, category or kind that is looked at alone; '' for all. */
  division: string;
  profile: OfficeProfile;
  /** Milliseconds since 1970. */
  at: number;
}

/** The people who judged, each once, with their departments. */
function jurorsOf({ sheet }: JuryOutcome): { name: string; office: string }[] {
  const known = new Map<string, { name: string; office: string }>();
  for (const row of sheet.rows) {
    const id = normalizeText(row.juror);
    if (isMeasurement(row) || known.get(id)?.office) continue;
    known.set(id, { name: row.juror, office: row.jurorOffice });
  }
  return [...known.values()].sort((a, b) => (normalizeText(a.name) < normalizeText(b.name) ? -1 : 1));
}

/** A sentence over the whole width, in a row as high as it needs: Excel makes no room for joined cells by itself. */
function sentence(rows: SheetRows, text: string, role: StyleRole): void {
  rows.line(text, role, textLines(WIDTHS, text, 0, LAST) * LINE);
}

function resultRows(rows: SheetRows, { results }: JuryOutcome, locale: Locale): void {
  const headers = ["rank", "name", "office", "score", "jurors", "spread"] as const;
  rows.add(
    headers.map((key) => said[key][locale]),
    "header",
  );
  for (const { rank, name, office, score, jurors, spread } of results.slice(0, MOST_RESULTS)) {
    const cells: CellValue[] = [rank ?? "–", name, office || "–", score ?? said.open[locale], jurors, spread ?? "–"];
    const row = rows.spread(
      cells.map((text, column) => ({ text, left: column, right: column })),
      "body",
    );
    rows.format(row, 3, "0.00");
    rows.format(row, 5, "0.00");
  }
  const more = results.length - MOST_RESULTS;
  if (more > 0) sentence(rows, fill(said.more[locale], { count: formatNumber(locale, more) }), "remark");
  rows.gap();
}

function noteRows(rows: SheetRows, { remarks }: JuryOutcome, locale: Locale): void {
  const notes = juryLines(locale, remarks, MOST_NAMES).map(({ text }) => text);
  rows.line(said.notes[locale], "subtitle");
  if (notes.length === 0) sentence(rows, said.none[locale], "body");
  for (const note of notes.slice(0, MOST_NOTES)) sentence(rows, `- ${note}`, "body");
  const more = notes.length - MOST_NOTES;
  if (more > 0) sentence(rows, fill(said.moreNotes[locale], { count: formatNumber(locale, more) }), "remark");
  rows.gap();
}

function signatureRows(rows: SheetRows, { outcome, profile, at }: MinutesContent, locale: Locale): void {
  rows.line(said.signatures[locale], "subtitle");
  jurorsOf(outcome).forEach(({ name, office }, i) => {
    const who = `${i + 1}. ${office === "" ? name : `${name} (${office})`}`;
    rows.spread(
      [
        { text: who, left: 0, right: 2 },
        { text: DOTS, left: 3, right: LAST },
      ],
      "body",
      SIGNATURE,
    );
  });
  rows.gap();
  const right = (text: string, role: "body" | "label"): void => {
    rows.spread([{ text, left: 3, right: LAST }], role);
  };
  right(fill(said.signed[locale], { place: profile.place || DOTS, date: formatDay(locale, at) }), "body");
  right(profile.position || DOTS, "body");
  rows.height(rows.next, ROOM);
  rows.next += 1;
  right(profile.signer || DOTS, "label");
  right(profile.number === "" ? DOTS : `NIP ${profile.number}`, "body");
}

/** The result with what it rests on, who did not count and why, and room for signatures: one page of A4. */
export function minutesSheet(content: MinutesContent, locale: Locale): SheetSpec {
  const { outcome, division, profile, at } = content;
  const rows = new SheetRows(WIDTHS);
  rows.line(said.title[locale], "title", TITLE);
  if (profile.region !== "") rows.line(fill(said.region[locale], { region: profile.region }), "subtitle");
  sentence(
    rows,
    fill(said.opening[locale], {
      date: formatDay(locale, at),
      jurors: formatNumber(locale, jurorsOf(outcome).length),
      innovations: formatNumber(locale, outcome.results.length),
      division: division === "" ? "" : fill(said.within[locale], { division }),
    }),
    "body",
  );
  rows.gap();
  resultRows(rows, outcome, locale);
  rows.line(said.basis[locale], "subtitle");
  for (const basis of [...juryBasisTexts(locale, outcome), said.tieRule[locale]]) sentence(rows, `- ${basis}`, "body");
  rows.gap();
  noteRows(rows, outcome, locale);
  signatureRows(rows, content, locale);
  return {
    ...blankSheet(said.sheet[locale]),
    own: true,
    tabColor: TAB_COLORS.result,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    ...rows.spec,
    page: { orientation: "portrait", area: { top: 0, left: 0, bottom: rows.next - 1, right: LAST }, fit: "page" },
  };
}
