// First, so that the styles of single components come after the shared ones.
import "../ui/theme/pane.css";
import { useEffect, type ReactElement } from "react";
import { forgetOldTexts } from "../pane/keptText";
import { forgetOldWorkbooks } from "../pane/memory/paneMemory";
import type { PaneServices } from "../pane/services";
import { PaneProvider } from "./PaneProvider";
import { Shell } from "./shell/Shell";
import { ThemeRoot, type ThemeRootProps } from "../ui/theme/ThemeRoot";

export interface AppProps extends PaneServices, Pick<ThemeRootProps, "officeIsDark"> {}

/** The whole pane over the given session, actions and navigation. */
export function App({ officeIsDark, ...services }: AppProps): ReactElement {
  useEffect(() => {
    forgetOldTexts();
    forgetOldWorkbooks();
  }, []);
  return (
    <ThemeRoot officeIsDark={officeIsDark}>
      <PaneProvider {...services}>
        <Shell />
      </PaneProvider>
    </ThemeRoot>
  );
}
