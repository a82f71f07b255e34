import type { Kind, Rules } from '../../host/demo/rules.ts';
import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { ALL, CHECKS, KINDS, NECESSITIES } from '../../src/catalogue/terms.ts';
import { movementLabel } from '../../src/domain/eligibility.ts';

const kindsOf = (codes: readonly string[]): Kind[] =>
  KINDS.filter((kind) => codes.includes(kind.code)).map((kind) => kind.label);

/** The catalogue as the demo reads it from the screen, without a screen. */
export const CATALOGUE_RULES: Rules = {
  movements: MOVEMENTS.map((each) => ({
    code: each.code,
    label: movementLabel(each),
    kinds: kindsOf(each.kinds),
    fromYear: each.fromYear,
    toYear: each.toYear,
    groupMinimum: each.groupMinimum,
  })),
  criteria: CRITERIA.map((each) => ({
    movement: each.movement,
    target: each.target,
    scope: each.scope === ALL ? '' : each.scope,
    kinds: kindsOf(each.kinds),
    check: CHECKS.find(({ code }) => code === each.check)?.label ?? '',
    threshold: each.threshold ?? '',
    necessity: NECESSITIES.find(({ code }) => code === each.necessity)?.label ?? '',
    label: each.label,
    from: each.from,
    to: each.to,
  })),
};
