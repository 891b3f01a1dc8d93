import { configureAxe } from "jest-axe";

/** Axe with all its rules. What keeps them is not described: a selector of each of its elements takes a third of the time. */
export const axe = configureAxe({ resultTypes: ["violations"] });
