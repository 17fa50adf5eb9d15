/** The cats of the quay, and those who think that they own them. */
export const catPictures = `
== p-adopt | murmur | mar any
cats: Elle s'appelle Virgule, elle ronfle, elle est à vous. {media:poster-cats likes:455 reposts:190}
> leila +3: VIRGULE. I am on my way. This is not a joke.
>> cats +5: on vous attend, elle moins

== p-cat-1 | murmur | morning
cats: قط اليوم: المدير. لا يبتسم قبل العاشرة. {media:cat-ginger likes:620 reposts:61}
> faris +8: my entire management chain

== p-cat-2 | murmur | afternoon
cats: Inspection du mur, secteur sud. RAS. {media:cat-grey likes:402}

== p-cat-3 | murmur | noon
walid: نايم ع الشبكة وبدّي أشتغل. مين بيقنعه؟ {media:cat-tabby likes:540 reposts:70}
> cats +6: personne. bonne journée.

== p-cat-4 | murmur | evening
cats: Ils se sont disputés. Médiation en cours. {media:cat-two likes:388}
> omar +5: Two yellow cards.

== p-cat-5 | murmur | sat dawn
charter: Crew member found on the bow at 06:10. Refuses to pay. {media:cat-boat likes:470 reposts:55}
> cats +3: membre d'honneur

== p-cat-6 | murmur | apr any
leila: Virgule, day 1: she has placed herself where I would have. {media:cat-window likes:512}
> rita +7: au bon endroit, donc

== p-cat-7 | murmur | live noon
emma: Ordered a gearbox. Received a cat. Customs have no comment. {media:cat-box likes:377 reposts:49}
> port +40: Aucun commentaire.

== p-cat-8 | murmur | live evening
cats: قط المساء فوق سطح البلدية. لا نعرف كيف. هي أيضاً لا تعرف. {media:cat-roof likes:410}
> ville +15: أُرسل السلّم.

== p-cat-9 | murmur | live noon
youssef: الطبق كان إلي {media:cat-fish likes:690 reposts:84}
> farah +4: كان
`;
