/** What the pages' elements are made with; esbuild puts it where they need it. */
export { Fragment, h } from 'preact';
