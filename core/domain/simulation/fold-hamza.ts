const letters = '\\u0622-\\u064a\\u066e-\\u06d3';
/** A hundred, which is written مائة and مئة, alone and in three to nine hundred, with what may stand before it. Ta marbuta is ه by now. */
const hundred = new RegExp(
  `(?<![${letters}ء])((?:[وف]?(?:[بكل]?(?:ال)?|لل))(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)?م)ا(?=ئ(?:ه|تا|تان|تي|تين)(?![${letters}ء]))`,
  'g',
);
const besideWaw = new RegExp(`(?<=[${letters}])[وؤئء]+[وؤ]|ؤ`, 'g');
const silent = new RegExp(`(?<=ي)ئ(?![${letters}ء])|(?<=[يئو])ء(?![${letters}])|(?<![${letters}])ء`, 'g');
const onYa = new RegExp(`ئ|(?<!و)ء(?=[${letters}])`, 'g');

/**
 * A text, otherwise folded, in which the usual spellings of a hamza are one, by where it stands and not by which word it is in:
 *
 * - beside و only the و stays, and of وو inside a word one: مسؤول, مسئول, مسؤل, مسوول; شؤون, شئون; رءوف, رؤوف; داوود, داود;
 * - otherwise ؤ is و and ئ is ي, as who leaves it out writes: مؤتمر, موتمر; ذئب, ذيب;
 * - between other letters a lone ء is what ئ is: جاءت, جائت; قراءة, قرائة; after و it stays, نبوءة being another word than نبوية;
 * - at the end it is silent after ي and و, and so is ئ after ي: شيء, شئ, شىء, شي; سيء, سيئ; هدوء, هدو;
 * - at the end it stays after ا and after other letters: هناء is not هنا, nor بدء بد. That مينا is ميناء is for `word-forms` to say;
 * - مائة and مئة are one number.
 *
 * Alef with hamza is alef before a text comes here: هيأة and هيئة, مسألة and مسئلة stay two.
 */
export function foldHamza(text: string): string {
  const numbers = text.includes('مائ') ? text.replace(hundred, '$1') : text;
  return numbers.replace(besideWaw, 'و').replace(silent, '').replace(onYa, 'ي');
}
