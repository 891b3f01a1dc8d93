/** So many innovations must be alike at least; below it, sameness is no sign of anything. */
export const FEWEST_FOR_SAMENESS = 10;
