import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/domain/text/localised';
import { messages, say } from '../../../core/language';
import { hirz, hirzIn } from '../../support/hirz-command';

const wrong: [code: string, named: string, ...args: string[]][] = [
  ['commandUnknown', 'veriify', 'veriify'],
  ['optionUnknown', '--cod', 'verify', 'a', '--cod', 'x'],
  ['optionUnknown', "--it's", 'verify', 'a', "--it's"],
  ['optionWithoutValue', '--code <code>', 'verify', 'a', '--code'],
  ['argumentLeftOut', '<files>', 'verify'],
  ['argumentLeftOut', '<answers>', 'grade-drill', 'a', '--key', 'k'],
  ['argumentTooMany', 'b', 'validate', 'a', 'b', 'c'],
  ['optionsLeftOut', '--posts <number>, --out <file>', 'generate', '--seed', '1'],
  ['optionNotAKind', '--kinds', 'drill', 'a', '--seed', '1', '--out', 'b', '--kinds', 'x'],
  [
    ...(['exportWordsMissing', '--exhibits', 'export', 'a', '--exhibits', ''] as const),
    ...['--to', 't', '--purpose', 'p', '--out', 'b'],
  ],
];

describe('a command line that is typed wrongly', () => {
  it.each(wrong)(
    'is told as %s, naming %s and what to do, in each language',
    async (code, named, ...args) => {
      for (const language of languages) {
        const said = await hirz('--lang', language, ...args);
        const { fault } = JSON.parse((await hirz('--lang', language, ...args.toSpliced(1, 0, '--json'))).out);
        expect(fault.code).toBe(code);
        if (language === 'en') expect(Object.values(fault.params)).toContain(named);
        const told = [code, `${code}.remedy`].map((key) => say(language, `faults.${key}`, fault.params));
        expect(said).toEqual({ code: 2, out: '', err: `${told.join('\n')}\n` });
      }
    },
  );

  it('is told what may have been meant', async () => {
    expect((await hirz('veriify')).err).toContain('Did you mean verify?');
    expect((await hirz('verify', 'a', '--cod', 'x', '--lang', 'ar')).err).toMatch(
      /أقصدت \u2066--code\u2069؟/,
    );
    expect((await hirz('verify', 'a', '--quite-another')).err).not.toContain('Did you mean');
  });
});

describe('help', () => {
  it.each(['ar', 'fr'] as const)('is all in the language that is asked for: %s', async (language) => {
    const overview = (await hirz('--help', '--lang', language)).out;
    const names = [...overview.matchAll(/^ {2}(?!help)([a-z][a-z-]*) /gm)].map(([, name = '']) => name);
    expect(names).toHaveLength(10);
    const pages = await Promise.all(names.map((name) => hirz(name, '--help', '--lang', language)));
    const shown = [overview, ...pages.map(({ out }) => out)].join('\n').replace(/\n {4,}/g, ' ');
    const english = Object.entries(messages.en).filter(
      ([key, text]) => key.startsWith('cli.help.') && text !== messages[language][key],
    );
    expect(english.filter(([, text]) => shown.includes(text))).toEqual([]);
    expect(shown).not.toMatch(/^(Usage:|Options:|Commands:|Arguments:)/m);
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'en-GB', 'Usage :'],
    [{ LC_ALL: '', LC_MESSAGES: 'ar_EG', LANG: 'fr_FR' }, undefined, 'الاستعمال:'],
    [{}, 'fr-FR', 'Usage :'],
    [{ LANG: 'C.UTF-8' }, 'fr-FR', 'Usage:'],
    [{}, 'de-DE', 'Usage:'],
  ])(
    'speaks the language of the environment %j, else of the system %s',
    async (environment, locale, title) => {
      const said = await hirzIn({ environment, ...(locale ? { locale } : {}) }, 'verify', '--help');
      expect(said.code).toBe(0);
      expect(said.out.replace(/\u00a0|\u202f/g, ' ')).toContain(title);
    },
  );
});
