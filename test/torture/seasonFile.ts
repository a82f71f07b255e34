/** The middle of a district's year: files in every status, and something typed in every tab that people type into. */
import type { Person } from '../../host/index.ts';
import { accepted, decide, granted, propose } from '../product/awarding.ts';
import {
  FARMER,
  GIAC,
  KA,
  LEADER,
  laidOffice,
  OFFICE,
  type Office,
  TYPED_FARMER,
} from '../product/office.ts';
import { pasteRows, rowsOf, tableOf, typeRow } from '../product/tabs.ts';
import { OFFICER, type Scene } from './scene.ts';

export const UNIT = 'X01';
export const TAB = 'Xã Trà Giác';
export const OTHER_TAB = 'Xã Trà Ka';

/** Two small units with their officers, and the office's second account. */
export function smallOffice(dist: string): Office {
  const office = laidOffice(
    [
      { ...GIAC, rows: '20' },
      { ...KA, rows: '5' },
    ],
    { dist },
  );
  office.setting('officeEmails', OFFICE);
  office.setting('leadershipEmails', LEADER);
  office.editor(OFFICE);
  office.editor(OFFICER);
  office.setUp();
  return office;
}

export const LAUNCH = {
  documentNumber: '12/KH-UBND',
  movement: 'ND',
  documentDate: '2024-01-08',
  scope: 'Toàn xã',
  solutions: 'Giúp cây giống',
  from: '2024-01-15',
  to: '2024-12-15',
} as const;

export const PROPOSAL = {
  target: 'TC9',
  threshold: '3',
  movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
  kind: 'Cá nhân',
  label: 'Giúp ít nhất 3 hộ',
  reason: 'xã nhiều hộ nghèo',
} as const;

/** One file in each status; notes say which ID is whose. */
export function fillSeason(scene: Scene): Record<string, string> {
  const { office, officer } = scene;
  const files = {
    draft: save(scene, officer, 'Nguyễn Văn Nháp', { c1: null, evidence: '' }),
    ready: save(scene, officer, 'Nguyễn Văn Sẵn'),
    waste: save(scene, officer, 'Nguyễn Văn Thừa'),
    handedIn: submitted(scene, 'Nguyễn Văn Nộp'),
    reviewed: submitted(scene, 'Nguyễn Văn Xét'),
    reviewedToo: submitted(scene, 'Nguyễn Văn Xem'),
    returned: submitted(scene, 'Nguyễn Văn Trả'),
    accepted: accepted(office, UNIT, named('Nguyễn Văn Hợp')),
    acceptedToo: accepted(office, UNIT, named('Nguyễn Văn Hạp')),
    proposed: accepted(office, UNIT, named('Nguyễn Văn Đề')),
    proposedToo: accepted(office, UNIT, named('Nguyễn Văn Nghị')),
    decided: accepted(office, UNIT, named('Nguyễn Văn Khen')),
  };
  granted(propose(office, [files.proposed, files.proposedToo, files.decided], { number: '10/TTr' }));
  granted(decide(office, [files.decided]));
  review(scene, [files.returned], 'Trả lại', 'thiếu ảnh');
  granted(scene.ask(officer, 'nominee.save', { id: files.returned, fields: { c1: 3 } }));
  const launch = granted(scene.ask(officer, 'launch.save', { year: 2024, fields: LAUNCH }));
  granted(scene.ask(officer, 'duty.save', { year: 2024, fields: { planTargets: 'Mười mô hình' } }));
  granted(scene.ask(officer, 'draft.keep', { unit: UNIT, id: files.waste, fields: { name: 'Đang sửa' } }));
  pasteRows(officer, TAB, 'proposals', 0, [PROPOSAL]);
  granted(scene.ask(office.owner, 'register.refresh'));
  const [proposed] = granted(scene.ask(office.owner, 'criterion.proposals')).data as { at: number }[];
  return { ...files, launchAt: String(launch.data.at), proposalAt: String(proposed?.at) };
}

const named = (name: string): Readonly<Record<string, string>> => ({
  name,
  achievement: `${FARMER.achievement} của ${name}`,
});

function save({ ask }: Scene, officer: Person, name: string, other: object = {}): string {
  const fields = { ...FARMER, ...named(name), ...other };
  return (granted(ask(officer, 'nominee.save', { fields })).data as { id: string }).id;
}

function submitted(scene: Scene, name: string): string {
  const id = save(scene, scene.officer, name);
  granted(scene.ask(scene.officer, 'nominee.submit', { id }));
  granted(scene.ask(scene.office.owner, 'register.refresh', { units: [UNIT] }));
  return id;
}

/** What the office sees of these files, as `review.decide` takes them. */
export function seen({ ask, office }: Scene, ids: readonly string[]): { id: string; fingerprint: string }[] {
  const { files } = granted(ask(office.owner, 'review.list', { year: 2024 })).data as {
    files: readonly { id: string; fingerprint: string }[];
  };
  return files.filter(({ id }) => ids.includes(id)).map(({ id, fingerprint }) => ({ id, fingerprint }));
}

export const review = (scene: Scene, ids: readonly string[], to: string, reason = ''): void =>
  void granted(scene.ask(scene.office.owner, 'review.decide', { files: seen(scene, ids), to, reason }));

/** Rows typed by hand below the last nominee: neither has an ID yet. */
export function typeTwo({ officer, office }: Scene): void {
  const { length } = rowsOf(office.owner, TAB, 'nominees', ['id', 'name']);
  pasteRows(officer, TAB, 'nominees', length, [
    { ...TYPED_FARMER, name: 'Hồ Thị Gõ' },
    { ...TYPED_FARMER, name: 'Hồ Văn Gõ' },
  ]);
}

/** What people type and hand in between two refreshes. */
export function changeSeason(
  scene: Scene,
  { handedIn, reviewed, returned, ready }: Readonly<Record<string, string>>,
): void {
  const { office, officer } = scene;
  const rows = rowsOf(office.owner, TAB, 'nominees', ['id']);
  const place = (id: string | undefined): number => rows.find(({ cells }) => cells.id === id)?.index ?? 0;
  const table = tableOf(office.owner, TAB, 'nominees');
  typeRow(officer, TAB, 'nominees', place(handedIn), { c1: '5' });
  officer.paste(TAB, table.cell('id', place(ready)), [table.keys.slice(0, 16).map(() => '')]);
  granted(scene.ask(officer, 'nominee.submit', { id: returned }));
  pasteRows(office.owner, OTHER_TAB, 'nominees', 0, [{ ...TYPED_FARMER, name: 'Hồ Thị Ka' }]);
  typeRow(office.owner, OTHER_TAB, 'duties', 0, { year: '2024', planTargets: 'Năm mô hình' });
  const register = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']);
  const file = register.find(({ cells }) => cells.id === reviewed)?.index ?? 0;
  typeRow(office.owner, 'Hồ sơ', 'register', file, { status: 'Tạm dừng', reason: 'có đơn thư' });
}
