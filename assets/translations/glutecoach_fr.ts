<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>Un problème est survenu et a été consigné. Ce que vous avez fait est enregistré&#xa0;; un rapport s’affichera au prochain démarrage.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>La sauvegarde a été restaurée. Ce qui était là avant est conservé sous {name}.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été créée.</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>L’historique a été écrit dans {name}.</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>Séances ajoutées&#xa0;: {added}. Séances déjà présentes&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>Enregistré sous {path}. {content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>Imprimer les progrès</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>Mon plan&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>L’application vous rappellera vos jours d’entraînement. Pour la quitter, ouvrez le menu de son icône.</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>GluteCoach reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>Afficher GluteCoach</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>Commencer la séance du jour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>GluteCoach rappelle les jours d’entraînement</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Tout n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>Supprimez ceci vous-même&#xa0;:
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Préparez-vous.</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>Préparez-vous pour la répétition {number}.</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>À votre rythme. Une touche quelconque compte une répétition, Entrée termine la série. Un.</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>Changez de côté. {side}.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>Où l’avez-vous senti&#xa0;?</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>Où l’avez-vous senti&#xa0;? Un pour les fessiers, deux pour la cuisse, trois pour le bas du dos, six pour une douleur.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}, jambe gauche.</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}, jambe droite.</translation>
    </message>
    <message>
        <source>{exercise}.</source>
        <translation>{exercise}.</translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a number that is said</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{word}.</source>
        <comment>a word that is said</comment>
        <translation>{word}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s).</source>
        <translation>
            <numerusform>%n répétition.</numerusform>
            <numerusform>%n répétitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>%n série.</numerusform>
            <numerusform>%n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Repos.</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>Repos, %n seconde.</numerusform>
            <numerusform>Repos, %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>Puis série {set} sur {sets}.</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>La dernière.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Mi-chemin.</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}, mi-chemin.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>l’objectif de {low} à {high} jours d’entraînement</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>Jours d’entraînement de chaque semaine</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>C’est la première semaine du programme.</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>La semaine dernière est réussie, le programme passe donc à la semaine {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>%n jour d’entraînement</numerusform>
            <numerusform>%n jours d’entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>Encore la semaine {number}&#xa0;: la semaine dernière comptait {done}, une semaine réussie en demande {needed}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>Encore la semaine {number}, après votre coupure. Quel plaisir de vous revoir.</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>Les {number} semaines sont réussies&#xa0;; la dernière continue aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Vous l’avez senti à l’arrière des cuisses deux fois de suite, voici donc une variante plus facile&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Vous l’avez senti dans le bas du dos deux fois de suite, voici donc une variante plus facile&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}&#xa0;: vous l’avez senti à l’arrière des cuisses deux fois de suite. Votre plan fixe la difficulté&#xa0;; vous pouvez choisir une variante plus facile.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}&#xa0;: vous l’avez senti dans le bas du dos deux fois de suite. Votre plan fixe la difficulté&#xa0;; vous pouvez choisir une variante plus facile.</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>Vous avez dit ne pas pouvoir vous allonger sur le ventre&#xa0;: {exercise} prend sa place, avec vos réglages d’ici.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}&#xa0;: vous l’avez senti dans les fessiers trois fois de suite. On revient à la variante habituelle&#xa0;?</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise}&#xa0;: cela a fait mal la dernière fois. Laissez cet exercice aujourd’hui si la douleur n’a pas tout à fait disparu, et consultez si elle revient.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} sur {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}&#xa0;%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>Semaines réussies</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Senti dans les fessiers</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Pas de douleur</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>Aucune semaine n’est encore terminée&#xa0;; il en faut {need} réussies sur 5.</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>Aucun ressenti noté pour l’instant&#xa0;; il en faut au moins {fewest}, dont {need}&#xa0;% dans les fessiers.</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>{have} des {out_of} dernières semaines réussies&#xa0;; il en faut {need} sur 5.</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>Senti dans les fessiers {count} fois sur {out_of} ({have}&#xa0;%)&#xa0;; il faut {need}&#xa0;% sur au moins {fewest}.</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>Douleur dans les 6 dernières séances&#xa0;: {have}. Il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}, avant tout&#xa0;: {cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>Un problème est survenu la dernière fois</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>Vos séances sont en sécurité. Ce rapport reste sur votre ordinateur. Si vous voulez, copiez-le et envoyez-le à l’équipe de GluteCoach, pour que le défaut soit corrigé&#xa0;; votre nom et vos dossiers en ont été retirés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>Historique, à relire plus tard (*.json);;Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Historique (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sauvegardes (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>Choisissez un dossier que vous synchronisez</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder l’état actuel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>Toutes les séances, coupures, réponses, sauvegardes, tous les plans et réglages de cet ordinateur seront supprimés, et GluteCoach se fermera. Personne ne pourra les récupérer. Exportez d’abord l’historique si vous pensez en avoir encore besoin.</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>Supprimer toutes vos données&#xa0;?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exporter d’abord…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Tout n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>Garder GluteCoach ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>L’historique avait disparu.</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>L’historique était endommagé&#xa0;; le fichier endommagé est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>La sauvegarde du {day} a été restaurée.</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>Il n’y avait aucune sauvegarde à restaurer.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>%n séance a pu être lue dans le fichier endommagé et a été ajoutée.</numerusform>
            <numerusform>%n séances ont pu être lues dans le fichier endommagé et ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>L’historique contient maintenant %n séance.</numerusform>
            <numerusform>L’historique contient maintenant %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason} D’ici là, ce que vous faites reste en mémoire et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}, avant une mise à jour de GluteCoach</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}, avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>Elle ne contient aucune séance.</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>Du {first} au {last}. Séances&#xa0;: {sessions}. Jours d’entraînement&#xa0;: {training_days}. Coupures&#xa0;: {breaks}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>C’est %n séance de moins que maintenant.</numerusform>
            <numerusform>C’est %n séances de moins que maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>C’est %n séance de plus que maintenant.</numerusform>
            <numerusform>C’est %n séances de plus que maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>C’est autant que maintenant.</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>Vérifié à {time}&#xa0;: rien de nouveau d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>Vérifié à {time}. Modifications reprises d’autres ordinateurs&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>Chaque répétition terminée est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>Enregistrer les jours d’entraînement</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Images (*.png);;Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>Plans et exercices (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>Revenir à l’activation&#xa0;?</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>L’étape deux reprendra à sa première semaine quand vous y reviendrez. Votre historique reste.</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>Rester à l’étape deux</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>Revenir à l’activation</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>Supprimer le plan {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>Ce que vous avez fait avec lui reste dans l’historique.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>L’ordinateur était en veille. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>L’entraînement est terminé</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>Ouvrez GluteCoach pour voir le résultat.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>Arrêter ici…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach&#xa0;: en pause</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach&#xa0;: un entraînement est en cours</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Supprimer une séance</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corriger une séance</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter une coupure</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>Supprimer une coupure</translation>
    </message>
    <message>
        <source>{date} · {standing}</source>
        <translation>{date} · {standing}</translation>
    </message>
    <message>
        <source>{standing} · {how}</source>
        <translation>{standing} · {how}</translation>
    </message>
    <message>
        <source>{first} to {last}: {reason}</source>
        <translation>Du {first} au {last}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>avec le minuteur</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>un essai</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ compte</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ partielle, ne compte pas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Choisir une autre page</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{what} · {exercise}</source>
        <translation>{what} · {exercise}</translation>
    </message>
    <message>
        <source>{exercise} · {side}</source>
        <translation>{exercise} · {side}</translation>
    </message>
    <message>
        <source>GluteCoach: {session}</source>
        <translation>GluteCoach&#xa0;: {session}</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}&#xa0;: {dose}</translation>
    </message>
    <message>
        <source>{session} in a moment, about {length}</source>
        <translation>Dans un instant&#xa0;: {session}, environ {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>%n séance jusqu’au {last}, {days} à {time}.</numerusform>
            <numerusform>%n séances jusqu’au {last}, {days} à {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what} L’accueil vous demande les jours et l’heure qui vous conviennent.</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}, {days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>Les exercices</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>Senti ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}, suite</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>Arrêtez en cas de douleur vive ou nouvelle, de douleur ou fourmillements le long d’une jambe, de douleur à la poitrine, de malaise ou d’essoufflement inhabituel, de saignement, de fuites ou de lourdeur. Ne forcez jamais sur une douleur.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps} de chaque côté, gauche d’abord</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps} de chaque côté, droite d’abord</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>à votre rythme, environ {time} par répétition</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>changer de côté {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>repos {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>fessiers</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>arrière de cuisse</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>douleur</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>lever {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>tenir {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>descendre {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>pause {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>Entraînez-vous %n jour par semaine.</numerusform>
            <numerusform>Entraînez-vous %n jours par semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>Entraînez-vous {low} ou {high} jours par semaine.</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>Cochez le jour, et où vous l’avez senti&#xa0;; deux coches, c’est un mélange.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>Jusqu’où&#xa0;: {ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}&#xa0;: {fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>Haut&#xa0;: sans dépasser les tirets</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>Bas&#xa0;: sans dépasser les tirets</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Semaine {number} sur {count}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>Semaine {number}, suite</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>Environ {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si vous voulez</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}, en {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Après {time}</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>Il utilise un exercice à vous, exportez-le et envoyez-le aussi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name} est là&#xa0;: utilisez-le ou copiez-le ci-dessous.</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>L’exercice {name} est là&#xa0;: ajoutez-le à un de vos plans.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>Une page par semaine</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>Quatre semaines sur une page</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>À partir de la semaine du</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Où c’était senti</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Séances, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>Progrès, suite</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>Où c’était senti est la réponse de la personne après chaque exercice, pas une mesure.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>%n semaine réussie</numerusform>
            <numerusform>%n semaines réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>gauche {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>droite {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>%n semaine réussie en tout</numerusform>
            <numerusform>%n semaines réussies en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>plus longue suite&#xa0;: %n semaine</numerusform>
            <numerusform>plus longue suite&#xa0;: %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>La semaine dernière était trop courte pour compter. Une semaine manquée interrompt, elle n’efface rien.</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>première semaine réussie</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>quatre semaines réussies</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>étape deux accessible</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>ensuite&#xa0;: {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}</source>
        <translation>★ {milestone}</translation>
    </message>
    <message>
        <source>★ {milestone}, {date}</source>
        <translation>★ {milestone}, {date}</translation>
    </message>
    <message>
        <source>Your first completed week. That is how it begins.</source>
        <translation>Votre première semaine réussie. C’est ainsi que tout commence.</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>Quatre semaines réussies&#xa0;: tout un mois d’activation.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>Du {first} au {last}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>Séances qui comptent&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>Séances partielles, qui ne comptent pas&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>Coupure&#xa0;: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>%n jour d’entraînement&#xa0;; à partir de {needed}, une semaine est réussie.</numerusform>
            <numerusform>%n jours d’entraînement&#xa0;; à partir de {needed}, une semaine est réussie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>Une coupure couvre %n de ses jours&#xa0;; {enough} suffisent pour excuser une semaine.</numerusform>
            <numerusform>Une coupure couvre %n de ses jours&#xa0;; {enough} suffisent pour excuser une semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>%n jour d’entraînement jusqu’ici&#xa0;; à partir de {needed}, elle est réussie. Elle dure jusqu’à {day}.</numerusform>
            <numerusform>%n jours d’entraînement jusqu’ici&#xa0;; à partir de {needed}, elle est réussie. Elle dure jusqu’à {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>%n jour d’entraînement&#xa0;; à partir de {needed}, une semaine est réussie. Ce que vous avez fait reste.</numerusform>
            <numerusform>%n jours d’entraînement&#xa0;; à partir de {needed}, une semaine est réussie. Ce que vous avez fait reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>%n séance qui compte</numerusform>
            <numerusform>%n séances qui comptent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>%n séance partielle, ne compte pas</numerusform>
            <numerusform>%n séances partielles, ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>coupure&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}, %n réponse&#xa0;: {answers}</numerusform>
            <numerusform>{period}, %n réponses&#xa0;: {answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}. Si peu de réponses disent peu de chose.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>Du {first} au {last}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}, {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>%n jour de coupure.</numerusform>
            <numerusform>%n jours de coupure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>%n séance partielle, ne compte pas.</numerusform>
            <numerusform>%n séances partielles, ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>Gauche {left}, droite {right}&#xa0;: égal</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>Gauche {left}, droite {right}&#xa0;: {percent}&#xa0;% de plus à gauche</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>Gauche {left}, droite {right}&#xa0;: {percent}&#xa0;% de plus à droite</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day} ({sessions}×)</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Un jour d’entraînement</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>Le dernier jour pour cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>Encore %n jour d’entraînement cette semaine. Dernier jour pour commencer&#xa0;: {day}.</numerusform>
            <numerusform>Encore %n jours d’entraînement cette semaine. Dernier jour pour commencer&#xa0;: {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>Encore %n jour d’entraînement cette semaine. Aujourd’hui, {day}, est le dernier jour où elle peut encore être réussie.</numerusform>
            <numerusform>Encore %n jours d’entraînement cette semaine. Aujourd’hui, {day}, est le dernier jour où elle peut encore être réussie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Ce que montre le calendrier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>Voir ses séances</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>Ajouter une séance faite sur papier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>compte</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>partielle, ne compte pas</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>coupure</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>Calendrier des jours d’entraînement</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>Reprendre la variante habituelle</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>Garder la variante habituelle</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>Tout se trouve dans {folder}. GluteCoach n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première sera créée après votre prochaine séance.</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>Partagé par {folder}</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>Cet ordinateur ne partage avec aucun autre.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>Une sauvegarde est créée après chaque jour avec une séance. Celles des 7 derniers jours, des 4 dernières semaines et des 12 derniers mois sont gardées sur cet ordinateur&#xa0;: copiez le dossier ailleurs pour parer à une panne de disque.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>Un fichier avec tout votre historique, à garder, à lire sur un autre ordinateur, ou en tableau pour un tableur.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l’historique…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>Importer un historique…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>Choisissez le même dossier sur chacun de vos ordinateurs, un dossier que vous synchronisez déjà (Nextcloud, Syncthing, Dropbox). Chaque ordinateur y écrit son propre fichier, et tous montrent le même historique. GluteCoach lui-même n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>On vous demande d’abord confirmation, et vous pouvez exporter votre historique.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Supprimer toutes mes données…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à «&#xa0;Aujourd’hui&#xa0;»</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{done} répétitions sur {planned}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>%n jour d’entraînement cette semaine</numerusform>
            <numerusform>%n jours d’entraînement cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>Semaine réussie</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>La semaine est excusée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>Encore %n jour cette semaine</numerusform>
            <numerusform>Encore %n jours cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>La plus longue jusqu’ici&#xa0;: %n semaine</numerusform>
            <numerusform>La plus longue jusqu’ici&#xa0;: %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>en {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>C’était un essai à une autre vitesse&#xa0;: il est conservé et ne compte pas.</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>Cette séance compte pour son jour.</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>Une partie de l’entraînement est conservée comme séance partielle. Elle ne compte pas, et elle ne coûte rien.</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>J’en ai fait moins</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Senti</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}&#xa0;: j’en ai fait moins</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}&#xa0;: {felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> sur {planned} rép.</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}, {set}, répétitions faites</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>À mon rythme</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>Chaque répétition à votre rythme&#xa0;: une touche la compte, et environ {seconds} s sont prévues pour elle.</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>Une répétition dure {seconds} s.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Les deux à la fois</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>Selon les ressentis</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>Le programme ne dit rien de cet exercice&#xa0;: la dose dépend de vous.</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>Le programme prévoit {fewest_sets} à {most_sets} séries de {fewest_reps} à {most_reps} répétitions.</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>Le programme prévoit %n série de {fewest} à {most} répétitions.</numerusform>
            <numerusform>Le programme prévoit %n séries de {fewest} à {most} répétitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range} Votre dose est plus forte&#xa0;: arrêtez tant que vous le sentez encore dans les fessiers.</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range} Votre dose est plus légère, et c’est très bien aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercices dans l’ordre</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Exercice à ajouter</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Ajouter un exercice…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>Monter l’exercice</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baisser</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>Baisser l’exercice</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>Retirer l’exercice</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>Glissez pour réordonner, ou Alt et une flèche.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Regroupé par</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>Rien ici pour l’instant. Après chaque exercice, vous pouvez dire où vous l’avez senti&#xa0;; les réponses s’affichent ici.</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>Le nombre au-dessus de chaque barre dit de combien de réponses elle est faite. Où vous l’avez senti est votre impression de ce jour-là, pas une mesure de vos muscles.</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>Où c’était senti, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>Minutes sous tension&#xa0;: les répétitions de chaque côté, multipliées par lever, tenir et descendre au tempo habituel de l’exercice.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>Suivre l’entraînement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>Encore →&#xa0;: fin.</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}. Toutes vos données se trouvent dans {folder}. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>Quelque chose fait mal, ou semble anormal&#xa0;?</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>Arrêtez, et ne forcez pas. La note du premier démarrage dit quels signes imposent d’arrêter, lesquels imposent d’aller tout de suite aux urgences, et qui devrait consulter avant de s’entraîner.</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>Lire la note de sécurité</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>Recommencer depuis le début</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>L’accueil repose ses questions et le plan suit vos réponses. Votre historique reste.</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>Refaire l’accueil</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>Vérifier le son depuis le tapis</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Touches pendant un entraînement</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>Les télécommandes de présentation, les boutons de casque et les touches multimédias mettent aussi en pause et font avancer.</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>Les semaines et la suite</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>Un jour compte une fois, quand chaque exercice de son entraînement a au moins une série terminée.</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>Une semaine est réussie avec deux jours d’entraînement, ou autant que vous en réglez. Une coupure de {days} jours ou plus l’excuse. Une semaine manquée met fin à la suite et ne retire rien.</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>Le programme n’avance qu’après une semaine réussie. Sinon, la même semaine revient encore une fois.</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>Votre réponse répond à une question de coach, ce n’est pas une mesure. Elle ne choisit que les mots et la variante.</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>Arrière de la cuisse ou bas du dos&#xa0;: la correction de cet exercice est la première chose qu’on vous dit la fois suivante&#xa0;; deux fois de suite amènent sa variante plus facile.</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>Fessiers trois fois de suite&#xa0;: «&#xa0;Aujourd’hui&#xa0;» propose de reprendre la variante habituelle.</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>Étape deux</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>Squats, fentes, poussées et flexions de hanches attendent que {needed} de vos {weeks} dernières semaines soient réussies, que {percent}&#xa0;% d’au moins {answers} réponses disent fessiers, et que rien n’ait fait mal dans les {sessions} dernières séances.</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>La page «&#xa0;Plan&#xa0;» montre vos chiffres, et vous laisse commencer plus tôt si vous savez mieux.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Voir toutes les séances</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Aucune séance ces jours-là.</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>Date de la séance faite sur papier</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Premier jour de la coupure</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Dernier jour de la coupure</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>Séances du {day}</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>Séances du {first} au {last}</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>Saisir des feuilles imprimées</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>Elle reprend ce que votre plan prévoit à cette date. Choisissez une séance ci-dessous pour voir ou corriger chaque série.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>Une semaine est excusée quand une coupure couvre au moins quatre de ses jours. Elle n’allonge pas une suite et ne l’arrête pas.</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Motif de la coupure</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>Supprimer la coupure&#xa0;: {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Comme d’habitude ici</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>In large type</source>
        <translation>En gros caractères</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>Le plan imprimé</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Caractères sur papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier calendrier…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>Semaine {number} · en cours</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}, environ {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>Revenir au modèle copié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>Semaine {week} : {clock} minutes</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>Autre dose</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Autre réglage</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>Autres jours d’entraînement</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>Un exercice de plus</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>Un exercice de moins</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>Faites une copie pour le modifier. Un plan ou un exercice est un fichier&#xa0;: envoyez-le par mail, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>Exercice à exporter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>Exporter l’exercice…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>Rien ici pour l’instant. Après votre première séance, cette page montre sa semaine, et toutes celles qui suivent.</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>Imprimer les semaines et les séances</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>Parties de vos progrès</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>Où vous l’avez senti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>Me rappeler mes jours d’entraînement</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Démarrer avec l’ordinateur, dans la zone de notification</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>Une notification discrète à votre heure chacun de vos jours d’entraînement, une le dernier jour où la semaine peut encore être réussie, et plus aucune une fois qu’elle l’est.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: les rappels ne viennent que si la fenêtre est ouverte ou réduite. Le fichier calendrier du plan vous rappelle les jours sans GluteCoach.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>Tant que les rappels sont actifs, fermer la fenêtre laisse GluteCoach dans la zone de notification&#xa0;; Quitter est dans son menu. Son mode d’installation ne lui permet pas de démarrer seul avec l’ordinateur&#xa0;: activez cela dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>Tant que les rappels sont actifs, fermer la fenêtre laisse GluteCoach dans la zone de notification&#xa0;; Quitter est dans son menu.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>De la chaleur et un effort dans les fesses, c’est bien. Ne forcez jamais sur une douleur&#xa0;: une crampe veut dire pause.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>Demandez d’abord à un médecin, une sage-femme ou un kiné si</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>Arrêtez tout de suite si vous remarquez</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>Allez aux urgences maintenant en cas de</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>vous êtes enceinte&#xa0;: ce programme n’est alors pas pour maintenant</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>vous avez accouché récemment, ou votre visite postnatale est encore à venir</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>vous avez eu une césarienne ou un accouchement compliqué</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>votre bassin fait mal quand vous marchez, montez l’escalier ou vous retournez au lit</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>vous avez des fuites, sentez une lourdeur ou un tiraillement, ou votre ventre bombe au milieu</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>votre dos fait mal et une jambe fait mal, fourmille ou est faible</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>vous avez subi une opération récemment, ou avez une maladie du cœur ou des poumons</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>quelqu’un vous a dit de ne pas faire d’exercice</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>une douleur vive ou nouvelle dans une articulation ou dans le dos</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>une douleur ou des fourmillements le long d’une jambe</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>une douleur à la poitrine, un malaise ou un essoufflement inhabituel</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>un saignement, des fuites, une lourdeur ou une douleur à une cicatrice</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>engourdissement autour des parties génitales, de l’anus ou de l’intérieur des cuisses</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>changement nouveau de la fonction urinaire, intestinale ou sexuelle</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>faiblesse nouvelle, ou douleur nouvelle dans les deux jambes à la fois</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>Lisez-vous ceci depuis le tapis&#xa0;?</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>Ce qui fait une semaine</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Les semaines commencent le</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>Jours d’entraînement pour une semaine réussie</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>Le programme en prévoit deux ou trois.</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>Vos jours d’entraînement</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>Un autre jour compte tout autant.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Sons et voix</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>Sons seuls, comme un métronome</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Voix seule</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>Plus grave et plus doux, pour le soir</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>L’entraînement s’entend par</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>La voix parle plus ou moins vite</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>Vérifier depuis le tapis</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>Quand un entraînement commence</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>La silhouette passe d’une pose à l’autre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>Vous regardez à</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>Cet écran se lit à {distance} m au plus.</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>Sauvegardes, export, autres ordinateurs</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>Cochez le jour où vous avez fait une séance. C’est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>Voir les semaines plus anciennes</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>Rien n’a été imprimé pour une semaine déjà commencée. Imprimez d’abord le plan, ou ajoutez une séance par sa date dans «&#xa0;Progrès&#xa0;».</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}, faite le {day}</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>M’entendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>Les touches ↑ et ↓ font de même. La touche avance d’une télécommande de diapositives dit que vous entendez.</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>Je n’entends pas</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Continuer sans vérifier</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>À plat ventre sur le tapis, vous suivez à l’oreille. Allongez-vous, fermez les yeux et écoutez.</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>Un son montant et quelques mots reviennent sans cesse.</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>J’entends le son et la voix</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>Un son montant revient sans cesse.</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>J’entends le son</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>Quelques mots reviennent sans cesse.</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>J’entends la voix</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>Rien du tout&#xa0;: le son de l’ordinateur est-il activé, et va-t-il au bon haut-parleur&#xa0;? Un casque sans fil doit parfois être reconnecté.</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>Pas de voix&#xa0;: le système a besoin d’un service vocal. La commande «&#xa0;glutecoach doctor&#xa0;» dit lequel manque ici.</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>Pas de sons&#xa0;: regardez dans les réglages si la voix seule est choisie.</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>L’étape deux vous est ouverte</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>Squats, fentes, poussées et flexions de hanches, avec l’activation comme échauffement.</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>Commencer l’étape deux</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>Ensuite&#xa0;: l’étape deux</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>Elle s’ouvre d’elle-même quand les trois conditions sont remplies.</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>Vous êtes à l’étape deux</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>Vous l’avez ouverte vous-même le {day}. Si vous le sentez aux mauvais endroits, l’activation est à un clic.</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>Revenir à l’activation…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Pourquoi attendre&#xa0;?</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>Les exercices plus durs se font avec ce qui travaille déjà. Si c’est l’arrière des cuisses ou le bas du dos, ce sont eux qui s’entraînent, et les fessiers continuent à se reposer. C’est pourquoi des semaines régulières et faciles viennent d’abord.</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>Où vous le sentez est une question de coach, pas une mesure&#xa0;: les trois chiffres sont donc une règle approximative. Vous connaissez votre corps&#xa0;: vous pouvez continuer maintenant. L’application note que vous l’avez fait et quand, et le chemin du retour reste ouvert.</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>Commencer l’étape deux quand même</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}&#xa0;: remplie</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>Commencer le prochain entraînement</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>Votre dernière séance s’est arrêtée ici&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>Prochain entraînement</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>Placez l’ordinateur là où vous pouvez l’entendre. Vous n’avez pas besoin de le voir tout le temps.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>L’étape deux vous est ouverte&#xa0;: squats, fentes, poussées de hanches, flexions de hanches.</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>Voir l’étape deux</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>Reprendre là où vous étiez&#xa0;?</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>Terminer et garder ce qui est fait</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}. {state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>Semaines du graphique</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 semaines</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 ans</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>Faire défiler les semaines</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>Semaines, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copier le graphique en image</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>mes-semaines.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>Passer les autres questions</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>Accueil · page {step} sur {steps}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Vers «&#xa0;Aujourd’hui&#xa0;»</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>Un travail léger, assez souvent</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>De longues heures en position assise, ou un bassin resté basculé vers l’avant depuis une grossesse, peuvent laisser l’arrière des cuisses et le bas du dos faire le travail des fessiers. S’entraîner plus dur n’entraîne alors que les assistants.</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>GluteCoach commence donc bas&#xa0;: quelques levées lentes, deux ou trois jours par semaine, pendant un mois environ. Vous ne devez pas sentir de courbatures en position assise. Les exercices plus durs viennent une fois que les légers se sentent au bon endroit.</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>À quoi vous attendre&#xa0;: le contrôle vient en général d’abord, en quelques semaines. La forme demande des mois, et personne ne peut la promettre.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Êtes-vous enceinte&#xa0;?</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>Rester sur le ventre, ou longtemps sur le dos, ne convient pas à une grossesse&#xa0;: cela décide si vous commencez.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>Quand voulez-vous vous entraîner&#xa0;?</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>Deux ou trois jours par semaine, de préférence avec un jour entre deux. Un autre jour compte tout autant.</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>Oui, à plat ventre me va</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>Non, à quatre pattes</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>Pouvez-vous vous allonger sur le ventre&#xa0;?</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>Le premier exercice se fait à plat ventre. Après une césarienne, avec des seins sensibles, ou si vous n’aimez simplement pas cela, le même mouvement à quatre pattes prend sa place.</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>Quand vous levez le bassin dans le pont, l’arrière des cuisses a-t-il des crampes ou fatigue-t-il en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>Alors vos talons se rapprochent de vous, et c’est la première chose qu’on vous dit.</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>Non, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>Pendant une grossesse, GluteCoach ne commence pas ce programme.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>Demandez à votre sage-femme ou à votre médecin quels exercices vous conviennent.</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>Vous pouvez changer cette réponse à tout moment&#xa0;: Aide, Refaire l’accueil.</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>Quatre semaines d’activation, deux ou trois fois par semaine. Une semaine qui n’a pas été réussie est simplement refaite.</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>Le mouvement à quatre pattes prend la place de celui à plat ventre.</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>Dans le pont, vous entendez d’abord&#xa0;: rapprochez vos talons.</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>Après chaque exercice, on vous demande où vous l’avez senti. La réponse choisit ce qu’on vous dira la fois suivante.</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}, environ {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>M’entendez-vous&#xa0;? Je compte ainsi&#xa0;: un, deux, trois. Serrez d’abord, puis levez.</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>Le son de cet ordinateur est coupé. Activez-le pour entendre l’entraînement.</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>Encore un pas en avant termine l’entraînement.</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>Espace ou un clic</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>mettre en pause, continuer</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>un pas en arrière, un pas en avant</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Maj avec ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>un exercice en arrière, un exercice en avant</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>répéter la série</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>10 secondes de repos en plus, en moins</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>plus fort, moins fort</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 à 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>répondre où vous l’avez senti</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>une touche quelconque, Entrée</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>à votre rythme&#xa0;: répétition faite, série faite</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>remplir l’écran</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>quitter, après une question</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>À plat ventre</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>Appui sur le bord</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Pas comme ça</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Répétition {rep} sur {reps}</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} sur {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · série {set} sur {sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Puis : fin</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>Puis : où l’avez-vous senti ?</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>Puis : ressenti</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>Puis : autre côté</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Puis : repos</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>Puis : mise en place</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>Puis : préparation</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Puis : {exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice} Échap termine la séance. Espace seulement si plus rien ne fait mal.</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>L’ordinateur était en veille. Espace continue.</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>Espace continue, ? montre toutes les touches.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>date format: weekday, day, month and year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: last day of several</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: first day of several</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and number</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd
d</source>
        <comment>date format: weekday, and its number below</comment>
        <translation>ddd
d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month in full and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… et encore %n de ce genre.</numerusform>
            <numerusform>… et encore %n de ce genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Mettez-vous en place</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>À votre rythme</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>À plat ventre</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>Mettez-vous à quatre pattes</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Allongez-vous sur le dos</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>Appuyez le haut du dos au bord</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Mettez-vous debout</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Arrière de la cuisse</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Un mélange</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Ça a fait mal</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}, jambe gauche, série {set}, répétition {rep}</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}, jambe droite, série {set}, répétition {rep}</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}, série {set}, répétition {rep}</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>Série {number}, jambe gauche</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>Série {number}, jambe droite</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} de chaque côté</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>Semaine {week} · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>Cette semaine est réussie.</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>Vous êtes en coupure. La semaine est excusée.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>Il reste trop peu de jours pour réussir cette semaine. La prochaine commence {day}.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>Il reste trop peu de jours pour réussir cette semaine. Cela arrive&#xa0;; les semaines que vous avez réussies restent.</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>Pour réussir cette semaine&#xa0;: encore %n jour d’entraînement d’ici {day}.</numerusform>
            <numerusform>Pour réussir cette semaine&#xa0;: encore %n jours d’entraînement d’ici {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>Bravo. {week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>Enregistré. {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>%n semaine réussie d’affilée</numerusform>
            <numerusform>%n semaines réussies d’affilée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>%n semaine réussie jusqu’ici. Une semaine manquée interrompt, elle n’efface rien.</numerusform>
            <numerusform>%n semaines réussies jusqu’ici. Une semaine manquée interrompt, elle n’efface rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>La première semaine réussie lance votre suite.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n semaine d’affilée</numerusform>
            <numerusform>%n semaines d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>Chaque semaine est un nouveau départ</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>Vous avez dit être enceinte. Demandez à votre sage-femme ou à votre médecin ce qui vous convient&#xa0;; ce programme attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n nécessaire</numerusform>
            <numerusform>%n nécessaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>Séances partielles</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>Jours de coupure</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>Où c’était senti au fil du temps</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>Où c’était senti&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys} : {meaning}.</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>Aucune sortie audio n’a été trouvée ; la séance se déroule donc en silence.</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>La sortie audio ne répond plus ; la séance continue donc sans sons.</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>Ce système n’a pas de voix ; les sons continuent donc sans paroles.</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>La voix ne répond plus. Les sons continuent sans paroles.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les repères</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>Silhouette animée&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>Silhouette animée</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>Levée de genou à quatre pattes</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>À quatre pattes, un genou fléchi&#xa0;: levez cette cuisse jusqu’à l’aligner avec le dos, plante du pied au plafond.</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>Cuisse alignée avec le dos, pas plus haut. Le genou reste fléchi.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>Mains sous les épaules, genoux sous les hanches&#xa0;; repoussez le sol.</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>Boucle de ceinture droit vers le bas. Regard au sol.</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>Serrez d’abord, puis levez la cuisse</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>Ne levez pas trop haut</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>Le bas du dos ne bouge pas</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>Descendez lentement, bassin stable</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>Gardez le pied relâché et le genou à angle droit&#xa0;; écartez un peu plus le genou.</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>Levez deux fois moins haut, le ventre doucement rentré.</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>Arrêtez cet exercice maintenant. La douleur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>Levée de genou à quatre pattes, petite</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>À quatre pattes, un genou fléchi&#xa0;: serrez et levez ce genou d’une largeur de main.</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>Une largeur de main au-dessus du sol suffit aujourd’hui.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>Levée de genou à quatre pattes, tenue longue</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>À quatre pattes, un genou fléchi&#xa0;: levez cette cuisse dans l’alignement du dos et restez-y trois secondes.</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>Même hauteur que d’habitude&#xa0;; restez-y plus longtemps.</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>Levée de jambe à quatre pattes</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>À quatre pattes, une jambe allongée derrière vous&#xa0;: levez-la jusqu’à l’aligner avec le dos.</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>Jambe alignée avec le dos, talon un peu sous la hauteur des hanches.</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>Mains sous les épaules&#xa0;; repoussez le sol.</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>Allongez, puis levez</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>Talon sous la hanche</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>Touchez du pied, bassin stable</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>Pliez ce genou à angle droit et tenez moins longtemps.</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>Levez seulement tant que votre ventre reste immobile&#xa0;: long, pas haut.</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>Glissé de pointe à quatre pattes</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>À quatre pattes&#xa0;: glissez une pointe de pied droit en arrière jusqu’à allonger la jambe, et serrez&#xa0;; la pointe reste au sol.</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>Glissez la pointe en arrière et serrez. Elle reste au sol.</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>Levée de jambe à quatre pattes, tenue longue</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>À quatre pattes&#xa0;: levez une jambe allongée dans l’alignement du dos et restez-y quatre secondes.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>Sur le dos, pieds à plat&#xa0;: levez le bassin jusqu’à aligner épaules, hanches et genoux.</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>Une ligne droite des épaules aux genoux. Plus haut ne fait que cambrer le dos.</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>Talons près de vous, pieds écartés de la largeur des hanches.</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>Laissez le dos se poser à plat, côtes basses.</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>Serrez d’abord, puis montez</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>Poussez dans les talons</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>Ligne droite, pas plus haut</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>Déroulez lentement</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>Rapprochez vos talons et serrez avant de monter. En cas de crampe, descendez et tendez la jambe jusqu’à ce qu’elle passe.</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>Arrêtez un peu plus bas, côtes basses, et rentrez légèrement le coccyx avant de monter.</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>Demi-pont</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>Sur le dos, talons proches&#xa0;: levez le bassin à mi-hauteur, tenez un instant, descendez lentement.</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>La moitié de la hauteur aujourd’hui, talons près de vous.</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>Pont fessier, tenue longue</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>Sur le dos, pieds à plat&#xa0;: levez le bassin dans l’alignement et restez-y cinq secondes.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Flexion de hanches</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>Debout, genoux souples&#xa0;: poussez les hanches droit en arrière, dos long, puis ramenez-les en avant.</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>Aussi loin que le dos reste plat, ou jusqu’à sentir un étirement à l’arrière des cuisses.</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>Pieds sous les hanches, genoux souples, et ils le restent.</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>Dos long, du coccyx au sommet du crâne.</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>Fermez une porte derrière vous</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>Le dos reste long et plat</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>Serrez, hanches en avant</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>Bien droit, sans vous pencher en arrière</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>Allez deux fois moins loin. Un manche à balai le long du dos touche toujours la tête, les côtes et le coccyx.</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>Flexion de hanches vers un mur</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>Debout, à une longueur de pied d’un mur&#xa0;: poussez les hanches en arrière jusqu’à le toucher, dos long.</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>Touchez le mur avec les hanches, pas plus loin.</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>Flexion de hanches, lente</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>Debout, genoux souples&#xa0;: poussez les hanches en arrière pendant cinq secondes, dos long, puis ramenez-les en avant.</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>Prenez cinq secondes pour descendre.</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>Poussée de hanches</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>Omoplates sur un bord, pieds à plat&#xa0;: levez le bassin jusqu’à ce que le tronc et les cuisses soient à l’horizontale.</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>À plat comme une table. Plus haut ne fait qu’ouvrir les côtes et cambrer le dos.</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>Le banc est contre un mur. Omoplates sur son bord, menton rentré.</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>Pieds à plat, pour que les tibias soient verticaux en haut.</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>Serrez, poussez dans les talons</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>À plat comme une table</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>Descendez lentement, d’un bloc</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>Rapprochez un peu les pieds, jusqu’à ce que les tibias soient verticaux en haut, et serrez avant de monter.</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>Côtes basses, menton rentré, et arrêtez un peu sous l’horizontale.</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>Poussée de hanches, mi-hauteur</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>Omoplates sur un bord, pieds à plat&#xa0;: levez le bassin à mi-hauteur et descendez lentement.</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>La moitié de la hauteur aujourd’hui, menton rentré.</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>Poussée de hanches, tenue longue</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>Omoplates sur un bord, pieds à plat&#xa0;: levez le bassin à l’horizontale et restez-y quatre secondes.</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Fente arrière</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>Debout&#xa0;: reculez un pied, descendez tout droit, et remontez en poussant dans le talon avant.</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>Genou avant au-dessus du pied, sans dépasser les orteils. Le genou arrière flotte.</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>Tenez-vous bien droit, un mur ou une chaise à portée de main.</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>Le poids sur la jambe qui reste devant.</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>Reculez, descendez tout droit</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>Genou avant au-dessus du pied</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>Le talon avant reste lourd</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>Montez par le talon avant</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>Bien droit, côtes sur les hanches</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>Reculez un peu moins loin et descendez moins bas&#xa0;; appuyez sur tout le pied avant.</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>Côtes sur les hanches, ventre doucement rentré, et deux fois moins bas. Tenez-vous à quelque chose.</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>Fente arrière, petite</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>Debout à côté d’un mur&#xa0;: reculez un pied, descendez à peine, et remontez en poussant dans le talon avant.</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>Main au mur, descendez à peine.</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>Fente arrière, arrêt long en bas</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>Debout&#xa0;: reculez un pied, descendez, restez en bas trois secondes, remontez en poussant dans le talon avant.</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>Même profondeur que d’habitude&#xa0;; restez en bas plus longtemps.</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Scorpion</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>À plat ventre, un genou fléchi&#xa0;: décollez cette cuisse de quelques centimètres du sol.</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>Quelques centimètres sous le genou. Les deux os du bassin restent au sol.</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>Rentrez le bas du ventre, doucement. Les deux os du bassin appuient sur le sol.</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>Genou à angle droit, plante du pied au plafond, pied relâché.</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>Serrez d’abord, puis décollez le genou</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>Descendez lentement, bassin lourd</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>Gardez le tibia vertical et le pied relâché&#xa0;; écartez un peu plus le genou. En cas de crampe, arrêtez et tendez la jambe jusqu’à ce qu’elle passe.</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>Levez deux fois moins haut, avec un coussin fin sous le bassin.</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>Scorpion, serrer seulement</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>À plat ventre, un genou fléchi&#xa0;: serrez et allégez ce genou, presque sans le lever.</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>Serrez jusqu’à ce que le genou devienne léger. C’est tout.</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>Scorpion, tenue longue</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>À plat ventre, un genou fléchi&#xa0;: décollez cette cuisse de quelques centimètres et restez-y trois secondes.</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squat</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>Debout&#xa0;: asseyez-vous en arrière et vers le bas comme sur une chaise, puis redressez-vous.</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>Hauteur de chaise. Plus bas seulement tant que le dos garde sa forme et que les talons restent au sol.</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>Pieds écartés de la largeur des épaules, pointes un peu vers l’extérieur.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>Tout le pied au sol, poitrine ouverte.</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>Asseyez-vous, bras en avant</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>Les genoux suivent les pointes</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>Talons lourds, dos long</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>Repoussez le sol</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>Redressez-vous et serrez</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>Asseyez-vous moins bas et appuyez tout le pied au sol en remontant.</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>Arrêtez plus haut, tant que le dos garde sa forme&#xa0;; une vraie chaise derrière vous montre où.</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>Squat vers une chaise</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>Debout devant une chaise&#xa0;: asseyez-vous en arrière jusqu’à la toucher, puis redressez-vous.</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>Touchez une vraie chaise, sans vous asseoir dessus.</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>Squat, arrêt long en bas</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>Debout&#xa0;: asseyez-vous en arrière et vers le bas comme sur une chaise, restez-y trois secondes, puis redressez-vous.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>Réveillez les fessiers par un travail léger, deux ou trois jours par semaine, pendant un mois environ.</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>Séance A</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>Séance B</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>Des fessiers plus forts avec votre propre poids&#xa0;: l’activation comme échauffement, puis deux exercices de l’étape deux, sans charge.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>hors de portée de {share} de la taille</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>le fichier de la base de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>Le démarrage avec l’ordinateur ne peut pas être modifié : le registre ne le permet pas.</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>Le démarrage avec l’ordinateur ne peut pas être modifié : {file} : {cause}.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>L’imprimante est injoignable. Choisissez-en une autre, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>Aucune police n’est installée, rien ne peut donc être écrit sur le papier. Installez-en une, par exemple DejaVu.</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>Il n’y a aucun jour d’entraînement dans ces semaines, donc rien à mettre dans un calendrier.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>La sauvegarde {file} n’a pas pu être créée : {cause}. Libérez de la place ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>{file} ne peut pas être restauré : le fichier est endommagé, ou n’est pas une sauvegarde de GluteCoach.</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>L’historique est endommagé : {cause}. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>L’historique ne peut pas être entretenu : {cause}.</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>il n’y a pas d’exercice « {name} »</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>une répétition doit durer {seconds} secondes ou plus</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>« {name} » y figure deux fois</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>le minimum vient en premier</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>« {name} » n’a ni séries ni répétitions</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>{file} ne peut pas être ouvert : {cause}. Vérifiez le dossier, le disque et les autres fenêtres ouvertes de GluteCoach.</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file} a été écrit par un GluteCoach plus récent. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>il manque des tables</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file} est endommagé : {reason}. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file} n’est pas une base de données de GluteCoach. Déplacez ce fichier ou choisissez un dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>Le dossier de données {folder} est inutilisable : {cause}. Réparez-le ou choisissez-en un avec --data-dir.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file} est endommagé ou n’est pas une base de données de GluteCoach : {cause}. Ouvrez GluteCoach, qui le met de côté et restaure la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>L’historique ne peut pas être enregistré : {cause}. Libérez de la place ou vérifiez le dossier de données.</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>L’historique ne peut pas être lu : {cause}. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>sa version ne peut pas être {version}</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>ses tables ont disparu</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file} : {reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>le nom doit se terminer par .json ou .csv</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>le fichier existe déjà. Choisissez un autre nom, ou remplacez-le avec --force</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>impossible d’écrire le fichier : {cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>le fichier dépasse 32 Mo, plus qu’aucun historique</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>impossible de lire le fichier : {cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>ce n’est pas un historique que cette version comprend : {key} : {reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>ce n’est pas du JSON : {detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>l’imbrication est trop profonde pour un historique</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key} : {reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>la séance {session} y figure deux fois</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} est l’historique en cours d’utilisation, pas une sauvegarde.</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>l’année {year} est hors limites ({first}–{last})</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>une série est faite deux fois</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>une série est finie sans répétition</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>une coupure doit finir après son début, et dans les dix ans</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>la séance finit avant de commencer</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>Vos choix dans le programme ne peuvent pas être enregistrés dans {folder} : {cause}.</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>Vos choix dans le programme n’ont pas pu être lus et repartent de zéro : {cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>Dans {file}, {name} n’avait pas de sens et revient à sa valeur de départ.</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session} durerait {minutes} minutes ; le maximum est {most}</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session} aurait {reps} répétitions ; le maximum est {most}</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem} ({moment})</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>l’ancre n’a pas de place, ni ici ni dans figure.contacts</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>manque : un angle en degrés</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>les angles sont en degrés ; ceux-ci ressemblent à des radians</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>nom inconnu « {name} » ; connus : {names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>« {value} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} n’est pas un angle en degrés</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>une place est [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>chacun est une fraction de la longueur, de 0.1 à 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>chacun est en secondes, de 0 à 60 ; lift et lower sont supérieurs à 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>est lift ou lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>mesure au moins 0.15 de large et 0.1 de haut</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>est une fraction du chemin, de 0.05 à 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>place les mêmes articulations que le début, ni plus ni moins</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} n’est pas une longueur ; les longueurs sont des fractions de la taille</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>L’historique dans {folder} a disparu ou est vide.</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file} : impossible d’écrire ici : {cause}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} : le fichier existe déjà. Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file} : c’est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {folder} : {cause}.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>Les réglages n’ont pas pu être lus et repartent de zéro : {cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>Le réglage {name} n’avait pas de sens et revient à sa valeur par défaut.</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>L’historique endommagé dans {folder} n’a pas pu être réparé : {cause}. Libérez de la place ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>un nombre à virgule</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>doit être {it} ou plus</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>doit être {it} ou moins</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>doit avoir {it} caractères ou moins</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>doit avoir {it} entrées ou plus</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>doit avoir {it} entrées ou moins</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>doit avoir {it} entrées</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>« {it} » manque</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>« {it} » n’est pas une clé d’un tel fichier</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>« {it} » n’est aucun des mots possibles</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>doit être {wanted}, pas {found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>un nom qu’il contient : {reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>Le dossier partagé {folder} n’est pas là. Connectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>Impossible d’écrire dans le dossier partagé {folder} : {cause}.</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>Le dossier partagé contient {count} fichiers ; tous ceux après les {most} premiers ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>{file} dans le dossier partagé : lignes illisibles : {count}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>{file} dans le dossier partagé dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>{file} dans le dossier partagé ne peut pas être lu : {cause}.</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>Personne ne connaît encore la semaine du {day} : commencez dans l’année qui vient.</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>Ce qui a été imprimé ne peut pas être noté dans {folder} : {cause}. Saisissez ses séances par leur date.</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>un programme de GluteCoach garde son nom</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>Le plan {file} ne peut pas être retiré : {cause}.</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>seul un fichier .toml peut être importé</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder} : {count} fichiers, c’est trop ; tous ceux après les {most} premiers ont été laissés de côté.</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>il y a déjà un « {name} » ; renommez le fichier pour l’importer</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>{file} ne peut pas être écrit : {cause}.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>Impossible de consulter {folder} : {cause}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>GluteCoach a lui-même un « {name} » ; donnez un autre nom au fichier</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}. Le fichier a été laissé de côté.</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>doit être un texte visible, sur une ligne, sans caractères de contrôle ni mots de plus de 64 lettres</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>doit être un texte visible, sur une ligne, sans caractères de contrôle ni mots de plus de 32 lettres</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>doit se composer de minuscules, chiffres et tirets, 32 au plus, sans être un mot comme con ou nul que Windows se réserve</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file} : {key} : {reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>le fichier dépasse 1 Mo</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>une ligne a plus de {most} points</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>ce n’est pas du texte UTF-8 ; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>ses tables sont trop imbriquées</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>un nombre qu’il contient a des milliers de chiffres</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>ce n’est pas du TOML : {detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>le nom du fichier : {reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>L’image ne peut pas être enregistrée sous {file} : {cause}.</translation>
    </message>
</context>
</TS>
