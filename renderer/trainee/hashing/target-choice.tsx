import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand, useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Button, DropZone, FaultNote, FileName, Select } from '../../ui';
import { ChooseExhibit } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useExhibitSource } from '../exhibits/use-exhibits';
import { useItemNames } from '../exhibits/use-item-names';
import type { BenchTarget } from './bench-target';

/** What is put on the bench: a file that is dropped or chosen, or an item of an exhibit. */
export function TargetChoice(props: {
  target: BenchTarget | undefined;
  onChoose: (target: BenchTarget) => void;
}) {
  const { target, onChoose } = props;
  const t = useText();
  const formats = useFormats();
  const choose = useCommand('files.choose');
  const take = useCommand('hash.take');
  const [refused, setRefused] = useState<Fault>();

  const put = async (grant: string) => {
    const file = await take.run({ grant });
    if (file) onChoose({ source: { file: file.file }, name: file.name, bytes: file.bytes });
  };
  const pick = async () => {
    setRefused(undefined);
    const granted = await choose.run({ purpose: 'any' });
    if (granted) await put(granted.grant);
  };
  const drop = async ([file]: readonly File[]) => {
    setRefused(undefined);
    if (!file) return;
    try {
      await put((await window.hirz.grantForFile(file, 'evidence')).grant);
    } catch (error) {
      setRefused(faultOf(error));
    }
  };
  return (
    <div className="bench-target">
      <DropZone label={t('trainee.hash.drop')} onFiles={(files) => void drop(files)}>
        <div className="bench-drop">
          <div>
            {target ? (
              <>
                <strong>
                  <FileName>{target.name}</FileName>
                </strong>{' '}
                <span className="quiet">{formats.bytes(target.bytes)}</span>
              </>
            ) : (
              <strong>{t('trainee.hash.drop')}</strong>
            )}
            <p className="quiet small">{t('trainee.hash.drop.hint')}</p>
          </div>
          <Button icon={<FolderOpen aria-hidden />} onPress={() => void pick()}>
            {t('trainee.hash.choose')}
          </Button>
        </div>
      </DropZone>
      <ItemChoice target={target} onChoose={onChoose} />
      <FaultNote
        fault={refused ?? choose.fault ?? take.fault}
        onClose={() => {
          setRefused(undefined);
          choose.clear();
          take.clear();
        }}
      />
    </div>
  );
}

function ItemChoice(props: { target: BenchTarget | undefined; onChoose: (target: BenchTarget) => void }) {
  const t = useText();
  const formats = useFormats();
  const names = useItemNames();
  const { case: state } = useOpenCase();
  const exhibits = useExhibitSource();
  const source = props.target?.source;
  const inHand = source && 'number' in source ? source : undefined;
  const [chosen, setChosen] = useState<string>();
  const number = chosen ?? inHand?.number;
  const { value: detail } = useQuery(
    'exhibit.get',
    { number: number ?? '-' },
    { when: number !== undefined },
  );
  if (state.exhibits === 0) return null;
  return (
    <div className="bench-item">
      <ChooseExhibit
        label={t('trainee.hash.exhibit')}
        placeholder={t('trainee.hash.exhibit.choose')}
        source={exhibits}
        value={number}
        onChange={setChosen}
      />
      <Select
        label={t('trainee.hash.item')}
        placeholder={t('trainee.hash.item.choose')}
        options={(detail?.exhibit.items ?? []).map((item) => ({
          id: item.path,
          label: names(item),
          note: formats.bytes(item.bytes),
        }))}
        value={inHand?.number === number ? (inHand?.item ?? null) : null}
        onChange={(path) => {
          const item = detail?.exhibit.items.find((one) => one.path === path);
          if (item && number !== undefined)
            props.onChoose({
              source: { number, item: item.path },
              name: `${number} ${names(item)}`,
              bytes: item.bytes,
            });
        }}
        disabled={detail === undefined}
      />
    </div>
  );
}
