/** An error the bundle gets to see, with Google's words; the boundary makes it an Error of the bundle's realm. */
export class ScriptError extends Error {
  override readonly name: string = 'Exception';
}

/** Where the host is stricter than Google: the bundle asked for something the host does not model. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';
  constructor(what: string) {
    super(`not modelled: ${what}`);
  }
}

/** Ends a run. The bundle may catch it, and gains nothing: every later call throws it again. */
export class Killed extends Error {
  override readonly name = 'Killed';
}
