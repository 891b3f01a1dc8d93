/** A file as the file dialog hands it over; jsdom reads no parts of files, so this one does. */
export function pickedFile(
  path: string,
  content: Uint8Array,
  ready: () => Promise<void> = async () => undefined,
): File {
  const picked = new File([content as Uint8Array<ArrayBuffer>], path.slice(path.lastIndexOf("/") + 1));
  Object.defineProperty(picked, "webkitRelativePath", { value: path });
  Object.defineProperty(picked, "slice", {
    value: (from: number, to: number) => ({
      arrayBuffer: () => ready().then(() => content.slice(from, to).buffer),
    }),
  });
  return picked;
}
