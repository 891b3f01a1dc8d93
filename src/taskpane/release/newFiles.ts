/** The scripts that a page loads from its own folder. */
function ownScripts(page: Document): string[] {
  const scripts = [...page.querySelectorAll("script[src]")];
  return scripts.map((script) => script.getAttribute("src") ?? "").filter((src) => !/^https?:/.test(src));
}

/**
 * Whether the server has other files of the pane than those that run here: their names change with their content. Nothing
 * is known without a connection, and nothing is said then.
 * @param address of the pane's page
 */
export async function hasNewFiles(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { cache: "no-cache" });
    if (!answer.ok) return false;
    const running = ownScripts(document);
    const there = ownScripts(new DOMParser().parseFromString(await answer.text(), "text/html"));
    // A page without scripts is a proxy's or a portal's answer.
    return there.length > 0 && there.some((src) => !running.includes(src));
  } catch {
    return false;
  }
}
