/**
 * What survives the way to another thread. Of a type that holds a function anywhere there is no plain form, so that
 * sending it does not compile.
 */
export type Plain<T> = T extends (...args: never) => unknown
  ? never
  : T extends string | number | boolean | undefined | null | Uint8Array
    ? T
    : { [K in keyof T]: Plain<T[K]> };
