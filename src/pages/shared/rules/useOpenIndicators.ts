import { useState } from "react";

export interface OpenIndicators {
  isOpen(id: string): boolean;
  toggle(id: string): void;
  show(id: string): void;
}

interface Opened {
  /** Those that the person opened. */
  chosen: ReadonlySet<string>;
  /** The one that the selected cell opened; closes again when another cell is selected. */
  followed: string | null;
  /** The indicator of the selected cell at the last drawing. */
  selected: string | null;
}

/**
 * Which indicators are open: those that the person opened, and the one of the selected cell.
 * @param selected `Indicator.id` of the selected cell; `null` leaves everything as it is
 */
export function useOpenIndicators(selected: string | null): OpenIndicators {
  const [opened, setOpened] = useState<Opened>({ chosen: new Set(), followed: selected, selected });
  // While drawing, as React advises for state that follows a property.
  if (opened.selected !== selected) setOpened({ ...opened, selected, followed: selected ?? opened.followed });
  const isOpen = (id: string): boolean => id === opened.followed || opened.chosen.has(id);
  return {
    isOpen,
    toggle(id) {
      const chosen = new Set(opened.chosen);
      if (isOpen(id)) chosen.delete(id);
      else chosen.add(id);
      setOpened({ ...opened, chosen, followed: id === opened.followed ? null : opened.followed });
    },
    show(id) {
      setOpened({ ...opened, followed: id });
    },
  };
}
