/** What Excel would take for a formula when it is pasted. */
const FORMULA = /^[=+\-@](?![\d.,]+$)/;

function field(value: string): string {
  const line = value.replace(/\s*[\t\r\n]+\s*/g, " ").trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Rows as text that Excel and Word paste as a table: text stays text, and numbers with their sign stay numbers. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join("\t")).join("\r\n");
}
