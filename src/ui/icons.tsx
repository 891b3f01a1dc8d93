import type { ReactElement } from "react";
import { classes } from "./classes";

/** Outlines on a 16 by 16 grid, drawn with the colour of the text. Always beside a text, so hidden from readers. */
const PATHS = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4 4l8 8M12 4l-8 8",
  dash: "M4 8h8",
  error: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  warning: "M8 2 1.8 13.5h12.4L8 2ZM8 6.3v3.4M8 11.3v.4",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v3.6M8 4.9v.4",
  refresh: "M13 8a5 5 0 1 1-1.6-3.7M13 2v3.2H9.8",
  undo: "M3.5 6.5h6a3.5 3.5 0 0 1 0 7H6M6.5 3.5l-3 3 3 3",
  mark: "M2.5 13.5h11M4 10.5l6.5-7 2.5 2.2-6 7H4v-2.2Z",
  unmark: "M2.5 13.5h11M3 3l10 8M6 9.5 10.5 4l2.5 2-2 2.5",
  table: "M2 3h12v10H2V3ZM2 6.5h12M6.5 6.5V13",
  copy: "M5.5 5.5h8v8h-8v-8ZM10.5 5.5v-3h-8v8h3",
  export: "M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 12v1.8h11V12",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14",
  back: "M10 3.5 5.5 8 10 12.5",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  chevron: "M6 3.5 10.5 8 6 12.5",
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** Pixels; 16 when omitted. */
  size?: number;
  className?: string;
}

export function Icon({ name, size = 16, className }: IconProps): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={classes("iid-icon", className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
