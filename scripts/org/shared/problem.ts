/** Something that a person can mend: shown as it is, without a stack trace, and the script ends with this exit code. */
export class Problem extends Error {
  readonly exitCode: number;

  /**
   * @param message what is wrong and how to mend it, in whole sentences
   * @param exitCode for scripts that call this one
   */
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
