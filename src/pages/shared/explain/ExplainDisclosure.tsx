import { lazy, Suspense, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { useTexts } from "../../../pane/texts";
import { Disclosure } from "../../../ui/Disclosure";
import { useExplanationTexts } from "./texts";

const Explanations = lazy(() => import("./Explanations").then((module) => ({ default: module.Explanations })));

/** "How is this number computed?": the answer is loaded when somebody asks. */
export function ExplainDisclosure({ analysis }: { analysis: Analysis }): ReactElement {
  const { t } = useTexts();
  const say = useExplanationTexts();
  return (
    <Disclosure title={say("explanation.title")} testId="explain">
      {() => (
        <Suspense fallback={<p className="iid-text">{t("app.pageLoading")}</p>}>
          <Explanations analysis={analysis} />
        </Suspense>
      )}
    </Disclosure>
  );
}
