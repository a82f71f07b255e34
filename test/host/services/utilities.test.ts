import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { formatDate } from '../../../host/services/dateFormat.ts';
import { failed, ok, smallHost } from '../runtime/smallBundle.ts';

const AT = Date.parse('2024-03-04T15:04:05.006Z');

// https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
describe('formatDate', () => {
  test.each([
    ['dd/MM/yyyy', '04/03/2024'],
    ['yyyy-MM-dd HH:mm:ss', '2024-03-04 22:04:05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-03-04T22:04:05.006+07:00'],
    ["d MMM yy, h:mm a 'o''clock'", "4 Mar 24, 10:04 PM o'clock"],
    ['EEE EEEE MMMM u Z k K', 'Mon Monday March 1 +0700 22 10'],
    ["''", "'"],
  ])('%s', (format, text) => {
    expect(formatDate(AT, 'Asia/Ho_Chi_Minh', format)).toBe(text);
  });

  test('at UTC the offset is Z', () => {
    expect(formatDate(AT, 'Etc/UTC', 'HH XXX X')).toBe('15 Z Z');
  });

  test('a letter that is not modelled throws by name', () => {
    expect(smallHost('').eval("Utilities.formatDate(new Date(), 'Etc/UTC', 'DD')")).toEqual(
      failed('NotModelled: not modelled: Utilities.formatDate with the letter D'),
    );
  });

  test('every day of any year round-trips through yyyy-MM-dd', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        expect(formatDate(date.getTime(), 'Etc/UTC', 'yyyy-MM-dd')).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

test('digests are signed bytes', () => {
  const { eval: run } = smallHost('');
  const digest = (name: string) =>
    run(
      `return Utilities.computeDigest(Utilities.DigestAlgorithm.${name}, 'Gương', Utilities.Charset.UTF_8)`,
    );
  const bytes = (hash: string) => [...new Int8Array(createHash(hash).update('Gương').digest())];
  expect(digest('SHA_256')).toEqual(ok(bytes('sha256')));
  expect(digest('MD5')).toEqual(ok(bytes('md5')));
  expect(digest('SHA_1')).toEqual(ok(bytes('sha1')));
});

test('base64 goes there and back, and a text that is not ASCII needs its charset named', () => {
  const { eval: run } = smallHost('');
  const body = `var text = Utilities.base64EncodeWebSafe('Gương Sáng?>', Utilities.Charset.UTF_8);
    return [text, Utilities.base64Encode(Utilities.base64DecodeWebSafe(text)), Utilities.base64Decode('/w==')]`;
  const plain = Buffer.from('Gương Sáng?>').toString('base64');
  expect(run(body)).toEqual(ok([plain.replaceAll('+', '-').replaceAll('/', '_'), plain, [-1]]));
  expect(run("return Utilities.base64Encode('Gương')")).toMatchObject({
    error: expect.stringContaining('without Charset.UTF_8'),
  });
});

test('sleeping takes modelled time only', () => {
  expect(
    smallHost('').eval('var from = Date.now(); Utilities.sleep(90000); return Date.now() - from'),
  ).toEqual(ok(90_000));
});

test('a UUID looks like one', () => {
  expect(smallHost('').eval('return Utilities.getUuid()')).toEqual(
    ok(expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
  );
});

// https://developers.google.com/apps-script/reference/base/session
test('Session knows zone and language', () => {
  expect(smallHost('').eval('return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]')).toEqual(
    ok(['Asia/Ho_Chi_Minh', 'vi']),
  );
});
