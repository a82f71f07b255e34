/** What a file's snapshots tell apart. */

type Snapshot = {
  readonly workbook: { readonly sheets: readonly { readonly name: string }[] } & Record<string, unknown>;
};

/** Names of the tabs that differ between two snapshots, new ones included. */
export function changedTabs(before: unknown, after: unknown): string[] {
  const texts = (snapshot: unknown): Map<string, string> =>
    new Map((snapshot as Snapshot).workbook.sheets.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

/** Everything else of the workbook that a snapshot holds: protections, metadata, names. */
export function beyondTabs(snapshot: unknown): object {
  const { sheets, ...rest } = (snapshot as Snapshot).workbook;
  return { ...rest, tabs: sheets.map((sheet) => sheet.name) };
}
