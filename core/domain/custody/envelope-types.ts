/** DSSE payload types of Hirz. */
export const checkpointType = 'application/vnd.hirz.checkpoint+json';
export const sealType = 'application/vnd.hirz.seal+json';
/** Tag file of a submission that holds its seal. */
export const sealFile = 'hirz-seal.dsse.json';
