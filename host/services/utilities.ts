import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { enumeration } from '../runtime/enumeration.ts';
import { NotModelled, ScriptError } from '../runtime/errors.ts';
import type { Modelled } from '../runtime/modelled.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';
import { formatDate } from './dateFormat.ts';

const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const HASHES: ReadonlyMap<unknown, string> = new Map([
  [DigestAlgorithm.MD5, 'md5'],
  [DigestAlgorithm.SHA_1, 'sha1'],
  [DigestAlgorithm.SHA_256, 'sha256'],
]);
/** https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) */
const LONGEST_SLEEP = 300_000;

type Bytes = readonly number[];

/** https://developers.google.com/apps-script/reference/utilities/utilities */
class Utilities
  implements
    Modelled<
      GoogleAppsScript.Utilities.Utilities,
      | 'Charset'
      | 'DigestAlgorithm'
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'formatDate'
      | 'getUuid'
      | 'sleep'
    >
{
  readonly run: Run;
  readonly world: World;
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!types.isDate(date)) {
      throw new ScriptError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatDate(date.getTime(), timeZone, format);
  }

  getUuid(): string {
    return this.world.uuid();
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
      throw new ScriptError('Invalid argument: milliseconds');
    }
    this.run.meter.wait(milliseconds);
  }

  computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: string | Bytes,
    charset?: GoogleAppsScript.Utilities.Charset,
  ): number[] {
    const hash = HASHES.get(algorithm);
    if (hash === undefined) throw new NotModelled(`Utilities.computeDigest with ${String(algorithm)}`);
    return signed(
      createHash(hash)
        .update(bytesOf('computeDigest', value, charset))
        .digest(),
    );
  }

  base64Encode(data: string | Bytes, charset?: GoogleAppsScript.Utilities.Charset): string {
    return bytesOf('base64Encode', data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: string | Bytes, charset?: GoogleAppsScript.Utilities.Charset): string {
    const text = bytesOf('base64EncodeWebSafe', data, charset).toString('base64');
    return text.replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    return decoded(encoded);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decoded(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }
}

/** Google reads a text without a charset as US-ASCII and turns every other letter into "?"; here that is refused. */
function bytesOf(method: string, value: string | Bytes, charset: unknown): Buffer {
  if (typeof value !== 'string') return Buffer.from(value.map((byte) => byte & 0xff));
  const isAscii = Buffer.byteLength(value) === value.length;
  if (charset !== Charset.UTF_8 && !isAscii) {
    throw new NotModelled(`Utilities.${method} of a text that is not ASCII without Charset.UTF_8`);
  }
  return Buffer.from(value, 'utf8');
}

function decoded(text: string): number[] {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new ScriptError('Could not decode string.');
  return signed(Buffer.from(text, 'base64'));
}

/** Apps Script's bytes are Java's: -128 to 127. */
function signed(bytes: Buffer): number[] {
  return [...new Int8Array(bytes)];
}

export const utilitiesFactory: ServiceFactory = (run, world) => ({ Utilities: new Utilities(run, world) });
