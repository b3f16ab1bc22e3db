import type { TelephonyRecord } from '../store/other-records.ts';

const DAY = 86_400_000;
const NUMBERS = 12;
/** The workflow that takes calls to the first number. */
const RECEPTION = 52;

/** One account that can call, with a dozen numbers, and one that cannot yet. */
export function sampleTelephony(now: number): TelephonyRecord[] {
  return [
    {
      id: 5,
      name: 'Twilio US main',
      provider: 'twilio',
      connectivity: 'api',
      isDefault: true,
      blockedReason: null,
      createdAt: now - 210 * DAY,
      numbers: Array.from({ length: NUMBERS }, (_, index) => ({
        id: 71 + index,
        address: `+1312555${String(190 + index).padStart(4, '0')}`,
        countryCode: 'US',
        label: index === 0 ? 'Main' : null,
        isActive: true,
        isDefault: index === 0,
        inboundWorkflowId: index === 0 ? RECEPTION : null
      }))
    },
    {
      id: 6,
      name: 'Vonage Europe',
      provider: 'vonage',
      connectivity: 'api',
      isDefault: false,
      blockedReason: 'Add a phone number to this configuration.',
      createdAt: now - 9 * DAY,
      numbers: []
    }
  ];
}
