import { useFormats, useRichText, useText } from '../../i18n';
import { Code, Mark, StatusLine } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** How the case stands: length and code of its log, and when its exhibits were verified last. */
export function CaseStatus() {
  const t = useText();
  const rich = useRichText();
  const formats = useFormats();
  const { case: state, readOnly } = useOpenCase();
  const { lastVerified } = state;
  return (
    <StatusLine>
      <span className="visually-hidden" role="status">
        {state.unreadInjects > 0 &&
          `${t('trainee.nav.messages')}: ${t('trainee.nav.unread', { count: state.unreadInjects })}`}
      </span>
      <span>{t('trainee.status.log', { count: state.events })}</span>
      <span>{rich('trainee.status.code', { code: <Code key="code">{state.code}</Code> })}</span>
      {lastVerified === null ? (
        <Mark value="never" />
      ) : (
        <span>
          <Mark value={lastVerified.altered === 0 ? 'intact' : 'altered'} />{' '}
          {lastVerified.altered === 0
            ? t('trainee.status.verified', { time: formats.time(lastVerified.wall) })
            : t('trainee.status.altered', {
                count: lastVerified.altered,
                time: formats.time(lastVerified.wall),
              })}
        </span>
      )}
      {readOnly && <strong>{t(state.sealed ? 'trainee.case.sealed' : 'trainee.case.reading')}</strong>}
    </StatusLine>
  );
}
