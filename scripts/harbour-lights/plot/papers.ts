/** The papers: letters, photographs, money. SPOILERS. Times are local. */
export const papers = `
== dalia-odette-1 | dalia_odette | 03-31 11:05
dalia: Bonjour, c'est Dalia du club. On m'a dit de vous écrire pour la lettre
odette: Bonjour ma belle. 2 photos, la carte (originale), 40 d'acompte. Le Capitaine règle le reste.
dalia: la carte je peux vous donner une photocopie ?
odette: Non. Le relief du tampon, tu comprends.
dalia: pas vraiment mais ok
odette: Et tu écris ta signature trois fois sur une feuille blanche.
dalia @04-01 17:30: voilà les photos {media:id-photos-2}
odette: Parfait. On dirait une vraie stagiaire.
dalia: je suis censée être stagiaire en quoi ?
odette: « Accueil et hôtellerie de bord ». C'est joli.
dalia: moi je fais de l'image
odette: Là-bas tu feras ce qu'on te donne, au début.

== dalia-odette-2 | dalia_odette | 04-07 14:20
odette #letter-msg: Ta lettre est prête. Regarde comme elle est belle. Tu ne la montres à personne avant l'embarquement. {media:letter-invitation}
dalia: il y a écrit SPECIMEN en travers
odette: Ça s'enlève à l'impression finale. C'est pour que tu ne la perdes pas.
dalia: et « Fondation maritime d'Estmark », ça existe ?
odette #letter-answer: Sur le papier, oui. C'est le papier qu'on contrôle.
dalia +7: …
odette: Respire. J'en ai fait trente.
dalia @04-08 22:40: le contrôle va poser des questions ?
odette: « Je suis en stage, voici ma lettre, je suis fatiguée. » C'est tout.
odette @04-12 19:00: Dis à Kiko d'effacer son billet de Murmur. Quel enfant.
dalia: je lui ai dit
dalia @04-13 20:15: si je change d'avis, je récupère ma carte ?
odette: On verra ça après le 16.
dalia: tout le monde dit « après le 16 »
odette @04-14 18:05: Mon compte Murmur va peut-être sauter, ne t'inquiète pas. Tu passes par Hadi.
dalia @04-14 18:20: je m'inquiète
odette @04-15 12:10: J'efface la lettre d'ici. Tu l'auras dans la main, c'est mieux.
dalia @04-15 16:45: Odette ? il n'y a plus que mes messages à moi
dalia @04-15 16:52: on dirait que je parle toute seule depuis deux semaines

== tarek-live | murmur | 04-14 19:47
tarek #tarek-warning: si quelqu'un voit Kiko ou Yazid : NE MONTEZ PAS. ils gardent les cartes, on dort à neuf, on doit de l'argent dès le premier jour. je peux pas parler longtemps. dites à maman que je vais bien. لا تركبوا {media:room-bunks likes:88 reposts:61}
> sofiane +3: TAREK ?? t'es où frère réponds
> mona +6: يا عمري وينك؟ قل لي وين
> jad +9: Tarek, écrivez-moi si vous pouvez. Je transmets à votre mère.
> sami +41: Somebody has taken his phone. Don't spread this.
>> leila +5: funny, he writes exactly like himself

== yazid-live | murmur | 04-16 19:10
yazid #yazid-bye: بشوفكم على الضفة التانية. سامحيني يا أمي. ٩ وربع والرصيف فاضي {media:bag-packed likes:31}
> nour +4: يزيد؟؟؟ وينك؟ عم دق عليك
> sofiane +8: frère non. attends-moi, j'arrive au quai
> etoile +15: Yazid, appelle le coach. Tout de suite, s'il te plaît.

== kiko-live | murmur | 04-14 16:20
kiko: 3 days 🌊 w byebye {likes:44}
> maya +7: enta seriously 3am tetrekne ma3 l bac la7ale
>> kiko +5: bjiblik chocolate
kiko @04-15 12:05: last skate on the corniche. l reweh ktir {media:corniche-evening likes:52}
kiko @04-16 11:30: haircut ✅ mama cried ✅ idk why {likes:39}
> maya +12: la2enno ma7ada byebke bala sabab ya kiko

== dalia-live | murmur | 04-15 18:40
dalia: je range mes cassettes par année. on ne sait jamais. {media:camera likes:67}
> cinema +22: Dalia, le ciné-club compte sur toi le 24 !
> lina +60: Dalia, appelle-moi. À n'importe quelle heure.

== sami-live | murmur | 04-14 10:15
sami: Monday. Wash the deck, wash the past. {likes:19}
> jad +33: Le passé est en page 3.
sami @04-15 09:05: New name, same sea. We teach, others talk. #SeaFutures {media:sea-calm likes:12}
> leila +15: renaming a boat brings bad luck
> samy +44: And still not me.
sami @04-16 10:20: A calm night is announced. {likes:7}
> meteo +28: Par nous, oui. Merci de ne pas nous mêler à ça.

== club-live | murmur | 04-14 18:00
club: Because of rumours, our Saturday evening is postponed. We stay proud of every one of you. #HarbourLights {likes:23 reposts:2}
> rana +11: proud is not an answer. Where are the identity cards?
>> club +19: In good hands.
> mona +35: وابني في أي يد؟

== hadi-live | murmur | 04-15 20:10
hadi: who sells a tarp 4x6. dark one better {likes:2}
> tony +18: j'en ai une verte, passe demain
hadi @04-16 12:50: busy tonight no rides {likes:1}
> ziad +20: finally you leave me one customer

== purge-talk | murmur | 04-14 13:25
mimo: le capitaine a moins d'amis que ce matin ou c'est mon écran ? {likes:71}
> jamal +6: ils ont pris le ferry
> leila +14: The ones that were people stayed. Both of them.
> faris +31: It happens when a platform sweeps under the carpet and finds more carpet.

== clip-gone | murmur | 04-15 13:40
jad: Un clip n'est plus visible « par décision ». Qui l'a gardé, avec sa date et son adresse ? Moi, non : je l'ai seulement regardé. {likes:143 reposts:38}
> okafor +18: I remember it well, which is worth nothing.
>> leila +3: Worth a footnote.

== night-epilogue | murmur | 04-16 23:05
depeche: Quai 7 : la police du port interrompt un départ. Trois jeunes gens rentrent chez eux ce soir. Plus demain. ⏎ الشرطة توقف رحلة عند الرصيف ٧، والشبان الثلاثة بخير. {likes:498 reposts:260}
> salwa +4: الحمد لله. الفرن مفتوح الليلة للجميع
> sofiane +6: ils sont avec moi. on mange. merci.
> mona +13: عقبال طارق. يا رب
> lina +20: 💙
> ziad +25: i drove three mothers tonight. no charge. no questions 🙂
`;
