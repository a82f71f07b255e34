import { enumeration } from '../runtime/enumeration.ts';
import { NotModelled, ScriptError } from '../runtime/errors.ts';
import type { Modelled } from '../runtime/modelled.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, World } from '../runtime/types.ts';
import type { Answer, Menu as MenuSpec } from '../types.ts';
import { HtmlOutput } from './html.ts';

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

type Item = MenuSpec['items'][number];

/** https://developers.google.com/apps-script/reference/base/menu */
class Menu implements Modelled<GoogleAppsScript.Base.Menu, keyof GoogleAppsScript.Base.Menu> {
  readonly run: Run;
  readonly world: World;
  readonly caption: string;
  readonly items: Item[] = [];

  constructor(run: Run, world: World, caption: string) {
    this.run = run;
    this.world = world;
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ title: caption, fn: functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    if (!(menu instanceof Menu)) throw new NotModelled('Menu.addSubMenu with something that is no Menu');
    this.items.push(menu.spec);
    return this;
  }

  addToUi(): void {
    this.run.meter.count('Menu.addToUi', priceOf('Menu.addToUi'));
    const others = (this.world.menus.get(this.run.user) ?? []).filter((menu) => menu.title !== this.caption);
    this.world.menus.set(this.run.user, [...others, this.spec]);
  }

  get spec(): MenuSpec {
    return { title: this.caption, items: [...this.items] };
  }
}

/** https://developers.google.com/apps-script/reference/base/prompt-response */
class PromptResponse implements GoogleAppsScript.Base.PromptResponse {
  readonly answer: Answer;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return Button[this.answer.button];
  }
}

type ButtonSetValue = GoogleAppsScript.Base.ButtonSet;
type Words =
  | [prompt: string]
  | [prompt: string, buttons: ButtonSetValue]
  | [title: string, prompt: string, buttons: ButtonSetValue];

/** https://developers.google.com/apps-script/reference/base/ui */
class Ui
  implements Modelled<GoogleAppsScript.Base.Ui, Exclude<keyof GoogleAppsScript.Base.Ui, 'showDialog'>>
{
  readonly run: Run;
  readonly world: World;
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  alert(...words: Words): GoogleAppsScript.Base.Button {
    return Button[ask(this, 'alert', words).button];
  }

  prompt(...words: Words): PromptResponse {
    return new PromptResponse(ask(this, 'prompt', words));
  }

  createMenu(caption: string): Menu {
    return new Menu(this.run, this.world, caption);
  }

  /** A script that is no published add-on shows it under the extensions menu, by the script's name. */
  createAddonMenu(): Menu {
    return new Menu(this.run, this.world, this.world.options.title);
  }

  showSidebar(userInterface: HtmlOutput): void {
    showPage(this, 'sidebar', 'Ui.showSidebar', userInterface);
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    showPage(this, 'dialog', 'Ui.showModalDialog', userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    showPage(this, 'dialog', 'Ui.showModelessDialog', userInterface, title, true);
  }
}

/** Buttons a person can press besides closing the dialog. */
const PRESSED: ReadonlyMap<unknown, readonly Answer['button'][]> = new Map([
  [ButtonSet.OK, ['OK']],
  [ButtonSet.OK_CANCEL, ['OK', 'CANCEL']],
  [ButtonSet.YES_NO, ['YES', 'NO']],
  [ButtonSet.YES_NO_CANCEL, ['YES', 'NO', 'CANCEL']],
]);

function ask({ run }: Ui, kind: 'alert' | 'prompt', words: Words): Answer {
  const [first, second, third] = words;
  const [title, text] = typeof second === 'string' ? [first, second] : ['', first];
  const buttons = third ?? (typeof second === 'string' ? undefined : second) ?? ButtonSet.OK;
  const allowed = PRESSED.get(buttons);
  if (
    typeof first !== 'string' ||
    allowed === undefined ||
    (typeof second === 'string' && third === undefined)
  ) {
    throw new ScriptError(`The parameters don't match the method signature for Ui.${kind}.`);
  }
  run.meter.count(`Ui.${kind}`, priceOf(`Ui.${kind}`));
  run.flush();
  const answer = run.show({ kind, title, text, buttons: allowed });
  if (answer.button !== 'CLOSE' && !allowed.includes(answer.button)) {
    throw new Error(`the ${kind} «${title} ${text}» has no button ${answer.button}`);
  }
  return answer;
}

function showPage(
  { run }: Ui,
  kind: 'sidebar' | 'dialog',
  api: string,
  page: unknown,
  title?: string,
  modeless = false,
): void {
  if (!(page instanceof HtmlOutput)) throw new NotModelled(`${api} with something that is no HtmlOutput`);
  run.meter.count(api, priceOf(api));
  const [width, height] = [page.getWidth(), page.getHeight()];
  run.show({
    kind,
    title: title ?? page.getTitle(),
    text: '',
    html: page.getContent(),
    ...(width !== null && { width }),
    ...(height !== null && { height }),
    ...(modeless && { modeless }),
  });
}

/** What SpreadsheetApp.getUi() gives; throws Google's text where there is no screen. */
export function createUi(run: Run, world: World): object {
  if (!run.hasUi) throw new ScriptError('Cannot call SpreadsheetApp.getUi() from this context.');
  return new Ui(run, world);
}
