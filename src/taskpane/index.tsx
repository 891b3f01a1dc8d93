import { createRoot } from "react-dom/client";
import { actions, loadEngine, services } from "../actions/index";
import { localDay } from "../i18n/format";
import { PAGES } from "../pages/registry.generated";
import { App } from "./App";
import { StartProblem } from "./StartProblem";
import { firstPage } from "./useRoute";

const root = createRoot(document.getElementById("root") ?? document.body.appendChild(document.createElement("div")));

/** Gets what the first figures need while Office.js and the workbook are on their way, not one after the other. */
function loadAhead(): void {
  // What does not arrive is asked for again, and told, where it is needed.
  for (const part of [loadEngine(), PAGES[firstPage(null)].load()]) part.catch(() => undefined);
}

function showPane(): void {
  const { session, navigation, announcements } = services();
  const officeIsDark = Office.context.officeTheme?.isDarkTheme ?? null;
  root.render(
    <App
      session={session}
      navigation={navigation}
      actions={actions}
      announcements={(listener) => announcements.subscribe(listener)}
      today={() => localDay(new Date())}
      officeIsDark={officeIsDark}
    />,
  );
  void session.start();
}

// office.js comes from Microsoft's network: without a connection there is no `Office`.
if (typeof Office === "undefined") root.render(<StartProblem reason="noOffice" />);
else {
  loadAhead();
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? showPane() : root.render(<StartProblem reason="notExcel" />),
  );
}
