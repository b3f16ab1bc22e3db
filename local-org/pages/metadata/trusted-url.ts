import { textOf, type XmlElement } from '../../../generator/check/xml/element.ts';
import type { TrustedUrl } from './types.ts';

/** Directives of a content security policy by the field of a Trusted URL that opens them. */
const DIRECTIVES = {
  isApplicableToConnectSrc: 'connect-src',
  isApplicableToFontSrc: 'font-src',
  isApplicableToFrameSrc: 'frame-src',
  isApplicableToImgSrc: 'img-src',
  isApplicableToMediaSrc: 'media-src',
  isApplicableToStyleSrc: 'style-src'
} as const;

/** Contexts in which Lightning pages are; absent, a Trusted URL holds in all. */
const LIGHTNING = ['All', 'LEX'];

/** One that is inactive, or made for sites only, opens nothing. */
export function readTrustedUrl(root: XmlElement, name: string): TrustedUrl {
  const holds = textOf(root, 'isActive') === 'true' && LIGHTNING.includes(textOf(root, 'context') ?? 'All');
  const directives = Object.entries(DIRECTIVES).filter(([field]) => holds && textOf(root, field) === 'true');
  return { name, address: textOf(root, 'endpointUrl') ?? '', directives: directives.map(([, directive]) => directive) };
}
