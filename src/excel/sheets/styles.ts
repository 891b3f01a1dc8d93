import { PAPER, ROLE_COLORS, USUAL_TEXT } from "../../template/colors";
import type { StyleRole } from "../../template/types";
import { loadCellProperties } from "../reading/cellProperties";

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

/** Cells and the role that they have, or are to have. */
export interface Dressed {
  range: Excel.Range;
  role: StyleRole;
}

function isColor(color: string | undefined, own: string): boolean {
  return color?.toUpperCase() === `#${own}`.toUpperCase();
}

/** The fills of a sheet of ours, and of cells that nobody coloured. */
const OWN_FILLS = [PAPER, ...Object.values(ROLE_COLORS).flatMap(({ fill }) => fill ?? [])];

function hasOwnFill({ format }: Excel.CellProperties): boolean {
  const color = format?.fill?.color;
  return !color || OWN_FILLS.some((own) => isColor(color, own));
}

function hasRole({ format }: Excel.CellProperties, role: StyleRole): boolean {
  const { fill, text } = ROLE_COLORS[role];
  return (
    (fill === undefined || isColor(format?.fill?.color, fill)) &&
    (text === undefined || isColor(format?.font?.color, text))
  );
}

/** Calls once for the whole range where all of its cells are meant, else for each of those that are. */
function eachMeant(
  range: Excel.Range,
  cells: readonly (readonly Excel.CellProperties[])[],
  isMeant: (cell: Excel.CellProperties) => boolean,
  change: (part: Excel.Range) => void,
): void {
  if (cells.every((row) => row.every(isMeant))) change(range);
  else {
    cells.forEach((row, y) =>
      row.forEach((cell, x) => {
        if (isMeant(cell)) change(range.getCell(y, x));
      }),
    );
  }
}

function takeRole({ format }: Excel.Range, role: StyleRole): void {
  const { fill, text } = ROLE_COLORS[role];
  const { bold, italic } = LOOKS[role];
  if (fill !== undefined) format.fill.clear();
  if (text !== undefined) format.font.color = `#${USUAL_TEXT}`;
  if (bold) format.font.bold = false;
  if (italic) format.font.italic = false;
}

const COLORS: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true }, font: { color: true } } };

/**
 * Takes the look of roles from cells where now nothing of ours is, and gives cells that of others; what somebody coloured
 * keeps its colours. Syncs once, also without any, so that what was asked for before is there. The caller syncs the changes.
 */
export async function changeRoles(
  context: Excel.RequestContext,
  taken: readonly Dressed[],
  given: readonly Dressed[] = [],
): Promise<void> {
  const colors = [...taken, ...given].map(({ range }) => loadCellProperties(range, COLORS));
  await context.sync();
  const cells = colors.map((color) => color());
  taken.forEach(({ range, role }, i) =>
    eachMeant(
      range,
      cells[i]!,
      (cell) => hasRole(cell, role),
      (part) => takeRole(part, role),
    ),
  );
  given.forEach(({ range, role }, i) =>
    eachMeant(
      range,
      cells[taken.length + i]!,
      // Without a fill it covers nothing.
      (cell) => ROLE_COLORS[role].fill === undefined || hasOwnFill(cell),
      (part) => applyRole(part, role),
    ),
  );
}
