import { Button, Field, focusOn, TextInput } from '../../parts/index.ts';
import { withPlace } from '../model/life.ts';
import { type LifePart, lifeId } from './part.ts';
import { Removable } from './removable.tsx';

const LIST = 'life-suggestions';

/** Who took the model up: units of the district by suggestion, any other place by typing it. */
export function Places({
  texts,
  words,
  change,
  suggestions,
}: LifePart & { readonly suggestions: readonly string[] }) {
  const said = words.officer.life;
  return (
    <>
      <Removable
        items={texts.places}
        empty={said.noPlaces}
        words={words}
        onRemove={(index) => {
          change({ places: texts.places.filter((_, each) => each !== index) });
          focusOn(lifeId('nextPlace'));
        }}
      />
      <Field id={lifeId('nextPlace')} label={said.place} hint={said.placeHint}>
        {(control) => (
          <TextInput
            control={control}
            list={LIST}
            value={texts.nextPlace}
            onValue={(nextPlace) => change({ nextPlace })}
          />
        )}
      </Field>
      <datalist id={LIST}>
        {suggestions
          .filter((each) => !texts.places.includes(each))
          .map((each) => (
            <option key={each} value={each} />
          ))}
      </datalist>
      <p class="field">
        <Button
          disabled={texts.nextPlace.trim() === ''}
          onPress={() => {
            change(withPlace(texts));
            focusOn(lifeId('nextPlace'));
          }}
        >
          {said.addPlace}
        </Button>
      </p>
    </>
  );
}
