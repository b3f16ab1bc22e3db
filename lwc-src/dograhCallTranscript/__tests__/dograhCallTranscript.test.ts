import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import getArtifactLink from '@salesforce/apex/DograhCallMonitorController.getArtifactLink';
import DograhCallTranscript from 'c/dograhCallTranscript';
import { createElement } from 'lwc';
import { detail } from '../../dograhCallDetail/__tests__/details';

jest.mock('@salesforce/apex/DograhCallMonitorController.getArtifactLink', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/label/c.Dograh_Call_Play_From', () => ({ default: 'Play from {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Recording_Blocked', () => ({ default: 'Trust {0}' }), { virtual: true });

const HOUR = 3_600_000;
const link = jest.mocked(getArtifactLink);
let play: jest.SpiedFunction<HTMLMediaElement['play']>;

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function transcript(properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-call-transcript', { is: DograhCallTranscript });
  const known = { callId: 'a0B7', callNumber: 'CA-7', personName: 'Ada', turns: detail().transcript };
  Object.assign(element, { ...known, hasRecording: true, allowRecording: true }, properties);
  document.body.appendChild(element);
  const part = (id: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;
  const all = (id: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-id="${id}"]`) ?? [])];
  const player = () => element.shadowRoot?.querySelector('audio') ?? null;
  return { element, part, all, player };
}

beforeEach(() => {
  play = jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  link.mockImplementation(() =>
    Promise.resolve({ url: 'https://storage.example/7.wav', expiresAt: new Date(Date.now() + HOUR).toISOString() })
  );
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('What was said', () => {
  it('is shown turn by turn, with who talks', async () => {
    const { element, all } = transcript();
    expect(all('turn').map((turn) => turn.querySelector('.speaker')?.textContent)).toEqual([
      'c.Dograh_Call_Speaker_Assistant',
      'Ada',
      'c.Dograh_Call_Speaker_Unknown'
    ]);
    await expect(element).toBeAccessible();
  });

  it('is not known while the call goes on', () => {
    const { part } = transcript({ turns: [], isLive: true, canFetch: true });
    expect(part('empty')?.textContent).toBe('c.Dograh_Call_Live_Transcript');
    expect(part('fetch')).toBeNull();
  });

  it('can be fetched when it is missing', () => {
    const { element, part } = transcript({ turns: [], canFetch: true });
    const fetched = jest.fn();
    element.addEventListener('fetch', fetched);
    part('fetch')?.click();
    expect(part('empty')?.textContent).toBe('c.Dograh_Transcript_Empty');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('can be left out of the page', () => {
    expect(transcript({ hideTurns: true }).all('turn')).toHaveLength(0);
  });
});

describe('The recording', () => {
  it('is fetched when somebody wants to hear it, and not before', async () => {
    const { part, player } = transcript();
    expect(link).not.toHaveBeenCalled();
    part('load')?.click();
    await settle();
    expect(link).toHaveBeenCalledWith(expect.objectContaining({ callId: 'a0B7', kind: 'recording' }));
    expect(player()?.getAttribute('src')).toBe('https://storage.example/7.wav');
    expect(play).toHaveBeenCalledTimes(1);
  });

  it('plays from a turn, with the link that it has', async () => {
    const { all, player } = transcript();
    all('play')[1]?.click();
    await settle();
    expect(player()?.currentTime).toBe(4);
    all('play')[0]?.click();
    await settle();
    expect(player()?.currentTime).toBe(0);
    expect(link).toHaveBeenCalledTimes(1);
  });

  it('marks the turn that is heard', async () => {
    const { all, player, part } = transcript();
    part('load')?.click();
    await settle();
    const audio = player() as HTMLAudioElement;
    audio.currentTime = 5;
    audio.dispatchEvent(new CustomEvent('timeupdate'));
    await settle();
    expect(all('turn').map((turn) => turn.getAttribute('aria-current'))).toEqual(['false', 'true', 'false']);
  });

  it('goes on with a new link where the old one ended', async () => {
    link.mockResolvedValueOnce({ url: 'https://storage.example/old', expiresAt: new Date().toISOString() });
    const { part, player } = transcript();
    part('load')?.click();
    await settle();
    const audio = player() as HTMLAudioElement;
    audio.currentTime = 90;
    audio.dispatchEvent(new CustomEvent('error'));
    await settle();
    expect(link).toHaveBeenCalledTimes(2);
    expect(player()?.getAttribute('src')).toBe('https://storage.example/7.wav');
    expect(player()?.currentTime).toBe(90);
  });

  it('says what to do when the browser refuses the address, and offers another way', async () => {
    const { element, part, player } = transcript();
    part('load')?.click();
    await settle();
    player()?.dispatchEvent(new CustomEvent('error'));
    await settle();
    expect(part('blocked')?.textContent).toBe('Trust https://storage.example');
    expect(part('open')?.getAttribute('href')).toBe('https://storage.example/7.wav');
    await expect(element).toBeAccessible();
  });

  it('says when the link could not be made', async () => {
    link.mockRejectedValueOnce({ body: { message: JSON.stringify({ message: 'Gone.', kind: 'NOT_FOUND' }) } });
    const { element, part } = transcript();
    part('load')?.click();
    await settle();
    const panel = element.shadowRoot?.querySelector<HTMLElement & { error: { message: string } }>(
      'c-dograh-error-panel'
    );
    expect(panel?.error.message).toBe('Gone.');
  });

  it('says when there is none', () => {
    expect(transcript({ hasRecording: false }).part('no-recording')).not.toBeNull();
  });

  it('is not missed while the call goes on', () => {
    const { element } = transcript({ hasRecording: false, isLive: true });
    expect(element.shadowRoot?.querySelector('#recording-title')).toBeNull();
    expect(element.shadowRoot?.textContent).not.toContain('c.Dograh_Recording');
  });

  it('cannot be heard where the page does not allow it', () => {
    const { part, all } = transcript({ allowRecording: false });
    expect([part('load'), ...all('play')]).toEqual([null]);
  });

  it('of one call is not played for the next', async () => {
    const { element, part, player } = transcript();
    part('load')?.click();
    await settle();
    element.callId = 'a0B8';
    await settle();
    expect(player()).toBeNull();
  });
});
