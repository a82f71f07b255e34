/** Money and names as the office reads them, in either language: documents and sheets write them so. */
import type { Movement } from '../../../src/catalogue/types.ts';
import { showMoney } from '../../officer/model/typed.ts';

/** 12.340.000 đồng */
export const moneyText = (amount: number): string => `${showMoney(amount)} đồng`;
/** A movement's short name; its code where the catalogue knows it no more. */
export const movementName = (movements: readonly Movement[], code: string): string =>
  movements.find((each) => each.code === code)?.short ?? code;
