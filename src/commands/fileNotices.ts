/** What is told of the file as a whole: copies, old versions, other layouts, another owner or zone, and its backup. */
export type FileRefusal =
  | { readonly code: 'fileCopy' }
  | { readonly code: 'fileRestored' }
  | { readonly code: 'fileNewer' }
  /** Laid by an earlier version; `owner` can bring it up to date. */
  | { readonly code: 'fileOlder'; readonly owner: string }
  | { readonly code: 'fileKnown' }
  | { readonly code: 'zoneChanged'; readonly zone: string; readonly wanted: string }
  /** Cấu hình names another account than the one that owns the file. */
  | { readonly code: 'ownerChanged'; readonly named: string; readonly owner: string }
  | { readonly code: 'noBackup' }
  /** Another backup began behind this one and writes over it. */
  | { readonly code: 'backupOvertaken' }
  | { readonly code: 'notBackedUp'; readonly tab: string; readonly tabs: readonly string[] };

export type FileNotice =
  | { readonly code: 'fileAdopted'; readonly muted: number }
  | { readonly code: 'fileAccepted'; readonly units: number; readonly doubtful: number }
  /** An old file is brought up to this version's layout; so many tabs are left. */
  | { readonly code: 'migrated'; readonly tabs: number; readonly left: number }
  | { readonly code: 'backedUp'; readonly tabs: number; readonly rows: number; readonly left: number }
  | {
      readonly code: 'backupPreviewed';
      readonly tab: string;
      /** When the backup was made, as the sheet counts days. */
      readonly at: number;
      readonly saved: number;
      readonly missing: number;
    }
  | {
      readonly code: 'backupRestored';
      readonly tab: string;
      readonly rows: number;
      /** Rows for which the tab has no room. */
      readonly left: number;
    };

/** What pages say above everything else while the file is in doubt. */
export interface FileWords {
  readonly file: { readonly copy: string; readonly restored: string };
}
