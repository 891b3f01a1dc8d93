import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import { BRAND_RAMP } from "../../brand/index";

/** Fluent's web themes in the colour of the product. */
export const LIGHT = createLightTheme(BRAND_RAMP);
export const DARK = createDarkTheme(BRAND_RAMP);
