import { Link } from '@tanstack/react-router';
import {
  ArrowLeftRight,
  FileText,
  Fingerprint,
  Globe,
  type LucideIcon,
  Mail,
  Scale,
  ScrollText,
  Search,
  Stamp,
  Tags,
} from 'lucide-react';
import { useFormats, useText } from '../../i18n';
import { useOpenCase } from '../case/case-context';
import { useSearchPlace } from './use-search-place';

/** The screens of the workspace, with what waits in each. */
export function Navigation() {
  const t = useText();
  const formats = useFormats();
  const { case: state } = useOpenCase();
  const searchPlace = useSearchPlace();
  return (
    <nav className="navigation" aria-label={t('trainee.nav')}>
      <ul>
        <Entry to="/case/brief" icon={Scale} name={t('trainee.nav.brief')} />
        <Entry to="/case/platforms" icon={Globe} name={t('trainee.nav.platforms')} />
        <Entry to={searchPlace} icon={Search} name={t('trainee.nav.search')} />
        <Entry
          to="/case/exhibits"
          icon={Tags}
          name={t('trainee.nav.exhibits')}
          count={formats.number(state.exhibits)}
        />
        <Entry to="/case/handovers" icon={ArrowLeftRight} name={t('trainee.nav.handovers')} />
        <Entry to="/case/hash" icon={Fingerprint} name={t('trainee.nav.hash')} />
        <Entry
          to="/case/messages"
          icon={Mail}
          name={t('trainee.nav.messages')}
          fresh={state.unreadInjects}
          freshWords={t('trainee.nav.unread', { count: state.unreadInjects })}
        />
        <Entry to="/case/report" icon={FileText} name={t('trainee.nav.report')} />
        <Entry
          to="/case/log"
          icon={ScrollText}
          name={t('trainee.nav.log')}
          count={formats.number(state.events)}
        />
        <Entry to="/case/seal" icon={Stamp} name={t('trainee.nav.seal')} last />
      </ul>
    </nav>
  );
}

function Entry(props: {
  to: string;
  icon: LucideIcon;
  name: string;
  count?: string;
  fresh?: number;
  freshWords?: string;
  last?: boolean;
}) {
  const { icon: Icon } = props;
  return (
    <li className={props.last ? 'navigation-last' : undefined}>
      <Link to={props.to} activeProps={{ 'aria-current': 'page' }} draggable={false}>
        <Icon aria-hidden />
        {props.name}
        {props.count !== undefined && <span className="navigation-count">{props.count}</span>}
        {props.fresh !== undefined && props.fresh > 0 && (
          <span className="navigation-new">
            <span aria-hidden>{props.fresh}</span>
            <span className="visually-hidden">{props.freshWords}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
