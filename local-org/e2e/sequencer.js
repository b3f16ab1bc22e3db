import Sequencer from '@jest/test-sequencer';

/** By name: each journey finds the time and the records that those before it have left, the same at every run. */
export default class ByName extends Sequencer.default {
  /**
   * @override
   * @template {{ path: string }} Journey
   * @param {Journey[]} tests
   * @returns {Journey[]}
   */
  sort(tests) {
    return [...tests].sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}
