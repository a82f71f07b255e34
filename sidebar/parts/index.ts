/** The parts that every view is made of. */
export { Badge, type Tone, VerdictBadge } from './badge.tsx';
export { Button } from './button.tsx';
export { Choices } from './choices.tsx';
export { ConfirmDialog } from './confirm.tsx';
export { type Shared, useShared } from './context.ts';
export { ErrorPanel } from './errorPanel.tsx';
export { type ControlProps, Field } from './field.tsx';
export { focusOn, useViewFocus } from './focus.ts';
export { Frame } from './frame.tsx';
export { type Option, Select, TextInput } from './inputs.tsx';
export { Loading } from './loading.tsx';
export { Lines, Notice, type NoticeLevel } from './notice.tsx';
export { Progress } from './progress.tsx';
export { SearchField } from './searchField.tsx';
export { SLOW_AFTER, useSlow } from './slow.ts';
export { useSpoken } from './spoken.ts';
