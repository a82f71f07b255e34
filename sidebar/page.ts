/** What the server writes into a page before it shows it: `<body data-…>`. */
export interface PageStart {
  readonly language: 'vi' | 'en';
  /** '' for the home of whoever opens it, 'check' for the system check, 'unit' for a unit the office looks at. */
  readonly view: string;
  /** The unit the page is about; '' for none. */
  readonly unit: string;
}
export function pageStart(): PageStart {
  const { language, view = '', unit = '' } = document.body.dataset;
  return { language: language === 'en' ? 'en' : 'vi', view, unit };
}
