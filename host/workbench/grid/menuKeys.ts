/** The menus over the sheet by keyboard: o-spreadsheet opens them by mouse alone, and moves inside an open one by itself. */

const MENU = '.o-topbar-menu';
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const OPENS: readonly string[] = ['Enter', ' ', 'ArrowDown'];

/** Tab reaches the menus; from inside the sheet, where Tab moves between cells, F10 does. */
export function reachMenus(box: HTMLElement): void {
  const menus = [...box.querySelectorAll<HTMLElement>(MENU)];
  menus[0]?.parentElement?.setAttribute('role', 'menubar');
  for (const menu of menus) {
    menu.tabIndex = 0;
    menu.setAttribute('role', 'menuitem');
    menu.setAttribute('aria-haspopup', 'menu');
  }
  const pressed = (event: KeyboardEvent): void => {
    const at = menus.indexOf(event.target as HTMLElement);
    const step = STEPS[event.key];
    if (event.key === 'F10') menus[0]?.focus();
    else if (at >= 0 && step !== undefined) menus[(at + step + menus.length) % menus.length]?.focus();
    else if (at >= 0 && OPENS.includes(event.key)) menus[at]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before o-spreadsheet, which takes arrows and Enter for the cells.
  box.addEventListener('keydown', pressed, true);
}
