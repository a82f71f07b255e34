/** How old lists head the columns that a nominee's row takes. Written folded: small letters, no marks, no signs. */
import { SLOT_COUNT } from '../../../src/catalogue/terms.ts';
import { unitWords as english } from '../../../src/messages/en/unitTab.ts';
import { unitWords as vietnamese } from '../../../src/messages/vi/unitTab.ts';
import { headerOf } from '../../../src/workbook/words.ts';
import { FORM_KEYS, type FormKey } from './fields.ts';
import { foldHeader } from './fold.ts';

const COMMON: Partial<Record<FormKey, readonly string[]>> = {
  year: [
    'nam',
    'nam xet',
    'nam de nghi',
    'nam de cu',
    'nam thi dua',
    'nam bao cao',
    'nam cong nhan',
    'nam dang ky',
    'nam thuc hien',
  ],
  movement: [
    'phong trao',
    'ten phong trao',
    'ma phong trao',
    'phong trao thi dua',
    'ten phong trao thi dua',
    'phong trao cuoc van dong',
    'thuoc phong trao',
    'cuoc van dong',
    'linh vuc',
    'linh vuc phong trao',
    'noi dung thi dua',
    'noi dung phong trao',
  ],
  kind: [
    'doi tuong',
    'loai doi tuong',
    'nhom doi tuong',
    'doi tuong de nghi',
    'doi tuong khen thuong',
    'loai hinh',
    'loai',
    'tap the ca nhan',
    'ca nhan tap the',
    'tap the ca nhan ho gia dinh',
    'ca nhan tap the ho gia dinh',
  ],
  name: [
    'ten',
    'ho ten',
    'ho va ten',
    'ho va ten ca nhan',
    'ten ca nhan',
    'ten tap the',
    'ten don vi',
    'ten tap the ca nhan',
    'ten ca nhan tap the',
    'ten don vi ca nhan',
    'ten ca nhan don vi',
    'ho ten ten don vi',
    'tap the ca nhan',
    'ten tap the ca nhan ho gia dinh',
    'ho va ten ten tap the',
    'ten ho gia dinh',
    'ho ten chu ho',
    'ho va ten chu ho',
    'chu ho',
    'ten mo hinh',
    'ten dien hinh',
    'ten guong dien hinh',
    'ten mo hinh dien hinh',
    'ten dien hinh tien tien',
    'ten mo hinh dien hinh tien tien',
    'guong dien hinh',
    'dien hinh tien tien',
    'guong nguoi tot viec tot',
  ],
  address: [
    'dia chi',
    'noi o',
    'cho o',
    'noi cu tru',
    'thon',
    'thon to',
    'thon to dan pho',
    'to dan pho',
    'dia ban',
    'noi cong tac',
    'don vi cong tac',
    'chuc vu don vi cong tac',
    'chuc vu don vi',
    'dia chi don vi cong tac',
    'don vi',
  ],
  directWorker: [
    'truc tiep lao dong',
    'nguoi truc tiep lao dong',
    'lao dong truc tiep',
    'nguoi lao dong truc tiep',
    'truc tiep san xuat',
    'ld truc tiep',
  ],
  under16: ['duoi 16 tuoi', 'duoi 16', 'tre em duoi 16 tuoi'],
  stage: ['giai doan', 'buoc', 'giai doan hien nay', 'giai doan thuc hien'],
  achievement: [
    'thanh tich',
    'tom tat thanh tich',
    'thanh tich noi bat',
    'thanh tich tieu bieu',
    'thanh tich chinh',
    'noi dung thanh tich',
    'thanh tich ket qua',
    'ket qua noi bat',
    'ket qua dat duoc',
    'noi dung viec lam',
    'viec lam tot',
    'viec lam cu the',
    'noi dung',
  ],
  minutesNumber: [
    'so bien ban',
    'bien ban so',
    'bien ban',
    'so bb',
    'bb so',
    'so hieu bien ban',
    'so bien ban suy ton',
    'bien ban suy ton',
    'bien ban suy ton so',
    'bien ban hop so',
    'so bien ban hop',
  ],
  minutesDate: [
    'ngay bien ban',
    'bien ban ngay',
    'ngay bb',
    'bb ngay',
    'ngay lap bien ban',
    'ngay hop',
    'ngay suy ton',
    'ngay hop suy ton',
    'bien ban suy ton ngay',
    'ngay bien ban suy ton',
    'bien ban hop ngay',
    'ngay thang bien ban',
    'bien ban ngay thang',
    'bien ban ngay thang nam',
  ],
  evidence: [
    'minh chung',
    'link minh chung',
    'link',
    'duong dan',
    'duong dan minh chung',
    'duong link',
    'tai lieu minh chung',
    'ho so minh chung',
    'lien ket',
    'hinh anh minh chung',
  ],
  clean: [
    'khong bi xem xet ky luat',
    'khong dang bi xem xet ky luat',
    'khong bi ky luat',
    'khong ky luat',
    'khong vi pham ky luat',
    'khong bi xem xet ky luat dieu tra',
  ],
  unrewarded: [
    'thanh tich chua duoc khen',
    'thanh tich chua duoc khen thuong',
    'chua duoc khen',
    'chua duoc khen thuong',
    'chua khen thuong',
    'chua khen',
  ],
  consent: ['dong y cong khai', 'dong y', 'dong y dang bao', 'dong y neu guong', 'dong y tuyen truyen'],
  guardianConsent: [
    'cha me dong y',
    'phu huynh dong y',
    'nguoi giam ho dong y',
    'dong y cua cha me',
    'dong y cua phu huynh',
    'bo me dong y',
  ],
  note: ['ghi chu', 'luu y', 'y kien', 'ghi chu khac'],
};

const numbered = (key: FormKey): readonly string[] => {
  const number = /^c(\d+)$/.exec(key)?.[1];
  return number === undefined || Number(number) > SLOT_COUNT
    ? []
    : [`tc${number}`, `tc ${number}`, `tieu chi ${number}`, `tieu chi so ${number}`];
};

/** Each field's headers: those of the district's own tabs in both languages, and those of old lists. */
export function synonymsOf(): ReadonlyMap<FormKey, readonly string[]> {
  const own = [vietnamese, english].map((words) => words.blocks.nominees.columns);
  return new Map(
    FORM_KEYS.map((key) => [
      key,
      [...own.map((columns) => foldHeader(headerOf(columns[key]))), ...(COMMON[key] ?? []), ...numbered(key)],
    ]),
  );
}

/** What the file keeps of nobody: such columns are left out and the officer is told. */
const PERSONAL =
  /\b(ngay sinh|nam sinh|thang nam sinh|sinh ngay|tuoi|cccd|cmnd|can cuoc|dien thoai|sdt|so dt|di dong|tai khoan ngan hang|so tai khoan)\b/;
const NOT_PERSONAL = /\bduoi 16\b/;
export const isPersonal = (header: string): boolean => {
  const folded = foldHeader(header);
  return PERSONAL.test(folded) && !NOT_PERSONAL.test(folded);
};

const COUNTERS = ['stt', 'tt', 'so tt', 'so thu tu', 'no'];
export const isCounter = (header: string): boolean => COUNTERS.includes(foldHeader(header));
