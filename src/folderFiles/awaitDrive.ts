/** A drive that gives no piece of a file in this time is taken as gone. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * What is read of a file, awaited for a reasonable time.
 * @throws when it is not there by then
 */
export async function awaitDrive<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the file is not read")), PATIENCE_MILLISECONDS);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
