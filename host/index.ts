export type { Execution, Host, HostOptions, Menu, Person, SentMail } from './types.ts';
