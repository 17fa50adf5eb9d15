/** Words that look as if the article stood before something, and do not fall apart. Folded. */
const whole = new Set('الله اللهم الان الذي التي الذين اللي الي الا الاء اله الف الم الو'.split(' '));

/** How many letters must be left for particles to be taken off a word. */
interface Least {
  /** After the article alone: الأب. */
  article: number;
  /** After an article with something before it: بالباب. */
  joinedArticle: number;
  /** After و, ف, ب or ل. */
  particle: number;
  /** After ك, which begins many more words than it stands before. */
  kaf: number;
  /** After the س of the future, before ي. */
  future: number;
  /** Before a hamza at the end that is left off: مسا for مساء. */
  bareEnd: number;
}

/** In a text every reading is worth an entry, as long as something is left that may be a word. */
const leastWritten: Least = { article: 2, joinedArticle: 2, particle: 3, kaf: 4, future: 3, bareEnd: 3 };
/** What was typed is taken at its word unless it plainly has a particle: وليد is a name, not 'and' with something, and هناء is not هنا. */
const leastAsked: Least = { article: 2, joinedArticle: 3, particle: 4, kaf: 4, future: 4, bareEnd: 4 };

/**
 * An Arabic word of a text, folded, without what is written together with it: the article ال, the particles و ف ب ك ل,
 * the future's س, and their combinations (وال بال فال كال لل وبال …), in every reading that leaves a word; and each of
 * these, and the word, without a hamza after ا at its end, which many leave out.
 * Empty for a word with nothing before it and no such end. The question's أ is no such particle: it can't be told from the
 * alef that أحمد and أكبر begin with.
 */
export const formsWritten = (word: string): string[] => formsOf(word, leastWritten);

/** The same for a word that was asked for, more carefully: the article is taken off, a single letter only from a long word. */
export const formsAsked = (word: string): string[] => formsOf(word, leastAsked);

function formsOf(word: string, least: Least): string[] {
  if (whole.has(word)) return [];
  const stems = stemsOf(word, least);
  if (!word.endsWith('اء')) return stems;
  const bare = [word, ...stems].map((one) => one.slice(0, -1));
  return [...stems, ...bare.filter((one) => one.length >= least.bareEnd)];
}

function stemsOf(word: string, least: Least): string[] {
  const joined = (word[0] === 'و' || word[0] === 'ف') && word.length > least.particle;
  const rest = joined ? word.slice(1) : word;
  if (rest === 'لله') return ['الله'];
  if (whole.has(rest)) return [rest];
  const before = rest[0] === 'ب' || rest[0] === 'ك' || rest[0] === 'ل' ? 1 : 0;
  if (rest.startsWith('ال', before) && !whole.has(rest.slice(before))) {
    const stem = rest.slice(before + 2);
    if (stem.length >= (joined || before > 0 ? least.joinedArticle : least.article)) return [stem];
  }
  const forms = joined ? [rest] : [];
  // ل and ال together are written لل, and of three ل in a row one falls away: لليل is ل with الليل.
  if (rest.startsWith('لل') && rest.length > 3) {
    const stems = [rest.slice(2), rest.slice(1)].filter((one) => one.length >= least.joinedArticle);
    if (stems.length > 0) return [...forms, ...stems];
  }
  const wanted = leastAfter(rest, least);
  if (wanted !== undefined && rest.length > wanted) forms.push(rest.slice(1));
  return forms;
}

/** Letters that must be left after a word's first, if that letter may stand for itself. */
function leastAfter(word: string, { particle, kaf, future }: Least): number | undefined {
  switch (word[0]) {
    case 'ب':
    case 'ل':
      return particle;
    case 'ك':
      return kaf;
    case 'س':
      // Only verbs take it, and theirs begin so. Before ا, ت and ن many other words begin so too: سامي, ستار.
      if (word[1] === 'ي') return future;
      return word[1] === 'ا' || word[1] === 'ت' || word[1] === 'ن' ? Math.max(future, 4) : undefined;
    default:
      return undefined;
  }
}
