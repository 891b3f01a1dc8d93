/** Height in pixels of the figures that stay at the top while the page is scrolled; see `.iid-outcome`. */
export const OUTCOME_HEIGHT = 84;
