/** @returns SHA-256 as lower-case hex */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // The buffer of a file is never shared between threads.
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
