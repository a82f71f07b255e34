type Primitive = string | number | boolean | null | undefined;

type In<T> = T extends Primitive ? T : never;
type Out<T> = T extends object ? object : T;

/**
 * The methods K of Google's declaration I, for `class X implements Modelled<I, K>`: names, number and primitive types of the
 * parameters and results are checked (of the last overload); where Google's interface stands for another service object,
 * any object of ours may, since ours have fewer methods.
 */
export type Modelled<I, K extends keyof I> = {
  [P in K]: I[P] extends (...args: infer A) => infer R
    ? (...args: { [N in keyof A]: In<A[N]> }) => Out<R>
    : I[P];
};
