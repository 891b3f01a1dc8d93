/** Languages of the product; Indonesian is the default. */
export type Locale = "id" | "en";

export const LOCALES: readonly Locale[] = ["id", "en"];
