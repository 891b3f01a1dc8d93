import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * How far below the top of the scrolled content the list begins, in pixels. Measured again whenever the page is
 * drawn or its width changes: the filters above the list wrap.
 */
export function useListOffset(list: RefObject<HTMLElement | null>, area: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!list.current || !area) return;
      const above = list.current.getBoundingClientRect().top - area.getBoundingClientRect().top;
      setOffset(Math.round(above + area.scrollTop));
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  });
  return offset;
}
