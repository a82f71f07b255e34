/** Which keys earlier layouts did not have yet: any other that an older tab lacks was deleted by somebody. */
import { isFormula, type Tab } from '../tab.ts';
import type { Frame } from './frame.ts';

interface Layout {
  /** The version that a file's record names once it has these keys. */
  readonly to: number;
  /** New inputs, by tab and block. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** In order. Layouts of before files told their version are brought up together. */
const LAYOUTS: readonly Layout[] = [
  {
    to: 2,
    keys: {
      settings: {
        general: [
          ...['organSigningForm', 'organSignatory', 'organSignatoryName', 'signingForm'],
          ...['organCode', 'officeCode', 'periodFrom', 'periodTo'],
        ],
        years: ['fund', 'openedAt', 'lockedAt'],
      },
      units: { units: ['signatoryName', 'documentCode'] },
      register: {
        register: [
          ...['remark', 'stages', 'publicity', 'replicatedBy', 'households', 'followUpOn'],
          ...['carriedFrom', 'submittedAs', 'settled'],
        ],
      },
      archive: {
        archive: [
          ...['reason', 'stages', 'publicity', 'replicatedBy', 'households', 'followUpOn'],
          ...['carriedFrom', 'submittedOn', 'history', 'restore'],
        ],
      },
      unit: {
        duties: ['planTargets', 'requests', 'fundingApproved', 'commitment'],
        launches: ['from', 'to'],
        nominees: [
          ...['stageDate', 'consent', 'guardianConsent'],
          ...['publicity', 'replicatedBy', 'households', 'followUpOn'],
        ],
      },
    },
  },
  {
    to: 2,
    keys: {
      settings: { general: ['fileId', 'schema', 'watermark'] },
      register: { register: ['lastSeen'] },
      unitYears: { unitYears: ['launchRows'] },
      log: { log: ['unit', 'nominee', 'initials', 'key'] },
    },
  },
];

/** By its place in the order; 0 for keys that were always there. */
const sinceOf = ({ id }: Tab, block: string, key: string): number =>
  LAYOUTS.findIndex(({ keys }) => keys[id]?.[block]?.includes(key) === true) + 1;

/** Every input of the tab, by block. */
const inputsOf = ({ blocks }: Tab): { block: string; key: string }[] =>
  Object.entries(blocks).flatMap(([name, block]) =>
    block.kind === 'canvas'
      ? []
      : Object.entries(block.columns).flatMap(([key, column]) =>
          isFormula(column) ? [] : [{ block: name, key }],
        ),
  );

/**
 * An input that the tab had and that somebody has deleted with all that stood in it: added back empty it would pass for emptied by hand.
 * What a run cut short has inserted stands there as an empty line; it writes keys in order, so that none behind that line is there yet.
 */
export function deletedKey(tab: Tab, { added }: Frame, schema: number): string | null {
  const inputs = inputsOf(tab).map((input) => ({
    ...input,
    since: sinceOf(tab, input.block, input.key),
    lacking: added.find(({ block, key }) => block === input.block && key === input.key),
  }));
  const told = LAYOUTS.filter(({ to }) => to <= schema).length;
  const standing = inputs.filter(({ lacking }) => lacking === undefined);
  const own = Math.max(told, ...standing.map(({ since }) => since));
  const isLeft = (index: number, from: number): boolean =>
    from > told && !inputs.slice(index).some(({ since, lacking }) => since >= from && lacking === undefined);
  const found = inputs.find(
    ({ since, lacking }, index) =>
      lacking !== undefined && since <= own && (lacking.isInserted || !isLeft(index, since)),
  );
  return found?.key ?? null;
}
