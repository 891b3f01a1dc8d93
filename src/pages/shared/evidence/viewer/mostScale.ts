/** More dots than this take longer to draw than they help anybody on a screen. */
const MOST_DOTS = 16_000_000;

/** The largest scale at which something of this size is drawn. */
export function mostScale({ width, height }: { width: number; height: number }): number {
  return Math.sqrt(MOST_DOTS / (width * height));
}
