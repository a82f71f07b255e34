/** Views in a document, found as a person finds them. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { Frame } from '../../../sidebar/parts/index.ts';
import type { Server } from '../../../sidebar/server.ts';
import type { ShellWords } from '../../../sidebar/words/type.ts';

/** jsdom has the element and not its methods. */
export function lendDialogs(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

export const renderIn = (server: Server, shell: ShellWords, children: ComponentChildren) =>
  render(
    <main>
      <Frame server={server} shell={shell}>
        {children}
      </Frame>
    </main>,
  );

/** What axe finds in the document, by rule. Colours and ligatures need a real browser. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
