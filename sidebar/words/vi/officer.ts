export const officer = { title: 'Đơn vị' };
