/** A part of the window that F6 leads to. */
export interface Region {
  element: HTMLElement;
  /** Gives the focus to what had it last, or to the first control. */
  focus(): void;
}

function frameOf(element: HTMLElement): HTMLIFrameElement | null {
  return element.querySelector("iframe");
}

/** Where the focus goes in the pane: to what had it last, else to the open tab. */
export function focusPane(pane: HTMLElement): void {
  const frame = frameOf(pane);
  const inside = frame?.contentDocument;
  if (!frame || !inside) return;
  frame.focus();
  // Elements of the frame are no `HTMLElement` of this window.
  const last = inside.activeElement as HTMLElement | null;
  if (last && last !== inside.body) last.focus();
  else inside.querySelector<HTMLElement>('[role="tab"][tabindex="0"], button, a[href], input')?.focus();
}

/**
 * F6 and Shift+F6 lead from one part of the window to the next, as in Excel. Excel hears the key also while the focus is in
 * a pane; here the frame of the pane is of the same origin, so that the page can listen inside of it.
 * @param regions in the order of F6, which goes around
 */
export function attachRegions(regions: readonly Region[]): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = regions.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    // From the splitter or from nowhere it begins at the sheet.
    const next = at < 0 ? 0 : (at + step + regions.length) % regions.length;
    regions[next]?.focus();
  };
  document.addEventListener("keydown", onKey, true);
  for (const { element } of regions) {
    element.addEventListener(
      "load",
      ({ target }) => {
        if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("keydown", onKey, true);
      },
      true,
    );
  }
}
