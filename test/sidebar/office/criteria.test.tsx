/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { likelyCheck } from '../../../sidebar/office/criteria/model.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { CHECKS, COMMON_TARGETS } from '../../../src/catalogue/terms.ts';
import type { ProposedCriterion } from '../../../src/commands/criterionAdopt.ts';
import { type Answers, refused, said } from '../fakeServer.ts';
import { settle } from '../page.tsx';
import { openArea } from './desk.tsx';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

const proposalOf = (at: number, changes: Partial<ProposedCriterion> = {}): ProposedCriterion => ({
  ...{ unit: 'X05', unitName: 'Xã Trà Giác', at, target: 'TC3', threshold: 20, movement: 'Nông dân giỏi' },
  ...{ kind: 'Hộ gia đình', label: `Tiêu chí thử ${at}`, reason: 'Xã trồng quế', adopted: false },
  ...changes,
});
const three = (): readonly ProposedCriterion[] => [
  proposalOf(12),
  proposalOf(13, { adopted: true }),
  proposalOf(12, { unit: 'X06', unitName: 'Trường số 6', target: 'Minh chứng', threshold: '' }),
];

function openCriteria(first = three(), answers: Answers = {}, language: Language = 'vi') {
  let proposals = first;
  const given: Answers = {
    'criterion.proposals': () => said([...proposals]),
    'criterion.adopt': ({ unit, at }) => {
      proposals = proposals.map((each) =>
        each.unit === unit && each.at === at ? { ...each, adopted: true } : each,
      );
      return said(null, 'Đã đưa vào trang Tiêu chí.');
    },
    ...answers,
  };
  return openArea('criteria', given, language);
}
const unit = (name: string) => within(screen.getByRole('region', { name }));
const choose = async (at: HTMLElement, value: string) => {
  fireEvent.change(at, { target: { value } });
  await settle();
};

test('proposals stand under their units, adopted ones apart and marked', async () => {
  await openCriteria();
  expect(screen.getByText('2 đề nghị chưa xét')).toBeTruthy();
  expect(unit('Xã Trà Giác').getByText('Tiêu chí thử 12')).toBeTruthy();
  expect(unit('Xã Trà Giác').getByText('Ô xét: TC3; ngưỡng: 20')).toBeTruthy();
  expect(unit('Xã Trà Giác').queryByText('Tiêu chí thử 13')).toBeNull();
  const adopted = screen.getByText('Đã đưa vào Tiêu chí (1)').closest('details') ?? document.body;
  expect(within(adopted).getByText('Tiêu chí thử 13')).toBeTruthy();
  expect(within(adopted).getByText('Đã đưa vào Tiêu chí')).toBeTruthy();
  expect(within(adopted).queryByRole('button')).toBeNull();
});

test('adopting sends the check and the necessity that were chosen, once, and marks the proposal', async () => {
  const server = await openCriteria();
  const own = unit('Xã Trà Giác');
  await choose(own.getByLabelText('Cách kiểm tra'), 'Số không lớn hơn');
  await choose(own.getByLabelText('Tính chất'), 'Cộng điểm');
  const adopt = own.getByRole('button', { name: 'Đưa vào Tiêu chí: Tiêu chí thử 12, Xã Trà Giác' });
  fireEvent.click(adopt);
  fireEvent.click(adopt);
  await settle();
  expect(server.inputsOf('criterion.adopt')).toEqual([
    { unit: 'X05', at: 12, label: 'Tiêu chí thử 12', check: 'Số không lớn hơn', necessity: 'Cộng điểm' },
  ]);
  expect(screen.getByText('1 đề nghị chưa xét')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Xã Trà Giác' })).toBeNull();
  expect(screen.getByText('Đã đưa vào trang Tiêu chí.', { selector: '.notice p' })).toBeTruthy();
  expect(document.activeElement?.id).toBe('criteria-title');
});

test('a proposal that its unit has rewritten is not adopted, and the list is read again', async () => {
  const server = await openCriteria(three(), {
    'criterion.adopt': () => refused({ code: 'unknownProposal' }, 'Đề nghị này đã được đơn vị sửa.'),
  });
  const own = unit('Trường số 6');
  fireEvent.click(own.getByRole('button'));
  await settle();
  expect(server.inputsOf('criterion.adopt')[0]).toMatchObject({
    check: 'Có đường dẫn',
    necessity: 'Bắt buộc',
  });
  expect(screen.getByText('Đề nghị này đã được đơn vị sửa.', { selector: '.notice p' })).toBeTruthy();
  expect(server.inputsOf('criterion.proposals')).toHaveLength(2);
});

test('what is likely to be asked follows the cell and the threshold', () => {
  const ask = (target: string, threshold: string | number) => likelyCheck({ target, threshold });
  expect(ask('TC1', 20)).toBe('Số không nhỏ hơn');
  expect(ask('TC1', '')).toBe('Phải là Có');
  expect(ask('TC1', 'Tốt; Khá')).toBe('Một trong danh sách');
  expect(ask('Biên bản: ngày', '')).toBe('Ngày trong kỳ báo cáo');
  const labels: readonly string[] = CHECKS.map(({ label }) => label);
  for (const { label } of COMMON_TARGETS) expect(labels).toContain(ask(label, ''));
});

test('no proposals are said to be none', async () => {
  await openCriteria([]);
  expect(screen.getByText('Chưa có đơn vị nào đề nghị tiêu chí.')).toBeTruthy();
});

test.each(['vi', 'en'] as const)('axe finds nothing in the proposals, in %s', async (language) => {
  await openCriteria(three(), {}, language);
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await axeFindings()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
});
