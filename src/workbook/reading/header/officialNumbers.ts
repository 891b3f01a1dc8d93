/** The official numbers of the indicators of an innovation, in every year so far. */
export const FIRST_OFFICIAL = 16;
export const LAST_OFFICIAL = 35;
