const KEY = "iid.initials";

/** The initials given last on this computer; '' when there are none or nothing may be kept. */
export function lastInitials(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Kept on this computer, so that a reviewer writes them once; blank ones are forgotten. */
export function keepInitials(initials: string): void {
  try {
    if (initials.trim() === "") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, initials.trim());
  } catch {
    // A web view without storage: next time the field is blank.
  }
}
