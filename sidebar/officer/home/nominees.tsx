import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../../../src/catalogue/types.ts';
import { Button, Notice, useSpoken } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { type Filters, filterChoices, filterNominees } from '../model/filters.ts';
import type { ShownNominee } from '../model/nominees.ts';
import { type CardActions, NomineeCard } from './card.tsx';
import { FilterPanel } from './filterPanel.tsx';

interface NomineesProps {
  readonly nominees: readonly ShownNominee[];
  readonly rows: { readonly used: number; readonly total: number };
  readonly filters: Filters;
  readonly busy: ReadonlySet<string>;
  readonly importing: boolean;
  readonly words: Words;
  readonly today: IsoDate;
  readonly actions: CardActions;
  readonly onFilters: (filters: Filters) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  /** What has just become of one of them. */
  readonly children: ComponentChildren;
}

/** The unit's nominees: to be found, added, and worked on one by one. */
export function Nominees(props: NomineesProps) {
  const { nominees, rows, filters, busy, words, actions } = props;
  const said = words.officer.nominees;
  const shown = filterNominees(nominees, filters);
  const isFull = rows.total > 0 && rows.used >= rows.total;
  useSpoken(said.count(shown.length, nominees.length));
  return (
    <section class="section" aria-labelledby="nominees-title">
      <div class="row">
        <h2 id="nominees-title" class="grow" tabIndex={-1}>
          {said.title}
        </h2>
        <span class="soft small">{said.count(shown.length, nominees.length)}</span>
      </div>
      <div class="stack">
        {props.children}
        <Button look="primary" disabled={isFull} describedBy="nominees-rows" onPress={props.onAdd}>
          {said.add}
        </Button>
        <Button busy={props.importing} disabled={isFull} onPress={props.onImport}>
          {said.import}
        </Button>
        <p id="nominees-rows" class="soft small">
          {isFull ? said.full : said.rows(rows.used, rows.total)}
        </p>
      </div>
      {nominees.length === 0 ? (
        <Notice level="info" title={said.emptyTitle}>
          {said.emptyHelp}
        </Notice>
      ) : (
        <>
          <FilterPanel
            filters={filters}
            choices={filterChoices(nominees)}
            words={words.officer}
            onFilters={props.onFilters}
          />
          {shown.length === 0 && <p class="soft">{said.nothing}</p>}
          <ul class="stack">
            {shown.map((nominee) => (
              <NomineeCard
                key={nominee.key}
                nominee={nominee}
                words={words}
                today={props.today}
                busy={busy.has(nominee.id)}
                {...actions}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
