/** The small stores beside the tabs: absolute values, so every call may be repeated. */
import type { FactsChange, OwnChange } from '../workbook/changes.ts';
import type { Patience } from './retry.ts';

type Store = GoogleAppsScript.Properties.Properties;

/** `part` says which half of it is due: what is set ahead of the cells, or what follows them. */
export function keepFacts(
  { set, take, behind = false }: FactsChange,
  part: 'ahead' | 'behind',
  { again }: Patience,
): void {
  const facts = PropertiesService.getDocumentProperties();
  if (behind === (part === 'behind')) setAll(facts, set, again);
  if (part === 'ahead' || Object.keys(take).length === 0) return;
  const standing = again(() => facts.getProperties());
  for (const [key, value] of Object.entries(take))
    if (standing[key] === value) again(() => facts.deleteProperty(key));
}

export function keepOwn({ set, drop }: OwnChange, { again }: Patience): void {
  const own = PropertiesService.getUserProperties();
  setAll(own, set, again);
  for (const key of drop) again(() => own.deleteProperty(key));
}

function setAll(store: Store, set: Readonly<Record<string, string>>, again: Patience['again']): void {
  const [[key, value] = ['', ''], ...more] = Object.entries(set);
  if (more.length > 0) again(() => store.setProperties({ ...set }));
  else if (key !== '') again(() => store.setProperty(key, value));
}
