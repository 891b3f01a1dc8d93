import { valueOf } from "../rules/index";
import { isoToSerial } from "../workbook/cells/isoSerial";
import type { CellValue } from "../workbook/types";
import type { RuleSet } from "../rules/types";
import { area, blankSheet, cellBlock, heading, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import type { TemplateContent } from "./content";
import { PROFILE_DEADLINE, PROFILE_LABELS, SHEETS } from "./headers";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";

const FIRST = 3;

/** Who fills in the workbook, and the year it is assessed for. */
export function profileSheet(rules: RuleSet, content: TemplateContent | null, texts: TemplateTexts): SheetSpec {
  const head = heading(texts("template.profile.title"), texts("template.profile.note"));
  const region = content?.region ?? null;
  const rows: CellValue[][] = [
    [PROFILE_LABELS.region, region?.name ?? null],
    [PROFILE_LABELS.year, rules.year],
    [PROFILE_LABELS.basis, valueOf(rules.legalBasis)],
    [PROFILE_LABELS.date, region ? isoToSerial(region.date, false) : null],
    [PROFILE_LABELS.office, region?.office ?? null],
    [PROFILE_LABELS.contact, region?.contact ?? null],
    [PROFILE_LABELS.phone, region?.phone ?? null],
    [PROFILE_LABELS.email, region?.email ?? null],
    ["Tempat Penandatanganan", region?.place ?? null],
    ["Jabatan Penanda Tangan", region?.position ?? null],
    ["Nama Penanda Tangan", region?.signer ?? null],
    ["NIP Penanda Tangan", region?.signerNumber ?? null],
    [PROFILE_DEADLINE, null],
  ];
  const last = FIRST + rows.length - 1;
  return {
    ...blankSheet(SHEETS.profile),
    tabColor: TAB_COLORS.region,
    cells: [...head.cells, cellBlock(FIRST, 0, rows)],
    styles: [
      ...head.styles,
      { area: area(FIRST, 0, last, 0), role: "label" },
      { area: area(FIRST, 1, last, 1), role: "input" },
    ],
    numberFormats: [
      { area: area(FIRST + 3, 1, FIRST + 3, 1), format: "dd/mm/yyyy" },
      { area: area(FIRST + 6, 1, FIRST + 6, 1), format: "@" },
      // Eighteen digits: as a number the last ones would be lost.
      { area: area(last - 1, 1, last - 1, 1), format: "@" },
      { area: area(last, 1, last, 1), format: "dd/mm/yyyy" },
    ],
    columnWidths: widths(24, 72),
  };
}
