/** Texts of cells may hold line breaks; a row of a table and a problem are one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
