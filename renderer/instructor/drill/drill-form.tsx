import { FolderOpen, Shuffle, Stamp } from 'lucide-react';
import { useState } from 'react';
import { type DrillRequest, drillBounds } from '../../../core/domain/drill/drill';
import { type DrillKind, drillKinds } from '../../../core/domain/drill/tampering';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Checkbox, DropZone, FaultNote, FileName, IconButton, Panel, TextField } from '../../ui';
import { wholeNumber } from '../generate/whole-number';

/** What the instructor chose: a grant to read the submission, and what is to be made of it. */
export interface DrillChoices {
  submission: string;
  request: DrillRequest;
}

/** A seed that nobody guesses by trying small numbers. */
function anySeed(): string {
  return String(Math.floor(Math.random() * 1_000_000_000_000));
}

/** What a drill is made of, and how. */
export function DrillForm({ busy, onMake }: { busy: boolean; onMake: (choices: DrillChoices) => void }) {
  const t = useText();
  const choose = useCommand('files.choose');
  const [refused, setRefused] = useState<Fault>();
  const [source, setSource] = useState<{ grant: string; name: string }>();
  const own = t('drill.make.name.first');
  /** Until something is typed the drill has Hirz's own name, in whatever language it is read. */
  const [title, setTitle] = useState<string>();
  const [kinds, setKinds] = useState<readonly DrillKind[]>(drillKinds);
  const [copies, setCopies] = useState('6');
  const [seed, setSeed] = useState(anySeed);
  const [verifier, setVerifier] = useState(false);
  const copyCount = wholeNumber(copies, drillBounds.copies);
  const seedNumber = wholeNumber(seed, drillBounds.seed);
  const named = (title ?? own).trim();

  const pick = async () => {
    setRefused(undefined);
    const granted = await choose.run({ purpose: 'submission' });
    if (granted) setSource(granted);
  };
  const drop = ([file]: File[]) => {
    setRefused(undefined);
    if (file) window.hirz.grantForFile(file).then(setSource, (error) => setRefused(faultOf(error)));
  };
  const ready =
    source && copyCount !== undefined && seedNumber !== undefined && kinds.length > 0 && named !== '';
  const make = () => {
    if (!ready) return;
    const request = {
      title: named === own ? '' : named,
      kinds: [...kinds],
      copies: copyCount,
      seed: seedNumber,
      verifier,
    };
    onMake({ submission: source.grant, request });
  };

  return (
    <form
      className="drill-form"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <Panel title={t('drill.make.of')}>
        <DropZone label={t('drill.make.drop')} onFiles={drop} disabled={busy}>
          <div className="drill-source">
            <p>
              {source === undefined ? (
                <span className="quiet">{t('drill.make.drop')}</span>
              ) : (
                <strong>
                  <FileName>{source.name}</FileName>
                </strong>
              )}
            </p>
            <Button
              icon={<FolderOpen aria-hidden />}
              isDisabled={busy || choose.pending}
              onPress={() => void pick()}
            >
              {source === undefined ? t('drill.make.choose') : t('drill.make.choose.other')}
            </Button>
          </div>
        </DropZone>
        <p className="small quiet">{t('drill.make.of.what')}</p>
        <FaultNote
          fault={refused ?? choose.fault}
          onClose={() => (refused ? setRefused(undefined) : choose.clear())}
        />
      </Panel>
      <TextField
        label={t('drill.make.name')}
        hint={t('drill.make.name.hint')}
        value={title ?? own}
        onChange={setTitle}
        maxLength={120}
        isDisabled={busy}
      />
      <KindChoice chosen={kinds} onChoose={setKinds} disabled={busy} />
      <div className="drill-numbers">
        <TextField
          label={t('drill.make.copies')}
          hint={t('drill.make.copies.hint', { kinds: kinds.length })}
          problem={
            copyCount === undefined
              ? t('drill.make.copies.problem', { fewest: drillBounds.copies[0], most: drillBounds.copies[1] })
              : undefined
          }
          value={copies}
          onChange={setCopies}
          inputMode="numeric"
          isDisabled={busy}
        />
        <div className="drill-seed">
          <TextField
            label={t('drill.make.seed')}
            hint={t('drill.make.seed.hint')}
            problem={seedNumber === undefined ? t('instructor.generate.seed.problem') : undefined}
            value={seed}
            onChange={setSeed}
            inputMode="numeric"
            isDisabled={busy}
          />
          <IconButton
            label={t('drill.make.seed.another')}
            icon={<Shuffle aria-hidden />}
            isDisabled={busy}
            onPress={() => setSeed(anySeed())}
          />
        </div>
      </div>
      <div>
        <Checkbox selected={verifier} onChange={setVerifier} disabled={busy}>
          {t('drill.make.verifier')}
        </Checkbox>
        <p className="small quiet">{t('drill.make.verifier.what')}</p>
      </div>
      <div>
        <Button type="submit" look="primary" icon={<Stamp aria-hidden />} isDisabled={!ready || busy}>
          {t('drill.make.do')}
        </Button>
      </div>
    </form>
  );
}

function KindChoice(props: {
  chosen: readonly DrillKind[];
  onChoose: (kinds: readonly DrillKind[]) => void;
  disabled: boolean;
}) {
  const t = useText();
  const { chosen, onChoose, disabled } = props;
  const all = chosen.length === drillKinds.length;
  return (
    <Panel
      title={t('drill.make.kinds')}
      aside={
        <Button
          size="small"
          look="quiet"
          isDisabled={disabled}
          onPress={() => onChoose(all ? [] : drillKinds)}
        >
          {all ? t('drill.make.kinds.none') : t('drill.make.kinds.all')}
        </Button>
      }
    >
      <p className="small quiet">{t('drill.make.kinds.what')}</p>
      <div className="drill-kinds">
        {drillKinds.map((kind) => (
          <Checkbox
            key={kind}
            selected={chosen.includes(kind)}
            disabled={disabled}
            onChange={(on) =>
              onChoose(drillKinds.filter((one) => (one === kind ? on : chosen.includes(one))))
            }
          >
            {t(`drill.kind.${kind}`)}
          </Checkbox>
        ))}
      </div>
      {chosen.length === 0 && <p role="status">{t('drill.make.kinds.problem')}</p>}
    </Panel>
  );
}
