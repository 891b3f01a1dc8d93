import { lazy, Suspense, type ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { usePage } from "../../pane/page";
import { Statement } from "../../ui/Statement";
import { Loading } from "../../ui/Loading";
import { PageBoundary } from "./PageBoundary";

const SummaryPage = lazy(() =>
  import("../../pages/summary/SummaryPage").then((module) => ({ default: module.SummaryPage })),
);
const FindingsPage = lazy(() =>
  import("../../pages/findings/FindingsPage").then((module) => ({ default: module.FindingsPage })),
);
const InnovationPage = lazy(() =>
  import("../../pages/innovation/InnovationPage").then((module) => ({ default: module.InnovationPage })),
);
const ProblemView = lazy(() =>
  import("../../pages/shared/problem/ProblemView").then((module) => ({ default: module.ProblemView })),
);
const RulesPage = lazy(() => import("../../pages/rules/RulesPage").then((module) => ({ default: module.RulesPage })));
const MappingPage = lazy(() =>
  import("../../pages/mapping/MappingPage").then((module) => ({ default: module.MappingPage })),
);
const EvidencePage = lazy(() =>
  import("../../pages/folder/EvidencePage").then((module) => ({ default: module.EvidencePage })),
);
const LibraryPage = lazy(() =>
  import("../../pages/library/LibraryPage").then((module) => ({ default: module.LibraryPage })),
);
const SimulationPage = lazy(() =>
  import("../../pages/simulation/SimulationPage").then((module) => ({ default: module.SimulationPage })),
);
const SettingsPage = lazy(() =>
  import("../../pages/settings/SettingsPage").then((module) => ({ default: module.SettingsPage })),
);
const DeskPage = lazy(() => import("../../pages/desk/DeskPage").then((module) => ({ default: module.DeskPage })));
const DepartmentsPage = lazy(() =>
  import("../../pages/departments/DepartmentsPage").then((module) => ({ default: module.DepartmentsPage })),
);
const PlanPage = lazy(() => import("../../pages/plan/PlanPage").then((module) => ({ default: module.PlanPage })));
const CreatePage = lazy(() =>
  import("../../pages/create/CreatePage").then((module) => ({ default: module.CreatePage })),
);

function CurrentPage(): ReactElement {
  const { t } = useTexts();
  const state = useSessionState();
  const { page } = usePage();
  if (page === "create") return <CreatePage />;
  if (page === "rules") return <RulesPage />;
  if (page === "library") return <LibraryPage />;
  if (page === "settings") return <SettingsPage />;
  if (page === "mapping") return <MappingPage />;
  if (state.status === "problem" && state.problem) return <ProblemView problem={state.problem} />;
  if (state.status !== "ready" || !state.analysis) return <Loading label={t("app.loading")} />;
  if (page === "plan") return <PlanPage analysis={state.analysis} />;
  if (page === "evidence" && state.reading) return <EvidencePage analysis={state.analysis} reading={state.reading} />;
  if (page === "simulation") return <SimulationPage analysis={state.analysis} />;
  if (page === "innovation" && state.reading?.innovations) {
    return <InnovationPage analysis={state.analysis} reading={state.reading} table={state.reading.innovations} />;
  }
  if (page === "desk" && state.reading) return <DeskPage analysis={state.analysis} reading={state.reading} />;
  if (page === "departments" && state.reading) {
    return <DepartmentsPage analysis={state.analysis} reading={state.reading} />;
  }
  return page === "findings" ? (
    <FindingsPage analysis={state.analysis} />
  ) : (
    <SummaryPage analysis={state.analysis} reading={state.reading} />
  );
}

/** The page of the route, or why it cannot be shown. */
export function PageView(): ReactElement {
  const { t } = useTexts();
  const { page } = usePage();
  return (
    // The key forgets a failure when the page changes.
    <PageBoundary key={page} fallback={<Statement title={t("app.pageFailed")} text={t("app.pageFailedStep")} />}>
      <Suspense fallback={<Loading label={t("app.pageLoading")} />}>
        <CurrentPage />
      </Suspense>
    </PageBoundary>
  );
}
