import type { Language } from '../../text/localised';

/** A post of the practice story; `at` in hours from the beginning of the exercise. The first matter most: a small package has only those. */
export interface StoryPost {
  key: string;
  by: string;
  at: number;
  text: string;
  lang: Language;
  replyTo?: string;
  likes?: number;
}

export const storyPosts: readonly StoryPost[] = [
  {
    key: 'hook',
    by: 'b-shutters',
    at: -221,
    lang: 'en',
    likes: 11,
    text: 'Flat with blue shutters, 14 Netmenders’ Lane, two minutes from the little mole. 310 a month, furnished. Deposit of two months first, keys by post in three days. Write to me on Pigeon, not here.',
  },
  {
    key: 'happy',
    by: 'b-keys',
    at: -214,
    lang: 'en',
    replyTo: 'hook',
    likes: 2,
    text: 'Paid on Monday, keys on Thursday, all correct. Don’t hesitate, there are others waiting.',
  },
  {
    key: 'hurry',
    by: 'b-shutters',
    at: -150,
    lang: 'en',
    likes: 4,
    text: 'Five people want number 14. Whoever sends the 620 today has it, the others get it back on Friday. No viewings, the owner is at sea.',
  },
  {
    key: 'lotte',
    by: 'b-lotte',
    at: -47,
    lang: 'en',
    likes: 38,
    text: 'I sent 620 for the flat at 14 Netmenders’ Lane. I went there today with my suitcase. Number 14 is a bakery. It has always been a bakery. Has anybody else paid?',
  },
  {
    key: 'hadi',
    by: 'b-hadi',
    at: -45,
    lang: 'ar',
    replyTo: 'lotte',
    likes: 9,
    text: 'أنا كمان دفعت من عشرة أيام، ولهلّق ما وصلت المفاتيح. عندي صورة التحويل.',
  },
  {
    key: 'again',
    by: 'b-shutters',
    at: 30,
    lang: 'en',
    text: 'New: quiet room on Almond Hill, 190, free at once. Deposit first, keys by post. Write to me on Pigeon.',
  },
  {
    key: 'margot',
    by: 'b-margot',
    at: 20,
    lang: 'fr',
    likes: 14,
    text: 'Moi aussi, 620, le 9 mai. On m’a envoyé une vidéo de l’appartement : c’est celle d’un autre. Qui d’autre ?',
  },
  {
    key: 'homes',
    by: 'b-homes',
    at: -120,
    lang: 'en',
    likes: 21,
    text: 'For the third time this week: we are Blue Shutter Homes, on Clock Square since 1998. We do not take deposits before a viewing. We are not “Blue Shutters”.',
  },
  {
    key: 'yara',
    by: 'b-yara',
    at: -26,
    lang: 'ar',
    likes: 6,
    text: 'أخي معصّب من جمعة ومش عم يحكي ليش. ربحنا البطولة وما إجا 😞',
  },
  {
    key: 'old',
    by: 'b-lotte',
    at: -1300,
    lang: 'en',
    likes: 5,
    text: 'Moving to the sea in spring. Does anybody know a room for one person and one oboe?',
  },
];

/** A message of the story. */
export interface StoryMessage {
  key: string;
  room: string;
  by: string;
  at: number;
  text: string;
  lang: Language;
  replyTo?: string;
  pinned?: boolean;
}

export const storyMessages: readonly StoryMessage[] = [
  {
    key: 'account',
    room: 'r-lotte',
    by: 'p-shutters',
    at: -200,
    lang: 'en',
    text: 'Deposit 620 to account TR-00 1414 0000 2031, name K. Porter. Write “furniture” as the reason, not “rent”, so that the bank does not ask.',
  },
  {
    key: 'slip',
    room: 'r-waiting',
    by: 'p-shutters',
    at: -30,
    lang: 'en',
    text: 'K, write once more that you got the keys, from the other account. And delete the bakery pictures.',
  },
  {
    key: 'threat',
    room: 'r-lotte',
    by: 'p-shutters',
    at: -40,
    lang: 'en',
    text: 'Take your post down and you get half of it back. Leave it and you get nothing, and I know where you work.',
  },
  {
    key: 'answer',
    room: 'r-lotte',
    by: 'p-lotte',
    at: -39.5,
    lang: 'en',
    text: 'Please. It is all I had for the first months.',
  },
  {
    key: 'counsel',
    room: 'r-counsel',
    by: 'p-lotte',
    at: -22,
    lang: 'en',
    text: 'I have the transfer slip and the screenshots. What may I say and what not?',
  },
  {
    key: 'counsel2',
    room: 'r-counsel',
    by: 'p-counsel',
    at: -21.5,
    lang: 'fr',
    text: 'Rien de plus en public. Ce que vous m’écrivez reste entre nous. Nous déposons lundi.',
  },
  {
    key: 'list',
    room: 'r-waiting',
    by: 'p-shutters',
    at: -180,
    lang: 'en',
    pinned: true,
    text: 'Waiting list for number 14: 1 Lotte, 2 Hadi, 3 Margot. The first to send the second half moves in.',
  },
  {
    key: 'offer',
    room: 'r-offers',
    by: 'p-shutters',
    at: -223,
    lang: 'en',
    text: 'Today: number 14, blue shutters, 310. Tomorrow it will be gone.',
  },
  { key: 'late', room: 'r-waiting', by: 'p-hadi', at: -60, lang: 'ar', text: 'وين المفاتيح؟ صار عشرة أيام.' },
  {
    key: 'post',
    room: 'r-waiting',
    by: 'p-keys',
    at: -59.6,
    lang: 'en',
    text: 'Mine came in three days. It’s the post, be patient.',
    replyTo: 'late',
  },
  {
    key: 'video',
    room: 'r-waiting',
    by: 'p-margot',
    at: -58,
    lang: 'fr',
    text: 'La vidéo montre une cheminée. Il n’y a pas de cheminée dans cette rue.',
  },
  {
    key: 'offer2',
    room: 'r-offers',
    by: 'p-shutters',
    at: 29.5,
    lang: 'en',
    text: 'Almond Hill, 190, one room. Same way as always.',
  },
];
