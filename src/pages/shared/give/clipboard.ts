/** Older web views know no other clipboard than that of a selected text. */
function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(area);
  area.focus();
  area.select();
  try {
    return document.execCommand?.("copy") ?? false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** @returns whether a clipboard took it; a web view inside Office may refuse both, and the text has to be shown then */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** @returns whether the clipboard took it; older web views take no pictures */
export async function copyPicture(png: Uint8Array): Promise<boolean> {
  try {
    const picture = new Blob([new Uint8Array(png)], { type: "image/png" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
