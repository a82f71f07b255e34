import type { AwardBook, AwardCandidate, AwardLine } from '../../../src/commands/awardBook.ts';
import { moneyText } from '../parts/figures.ts';
import { Drop } from './drop.tsx';
import type { Task } from './list.tsx';
import { type Choice, type Choices, choiceOf, formsFor, isDecidable } from './model.ts';
import { Decide, Pay, Propose } from './papers.tsx';
import type { Subject, TaskProps } from './task.tsx';

interface AwardTaskProps extends Omit<TaskProps, 'subjects'> {
  readonly task: Task;
  readonly book: AwardBook;
  readonly choices: Choices;
  /** The ticked ones; the first is empty but for proposals. */
  readonly candidates: readonly AwardCandidate[];
  readonly lines: readonly AwardLine[];
}

/** The page of one deed on the ticked ones. */
export function AwardTask({ task, book, choices, candidates, lines, ...common }: AwardTaskProps) {
  const subjects = lines.map(
    (line): Subject => ({
      ...{ id: line.id, name: line.name },
      said: task === 'pay' && line.money !== null ? moneyText(line.money) : line.formName,
    }),
  );
  switch (task) {
    case 'propose': {
      const chosen = new Map(candidates.map((each) => [each.id, choiceOf(each, choices)]));
      const nameOf = (code = ''): string => book.forms.find((form) => form.code === code)?.name ?? '';
      return (
        <Propose
          {...common}
          subjects={candidates.map(({ id, name }) => ({ id, name, said: nameOf(chosen.get(id)?.form) }))}
          choices={chosen}
          isLater={false}
        />
      );
    }
    case 'paper':
      return <Propose {...common} subjects={subjects} choices={standing(lines)} isLater />;
    case 'decide':
      return (
        <Decide
          {...common}
          subjects={subjects}
          forms={formsFor(book.forms, lines)}
          undecidable={lines.filter((line) => !isDecidable(line)).map(({ name }) => name)}
        />
      );
    case 'pay':
      return (
        <Pay
          {...common}
          subjects={subjects}
          total={moneyText(lines.reduce((sum, { money }) => sum + (money ?? 0), 0))}
          moneyless={lines.filter(({ money }) => money === null).map(({ name }) => name)}
        />
      );
    case 'drop':
    case 'revoke':
      return <Drop {...common} subjects={subjects} isDecided={task === 'revoke'} />;
  }
}

/** What the book's lines propose; one that names no type has nothing to repeat. */
const standing = (lines: readonly AwardLine[]): ReadonlyMap<string, Choice> =>
  new Map(
    lines.flatMap(({ id, form, type }): (readonly [string, Choice])[] =>
      type === '' ? [] : [[id, { form, type }]],
    ),
  );
