import { startPage } from '../start.tsx';
import { enOffice } from '../words/en/officePage.ts';
import { OfficeApp } from './app.tsx';

startPage((server, start) => <OfficeApp server={server} start={start} words={enOffice} />);
