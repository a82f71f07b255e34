/** One file from which many schedules start, each finding it as it was saved. */
import { assemble } from '../runtime/host.ts';
import { createLocks } from '../runtime/locks.ts';
import { readSaved, saveWorld } from '../runtime/saving.ts';
import type { ClockTrigger, World } from '../runtime/types.ts';
import { createWorld } from '../runtime/world.ts';
import { openBook, portOf } from '../services/spreadsheet/index.ts';
import type { Host, HostOptions } from '../types.ts';
import type { Sources, Touch } from './touch.ts';
import { type Picture, undoer } from './undo.ts';

export interface Base {
  readonly host: Host;
  readonly world: World;
  readonly sources: Sources;
  fire(trigger: ClockTrigger): void;
  /** What typing into a tab touches, and the onEdit that leaves a mark. */
  typing(sheet: string): Touch;
  /** Back to the saved file. */
  rewind(): void;
}

export function openBase(options: HostOptions & { readonly load: unknown }): Base {
  let undo = () => false;
  const { host, world, fire } = assemble(options, (inWorld, saved) => {
    const book = openBook(inWorld, saved);
    undo = undoer(book);
    return portOf(book);
  });
  const { workbook } = readSaved(options.load);
  const forget = rememberer(world);
  return {
    host,
    world,
    fire,
    typing(sheet) {
      const id = host.screen.sheets().find(({ name }) => name === sheet)?.id;
      return { reads: ['tabs', 'rules'], writes: [`sheet:${id ?? '*'}`, 'store:properties:document'] };
    },
    sources: sourcesOf((workbook as { readonly engine: Picture }).engine),
    rewind() {
      forget();
      if (!undo()) host.restoreVersion(options.load);
    },
  };
}

/** Everything of the world but its workbook. */
function rememberer(world: World): () => void {
  const saved = saveWorld(world, null);
  const text = JSON.stringify(saved);
  return () => {
    const { manifest, pages } = world;
    const fresh = createWorld(world.options, { manifest, pages, scripts: [] }, JSON.parse(text));
    for (const list of ['triggers', 'outbox', 'executions', 'shown'] as const) {
      (world[list] as unknown[]).splice(0, Number.POSITIVE_INFINITY, ...fresh[list]);
    }
    for (const store of ['properties', 'cache', 'heldLocks', 'menus'] as const) {
      const map = world[store] as Map<string, unknown>;
      map.clear();
      for (const [key, value] of fresh[store]) map.set(key, value);
    }
    world.live.clear();
    const { clock, quotas, random, uuid, randomState } = fresh;
    Object.assign(world, { clock, quotas, random, uuid, randomState, locks: createLocks(), fault: null });
    if (JSON.stringify(world.people.save()) !== JSON.stringify(saved.people)) {
      throw new Error('who may open the file, and who consented, has to be settled in the base');
    }
  };
}

const REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!/gu;

/** Which sheets' cells each sheet's formulas read, directly or by way of others. */
function sourcesOf({ sheets }: Picture): Sources {
  const ids = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const direct = new Map(
    sheets.map(({ id, cells }) => {
      const formulas = Object.values(cells).flatMap((cell) => ('formula' in cell ? [cell.formula] : []));
      const names = formulas.flatMap((text) =>
        [...text.matchAll(REFERENCE)].map((match) => match[1] ?? match[2] ?? ''),
      );
      return [id, new Set(names.flatMap((name) => ids.get(name.replaceAll("''", "'").toLowerCase()) ?? []))];
    }),
  );
  const closed = new Map<number, readonly number[]>();
  for (const { id } of sheets) {
    const found = new Set<number>();
    const visit = (sheet: number) => {
      for (const source of direct.get(sheet) ?? []) {
        if (found.has(source)) continue;
        found.add(source);
        visit(source);
      }
    };
    visit(id);
    closed.set(id, [...found]);
  }
  return (sheet) => closed.get(sheet) ?? null;
}
