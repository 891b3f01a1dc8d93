import { makeStyles, tokens } from "@fluentui/react-components";

/** Forced colours leave SVG fills alone, so every fill names its system colour. */
export const useScaleStyles = makeStyles({
  root: { display: "block", width: "100%", overflow: "visible", fontFamily: tokens.fontFamilyBase },
  track: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  evidenced: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  hatch: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  hatchGround: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  pointer: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  zone: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    // A halo keeps the label readable where it crosses a limit.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});
