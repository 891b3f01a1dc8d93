/**
 * Cells as lines of aligned columns, two blanks apart.
 * @param rows all of the same length
 * @param left columns that hold words and stand at the left; numbers stand at the right
 */
export function columns(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return left.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Lines below a heading. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Aligned columns below a heading. */
export function indentedColumns(rows: readonly (readonly string[])[], left?: readonly number[]): string[] {
  return indented(columns(rows, left));
}
