import { documentNumber, organOfUnit, signingLines } from '../../src/domain/documents.ts';

test('a number carries the kind of document and the body’s code, the party’s way for the party', () => {
  expect(documentNumber('state', 'BC', 'UBND')).toBe('/BC-UBND');
  expect(documentNumber('mass', 'TTr', 'HPN')).toBe('/TTr-HPN');
  expect(documentNumber('party', 'BC', 'ĐU')).toBe('-BC/ĐU');
  expect(documentNumber('state', 'BC', '')).toBe('');
});

test.each([
  ['a commune', 'state', 'Xã', 'Xã Trà Thử', 'Ủy ban nhân dân xã Trà Thử'],
  ['a township', 'state', 'Thị trấn', 'Thị trấn Trà Thử', 'Ủy ban nhân dân thị trấn Trà Thử'],
  [
    'a commune in loose letters',
    'state',
    'Xã',
    '  XÃ Trà Thử '.normalize('NFD'),
    'Ủy ban nhân dân xã Trà Thử',
  ],
  ['a commune listed as its council', 'state', 'Xã', 'UBND xã Trà Thử', 'UBND xã Trà Thử'],
  ['a commune without a name', 'state', 'Xã', 'Xã', 'Xã'],
  ['a name that only looks so', 'state', 'Xã', 'Xãlộ Thử', 'Xãlộ Thử'],
  ['a school that begins so', 'state', 'Trường học', 'Xã Đội Thử', 'Xã Đội Thử'],
  ['a commune’s party body', 'party', 'Xã', 'Xã Trà Thử', 'Xã Trà Thử'],
  ['a commune’s association', 'mass', 'Xã', 'Xã Trà Thử', 'Xã Trà Thử'],
] as const)('the head of %s names who writes', (_who, formFamily, type, name, organ) => {
  expect(organOfUnit({ formFamily, type, name })).toBe(organ);
});

const COUNCIL = { family: 'state', organ: 'Ủy ban nhân dân xã Trà Thử' } as const;

test.each([
  [
    'for the collective',
    { ...COUNCIL, signing: 'TM.', signatory: 'Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ],
  [
    'by a deputy',
    { ...COUNCIL, signing: 'KT.', signatory: 'Phó Chủ tịch' },
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  [
    'by order',
    { ...COUNCIL, signing: 'TL.', signatory: 'Chánh Văn phòng' },
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  ],
  [
    'by order of a head who is no chairman',
    { family: 'state', organ: 'Phòng Giáo dục', signing: 'TL.', signatory: 'Kế toán' },
    ['TL. THỦ TRƯỞNG', 'KẾ TOÁN'],
  ],
  ['by the head', { ...COUNCIL, signing: '', signatory: 'Chủ tịch' }, ['CHỦ TỊCH']],
  [
    'for a party committee',
    { family: 'party', organ: 'Đảng ủy xã Trà Thử', signing: 'TM.', signatory: 'Bí thư' },
    ['T/M ĐẢNG ỦY', 'BÍ THƯ'],
  ],
  [
    'for the collective while the title is not known',
    { family: 'state', organ: 'Ủy ban nhân dân huyện Thử', signing: 'TM.', signatory: '' },
    ['TM. ỦY BAN NHÂN DÂN'],
  ],
] as const)('a document is signed %s', (_how, signing, lines) => {
  expect(signingLines(signing)).toEqual(lines);
});
