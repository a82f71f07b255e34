/** What the office does: review, commendation, compilations. */
import { DECISION, FORM } from '../../product/awarding.ts';
import { MENU } from '../../product/office.ts';
import { YEAR_MENU } from '../../product/years.ts';
import { type Act, act } from '../act.ts';
import type { BaseName } from '../bases.ts';
import type { Scene } from '../scene.ts';
import { PROPOSAL, UNIT } from '../seasonFile.ts';

/** By the office's second account, which owns nothing. */
const office = (
  name: string,
  command: string,
  input: (notes: Scene['notes']) => object,
  base: BaseName = 'season',
): Act => act(name, base, (scene) => scene.ask(scene.colleague, command, input(scene.notes)));

const clicked = (name: string, path: readonly string[], base: BaseName = 'season'): Act =>
  act(name, base, (scene) => {
    scene.office.click(path, () => ({ button: 'OK', text: '2024' }));
    return undefined;
  });

const items = (...ids: readonly (string | undefined)[]): object[] =>
  ids.map((id) => ({ id, form: FORM, type: 'Chuyên đề' }));
const stamps = (notes: Scene['notes']): unknown => JSON.parse(notes.stamps ?? '[]');
const REASON = 'nhầm quyết định';

export const OFFICE_ACTS: readonly Act[] = [
  office('register.refresh', 'register.refresh', () => ({}), 'typed'),
  office('register.refresh one unit', 'register.refresh', () => ({ units: [UNIT] }), 'typed'),
  clicked('register.refresh by menu', MENU.refresh, 'typed'),
  clicked('summary.compile by menu', MENU.compile, 'typed'),
  office('summary.compile', 'summary.compile', () => ({ year: 2024, onlyWithData: true })),
  clicked('period.compile by menu', YEAR_MENU.period),
  office('period.compile', 'period.compile', () => ({})),
  office('public.compile', 'public.compile', () => ({})),
  office('review.decide accepts', 'review.decide', (notes) => ({ files: stamps(notes), to: 'Đủ điều kiện' })),
  office('review.decide returns', 'review.decide', (notes) => ({
    files: stamps(notes),
    to: 'Trả lại',
    reason: 'thiếu biên bản',
  })),
  office('award.propose', 'award.propose', ({ accepted, acceptedToo }) => ({
    items: items(accepted, acceptedToo),
    number: '11/TTr',
  })),
  office('award.decide', 'award.decide', ({ proposed, proposedToo }) => ({
    ids: [proposed, proposedToo],
    ...DECISION,
  })),
  office('award.drop withdraws', 'award.drop', ({ proposed, proposedToo }) => ({
    ids: [proposedToo, proposed],
  })),
  office('award.drop refuses', 'award.drop', ({ proposed }) => ({ ids: [proposed], reason: 'chưa đủ' })),
  office('award.drop undoes', 'award.drop', ({ decided }) => ({ ids: [decided], reason: REASON })),
  office('award.pay', 'award.pay', ({ decided }) => ({ ids: [decided], date: '2024-01-11' })),
  office('criterion.adopt', 'criterion.adopt', ({ proposalAt }) => ({
    unit: UNIT,
    at: Number(proposalAt),
    label: PROPOSAL.label,
    check: 'Số không nhỏ hơn',
    necessity: 'Bắt buộc',
  })),
];
