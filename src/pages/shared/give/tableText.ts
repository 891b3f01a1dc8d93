import type { Locale } from "../../../i18n/locale";

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

/** Where the comma parts decimals, Excel parts the columns of a file by semicolons. */
const SEPARATORS: Readonly<Record<Locale, string>> = { id: ";", en: "," };

/** Rows as a file that Excel of that language opens as a table; marked as UTF-8. */
export function csvText(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = SEPARATORS[locale];
  const quoted = (value: string): string => {
    const text = field(value);
    return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(quoted).join(separator)).join("\r\n")}\r\n`;
}
