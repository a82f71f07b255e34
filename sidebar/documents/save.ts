const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A browser may begin to read the file after the click has returned. */
const KEPT = 60_000;

/** Has the browser save these bytes under this name, as if a link to them had been pressed. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: DOCX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
