import { innovationStates, refusingFindings, type EvidenceState } from "../../analysis/indicatorState";
import type { Analysis, InnovationStatus } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import type { Indicator } from "../../rules/types";
import { sidWeights } from "../../scoring/index";
import { piecesOf } from "../../workbook/index";
import type { FieldCell, FieldId, InnovationRecord, InnovationTable, Level } from "../../workbook/types";
import { problemPart } from "./problemPart";

/** An indicator of the innovation, with what is claimed and what of it is proved. */
export interface ProfileIndicator {
  indicator: Indicator;
  level: Level;
  /** `null` without evidence columns. */
  proved: Level | null;
  state: EvidenceState;
  /** The evidence as written, a line a piece; `""` without any. */
  evidence: string;
}

/** A field of the profile as it was read: a date or an amount where it is one. */
export type ProfileValue = { text: string } | { date: string } | { amount: number };

/** Everything that the page about an innovation says. */
export interface InnovationProfile {
  /** Excel's row number in the table. */
  row: number;
  name: string;
  department: string;
  year: number;
  maturity: number;
  /** `null` without evidence columns. */
  provedMaturity: number | null;
  /** The most that an innovation can have. */
  most: number;
  /** Index points that it can still gain. */
  gain: number;
  status: InnovationStatus;
  /** Why it cannot be sent; none when it can. */
  refusals: readonly Finding[];
  /** Short fields, those that the table has. */
  facts: readonly { field: FieldId; value: ProfileValue | null }[];
  design: string;
  /** What was wrong before: the part of the description that says it; `null` when none does. */
  before: string | null;
  after: string;
  aim: string;
  benefit: string;
  indicators: readonly ProfileIndicator[];
}

/** In the order of the page. */
const FACTS: readonly FieldId[] = [
  "tahapan",
  "bentuk",
  "jenis",
  "klasifikasi",
  "inisiator",
  "namaInisiator",
  "urusan",
  "urusanLain",
  "ujiCoba",
  "penerapan",
  "pengembangan",
  "koordinat",
  "tematik",
  "astaCita",
  "pkpn",
  "anggaran",
  "haki",
  "penghargaan",
];

function valueOfField(field: FieldId, cell: FieldCell | undefined): ProfileValue | null {
  if (!cell || cell.text === "") return null;
  if (field === "anggaran" && typeof cell.raw === "number") return { amount: cell.raw };
  return cell.date == null ? { text: cell.text } : { date: cell.date };
}

/** As written, with its paragraphs. */
function textOf({ fields }: InnovationRecord, field: FieldId): string {
  const cell = fields[field];
  return typeof cell?.raw === "string" ? cell.raw.trim() : (cell?.text ?? "");
}

/**
 * The page about an innovation.
 * @param row Excel's row number
 * @returns `null` for a row that is not among the innovations that count
 */
export function innovationProfile(analysis: Analysis, table: InnovationTable, row: number): InnovationProfile | null {
  const record = table.records.find((one) => one.row === row);
  const innovation = analysis.innovations.find((one) => one.row === row);
  if (!record || !innovation) return null;
  const columns = new Set(table.columns.flatMap(({ role }) => (role.kind === "field" ? [role.field] : [])));
  const design = textOf(record, "rancangBangun");
  return {
    row,
    name: innovation.name,
    department: innovation.opd,
    year: analysis.year,
    maturity: innovation.maturity,
    provedMaturity: innovation.evidencedMaturity,
    most: sidWeights(analysis.rules).max / 100,
    gain: innovation.gain,
    status: innovation.status,
    refusals: refusingFindings(analysis, row),
    facts: FACTS.filter((field) => columns.has(field)).map((field) => {
      return { field, value: valueOfField(field, record.fields[field]) };
    }),
    design,
    before: problemPart(design),
    after: textOf(record, "hasil"),
    aim: textOf(record, "tujuan"),
    benefit: textOf(record, "manfaat"),
    indicators: innovationStates(analysis, table, row).map(({ indicator, explained, evidence }) => {
      const cell = record.evidence[indicator.id];
      const pieces = cell && !cell.blank ? piecesOf(cell).map(({ text }) => text) : [];
      return {
        indicator,
        level: explained.level,
        proved: explained.evidencedLevel,
        state: evidence,
        evidence: pieces.join("\n"),
      };
    }),
  };
}
