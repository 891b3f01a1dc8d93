import { ROLE_COLORS } from "../../../../template/colors";
import { readFills, writeFills, type CellPosition, type Fill } from "../../../cells/fills";
import type { Bench } from "../../bench";
import { compared, different } from "../../outcome";
import { defineProbe } from "../../probe";

/** As a user may have coloured the cells. */
const OWN: readonly Fill[] = [`#${ROLE_COLORS.input.fill}`, null, `#${ROLE_COLORS.header.fill}`];

const MARK = `#${ROLE_COLORS.headerLevel.fill}`;

function paint(bench: Bench, cells: readonly CellPosition[], colors: readonly Fill[]): Promise<Fill[]> {
  return bench.write(async (_sheet, context) => {
    const { name } = bench.sheet;
    writeFills(
      context,
      name,
      cells.map((cell, i) => ({ ...cell, color: colors[i] ?? null })),
    );
    await context.sync();
    const fills = await readFills(context, name, cells);
    return [...fills.values()].map(({ color }) => color);
  });
}

export const probe = defineProbe({
  tries: { id: "Warna sel: menandai dan mengembalikan", en: "Cell colours: marking and restoring" },
  expects: {
    id: "Sel yang ditandai mendapat kembali warnanya sendiri, atau tanpa warna.",
    en: "Cells that were marked get their own colour back, or none.",
  },
  async run(bench) {
    const area = bench.place(1, OWN.length);
    const cells = OWN.map((_, i) => ({ row: area.top, column: area.left + i }));
    const before = await paint(bench, cells, OWN);
    const marked = await paint(bench, cells, [MARK, MARK, MARK]);
    if (!marked.every((color) => color === MARK)) return different(marked);
    const after = await paint(bench, cells, before);
    return compared([before, after], [OWN, OWN]);
  },
});
