/** What is a mailbox: judged before anything is sent, so that one address cannot stop, split or redirect a mail. */

/** Narrower than the standard: plain ASCII, dots inside, a domain of two labels or more. Quoted and literal forms are refused. */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** RFC 5321: the part before the sign, and all of it. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** Whether Google can be given this as the one recipient of a mail. */
export const isAddress = (text: string): boolean =>
  text.length <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL && ADDRESS.test(text);

/** An address nothing can be sent to, and whose it is: a unit's ID, or '' for one of Cấu hình. */
export interface BadAddress {
  readonly unit: string;
  readonly address: string;
}
