import { judging, type Renderer } from "../judging/renderer";
import { scoreText } from "./scoreText";
import { yearsText } from "./yearsText";

/** What `iid score` shows; several years stand side by side. */
export const scoreRenderer: Renderer = {
  ...judging(scoreText),
  text: (file, judged, locale) =>
    judged.length > 1 ? yearsText(file, judged, locale) : judged.map((one) => scoreText(file, one, locale)).join("\n"),
};
