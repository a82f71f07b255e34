/** The office's views. */
export { SystemCheck } from './check.tsx';
export { OfficeHome } from './home.tsx';
export type { OfficeProps } from './props.ts';
export { type OfficeWork, useOfficeWork } from './useOfficeWork.ts';
export { useSpokenWork } from './workPanel.tsx';
