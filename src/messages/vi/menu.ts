import type { MenuKey, Messages } from '../type.ts';

export const menu: Messages['menu'] = {
  top: 'Thi đua',
  openSidebar: 'Mở thanh bên',
  openMyUnit: 'Đến trang đơn vị tôi',
  compile: 'Tổng hợp năm…',
  refresh: 'Cập nhật hồ sơ',
  remind: 'Nhắc hạn',
  remindPreview: 'Xem trước',
  remindTest: 'Gửi thử cho tôi',
  remindSend: 'Gửi ngay',
  year: 'Năm',
  yearOpen: 'Mở năm…',
  yearLock: 'Khóa sổ…',
  yearUnlock: 'Mở lại sổ đã khóa…',
  periodCompile: 'Tổng hợp giai đoạn',
  documents: 'Báo cáo .docx',
  admin: 'Quản trị',
  setup: 'Thiết lập',
  check: 'Kiểm tra hệ thống',
  restoreLost: 'Khôi phục dòng đã mất…',
  mendTab: 'Lập lại khung trang này',
  backup: 'Sao lưu',
  backupRestore: 'Khôi phục từ bản sao lưu…',
  about: 'Giới thiệu',
};

/** The way to an entry, e.g. “Thi đua > Quản trị > Thiết lập”. */
export const menuPath = (...keys: readonly MenuKey[]): string =>
  `“${['top' as const, ...keys].map((key) => menu[key]).join(' > ')}”`;
