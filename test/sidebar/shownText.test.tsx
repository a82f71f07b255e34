/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/preact';
import { options } from 'preact';
import { showSoundText } from '../../sidebar/shownText.ts';

const { vnode } = options;
afterEach(() => {
  cleanup();
  if (vnode === undefined) delete options.vnode;
  else options.vnode = vnode;
});

test('a name that turns the line round is shown as it was typed, in its order', () => {
  showSoundText();
  const name = '\u202Engọc\u2066 Ánh';
  const { container } = render(
    <ul title="x">
      <li>{name}</li>
      <li>
        Tên: <b>{name}</b>, {7}
      </li>
      <option>{name}</option>
    </ul>,
  );
  expect(container.textContent).toBe('ngọc ÁnhTên: ngọc Ánh, 7ngọc Ánh');
});

test('markup in a name is text', () => {
  showSoundText();
  const { container } = render(<p>{'<img src=x onerror=alert(1)>'}</p>);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
});
