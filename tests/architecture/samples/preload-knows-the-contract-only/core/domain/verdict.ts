export const verdict = 'intact';
