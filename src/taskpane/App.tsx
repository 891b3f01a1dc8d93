// First, so that the styles of single components come after the shared ones.
import "./pane.css";
import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneServices } from "./pane";
import { PaneProvider } from "./PaneProvider";
import { Shell } from "./shell/Shell";
import { useTheme } from "./useTheme";

export interface AppProps extends PaneServices {
  /** What Office says about its theme; `null` where it says nothing. */
  officeIsDark: boolean | null;
}

export function App({ officeIsDark, ...services }: AppProps): ReactElement {
  return (
    <FluentProvider theme={useTheme(officeIsDark)}>
      <PaneProvider {...services}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}
