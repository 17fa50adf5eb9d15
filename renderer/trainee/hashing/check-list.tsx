import { CircleAlert, CircleCheck, CircleX, ListChecks } from 'lucide-react';
import { CheckedHashList } from '../../../core/contract/hashing';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, FileName, Foreign, Panel, Progress } from '../../ui';

/** Holds a folder against a hash list that somebody gave, and says of every file how it stands. */
export function CheckList() {
  const t = useText();
  const choose = useCommand('files.choose');
  const checking = useJob('hash.checkList');
  const checked =
    checking.job?.state === 'done' ? CheckedHashList.safeParse(checking.job.result).data : undefined;
  const check = async () => {
    checking.clear();
    const list = await choose.run({ purpose: 'hash-list' });
    const folder = list && (await choose.run({ purpose: 'folder' }));
    if (folder) await checking.start({ list: list.grant, folder: folder.grant });
  };
  return (
    <Panel title={t('trainee.list.check.title')} boxed>
      <p className="small quiet">{t('trainee.list.check.what')}</p>
      <div>
        <Button
          icon={<ListChecks aria-hidden />}
          isDisabled={checking.running || choose.pending}
          onPress={() => void check()}
        >
          {t('trainee.list.check')}
        </Button>
      </div>
      {checking.job?.state === 'running' && <Progress job={checking.job} onCancel={checking.cancel} />}
      {checking.job?.state === 'cancelled' && <p role="status">{t('trainee.list.check.cancelled')}</p>}
      <FaultNote
        fault={choose.fault ?? checking.fault}
        onClose={() => {
          choose.clear();
          checking.clear();
        }}
      />
      {checked && <Checked checked={checked} />}
    </Panel>
  );
}

const states = {
  whole: { tone: 'good', Sign: CircleCheck },
  partly: { tone: 'caution', Sign: CircleAlert },
  undecided: { tone: 'caution', Sign: CircleAlert },
  differs: { tone: 'bad', Sign: CircleX },
} as const;

/** Listed files of which nobody can say whether they changed: by who knows which algorithm, or not hashed at all. */
const notCompared = ({ undecided, notHashed }: CheckedHashList) => undecided + notHashed;

/** How a folder stands to its list. Undecided: but for files that could not be compared, all of it agrees. */
function stateOf(checked: CheckedHashList): keyof typeof states {
  const { counts, listed } = checked;
  if (counts.matched + notCompared(checked) !== listed || counts.added > 0) return 'differs';
  if (notCompared(checked) > 0) return 'undecided';
  return counts.bad > 0 ? 'partly' : 'whole';
}

function Checked({ checked }: { checked: CheckedHashList }) {
  const t = useText();
  const { counts } = checked;
  const state = stateOf(checked);
  const { tone, Sign } = states[state];
  return (
    <div className="list-made" role="status">
      <p>
        <FileName>{checked.list}</FileName> · <FileName>{checked.folder}</FileName>
      </p>
      <span className={`mark mark-boxed mark-${tone}`}>
        <Sign aria-hidden />
        {t(`trainee.list.check.${state}`, {
          count: counts.matched,
          matched: counts.matched,
          listed: checked.listed,
          bad: counts.bad,
          undecided: notCompared(checked),
        })}
      </span>
      {counts.changed > 0 && checked.perhaps.length > 0 && (
        <p className="small">{t('trainee.list.perhaps', { algorithms: checked.perhaps.join(', ') })}</p>
      )}
      <Names
        kind={checked.undecided > 0 && checked.undecided === counts.changed ? 'undecided' : 'changed'}
        count={counts.changed}
        names={checked.changed.map(visibleName)}
      />
      <Names kind="missing" count={counts.missing} names={checked.missing.map(visibleName)} />
      <Names
        kind="moved"
        count={counts.moved}
        names={checked.moved.map(({ from, to }) =>
          t('trainee.list.check.moved.one', { from: visibleName(from), to: visibleName(to) }),
        )}
      />
      <Names kind="added" count={counts.added} names={checked.added.map(visibleName)} />
      <Names kind="skipped" count={checked.leftOut.skipped} names={checked.skipped.map(visibleName)} />
      <Names kind="unread" count={checked.leftOut.unread} names={checked.unread.map(visibleName)} />
      <Names
        kind="bad"
        count={counts.bad}
        names={checked.bad.map(({ why, ...said }) =>
          t(`trainee.list.bad.${why}`, 'name' in said ? { ...said, name: visibleName(said.name) } : said),
        )}
      />
      {checked.notComputed.length > 0 && (
        <p className="small">
          {t('trainee.list.notComputed', { algorithms: checked.notComputed.join(', ') })}
        </p>
      )}
    </div>
  );
}

function Names(props: {
  kind: 'changed' | 'undecided' | 'missing' | 'moved' | 'added' | 'skipped' | 'unread' | 'bad';
  count: number;
  names: readonly string[];
}) {
  const t = useText();
  if (props.count === 0) return null;
  return (
    <div className="list-names">
      <h3>
        {t(`trainee.list.check.${props.kind === 'undecided' ? 'undecided.names' : props.kind}`, {
          count: props.count,
        })}
      </h3>
      <ul>
        {props.names.map((name) => (
          <li key={name}>
            <Foreign>{name}</Foreign>
          </li>
        ))}
      </ul>
      {props.count > props.names.length && (
        <p className="small quiet">
          {t('trainee.list.check.more', { count: props.count - props.names.length })}
        </p>
      )}
    </div>
  );
}
