import { createContext, useContext } from "react";

/** The element that scrolls the pages, once it is there; long lists measure themselves against it. */
export const ScrollAreaContext = createContext<HTMLElement | null>(null);

export function useScrollArea(): HTMLElement | null {
  return useContext(ScrollAreaContext);
}
