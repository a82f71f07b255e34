/** What becomes of an exemplar, what a unit launches, and the criteria it proposes for itself. */
import type { ProposedCriterion } from '../../src/commands/criterionAdopt.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { MENU, type Reply } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { changedTabs } from './snapshots.ts';
import { type Cells, pasteRows, rowsOf, tableOf, typeRow } from './tabs.ts';

let pages: Pages;
beforeAll(() => {
  pages = openPages();
});
const asOfficer = (command: string, input: object = {}): Reply =>
  pages.office.ask(pages.officer, command, input);
const own = (id: string): Cells =>
  rowsOf(pages.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id)?.cells ?? {};
const refresh = (): void => void pages.office.click(MENU.refresh);

describe('nominee.life', () => {
  const accepted = (name: string): string => {
    const { id } = pages.save({ name }).data;
    asOfficer('nominee.submit', { id });
    pages.decide(id, 'Đủ điều kiện');
    refresh();
    return id;
  };

  test('takes in what became of an accepted exemplar without touching the file that was judged', () => {
    const id = accepted('Nhân Rộng');
    const before = pages.registered(id).cells;
    const fields = {
      stage: 'Nhân rộng',
      publicity: 'báo: Báo Quảng Nam,  12/6/2024; Hội nghị tổng kết',
      replicatedBy: 'X02; Xã Trà Giáp',
      households: 12,
      followUpOn: '2024-09-01',
      consent: 'Có',
      note: 'Mô hình quế',
    };
    const reply = asOfficer('nominee.life', { id, fields });
    expect(reply).toMatchObject({ ok: true, code: 'lifeSaved', data: { id } });
    expect(own(id)).toMatchObject({
      stage: 'Nhân rộng',
      stageDate: '10/01/2024',
      publicity: 'Báo: Báo Quảng Nam, 12/06/2024; Hội nghị: Hội nghị tổng kết',
      replicatedBy: 'X02; Xã Trà Giáp',
      households: '12',
      followUpOn: '01/09/2024',
      consent: 'Có',
      note: 'Mô hình quế',
      status: 'Đủ điều kiện',
    });
    refresh();
    const after = pages.registered(id).cells;
    expect(after).toMatchObject({
      status: 'Đủ điều kiện',
      remark: '',
      stage: 'Nhân rộng',
      households: '12',
      followUpOn: '01/09/2024',
      accepted: before.accepted,
      fingerprint: before.fingerprint,
    });
    expect(after.stages).toBe('10/01/2024 Đăng ký\n10/01/2024 Nhân rộng');
  });

  test('sent twice changes nothing the second time; an emptied field is emptied', () => {
    const id = accepted('Hai Lần');
    const input = { id, fields: { stage: 'Tuyên truyền', stageDate: '2024-01-08', households: 3 } };
    asOfficer('nominee.life', input);
    const before = pages.office.host.snapshot();
    expect(asOfficer('nominee.life', input)).toMatchObject({ ok: true });
    expect(changedTabs(before, pages.office.host.snapshot())).toEqual([]);
    asOfficer('nominee.life', { id, fields: { households: null } });
    expect(own(id)).toMatchObject({ households: '', stage: 'Tuyên truyền', stageDate: '08/01/2024' });
  });

  test('refuses publicity that cannot be read and says which part, writing nothing', () => {
    const id = accepted('Ghi Sai');
    const before = pages.office.host.snapshot();
    const reply = asOfficer('nominee.life', { id, fields: { publicity: 'Đài: xã, 31/02/2024', note: 'x' } });
    expect(reply).toMatchObject({ ok: false, code: 'publicityUnread' });
    expect(reply.message).toContain('Đài: xã, 31/02/2024');
    expect(changedTabs(before, pages.office.host.snapshot())).toEqual([]);
  });

  test.each([
    [{ stage: 'Lạ' }],
    [{ followUpOn: '2024-02-31' }],
    [{ households: -1 }],
    [{ consent: 'có thể' }],
    [{ name: 'Tên khác' }],
  ])('refuses %j', (fields) => {
    expect(asOfficer('nominee.life', { id: 'X01-2024-001', fields })).toMatchObject({
      ok: false,
      code: 'badInput',
    });
  });

  test("does not reach into another unit's tab", () => {
    const reply = pages.office.ask(pages.office.editor('ka@example.vn'), 'nominee.life', {
      unit: 'X01',
      id: 'X01-2024-001',
      fields: { note: 'x' },
    });
    expect(reply).toMatchObject({ ok: false, code: 'otherUnit' });
    expect(asOfficer('nominee.life', { id: '', fields: {} })).toMatchObject({
      ok: false,
      code: 'unknownNominee',
    });
  });
});

describe('launches', () => {
  const launches = (): UnitHome['launches'] => asOfficer('unit.home').data.launches;
  const fields = {
    documentNumber: '12/KH-UBND',
    movement: 'ND',
    documentDate: '2024-01-05',
    scope: 'Toàn xã',
    solutions: 'Vay vốn, tập huấn',
    from: '2024-02-01',
    to: '2024-11-30',
  };

  test('are entered once however often they are sent, listed, changed and removed', () => {
    const { at } = asOfficer('launch.save', { year: 2024, fields }).data;
    expect(asOfficer('launch.save', { year: 2024, fields })).toMatchObject({ ok: true, data: { at } });
    expect(launches()).toEqual([
      {
        at,
        year: 2024,
        documentNumber: '12/KH-UBND',
        movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
        documentDate: 45_296,
        scope: 'Toàn xã',
        solutions: 'Vay vốn, tập huấn',
        from: 45_323,
        to: 45_626,
      },
    ]);
    asOfficer('launch.save', { year: 2024, at, fields: { ...fields, scope: 'Ba thôn', to: '' } });
    expect(launches()).toMatchObject([{ at, scope: 'Ba thôn', to: '' }]);
    refresh();
    expect(rowsOf(pages.office.owner, 'Kế hoạch, báo cáo', 'unitYears')).toMatchObject([
      { cells: { unit: 'X01', year: '2024', launchCount: '1' } },
    ]);
    expect(asOfficer('launch.remove', { at, documentNumber: '99/KH' })).toMatchObject({
      code: 'unknownLaunch',
    });
    expect(asOfficer('launch.remove', { at, documentNumber: '12/KH-UBND' })).toMatchObject({ ok: true });
    expect(launches()).toEqual([]);
    expect(asOfficer('launch.remove', { at, documentNumber: '12/KH-UBND' })).toMatchObject({
      code: 'unknownLaunch',
    });
    expect(asOfficer('launch.save', { year: 2024, at, fields })).toMatchObject({ code: 'unknownLaunch' });
  });

  test('are told of in Nhật ký by their year alone: a number is whatever the unit has typed', () => {
    const { office } = pages;
    const { at } = asOfficer('launch.save', { year: 2024, fields }).data;
    asOfficer('launch.save', { year: 2024, at, fields: { ...fields, documentNumber: 'Hồ Văn Mẫu' } });
    asOfficer('launch.remove', { at, documentNumber: 'Hồ Văn Mẫu' });
    office.ask(office.owner, 'log.drain');
    const told = rowsOf(office.owner, 'Nhật ký', 'log').map(({ cells }) => [cells.command, cells.what]);
    const launched = told.filter(([command = '']) => / phát động$/.test(command)).slice(-3);
    expect(launched).toEqual([
      ['Ghi phát động', '2024'],
      ['Ghi phát động', '2024'],
      ['Xóa phát động', 'từ 2024'],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Hồ Văn Mẫu|12\/KH/);
  });

  test('of a movement that is not there, of a closed year, or beyond the block are refused', () => {
    expect(asOfficer('launch.save', { year: 2024, fields: { ...fields, movement: 'XYZ' } })).toMatchObject({
      code: 'unknownMovement',
    });
    expect(asOfficer('launch.save', { year: 2019, fields })).toMatchObject({ code: 'yearNotOpen' });
    for (const number of ['1', '2', '3', '4', '5'])
      expect(
        asOfficer('launch.save', { year: 2024, fields: { ...fields, documentNumber: number } }),
      ).toMatchObject({ ok: true });
    const full = asOfficer('launch.save', { year: 2024, fields: { ...fields, documentNumber: '6' } });
    expect(full).toMatchObject({ ok: false, code: 'launchesFull' });
    expect(launches()).toHaveLength(5);
  });
});

describe("a unit's own criterion", () => {
  const asOwner = (command: string, input: object = {}): Reply =>
    pages.office.ask(pages.office.owner, command, input);
  const proposals = (): readonly ProposedCriterion[] => asOwner('criterion.proposals').data;
  const PROPOSAL: Cells = {
    target: 'TC9',
    threshold: '3',
    movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
    kind: 'Cá nhân',
    label: 'Giúp ít nhất 3 hộ',
    reason: 'xã nhiều hộ nghèo',
  };
  const CHOSEN = { check: 'Số không nhỏ hơn', necessity: 'Bắt buộc' };

  test('is in force for that unit alone once adopted, and is adopted once', () => {
    pasteRows(pages.officer, TAB, 'proposals', 0, [PROPOSAL]);
    const [proposed] = proposals();
    expect(proposed).toMatchObject({
      unit: 'X01',
      unitName: 'Xã Trà Giác',
      target: 'TC9',
      threshold: 3,
      adopted: false,
    });
    const input = { unit: 'X01', at: proposed?.at, label: PROPOSAL.label, ...CHOSEN };
    const { length } = rowsOf(pages.office.owner, 'Tiêu chí', 'criteria', ['target']);
    for (const _time of [1, 2])
      expect(asOwner('criterion.adopt', input)).toMatchObject({ ok: true, code: 'criterionAdopted' });
    const criteria = rowsOf(pages.office.owner, 'Tiêu chí', 'criteria', ['target']);
    expect(criteria).toHaveLength(length + 1);
    expect(criteria.at(-1)?.cells).toMatchObject({
      movement: 'ND',
      target: 'TC9',
      scope: 'X01',
      kindTT: 'Không',
      kindCN: 'Có',
      kindHGD: 'Không',
      check: 'Số không nhỏ hơn',
      threshold: '3',
      label: 'Giúp ít nhất 3 hộ',
      source: 'Xã Trà Giác: xã nhiều hộ nghèo',
    });
    expect(proposals()).toMatchObject([{ adopted: true }]);
    expect(pages.save({ name: 'Có Tiêu Chí Riêng' }).data).toMatchObject({ verdict: 'incomplete' });
    const elsewhere = pages.office.ask(pages.office.editor('ka@example.vn'), 'nominee.save', {
      fields: { year: 2024, movement: 'ND', kind: 'Cá nhân', name: 'Ở Nơi Khác', c1: 2 },
    });
    expect(elsewhere.data.hindrances.map((each: { key: string }) => each.key)).not.toContain('c9');
  });

  test('that Tiêu chí could not take as it stands is refused by its column, so that the configuration stays readable', () => {
    typeRow(pages.officer, TAB, 'proposals', 1, {
      ...PROPOSAL,
      target: 'TC10',
      threshold: '',
      label: 'Không ngưỡng',
    });
    const proposed = proposals().find((each) => each.label === 'Không ngưỡng');
    const input = { unit: 'X01', at: proposed?.at, label: 'Không ngưỡng', ...CHOSEN };
    const reply = asOwner('criterion.adopt', input);
    expect(reply).toMatchObject({ ok: false, code: 'proposalUnfit' });
    expect(reply.message).toMatch(/Ngưỡng/);
    expect(asOwner('criterion.adopt', { ...input, check: 'Đoán xem' })).toMatchObject({ ok: false });
    expect(asOwner('criterion.adopt', { ...input, label: 'Đã đổi' })).toMatchObject({
      code: 'unknownProposal',
    });
    expect(asOwner('session.start')).toMatchObject({ ok: true });
    expect(asOfficer('criterion.adopt', input)).toMatchObject({ ok: false, code: 'notAllowed' });
  });
});

test('a closed year keeps its files as they were, but what becomes of an exemplar is still taken in', () => {
  const ids = ['Theo Dõi', 'Còn Nháp'].map((name): string => pages.save({ name }).data.id);
  const [followed = '', draft = ''] = ids;
  pages.office.ask(pages.office.editor('giac@example.vn'), 'nominee.submit', { id: followed });
  refresh();
  const before = [followed, draft].map((id) => pages.registered(id).cells);
  const years = rowsOf(pages.office.owner, 'Cấu hình', 'years', ['year']);
  const at = years.find(({ cells }) => cells.year === '2024')?.index ?? -1;
  typeRow(pages.office.owner, 'Cấu hình', 'years', at, { open: 'Không' });
  const life = { stage: 'Theo dõi', stageDate: '2024-01-09', households: 7 };
  expect(asOfficer('nominee.life', { id: followed, fields: life })).toMatchObject({ ok: true });
  const row = rowsOf(pages.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === draft);
  const { keys } = tableOf(pages.officer, TAB, 'nominees');
  const emptied = Object.fromEntries(keys.slice(0, keys.indexOf('status')).map((key) => [key, '']));
  pasteRows(pages.officer, TAB, 'nominees', row?.index ?? -1, [emptied]);
  refresh();
  const { lastSeen } = pages.registered(followed).cells;
  expect(JSON.parse(lastSeen ?? '')).toMatchObject({ stageDate: 45_300 });
  expect(pages.registered(followed).cells).toEqual({
    ...before[0],
    lastSeen,
    stage: 'Theo dõi',
    households: '7',
    stages: '10/01/2024 Đăng ký\n10/01/2024 Theo dõi',
  });
  expect(pages.registered(draft).cells).toEqual(before[1]);
});
