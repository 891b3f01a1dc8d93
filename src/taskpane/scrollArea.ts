import { createContext, useContext, type RefObject } from "react";

/** The element that scrolls the pages; long lists measure themselves against it. */
export const ScrollAreaContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** @throws Error outside of the shell */
export function useScrollArea(): RefObject<HTMLElement | null> {
  const area = useContext(ScrollAreaContext);
  if (!area) throw new Error("useScrollArea needs the shell");
  return area;
}
