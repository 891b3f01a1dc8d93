const LIMITS = { min: 280, max: 900 };
const STEP = 10;

/** Lets the width of the pane be changed by pointer and by the arrow keys. */
export function attachSplitter(
  splitter: HTMLElement,
  pane: HTMLElement,
  onChange: (width: number) => void,
): { setWidth(width: number): void } {
  let width = 0;
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(LIMITS.max, Math.max(LIMITS.min, wanted)));
    pane.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(LIMITS.min));
    splitter.setAttribute("aria-valuemax", String(LIMITS.max));
    onChange(width);
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    // The iframe would swallow the pointer's moves.
    pane.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(pane.getBoundingClientRect().right - event.clientX);
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    splitter.addEventListener(end, () => pane.classList.remove("resizing"));
  }
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + STEP);
    if (key === "ArrowRight") setWidth(width - STEP);
  });
  return { setWidth };
}
