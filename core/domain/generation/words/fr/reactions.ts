/** Short answers that fit any post of a mood, in French; and words put over a post that is quoted. */
export const reactions = `
== react-glad | glad
J’adore
[Tu fais ma matinée|Ça fait ma journée]
❤️
Trop bien
Je vois la scène
J’en avais besoin
La meilleure chose lue cette semaine
Ha, merveilleux
> Merci !
Magnifique 🌊
La chance
> Viens la prochaine fois
Encore, encore
Je souris toute seule au bureau
Je garde
Envoyé à ma sœur, elle te salue
C’est où ?
> Tout près {place.2}
Oui oui oui
Tu trouves toujours ces choses-là
J’ai envie de sortir, du coup
🙌
[Oh, c’est beau|Que c’est joli]
== react-funny | funny
Je pleure 😂
[Lu à voix haute au bureau|Lu à ma mère, elle ne comprend pas]
😂😂
Trop vrai
Je me sens visé
Ça ne s’invente pas
> Si seulement
N’arrête jamais d’écrire
Mon oncle tout craché
J’ai pouffé dans le tram
> Lequel ? Je t’ai peut-être entendue
Mdr
[Arrête, mon ventre|Je n’en peux plus]
À encadrer
Cette ville, franchement
L’histoire de ma vie
J’ai tellement de questions
> Pose
>> Non, gardons le mystère
Ça explique bien des choses
Légende
== react-sad | sad
Je t’embrasse
Je suis désolée
> Merci, vraiment
Je pense à toi
Prends soin de toi ❤️
[Appelle si tu veux parler|Ma porte est ouverte]
> Je le ferai. Merci
Je connais ça
Ça s’allège. Lentement
Pas de mots. Je suis là
🤍
Pareil ce soir
Courage
Sois doux avec toi-même
J’apporte de la soupe
> Ce n’est pas la peine
>> Je sais. Sept heures et demie ?
== react-cross | cross
[Exactement !|Mais oui !]
Pareil ici, chaque semaine
Et personne ne fait rien
Écris à la mairie, je l’ai fait
> Ils ont répondu ?
>> Par un formulaire
Incroyable
Qu’ils lisent ça
J’ai ri, mais jaune
C’était déjà comme ça du temps de mon grand-père
Respire 😅
Ils font ce qu’ils peuvent, quand même
> Je sais. Laisse-moi râler jusqu’à midi
Solidaire
Plus fort !
La honte
Aucune surprise
Idem de notre côté
On signe où ?
== react-ask | ask
Je suis, ça m’intéresse aussi
Bonne question
Aucune idée, mais j’espère qu’on t’aidera
Je partage !
Demande à {friend}, qui sait tout
> Demandé. Ne sait rien, mais on a bu un café
Je t’ai écrit
> Bien reçu, merci !
Essaie le kiosque
Je remonte
Alors, trouvé ?
> Pas encore
>> Tiens-nous au courant
{relative} saura peut-être, je demande
== react-news | news
Merci de prévenir
Bon à savoir
[Partagé|Partagé aux voisins]
Enfin
Depuis quand ?
> Ce matin, paraît-il
C’est sûr ?
> Par deux personnes qui ne se parlent pas, donc oui
Encore
Tiens, tiens
Merci, ça m’évite le trajet
Où exactement ?
> Du côté {place.2}
Pour combien de temps ?
> « Quelques jours »
Donnez des nouvelles
Ma rue aussi ?
== quotes | glad
Ça 👇
[Lisez ça|Tout le monde lit ça]. Puis appelez votre mère.
Toute ma semaine en un message
Exactement ce que j’essayais de dire {day}
Voisins, ça nous concerne
Donnez-lui une chronique dans le journal
J’y étais, tout est vrai
Je le mets ici pour le retrouver
Et on dit qu’il ne se passe rien ici
Pour ceux qui m’ont demandé hier
J’en ris encore
Pas d’accord, mais bien dit
Prends note, {friend}
Idem près de chez moi
Voilà comment on fait
Important, partagez
`;
