import { buildDocument, fileNameOf, titleFor } from '../../../sidebar/documents/build/index.ts';
import type { DocumentData } from '../../../src/commands/documentData.ts';
import { type Docx, paragraphOf, readDocx } from './docx.ts';
import { districtData, nameAt, proposalData, publicationData, unitData, YEAR } from './sample.ts';

const built = async (data: DocumentData): Promise<Docx> => readDocx(await buildDocument(data));
const MM = 1440 / 25.4;
const attribute = (xml: string, tag: string, name: string): number =>
  Number(new RegExp(`<w:${tag}[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1]);

const KINDS: readonly (readonly [string, DocumentData])[] = [
  ['the district’s report', districtData()],
  ['a unit’s report', unitData()],
  ['a party body’s report', unitData('party')],
  ['a mass organisation’s report', unitData('mass')],
  ['the proposal', proposalData()],
  ['the list for publication', publicationData()],
];

describe('every document', () => {
  test.each(KINDS)('%s keeps to the paper, margins and font of NĐ 30/2020', async (_name, data) => {
    const { xml } = await built(data);
    expect(attribute(xml, 'pgSz', 'w') / MM).toBeCloseTo(210, 0);
    expect(attribute(xml, 'pgSz', 'h') / MM).toBeCloseTo(297, 0);
    const within = (side: string, least: number, most: number) => {
      const margin = attribute(xml, 'pgMar', side) / MM;
      expect(margin).toBeGreaterThanOrEqual(least - 0.1);
      expect(margin).toBeLessThanOrEqual(most + 0.1);
    };
    within('top', 20, 25);
    within('bottom', 20, 25);
    within('left', 30, 35);
    within('right', 15, 20);
    const fonts = new Set([...xml.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font));
    expect([...fonts]).toEqual(['Times New Roman']);
  });

  test.each(KINDS)(
    '%s numbers its pages in the middle of the top, from the second on',
    async (_name, data) => {
      const { xml, headers } = await built(data);
      expect(xml).toContain('<w:titlePg/>');
      const numbered = Object.values(headers).filter((header) => header.includes('PAGE'));
      expect(Object.keys(headers)).toHaveLength(2);
      expect(numbered).toHaveLength(1);
      expect(numbered[0]).toContain('<w:jc w:val="center"/>');
      expect(xml).toMatch(/<w:headerReference w:type="default"[^>]*\/>/);
    },
  );

  test.each(KINDS)('%s repeats the head of its tables and cuts no row', async (_name, data) => {
    const { xml, tables } = await built(data);
    const inner = tables.length - 2;
    expect(inner).toBeGreaterThan(0);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(inner);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(tables.flat().length);
  });

  test.each(KINDS)('%s gives every cell of a row a place within the text', async (_name, data) => {
    const { xml } = await built(data);
    const text =
      attribute(xml, 'pgSz', 'w') - attribute(xml, 'pgMar', 'left') - attribute(xml, 'pgMar', 'right');
    for (const [grid] of xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(text + widths.length);
    }
  });
});

describe('the head of a document', () => {
  test('a state body prints the emblem and motto, its organ and superior, number, place and day', async () => {
    const { tables } = await built(districtData());
    const [[organ, emblem], [number, day]] = tables[0] as [string[], string[]];
    expect(organ).toBe('ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NAM\nỦY BAN NHÂN DÂN\nHUYỆN BẮC TRÀ MY\n');
    expect(emblem).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n');
    expect(number).toMatch(/^Số: +\/BC-UBND$/);
    expect(day).toBe('Bắc Trà My, ngày 05 tháng 11 năm 2024');
  });

  test('place and day are in italics, and the first two months take a zero', async () => {
    const docx = await built(districtData({ today: '2025-02-09' }));
    const day = paragraphOf(docx, 'Bắc Trà My, ngày 09 tháng 02 năm 2025');
    expect(day).toMatch(/<w:i\/>/);
  });

  test('a party body prints the party’s name, neither emblem nor motto, and its own number', async () => {
    const { tables, paragraphs } = await built(unitData('party'));
    const [[organ = '', name]] = tables[0] as [string[]];
    expect(name).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(organ).toMatch(/^HUYỆN ỦY BẮC TRÀ MY\nĐẢNG ỦY XÃ TRÀ THỬ\n\*\nSố +-BC\/ĐU$/);
    expect(paragraphs.join('\n')).not.toMatch(/CỘNG HÒA|Độc lập/);
    expect(paragraphs).toContain('T/M ĐẢNG ỦY');
  });

  test('a mass organisation is printed by NĐ 30', async () => {
    const { tables, paragraphs } = await built(unitData('mass'));
    expect(tables[0]?.[0]?.[1]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(paragraphs).toContain('TM. HỘI LIÊN HIỆP PHỤ NỮ');
  });

  test('what the configuration lacks is a dotted place, never the word undefined', async () => {
    const gone = {
      superior: '',
      number: '',
      place: '',
      signatory: '',
      signatoryName: '',
      signing: '',
    } as const;
    for (const data of [
      districtData(gone),
      unitData('party', gone),
      proposalData({ ...gone, recipients: [] }),
    ]) {
      const { paragraphs } = await built(data);
      expect(paragraphs.join('\n')).not.toMatch(/undefined|null|NaN/);
      expect(paragraphs.filter((text) => /^…+$/.test(text)).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the signature names in whose place, the title and the person, beside the recipients', async () => {
    const { tables } = await built(unitData());
    const [left, right] = tables[tables.length - 1]?.[0] ?? [];
    expect(left).toBe('Nơi nhận:\n- Phòng Nội vụ huyện Bắc Trà My;\n- Lưu: VT.');
    expect(right).toMatch(/^KT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n+Nguyễn Văn Mẫu$/);
  });
});

describe('the district’s report', () => {
  test('counts movement by kind, and bloc by unit, with their sums', async () => {
    const data = districtData();
    const { tables } = await built(data);
    const movements = tables.find((table) => table[0]?.[1] === 'Phong trào') ?? [];
    expect(movements).toHaveLength(data.body.movements.length + 2);
    expect(movements[movements.length - 1]?.slice(1)).toEqual([
      'Tổng cộng',
      '24',
      '24',
      '24',
      '72',
      '72',
      '36',
    ]);
    const units = tables.find((table) => table[0]?.[2] === 'Đề cử') ?? [];
    expect(units).toHaveLength(18 + 2 + 2);
    expect(units[1]?.slice(0, 3)).toEqual(['I', 'Khối xã, thị trấn', '40']);
    expect(units[units.length - 1]?.slice(1, 3)).toEqual(['Tổng cộng', '72']);
  });

  test('tells commendations with their money, what is not known, publicity, lessons and who is silent', async () => {
    const { paragraphs, tables } = await built(districtData());
    const text = paragraphs.join('\n');
    expect(tables.flat()).toContainEqual([
      '1',
      'Giấy khen của Chủ tịch UBND huyện',
      '3',
      '12',
      '4',
      '19',
      '5.670.000',
    ]);
    expect(text).toContain('Tiền thưởng của 2 trường hợp chưa xác định được mức.');
    expect(tables.flat()).toContainEqual(['Đài', '72', '72']);
    expect(text).toContain('Chọn mô hình vừa sức, gần dân.');
    expect(text).toContain('Có 2/18 đơn vị đã gửi báo cáo năm.');
    expect(text).toMatch(/16 đơn vị chưa báo cáo: .*Xã thử 4/);
  });
});

describe('a unit’s report', () => {
  test('fills in plan, launches, money, difficulties and lessons, and leaves a dotted line for what is missing', async () => {
    const { paragraphs } = await built(unitData());
    expect(paragraphs).toContain('Đơn vị đã ban hành kế hoạch năm số 15/KH-UBND ngày 20/02/2024.');
    expect(paragraphs).toContain('- Nông thôn mới; 16/KH-UBND, 01/03/2024.');
    expect(paragraphs).toContain('Kinh phí: đề xuất 30.000.000 đồng; được duyệt 25.000.000 đồng.');
    const at = paragraphs.indexOf('II. KHÓ KHĂN, HẠN CHẾ');
    expect(paragraphs.slice(at + 1, at + 3)).toEqual(['Đường đến thôn 4 bị sạt lở.', 'Ít nguồn vốn.']);
    expect(paragraphs[paragraphs.indexOf('IV. ĐỀ XUẤT, KIẾN NGHỊ') + 1]).toMatch(/^…+$/);
  });

  test('lists its nominees with how far their files are, and never that one is on hold', async () => {
    const { tables, everything } = await built(unitData());
    const list = tables.find((table) => table[0]?.[1] === 'Tên') ?? [];
    expect(list).toHaveLength(26);
    expect(list.slice(1, 6).map((row) => row[5])).toEqual([
      'Đã khen',
      'Đủ điều kiện',
      'Đủ điều kiện, chưa nộp',
      'Đang xem xét',
      'Đang hoàn thiện hồ sơ',
    ]);
    expect(everything).not.toContain('Tạm dừng');
  });

  test('a unit without nominees has no empty table', async () => {
    const data = unitData();
    const { tables, paragraphs } = await built({
      ...data,
      body: { ...data.body, nominees: [], movements: [] },
    });
    expect(tables).toHaveLength(2);
    expect(paragraphs).not.toContain('3. Danh sách mô hình, điển hình');
  });
});

describe('tờ trình', () => {
  test('is addressed, tells how many of each form, and lists them in three blocks on a page of their own', async () => {
    const { tables, paragraphs, xml } = await built(proposalData());
    expect(paragraphs).toContain('Kính gửi: Ủy ban nhân dân huyện Bắc Trà My.');
    expect(paragraphs).toContain(
      '- Giấy khen của Chủ tịch UBND huyện: 24 trường hợp, gồm 8 tập thể, 16 cá nhân.',
    );
    expect(xml).toContain('<w:br w:type="page"/>');
    const list = tables[tables.length - 1] ?? [];
    const groups = list.filter((row) => row.length === 2).map((row) => row.join(' '));
    expect(groups).toEqual(['I Tập thể: 8', 'II Cá nhân: 16', 'III Hộ gia đình: 0']);
    expect(list).toContainEqual([
      ...[
        '1',
        nameAt(0),
        'Trường Phổ thông dân tộc bán trú Trung học cơ sở xã vùng cao số 1',
        'Nông thôn mới',
      ],
      ...[
        'Vận động nhân dân hiến đất làm đường liên thôn, dài 1,2 km',
        'Giấy khen của Chủ tịch UBND huyện\nChuyên đề',
      ],
    ]);
  });

  test('names its number and day once it has them', async () => {
    const data = proposalData();
    const { paragraphs } = await built({
      ...data,
      body: { ...data.body, proposal: '05/TTr-PNV', proposalDate: '2024-10-20' },
    });
    expect(paragraphs).toContain('(Kèm theo Tờ trình số 05/TTr-PNV ngày 20/10/2024)');
  });
});

describe('the list for publication', () => {
  test('shows name, unit, movement and achievement, and nothing of who was held back', async () => {
    const { tables, paragraphs } = await built(publicationData());
    const list = tables[1] ?? [];
    expect(list[0]).toEqual(['TT', 'Tên', 'Đơn vị', 'Phong trào', 'Thành tích, hình thức khen thưởng']);
    expect(list.filter((row) => row.length === 2).map((row) => row.join(' '))).toEqual([
      'I Tập thể: 3',
      'II Cá nhân: 2',
      'III Hộ gia đình: 2',
    ]);
    expect(paragraphs.join('\n')).not.toMatch(/không đưa vào|16 tuổi/);
  });
});

test('text that XML or Word would choke on arrives as it was meant', async () => {
  const data = unitData();
  const own = { ...data.body.own, lessons: 'A < B & "C" > D\u0007, 𝒳' };
  const { paragraphs } = await built({ ...data, body: { ...data.body, own } });
  expect(paragraphs).toContain('A < B & "C" > D , 𝒳');
});

test('files are named in plain letters, by kind, unit and year', () => {
  expect(fileNameOf(districtData())).toBe(`Bao-cao-nam-${YEAR}.docx`);
  expect(fileNameOf(unitData('party'))).toBe(`Bao-cao-nam-Dang-uy-xa-Tra-Thu-${YEAR}.docx`);
  expect(fileNameOf(proposalData())).toBe(`To-trinh-khen-thuong-${YEAR}.docx`);
  expect(fileNameOf(publicationData())).toBe(`Danh-sach-cong-khai-${YEAR}.docx`);
  expect(titleFor(districtData())).toContain(String(YEAR));
});
