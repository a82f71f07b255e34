/** What the office does with the book of commendations. */
export { awardDecide } from './awardDecide.ts';
export { awardDrop } from './awardDrop.ts';
export { awardPay } from './awardPay.ts';
export { awardPropose } from './awardPropose.ts';
