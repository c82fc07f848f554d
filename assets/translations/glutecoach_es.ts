<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>Algo salió mal y quedó anotado. Lo que hiciste está guardado; al abrir de nuevo verás un informe.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>La copia de seguridad se restauró. Lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>El historial se escribió en {name}.</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>Sesiones añadidas: {added}. Sesiones que ya estaban: {known}.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimir el plan</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>Guardado como {path}. {content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>Imprimir Progreso</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>Mi {plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>Te recordará tus días de entrenamiento. Para salir, usa el menú de su icono.</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>GluteCoach sigue en la bandeja</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>Mostrar GluteCoach</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>Empezar el entrenamiento de hoy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>GluteCoach te recuerda los días de entrenamiento</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>No se pudo eliminar todo</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>Elimina esto por tu cuenta:
{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Sigue.</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Prepárate.</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>Prepárate para la repetición {number}.</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>A tu ritmo. Cualquier tecla cuenta una repetición, Intro termina la serie. Uno.</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>Cambia de lado. {side}.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>¿Dónde lo sentiste?</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>¿Dónde lo sentiste? Uno para glúteos, dos para muslo, tres para zona lumbar, seis para dolor.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}, pierna izquierda.</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}, pierna derecha.</translation>
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
            <numerusform>%n repetición.</numerusform>
            <numerusform>%n repeticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s).</source>
        <translation>
            <numerusform>%n serie.</numerusform>
            <numerusform>%n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Descanso.</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s).</source>
        <translation>
            <numerusform>Descanso, %n segundo.</numerusform>
            <numerusform>Descanso, %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then set {set} of {sets}.</source>
        <translation>Luego, serie {set} de {sets}.</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>La última.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Vas por la mitad.</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}, mitad.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>el objetivo de {low} a {high} días de entrenamiento</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>Días de entrenamiento de cada semana</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>Esta es la primera semana del programa.</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>La semana pasada se completó, así que el programa avanza a la semana {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>%n día de entrenamiento</numerusform>
            <numerusform>%n días de entrenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>Otra vez la semana {number}: la pasada tuvo {done}; una semana completada tiene {needed}. No se pierde nada.</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>Otra vez la semana {number}, después de tu pausa. Qué bueno verte.</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>Las {number} semanas están completadas; la última sigue todo el tiempo que quieras.</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Lo sentiste detrás de los muslos dos veces seguidas, así que ahora viene una variante más fácil: {exercise}.</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Lo sentiste en la zona lumbar dos veces seguidas, así que ahora viene una variante más fácil: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: lo sentiste detrás de los muslos dos veces seguidas. La dificultad la fija tu plan; puedes elegir una variante más fácil.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: lo sentiste en la zona lumbar dos veces seguidas. La dificultad la fija tu plan; puedes elegir una variante más fácil.</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>Dijiste que no puedes tumbarte boca abajo: lo sustituye {exercise}, con lo que indiques aquí.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}: lo sentiste en los glúteos tres veces seguidas. ¿Vuelves a la variante habitual?</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise} dolió la última vez. Sáltatelo hoy si el dolor no se ha ido del todo, y consulta a un profesional si vuelve.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} de {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}&#xa0;%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>Semanas completadas</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Sentido en los glúteos</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>Aún no ha terminado ninguna semana; hacen falta {need} completadas de 5.</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>Aún no hay ninguna respuesta; hacen falta al menos {fewest}, el {need}&#xa0;% de ellas en los glúteos.</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>{have} de las últimas {out_of} semanas completadas; hacen falta {need} de 5.</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>Sentido en los glúteos {count} de {out_of} veces ({have}&#xa0;%); hace falta el {need}&#xa0;% de al menos {fewest}.</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>Dolor en las últimas 6 sesiones: {have}. No debería haberlo.</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}, ante todo: {cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>Algo salió mal la última vez</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>Tus sesiones están a salvo. Este informe se queda en tu equipo. Si quieres, cópialo y envíalo a quienes hacen GluteCoach para que puedan arreglarlo; tu nombre y tus carpetas se quitaron de él.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>Historial, para volver a leerlo (*.json);;Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Historial (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Copias de seguridad (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>Elige una carpeta que sincronices</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo actual</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>Se eliminarán todas las sesiones, pausas, respuestas, planes, ajustes y copias de seguridad de este equipo, y GluteCoach se cerrará. Nadie podrá recuperarlos. Exporta antes el historial si crees que lo querrás otra vez.</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>¿Eliminar todos tus datos?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exportar antes…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Aún no está todo guardado</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>Dejar GluteCoach abierto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>El historial había desaparecido.</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>El historial estaba dañado; el archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>Copia de seguridad restaurada: {day}.</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>No había ninguna copia de seguridad que restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>Se pudo leer %n sesión del archivo dañado y se añadió.</numerusform>
            <numerusform>Se pudieron leer %n sesiones del archivo dañado y se añadieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>El historial tiene ahora %n sesión.</numerusform>
            <numerusform>El historial tiene ahora %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason} Hasta entonces, lo que hagas se mantiene en memoria y se guarda en cuanto sea posible.</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}, antes de una actualización de GluteCoach</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}, antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>No contiene ninguna sesión.</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>Del {first} al {last}. Sesiones: {sessions}. Días de entrenamiento: {training_days}. Pausas: {breaks}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>Es %n sesión menos que ahora.</numerusform>
            <numerusform>Son %n sesiones menos que ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>Es %n sesión más que ahora.</numerusform>
            <numerusform>Son %n sesiones más que ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>Son tantas como ahora.</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>Última comprobación, {time}: nada nuevo de otro equipo.</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>Última comprobación, {time}. Cambios recibidos de otros equipos: {changes}.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Terminar aquí?</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>Cada repetición hecha ya está guardada.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuar más tarde</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>Guardar los días de entrenamiento</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>Planes y ejercicios (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>¿Volver a la activación?</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>La segunda etapa empezará de nuevo por su primera semana cuando vuelvas a ella. Tu historial se conserva.</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>Seguir en la segunda etapa</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>Volver a la activación</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>¿Quitar el plan {name}?</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>Lo que hiciste con él se conserva en el historial.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>El equipo estaba suspendido. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>El entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>Abre GluteCoach para ver cómo fue.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a workout</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop here…</source>
        <translation>Terminar aquí…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach: en pausa</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach: entrenamiento en marcha</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Eliminar una sesión</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corregir una sesión</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>Quitar una pausa</translation>
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
        <translation>Del {first} al {last}: {reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>con el temporizador</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>desde el papel</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>una prueba</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ cuenta</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ parcial, no cuenta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Elegir otra página</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>{session} en un momento, alrededor de {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>%n sesión hasta el {last} ({days}, {time}).</numerusform>
            <numerusform>%n sesiones hasta el {last} ({days}, {time}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what} La bienvenida te pregunta qué días y qué hora te vienen bien.</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}, {days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>Los ejercicios</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>¿Lo sentiste en otro sitio?</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}, continuación</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>Detente si notas dolor agudo o nuevo, dolor u hormigueo que baja por una pierna, dolor en el pecho, sensación de desmayo o una falta de aire fuera de lo normal, sangrado, pérdidas de orina o heces, o pesadez. Nunca sigas a pesar del dolor.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps} por lado, primero el izquierdo</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps} por lado, primero el derecho</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>a tu ritmo, unos {time} por repetición</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>cambio de lado {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>descanso {time}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>glutes</source>
        <comment>below a box: felt in</comment>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <comment>below a box: felt in</comment>
        <translation>detrás del muslo</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>dolió</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>lift {time}</source>
        <translation>subir {time}</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>mantener {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>bajar {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>pausa {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>Entrena %n día a la semana.</numerusform>
            <numerusform>Entrena %n días a la semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>Entrena {low} o {high} días a la semana.</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>Marca el día y dónde lo sentiste; dos marcas son una mezcla.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>Hasta dónde: {ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}: {fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>Arriba: sin pasar la línea de trazos</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>Abajo: sin pasar la línea de trazos</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Semana {number} de {count}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Week {number}, continued</source>
        <translation>Semana {number}, continuación</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>Aprox. {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}, en {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Tras {time}</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>Necesita un ejercicio tuyo; expórtalo y envíalo también: {name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name} ya está: úsalo o cópialo aquí abajo.</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>El ejercicio {name} ya está: añádelo a un plan tuyo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>Una página por semana</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>Cuatro semanas en una página</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>Desde la semana del</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Dónde se sintió</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, las más recientes primero</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>Progreso, continuación</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>Dónde se sintió es lo que la persona respondió después de cada ejercicio, no una medición.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s)</source>
        <translation>
            <numerusform>%n semana completada</numerusform>
            <numerusform>%n semanas completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>izquierda {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>derecha {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>%n semana completada en total</numerusform>
            <numerusform>%n semanas completadas en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>racha más larga: %n semana</numerusform>
            <numerusform>racha más larga: %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>La semana pasada fue demasiado corta para contar. Una semana perdida es un alto, no borra nada.</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>primera semana completada</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>cuatro semanas completadas</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>todo listo para la segunda etapa</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>siguiente: {milestone}</translation>
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
        <translation>Tu primera semana completada. Así se empieza.</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>Cuatro semanas completadas: un mes entero de activación.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>Del {first} al {last}: {state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>Sesiones que cuentan: {days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>Sesiones parciales, no cuentan: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>Pausa: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>%n día de entrenamiento; con {needed} o más se completa una semana.</numerusform>
            <numerusform>%n días de entrenamiento; con {needed} o más se completa una semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>Una pausa abarca %n día de ella; {enough} bastan para justificar una semana.</numerusform>
            <numerusform>Una pausa abarca %n días de ella; {enough} bastan para justificar una semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>%n día de entrenamiento hasta ahora; con {needed} o más se completa. Termina el {day}.</numerusform>
            <numerusform>%n días de entrenamiento hasta ahora; con {needed} o más se completa. Termina el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>%n día de entrenamiento; con {needed} o más se completa una semana. Lo que hiciste se conserva.</numerusform>
            <numerusform>%n días de entrenamiento; con {needed} o más se completa una semana. Lo que hiciste se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>%n sesión que cuenta</numerusform>
            <numerusform>%n sesiones que cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>%n sesión parcial, no cuenta</numerusform>
            <numerusform>%n sesiones parciales, no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>break: {reason}</source>
        <translation>pausa: {reason}</translation>
    </message>
    <message>
        <source>{date}: {facts}</source>
        <translation>{date}: {facts}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>ninguna sesión</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}: sin respuestas</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}, %n respuesta: {answers}</numerusform>
            <numerusform>{period}, %n respuestas: {answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}. Tan pocas respuestas dicen poco.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>Del {first} al {last}: {state}.</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}, {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>%n día de pausa.</numerusform>
            <numerusform>%n días de pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>%n sesión parcial, no cuenta.</numerusform>
            <numerusform>%n sesiones parciales, no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>Izquierda {left}, derecha {right}: igualadas</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>Izquierda {left}, derecha {right}: {percent}&#xa0;% más a la izquierda</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>Izquierda {left}, derecha {right}: {percent}&#xa0;% más a la derecha</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day} ({sessions}×)</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Un día de entrenamiento</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>El último día para esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>Falta %n día de entrenamiento esta semana. El {day} es el último día para empezar.</numerusform>
            <numerusform>Faltan %n días de entrenamiento esta semana. El {day} es el último día para empezar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>Falta %n día de entrenamiento esta semana. Hoy, {day}, es el último día en que esta semana aún puede completarse.</numerusform>
            <numerusform>Faltan %n días de entrenamiento esta semana. Hoy, {day}, es el último día en que esta semana aún puede completarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Qué muestra el calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>Mostrar sus sesiones</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>Añadir una sesión hecha con el papel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>parcial, no cuenta</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>Calendario de días de entrenamiento</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>Volver a la variante habitual</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>Mantener la variante habitual</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, las más recientes primero</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>Todo está en {folder}. GluteCoach no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>Aún no hay ninguna copia de seguridad. La primera se hace después de tu próxima sesión.</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>Compartido mediante {folder}</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>Este equipo no comparte con ningún otro.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>Se hace una copia de seguridad después de cada día con una sesión. Se conservan las de los últimos 7 días, 4 semanas y 12 meses en este equipo: copia la carpeta en otro lugar por si se estropea el disco.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar de un archivo…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>Un archivo con todo tu historial, para guardarlo, para leerlo en otro equipo o como tabla para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>Importar un historial…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Varios equipos</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>Elige la misma carpeta en cada uno de tus equipos, una que ya sincronices (Nextcloud, Syncthing, Dropbox). Cada equipo escribe allí su propio archivo y todos muestran el mismo historial. GluteCoach no usa ninguna red.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>Antes se te pregunta, y puedes exportar tu historial.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Eliminar todos mis datos…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{done} de {planned} repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>%n día de entrenamiento esta semana</numerusform>
            <numerusform>%n días de entrenamiento esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>Semana completa</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>La semana está justificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>%n día más esta semana</numerusform>
            <numerusform>%n días más esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n día más</numerusform>
            <numerusform>%n días más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>La más larga hasta ahora: %n semana</numerusform>
            <numerusform>La más larga hasta ahora: %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>en {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>Fue una prueba a otra velocidad: se conserva, pero no cuenta.</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>Esta sesión cuenta para su día.</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>Una parte del entrenamiento se conserva como sesión parcial. No cuenta, y no te quita nada.</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>Hice menos</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentido en</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}: hice menos</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}: {felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> de {planned} repeticiones</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}, {set}, repeticiones hechas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>A mi ritmo</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>Cada repetición a tu ritmo: una tecla la cuenta, y se calculan unos {seconds} s para ella.</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>Una repetición dura {seconds} s.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>En todas las semanas</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Ambos a la vez</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>Se alterna</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>Según las respuestas</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>El programa no dice nada sobre este ejercicio: la dosis la decides tú.</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>El programa pide de {fewest_sets} a {most_sets} series de {fewest_reps} a {most_reps} repeticiones.</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>El programa pide %n serie de {fewest} a {most} repeticiones.</numerusform>
            <numerusform>El programa pide %n series de {fewest} a {most} repeticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range} Tu dosis es mayor: termina mientras aún lo sientas en los glúteos.</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range} Tu dosis es menor, y está bien todo el tiempo que quieras.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Ejercicios en orden</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Ejercicio para añadir</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Añadir un ejercicio…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>Subir el ejercicio en la lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>Bajar el ejercicio en la lista</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>Sacar el ejercicio</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>Arrastra para reordenar, o usa Alt y una flecha.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Summed up by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>Aún no hay nada. Después de cada ejercicio puedes decir dónde lo sentiste; las respuestas aparecen aquí.</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>El número sobre cada barra indica de cuántas respuestas sale. Dónde lo sentiste es tu impresión de ese día, no una medición de tus músculos.</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>Dónde se sintió, lo más reciente primero</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>Minutos bajo tensión: las repeticiones de cada lado por el tiempo de subir, mantener y bajar al ritmo habitual del ejercicio.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Follow the workout</source>
        <translation>Seguir el entrenamiento</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{part}.</source>
        <comment>a word that stands as a sentence</comment>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>→ again to end.</source>
        <translation>→ otra vez: fin.</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}. Todos tus datos están en {folder}. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>¿Algo duele o no va bien?</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>Detente, y no fuerces. La nota del primer inicio dice qué señales significan parar, cuáles significan ir a urgencias ya, y quién debería consultar a un profesional antes de entrenar.</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>Leer la nota de seguridad</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>Otra vez desde el principio</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>La bienvenida vuelve a hacer sus preguntas y el plan sigue tus respuestas. Tu historial se conserva.</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>Repetir la bienvenida</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>Comprobar el sonido desde la colchoneta</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Teclas durante el entrenamiento</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>Los mandos de presentación, los botones de los auriculares y las teclas multimedia también pausan y avanzan.</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>Las semanas y la racha</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>Un día cuenta una vez, cuando cada ejercicio de su entrenamiento tiene al menos una serie terminada.</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>Una semana se completa con dos días de entrenamiento, o con los que tú fijes. Una pausa de {days} días o más la justifica. Una semana perdida termina la racha y no quita nada.</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>El programa solo avanza después de una semana completada. Si no, la misma semana se repite.</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>Tu respuesta es la pregunta de un entrenador, no una medición. Solo decide las palabras y la variante.</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>Detrás del muslo o zona lumbar: la corrección de ese ejercicio es lo primero que oyes la próxima vez; dos veces seguidas traen su variante más fácil.</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>Glúteos tres veces seguidas: la página Hoy vuelve a ofrecer la variante habitual.</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>Segunda etapa</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>Las sentadillas, las zancadas, los empujes y las bisagras de cadera esperan hasta que {needed} de tus últimas {weeks} semanas estén completadas, el {percent}&#xa0;% de al menos {answers} respuestas digan glúteos y nada haya dolido en las últimas {sessions} sesiones.</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>La página Plan muestra tus números y te deja empezar antes si lo ves claro.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Ninguna sesión en estos días.</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>Fecha de la sesión hecha con el papel</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Primer día de la pausa</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Último día de la pausa</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>Sesiones del {day}</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>Sesiones del {first} al {last}</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>Anotar hojas impresas</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>Toma lo que tu plan pide en esa fecha. Elige abajo una sesión para ver o corregir cada serie.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>Una semana está justificada cuando una pausa abarca cuatro o más de sus días. Ni cuenta ni termina una racha.</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Motivo de la pausa</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>Quitar la pausa: {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Lo habitual aquí</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>In large type</source>
        <translation>En letra grande</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>El plan impreso</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Letra en papel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>Semana {number} · actual</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}, alrededor de {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>Volver a lo que se copió</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>Semana {week}: {clock} minutos</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>Otra dosis</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Otro ajuste</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>Otros días de entrenamiento</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>Un ejercicio más</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>Un ejercicio menos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>Haz una copia para cambiarlo. Un plan o un ejercicio es un archivo: envíalo por correo, o suelta uno sobre esta ventana.</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>Ejercicio para exportar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>Exportar ejercicio…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · en uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}: {plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>Aún no hay nada. Después de tu primera sesión, esta página muestra su semana y todas las siguientes.</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>Imprimir las semanas y las sesiones</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>Partes de tu progreso</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>Dónde lo sentiste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>Recordarme mis días de entrenamiento</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Iniciar con el equipo, en la bandeja</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>Un aviso discreto a tu hora en cada uno de tus días de entrenamiento, uno el último día en que la semana aún puede completarse, y ninguno cuando ya está completa.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>Este escritorio no tiene bandeja, así que los recordatorios solo llegan con la ventana abierta o minimizada. El archivo de calendario del plan te lo recuerda sin GluteCoach.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>Mientras los recordatorios estén activados, al cerrar la ventana GluteCoach sigue en la bandeja; Salir está en su menú. Se instaló de una forma que no le permite iniciarse solo con el equipo: actívalo en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>Mientras los recordatorios estén activados, al cerrar la ventana GluteCoach sigue en la bandeja; Salir está en su menú.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>Notar calor y esfuerzo en las nalgas está bien. Nunca sigas a pesar del dolor: un calambre significa pausa.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>Consulta antes a un médico, una matrona o un fisioterapeuta si</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>Detente enseguida si notas</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>Ve a urgencias ahora mismo si tienes</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>estás embarazada: entonces este programa no es para ahora</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>diste a luz hace poco, o aún no has tenido la revisión después del parto</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>tuviste una cesárea o un parto complicado</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>te duele la pelvis al caminar, subir escaleras o darte la vuelta en la cama</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>tienes pérdidas de orina o heces, notas pesadez o tirantez hacia abajo, o el vientre se te abomba por el centro</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>te duele la espalda y una pierna duele, hormiguea o está débil</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>te operaron hace poco, o tienes una enfermedad del corazón o de los pulmones</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>alguien te dijo que no hicieras ejercicio</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>dolor agudo o nuevo en una articulación o en la espalda</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>dolor u hormigueo que baja por una pierna</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>dolor en el pecho, sensación de desmayo o una falta de aire fuera de lo normal</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>sangrado, pérdidas de orina o heces, pesadez, o dolor en una cicatriz</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>entumecimiento alrededor de los genitales, el ano o la cara interna de los muslos</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>un cambio nuevo en la función de la vejiga, del intestino o sexual</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>debilidad nueva, o dolor nuevo en las dos piernas a la vez</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>¿Puedes leer esto desde el suelo?</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>Cuándo cuenta una semana</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>Días de entrenamiento que completan una semana</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>El programa pide dos o tres.</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>Tus días de entrenamiento</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>Otro día cuenta igual.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Tonos y voz</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>Solo tonos, como un metrónomo</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voz</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>Más grave y suave, para horas tardías</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>El entrenamiento se oye por</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>La voz habla más lenta o más rápida</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>Comprobarlo desde la colchoneta</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>When a workout starts</source>
        <translation>Al empezar un entrenamiento</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>La figura pasa de postura en postura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>La miras desde</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>Esta pantalla se puede leer desde {distance} m como máximo.</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>Copias, exportación, otros equipos</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>Marca el día en que hiciste una sesión. Se guarda al momento.</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>Mostrar semanas anteriores</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>No se imprimió nada para una semana que ya haya empezado. Imprime antes el plan, o añade una sesión por su fecha en Progreso.</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}, hecha el {day}</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>¿Me oyes?</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>Las teclas ↑ y ↓ hacen lo mismo. La tecla de avance de un mando para diapositivas dice que lo oyes.</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>No lo oigo</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Seguir sin la comprobación</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>Boca abajo en la colchoneta te guías por el oído. Túmbate, cierra los ojos y escucha.</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>Un tono ascendente y unas palabras se repiten una y otra vez.</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>Oigo el tono y la voz</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>Un tono ascendente se repite una y otra vez.</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>Oigo el tono</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>Unas palabras se repiten una y otra vez.</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>Oigo la voz</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>Nada de nada: ¿está activado el sonido del equipo, y sale por el altavoz correcto? Puede que haya que volver a conectar los auriculares inalámbricos.</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>Sin voz: el sistema necesita un servicio de voz. El comando «glutecoach doctor» dice cuál falta aquí.</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>Sin tonos: mira en Ajustes si está elegida solo la voz.</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>La segunda etapa está abierta para ti</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>Sentadillas, zancadas, empujes y bisagras de cadera, con la activación como calentamiento.</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>Empezar la segunda etapa</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>Siguiente: segunda etapa</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>Se abre sola cuando se cumplen las tres condiciones.</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>Estás en la segunda etapa</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>La abriste por tu cuenta el {day}. Si lo sientes donde no toca, la activación está a un clic.</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>Volver a la activación…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>¿Por qué espera?</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>Los ejercicios más duros se hacen con lo que ya funciona. Si eso es la parte de atrás de los muslos o la zona lumbar, son ellas las que se entrenan, y los glúteos siguen descansando. Por eso primero van semanas regulares y fáciles.</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>Dónde lo sientes es la pregunta de un entrenador, no una medición, así que los tres números son una orientación. Tú conoces tu cuerpo: puedes avanzar ya. La aplicación anota que lo hiciste y cuándo, y el camino de vuelta queda abierto.</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>Empezar igualmente la segunda etapa</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}: cumplido</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}: todavía no</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>Empezar el próximo entrenamiento</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>Tu última sesión se detuvo en: {place}.</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>Próximo entrenamiento</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>Pon el portátil donde puedas oírlo. No hace falta que lo veas todo el tiempo.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>La segunda etapa está abierta para ti: sentadillas, zancadas, empujes y bisagras de cadera.</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>Ver la segunda etapa</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>¿Continuar donde lo dejaste?</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>Terminarla y conservar lo hecho</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}. {state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>Semanas en el gráfico</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 semanas</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>Desplazarse por las semanas</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>Semanas, las más recientes primero</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copiar el gráfico como imagen</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>mis-semanas.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>Saltar las demás preguntas</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>Bienvenida · paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>Trabajo suave, con constancia</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>Pasar mucho tiempo en una silla, o una pelvis inclinada hacia delante desde un embarazo, puede hacer que la parte de atrás de los muslos y la zona lumbar hagan lo que deberían hacer los glúteos. Entonces, entrenar más duro solo entrena a los ayudantes.</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>Por eso GluteCoach empieza suave: unas pocas elevaciones lentas, dos o tres días a la semana, durante más o menos un mes. No deberías tener molestias al sentarte. Los ejercicios más duros llegan cuando los suaves se sienten en el lugar correcto.</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>Qué puedes esperar: el control suele llegar primero, en unas semanas. La forma tarda meses, y nadie puede prometerla.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>¿Estás embarazada?</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>Tumbarse boca abajo, o mucho rato boca arriba, no va bien en un embarazo: esto decide si se empieza.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>¿Cuándo quieres entrenar?</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>Dos o tres días a la semana, mejor con un día entre medias. Otro día cuenta igual.</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>Sí, boca abajo está bien</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>No, a cuatro patas</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>¿Puedes tumbarte boca abajo?</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>El primer ejercicio se hace boca abajo. Después de una cesárea, con los pechos sensibles o si simplemente no te gusta, lo sustituye la misma elevación a cuatro patas.</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>Cuando elevas la cadera en un puente, ¿se te acalambra o se te cansa antes la parte de atrás de los muslos?</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>Entonces los talones van más cerca de ti, y eso es lo primero que oyes.</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>Sí, me pasa</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>No, o no lo sé</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Tu programa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>Durante un embarazo, GluteCoach no empieza este programa.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>Pregunta a tu matrona o a tu médico qué ejercicios te convienen.</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>Puedes cambiar esta respuesta cuando quieras: Ayuda, Repetir la bienvenida.</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>Cuatro semanas de activación, dos o tres veces por semana. Una semana que no se completó simplemente se repite.</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>La elevación a cuatro patas sustituye a la que se hace boca abajo.</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>En el puente oyes primero: acerca los talones.</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>Después de cada ejercicio se te pregunta dónde lo sentiste. La respuesta decide lo que oyes la próxima vez.</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}, alrededor de {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>¿Me oyes? Cuento así: uno, dos, tres. Primero aprieta, luego sube.</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>El sonido de este equipo está desactivado. Actívalo para oír el entrenamiento.</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>Un paso más adelante termina el entrenamiento.</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>Espacio o un clic</translation>
    </message>
    <message>
        <source>pause, continue</source>
        <translation>pausar, seguir</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>a step back, a step forward</source>
        <translation>un paso atrás, un paso adelante</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Mayús con ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>un ejercicio atrás, un ejercicio adelante</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>repetir la serie</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>descanso 10 segundos más largo, más corto</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>más alto, más bajo</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 a 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>responder dónde lo sentiste</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>cualquier tecla, Intro</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>a tu ritmo: repetición hecha, serie hecha</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>llenar la pantalla</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>salir, tras una pregunta</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>A cuatro patas</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>Apoyo en el borde</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Así no</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Repetición {rep} de {reps}</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} de {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · serie {set} de {sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Luego: fin</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>Luego: ¿dónde lo sentiste?</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>Luego: sensación</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>Luego: otro lado</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Luego: descanso</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>Luego: colócate</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>Luego: prepárate</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Luego: {exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan aprox. {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aprox. %n minuto</numerusform>
            <numerusform>quedan aprox. %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Glutes</source>
        <comment>as short as can be</comment>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Rear thigh</source>
        <comment>as short as can be</comment>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>No sé</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice} Esc termina la sesión; Espacio sigue, si no hay dolor.</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>El equipo estaba suspendido. Espacio sigue.</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>Espacio sigue, ? muestra todas las teclas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers in a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: last day of several</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: first day of several</comment>
        <translation>d &apos;de&apos; MMMM</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… y %n más de este tipo.</numerusform>
            <numerusform>… y %n más de este tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>A tu ritmo</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>Túmbate boca abajo</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>Ponte a cuatro patas</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Túmbate boca arriba</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>Apoya la espalda alta en el borde</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Ponte de pie</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Detrás del muslo</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Una mezcla</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}, pierna izquierda, serie {set}, repetición {rep}</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}, pierna derecha, serie {set}, repetición {rep}</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}, serie {set}, repetición {rep}</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>Serie {number}, pierna izquierda</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>Serie {number}, pierna derecha</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} por lado</translation>
    </message>
    <message>
        <source>Week {week} · {session}</source>
        <translation>Semana {week} · {session}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>justificada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>This week is complete.</source>
        <translation>Esta semana está completa.</translation>
    </message>
    <message>
        <source>You are on a break. The week is excused.</source>
        <translation>Estás en una pausa. La semana está justificada.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>Ya no quedan días suficientes para completar esta semana. La próxima empieza el {day}.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>Ya no quedan días suficientes para completar esta semana. Son cosas que pasan; las semanas que completaste se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>Para completar esta semana: %n día de entrenamiento más, a más tardar el {day}.</numerusform>
            <numerusform>Para completar esta semana: %n días de entrenamiento más, a más tardar el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>Bien hecho. {week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>Guardado. {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>%n semana completada en la racha</numerusform>
            <numerusform>%n semanas completadas seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>%n semana completada hasta ahora. Una semana perdida es un alto, no borra nada.</numerusform>
            <numerusform>%n semanas completadas hasta ahora. Una semana perdida es un alto, no borra nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>La primera semana completada inicia tu racha.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>Racha de %n semana</numerusform>
            <numerusform>%n semanas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>Cada semana es un nuevo comienzo</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Tu primera semana</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>Dijiste que estás embarazada. Pregunta a tu matrona o a tu médico qué te conviene; este programa espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n necesario</numerusform>
            <numerusform>%n necesarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>Sesiones parciales</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>Días de pausa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>Dónde se sintió con el tiempo</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>Dónde se sintió: {exercise}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}: {meaning}.</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>No se encontró ninguna salida de sonido, así que la sesión sigue en silencio.</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>La salida de sonido ha dejado de responder, así que la sesión sigue sin tonos.</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>Este sistema no tiene voz, así que los tonos siguen sin palabras.</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>La voz ha dejado de responder. Los tonos siguen sin palabras.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>Figura en movimiento: {exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>Figura en movimiento</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>Elevación de rodilla a cuatro patas</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>A cuatro patas, con una rodilla doblada: sube ese muslo hasta alinearlo con la espalda, la planta del pie hacia el techo.</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>Muslo en línea con la espalda, no más alto. La rodilla sigue doblada.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>Manos bajo los hombros, rodillas bajo las caderas; empuja el suelo.</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>La hebilla mira recto al suelo. Los ojos también.</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>Primero aprieta, luego sube el muslo</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>No subas demasiado</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>La zona lumbar no trabaja</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>Baja despacio, sin ladearte</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>Mantén el pie suelto y la rodilla en ángulo recto; lleva la rodilla un poco más hacia fuera.</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>Sube la mitad, con el vientre suavemente hacia dentro.</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>Detén este ejercicio ahora. El dolor no forma parte de él.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>Elevación de rodilla a cuatro patas, corta</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>A cuatro patas, con una rodilla doblada: aprieta y sube esa rodilla un palmo.</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>Hoy basta con separarla un palmo del suelo.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>Elevación de rodilla a cuatro patas, más tiempo arriba</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>A cuatro patas, con una rodilla doblada: sube ese muslo hasta alinearlo con la espalda y quédate ahí tres segundos.</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>La misma altura de siempre; quédate más tiempo.</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>Elevación de pierna a cuatro patas</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>A cuatro patas, con una pierna estirada hacia atrás: súbela hasta alinearla con la espalda.</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>Pierna en línea con la espalda, talón un poco por debajo de la cadera.</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>Manos bajo los hombros; empuja el suelo.</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>Alarga la pierna, luego sube</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>Talón por debajo de la cadera</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>Toca con la punta, sin ladearte</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>Dobla esa rodilla en ángulo recto y mantén menos tiempo.</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>Sube solo mientras el vientre siga quieto: largo, no alto.</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>Deslizamiento de pie a cuatro patas</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>A cuatro patas: desliza la punta de un pie recto hacia atrás hasta estirar la pierna, y aprieta; la punta no se levanta.</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>Desliza la punta hacia atrás y aprieta. Sigue en el suelo.</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>Elevación de pierna a cuatro patas, más tiempo arriba</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>A cuatro patas: sube una pierna estirada hasta alinearla con la espalda y quédate ahí cuatro segundos.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>Boca arriba, pies apoyados: sube la cadera hasta que hombros, cadera y rodillas formen una línea.</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>Una línea recta de los hombros a las rodillas. Más alto solo arquea la espalda.</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>Talones cerca de ti, pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>Deja que la espalda se apoye entera, costillas abajo.</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>Primero aprieta, luego sube</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>Empuja con los talones</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>Línea recta, no más alto</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>Baja vértebra a vértebra</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>Acerca los talones y aprieta antes de subir. Si se acalambra, baja y estira la pierna hasta que se calme.</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>Detente un poco más abajo, costillas abajo, y mete un poco el coxis antes de subir.</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>Medio puente</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>Boca arriba, talones cerca: sube la cadera hasta la mitad, mantén un momento, baja despacio.</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>Hoy la mitad de altura, talones cerca de ti.</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>Puente de glúteos, más tiempo arriba</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>Boca arriba, pies apoyados: sube la cadera hasta formar una línea y quédate ahí cinco segundos.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Bisagra de cadera</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>De pie, rodillas sueltas: lleva la cadera recto hacia atrás, columna larga, y luego hacia delante.</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>Hasta donde la espalda siga plana, o hasta notar el estiramiento en los isquiotibiales.</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>Pies bajo las caderas, rodillas sueltas, y así se quedan.</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>Columna larga, del coxis a la coronilla.</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>Cierra una puerta con la cadera</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>La espalda sigue larga y plana</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>Aprieta, cadera adelante</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>Tronco erguido, no te eches atrás</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>Baja solo la mitad. Un palo a lo largo de la espalda toca siempre cabeza, costillas y coxis.</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>Bisagra de cadera a la pared</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>De pie, a un pie de distancia de la pared: lleva la cadera hacia atrás hasta tocarla, columna larga.</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>Toca la pared con la cadera, no más.</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>Bisagra de cadera, lenta</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>De pie, rodillas sueltas: lleva la cadera hacia atrás durante cinco segundos, columna larga, y luego hacia delante.</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>Tómate cinco segundos para bajar.</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>Empuje de cadera</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>Omóplatos en un borde, pies apoyados: sube la cadera hasta que tronco y muslos queden horizontales.</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>Horizontal como una mesa. Más alto solo abre las costillas y arquea la espalda.</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>El banco está contra una pared. Omóplatos en su borde, barbilla adentro.</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>Pies apoyados, de modo que las espinillas queden verticales arriba.</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>Aprieta, empuja con los talones</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>Recto como una mesa</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>Baja despacio, en bloque</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>Acerca un poco los pies, hasta que las espinillas queden verticales arriba, y aprieta antes de subir.</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>Costillas abajo, barbilla adentro, y detente un poco antes de la horizontal.</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>Empuje de cadera, hasta la mitad</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>Omóplatos en un borde, pies apoyados: sube la cadera hasta la mitad y baja despacio.</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>Hoy la mitad de altura, barbilla adentro.</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>Empuje de cadera, más tiempo arriba</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>Omóplatos en un borde, pies apoyados: sube la cadera hasta la horizontal y quédate ahí cuatro segundos.</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Zancada atrás</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>De pie: da un paso atrás, baja recto y sube empujando con el talón de delante.</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>Rodilla de delante sobre el pie, sin pasar los dedos. La de atrás queda en el aire.</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>Tronco erguido, una pared o una silla a mano.</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>El peso, en la pierna que se queda delante.</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>Paso atrás y baja recto</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>Rodilla de delante sobre el pie</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>Talón de delante pesado</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>Sube con el talón de delante</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>Arriba, costillas sobre cadera</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>Da un paso algo más corto y baja menos; empuja con todo el pie de delante.</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>Costillas sobre la cadera, vientre suavemente hacia dentro, y solo la mitad de hondo. Agárrate a algo.</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>Zancada atrás, corta</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>De pie junto a una pared: da un paso atrás, baja solo un poco y sube empujando con el talón de delante.</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>Mano en la pared, baja solo un poco.</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>Zancada atrás, más tiempo abajo</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>De pie: da un paso atrás, baja, quédate ahí tres segundos y sube empujando con el talón de delante.</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>La misma profundidad de siempre; quédate más tiempo abajo.</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Escorpión</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>Boca abajo, con una rodilla doblada: despega ese muslo unos centímetros del suelo.</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>Unos centímetros bajo la rodilla. Los dos huesos de la cadera siguen en el suelo.</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>Mete el bajo vientre, con suavidad. Los dos huesos de la cadera presionan el suelo.</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>Rodilla en ángulo recto, planta hacia el techo, pie suelto.</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>Primero aprieta, luego despega la rodilla</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>Baja despacio, cadera pesada</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>Mantén la espinilla vertical y el pie suelto; lleva la rodilla un poco más hacia fuera. Si se acalambra, detente y estira la pierna hasta que se calme.</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>Sube la mitad, con una almohada fina bajo la cadera.</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>Escorpión, solo apretar</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>Boca abajo, con una rodilla doblada: aprieta y quita el peso de esa rodilla, casi sin subir.</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>Aprieta hasta que la rodilla pese menos. Eso es todo.</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>Escorpión, más tiempo arriba</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>Boca abajo, con una rodilla doblada: despega ese muslo unos centímetros y quédate ahí tres segundos.</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Sentadilla</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>De pie: siéntate hacia atrás y abajo como en una silla, luego ponte de pie con el tronco erguido.</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>Altura de silla. Más abajo solo si la espalda mantiene su forma y los talones no se levantan.</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>Pies al ancho de los hombros, puntas un poco hacia fuera.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>Todo el pie en el suelo, pecho abierto.</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>Siéntate atrás, brazos adelante</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>Rodillas hacia donde van los pies</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>Talones pesados, espalda larga</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>Empuja el suelo</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>Arriba, y aprieta</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>Siéntate menos y presiona todo el pie contra el suelo al subir.</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>Detente más arriba, mientras la espalda aún mantiene su forma; una silla de verdad detrás te muestra dónde.</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>Sentadilla a la silla</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>De pie delante de una silla: siéntate hacia atrás hasta tocarla, luego ponte de pie con el tronco erguido.</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>Toca una silla de verdad, sin sentarte en ella.</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>Sentadilla, más tiempo abajo</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>De pie: siéntate hacia atrás y abajo como en una silla, quédate ahí tres segundos, luego ponte de pie con el tronco erguido.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>Despierta los glúteos con trabajo suave, dos o tres días a la semana, durante más o menos un mes.</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>Sesión A</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>Sesión B</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>Glúteos más fuertes con tu propio peso: la activación como calentamiento, luego dos ejercicios de la segunda etapa, sin carga.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>fuera de alcance por {share} de la altura</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se agotó el espacio asignado en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>No se puede cambiar el inicio con el equipo: el registro de Windows no lo permite.</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>No se puede cambiar el inicio con el equipo: {file}: {cause}.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>No se puede acceder a la impresora. Elige otra o guarda un PDF.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>No hay ninguna fuente instalada, así que no se puede escribir nada en papel. Instala una, por ejemplo DejaVu.</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>No hay ningún día de entrenamiento en estas semanas, así que no hay nada que poner en un calendario.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>No se pudo hacer la copia de seguridad {file}: {cause}. Libera espacio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>No se puede restaurar {file}: está dañado o no es una copia de seguridad de GluteCoach.</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>El historial está dañado: {cause}. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>No se puede cuidar del historial: {cause}.</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>no hay ningún ejercicio «{name}»</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>una repetición debe durar {seconds} segundos o más</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>«{name}» aparece dos veces</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>primero va el mínimo</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>«{name}» no tiene series ni repeticiones</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>No se puede abrir {file}: {cause}. Revisa la carpeta, el disco y otras copias abiertas.</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file} lo escribió un GluteCoach más nuevo. Instala la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>faltan tablas</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file} está dañado: {reason}. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file} no es una base de datos de GluteCoach. Muévelo a otro sitio o elige una carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>No se puede usar la carpeta de datos {folder}: {cause}. Arréglala o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file} está dañado o no es una base de datos de GluteCoach: {cause}. Abre GluteCoach: lo aparta y restaura la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>No se puede guardar el historial: {cause}. Libera espacio o revisa la carpeta de datos.</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>No se puede leer el historial: {cause}. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>su versión no puede ser {version}</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>sus tablas han desaparecido</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>el nombre debe terminar en .json o .csv</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>ya existe. Elige otro nombre o reemplázalo con --force</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>no se puede escribir: {cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>ocupa más de 32 MB, más que cualquier historial</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>no se puede leer: {cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>no es un historial que esta versión entienda: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>no es JSON: {detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>está demasiado anidado para ser un historial</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>la sesión {session} aparece dos veces</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} es el historial en uso, no una copia de seguridad.</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>el año {year} está fuera del intervalo ({first}-{last})</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>una serie se hizo dos veces</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>una serie terminó sin ninguna repetición</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>una pausa debe terminar después de empezar, y dentro de diez años</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>la sesión termina antes de empezar</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>No se pueden guardar tus elecciones del programa en {folder}: {cause}.</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>No se pudieron leer tus elecciones del programa y empiezan de cero: {cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>En {file}, {name} no tenía sentido y vuelve a su valor inicial.</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session} duraría {minutes} minutos; el máximo es {most}</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session} tendría {reps} repeticiones; el máximo es {most}</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem} ({moment})</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>el ancla no tiene lugar, ni aquí ni en figure.contacts</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>falta: un ángulo en grados</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>los ángulos van en grados; estos parecen radianes</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>nombre desconocido «{name}»; conocidos: {names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>«{value}» no es un número</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} no es un ángulo en grados</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>un lugar es [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>cada uno es una fracción de la longitud, de 0.1 a 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>cada uno va en segundos, de 0 a 60; lift y lower son mayores que 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>es lift o lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>mide al menos 0.15 de ancho y 0.1 de alto</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>es una fracción del recorrido, de 0.05 a 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>coloca las mismas articulaciones que el inicio, ni más ni menos</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} no es una longitud; las longitudes son fracciones de la altura del cuerpo</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>El historial en {folder} ha desaparecido o está vacío.</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}: no se puede escribir: {cause}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}: ya existe. Elige otro nombre o reemplázalo con --force.</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}: es una carpeta. Indica un archivo.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>No se pueden guardar los ajustes en {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>No se pudieron leer los ajustes y empiezan de cero: {cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>El ajuste {name} no tenía sentido y vuelve a su valor predeterminado.</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>No se pudo reparar el historial dañado en {folder}: {cause}. Libera espacio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>una hora del día</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number with a point</source>
        <translation>un número con punto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>debe ser {it} o más</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>debe ser {it} o menos</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>debe tener {it} caracteres o menos</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>debe tener {it} o más entradas</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>debe tener {it} entradas o menos</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>debe tener {it} entradas</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>falta «{it}»</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>«{it}» no es una clave de este tipo de archivo</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>«{it}» no es ninguna de las palabras posibles</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>debe ser {wanted}, no {found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>un nombre que contiene: {reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>La carpeta compartida {folder} no está. Conéctala o elige otra.</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>No se puede escribir en la carpeta compartida {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>La carpeta compartida contiene {count} archivos; se omitieron todos después de los primeros {most}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>{file} en la carpeta compartida: líneas que no se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>{file} en la carpeta compartida ocupa más de 64 MB.</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>No se puede leer {file} en la carpeta compartida: {cause}.</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>Nadie conoce aún la semana del {day}: empieza dentro de un año a partir de hoy.</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>No se puede anotar en {folder} lo que se imprimió: {cause}. Anota sus sesiones por fecha.</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>un programa de GluteCoach conserva su nombre</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>No se puede quitar el plan {file}: {cause}.</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>solo se puede importar un archivo .toml</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}: {count} archivos son demasiados; se omitieron todos después de los primeros {most}.</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>ya hay un «{name}»; cambia el nombre del archivo para importarlo</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>No se puede escribir {file}: {cause}.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>No se puede mirar dentro de {folder}: {cause}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>el propio GluteCoach tiene un «{name}»; dale otro nombre al archivo</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}. El archivo se omitió.</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>debe ser texto visible, en una línea, sin caracteres de control ni palabras de más de 64 letras</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>debe ser texto visible, en una línea, sin caracteres de control ni palabras de más de 32 letras</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>deben ser minúsculas, cifras y guiones, como máximo 32, y ninguna palabra como con o nul, que Windows se reserva</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>una línea tiene más de {most} puntos</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>no es texto UTF-8; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>sus tablas están demasiado anidadas</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>un número que contiene tiene miles de cifras</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>no es TOML: {detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>el nombre del archivo: {reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>No se puede guardar la imagen como {file}: {cause}.</translation>
    </message>
</context>
</TS>
