import { useText } from '../../i18n';
import { Button, FaultNote, Progress } from '../../ui';
import type { useMake } from './use-make';

/** The end of a desk's form: how the making goes, what went wrong, and the two ways out. */
export function DeskEnd(props: {
  make: ReturnType<typeof useMake>;
  /** Why it can't be made as it stands. */
  problem?: string | undefined;
  isDisabled: boolean;
  onLeave: () => void;
}) {
  const t = useText();
  const { make } = props;
  return (
    <>
      {make.job?.state === 'running' && <Progress job={make.job} onCancel={make.cancel} />}
      {make.job?.state === 'cancelled' && <p role="status">{t('trainee.derive.cancelled')}</p>}
      <FaultNote fault={make.fault} onClose={make.clear} />
      {props.problem !== undefined && (
        <p role="status" className="field-problem">
          {props.problem}
        </p>
      )}
      <div className="annotation-actions">
        <Button type="submit" look="primary" isDisabled={props.isDisabled}>
          {t('trainee.derive.make')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            if (make.running) make.cancel();
            props.onLeave();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </>
  );
}
