import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../desk.ts';
import type { Site } from '../site.ts';

/** Takes a picture of a whole window, or of a part of it. */
export type Take = (name: string, place: Page | Locator) => Promise<void>;
/** One way through the product with its pictures. */
export type Shot = (site: Site, take: Take) => Promise<void>;

/** A few more than are read at once. */
export const UNITS = 25;

/** Nobody waits for a picture. */
export const PATIENCE_MS = 180_000;

/** What stands beside text is small: two pixels for one. */
export const SIDEBAR = { size: { width: 1280, height: 900 }, scale: 2 } as const;
export const TALL = { size: { width: 1280, height: 1000 }, scale: 2 } as const;

export const sidebarOf = ({ page }: Desk): Locator => page.getByRole('complementary');
