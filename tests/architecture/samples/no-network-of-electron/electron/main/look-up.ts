import { net } from 'electron';

export const lookUp = (address: string) => net.request(address);
