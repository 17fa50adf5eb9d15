import { CircleCheck, CircleX, MapPin } from 'lucide-react';
import { useState } from 'react';
import { hashNames } from '../../../core/domain/hashing/algorithm';
import { firstDifference } from '../../../core/domain/hashing/difference';
import { readPastedHash } from '../../../core/domain/hashing/pasted-hash';
import { useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Button, EmptyState, FaultNote, Hash, TextField, VirtualList } from '../../ui';

/** The files of a copy, and of the one in hand: its digests, computed now, a value to hold against them, its text. */
export function CopyFiles(props: {
  drill: string;
  copy: number;
  files: readonly { path: string; bytes: number }[];
  onPlace: ((file: string) => void) | undefined;
}) {
  const t = useText();
  const formats = useFormats();
  const { drill, copy, files, onPlace } = props;
  const [chosen, setChosen] = useState<string>();
  return (
    <div className="drill-panes">
      <div className="drill-list">
        <VirtualList
          label={t('drill.files')}
          items={files}
          idOf={({ path }) => path}
          textOf={({ path }) => path}
          selected={chosen}
          onSelect={setChosen}
          rowHeight={30}
          place={`drill.files.${drill}.${copy}`}
        >
          {({ path, bytes }) => (
            <div className="drill-file">
              <Address>{path}</Address>
              <span className="quiet small">{formats.bytes(bytes)}</span>
            </div>
          )}
        </VirtualList>
      </div>
      <div className="drill-detail">
        {chosen === undefined ? (
          <EmptyState title={t('drill.files.none')}>{t('drill.files.none.how')}</EmptyState>
        ) : (
          <OneFile key={chosen} drill={drill} copy={copy} path={chosen} onPlace={onPlace} />
        )}
      </div>
    </div>
  );
}

function OneFile(props: {
  drill: string;
  copy: number;
  path: string;
  onPlace: ((file: string) => void) | undefined;
}) {
  const t = useText();
  const { drill, copy, path, onPlace } = props;
  const { value: file, fault } = useQuery('drill.text', { drill, copy, path });
  return (
    <>
      <p className="drill-path">
        <Address>{path}</Address>
      </p>
      <FaultNote fault={fault} />
      {file && (
        <>
          <Digest name="SHA-256" value={file.sha256} />
          <Digest name="SHA-512" value={file.sha512} />
          <Compare digests={{ sha256: file.sha256, sha512: file.sha512 }} />
          {onPlace && (
            <div>
              <Button size="small" icon={<MapPin aria-hidden />} onPress={() => onPlace(path)}>
                {t('drill.place.this')}
              </Button>
            </div>
          )}
          {file.text === null ? (
            <p className="quiet">{t('drill.files.noText')}</p>
          ) : (
            <>
              {!file.whole && <p className="quiet small">{t('drill.files.cut')}</p>}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keyboard too. */}
              <pre className="mono drill-text" dir="ltr" tabIndex={0}>
                {file.text}
              </pre>
            </>
          )}
        </>
      )}
    </>
  );
}

function Digest({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <span className="small quiet">{name}</span>
      <br />
      <Hash value={value} label={name} />
    </div>
  );
}

/** Holds a pasted digest, such as a line of a manifest, against the file's. */
function Compare({ digests }: { digests: { sha256: string; sha512: string } }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const pasted = typed.trim() === '' ? undefined : readPastedHash(typed);
  const algorithm = pasted?.algorithms.find((one) => one === 'sha256' || one === 'sha512');
  const computed = algorithm && digests[algorithm];
  const unknown = typed.trim() !== '' && computed === undefined;
  const differs = pasted && computed !== undefined ? firstDifference(computed, pasted.value) : null;
  return (
    <>
      <TextField
        label={t('drill.compare')}
        hint={t('drill.compare.hint')}
        problem={unknown ? t('drill.compare.problem') : undefined}
        code
        value={typed}
        onChange={setTyped}
        maxLength={1_000}
      />
      {pasted && computed !== undefined && algorithm !== undefined && (
        <div role="status">
          <span className={`mark mark-boxed ${differs === null ? 'mark-good' : 'mark-bad'}`}>
            {differs === null ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
            {differs === null
              ? t('trainee.compare.equal', { algorithm: hashNames[algorithm] })
              : t('trainee.compare.different', { algorithm: hashNames[algorithm], digit: differs + 1 })}
          </span>
        </div>
      )}
    </>
  );
}
