/** Where every operation stands. */
export const API = '/api/v1';
