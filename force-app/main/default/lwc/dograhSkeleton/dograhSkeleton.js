/* Compiled from lwc-src/dograhSkeleton/dograhSkeleton.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import loadingText from '@salesforce/label/c.Dograh_Loading';
const MOST_ROWS = 50;
/** Stands where data will be, in about its shape, so that nothing jumps when it comes. */
export default class DograhSkeleton extends LightningElement {
  /** Number of lines. */
  @api
  rows = 3;
  /** What is being waited for, for screen readers. */
  @api
  label = loadingText;
  get lines() {
    const count = Math.min(MOST_ROWS, Math.max(1, Math.floor(Number(this.rows)) || 1));
    return Array.from({ length: count }, (_, key) => ({ key, className: key % 3 === 2 ? 'line short' : 'line' }));
  }
}
