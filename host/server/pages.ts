/** The pages that wait for their frames: each is given once, and none outlives the window it was made for. */
export interface Pages {
  put(window: string, token: string, html: string): void;
  /** By the last part of its address. */
  take(token: string): string | undefined;
  /** Frees what this window never fetched. */
  drop(window: string): void;
}

/** A page made for somebody who has just left is not kept. */
export function createPages(hasWindow: (window: string) => boolean): Pages {
  const pages = new Map<string, { readonly window: string; readonly html: string }>();
  return {
    put(window, token, html) {
      if (hasWindow(window)) pages.set(token, { window, html });
    },
    take(token) {
      const page = pages.get(token);
      pages.delete(token);
      return page?.html;
    },
    drop(window) {
      for (const [token, page] of pages) if (page.window === window) pages.delete(token);
    },
  };
}
