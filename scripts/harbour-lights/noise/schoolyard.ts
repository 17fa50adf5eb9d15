/** The young of the town, in the letters and figures that their phones taught them. */
export const schoolyard = `
== y-bac | murmur | mar night
maya: ma 3am efham wala kelme bel falsafe. "el 7orriye" ya3ne na2bar men el bet?
> mimo +4: la2, ya3ne tedfa3e l internet
> nour +9: ya reit na2baro 😩
> hiba +20: Copie relevée. 12/20, il y a une idée.
>> maya +1: madame enti bta3refe arabizi???
>>> hiba +2: J'ai quinze ans de métier, 7abibte.

== y-skate | murmur | sat afternoon
kiko: meen nezel 3al corniche? sa7 el 2ared mnih lyom
> mimo +6: 3ande ejtime3 ma3 el takht
> yazid +11: بعد التمرين، جيب الطابة
>> kiko +2: tamem bas ma tetfalsaf

== y-exam | murmur | feb night
mimo: el code meshe 3ala laptope w ma meshe 3ala laptop el prof. mou3jize ma3kouse
> faris +5: "works on my machine" is a religion. Welcome.
> maya +8: 3ade, ana ma bemshe wala 3ala laptop

== y-hungry | murmur | noon
kiko: ya jame3a sandwich falefel b 3a shu sar? 2albe wa2af
> ziad +4: وقف قلبي قبلك
> farah +9: تعال كول عندي ببلاش بس جيب صحنك
>> kiko +1: sa7ne w ana w 2 shabeb. ok?

== y-cold | murmur | live morning
maya: el dawsh berde w el baccalaureat a2rab men el sakhen
> nisrine +10: courage, 7abibte. douche froide = cerveau chaud
> joelle +13: viens à la digue, ça te paraîtra tiède

== y-music | murmur | apr night
jamal: track jdid, sma3ouha w 2oulo ra2yko bas b adab
> kiko +6: 3azame. bas el bass 3ale ktir 3ala jaddite
> dalia +9: je la veux pour mon film, khalas
>> jamal +1: hiye elik

== y-match | etoile_fans | apr fri night
kiko: meen ma3o tikit zyede? b2ayed ro7e
tony: 2 places, mais tu chantes
kiko: bghanne w bor2os w bejle el s7oun
sofiane: on t'a entendu chanter, la vaisselle suffira {react:😂11}
jamal: khallina jad: 4:30 3al stade, w l tabel ma3e

== y-souk | souk_ruvane | mar night
kiko: bel jomle: 1 skate, mostaghmal bas b 7ob. 70
mimo: 7ob ya3ne mkassar?
> kiko: ya3ne fi 2ossa
anwar: 50 w el 2ossa khallila elak
kiko: mabrouk 3alek

== y-cats | chats_du_quai | mar afternoon
maya: l bseyne l bayda wallade ta7et l drej! 4 zghar 😭😭
cats: ne les touche pas, on arrive avec un carton
rana: I have a blanket, five minutes
maya: 3am eb3ed el wled 3anna. ana 7arse
> ghada: best guard on the quay {react:❤️17}
`;
