import type { FindingSubject } from "../../../review/index";
import type { RuleSet } from "../../../rules/types";
import type { SayReview } from "./texts";

/** Which innovation and, if there is one, which indicator: places of findings that are gone have no cell to name. */
export function subjectText({ innovation, place }: FindingSubject, rules: RuleSet, say: SayReview): string {
  const name = innovation === "" ? say("reviewPage.region") : innovation;
  const indicator = rules.indicators.find(({ id }) => place.endsWith(`:${id}`));
  return indicator ? say("reviewPage.place", { name, indicator: `${indicator.key} ${indicator.name}` }) : name;
}
