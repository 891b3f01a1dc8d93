import { ROLE_COLORS, USUAL_TEXT } from "../../template/colors";
import type { StyleRole } from "../../template/types";

/** The look of a role beside its colours; absent parts stay as Excel has them. */
interface Look {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
}

const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { size: 16, bold: true },
  subtitle: { size: 12, bold: true },
  note: { italic: true },
  label: { bold: true },
  lead: { bold: true, wrap: true },
  remark: { italic: true, wrap: true },
  header: { bold: true, wrap: true },
  headerLevel: { bold: true, wrap: true },
  headerEvidence: { bold: true, wrap: true },
  body: { wrap: true },
  input: { wrap: true },
  formula: {},
  band: { bold: true },
  result: { size: 14, bold: true },
};

/** Gives a range the look of a role. The caller syncs. */
export function applyRole(range: Excel.Range, role: StyleRole): void {
  const look = LOOKS[role];
  const { fill, text } = ROLE_COLORS[role];
  const { format } = range;
  format.verticalAlignment = "Top";
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (text !== undefined) format.font.color = `#${text}`;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.wrap) format.wrapText = true;
}

const isColor = (color: string, own: string): boolean => color.toUpperCase() === `#${own}`.toUpperCase();

/**
 * Takes the look of a role from cells where now nothing of ours is, unless somebody gave them another colour. Syncs once, also
 * without any, so that what was asked for before is there.
 */
export async function takeRoles(
  context: Excel.RequestContext,
  dressed: readonly { range: Excel.Range; role: StyleRole }[],
): Promise<void> {
  const looks = dressed.map(({ range, role }) => ({
    role,
    format: range.load("format/fill/color,format/font/color,format/font/bold").format,
  }));
  await context.sync();
  for (const { role, format } of looks) {
    const { fill, text } = ROLE_COLORS[role];
    if (fill !== undefined && !isColor(format.fill.color, fill)) continue;
    if (fill !== undefined) format.fill.clear();
    if (text !== undefined && isColor(format.font.color, text)) format.font.color = `#${USUAL_TEXT}`;
    format.font.bold = false;
    format.font.italic = false;
  }
}
