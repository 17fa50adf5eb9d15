import { captureMany } from './many-captures';

/** Run by itself, as Playwright's own loader can't run the engine. Arguments: a data folder, how many captures. Prints the id of the case. */
const [, , data = '', count = '0'] = process.argv;

void captureMany(data, Number(count)).then((id) => console.log(id));
