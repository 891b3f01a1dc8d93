/** What a chosen file holds; `null` when it can no longer be read, as after its drive went away. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
