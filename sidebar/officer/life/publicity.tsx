import { useState } from 'preact/hooks';
import { CHANNELS } from '../../../src/catalogue/lifecycle.ts';
import { Button, Field, focusOn, Select, TextInput } from '../../parts/index.ts';
import { type Appearance, lifeFaults, withAppearance } from '../model/life.ts';
import { type LifePart, lifeId } from './part.ts';
import { Removable } from './removable.tsx';

const channels = CHANNELS.map((channel) => ({ value: channel, label: channel }));

/** Where and when the exemplar was made known: a line each time. */
export function PublicityList({ texts, words, errorOf, change }: LifePart) {
  const said = words.officer.life;
  const next = texts.nextAppearance;
  const typed = (changes: Partial<Appearance>) => change({ nextAppearance: { ...next, ...changes } });
  const faults = lifeFaults(texts);
  const [tried, setTried] = useState(false);
  const error = (field: 'nextWhere' | 'nextDay'): string => {
    const fault = tried ? faults.get(field) : undefined;
    return fault === undefined ? errorOf(field) : said[fault];
  };
  const add = () => {
    setTried(true);
    const first = (['nextWhere', 'nextDay'] as const).find((each) => faults.has(each));
    if (first === undefined) change(withAppearance(texts));
    focusOn(lifeId(first ?? 'nextWhere'));
  };
  return (
    <section class="section">
      <h2 id={lifeId('publicity')} tabIndex={-1}>
        {said.publicity}
      </h2>
      <Removable
        items={texts.publicity.map(({ channel, where, day }) => said.appearance(channel, where, day))}
        empty={said.noPublicity}
        words={words}
        onRemove={(index) => {
          change({ publicity: texts.publicity.filter((_, each) => each !== index) });
          focusOn(lifeId('publicity'));
        }}
      />
      <fieldset class="field adding">
        <legend>{said.newAppearance}</legend>
        <Field id="life-channel" label={said.channel}>
          {(control) => (
            <Select
              control={control}
              value={next.channel}
              onValue={(channel) => typed({ channel })}
              options={channels}
            />
          )}
        </Field>
        <Field id={lifeId('nextWhere')} label={said.where} hint={said.whereHint} error={errorOf('nextWhere')}>
          {(control) => (
            <TextInput control={control} value={next.where} onValue={(where) => typed({ where })} />
          )}
        </Field>
        <Field id={lifeId('nextDay')} label={said.day} error={error('nextDay')}>
          {(control) => (
            <TextInput
              control={control}
              value={next.day}
              onValue={(day) => typed({ day })}
              placeholder={words.form.dayPattern}
            />
          )}
        </Field>
        <Button disabled={next.where.trim() === ''} onPress={add}>
          {said.addAppearance}
        </Button>
      </fieldset>
    </section>
  );
}
