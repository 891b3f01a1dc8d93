/** Whether a step is switched off by its key, or by a prefix of it that ends with `:`. */
export function isOff(key: string, off: ReadonlySet<string> | undefined): boolean {
  if (!off || off.size === 0) return false;
  if (off.has(key)) return true;
  return [...off].some((prefix) => prefix.endsWith(":") && key.startsWith(prefix));
}
