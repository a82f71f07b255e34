/** One of each thing told of the file as a whole. */
import type { FileNotice, FileRefusal } from '../../src/commands/fileNotices.ts';

type Samples<N extends { readonly code: string }> = {
  readonly [C in N['code']]: readonly Extract<N, { code: C }>[];
};

export const FILE_NOTICES: Samples<FileNotice> = {
  fileAdopted: [0, 12].map((muted) => ({ code: 'fileAdopted', muted })),
  fileAccepted: [0, 3].map((doubtful) => ({ code: 'fileAccepted', units: 12, doubtful })),
  migrated: [0, 40].map((left) => ({ code: 'migrated', tabs: 14, left })),
  backedUp: [0, 5].map((left) => ({ code: 'backedUp', tabs: 20, rows: 1234, left })),
  backupPreviewed: [0, 7].map((missing) => ({
    code: 'backupPreviewed',
    tab: 'Hồ sơ',
    at: 45_352.5,
    saved: 1234,
    missing,
  })),
  backupRestored: [0, 7].flatMap((rows) =>
    [0, 2].map((left) => ({ code: 'backupRestored' as const, tab: 'Hồ sơ', rows, left })),
  ),
};

export const FILE_REFUSALS: Samples<FileRefusal> = {
  fileCopy: [{ code: 'fileCopy' }],
  fileRestored: [{ code: 'fileRestored' }],
  fileNewer: [{ code: 'fileNewer' }],
  fileOlder: ['', 'chu@example.vn'].map((owner) => ({ code: 'fileOlder', owner })),
  fileKnown: [{ code: 'fileKnown' }],
  zoneChanged: [{ code: 'zoneChanged', zone: 'America/New_York', wanted: 'Asia/Ho_Chi_Minh' }],
  ownerChanged: [{ code: 'ownerChanged', named: 'cu@example.vn', owner: 'moi@example.vn' }],
  noBackup: [{ code: 'noBackup' }],
  backupOvertaken: [{ code: 'backupOvertaken' }],
  notBackedUp: [{ code: 'notBackedUp', tab: 'Hồ so', tabs: ['Hồ sơ', 'Xã Trà Giác'] }],
};
