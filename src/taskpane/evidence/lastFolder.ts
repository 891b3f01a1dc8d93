const KEY = "iid.evidenceFolder";

/** The name of the folder chosen last on this computer; '' when there is none or nothing may be kept. */
export function lastFolder(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Only the name is kept: the browser hands out no lasting access, and nothing else is needed. */
export function keepFolder(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A web view without storage: next time the page does not know the name.
  }
}

export function forgetFolder(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A web view without storage has nothing to forget.
  }
}
