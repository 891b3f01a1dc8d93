import { useEffect, type RefObject } from "react";
import { useScrollArea } from "./scrollArea";

/** Pixels left free above what is scrolled to. */
const ABOVE = 8;

/**
 * Scrolls an element to the top of the page when it becomes wanted. The focus stays where it is: the person is working
 * in the sheet. Only the page scrolls, not what lies around it.
 */
export function useScrollTo(element: RefObject<HTMLElement | null>, wanted: boolean): void {
  const scrollArea = useScrollArea();
  useEffect(() => {
    if (!wanted || !scrollArea || !element.current) return;
    const distance = element.current.getBoundingClientRect().top - scrollArea.getBoundingClientRect().top;
    scrollArea.scrollTo({ top: scrollArea.scrollTop + distance - ABOVE });
  }, [wanted, scrollArea, element]);
}
