// Generated from the files iid-<year>.json by `npm run generate`.

/** What is known of each year, oldest first. */
export const YEAR_STANDINGS = { 2021: "partial", 2022: "partial", 2023: "partial", 2024: "partial", 2025: "partial", 2026: "published", 2027: "announced", 2028: "announced", 2029: "announced" } as const;
