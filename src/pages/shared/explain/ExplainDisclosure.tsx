import type { ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { Disclosure } from "../../../ui/Disclosure";
import { Explanations } from "./Explanations";
import { useExplanationTexts } from "./texts";

/** "How is this number computed?": worked out when somebody asks. */
export function ExplainDisclosure({ analysis }: { analysis: Analysis }): ReactElement {
  const say = useExplanationTexts();
  return (
    <Disclosure title={say("explanation.title")} testId="explain">
      {() => <Explanations analysis={analysis} />}
    </Disclosure>
  );
}
