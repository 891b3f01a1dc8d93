/**
 * Hands a file to the browser. Excel on a desktop may drop it without a word, so that whoever calls this says so and offers
 * the text to copy.
 */
export function downloadText(file: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
