/** The scripts that a page loads from its own folder. */
function ownScripts(html: string): string[] {
  const scripts = new DOMParser().parseFromString(html, "text/html").querySelectorAll("script[src]");
  return [...scripts].map((script) => script.getAttribute("src") ?? "").filter((src) => !/^https?:/.test(src));
}

/**
 * Whether the server has other files of the pane than those that run here: their names change with their content. Nothing
 * is known without a connection, and nothing is said then.
 * @param page the address of the pane's page
 * @param running the `src` of the scripts that run
 */
export async function hasNewFiles(page: string, running: readonly string[]): Promise<boolean> {
  try {
    const answer = await fetch(page, { cache: "no-cache" });
    if (!answer.ok) return false;
    const there = ownScripts(await answer.text());
    // A page without scripts is a proxy's or a portal's answer.
    return there.length > 0 && there.some((src) => !running.includes(src));
  } catch {
    return false;
  }
}
