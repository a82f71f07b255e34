import { createPages } from '../../../host/server/pages.ts';

test('a page is given once', () => {
  const pages = createPages(() => true);
  pages.put('cửa sổ', 'mã', '<p>Chào</p>');
  expect([pages.take('mã'), pages.take('mã')]).toEqual(['<p>Chào</p>', undefined]);
});

test('pages that nobody fetched go with their window, those of others stay', () => {
  const pages = createPages(() => true);
  pages.put('đóng', 'a', 'A');
  pages.put('còn', 'b', 'B');
  pages.drop('đóng');
  expect([pages.take('a'), pages.take('b')]).toEqual([undefined, 'B']);
});

test('a page for a window that is gone already is not kept', () => {
  const pages = createPages((window) => window !== 'đóng');
  pages.put('đóng', 'a', 'A');
  expect(pages.take('a')).toBeUndefined();
});
