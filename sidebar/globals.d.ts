/** Google's client side, as far as the pages use it. https://developers.google.com/apps-script/guides/html/reference/run */
declare const google: {
  readonly script: {
    readonly run: import('./server.ts').ScriptRun;
    readonly host: { close(): void; editor: { focus(): void } };
  };
};
