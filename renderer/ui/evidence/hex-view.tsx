import { type FormEvent, useCallback, useState } from 'react';
import { useFormats, useText } from '../../i18n';
import { Button } from '../button';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import { CopyButton } from '../hash';
import { LongList } from '../long-list';
import { Select } from '../select';
import { TextField } from '../text-field';
import { characterOf, lineLength, lineText, octetText, offsetText, readOffset, readSought } from './hex-text';
import { useFindOctets } from './use-find-octets';
import { useOctets } from './use-octets';

/** Height of a line, in pixels. */
const rowHeight = 22;

/** The octets of an item, sixteen a line: offset, hexadecimal, characters. A file of any size is read where it is looked at. */
export function HexView({ sha256, bytes }: { sha256: string; bytes: number }) {
  const t = useText();
  const formats = useFormats();
  const octets = useOctets(sha256);
  const find = useFindOctets(sha256);
  const [inHand, setInHand] = useState<number>();
  const [place, setPlace] = useState<{ at: number; times: number }>();
  const { at, want } = octets;
  const onDrawn = useCallback(
    (first: number, before: number) => want(first * lineLength, before * lineLength),
    [want],
  );
  const show = (offset: number) => {
    setInHand(Math.floor(offset / lineLength));
    setPlace((last) => ({ at: offset, times: (last?.times ?? 0) + 1 }));
  };
  const line = inHand === undefined ? undefined : at(inHand * lineLength, lineLength);
  if (bytes === 0) return <EmptyState title={t('app.item.empty')} />;
  return (
    <div className="hex-view">
      <div className="hex-tools">
        <GoTo bytes={bytes} onGo={show} />
        <Find
          find={find}
          onFind={async (sought) => {
            const found = await find.next(sought);
            if (found !== undefined) show(found);
          }}
        />
      </div>
      <FaultNote fault={octets.fault ?? find.fault} />
      <p className="hex-status quiet small" role="status">
        {find.progress !== undefined
          ? t('app.hex.searching', { percent: formats.percent(find.progress) })
          : find.nowhere
            ? t('app.hex.nowhere')
            : find.found
              ? t('app.hex.found', { offset: `0x${offsetText(find.found.at)}` })
              : t('app.hex.size', { bytes: formats.number(bytes) })}
        {line && inHand !== undefined && (
          <CopyButton text={lineText(inHand * lineLength, line)} label={t('app.hex.line')} />
        )}
      </p>
      {/* Offsets and octets read from left to right in any language. */}
      <div className="hex-lines mono" dir="ltr">
        <LongList
          label={t('app.view.hex')}
          count={Math.ceil(bytes / lineLength)}
          itemAt={(row) => {
            const values = at(row * lineLength, lineLength);
            return values && { offset: row * lineLength, values };
          }}
          waiting={<span className="quiet">…</span>}
          selected={inHand}
          selectedId={place && `${place.at} ${place.times}`}
          onSelect={setInHand}
          onDrawn={onDrawn}
          rowHeight={rowHeight}
          place={`hex ${sha256}`}
        >
          {({ offset, values }) => <HexLine offset={offset} values={values} found={find.found} />}
        </LongList>
      </div>
    </div>
  );
}

function HexLine(props: {
  offset: number;
  values: Uint8Array;
  found: { at: number; length: number } | undefined;
}) {
  const { offset, values, found } = props;
  const isFound = (at: number) => found !== undefined && at >= found.at && at < found.at + found.length;
  return (
    <div className="hex-line">
      <span className="quiet">{offsetText(offset)}</span>
      <span className="hex-octets">
        {[...values].map((octet, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: an octet is known by its place.
            key={at}
            className={isFound(offset + at) ? 'hex-found' : undefined}
          >
            {octetText(octet)}
          </span>
        ))}
      </span>
      <span className="hex-characters">{[...values].map(characterOf).join('')}</span>
    </div>
  );
}

function GoTo({ bytes, onGo }: { bytes: number; onGo: (offset: number) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const offset = readOffset(typed, bytes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(offset === undefined);
    if (offset !== undefined) onGo(offset);
  };
  return (
    <form className="hex-form" onSubmit={submit}>
      <TextField
        label={t('app.hex.offset')}
        placeholder="0x1F4"
        code
        value={typed}
        onChange={setTyped}
        maxLength={20}
        problem={
          tried && offset === undefined
            ? t('app.hex.offset.wrong', { last: Math.max(0, bytes - 1) })
            : undefined
        }
      />
      <Button type="submit" isDisabled={typed.trim() === ''}>
        {t('app.hex.go')}
      </Button>
    </form>
  );
}

function Find(props: { find: ReturnType<typeof useFindOctets>; onFind: (sought: string) => Promise<void> }) {
  const { find, onFind } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  const [as, setAs] = useState<'text' | 'octets'>('text');
  const [tried, setTried] = useState(false);
  const sought = readSought(typed, as);
  const change = (next: () => void) => {
    next();
    setTried(false);
    find.stop();
    find.forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sought !== undefined) void onFind(sought);
  };
  return (
    <form className="hex-form" onSubmit={submit}>
      <TextField
        label={t('app.hex.find')}
        code={as === 'octets'}
        value={typed}
        onChange={(next) => change(() => setTyped(next))}
        maxLength={600}
        problem={tried && sought === undefined ? t(`app.hex.find.wrong.${as}`) : undefined}
      />
      <Select
        label={t('app.hex.as')}
        value={as}
        onChange={(next) => change(() => setAs(next === 'octets' ? 'octets' : 'text'))}
        options={[
          { id: 'text', label: t('app.hex.as.text') },
          { id: 'octets', label: t('app.hex.as.octets') },
        ]}
      />
      {find.progress === undefined ? (
        <Button type="submit" isDisabled={typed === ''}>
          {t('app.hex.findNext')}
        </Button>
      ) : (
        <Button onPress={find.stop}>{t('app.cancel')}</Button>
      )}
    </form>
  );
}
