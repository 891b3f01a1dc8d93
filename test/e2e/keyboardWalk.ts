/** Where the focus is; `element` tells elements apart, 0 for none. */
export interface Stop {
  element: number;
  name: string;
  /** What is wrong with it, in words. */
  faults: string[];
}

/** What the pane's document can say about the focus, put into it once. */
export interface Walk {
  /** Forgets the elements seen so far. */
  reset(): void;
  /** Notes the focused element. */
  look(): Stop;
  /** Enabled controls that are shown and that the focus has not been on. */
  missed(): string[];
}

export function installWalk(): void {
  const seen = new Set<Element>();
  const numbers = new WeakMap<Element, number>();
  let known = 0;
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}[${element.getAttribute("data-testid") ?? element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? ""}]`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
  /** A small or clipped control lends its ring to its label or frame; Fluent draws some as the border of `::after`. */
  const hasRing = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) return true;
    const { content, borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element, "::after");
    return (
      content !== "none" &&
      borderTopStyle === "solid" &&
      parseFloat(borderTopWidth) > 1 &&
      borderTopColor !== "rgba(0, 0, 0, 0)"
    );
  };
  const ringBearers = (element: Element): Element[] => {
    const label = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const near = label.flatMap((one) => [one, ...one.children]);
    return [element, ...near, ...(element.parentElement ? [element.parentElement] : [])];
  };
  const isCovered = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(
      Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
      box.top + Math.min(box.height / 2, 10),
    );
    const label = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return ![element, ...label].some((one) => one === top || one.contains(top) || top?.contains(one));
  };
  const walk: Walk = {
    reset: () => seen.clear(),
    look() {
      const element = document.activeElement;
      if (!element || element === document.body) return { element: 0, name: "", faults: [] };
      seen.add(element);
      if (!numbers.has(element)) numbers.set(element, (known += 1));
      const name = nameOf(element);
      const faults = [
        ...(ringBearers(element).some(hasRing) ? [] : [`${name} shows no focus`]),
        ...(isShown(element) ? [] : [`${name} has the focus unseen`]),
        ...(isCovered(element) ? [`${name} lies outside or under something`] : []),
      ];
      return { element: numbers.get(element) ?? 0, name, faults };
    },
    missed() {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="listbox"], [tabindex]',
      );
      const reached = (element: HTMLElement): boolean => {
        if (seen.has(element)) return true;
        // One stop for a group, arrows inside of it.
        if (element.getAttribute("role") === "listbox") return [...seen].some((one) => element.contains(one));
        if (element instanceof HTMLInputElement && element.type === "radio") {
          return [...seen].some((one) => one instanceof HTMLInputElement && one.name === element.name);
        }
        if (element.tabIndex < 0 && !element.matches("button, input, select, textarea, a")) return true;
        const group = element.closest('[role="tablist"], [role="listbox"], [role="toolbar"], [role="radiogroup"]');
        // Fluent's tabs all keep a tab index of 0: its own code makes them one stop.
        const inGroup = element.tabIndex < 0 || element.getAttribute("role") === "tab";
        return inGroup && group !== null && [...seen].some((one) => group.contains(one));
      };
      return [...controls]
        .filter((element) => isShown(element) && !element.matches(":disabled") && !element.closest("[inert]"))
        .filter((element) => !reached(element))
        .map(nameOf);
    },
  };
  (window as unknown as { walk: Walk }).walk = walk;
}
