import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from "react";
import type { PageId } from "../../pages/ids.generated";
import type { PageManifest } from "../../pages/manifest";
import { PAGES } from "../../pages/registry.generated";
import { ProblemView } from "../../pages/shared/problem/ProblemView";
import { usePage } from "../../pane/currentPage";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Loading } from "../../ui/Loading";
import { Statement } from "../../ui/Statement";
import { Reload } from "../release/NewFiles";
import { PageBoundary } from "./PageBoundary";

/** Until the workbook has been read, and when it cannot be scored, says so instead of the page. */
function WhenRead({ page }: { page: ReactNode }): ReactElement {
  const { t } = useTexts();
  const status = useSessionState((state) => state.status);
  const problem = useSessionState((state) => state.problem);
  if (status === "problem" && problem) return <ProblemView problem={problem} />;
  return <>{(status === "ready" && page) || <Loading label={t("app.loading")} />}</>;
}

/** The page, loaded when it is shown for the first time, with what it needs of the session. */
function viewOf(page: PageManifest): ComponentType {
  switch (page.needs) {
    case "nothing":
      return lazy(async () => ({ default: await page.load() }));
    case "analysis": {
      const Page = lazy(async () => ({ default: await page.load() }));
      return function AnalysisView() {
        const analysis = useSessionState((state) => state.analysis);
        return <WhenRead page={analysis && <Page analysis={analysis} />} />;
      };
    }
    case "table": {
      const Page = lazy(async () => ({ default: await page.load() }));
      return function TableView() {
        const analysis = useSessionState((state) => state.analysis);
        const reading = useSessionState((state) => state.reading);
        const table = reading?.innovations;
        const there = analysis && table;
        return <WhenRead page={there && <Page analysis={analysis} reading={reading} table={table} />} />;
      };
    }
  }
}

const VIEWS: ReadonlyMap<PageId, ComponentType> = new Map(Object.values(PAGES).map((page) => [page.id, viewOf(page)]));

/** A page that could not be loaded or drawn: after an update of the server it is there again once the pane is loaded anew. */
function PageFailed(): ReactElement {
  const { t } = useTexts();
  return (
    <Statement title={t("app.pageFailed")} text={t("app.pageFailedStep")}>
      <Reload />
    </Statement>
  );
}

/** The page of the route, or why it cannot be shown. */
export function PageView(): ReactElement {
  const { t } = useTexts();
  const { page } = usePage();
  const View = VIEWS.get(page)!;
  return (
    // The key forgets a failure when the page changes.
    <PageBoundary key={page} fallback={<PageFailed />}>
      <Suspense fallback={<Loading label={t("app.pageLoading")} />}>
        <View />
      </Suspense>
    </PageBoundary>
  );
}
