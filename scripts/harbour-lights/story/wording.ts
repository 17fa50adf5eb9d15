/** What each platform calls things, in its own language. Whatever is not here has Hirz's own words. */

/** Murmur's posts are murmurs, and who repeats one echoes it. */
export const murmurWording: Record<string, string> = {
  'home.title': 'Latest murmurs',
  'home.empty': 'Nobody has murmured yet.',
  trends: 'Heard around town',
  older: 'Older murmurs',
  reposted: '{who} echoed · {when}',
  'count.posts': '{count, plural, one {{shown} murmur} other {{shown} murmurs}}',
  'count.reposts': '{count, plural, one {{shown} echo} other {{shown} echoes}}',
  'label.posts': '{count, plural, one {murmur} other {murmurs}}',
  'label.reposts': '{count, plural, one {echo} other {echoes}}',
  'tombstone.deleted': 'This murmur was deleted.',
  'tombstone.suspended': 'This murmur is from a suspended account.',
  'tombstone.private': 'This murmur is from a private account.',
  'tombstone.unknown': 'This murmur is not available.',
  'thread.title': 'Murmur',
  'profile.empty': 'No murmurs to show.',
  'tab.posts': 'Murmurs',
  'tab.replies': 'Murmurs and replies',
  'tag.empty': 'No murmurs with this hashtag.',
  'search.noPosts': 'No murmurs match. Try fewer words.',
  'missing.post.title': 'This murmur does not exist',
  'gone.post.title': 'This murmur was deleted',
  'locked.title': 'These murmurs are private',
};

/** On Dhow one sits in a majlis. */
export const dhowWording: Record<string, string> = {
  channels: 'المجالس',
  'channels.empty': 'لا مجالس بعد.',
  'channels.choose': 'اختر مجلسًا لقراءة ما يقال فيه',
  'search.chats': 'المجالس',
  'search.noMessages': 'لا رسائل مطابقة في المجالس المتاحة لك.',
  'missing.channel.title': 'هذا المجلس غير موجود',
  'channel.locked.title': 'هذا المجلس خاص',
  'channel.locked.text': 'لا يقرأ ما فيه إلا أعضاؤه.',
  'channel.gone.title': 'أُغلق هذا المجلس',
  'channel.gone.text': 'أغلقه مالكه، ولم تعد رسائله متاحة.',
  backToChats: 'العودة إلى المجالس',
  toChat: 'دخول المجلس',
};

/** Embarcadère is a notice board. */
export const embarcadereWording: Record<string, string> = {
  'home.title': 'Dernières annonces',
  'home.empty': 'Aucune annonce pour l’instant.',
  trends: 'On en parle à quai',
  older: 'Annonces plus anciennes',
  reposted: '{who} a relayé · {when}',
  'count.posts': '{count, plural, one {{shown} annonce} other {{shown} annonces}}',
  'count.reposts': '{count, plural, one {{shown} relais} other {{shown} relais}}',
  'label.posts': '{count, plural, one {annonce} other {annonces}}',
  'label.reposts': '{count, plural, one {relais} other {relais}}',
  'tombstone.deleted': 'Cette annonce a été décrochée.',
  'thread.title': 'Annonce',
  'profile.empty': 'Aucune annonce à afficher.',
  'tab.posts': 'Annonces',
  'tab.replies': 'Annonces et réponses',
  'tag.empty': 'Aucune annonce avec ce mot-dièse.',
  'missing.post.title': 'Cette annonce n’existe pas',
  'gone.post.title': 'Cette annonce a été décrochée',
};
