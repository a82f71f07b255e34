import { startPage } from '../start.tsx';
import { viOffice } from '../words/vi/officePage.ts';
import { OfficeApp } from './app.tsx';

startPage((server, start) => <OfficeApp server={server} start={start} words={viOffice} />);
