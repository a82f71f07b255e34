import { looksLegacy, toUnicode } from '../../../src/domain/legacyText.ts';
import { Button } from '../../parts/index.ts';
import type { FormWords } from '../../words/type.ts';

interface LegacyNoteProps {
  readonly value: string;
  readonly words: FormWords;
  readonly onValue: (value: string) => void;
}

/** Text pasted from a TCVN3 or VNI document: says so, and offers what it means. */
export function LegacyNote({ value, words, onValue }: LegacyNoteProps) {
  const encoding = looksLegacy(value);
  if (encoding === null) return null;
  const converted = toUnicode(value, encoding);
  return (
    <div class="mark fail">
      <p>
        <span aria-hidden="true">⚠ </span>
        {words.legacy}
      </p>
      <Button onPress={() => onValue(converted)}>{words.convert(converted)}</Button>
    </div>
  );
}
