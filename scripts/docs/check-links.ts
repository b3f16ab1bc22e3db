import { dirname, join, normalize } from 'node:path';
import type { NameProblem } from './check-names.ts';
import { readMarkdown, type MarkdownDocument } from './markdown.ts';

/** Gives the text of a file, or nothing when there is none; a folder is an empty text. */
export type ReadText = (path: string) => string | undefined;

/**
 * Checks that every link within the project leads somewhere, down to the heading.
 *
 * @param path of the document, from the project's folder
 */
export function checkLinks(path: string, document: MarkdownDocument, read: ReadText): readonly NameProblem[] {
  return document.links
    .filter(({ target }) => !/^[a-z]+:/.test(target))
    .flatMap(({ target, line }) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : normalize(join(dirname(path), file));
      const text = read(place);
      if (text === undefined) return [{ line, message: `the link ${target} leads nowhere` }];
      const anchors = file === '' ? document.anchors : readMarkdown(text).anchors;
      return anchor === undefined || anchors.has(anchor)
        ? []
        : [{ line, message: `${place} has no heading for #${anchor}` }];
    });
}
