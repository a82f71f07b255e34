/** What the server writes into a page before it shows it: `<body data-…>`. */
export interface PageStart {
  readonly language: 'vi' | 'en';
  /** '' for the home of whoever opens it, 'check' for the system check. */
  readonly view: string;
  /** The unit a dialog is about; '' in the sidebar. */
  readonly unit: string;
}
export function pageStart(): PageStart {
  const { language, view = '', unit = '' } = document.body.dataset;
  return { language: language === 'en' ? 'en' : 'vi', view, unit };
}
