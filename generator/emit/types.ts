/** A file that the generator makes. The path is relative to the repository, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string;
}
