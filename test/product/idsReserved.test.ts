import { ask, type Desk, desks, log, OFFICER, TAB, tick } from './logDesk.ts';
import { FARMER, TYPED_FARMER } from './office.ts';
import { rowsOf, typeRow } from './tabs.ts';

const open = desks();
const LISTED = [1, 2, 3].map((index) => ({ ...FARMER, name: `Nhập Số ${index}` }));
const enter = ({ officer }: Desk) => ask(officer, 'import.enter', { operation: 'op-1', rows: LISTED });
const named = ({ owner }: Desk): string[] =>
  rowsOf(owner, TAB, 'nominees', ['id', 'name']).map(({ cells }) => `${cells.id} ${cells.name}`);
const imports = (desk: Desk): string[] =>
  log(desk)
    .filter(({ command }) => command === 'Nhập nhiều đề cử')
    .map(({ what }) => what ?? '');

/** A file in which somebody has typed one nominee beside the form. */
function typedInto(desk: Desk): Desk {
  typeRow(desk.officer, TAB, 'nominees', 0, TYPED_FARMER);
  return desk;
}
const calls = (): number => {
  const desk = typedInto(open());
  expect(enter(desk)).toMatchObject({ ok: true });
  return desk.host.executions.at(-1)?.totalCalls ?? 0;
};

test('what an import that died had reserved goes to nobody else: it is repeated under its IDs, and Nhật ký tells of it once', () => {
  const total = calls();
  expect(total).toBeGreaterThan(10);
  for (let call = 8; call <= total; call += 3) {
    const desk = typedInto(open());
    desk.host.killAt({ call, when: 'after' });
    expect(() =>
      desk.host.person(OFFICER).call('rpc', 'import.enter', { operation: 'op-1', rows: LISTED }),
    ).toThrow();
    desk.host.killAt(null);
    ask(desk.clerk, 'register.refresh');
    const { ids } = enter(desk).data;
    tick(desk);
    expect(named(desk)).toEqual(
      expect.arrayContaining(LISTED.map(({ name }, index) => `${ids[index]} ${name}`)),
    );
    expect(new Set(named(desk)).size).toBe(4);
    expect(imports(desk)).toEqual([`${ids[0]} … ${ids[2]}; số lượng: 3`]);
  }
});
