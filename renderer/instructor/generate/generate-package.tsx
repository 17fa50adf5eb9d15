import { PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { GeneratedExercise } from '../../../core/contract/generation';
import { generationBounds } from '../../../core/domain/generation/generation-request';
import { Language, languages } from '../../../core/domain/text/localised';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob } from '../../engine-client';
import { useFormats, useLanguage, useText } from '../../i18n';
import { Button, FaultNote, FileName, Panel, Progress, Select, TextField } from '../../ui';
import { languageNames } from '../../ui/language-names';
import { GeneratedView } from './generated-view';
import { wholeNumber } from './whole-number';
import './generate.css';

/** Makes a practice package from a seed, to where the instructor chooses. The job goes on while other things are done. */
export function GeneratePackage() {
  const t = useText();
  const spoken = useLanguage();
  const formats = useFormats();
  const choose = useCommand('files.saveAs');
  const making = useJob('exercise.generate');
  const [seed, setSeed] = useState('1');
  const [posts, setPosts] = useState('2000');
  const [language, setLanguage] = useState<Language>(spoken);
  const [name, setName] = useState('');
  const seedNumber = wholeNumber(seed, generationBounds.seed);
  const postsNumber = wholeNumber(posts, generationBounds.posts);
  const [fewest, most] = generationBounds.posts;

  const make = async () => {
    if (seedNumber === undefined || postsNumber === undefined) return;
    making.clear();
    const suggested = `practice-${seedNumber}-${postsNumber}.hirz-exercise`;
    const granted = await choose.run({ purpose: 'exercise', suggested });
    if (!granted) return;
    setName(granted.name);
    await making.start({
      grant: granted.grant,
      request: { seed: seedNumber, posts: postsNumber, language },
    });
  };
  const made = making.job?.state === 'done' ? GeneratedExercise.safeParse(making.job.result).data : undefined;

  return (
    <Panel title={t('instructor.generate.title')}>
      <p className="quiet">{t('instructor.generate.what')}</p>
      <form
        className="generate-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={t('instructor.generate.seed')}
          hint={t('instructor.generate.seed.hint')}
          problem={seedNumber === undefined ? t('instructor.generate.seed.problem') : undefined}
          value={seed}
          onChange={setSeed}
          inputMode="numeric"
          isDisabled={making.running}
        />
        <TextField
          label={t('instructor.generate.posts')}
          hint={t('instructor.generate.posts.hint')}
          problem={
            postsNumber === undefined ? t('instructor.generate.posts.problem', { fewest, most }) : undefined
          }
          value={posts}
          onChange={setPosts}
          inputMode="numeric"
          isDisabled={making.running}
        />
        <Select
          label={t('instructor.generate.language')}
          options={languages.map((one) => ({ id: one, label: languageNames[one], lang: one }))}
          value={language}
          onChange={(id) => setLanguage(Language.parse(id))}
          disabled={making.running}
        />
        {making.running ? (
          <div className="generate-running">
            <strong>
              <FileName>{name}</FileName>
            </strong>
            {making.job !== undefined && <Progress job={making.job} onCancel={making.cancel} />}
          </div>
        ) : (
          <div>
            <Button
              type="submit"
              icon={<PackagePlus aria-hidden />}
              isDisabled={seedNumber === undefined || postsNumber === undefined || choose.pending}
            >
              {t('instructor.generate.do')}
            </Button>
          </div>
        )}
      </form>
      <FaultNote
        fault={choose.fault ?? making.fault}
        onClose={() => (choose.fault ? choose.clear() : making.clear())}
      />
      {making.job?.state === 'cancelled' && (
        <p>{t('instructor.generate.cancelled', { name: visibleName(name) })}</p>
      )}
      {made !== undefined && making.job !== undefined && (
        <GeneratedView made={made} name={name} job={making.job.id} size={formats.bytes(made.bytes)} />
      )}
    </Panel>
  );
}
