import type { StyleRole } from "../../template/types";

/** The look of a role; absent parts stay as Excel has them. */
interface Look {
  fill?: string;
  color?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
}

/** Office green for structure, a pale yellow for what people fill in, as in Excel's own templates. */
const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { size: 16, bold: true, color: "#0B5A2F" },
  subtitle: { size: 12, bold: true, color: "#0B5A2F" },
  note: { italic: true, color: "#595959" },
  label: { bold: true },
  header: { fill: "#107C41", color: "#FFFFFF", bold: true, wrap: true },
  headerLevel: { fill: "#0F6CBD", color: "#FFFFFF", bold: true, wrap: true },
  headerEvidence: { fill: "#7A4B00", color: "#FFFFFF", bold: true, wrap: true },
  body: { wrap: true },
  input: { fill: "#FFFBE6", wrap: true },
  formula: { fill: "#F3F2F1" },
  band: { fill: "#E8F3EC", bold: true, color: "#0B5A2F" },
  result: { fill: "#E8F3EC", size: 14, bold: true, color: "#0B5A2F" },
};

/** Gives a range the look of a role. The caller syncs. */
export function applyRole(range: Excel.Range, role: StyleRole): void {
  const look = LOOKS[role];
  const { format } = range;
  format.verticalAlignment = "Top";
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.wrap) format.wrapText = true;
}
