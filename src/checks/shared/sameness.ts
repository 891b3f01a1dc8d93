/** At least this many innovations must be alike; among fewer, sameness is no sign of anything. */
export const FEWEST_FOR_SAMENESS = 10;
