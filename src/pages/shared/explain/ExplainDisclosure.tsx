import { lazy, Suspense, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { useTexts } from "../../../pane/texts";
import { Disclosure } from "../../../ui/Disclosure";

const Explanations = lazy(() => import("./Explanations").then((module) => ({ default: module.Explanations })));

/** "How is this number computed?": the answer is loaded when somebody asks. */
export function ExplainDisclosure({ analysis }: { analysis: Analysis }): ReactElement {
  const { t } = useTexts();
  return (
    <Disclosure title={t("index.explain")} testId="explain">
      {() => (
        <Suspense fallback={<p className="iid-text">{t("app.pageLoading")}</p>}>
          <Explanations analysis={analysis} />
        </Suspense>
      )}
    </Disclosure>
  );
}
