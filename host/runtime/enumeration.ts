/** One value of a Google enumeration: compared by identity, printed by name. */
export class EnumValue {
  readonly title: string;
  readonly #name: string;
  readonly #ordinal: number;
  constructor(title: string, name: string, ordinal: number) {
    this.title = title;
    this.#name = name;
    this.#ordinal = ordinal;
  }
  toString(): string {
    return this.#name;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
}

/** A Google enumeration such as ScriptApp.EventType. */
export class Enumeration {
  readonly title: string;
  constructor(title: string, names: readonly string[]) {
    this.title = title;
    names.forEach((name, ordinal) => {
      Object.defineProperty(this, name, { value: new EnumValue(title, name, ordinal), enumerable: true });
    });
    Object.freeze(this);
  }
}

/** Declares an enumeration as the type Google's declarations give it: `enumeration<typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', …])`. */
export function enumeration<T>(title: string, names: readonly (keyof T & string)[]): T {
  return new Enumeration(title, names) as T;
}
