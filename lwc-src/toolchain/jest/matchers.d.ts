import 'expect';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, _T = unknown> {
    /** The element breaks no rule of axe, as far as a page without layout can show. */
    toBeAccessible(): Promise<R>;
  }
}
