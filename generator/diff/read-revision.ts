import { execFileSync } from 'node:child_process';

/** Largest package that is read, in bytes. */
const maximumSize = 256 * 1024 * 1024;

/**
 * The files of a folder at a revision of version control.
 *
 * @throws {Error} in words, when the revision is unknown or this is no git repository
 */
export function readRevision(revision: string, folder: string, root: string): ReadonlyMap<string, string> {
  const names = git(['ls-tree', '-r', '--name-only', '-z', revision, '--', folder], root, revision)
    .split('\0')
    .filter((name) => name !== '');
  const request = names.map((name) => `${revision}:${name}\n`).join('');
  const output = execFileSync('git', ['cat-file', '--batch'], { cwd: root, input: request, maxBuffer: maximumSize });
  return new Map(parseBatch(output).map((content, index) => [names[index] ?? '', content]));
}

function git(parameters: readonly string[], root: string, revision: string): string {
  try {
    return execFileSync('git', [...parameters], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: maximumSize
    });
  } catch (error) {
    throw new Error(
      `git does not know the revision '${revision}' here. Name a commit, branch or tag of this repository that holds a generated package, such as HEAD~1 or v0.1.0.`,
      { cause: error }
    );
  }
}

/** `git cat-file --batch` answers `<hash> <type> <size>`, a line end, the content and a line end for each request. */
function parseBatch(output: Buffer): string[] {
  const contents: string[] = [];
  for (let position = 0; position < output.length;) {
    const end = output.indexOf(10, position);
    const size = Number(output.toString('utf8', position, end).split(' ')[2]);
    contents.push(output.toString('utf8', end + 1, end + 1 + size));
    position = end + 1 + size + 1;
  }
  return contents;
}
