import { ScriptError } from '../runtime/errors.ts';
import type { Modelled } from '../runtime/modelled.ts';
import type { ServiceFactory, World } from '../runtime/types.ts';

type Offered = Modelled<
  GoogleAppsScript.HTML.HtmlOutput,
  'append' | 'clear' | 'getContent' | 'getTitle' | 'setContent' | 'setHeight' | 'setTitle' | 'setWidth'
>;

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput implements Offered {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  append(added: string): this {
    this.#content += added;
    return this;
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Google ignores the width of a sidebar: it is 300 pixels. */
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number | null {
    return this.#width;
  }

  getHeight(): number | null {
    return this.#height;
  }
}

/** https://developers.google.com/apps-script/reference/html/html-service */
class HtmlService
  implements Modelled<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const page = this.world.pages.get(filename.replace(/\.html$/, ''));
    if (page === undefined) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(page);
  }
}

export const htmlFactory: ServiceFactory = (_, world) => ({ HtmlService: new HtmlService(world) });
