import type { CaseSummary } from '../../../core/contract/case';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, Moment } from '../../ui';
import { SeatHolder } from '../../ui/evidence';

/** Asks before the last that is left of a case, its backups, is deleted: it is listed no more, and nothing brings it back. */
export function RemoveBackups(props: {
  of: CaseSummary;
  backups: number;
  onKeep: () => void;
  onRemoved: () => void;
}) {
  const { of, backups, onKeep, onRemoved } = props;
  const t = useText();
  const remove = useCommand('case.removeBackups');
  const run = async () => {
    if (await remove.run({ case: of.id })) onRemoved();
  };
  return (
    <Dialog
      open
      onClose={onKeep}
      mayClose={!remove.pending}
      title={t('trainee.missing.remove.title')}
      actions={
        <>
          <Button isDisabled={remove.pending} onPress={onKeep}>
            {t('trainee.missing.remove.keep')}
          </Button>
          <Button look="primary" isDisabled={remove.pending} onPress={() => void run()}>
            {t('trainee.missing.remove.do')}
          </Button>
        </>
      }
    >
      <p className="quiet">
        <SeatHolder of={of.trainee} /> · <Moment at={of.openedAt} as="wall" />
      </p>
      <p>{t('trainee.missing.remove.what', { backups })}</p>
      <p>{t('trainee.missing.remove.elsewhere')}</p>
      <FaultNote fault={remove.fault} onClose={remove.clear} />
    </Dialog>
  );
}
