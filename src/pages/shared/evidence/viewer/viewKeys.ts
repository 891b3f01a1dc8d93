import type { KeyboardEvent } from "react";

export interface ViewKeys {
  page?: (step: -1 | 1) => void;
  end?: (end: "first" | "last") => void;
  zoom: (step: -1 | 0 | 1) => void;
  mark?: () => void;
}

/** @returns what answers the keys of a viewer; those it does not know go on to the page */
export function viewKeys({ page, end, zoom, mark }: ViewKeys): (event: KeyboardEvent) => void {
  const jobs = new Map<string, (() => void) | undefined>([
    ["PageDown", page && (() => page(1))],
    ["PageUp", page && (() => page(-1))],
    ["Home", end && (() => end("first"))],
    ["End", end && (() => end("last"))],
    ["+", () => zoom(1)],
    ["=", () => zoom(1)],
    ["-", () => zoom(-1)],
    ["0", () => zoom(0)],
    ["m", mark],
    ["M", mark],
  ]);
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === "Escape") return;
    const job = jobs.get(event.key);
    // Single keys of the page around it mean something else.
    event.stopPropagation();
    if (!job) return;
    event.preventDefault();
    job();
  };
}
