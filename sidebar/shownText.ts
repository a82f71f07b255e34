import { options } from 'preact';
import { withoutDirections } from '../src/domain/texts.ts';

/** Every text a page shows goes through here: what a unit typed turns no line of the page round. Text nodes have no type, their text is their props. */
export function showSoundText(): void {
  const before = options.vnode;
  options.vnode = (node) => {
    const text = node as { readonly type: unknown; props: unknown };
    if (text.type === null && typeof text.props === 'string') text.props = withoutDirections(text.props);
    before?.(node);
  };
}
