import { parseNumber } from "../../workbook/cells/number";
import { AWARD } from "../../rules/award";
import { valueOf } from "../../rules/index";
import { nearestText } from "../../workbook/cells/nearestText";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { CellPlace } from "../../workbook/sheetData";
import { isOwnSheet } from "../../workbook/ownSheets";
import { SheetGrid } from "../../workbook/reading/grid";
import { lastSearchedRow } from "../../workbook/reading/searchedRows";
import type { CellValue, SheetData } from "../../workbook/types";
import { seenIn } from "../seenIn";
import type { JuryCriterion, JuryProblem, JuryRemark, JuryRow, JurySheet } from "./types";

type JuryField = "juror" | "innovation" | "jurorOffice" | "office" | "stage" | "category" | "kind" | "other";

const OFFICE = "(?:opd|pd|skpd|perangkat daerah|instansi|unit kerja|unit|asal|organisasi)";
const FIELDS: readonly [JuryField, RegExp][] = [
  ["juror", /^(?:nama )?(?:dewan |anggota )?(?:juri|penilai|jury|juror)$/],
  ["innovation", /^(?:nama |judul )?(?:inovasi|innovation|peserta)(?: peserta)?$/],
  ["jurorOffice", new RegExp(`^${OFFICE} (?:asal )?(?:juri|penilai)$|^(?:juri|penilai) dari ${OFFICE}$`)],
  ["office", new RegExp(`^(?:nama )?${OFFICE}(?: (?:inovasi|peserta|pengusul))?$|^pengusul$`)],
  ["stage", /^tahap(?:an)?(?: (?:penilaian|lomba|seleksi))?$/],
  ["category", /^kategori(?: (?:inovasi|lomba|peserta))?$/],
  ["kind", /^jenis(?: inovasi)?$/],
  [
    "other",
    /^(?:no|nomor|no urut|jumlah|total|rata rata|rerata|nilai akhir|skor akhir|nilai total|skor total|total nilai|total skor|peringkat|ranking|catatan|keterangan|tanggal|tanda tangan|paraf|kategori|jenis|bentuk)(?: .+)?$/,
  ],
];
/** `(0-10)`, `(maks. 20)`: how far the scores of a column go. */
const LIMIT = /(?:\b0\s*(?:-|–|—|s\s*\/?\s*d\.?|sampai)\s*|\bmaks(?:imal|imum)?\.?\s*)(\d+)/i;
const BRACKETS = /[([][^)\]]*[)\]]/g;
const USUAL_LIMIT = 100;
const SHEET_NAME = /juri|jury|penilai/i;
const NO_NAME = /^[-–—_]*$/;
const FOOTER = /^(?:jumlah|total|rata|rerata|catatan|keterangan)\b/;

interface JuryHeader {
  row: number;
  fields: ReadonlyMap<JuryField, number>;
  criteria: readonly JuryCriterion[];
}

/** The words of a criterion without what stands in brackets. */
export function criterionName(header: string): string {
  return cleanText(header.replace(BRACKETS, " ")) || cleanText(header);
}

function headerAt(grid: SheetGrid, row: number): JuryHeader | null {
  const fields = new Map<JuryField, number>();
  const criteria: JuryCriterion[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const plain = normalizeText(text.replace(BRACKETS, " "));
    const field = FIELDS.find(([, pattern]) => pattern.test(plain))?.[0];
    if (field === undefined) {
      const limit = Number(LIMIT.exec(text)?.[1] ?? USUAL_LIMIT);
      criteria.push({ name: text, column, limit: limit > 0 ? limit : USUAL_LIMIT });
    } else if (field !== "other" && !fields.has(field)) fields.set(field, column);
  }
  return fields.has("juror") && fields.has("innovation") ? { row, fields, criteria } : null;
}

function holdsNumber(grid: SheetGrid, { row: top }: JuryHeader, { column }: JuryCriterion): boolean {
  for (let row = top + 1; row <= grid.bottom; row += 1) {
    if (parseNumber(grid.at(row, column)) !== null) return true;
  }
  return false;
}

/** Columns that hold a number somewhere, or are called like a criterion that is weighted: the others are remarks. */
function judged(grid: SheetGrid, header: JuryHeader, known: readonly string[]): JuryCriterion[] {
  const names = new Set(known.map((name) => normalizeText(criterionName(name))));
  return header.criteria.filter(
    (one) => names.has(normalizeText(criterionName(one.name))) || holdsNumber(grid, header, one),
  );
}

class JuryReader {
  readonly rows: JuryRow[] = [];
  readonly remarks: JuryRemark[] = [];
  private lastJuror = "";

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: JuryHeader,
    private readonly criteria: readonly JuryCriterion[],
  ) {}

  read(): this {
    for (let row = this.header.row + 1; row <= this.grid.bottom; row += 1) this.readRow(row);
    return this;
  }

  private text(row: number, field: JuryField): string {
    const column = this.header.fields.get(field);
    const text = column === undefined ? "" : this.grid.text(row, column);
    return NO_NAME.test(text) ? "" : text;
  }

  private readRow(row: number): void {
    const innovation = this.text(row, "innovation");
    const blanks = this.criteria.map(({ column }) => NO_NAME.test(this.grid.text(row, column)));
    const filled = !blanks.every(Boolean);
    // The name of a juror may stand over all rows of theirs, in a merged cell.
    const own = this.text(row, "juror");
    const juror = own || (this.isMergedBelow(row) ? this.lastJuror : "");
    this.lastJuror = own || this.lastJuror;
    if (!filled && (innovation === "" || juror === "")) return;
    // A sum below the table names no juror and innovation; somebody may be called Rata.
    if ((juror === "" || innovation === "") && FOOTER.test(normalizeText(juror || innovation))) return;
    const place = { sheet: this.grid.sheet.name, row: row + 1, column: this.header.fields.get("innovation")! };
    if (juror === "" || innovation === "") {
      this.remarks.push({ kind: juror === "" ? "noJuror" : "noInnovation", place, innovation });
      return;
    }
    // Whether a blank one is missing is for the weights of its stage to say.
    const scores = this.criteria.map((criterion, i) =>
      blanks[i] ? null : this.scoreAt(row, criterion, juror, innovation),
    );
    this.rows.push({
      place,
      juror,
      innovation,
      jurorOffice: this.text(row, "jurorOffice"),
      office: this.text(row, "office"),
      stage: this.text(row, "stage"),
      category: this.text(row, "category"),
      kind: this.text(row, "kind"),
      blanks,
      scores,
    });
  }

  private isMergedBelow(row: number): boolean {
    const column = this.header.fields.get("juror")!;
    const { merges } = this.grid.sheet;
    return merges.some(
      ({ top, bottom, left, right }) => row > top && row <= bottom && column >= left && column <= right,
    );
  }

  private scoreAt(
    row: number,
    { name, column, limit }: JuryCriterion,
    juror: string,
    innovation: string,
  ): number | null {
    const place: CellPlace = { sheet: this.grid.sheet.name, row: row + 1, column };
    const value = this.grid.text(row, column);
    const said = { place, innovation, juror, criterion: name };
    const score = parseNumber(this.grid.at(row, column));
    if (score === null) {
      this.remarks.push({ kind: "value", ...said, value });
      return null;
    }
    if (score < 0 || score > limit) {
      this.remarks.push({ kind: "range", ...said, value, limit });
      return null;
    }
    return (score * USUAL_LIMIT) / limit;
  }
}

/** Rows whose innovation may be another one misspelt. */
function nearInnovations(rows: readonly JuryRow[]): JuryRemark[] {
  const first = new Map<string, JuryRow>();
  for (const row of rows) if (!first.has(normalizeText(row.innovation))) first.set(normalizeText(row.innovation), row);
  const found: JuryRemark[] = [];
  const names = [...first.values()];
  for (const [at, { place, innovation }] of names.entries()) {
    const earlier = names.slice(0, at).map((row) => row.innovation);
    // Names that end in different numbers are different on purpose.
    const same = earlier.filter((name) => name.replace(/\D/g, "") === innovation.replace(/\D/g, ""));
    const other = nearestText(innovation, same);
    if (other !== null) found.push({ kind: "nearName", place, innovation, other });
  }
  return found;
}

function readBelow(grid: SheetGrid, header: JuryHeader, known: readonly string[]): JurySheet | JuryProblem {
  const criteria = judged(grid, header, known);
  const { name: sheet } = grid.sheet;
  const { rows, remarks } = new JuryReader(grid, header, criteria).read();
  const scored = criteria.some((one) => holdsNumber(grid, header, one));
  if (criteria.length === 0 || (rows.length === 0 && !scored)) return { kind: "noCriteria", sheet };
  if (rows.length === 0) return { kind: "noRows", sheet };
  const given = rows.flatMap(({ scores }) => scores.flatMap((score) => score ?? []));
  const highest = Math.max(0, ...given);
  const scale: JuryRemark[] =
    criteria.every(({ limit }) => limit === USUAL_LIMIT) && highest > 0 && highest <= USUAL_LIMIT / 10
      ? [{ kind: "scale", place: null, innovation: "", highest }]
      : [];
  return {
    sheet,
    criteria,
    rows,
    remarks: [...remarks, ...nearInnovations(rows), ...scale],
    hasOffices: header.fields.has("jurorOffice") && header.fields.has("office"),
  };
}

/** The criteria of the national award. */
export function awardCriteria(): string[] {
  return (valueOf(AWARD.criteria) ?? []).map(({ name }) => name);
}

/**
 * Finds what jurors filled in: a row a juror and innovation, a column a criterion. Sheets called so go first; one that we
 * made is read like any other.
 * @param known names of criteria that count even while nobody has given a score
 */
export function readJurySheet(
  sheets: readonly SheetData[],
  known: readonly string[] = awardCriteria(),
): JurySheet | JuryProblem {
  const ordered = [...sheets].sort((a, b) => Number(SHEET_NAME.test(b.name)) - Number(SHEET_NAME.test(a.name)));
  for (const sheet of ordered) {
    const grid = new SheetGrid(sheet);
    for (let row = sheet.top; row <= lastSearchedRow(grid, "jury"); row += 1) {
      const header = headerAt(grid, row);
      if (header) return readBelow(grid, header, known);
    }
  }
  return { kind: "noJury", seen: seenIn(sheets.filter((sheet) => !isOwnSheet(sheet))) };
}

/** Whether a row of cells heads what jurors fill in. */
export function isJuryHeader(cells: readonly CellValue[]): boolean {
  const sheet = { name: "", visible: true, top: 0, left: 0, values: [[...cells]], merges: [], tables: [] };
  return headerAt(new SheetGrid(sheet), 0) !== null;
}
