/** A message of the org's event stream. */
export interface StreamMessage {
  channel: string;
  replayId: number;
  data: unknown;
}

/** Takes server-sent events apart as their text arrives. */
export class EventParser {
  private rest = '';

  /** @returns the messages that the text completes */
  take(text: string): StreamMessage[] {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields = new Map(
        block.split('\n').map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
        })
      );
      const data = fields.get('data');
      if (data === undefined) return [];
      return {
        channel: fields.get('event') ?? '',
        replayId: Number(fields.get('id')),
        data: JSON.parse(data) as unknown
      };
    });
  }
}
