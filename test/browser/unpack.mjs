// Unpacks the Chromium that npm brought into the folder TMPDIR names; it is run by chromium.ts with that folder.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
