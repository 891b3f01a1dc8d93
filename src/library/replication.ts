/** `Indicator.id` of 31 Replikasi. */
export const REPLICATION = "replikasi";
