import type { AnswerKey } from '../../assessment/answer-key';
import type { Localised } from '../../text/localised';
import { hours } from './cast';

const say = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });

/** What the practice exercise expects. Only what the package holds is asked for; the profile always is. */
export function answerKeyOf(
  exercise: string,
  edition: string,
  id: (key: string) => string,
  holds: (key: string) => boolean,
): AnswerKey {
  const post = (key: string) => ({ kind: 'post' as const, id: id(key) });
  const message = (key: string) => ({ kind: 'message' as const, id: id(key) });
  const items: (AnswerKey['items'][number] & { needs: string })[] = [
    {
      needs: '',
      id: 'k1-profile',
      label: say(
        'The profile of “Blue Shutters” before it changed',
        'صفحة «Blue Shutters» قبل تغييرها',
        'Le profil « Blue Shutters » avant sa transformation',
      ),
      why: say(
        '“Deposit first, keys by post” is gone after ten hours, the handle after twenty-eight.',
        'عبارة «العربون أولاً والمفاتيح بالبريد» تختفي بعد عشر ساعات، والمعرّف بعد ثمانٍ وعشرين.',
        '« Dépôt d’abord, clés par la poste » disparaît au bout de dix heures, l’identifiant au bout de vingt-huit.',
      ),
      targets: [{ kind: 'account', id: id('b-shutters') }],
      deadline: hours(10),
      holds: 'keys by post',
      points: 14,
      tags: ['identity-of-account'],
    },
    {
      needs: 'hook',
      id: 'k2-offer',
      label: say(
        'The offer of the flat, in its first wording',
        'عرض الشقة بصيغته الأولى',
        'L’offre de l’appartement, dans sa première rédaction',
      ),
      why: say(
        'Address, price and deposit are edited away after five hours.',
        'يُحذف العنوان والسعر والعربون بتعديل بعد خمس ساعات.',
        'Adresse, prix et dépôt disparaissent par une modification au bout de cinq heures.',
      ),
      targets: [post('hook')],
      deadline: hours(5),
      holds: '14 Netmenders’ Lane',
      points: 14,
      tags: ['false-offer', 'edited-or-deleted'],
    },
    {
      needs: 'hurry',
      id: 'k3-hurry',
      label: say(
        'The pressure to pay on the same day',
        'الضغط للدفع في اليوم نفسه',
        'La pression pour payer le jour même',
      ),
      why: say('Deleted after eight hours.', 'حُذف بعد ثماني ساعات.', 'Supprimée au bout de huit heures.'),
      targets: [post('hurry')],
      deadline: hours(8),
      points: 12,
      tags: ['false-offer', 'edited-or-deleted'],
    },
    {
      needs: 'lotte',
      id: 'k4-victim',
      label: say('Lotte’s account of what happened', 'رواية لوته لما جرى', 'Le récit de Lotte'),
      why: say(
        'She deletes it under pressure after fourteen hours.',
        'تحذفه تحت الضغط بعد أربع عشرة ساعة.',
        'Elle le supprime sous la pression au bout de quatorze heures.',
      ),
      targets: [post('lotte')],
      deadline: hours(14),
      points: 14,
      tags: ['victim-account'],
    },
    {
      needs: 'slip',
      id: 'k5-slip',
      label: say(
        'The message that joins “a happy tenant” to the swindler',
        'الرسالة التي تربط «المستأجر السعيد» بالمحتال',
        'Le message qui relie « l’heureux locataire » à l’escroc',
      ),
      why: say(
        'Sent into the group by mistake, and deleted after three hours.',
        'أُرسلت إلى المجموعة خطأً وحُذفت بعد ثلاث ساعات.',
        'Envoyé par erreur dans le groupe, supprimé au bout de trois heures.',
      ),
      targets: [message('slip')],
      deadline: hours(3),
      points: 18,
      tags: ['false-witness', 'edited-or-deleted'],
    },
    {
      needs: 'account',
      id: 'k6-payment',
      label: say('Where the money went', 'وجهة المال', 'La destination de l’argent'),
      why: say(
        'Account, name and the false reason; edited after thirty-four hours.',
        'الحساب والاسم والسبب الكاذب؛ عُدّلت بعد أربع وثلاثين ساعة.',
        'Compte, nom et faux motif ; modifié au bout de trente-quatre heures.',
      ),
      targets: [message('account')],
      deadline: hours(34),
      holds: 'TR-00 1414',
      points: 16,
      tags: ['payment'],
    },
    {
      needs: 'threat',
      id: 'k7-threat',
      label: say('The threat against Lotte', 'التهديد الموجّه إلى لوته', 'La menace contre Lotte'),
      why: say(
        'Shows why her post disappears.',
        'يبيّن سبب اختفاء منشورها.',
        'Montre pourquoi sa publication disparaît.',
      ),
      targets: [message('threat')],
      points: 12,
      tags: ['threat-or-pressure'],
    },
  ];
  const traps: (AnswerKey['traps'][number] & { needs: string })[] = [
    {
      needs: 'counsel',
      id: 't1-counsel',
      kind: 'privileged',
      label: say(
        'Lotte’s chat with her lawyer',
        'محادثة لوته مع محاميتها',
        'La conversation de Lotte avec son avocate',
      ),
      why: say(
        'Privileged, although it shows.',
        'محميّة بالسر المهني وإن ظهرت.',
        'Couverte par le secret, bien qu’elle s’affiche.',
      ),
      targets: [{ kind: 'channel', id: id('r-counsel') }],
      anywhere: false,
      penalty: 15,
    },
    {
      needs: '',
      id: 't2-homes',
      kind: 'look-alike',
      label: say(
        'The honest estate agents of nearly the same name',
        'المكتب العقاري النزيه ذو الاسم المشابه',
        'L’agence honnête au nom presque identique',
      ),
      why: say('They have nothing to do with it.', 'لا علاقة له بالأمر.', 'Elle n’y est pour rien.'),
      targets: [{ kind: 'account', id: id('b-homes') }],
      anywhere: false,
      penalty: 8,
    },
    {
      needs: '',
      id: 't3-minor',
      kind: 'minor',
      label: say(
        'The account of Hadi’s sister, fifteen',
        'حساب شقيقة هادي، وعمرها 15 عاماً',
        'Le compte de la sœur de Hadi, quinze ans',
      ),
      why: say(
        'A minor, and not in the order.',
        'قاصر وغير مذكورة في الأمر.',
        'Une mineure, absente de l’ordonnance.',
      ),
      targets: [{ kind: 'account', id: id('b-yara') }],
      anywhere: false,
      penalty: 10,
    },
  ];
  const present = <T extends { needs: string }>(list: readonly T[]) =>
    list.filter(({ needs }) => needs === '' || holds(needs)).map(({ needs: _, ...rest }) => rest);
  return {
    format: 'hirz-answer-key',
    version: 1,
    exercise,
    edition,
    passMark: 60,
    items: present(items),
    traps: present(traps),
  };
}
