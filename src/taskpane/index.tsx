import { createRoot } from "react-dom/client";
import { actions, services } from "../actions/index";
import { localDay } from "../i18n/format";
import { App } from "./App";
import { StartProblem } from "./StartProblem";

const root = createRoot(document.getElementById("root") ?? document.body.appendChild(document.createElement("div")));

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
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? showPane() : root.render(<StartProblem reason="notExcel" />),
  );
}
