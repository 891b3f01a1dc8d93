function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Whether a file of this name is the open one: Office knows it by its path, on the web by an address that names it. */
export function isThisWorkbook(fileName: string): boolean {
  const parts = decoded(Office.context.document.url)
    .toLowerCase()
    .split(/[\\/?&=]/);
  return parts.includes(fileName.toLowerCase());
}
