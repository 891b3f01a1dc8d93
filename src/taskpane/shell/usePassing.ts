import { useEffect, useRef, useState, type FocusEvent } from "react";

/** What keeps a message: the pointer rests on it, or the focus is in it. */
export interface Holding {
  onMouseEnter(): void;
  onMouseLeave(): void;
  onFocus(): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Ends something after a while in which nobody holds it; who holds it and lets it go has the whole while again.
 * @param what another one begins anew
 * @param milliseconds `null`: it stays
 */
export function usePassing(what: unknown, milliseconds: number | null, end: () => void): Holding {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    if (milliseconds === null || pointed || focused) return;
    const timer = setTimeout(() => latest.current(), milliseconds);
    return () => clearTimeout(timer);
  }, [what, milliseconds, pointed, focused]);
  return {
    onMouseEnter: () => setPointed(true),
    onMouseLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(false);
    },
  };
}
