/** One random ID for one act; its retries keep it, so that nothing is entered twice. */
export const newOperation = (): string => {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(numbers, (each) => each.toString(36)).join('');
};
