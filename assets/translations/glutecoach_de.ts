<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>Etwas ging schief und wurde aufgeschrieben. Was du getan hast, ist gespeichert; beim nächsten Start siehst du einen Bericht.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Was vorher da war, bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde angelegt.</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>Der Verlauf wurde in {name} geschrieben.</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>Neue Einheiten: {added}. Schon vorhandene Einheiten: {known}.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>Gespeichert als {path}. {content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>Fortschritt drucken</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>Mein Plan: {plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>Es erinnert dich an deine Trainingstage. Beenden kannst du es im Menü seines Symbols.</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>GluteCoach bleibt im Infobereich</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>GluteCoach zeigen</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>Heutiges Training starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>GluteCoach erinnert an Trainingstage</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Nicht alles ließ sich löschen</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>Lösche dies selbst:
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Weiter.</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Mach dich bereit.</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>Mach dich bereit für Wiederholung {number}.</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>In deinem Tempo. Jede Taste zählt eine Wiederholung, Enter beendet den Satz. Eins.</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>Seite wechseln. {side}.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>Wo hast du es gespürt?</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>Wo hast du es gespürt? Eins für Gesäß, zwei für Oberschenkel, drei für unteren Rücken, sechs für Schmerz.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}, links.</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}, rechts.</translation>
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
            <numerusform>%n Wiederholung.</numerusform>
            <numerusform>%n Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>%n Satz.</numerusform>
            <numerusform>%n Sätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Ausruhen.</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>Ausruhen, %n Sekunde.</numerusform>
            <numerusform>Ausruhen, %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>Dann Satz {set} von {sets}.</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>Letzte.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}, Halbzeit.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>das Ziel: {low} bis {high} Trainingstage</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>Trainingstage jeder Woche</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>Das ist die erste Woche des Programms.</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>Letzte Woche hast du geschafft, darum geht das Programm weiter mit Woche {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>%n Trainingstag</numerusform>
            <numerusform>%n Trainingstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>Noch einmal Woche {number}: Letzte Woche hatte {done}, eine geschaffte Woche braucht {needed}. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>Noch einmal Woche {number}, nach deiner Auszeit. Schön, dass du da bist.</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>Alle {number} Wochen sind geschafft; die letzte geht weiter, solange du magst.</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Du hast es zweimal nacheinander in den hinteren Oberschenkeln gespürt, darum kommt nun eine leichtere Variante: {exercise}.</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Du hast es zweimal nacheinander im unteren Rücken gespürt, darum kommt nun eine leichtere Variante: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: Du hast es zweimal nacheinander in den hinteren Oberschenkeln gespürt. Dein Plan legt fest, wie schwer es ist; eine leichtere Variante steht zur Wahl.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: Du hast es zweimal nacheinander im unteren Rücken gespürt. Dein Plan legt fest, wie schwer es ist; eine leichtere Variante steht zur Wahl.</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>Du kannst nicht auf dem Bauch liegen: Dafür kommt {exercise}, mit dem, was du hier einstellst.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}: Du hast es dreimal nacheinander im Gesäß gespürt. Bereit für die übliche Variante?</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise} tat beim letzten Mal weh. Lass es heute aus, wenn es noch nicht ganz weg ist, und lass es fachlich abklären, wenn es wiederkommt.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} von {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}&#xa0;%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>Geschaffte Wochen</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Im Gesäß gespürt</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>Noch ist keine Woche vorbei; {need} geschaffte von 5 sind nötig.</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>Noch keine Rückfrage beantwortet; mindestens {fewest} sind nötig, davon {need}&#xa0;% mit Gesäß.</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>{have} der letzten {out_of} Wochen geschafft; {need} von 5 sind nötig.</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>{count} von {out_of} Mal im Gesäß gespürt ({have}&#xa0;%); {need}&#xa0;% von mindestens {fewest} sind nötig.</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>Schmerz in den letzten 6 Einheiten: {have}. Es sollte keiner sein.</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}, als Erstes: {cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>Beim letzten Mal ging etwas schief</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>Deine Einheiten sind sicher. Dieser Bericht bleibt auf deinem Computer. Wenn du magst, kopiere ihn und schicke ihn denen, die GluteCoach machen, damit sie den Fehler beheben können; dein Name und deine Ordner sind daraus entfernt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>Verlauf, zum Wiedereinlesen (*.json);;Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>Wähle einen Ordner, den du synchronisierst</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>Alle Einheiten, Auszeiten, Antworten, Pläne, Einstellungen und Sicherungen auf diesem Computer werden gelöscht, und GluteCoach schließt sich. Niemand kann sie zurückholen. Exportiere vorher den Verlauf, wenn du ihn vielleicht noch brauchst.</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>Alle deine Daten löschen?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Erst exportieren…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Noch ist nicht alles gespeichert</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>GluteCoach offen lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>Der Verlauf war weg.</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>Der Verlauf war beschädigt; die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>Die Sicherung vom {day} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>Es gab keine Sicherung zum Wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>%n Einheit ließ sich aus der beschädigten Datei lesen und wurde hinzugefügt.</numerusform>
            <numerusform>%n Einheiten ließen sich aus der beschädigten Datei lesen und wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>Der Verlauf enthält jetzt %n Einheit.</numerusform>
            <numerusform>Der Verlauf enthält jetzt %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason} Bis dahin bleibt im Arbeitsspeicher, was du tust, und wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}, vor einer Aktualisierung von GluteCoach</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}, vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>Sie enthält keine Einheit.</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>Von {first} bis {last}. Einheiten: {sessions}. Trainingstage: {training_days}. Auszeiten: {breaks}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>Das ist %n Einheit weniger als jetzt.</numerusform>
            <numerusform>Das sind %n Einheiten weniger als jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>Das ist %n Einheit mehr als jetzt.</numerusform>
            <numerusform>Das sind %n Einheiten mehr als jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>Das sind so viele wie jetzt.</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>Nachgesehen um {time}: nichts Neues von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>Nachgesehen um {time}. Übernommene Änderungen von anderen Computern: {changes}.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>Jede fertige Wiederholung ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>Trainingstage speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>Pläne und Übungen (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>Zurück zur Aktivierung?</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>Stufe zwei beginnt wieder mit ihrer ersten Woche, wenn du zu ihr zurückkehrst. Dein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>In Stufe zwei bleiben</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>Zurück zur Aktivierung</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>Den Plan {name} entfernen?</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>Was du damit getan hast, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>Der Computer hat geschlafen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>Das Training ist vorbei</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>Öffne GluteCoach, um zu sehen, wie es lief.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>Hier aufhören…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach: pausiert</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach: ein Training läuft</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Einheit berichtigen</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Auszeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>Auszeit entfernen</translation>
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
        <translation>{first} bis {last}: {reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>mit dem Timer</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>vom Blatt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>ein Probelauf</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ zählt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ unvollständig, zählt nicht</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Andere Seite wählen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>GluteCoach: {session}</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}: {dose}</translation>
    </message>
    <message>
        <source>{session} in a moment, about {length}</source>
        <translation>Gleich: {session}, etwa {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>%n Einheit bis {last}, jeweils {days} um {time} Uhr.</numerusform>
            <numerusform>%n Einheiten bis {last}, jeweils {days} um {time} Uhr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what} In der Begrüßung wählst du Tage und Uhrzeit, die dir passen.</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}, {days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>Die Übungen</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>Woanders gespürt?</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}, Fortsetzung</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>Hör auf bei stechendem oder neuem Schmerz, Schmerz oder Kribbeln ein Bein hinunter, Brustschmerz, Ohnmachtsgefühl oder ungewöhnlicher Atemnot, bei Blutung, Urinverlust oder Schweregefühl. Trainiere nie durch Schmerz hindurch.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps} je Seite, links zuerst</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps} je Seite, rechts zuerst</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>in deinem Tempo, etwa {time} je Wiederholung</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>Seite wechseln {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>ausruhen {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>Schenkel hinten</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>heben {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>halten {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>senken {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>pausieren {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>Trainiere an %n Tag pro Woche.</numerusform>
            <numerusform>Trainiere an %n Tagen pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>Trainiere an {low} oder {high} Tagen pro Woche.</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>Hake den Tag ab, und wo du es gespürt hast; zwei Häkchen heißen gemischt.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>Wie weit: {ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}: {fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>Oben: nicht über die Striche</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>Unten: nicht über die Striche</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Woche {number} von {count}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>Woche {number}, Fortsetzung</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>Etwa {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}, binnen {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Nach {time}</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>Er braucht eine deiner Übungen, exportiere und schicke sie mit: {name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name} ist da: unten kannst du ihn verwenden oder kopieren.</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>Die Übung {name} ist da: Nimm sie in einen deiner Pläne auf.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>Eine Seite je Woche</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>Vier Wochen auf einer Seite</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Ab der Woche vom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Wo es gespürt wurde</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>Fortschritt, Fortsetzung</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>Wo es gespürt wurde, ist die Antwort der Person nach jeder Übung, keine Messung.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>%n geschaffte Woche</numerusform>
            <numerusform>%n geschaffte Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>links {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>rechts {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>%n geschaffte Woche insgesamt</numerusform>
            <numerusform>%n geschaffte Wochen insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>längste Serie: %n Woche</numerusform>
            <numerusform>längste Serie: %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>Letzte Woche war zu kurz, um zu zählen. Eine verpasste Woche unterbricht, sie löscht nichts.</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>erste geschaffte Woche</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>vier geschaffte Wochen</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>bereit für Stufe zwei</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>als Nächstes: {milestone}</translation>
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
        <translation>Deine erste geschaffte Woche. So fängt es an.</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>Vier geschaffte Wochen: ein ganzer Monat Aktivierung.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>{first} bis {last}: {state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>Einheiten, die zählen: {days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>Unvollständige Einheiten, zählen nicht: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>Auszeit: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>%n Trainingstag; ab {needed} ist eine Woche geschafft.</numerusform>
            <numerusform>%n Trainingstage; ab {needed} ist eine Woche geschafft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>Eine Auszeit deckt %n ihrer Tage ab; {enough} genügen, um eine Woche zu entschuldigen.</numerusform>
            <numerusform>Eine Auszeit deckt %n ihrer Tage ab; {enough} genügen, um eine Woche zu entschuldigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>Bisher %n Trainingstag; ab {needed} ist sie geschafft. Sie läuft bis {day}.</numerusform>
            <numerusform>Bisher %n Trainingstage; ab {needed} ist sie geschafft. Sie läuft bis {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>%n Trainingstag; ab {needed} ist eine Woche geschafft. Was du getan hast, bleibt.</numerusform>
            <numerusform>%n Trainingstage; ab {needed} ist eine Woche geschafft. Was du getan hast, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>%n Einheit, die zählt</numerusform>
            <numerusform>%n Einheiten, die zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>%n unvollständige Einheit, zählt nicht</numerusform>
            <numerusform>%n unvollständige Einheiten, zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>Auszeit: {reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}: {facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche ab {date}</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}: keine Antworten</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}, %n Antwort: {answers}</numerusform>
            <numerusform>{period}, %n Antworten: {answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}. So wenige Antworten sagen wenig.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>{first} bis {last}: {state}.</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}, {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>%n Tag Auszeit.</numerusform>
            <numerusform>%n Tage Auszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>%n unvollständige Einheit, zählt nicht.</numerusform>
            <numerusform>%n unvollständige Einheiten, zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>Links {left}, rechts {right}: gleich</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>Links {left}, rechts {right}: {percent}&#xa0;% mehr links</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>Links {left}, rechts {right}: {percent}&#xa0;% mehr rechts</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day} ({sessions}×)</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Ein Trainingstag</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>Der letzte Tag für diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>Diese Woche fehlt noch %n Trainingstag. {day} ist der letzte Tag, um anzufangen.</numerusform>
            <numerusform>Diese Woche fehlen noch %n Trainingstage. {day} ist der letzte Tag, um anzufangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>Diese Woche fehlt noch %n Trainingstag. Heute, {day}, ist der letzte Tag, an dem sie noch zu schaffen ist.</numerusform>
            <numerusform>Diese Woche fehlen noch %n Trainingstage. Heute, {day}, ist der letzte Tag, an dem sie noch zu schaffen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Was der Kalender zeigt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>Einheiten zeigen</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>Einheit vom Blatt hinzufügen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>zählt</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>unvollständig, zählt nicht</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>Kalender der Trainingstage</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>Zurück zur üblichen Variante</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>Bei der üblichen Variante bleiben</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>Alles liegt in {folder}. GluteCoach sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>Noch gibt es keine Sicherung. Die erste entsteht nach deiner nächsten Einheit.</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>Geteilt über {folder}</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>Dieser Computer teilt mit keinem anderen.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>Nach jedem Tag mit einer Einheit wird eine Sicherung angelegt. Die der letzten 7 Tage, 4 Wochen und 12 Monate bleiben, auf diesem Computer: Kopiere den Ordner woandershin, falls die Festplatte kaputtgeht.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>Eine Datei mit deinem ganzen Verlauf, zum Aufheben, zum Einlesen auf einem anderen Computer oder als Tabelle für ein Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Verlauf exportieren…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>Verlauf importieren…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>Wähle auf jedem deiner Computer denselben Ordner, einen, den du schon synchronisierst (Nextcloud, Syncthing, Dropbox). Jeder Computer schreibt dort eine eigene Datei, und alle zeigen denselben Verlauf. GluteCoach selbst benutzt kein Netz.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>Du wirst vorher gefragt und kannst deinen Verlauf exportieren.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Alle meine Daten löschen…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{done} von {planned} Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>%n Trainingstag diese Woche</numerusform>
            <numerusform>%n Trainingstage diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>Woche geschafft</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>Die Woche ist entschuldigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>Noch %n Tag diese Woche</numerusform>
            <numerusform>Noch %n Tage diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>Die längste bisher: %n Woche</numerusform>
            <numerusform>Die längste bisher: %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>in {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>Das war ein Probelauf mit anderer Geschwindigkeit: Er wird aufgehoben und zählt nicht.</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>Diese Einheit zählt für ihren Tag.</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>Ein Teil des Trainings bleibt als unvollständige Einheit erhalten. Sie zählt nicht, und sie kostet nichts.</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>Es waren weniger</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}: Es waren weniger</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}: {felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> von {planned} Wdh.</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}, {set}, gemachte Wiederholungen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>In meinem Tempo</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>Jede Wiederholung in deinem Tempo: Eine Taste zählt sie, und etwa {seconds} s sind dafür eingeplant.</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>Eine Wiederholung dauert {seconds} s.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>In jeder Woche</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Ausruhen zwischen den Sätzen</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>Nach den Rückfragen</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>Das Programm sagt nichts zu dieser Übung: Der Umfang liegt bei dir.</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>Das Programm sieht {fewest_sets} bis {most_sets} Sätze mit {fewest_reps} bis {most_reps} Wiederholungen vor.</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>Das Programm sieht %n Satz mit {fewest} bis {most} Wiederholungen vor.</numerusform>
            <numerusform>Das Programm sieht %n Sätze mit {fewest} bis {most} Wiederholungen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range} Dein Umfang ist größer: Hör auf, solange du es noch im Gesäß spürst.</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range} Dein Umfang ist kleiner, und das ist gut so, solange du magst.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Übung zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Übung hinzufügen…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>Übung nach oben schieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>Übung nach unten schieben</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>Ziehe zum Umordnen, oder Alt und eine Pfeiltaste.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Zusammengefasst nach</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>Hier ist noch nichts. Nach jeder Übung kannst du sagen, wo du es gespürt hast; die Antworten stehen dann hier.</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>Die Zahl über jedem Balken sagt, aus wie vielen Antworten er entstand. Wo du es gespürt hast, ist dein Eindruck an diesem Tag, keine Messung deiner Muskeln.</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>Wo es gespürt wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>Minuten unter Spannung: die Wiederholungen jeder Seite, mal Heben, Halten und Senken im üblichen Tempo der Übung.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>Dem Training folgen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>Noch einmal →: Ende.</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}. Alle deine Daten liegen in {folder}. Es sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>Tut etwas weh oder fühlt sich falsch an?</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>Hör auf und mach nicht trotzdem weiter. Der Hinweis vom ersten Start sagt, welche Zeichen „aufhören“ heißen, welche „sofort in die Notaufnahme“, und wer vor dem Training Fachleute fragen sollte.</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>Sicherheitshinweis lesen</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>Noch einmal von vorn</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>Die Begrüßung stellt ihre Fragen noch einmal, und der Plan folgt deinen Antworten. Dein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>Noch einmal durch die Begrüßung</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>Ton von der Matte aus prüfen</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Tasten während des Trainings</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>Auch Presenter, Headset-Tasten und Medientasten pausieren und springen.</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>Wochen und die Serie</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>Ein Tag zählt einmal, wenn jede Übung seines Trainings mindestens einen fertigen Satz hat.</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>Eine Woche ist mit zwei Trainingstagen geschafft, oder mit so vielen, wie du einstellst. Eine Auszeit von {days} Tagen oder mehr entschuldigt sie. Eine verpasste Woche beendet die Serie und nimmt dir nichts weg.</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>Das Programm geht erst nach einer geschafften Woche weiter. Sonst kommt dieselbe Woche noch einmal.</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>Die Frage ist eine Frage des Coachs, deine Antwort keine Messung. Sie wählt nur Worte und Variante.</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>Hinterer Oberschenkel oder unterer Rücken: Die Abhilfe dieser Übung hörst du beim nächsten Mal als Erstes; zweimal nacheinander bringt ihre leichtere Variante.</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>Dreimal nacheinander Gesäß: „Heute“ bietet dir wieder die übliche Variante an.</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>Stufe zwei</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>Kniebeugen, Ausfallschritte, Hüftheben und Hüftbeugen warten, bis {needed} deiner letzten {weeks} Wochen geschafft sind, {percent}&#xa0;% von mindestens {answers} Antworten Gesäß sagen und in den letzten {sessions} Einheiten nichts wehtat.</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>Die Seite „Plan“ zeigt deine Zahlen und lässt dich früher anfangen, wenn du es besser weißt.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Einheiten zeigen</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Keine Einheit an diesen Tagen.</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>Datum der Einheit vom Blatt</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Erster Tag der Auszeit</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Letzter Tag der Auszeit</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>Einheiten vom {day}</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>Einheiten von {first} bis {last}</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>Gedruckte Blätter eintragen</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>Übernommen wird, was dein Plan für diesen Tag vorsieht. Wähle unten eine Einheit, um jeden Satz zu sehen oder zu berichtigen.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Auszeiten</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>Eine Woche ist entschuldigt, wenn eine Auszeit vier oder mehr ihrer Tage abdeckt. Sie zählt nicht zur Serie und beendet sie nicht.</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Grund der Auszeit</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>Auszeit entfernen: {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
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
        <translation>In großer Schrift</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>Der gedruckte Plan</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Schrift auf Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>Woche {number} · jetzt</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}, etwa {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>Auf die Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>Woche {week}: {clock} Minuten</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Andere Einstellung</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>Andere Trainingstage</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>Eine Übung mehr</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>Eine Übung weniger</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>Mach eine Kopie, um ihn zu ändern. Ein Plan oder eine Übung ist eine Datei: Schicke sie per Mail, oder zieh eine auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>Übung zum Exportieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>Übung exportieren…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · in Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}: {plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>Hier ist noch nichts. Nach deiner ersten Einheit zeigt diese Seite ihre Woche und jede weitere danach.</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>Wochen und Einheiten drucken</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>Teile deines Fortschritts</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>Wo du es gespürt hast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>Erinnere mich an meinen Trainingstagen</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Mit dem Computer starten, im Infobereich</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>Eine leise Benachrichtigung zu deiner Uhrzeit an jedem deiner Trainingstage, eine am letzten Tag, an dem die Woche noch zu schaffen ist, und keine mehr, sobald sie geschafft ist.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>Dieser Desktop hat keinen Infobereich, darum kommen Erinnerungen nur, solange das Fenster offen oder minimiert ist. Die Kalenderdatei des Plans erinnert dich auch ohne GluteCoach.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>Solange Erinnerungen an sind, bleibt GluteCoach nach dem Schließen des Fensters im Infobereich; Beenden steht dort in seinem Menü. So, wie es installiert wurde, kann es nicht von selbst mit dem Computer starten: Schalte das in den Einstellungen deines Desktops ein.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>Solange Erinnerungen an sind, bleibt GluteCoach nach dem Schließen des Fensters im Infobereich; Beenden steht dort in seinem Menü.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>Wärme und Anstrengung im Gesäß sind in Ordnung. Trainiere nie durch Schmerz hindurch: Ein Krampf heißt Pause.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>Hol dir zuerst Rat (Arztpraxis, Hebamme, Physiotherapie), wenn</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>Hör sofort auf bei</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>Geh sofort in die Notaufnahme bei</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>du schwanger bist: Dann ist dieses Programm gerade nichts für dich</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>du vor Kurzem geboren hast oder die Nachuntersuchung noch bevorsteht</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>du einen Kaiserschnitt oder eine schwierige Geburt hattest</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>dein Becken beim Gehen, Treppensteigen oder Umdrehen im Bett schmerzt</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>du Urin verlierst, Schwere oder Ziehen spürst oder sich dein Bauch in der Mitte vorwölbt</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>dein Rücken schmerzt und ein Bein schmerzt, kribbelt oder schwach ist</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>du vor Kurzem operiert wurdest oder Herz oder Lunge krank sind</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>dir jemand gesagt hat, du sollst nicht trainieren</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>stechendem oder neuem Schmerz in einem Gelenk oder im Rücken</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>Schmerz oder Kribbeln ein Bein hinunter</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>Brustschmerz, Ohnmachtsgefühl oder ungewöhnlicher Atemnot</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>Blutung, Urinverlust, Schweregefühl oder Schmerz an einer Narbe</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>Taubheit um Genitalien, After oder an den Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>einer neuen Veränderung von Blase, Darm oder Sexualfunktion</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>neuer Schwäche oder neuem Schmerz in beiden Beinen zugleich</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>Kannst du das von der Matte aus lesen?</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>Was eine Woche ausmacht</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>Trainingstage für eine geschaffte Woche</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>Das Programm sieht zwei oder drei vor.</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>Deine Trainingstage</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>Ein anderer Tag zählt genauso viel.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Töne und Stimme</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>Nur Töne, als Metronom</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Nur Stimme</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>Tiefer und sanfter, für späte Stunden</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>Das Training hörst du durch</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>Die Stimme spricht langsamer oder schneller</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Ton ausprobieren</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>Von der Matte aus prüfen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>Wenn ein Training beginnt</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>Die Figur wechselt von Haltung zu Haltung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>Du schaust aus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>Dieser Bildschirm ist aus höchstens {distance} m zu lesen.</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>Sicherungen, Export, andere Computer</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>Hake den Tag ab, an dem du eine Einheit gemacht hast. Das wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>Ältere Wochen zeigen</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>Noch ist kein Blatt für eine begonnene Woche gedruckt. Drucke zuerst den Plan, oder füge unter „Fortschritt“ eine Einheit mit ihrem Datum hinzu.</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}, gemacht am {day}</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>Kannst du mich hören?</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>Die Tasten ↑ und ↓ tun dasselbe. Die Vorwärts-Taste eines Präsentationsgeräts sagt, dass du es hörst.</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>Ich höre es nicht</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Ohne Prüfung weiter</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>Auf dem Bauch folgst du nach Gehör. Leg dich auf die Matte, schließ die Augen und lausche.</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>Ein steigender Ton und ein paar Worte kommen immer wieder.</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>Ich höre Ton und Stimme</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>Ein steigender Ton kommt immer wieder.</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>Ich höre den Ton</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>Ein paar Worte kommen immer wieder.</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>Ich höre die Stimme</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>Gar nichts: Ist der Ton des Computers an, und geht er an den richtigen Lautsprecher? Funkkopfhörer müssen vielleicht neu verbunden werden.</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>Keine Stimme: Das System braucht einen Sprachdienst. Der Befehl „glutecoach doctor“ sagt, welcher hier fehlt.</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>Keine Töne: Sieh in den Einstellungen nach, ob nur die Stimme gewählt ist.</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>Stufe zwei steht dir offen</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>Kniebeugen, Ausfallschritte, Hüftheben und Hüftbeugen, mit Aktivierung als Aufwärmen.</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>Stufe zwei beginnen</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>Als Nächstes: Stufe zwei</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>Sie öffnet sich von selbst, wenn alle drei erfüllt sind.</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>Du bist in Stufe zwei</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>Du hast sie am {day} selbst geöffnet. Spürst du es an den falschen Stellen, ist die Aktivierung einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>Zurück zur Aktivierung…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Warum wartet sie?</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>Schwerere Übungen übernimmt, was ohnehin schon arbeitet. Sind das die hinteren Oberschenkel oder der untere Rücken, dann werden sie trainiert, und das Gesäß ruht weiter. Darum kommen zuerst regelmäßige, leichte Wochen.</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>Wo du es spürst, ist eine Frage des Coachs, keine Messung, also sind die drei Zahlen eine Faustregel. Du kennst deinen Körper: Du darfst jetzt weitergehen. Die App schreibt auf, dass und wann du es getan hast, und der Weg zurück bleibt offen.</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>Stufe zwei trotzdem beginnen</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}: erfüllt</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}: noch nicht</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>Nächstes Training starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>Deine letzte Einheit hörte hier auf: {place}.</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>Nächstes Training</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>Stell den Laptop dorthin, wo du ihn hören kannst. Du musst ihn nicht immer sehen.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>Stufe zwei steht dir offen: Kniebeugen, Ausfallschritte, Hüftheben, Hüftbeugen.</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>Stufe zwei ansehen</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>Dort fortsetzen, wo du aufgehört hast?</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>Beenden und Gemachtes behalten</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}. {state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>Wochen im Diagramm</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 Wochen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>Durch die Wochen blättern</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>Wochen, neueste zuerst</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>meine-wochen.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>Übrige Fragen überspringen</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>Begrüßung · Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>Leichte Arbeit, oft genug</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>Langes Sitzen oder ein Becken, das seit einer Schwangerschaft nach vorn kippt, kann dazu führen, dass die hinteren Oberschenkel und der untere Rücken die Arbeit des Gesäßes tun. Härter zu trainieren stärkt dann nur die Helfer.</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>Darum fängt GluteCoach niedrig an: ein paar langsame Wiederholungen an zwei oder drei Tagen pro Woche, etwa einen Monat lang. Beim Sitzen sollst du keinen Muskelkater spüren. Schwerere Übungen kommen, wenn du die leichten an der richtigen Stelle spürst.</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>Was du erwarten kannst: Die Kontrolle kommt meist zuerst, innerhalb von Wochen. Die Form braucht Monate, und niemand kann sie versprechen.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Bist du schwanger?</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>Auf dem Bauch oder lange auf dem Rücken zu liegen passt nicht zu einer Schwangerschaft: Das entscheidet, ob du anfängst.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>Wann möchtest du trainieren?</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>An zwei oder drei Tagen pro Woche, am besten mit einem Tag dazwischen. Ein anderer Tag zählt genauso viel.</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>Ja, auf dem Bauch geht</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>Nein, im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>Kannst du auf dem Bauch liegen?</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>Die erste Übung machst du auf dem Bauch. Nach einem Kaiserschnitt, bei empfindlichen Brüsten oder wenn du es einfach nicht magst, tritt dieselbe Bewegung im Vierfüßlerstand an ihre Stelle.</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>Wenn du in der Brücke die Hüfte hebst: Krampfen oder ermüden die hinteren Oberschenkel zuerst?</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>Dann kommen deine Fersen näher zu dir, und das hörst du als Erstes.</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>Ja, das tun sie</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>Nein oder weiß nicht</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Dein Programm</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>Während einer Schwangerschaft beginnt GluteCoach dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>Frag deine Hebamme oder in der Arztpraxis, welche Übungen für dich richtig sind.</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>Du kannst diese Antwort jederzeit ändern: Hilfe, Noch einmal durch die Begrüßung.</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>Vier Wochen Aktivierung, zwei- oder dreimal pro Woche. Eine Woche, die nicht geschafft wurde, kommt einfach noch einmal.</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>Die Übung im Vierfüßlerstand tritt an die Stelle der Übung auf dem Bauch.</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>In der Brücke hörst du zuerst: Hol die Fersen näher heran.</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>Nach jeder Übung wirst du gefragt, wo du es gespürt hast. Die Antwort bestimmt, was du beim nächsten Mal hörst.</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}, etwa {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>Kannst du mich hören? Ich zähle so: eins, zwei, drei. Erst anspannen, dann heben.</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>Der Ton dieses Computers ist ausgeschaltet. Schalte ihn ein, um das Training zu hören.</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>Noch ein Schritt vor beendet das Training.</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>Leertaste oder ein Klick</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>pausieren, weiter</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>einen Schritt zurück, einen Schritt vor</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Umschalt mit ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>eine Übung zurück, eine Übung vor</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>10 Sekunden länger, kürzer ausruhen</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>lauter, leiser</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 bis 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>sagen, wo du es gespürt hast</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>beliebige Taste, Enter</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>in deinem Tempo: Wiederholung fertig, Satz fertig</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>Bildschirm füllen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>verlassen, nach einer Frage</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>Auf alle viere</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>An die Kante lehnen</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ So nicht</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Wiederholung {rep} von {reps}</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} von {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Dann: fertig</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>Dann: Wo hast du es gespürt?</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>Dann: Rückfrage</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>Dann: andere Seite</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Dann: ausruhen</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>Dann: Position einnehmen</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>Dann: bereitmachen</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Dann: {exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>Schenkel</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice} Esc beendet die Einheit. Leertaste nur, wenn nichts mehr wehtut.</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>Der Computer hat geschlafen. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>Leertaste: weiter. Taste „?“: alle Tasten.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>date format: weekday, day, month and year</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: last day of several</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: first day of several</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and number</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd
d</source>
        <comment>date format: weekday, and its number below</comment>
        <translation>ddd
d.</translation>
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
            <numerusform>… und noch %n dieser Art.</numerusform>
            <numerusform>… und noch %n dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Position einnehmen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>Wie du magst</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>Leg dich auf den Bauch</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>Geh in den Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Leg dich auf den Rücken</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>Lehn den oberen Rücken an die Kante</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Steh auf</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Es tat weh</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}, links, Satz {set}, Wiederholung {rep}</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}, rechts, Satz {set}, Wiederholung {rep}</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}, Satz {set}, Wiederholung {rep}</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>Satz {number}, links</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>Satz {number}, rechts</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} je Seite</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>Woche {week} · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>Diese Woche ist geschafft.</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>Du hast eine Auszeit. Die Woche ist entschuldigt.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>Für diese Woche sind zu wenige Tage übrig. Die nächste beginnt am {day}.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>Für diese Woche sind zu wenige Tage übrig. Das kommt vor; die Wochen, die du geschafft hast, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>Um diese Woche zu schaffen: noch %n Trainingstag, bis {day}.</numerusform>
            <numerusform>Um diese Woche zu schaffen: noch %n Trainingstage, bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>Gut gemacht. {week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>Gespeichert. {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>%n geschaffte Woche in Folge</numerusform>
            <numerusform>%n geschaffte Wochen in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>Bisher %n geschaffte Woche. Eine verpasste Woche unterbricht, sie löscht nichts.</numerusform>
            <numerusform>Bisher %n geschaffte Wochen. Eine verpasste Woche unterbricht, sie löscht nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>Mit der ersten geschafften Woche beginnt deine Serie.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n Woche in Folge</numerusform>
            <numerusform>%n Wochen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>Jede Woche ist ein neuer Anfang</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Deine erste Woche</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>Du hast gesagt, dass du schwanger bist. Frag deine Hebamme oder in der Arztpraxis, was für dich richtig ist; dieses Programm wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n nötig</numerusform>
            <numerusform>%n nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>Unvollständige Einheiten</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>Tage Auszeit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>Wo es im Lauf der Zeit gespürt wurde</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>Wo gespürt: {exercise}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}: {meaning}.</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>Keine Tonausgabe gefunden, also läuft die Einheit ohne Ton.</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>Die Tonausgabe antwortet nicht mehr, also läuft die Einheit ohne Töne.</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>Dieses System hat keine Stimme, also geht es mit Tönen ohne Worte weiter.</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>Die Stimme antwortet nicht mehr. Es geht mit Tönen ohne Worte weiter.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>Bewegte Figur: {exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>Bewegte Figur</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>Vierfüßler-Kniehub</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>Im Vierfüßlerstand, ein Knie gebeugt: Heb diesen Oberschenkel, bis er in einer Linie mit dem Rücken ist, Sohle zur Decke.</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>Oberschenkel in einer Linie mit dem Rücken, nicht höher. Das Knie bleibt gebeugt.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>Hände unter den Schultern, Knie unter den Hüften; drück den Boden weg.</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>Gürtelschnalle zeigt gerade nach unten. Blick zum Boden.</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>Erst anspannen, dann Schenkel heben</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>Nicht zu hoch heben</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>Unterer Rücken bleibt ruhig</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>Langsam senken, Becken ruhig</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>Halte den Fuß locker und das Knie im rechten Winkel; nimm das Knie etwas weiter nach außen.</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>Heb nur halb so hoch, den Bauch sanft eingezogen.</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>Hör jetzt mit dieser Übung auf. Schmerz gehört nicht dazu.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>Vierfüßler-Kniehub, klein</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>Im Vierfüßlerstand, ein Knie gebeugt: Spann an und heb dieses Knie eine Handbreit.</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>Eine Handbreit über dem Boden reicht heute.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>Vierfüßler-Kniehub, lang gehalten</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>Im Vierfüßlerstand, ein Knie gebeugt: Heb diesen Oberschenkel in eine Linie mit dem Rücken und bleib drei Sekunden dort.</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>Gleiche Höhe wie immer; bleib länger dort.</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>Vierfüßler-Beinheben</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>Im Vierfüßlerstand, ein Bein lang nach hinten: Heb es, bis es in einer Linie mit dem Rücken ist.</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>Bein in einer Linie mit dem Rücken, Ferse etwas unter Hüfthöhe.</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>Hände unter den Schultern; drück den Boden weg.</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>Erst lang, dann hoch</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>Ferse unter der Hüfte</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>Zehe tippt auf, Becken ruhig</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>Beuge dieses Knie im rechten Winkel und halte kürzer.</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>Heb nur so weit, wie dein Bauch ruhig bleibt: lang, nicht hoch.</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>Vierfüßler-Zehenschieben</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>Im Vierfüßlerstand: Schieb eine Zehe gerade nach hinten, bis das Bein lang ist, und spann an; die Zehe bleibt unten.</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>Schieb die Zehe nach hinten und spann an. Sie bleibt am Boden.</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>Vierfüßler-Beinheben, lang gehalten</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>Im Vierfüßlerstand: Heb ein langes Bein in eine Linie mit dem Rücken und bleib vier Sekunden dort.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>Auf dem Rücken, Füße flach: Heb die Hüfte, bis Schultern, Hüfte und Knie eine Linie bilden.</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>Eine gerade Linie von den Schultern zu den Knien. Höher drückt nur den Rücken ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>Fersen nah bei dir, Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>Lass den Rücken flach sinken, Rippen tief.</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>Erst anspannen, dann hochkommen</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>Drück durch die Fersen</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>Gerade Linie, nicht höher</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>Langsam abrollen</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>Hol die Fersen näher heran und spann an, bevor du hochkommst. Wenn es krampft, komm herunter und streck das Bein, bis es nachlässt.</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>Hör etwas tiefer auf, Rippen tief, und kipp das Steißbein leicht ein, bevor du hochkommst.</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>Halbe Brücke</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>Auf dem Rücken, Fersen nah: Heb die Hüfte halb hoch, halte kurz, komm langsam herunter.</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>Heute die halbe Höhe, Fersen nah bei dir.</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>Brücke, lang gehalten</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>Auf dem Rücken, Füße flach: Heb die Hüfte in eine Linie und bleib fünf Sekunden dort.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>Im Stehen, Knie weich: Schieb die Hüfte gerade nach hinten, Rücken lang, dann wieder nach vorn.</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>So weit, wie der Rücken flach bleibt, oder bis die hinteren Oberschenkel ziehen.</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>Füße unter den Hüften, Knie weich, und so bleiben sie.</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>Wirbelsäule lang, vom Steißbein bis zum Scheitel.</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>Drück hinter dir eine Tür zu</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>Rücken bleibt lang und flach</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>Anspannen, Hüfte nach vorn</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>Aufrecht stehen, nicht zurücklehnen</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>Geh nur halb so weit. Ein Besenstiel am Rücken berührt immer Kopf, Rippen und Steißbein.</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>Hüftbeuge zur Wand</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>Im Stehen, eine Fußlänge vor einer Wand: Schieb die Hüfte nach hinten, bis sie die Wand berührt, Rücken lang.</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>Berühr die Wand mit der Hüfte, nicht weiter.</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>Hüftbeuge, langsam</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>Im Stehen, Knie weich: Schieb die Hüfte fünf Sekunden lang nach hinten, Rücken lang, dann wieder nach vorn.</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>Nimm dir fünf Sekunden für den Weg nach unten.</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>Hüftheben</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>Schulterblätter auf einer Kante, Füße flach: Heb die Hüfte, bis Rumpf und Oberschenkel waagerecht sind.</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>Waagerecht wie eine Tischplatte. Höher öffnet nur die Rippen und drückt den Rücken ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>Die Bank steht an einer Wand. Schulterblätter auf ihrer Kante, Kinn eingezogen.</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>Füße flach, sodass die Schienbeine oben senkrecht stehen.</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>Anspannen, durch die Fersen drücken</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>Flach wie eine Tischplatte</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>Langsam senken, in einem Stück</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>Hol die Füße etwas näher heran, bis die Schienbeine oben senkrecht stehen, und spann an, bevor du hochkommst.</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>Rippen tief, Kinn eingezogen, und hör etwas unter der Waagerechten auf.</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>Hüftheben, halb</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>Schulterblätter auf einer Kante, Füße flach: Heb die Hüfte halb hoch und komm langsam herunter.</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>Heute die halbe Höhe, Kinn eingezogen.</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>Hüftheben, lang gehalten</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>Schulterblätter auf einer Kante, Füße flach: Heb die Hüfte in die Waagerechte und bleib vier Sekunden dort.</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Ausfallschritt rückwärts</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>Im Stehen: Setz einen Fuß nach hinten, sink gerade nach unten und komm über die vordere Ferse hoch.</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>Vorderes Knie über dem Fuß, nicht über die Zehen hinaus. Das hintere Knie schwebt.</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>Steh aufrecht, eine Wand oder ein Stuhl in Reichweite.</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>Gewicht auf dem Bein, das vorn bleibt.</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>Schritt zurück, gerade sinken</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>Vorderes Knie über dem Fuß</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>Vordere Ferse bleibt schwer</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>Hoch über die vordere Ferse</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>Aufrecht, Rippen über der Hüfte</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>Mach den Schritt etwas kleiner und sink weniger tief; drück mit dem ganzen vorderen Fuß nach unten.</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>Rippen über der Hüfte, Bauch sanft eingezogen, und nur halb so tief. Halt dich fest.</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>Ausfallschritt rückwärts, klein</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>Im Stehen neben einer Wand: Setz einen Fuß nach hinten, sink nur ein wenig und komm über die vordere Ferse hoch.</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>Hand an die Wand, sink nur ein wenig.</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>Ausfallschritt rückwärts, unten halten</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>Im Stehen: Setz einen Fuß nach hinten, sink nach unten, bleib drei Sekunden dort, komm über die vordere Ferse hoch.</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>Gleiche Tiefe wie immer; bleib länger unten.</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Skorpion</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>Auf dem Bauch, ein Knie gebeugt: Lass diesen Oberschenkel ein paar Zentimeter über dem Boden schweben.</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>Ein paar Zentimeter unter dem Knie. Beide Hüftknochen bleiben am Boden.</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>Zieh den Unterbauch ein, ganz sanft. Beide Hüftknochen drücken in den Boden.</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>Knie im rechten Winkel, Sohle zur Decke, Fuß locker.</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>Erst anspannen, dann Knie schweben lassen</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>Langsam senken, Hüfte schwer</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>Halte das Schienbein senkrecht und den Fuß locker; nimm das Knie etwas weiter nach außen. Wenn es krampft, hör auf und streck das Bein, bis es nachlässt.</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>Heb nur halb so hoch, mit einem dünnen Kissen unter der Hüfte.</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>Skorpion, nur anspannen</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>Auf dem Bauch, ein Knie gebeugt: Spann an und nimm das Gewicht von diesem Knie, fast ohne zu heben.</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>Spann an, bis das Knie leicht wird. Das ist alles.</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>Skorpion, lang gehalten</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>Auf dem Bauch, ein Knie gebeugt: Lass diesen Oberschenkel ein paar Zentimeter schweben und bleib drei Sekunden dort.</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>Im Stehen: Setz dich nach hinten und unten wie auf einen Stuhl, dann steh wieder aufrecht.</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>Stuhlhöhe. Tiefer nur, solange der Rücken seine Form behält und die Fersen unten bleiben.</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>Füße schulterbreit, Zehen etwas nach außen.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>Ganzer Fuß am Boden, Brust offen.</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>Zurücksetzen, Arme nach vorn</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>Knie zeigen wie die Zehen</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>Fersen schwer, Rücken lang</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>Drück den Boden weg</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>Aufrecht stehen und anspannen</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>Setz dich weniger tief und drück beim Hochkommen den ganzen Fuß in den Boden.</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>Hör höher auf, solange der Rücken seine Form noch behält; ein echter Stuhl hinter dir zeigt, wo.</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>Kniebeuge zum Stuhl</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>Im Stehen vor einem Stuhl: Setz dich nach hinten, bis du ihn berührst, dann steh wieder aufrecht.</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>Berühr einen echten Stuhl, setz dich nicht darauf.</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>Kniebeuge, unten halten</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>Im Stehen: Setz dich nach hinten und unten wie auf einen Stuhl, bleib drei Sekunden dort, dann steh wieder aufrecht.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>Weck das Gesäß mit leichter Arbeit auf, an zwei oder drei Tagen pro Woche, etwa einen Monat lang.</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>Einheit A</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>Einheit B</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>Ein stärkeres Gesäß mit dem eigenen Gewicht: Aktivierung zum Aufwärmen, dann zwei Übungen der Stufe zwei, ohne Zusatzgewicht.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>um {share} der Körpergröße außer Reichweite</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>zugeteilter Speicherplatz aufgebraucht</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank lässt sich nur lesen</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datei der Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>Das Starten mit dem Computer lässt sich nicht ändern: Die Registrierung lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>Das Starten mit dem Computer lässt sich nicht ändern: {file}: {cause}.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>Der Drucker ist nicht erreichbar. Wähle einen anderen oder speichere ein PDF.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>Es ist keine Schrift installiert, also lässt sich nichts aufs Papier schreiben. Installiere eine, zum Beispiel DejaVu.</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>In diesen Wochen gibt es keinen Trainingstag, also auch nichts für einen Kalender.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>Die Sicherung {file} ließ sich nicht anlegen: {cause}. Schaffe Platz oder prüfe den Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>{file} lässt sich nicht wiederherstellen: Die Datei ist beschädigt oder keine Sicherung von GluteCoach.</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>Der Verlauf ist beschädigt: {cause}. Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>Der Verlauf lässt sich nicht pflegen: {cause}.</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>es gibt keine Übung „{name}“</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>eine Wiederholung muss {seconds} Sekunden oder länger dauern</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>„{name}“ steht dort zweimal</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>die kleinere Zahl kommt zuerst</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>„{name}“ hat keine Sätze und Wiederholungen</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>{file} lässt sich nicht öffnen: {cause}. Prüfe den Ordner, den Datenträger und andere offene Fenster von GluteCoach.</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file} stammt von einem neueren GluteCoach. Installiere die neueste Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>es fehlen Tabellen</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file} ist beschädigt: {reason}. Stelle eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file} ist keine Datenbank von GluteCoach. Verschiebe die Datei oder wähle einen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>Der Datenordner {folder} lässt sich nicht benutzen: {cause}. Bringe ihn in Ordnung oder wähle einen mit --data-dir.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file} ist beschädigt oder keine Datenbank von GluteCoach: {cause}. Öffne GluteCoach: Es legt die Datei beiseite und stellt die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>Der Verlauf lässt sich nicht speichern: {cause}. Schaffe Platz oder prüfe den Datenordner.</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>Der Verlauf lässt sich nicht lesen: {cause}. Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>ihre Version kann nicht {version} sein</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>ihre Tabellen sind weg</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>der Name muss auf .json oder .csv enden</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>sie ist schon da. Wähle einen anderen Namen oder ersetze sie mit --force</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>sie lässt sich nicht schreiben: {cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>sie ist größer als 32 MB, was kein Verlauf ist</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>sie lässt sich nicht lesen: {cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>sie ist kein Verlauf, den diese Version versteht: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>sie ist kein JSON: {detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>sie ist zu tief verschachtelt für einen Verlauf</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>die Einheit {session} steht zweimal darin</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} ist der Verlauf, der gerade benutzt wird, und keine Sicherung davon.</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>das Jahr {year} liegt außerhalb von {first}–{last}</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>ein Satz wurde zweimal ausgeführt</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>ein Satz ist ohne Wiederholung fertig</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>eine Auszeit muss nach ihrem Beginn enden, und innerhalb von zehn Jahren</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>die Einheit endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>Deine Auswahl im Programm lässt sich in {folder} nicht speichern: {cause}.</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>Deine Auswahl im Programm ließ sich nicht lesen und beginnt von vorn: {cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>In {file} ergab {name} keinen Sinn und steht wieder am Anfang.</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session} würde {minutes} Minuten dauern; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session} hätte {reps} Wiederholungen; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem} ({moment})</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>der Anker hat keinen Ort, weder hier noch in figure.contacts</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>fehlt: ein Winkel in Grad</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>Winkel sind in Grad; diese sehen wie Bogenmaß aus</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>unbekannter Name „{name}“; bekannt: {names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>„{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} ist kein Winkel in Grad</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>ein Ort ist [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>jedes ist ein Anteil der Länge, 0.1 bis 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>jedes ist in Sekunden, 0 bis 60; lift und lower sind mehr als 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>ist lift oder lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>ist mindestens 0.15 breit und 0.1 hoch</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>ist ein Anteil des Weges, 0.05 bis 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>legt dieselben Gelenke fest wie der Anfang, nicht mehr und nicht weniger</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} ist keine Länge; Längen sind Anteile der Körpergröße</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>Der Verlauf in {folder} ist weg oder leer.</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}: Das lässt sich nicht schreiben: {cause}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}: Das gibt es schon. Wähle einen anderen Namen oder ersetze die Datei mit --force.</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}: Das ist ein Ordner. Nenne eine Datei.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>Die Einstellungen lassen sich in {folder} nicht speichern: {cause}.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>Die Einstellungen ließen sich nicht lesen und beginnen von vorn: {cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>Die Einstellung {name} ergab keinen Sinn und hat wieder ihren Standardwert.</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>Der beschädigte Verlauf in {folder} ließ sich nicht reparieren: {cause}. Schaffe Platz oder prüfe den Ordner.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>eine Zahl mit Punkt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>muss {it} oder mehr sein</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>muss {it} oder weniger sein</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>darf höchstens {it} Zeichen haben</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>muss mindestens so viele Einträge haben: {it}</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>darf höchstens {it} Einträge haben</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>muss genau so viele Einträge haben: {it}</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>„{it}“ fehlt</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>„{it}“ ist kein Schlüssel einer solchen Datei</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>„{it}“ ist keines der Wörter, die dort stehen können</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>muss {wanted} sein, nicht {found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>ein Name darin: {reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>Der geteilte Ordner {folder} ist nicht da. Verbinde ihn oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>In den geteilten Ordner {folder} lässt sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>Im geteilten Ordner liegen {count} Dateien; alle nach den ersten {most} wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>{file} im geteilten Ordner: Zeilen, die sich nicht lesen lassen: {count}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>{file} im geteilten Ordner ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>{file} im geteilten Ordner lässt sich nicht lesen: {cause}.</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>Die Woche vom {day} kennt noch niemand: Beginne innerhalb eines Jahres von heute an.</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>Was gedruckt wurde, lässt sich in {folder} nicht vermerken: {cause}. Trage die Einheiten davon mit ihrem Datum ein.</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>ein Programm von GluteCoach behält seinen Namen</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>Der Plan {file} lässt sich nicht entfernen: {cause}.</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>nur eine .toml-Datei lässt sich importieren</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}: {count} Dateien sind zu viele; alle nach den ersten {most} wurden ausgelassen.</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>es gibt schon „{name}“; benenne die Datei um, um sie zu importieren</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>{file} lässt sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>In {folder} lässt sich nicht hineinsehen: {cause}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>GluteCoach selbst hat „{name}“; gib der Datei einen anderen Namen</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}. Die Datei wurde ausgelassen.</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>muss sichtbarer Text in einer Zeile sein, ohne Steuerzeichen und ohne Wörter mit mehr als 64 Buchstaben</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>muss sichtbarer Text in einer Zeile sein, ohne Steuerzeichen und ohne Wörter mit mehr als 32 Buchstaben</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>muss aus höchstens 32 Kleinbuchstaben, Ziffern und Bindestrichen bestehen und kein Wort wie con oder nul sein, das Windows für sich behält</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>sie ist größer als 1 MB</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>eine Zeile hat mehr als {most} Punkte</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>sie ist kein UTF-8-Text; speichere sie als UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>ihre Tabellen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>eine Zahl darin hat Tausende von Ziffern</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>sie ist kein TOML: {detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>der Name der Datei: {reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>Das Bild lässt sich nicht als {file} speichern: {cause}.</translation>
    </message>
</context>
</TS>
