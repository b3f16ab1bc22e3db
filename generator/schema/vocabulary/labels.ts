/** Words that pages and Apex show to people; translated in Setup. `{0}` and so on stand for values. */
export interface LabelDefinition {
  /** At most 1,000 characters. */
  text: string;
  /** Where it is shown, for the translator; at most 80 characters. */
  description: string;
}
