/** Views in a document, found as a person finds them. */
import axe from 'axe-core';

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

/** What axe finds in the document, by rule. Colours and ligatures need a real browser. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
