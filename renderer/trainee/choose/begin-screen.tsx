import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useQuery } from '../../engine-client';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Address, Badge, Button, Facts, FaultNote, Moment } from '../../ui';
import { languageNames } from '../../ui/language-names';
import { RoleFrame } from '../../ui/role-frame';
import { BeginForm } from './begin-form';
import './choose.css';

/** One exercise, before it is begun: what it is, and who works it. */
export function BeginScreen() {
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { key = '' } = useParams({ strict: false });
  const { value, fault } = useQuery('exercise.get', { key });
  return (
    <RoleFrame of="trainee">
      <div className="begin">
        <Button
          look="quiet"
          size="small"
          icon={<ArrowLeft className="directional" aria-hidden />}
          onPress={() => void navigate({ to: '/trainee' })}
        >
          {t('trainee.begin.back')}
        </Button>
        <FaultNote fault={fault} />
        {value && (
          <>
            <header className="begin-head">
              <h1>{localised(value.exercise.title)}</h1>
              <Badge>
                {value.exercise.mode === 'guided' ? t('trainee.mode.guided') : t('trainee.mode.assessed')}
              </Badge>
            </header>
            <p className="prose">{localised(value.exercise.summary)}</p>
            <div className="begin-columns">
              <BeginForm exercise={key} />
              <Facts
                facts={[
                  {
                    name: t('trainee.begin.clock'),
                    value: <Period from={value.summary.startsAt} to={value.summary.endsAt} />,
                  },
                  {
                    name: t('trainee.begin.lasts'),
                    value: t('trainee.begin.lasts.value', {
                      time: formats.duration(value.summary.seconds),
                      pace: value.summary.pace,
                    }),
                  },
                  {
                    name: t('trainee.begin.platforms'),
                    value: value.exercise.platforms.map((platform) => platform.name).join(', '),
                  },
                  {
                    name: t('trainee.begin.languages'),
                    value: value.exercise.languages.map((language) => languageNames[language]).join(', '),
                  },
                  { name: t('trainee.begin.author'), value: <bdi>{value.exercise.author}</bdi> },
                  {
                    name: t('trainee.begin.signedBy'),
                    value: value.summary.signedBy ? (
                      <Address>{value.summary.signedBy}</Address>
                    ) : (
                      t('trainee.begin.unsigned')
                    ),
                  },
                ]}
              />
            </div>
          </>
        )}
      </div>
    </RoleFrame>
  );
}

function Period({ from, to }: { from: string; to: string }) {
  return (
    <>
      <Moment at={from} as="exercise" />
      {' – '}
      <Moment at={to} as="exercise" />
    </>
  );
}
