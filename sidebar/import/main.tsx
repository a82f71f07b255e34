import { render } from 'preact';
import { pageStart } from '../page.ts';
import { connect } from '../server.ts';
import { showSoundText } from '../shownText.ts';
import { ImportDialog } from './dialog.tsx';

showSoundText();
const root = document.getElementById('app');
const close = (): void => google.script.host.close();
if (root !== null)
  render(<ImportDialog server={connect(() => google.script.run)} start={pageStart()} close={close} />, root);
