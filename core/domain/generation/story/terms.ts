import type { Term } from '../../exercise/exercise';
import type { Localised } from '../../text/localised';

const say = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });
const deed = say('The deed', 'الفعل', 'Les faits');
const people = say('People', 'الأشخاص', 'Les personnes');
const handling = say('Handling', 'التعامل مع الدليل', 'Traitement');

/** The tag vocabulary of generated packages. */
export const terms: Term[] = [
  {
    id: 'false-offer',
    group: deed,
    label: say('False offer', 'عرض كاذب', 'Offre mensongère'),
    definition: say(
      'Offers what does not exist, or presses somebody to pay for it.',
      'يعرض ما لا وجود له أو يضغط لدفع ثمنه.',
      'Offre ce qui n’existe pas, ou presse de le payer.',
    ),
  },
  {
    id: 'payment',
    group: deed,
    label: say('Payment', 'دفع', 'Paiement'),
    definition: say(
      'Shows where money was to go, or went.',
      'يبيّن وجهة المال المطلوبة أو الفعلية.',
      'Montre où l’argent devait aller, ou est allé.',
    ),
  },
  {
    id: 'threat-or-pressure',
    group: deed,
    label: say('Threat or pressure', 'تهديد أو ضغط', 'Menace ou pression'),
    definition: say(
      'Tries to keep somebody from speaking or to make them pay.',
      'يحاول إسكات شخص أو حمله على الدفع.',
      'Cherche à faire taire quelqu’un ou à le faire payer.',
    ),
  },
  {
    id: 'false-witness',
    group: deed,
    label: say('False praise', 'شهادة مزوّرة', 'Faux témoignage'),
    definition: say(
      'Somebody of the swindler’s vouches for him.',
      'شخص من طرف المحتال يزكّيه.',
      'Un proche de l’escroc se porte garant de lui.',
    ),
  },
  {
    id: 'victim-account',
    group: people,
    label: say('Victim’s account', 'رواية ضحية', 'Récit d’une victime'),
    definition: say(
      'Somebody tells what happened to them.',
      'شخص يروي ما جرى له.',
      'Quelqu’un raconte ce qui lui est arrivé.',
    ),
  },
  {
    id: 'identity-of-account',
    group: people,
    label: say('Identity of an account', 'هوية حساب', 'Identité d’un compte'),
    definition: say(
      'Shows who is behind an account, or what it was called.',
      'يبيّن من يقف وراء حساب أو ما كان اسمه.',
      'Montre qui est derrière un compte, ou comment il s’appelait.',
    ),
  },
  {
    id: 'edited-or-deleted',
    group: handling,
    label: say('Edited or deleted later', 'عُدّل أو حُذف لاحقاً', 'Modifié ou supprimé depuis'),
    definition: say(
      'What was preserved is no longer shown.',
      'ما حُفظ لم يعد معروضاً.',
      'Ce qui fut conservé ne s’affiche plus.',
    ),
  },
];
