const KEY = "iid.welcomed";

/** Whether somebody on this computer has been welcomed; yes where nothing may be kept, so that nobody is greeted each time. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function keepWelcomed(): void {
  try {
    localStorage.setItem(KEY, "1");
  } catch {
    // A web view without storage greets nobody.
  }
}
