import { render } from 'preact';
import { pageStart } from '../page.ts';
import { connect } from '../server.ts';
import { showSoundText } from '../shownText.ts';
import { DocumentsDialog } from './dialog.tsx';
import { saveFile } from './save.ts';

showSoundText();
const root = document.getElementById('app');
if (root !== null)
  render(
    <DocumentsDialog server={connect(() => google.script.run)} start={pageStart()} save={saveFile} />,
    root,
  );
