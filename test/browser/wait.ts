/** Waiting for what a page comes to show. */

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** Reads again and again until what was read is right; says what it had instead when patience ends. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  isRight: (value: T) => boolean,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (performance.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
