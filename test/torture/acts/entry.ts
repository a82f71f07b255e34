/** What a unit's officer does from the sidebar. */
import { FARMER, farmer } from '../../product/office.ts';
import { type Act, act } from '../act.ts';
import type { Scene } from '../scene.ts';
import { LAUNCH, UNIT } from '../seasonFile.ts';

const officer = (name: string, command: string, input: (notes: Scene['notes']) => object): Act =>
  act(name, 'season', (scene) => scene.ask(scene.officer, command, input(scene.notes)));

const CHANGE = { c1: 4, address: 'Thôn 2', evidence: 'https://example.vn/moi' };
const LIFE = { stage: 'Tuyên truyền', publicity: 'Báo: Trà My, 05/01/2024', households: 3, consent: 'Có' };
const LISTED = ['Nhập Một', 'Nhập Hai', 'Nhập Ba'].map((name) => ({ ...FARMER, name }));
const DUTIES = { planNumber: '12/KH', planDate: '2024-01-09', commitment: 4, fundingProposed: 5_000_000 };

export const ENTRY: readonly Act[] = [
  officer('nominee.save new', 'nominee.save', () => ({
    ...farmer({ name: 'Hồ Văn Mới' }),
    operation: 'op-new',
  })),
  officer('nominee.save change', 'nominee.save', ({ draft }) => ({
    id: draft,
    operation: 'op-change',
    fields: CHANGE,
  })),
  officer('nominee.save of a kept draft', 'nominee.save', ({ waste }) => ({
    id: waste,
    operation: 'op-kept',
    fields: CHANGE,
  })),
  officer('nominee.submit', 'nominee.submit', ({ ready }) => ({ id: ready })),
  officer('nominee.submit returned', 'nominee.submit', ({ returned }) => ({ id: returned })),
  officer('nominee.withdraw', 'nominee.withdraw', ({ handedIn }) => ({ id: handedIn })),
  officer('nominee.remove', 'nominee.remove', ({ waste }) => ({ id: waste })),
  officer('nominee.identify', 'nominee.identify', () => ({})),
  officer('nominee.life', 'nominee.life', ({ accepted }) => ({ id: accepted, fields: LIFE })),
  officer('import.enter', 'import.enter', () => ({ operation: 'op-list', rows: LISTED })),
  officer('duty.save', 'duty.save', () => ({ year: 2024, fields: DUTIES })),
  officer('launch.save new', 'launch.save', () => ({
    year: 2024,
    fields: { ...LAUNCH, documentNumber: '20/KH' },
  })),
  officer('launch.save change', 'launch.save', ({ launchAt }) => ({
    year: 2024,
    at: Number(launchAt),
    fields: { ...LAUNCH, scope: 'Thôn 3' },
  })),
  officer('launch.remove', 'launch.remove', ({ launchAt }) => ({
    at: Number(launchAt),
    documentNumber: LAUNCH.documentNumber,
  })),
  officer('draft.keep', 'draft.keep', ({ draft }) => ({ unit: UNIT, id: draft, fields: { name: 'Dở' } })),
  officer('draft.keep nothing', 'draft.keep', () => ({ unit: UNIT, id: '', fields: null })),
  officer('unit.home', 'unit.home', () => ({})),
];
