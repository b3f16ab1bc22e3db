import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../settings.ts';

const oauth = { SALESFORCE_USERNAME: 'integration@example.com', SALESFORCE_CLIENT_ID: 'key' };

describe('the settings', () => {
  test('need little: the rest has a default', () => {
    expect(readSettings(oauth)).toMatchObject({
      PORT: 8080,
      DATA_DIRECTORY: 'bridge-data',
      SALESFORCE_DELIVERY: 'oauth',
      SALESFORCE_LOGIN_URL: 'https://login.salesforce.com'
    });
  });

  test('take an empty variable as absent', () => {
    expect(readSettings({ ...oauth, PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 8080 });
  });

  test('name every problem at once, and what would be right', () => {
    const wrong = { ...oauth, PORT: 'http', DATABASE_URL: 'mysql://x', WEBHOOK_ALLOWED_ADDRESSES: 'example.com' };
    expect(() => readSettings(wrong)).toThrow(
      expect.objectContaining({
        problems: [
          'PORT must be a whole number from 0 to 65535, not "http"',
          'DATABASE_URL must begin with postgres://',
          'WEBHOOK_ALLOWED_ADDRESSES "example.com" is neither an address nor a range such as 203.0.113.0/24'
        ]
      })
    );
  });

  test('name what the chosen way of delivery needs', () => {
    expect(() => readSettings({ SALESFORCE_DELIVERY: 'signed' })).toThrow('SALESFORCE_WEBHOOK_URL is missing');
    expect(() => readSettings({})).toThrow('SALESFORCE_CLIENT_ID is missing; delivery "oauth" needs it');
  });
});
