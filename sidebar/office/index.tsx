/** The office's views. */
export { SystemCheck } from './check.tsx';
export { OfficeHome } from './home.tsx';
export type { OfficeProps } from './props.ts';
