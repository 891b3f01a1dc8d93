import { HostObject } from "./query/hostObject";
import { HostError } from "./errors";

export interface PaneControl {
  /** `Office.addin.showAsTaskpane` and `hide`. */
  setVisible(visible: boolean): void;
  isVisible(): boolean;
}

/** Services of Office beside the workbook that an add-in in a shared runtime asks for. */
export function officeServices(pane: PaneControl, onActionsReady: () => void): Map<string, HostObject> {
  return new Map([
    [
      "Microsoft.InternalService.AddinInternalService",
      new HostObject({ type: "AddinInternalService", methods: { NotifyActionHandlerReady: onActionsReady } }),
    ],
    [
      "Microsoft.AppRuntime.AppRuntimeService",
      new HostObject({
        type: "AppRuntimeService",
        methods: {
          GetAppRuntimeState: () => (pane.isVisible() ? "Visible" : "Background"),
          SetAppRuntimeState: (args) => {
            const state = args.text(0);
            if (state !== "Visible" && state !== "Background") throw new HostError("InvalidArgument", `state ${state}`);
            pane.setVisible(state === "Visible");
          },
        },
      }),
    ],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistence()],
  ]);
}

/** Whether the add-in starts with the document. */
function persistence(): HostObject {
  let state = "Inactive";
  return new HostObject({
    type: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: () => state,
      SetAppRuntimeStartState: (args) => {
        state = args.text(0);
      },
    },
  });
}
