import { readStart, START } from '../../../host/server/options.ts';

const faultOf = (...args: string[]): string => {
  const read = readStart(args);
  return 'fault' in read ? read.fault : '';
};

test('without options the workbench takes its usual port and opens the browser', () => {
  expect(readStart([])).toEqual({ options: START });
  expect(START).toMatchObject({ port: 4173, open: true, data: null });
});

test('every option is taken', () => {
  const args = ['--port', '5000', '--no-open', '--year', '2025', '--units', '3', '--data', 'tep.json'];
  expect(readStart(args)).toEqual({
    options: { port: 5000, open: false, year: 2025, units: 3, data: 'tep.json' },
  });
});

test('what is wrong is told by name, all at once', () => {
  expect(faultOf('--port', '99999', '--units', 'nhiều')).toMatch(
    /--port(.|\n)*99999(.|\n)*--units(.|\n)*nhiều/,
  );
  expect(faultOf('--data', '')).toContain('--data');
  expect(faultOf('--sai')).toContain('--sai');
  expect(faultOf('thừa')).toContain('thừa');
});

test('help asks for nothing else', () => {
  expect(readStart(['--help'])).toEqual({ help: true });
});
