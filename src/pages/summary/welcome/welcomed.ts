import { keptText } from "../../../pane/keptText";

const kept = keptText("iid.welcomed");

/** Whether somebody on this computer has been welcomed; yes where nothing may be kept, so that nobody is greeted each time. */
export function wasWelcomed(): boolean {
  return !kept.works() || kept.read() !== null;
}

export function keepWelcomed(): void {
  kept.keep("1");
}
