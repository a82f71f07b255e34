/** Files on which acts are tortured: made once, then loaded for every point. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { granted } from '../product/awarding.ts';
import { lengthenLog } from '../product/longLog.ts';
import { OFFICE, openOffice } from '../product/office.ts';
import { rowsOf, tableOf, typeRow } from '../product/tabs.ts';
import { type Base, baseOf, openScene, type Scene, sceneOf, tick } from './scene.ts';
import { changeSeason, fillSeason, review, seen, smallOffice, TAB, typeTwo, UNIT } from './seasonFile.ts';

const MAKERS = {
  ...{ fresh, laid, officerLeft, season, typed, owed, longLog, night, beforeSeven, morning },
  ...{
    december,
    locked,
    doubtful,
    copied,
    restored,
    firstVersion,
    versionBefore,
    lostTab,
    emptied,
    backedUp,
  },
};

export type BaseName = keyof typeof MAKERS;
/** Gives a base, made at its first use. */
export type Bases = (name: BaseName) => Base;

export function basesOf(dist: string): Bases {
  const made = new Map<BaseName, Base>();
  const bases: Bases = (name) => {
    const base = made.get(name) ?? MAKERS[name](dist, bases);
    made.set(name, base);
    return base;
  };
  return bases;
}

/** A file nobody has set up. */
function fresh(dist: string): Base {
  return baseOf(sceneOf(openOffice({ dist })), {});
}

/** Two units laid, nothing entered. */
function laid(dist: string): Base {
  const scene = sceneOf(smallOffice(dist));
  finishDay(scene, '2024-01-11');
  return baseOf(scene, {});
}

/** An officer has gone and another has come: the unit's protections are to be laid anew. */
function officerLeft(dist: string, bases: Bases): Base {
  const scene = openScene(dist, bases('laid'));
  const { owner, host } = scene.office;
  const row = rowsOf(owner, 'Đơn vị', 'units').find(({ cells }) => cells.id === UNIT);
  typeRow(owner, 'Đơn vị', 'units', row?.index ?? 0, { emails: 'moi@example.vn' });
  host.share('moi@example.vn', 'editor');
  return baseOf(scene, {});
}

/** Files in every status, and two rows typed by hand that have no ID yet. */
function season(dist: string): Base {
  const scene = sceneOf(smallOffice(dist));
  const files = fillSeason(scene);
  finishDay(scene, '2024-01-11');
  const stamps = seen(scene, [files.reviewed ?? '', files.reviewedToo ?? '']);
  typeTwo(scene);
  return baseOf(scene, { ...files, stamps: JSON.stringify(stamps) });
}

/** Everything that a refresh of Hồ sơ may meet at once. */
function typed(dist: string, bases: Bases): Base {
  const base = bases('season');
  const scene = openScene(dist, base);
  changeSeason(scene, base.notes);
  return baseOf(scene, base.notes);
}

/** Two decisions of which the officer has not been told. */
function owed(dist: string, bases: Bases): Base {
  const base = bases('season');
  const scene = openScene(dist, base);
  const { handedIn = '', reviewed = '' } = base.notes;
  review(scene, [handedIn], 'Trả lại', 'thiếu biên bản');
  review(scene, [reviewed], 'Tạm dừng', 'có đơn thư');
  return baseOf(scene, base.notes);
}

/** Nhật ký has grown over as many rows as it grows to. */
function longLog(dist: string, bases: Bases): Base {
  const base = bases('owed');
  const scene = openScene(dist, base);
  lengthenLog(scene.office.owner);
  return baseOf(scene, base.notes);
}

/** Two minutes past midnight: the day's refresh and compilations are due. */
function night(dist: string, bases: Bases): Base {
  const { notes } = bases('typed');
  const scene = openScene(dist, bases('typed'));
  at(scene, '2024-01-12T00:02:00');
  return baseOf(scene, notes);
}

/** A day of reminders, before the trigger sends them; everything else of the day is done. */
function beforeSeven(dist: string, bases: Bases): Base {
  const { notes } = bases('owed');
  const scene = openScene(dist, bases('owed'));
  at(scene, '2024-03-01T05:20:00');
  tick(scene);
  tick(scene);
  at(scene, '2024-03-01T06:00:00');
  return baseOf(scene, notes);
}

/** The same day when all its mails are due. */
function morning(dist: string, bases: Bases): Base {
  const { notes } = bases('beforeSeven');
  const scene = openScene(dist, bases('beforeSeven'));
  at(scene, '2024-03-01T07:01:00');
  return baseOf(scene, notes);
}

/** The year's last days: every file is decided, and the year can be locked. */
function december(dist: string, bases: Bases): Base {
  const { notes } = bases('season');
  const scene = openScene(dist, bases('season'));
  const { handedIn = '', reviewed = '', reviewedToo = '', accepted } = notes;
  granted(scene.ask(scene.officer, 'nominee.life', { id: accepted, fields: { followUpOn: '2026-06-01' } }));
  review(scene, [handedIn, reviewed, reviewedToo], 'Đủ điều kiện');
  finishDay(scene, '2024-12-28');
  return baseOf(scene, notes);
}

function locked(dist: string, bases: Bases): Base {
  const { notes } = bases('december');
  const scene = openScene(dist, bases('december'));
  granted(scene.ask(scene.colleague, 'year.lock'));
  tick(scene);
  return baseOf(scene, notes);
}

/** One mail that may have gone. */
function doubtful(dist: string, bases: Bases): Base {
  const scene = openScene(dist, bases('laid'));
  at(scene, '2024-03-01T09:00:00');
  granted(scene.ask(scene.colleague, 'reminders.send'));
  typeRow(scene.office.owner, 'Sổ nhắc hạn', 'ledger', 0, { state: 'UNCERTAIN' });
  const [mail] = granted(scene.ask(scene.colleague, 'mails.doubtful')).data.mails;
  return baseOf(scene, { mail: JSON.stringify({ keys: mail.keys, at: mail.at }) });
}

/** Somebody's copy of the file, from which nothing is sent until he says what it is. */
function copied(dist: string, bases: Bases): Base {
  const base = bases('season');
  const scene = openScene(dist, base);
  return baseOf(openScene(dist, { ...base, saved: scene.office.host.copyFile(OFFICE) }), base.notes);
}

/** A version of before some files were handed in was taken back; the office's next act has noticed. */
function restored(dist: string, bases: Bases): Base {
  const base = bases('season');
  const scene = openScene(dist, bases('owed'));
  finishDay(scene, '2024-01-12');
  scene.office.host.restoreVersion(base.saved);
  granted(scene.ask(scene.office.owner, 'register.refresh'));
  return baseOf(scene, base.notes);
}

/** A unit's tab was deleted by hand. */
function lostTab(dist: string, bases: Bases): Base {
  const scene = openScene(dist, bases('season'));
  granted(scene.ask(scene.office.owner, 'register.refresh'));
  scene.office.owner.deleteSheet(TAB);
  return baseOf(scene, bases('season').notes);
}

/** The officer has emptied the unit's table, and the register has noticed. */
function emptied(dist: string, bases: Bases): Base {
  const scene = openScene(dist, bases('season'));
  granted(scene.ask(scene.office.owner, 'register.refresh'));
  const table = tableOf(scene.office.owner, TAB, 'nominees');
  const last = table.keys[table.keys.indexOf('status') - 1] ?? '';
  scene.officer.clear(TAB, `${table.column('id')}${table.first}:${table.column(last)}${table.last}`);
  granted(scene.ask(scene.office.owner, 'register.refresh'));
  return baseOf(scene, bases('season').notes);
}

/** The file has a backup; the officer has emptied the unit's first row since, and the register has noticed. */
function backedUp(dist: string, bases: Bases): Base {
  const scene = openScene(dist, bases('season'));
  granted(scene.ask(scene.colleague, 'backup'));
  const table = tableOf(scene.office.owner, TAB, 'nominees');
  const last = table.keys[table.keys.indexOf('status') - 1] ?? '';
  scene.officer.clear(TAB, `${table.column('id')}${table.first}:${table.column(last)}${table.first}`);
  granted(scene.ask(scene.office.owner, 'register.refresh'));
  return baseOf(scene, bases('season').notes);
}

function firstVersion(): Base {
  return earlier('first');
}

function versionBefore(): Base {
  return earlier('second');
}

/** A file that an earlier version of the product laid and filled; its columns are not today's. */
function earlier(name: string): Base {
  const file = new URL(`../product/file/fixtures/${name}.json.gz`, import.meta.url);
  return { saved: JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')), notes: {} };
}

const at = ({ office: { host } }: Scene, local: string): void => host.clock.set(`${local}+07:00`);

/** The duties of this day are done, mails included. */
function finishDay(scene: Scene, day: string): void {
  at(scene, `${day}T07:05:00`);
  tick(scene);
  tick(scene);
  at(scene, `${day}T10:00:00`);
}
