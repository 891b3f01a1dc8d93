import ramp from "./ramp.json";

/** Sixteen shades from dark (10) to light (160), as `#rrggbb`: the only place where the colour of the product is written. */
export const BRAND_RAMP = {
  10: ramp["10"],
  20: ramp["20"],
  30: ramp["30"],
  40: ramp["40"],
  50: ramp["50"],
  60: ramp["60"],
  70: ramp["70"],
  80: ramp["80"],
  90: ramp["90"],
  100: ramp["100"],
  110: ramp["110"],
  120: ramp["120"],
  130: ramp["130"],
  140: ramp["140"],
  150: ramp["150"],
  160: ramp["160"],
} as const;

/** The shade that stands for the product. */
export const BRAND = BRAND_RAMP[80];
