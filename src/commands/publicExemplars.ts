/** Accepted exemplars of a year and whether each may be published: what Công khai and the list for publication go by. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { KINDS, type Status } from '../catalogue/terms.ts';
import { vietnameseNameOrder } from '../domain/names.ts';
import { mayPublish } from '../domain/publication.ts';
import type { RawCell } from '../domain/raw.ts';
import type { PublicExemplar } from '../workbook/bodies/public.ts';
import { archiveRows } from './archiveRows.ts';
import { isDecided, readBook } from './awardLines.ts';
import type { Context, Inventory, View } from './define.ts';
import { readCopy } from './nomineeCopy.ts';
import { evaluate, judgeOf, kindOf, nomineeRows, standingUnits, statusOf, unitRef } from './nominees.ts';
import { countedRows, registeredOf } from './unitFacts.ts';

export interface Published {
  readonly exemplars: readonly PublicExemplar[];
  /** Accepted, yet not to be shown. */
  readonly withheld: number;
}

/** The tabs that `publishedOf` looks at. */
export const publicReads = (context: Context, inventory: Inventory): readonly string[] => [
  'register',
  'commendations',
  ...(context.config.settings.years.some((year) => !year.open) ? ['archive'] : []),
  ...standingUnits(context.config.units, inventory).map(unitRef),
];

/** What is judged of an accepted nominee, consent as it stands today, and the fields that may be shown. */
interface Candidate {
  readonly id: string;
  readonly status: Status;
  readonly kind: RawCell;
  readonly under16: readonly RawCell[];
  readonly consent: RawCell;
  readonly guardianConsent: RawCell;
  readonly shown: Omit<PublicExemplar, 'form' | 'unit' | 'kind'>;
  readonly unit: string;
}

/** A year's exemplars for publication, by unit in the order of Đơn vị, then by name. */
export function publishedOf(view: View, context: Context, year: number): Published {
  const isOpen = context.config.settings.years.some((each) => each.year === year && each.open);
  const accepted = (isOpen ? live(view, context) : archived(view, context)).filter(
    (each) => each.shown.year === year && ACCEPTED_STATUSES.includes(each.status),
  );
  const free = accepted.filter(isFree);
  const forms = formsById(view);
  const units = new Map(context.config.units.map((unit, index) => [unit.id, { name: unit.name, index }]));
  const compareNames = vietnameseNameOrder();
  const place = ({ unit }: Candidate): number => units.get(unit)?.index ?? units.size;
  return {
    exemplars: free
      .sort((one, other) => place(one) - place(other) || compareNames(one.shown.name, other.shown.name))
      .map(({ id, kind, unit, shown }) => ({
        ...shown,
        kind: String(kind),
        unit: units.get(unit)?.name ?? unit,
        form: (forms.get(id) ?? []).join('; '),
      })),
    withheld: accepted.length - free.length,
  };
}

/** A row that has become more careful about age since it was accepted is believed. */
const isFree = ({ status, kind, under16, consent, guardianConsent }: Candidate): boolean =>
  under16.every((age) => mayPublish({ status, kind: kindOf(kind), under16: age, consent, guardianConsent }));

function live(view: View, context: Context): Candidate[] {
  const judge = judgeOf(context.config);
  const registered = registeredOf(view, context);
  return standingUnits(context.config.units, view.inventory).flatMap((unit) =>
    countedRows(view.sheet(unitRef(unit)), registered).map(
      ({ live: now, row, status }): Candidate => ({
        id: String(now.id),
        status,
        kind: row.kind,
        under16: now.under16 === '' ? [row.under16] : [row.under16, now.under16],
        consent: now.consent,
        guardianConsent: now.guardianConsent,
        unit: unit.id,
        shown: {
          name: String(row.name),
          movement: evaluate(judge, row, unit).movement?.name ?? String(row.movement),
          achievement: String(row.achievement),
          year: typeof row.year === 'number' ? row.year : 0,
        },
      }),
    ),
  );
}

/** Rows of a locked year: their inputs as Lưu trữ keeps them; whoever is still followed may have taken consent back since. */
function archived(view: View, context: Context): Candidate[] {
  const followed = new Map(
    standingUnits(context.config.units, view.inventory)
      .flatMap((unit) => nomineeRows(view.sheet(unitRef(unit))))
      .map(({ row }) => [`${row.year} ${row.id}`, row]),
  );
  const archive = view.find('archive');
  return (archive === null ? [] : archiveRows(archive)).map(({ row }): Candidate => {
    const values = readCopy(row.values) ?? {};
    const now = followed.get(`${row.year} ${row.id}`);
    return {
      id: String(row.id),
      status: statusOf(row.status),
      kind: KINDS.find((kind) => kind.label === row.kind)?.label ?? '',
      under16: [values.under16 ?? '', ...(now === undefined || now.under16 === '' ? [] : [now.under16])],
      consent: (now ?? values).consent ?? '',
      guardianConsent: (now ?? values).guardianConsent ?? '',
      unit: String(row.unit),
      shown: {
        name: String(row.name),
        movement: String(row.movement),
        achievement: String(row.achievement),
        year: Number(row.year) || 0,
      },
    };
  });
}

/** Forms decided on, by nominee. */
function formsById(view: View): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { row } of readBook(view.sheet('commendations'), []))
    if (isDecided(row)) forms.set(row.id, [...(forms.get(row.id) ?? []), row.formName || row.form]);
  return forms;
}
