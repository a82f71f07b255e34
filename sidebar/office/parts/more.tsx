import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/index.ts';

const PAGE = 40;

interface PagedProps<T> {
  readonly items: readonly T[];
  readonly more: (left: number) => string;
  readonly children: (item: T) => ComponentChildren;
}
/** A long list by and by: a page of hundreds of cards is slow to draw and to read. */
export function Paged<T>({ items, more, children }: PagedProps<T>) {
  const [pages, setPages] = useState(1);
  const shown = items.slice(0, pages * PAGE);
  const left = items.length - shown.length;
  return (
    <>
      <ul class="cards">{shown.map(children)}</ul>
      {left > 0 && <Button onPress={() => setPages(pages + 1)}>{more(left)}</Button>}
    </>
  );
}
