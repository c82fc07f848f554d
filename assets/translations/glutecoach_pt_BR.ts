<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tudo está salvo de novo.</translation>
    </message>
    <message>
        <source>Something went wrong and was written down. What you did is saved; the next start shows a report.</source>
        <translation>Algo deu errado e ficou anotado. O que você fez está salvo; na próxima abertura aparece um relatório.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as {name}.</source>
        <translation>O backup foi restaurado. O que havia antes foi mantido como {name}.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Um backup foi feito.</translation>
    </message>
    <message>
        <source>The history was written to {name}.</source>
        <translation>O histórico foi gravado em {name}.</translation>
    </message>
    <message>
        <source>Sessions added: {added}. Sessions that were there already: {known}.</source>
        <translation>Sessões adicionadas: {added}. Sessões que já estavam lá: {known}.</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimir o plano</translation>
    </message>
    <message>
        <source>Saved as {path}. {content}</source>
        <translation>Salvo como {path}. {content}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Print Progress</source>
        <translation>Imprimir Progresso</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvo como {path}</translation>
    </message>
    <message>
        <source>My {plan}</source>
        <translation>Meu plano {plan}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <comment>name of the calendar</comment>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>It will remind you of your training days. Quit it in the menu of its icon.</source>
        <translation>Ele vai lembrar você dos dias de treino. Para sair, use o menu do ícone.</translation>
    </message>
    <message>
        <source>GluteCoach stays in the tray</source>
        <translation>O GluteCoach continua na bandeja</translation>
    </message>
    <message>
        <source>Show GluteCoach</source>
        <translation>Mostrar o GluteCoach</translation>
    </message>
    <message>
        <source>Start today&apos;s workout</source>
        <translation>Começar o treino de hoje</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>GluteCoach reminds you of training days</source>
        <translation>O GluteCoach lembra você dos dias de treino</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Não foi possível excluir tudo</translation>
    </message>
    <message>
        <source>Delete this yourself:
{names}</source>
        <translation>Exclua isto por conta própria:
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
        <translation>Continue.</translation>
    </message>
    <message>
        <source>{position}.</source>
        <translation>{position}.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Prepare-se.</translation>
    </message>
    <message>
        <source>Get ready for rep {number}.</source>
        <translation>Prepare-se para a repetição {number}.</translation>
    </message>
    <message>
        <source>At your own pace. Any key counts a rep, Enter ends the set. One.</source>
        <translation>No seu ritmo. Qualquer tecla conta uma repetição, Enter termina a série. Um.</translation>
    </message>
    <message>
        <source>Switch side. {side}.</source>
        <translation>Troque de lado. {side}.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation>Onde você sentiu?</translation>
    </message>
    <message>
        <source>Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.</source>
        <translation>Onde você sentiu? Um para glúteos, dois para coxa, três para lombar, seis para dor.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>{exercise}, left leg.</source>
        <translation>{exercise}, perna esquerda.</translation>
    </message>
    <message>
        <source>{exercise}, right leg.</source>
        <translation>{exercise}, perna direita.</translation>
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
            <numerusform>%n repetição.</numerusform>
            <numerusform>%n repetições.</numerusform>
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
        <translation>Depois, série {set} de {sets}.</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>A última.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Metade.</translation>
    </message>
    <message>
        <source>{number}, halfway.</source>
        <translation>{number}, metade.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Dias de treino</translation>
    </message>
    <message>
        <source>the aim of {low} to {high} training days</source>
        <translation>a meta de {low} a {high} dias de treino</translation>
    </message>
    <message>
        <source>Training days of each week</source>
        <translation>Dias de treino de cada semana</translation>
    </message>
    <message>
        <source>This is the first week of the programme.</source>
        <translation>Esta é a primeira semana do programa.</translation>
    </message>
    <message>
        <source>Last week was completed, so the programme moved on to week {number}.</source>
        <translation>A semana passada foi completada, então o programa avançou para a semana {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s)</source>
        <translation>
            <numerusform>%n dia de treino</numerusform>
            <numerusform>%n dias de treino</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost.</source>
        <translation>Semana {number} mais uma vez: a passada teve {done}; uma semana completada tem {needed}. Nada se perde.</translation>
    </message>
    <message>
        <source>Week {number} once more, after your break. Good to see you.</source>
        <translation>Semana {number} mais uma vez, depois da sua pausa. Que bom ver você.</translation>
    </message>
    <message>
        <source>All {number} weeks are completed; the last one goes on for as long as you like.</source>
        <translation>Todas as {number} semanas estão completadas; a última continua pelo tempo que você quiser.</translation>
    </message>
    <message>
        <source>You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Você sentiu atrás das coxas duas vezes seguidas, então agora vem uma variação mais fácil: {exercise}.</translation>
    </message>
    <message>
        <source>You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.</source>
        <translation>Você sentiu na lombar duas vezes seguidas, então agora vem uma variação mais fácil: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: você sentiu atrás das coxas duas vezes seguidas. Seu plano define a dificuldade; há uma variação mais fácil para escolher.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form is there to choose.</source>
        <translation>{exercise}: você sentiu na lombar duas vezes seguidas. Seu plano define a dificuldade; há uma variação mais fácil para escolher.</translation>
    </message>
    <message>
        <source>You said that you cannot lie on your front: {exercise} takes its place, with what you set here.</source>
        <translation>Você disse que não pode deitar de bruços: no lugar entra {exercise}, com o que você definir aqui.</translation>
    </message>
    <message>
        <source>{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?</source>
        <translation>{exercise}: você sentiu nos glúteos três vezes seguidas. Vamos voltar à variação habitual?</translation>
    </message>
    <message>
        <source>{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional if it comes back.</source>
        <translation>{exercise} doeu da última vez. Deixe de fora hoje se a dor ainda não passou de todo, e procure um profissional se ela voltar.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} de {need}</translation>
    </message>
    <message>
        <source>{have}%</source>
        <translation>{have}%</translation>
    </message>
    <message>
        <source>Completed weeks</source>
        <translation>Semanas completadas</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Sentido nos glúteos</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sem dor</translation>
    </message>
    <message>
        <source>No week is over yet; {need} completed ones of 5 are needed.</source>
        <translation>Nenhuma semana terminou ainda; são necessárias {need} completadas de 5.</translation>
    </message>
    <message>
        <source>No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.</source>
        <translation>Ainda não há nenhuma resposta; são necessárias pelo menos {fewest}, {need}% delas nos glúteos.</translation>
    </message>
    <message>
        <source>{have} of the last {out_of} weeks completed; {need} of 5 are needed.</source>
        <translation>{have} das últimas {out_of} semanas completadas; são necessárias {need} de 5.</translation>
    </message>
    <message>
        <source>Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed.</source>
        <translation>Sentido nos glúteos {count} de {out_of} vezes ({have}%); é preciso {need}% de pelo menos {fewest}.</translation>
    </message>
    <message>
        <source>Pain in the last 6 sessions: {have}. There should be none.</source>
        <translation>Dor nas últimas 6 sessões: {have}. Não deveria haver nenhuma.</translation>
    </message>
    <message>
        <source>{exercise}, first of all: {cue}</source>
        <translation>{exercise}, antes de tudo: {cue}</translation>
    </message>
    <message>
        <source>Something went wrong last time</source>
        <translation>Algo deu errado da última vez</translation>
    </message>
    <message>
        <source>Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who make GluteCoach, so that it can be fixed; your name and your folders were taken out of it.</source>
        <translation>Suas sessões estão seguras. Este relatório fica no seu computador. Se quiser, copie e envie a quem faz o GluteCoach, para que possa ser consertado; seu nome e suas pastas foram retirados dele.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>History, to be read back (*.json);;Table for spreadsheets (*.csv)</source>
        <translation>Histórico, para ler de volta (*.json);;Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar um histórico</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Histórico (*.json)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Backups (*.sqlite3)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Choose a folder that you sync</source>
        <translation>Escolha uma pasta que você sincroniza</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar este backup?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Manter o que está aí</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach closes. This cannot be undone. Export the history first if you may want it again.</source>
        <translation>Todas as sessões, pausas, respostas, planos, ajustes e backups deste computador serão excluídos, e o GluteCoach fecha. Ninguém poderá trazê-los de volta. Exporte antes o histórico se achar que vai querer de novo.</translation>
    </message>
    <message>
        <source>Delete all your data?</source>
        <translation>Excluir todos os seus dados?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Export first…</source>
        <translation>Exportar antes…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Nem tudo está salvo ainda</translation>
    </message>
    <message>
        <source>Keep GluteCoach open</source>
        <translation>Manter o GluteCoach aberto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fechar e perder</translation>
    </message>
    <message>
        <source>The history was gone.</source>
        <translation>O histórico tinha sumido.</translation>
    </message>
    <message>
        <source>The history was damaged; the damaged file is kept as {name}.</source>
        <translation>O histórico estava danificado; o arquivo danificado foi mantido como {name}.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <translation>Backup restaurado: {day}.</translation>
    </message>
    <message>
        <source>There was no backup to restore.</source>
        <translation>Não havia nenhum backup para restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be read from the damaged file and were added.</source>
        <translation>
            <numerusform>%n sessão pôde ser lida do arquivo danificado e foi adicionada.</numerusform>
            <numerusform>%n sessões puderam ser lidas do arquivo danificado e foram adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds %n session(s) now.</source>
        <translation>
            <numerusform>O histórico tem agora %n sessão.</numerusform>
            <numerusform>O histórico tem agora %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.</source>
        <translation>{reason} Até lá, o que você fizer fica na memória e é salvo assim que for possível.</translation>
    </message>
    <message>
        <source>{day}, before an update of GluteCoach</source>
        <translation>{day}, antes de uma atualização do GluteCoach</translation>
    </message>
    <message>
        <source>{day}, before a backup was restored</source>
        <translation>{day}, antes de restaurar um backup</translation>
    </message>
    <message>
        <source>No session is in it.</source>
        <translation>Não há nenhuma sessão nele.</translation>
    </message>
    <message>
        <source>From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.</source>
        <translation>De {first} a {last}. Sessões: {sessions}. Dias de treino: {training_days}. Pausas: {breaks}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) fewer than now.</source>
        <translation>
            <numerusform>É %n sessão a menos do que agora.</numerusform>
            <numerusform>São %n sessões a menos do que agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n session(s) more than now.</source>
        <translation>
            <numerusform>É %n sessão a mais do que agora.</numerusform>
            <numerusform>São %n sessões a mais do que agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as now.</source>
        <translation>São tantas quanto agora.</translation>
    </message>
    <message>
        <source>Looked at {time}: nothing new from another computer.</source>
        <translation>Última verificação, {time}: nada de novo de outro computador.</translation>
    </message>
    <message>
        <source>Looked at {time}. Changes taken in from other computers: {changes}.</source>
        <translation>Última verificação, {time}. Mudanças recebidas de outros computadores: {changes}.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Parar aqui?</translation>
    </message>
    <message>
        <source>Every finished rep is already saved.</source>
        <translation>Cada repetição feita já está salva.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir treinando</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar a sessão</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Continuar depois</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training days</source>
        <translation>Salvar os dias de treino</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Arquivos de calendário (*.ics)</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imagens (*.png);;Desenhos (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Plans and exercises (*.toml)</source>
        <translation>Planos e exercícios (*.toml)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back to activation?</source>
        <translation>Voltar à ativação?</translation>
    </message>
    <message>
        <source>Stage two begins again with its first week when you come back to it. Your history stays.</source>
        <translation>A segunda etapa recomeça pela primeira semana quando você voltar a ela. Seu histórico fica.</translation>
    </message>
    <message>
        <source>Stay in stage two</source>
        <translation>Ficar na segunda etapa</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <translation>Voltar à ativação</translation>
    </message>
    <message>
        <source>Remove the plan {name}?</source>
        <translation>Remover o plano {name}?</translation>
    </message>
    <message>
        <source>What you did with it stays in the history.</source>
        <translation>O que você fez com ele fica no histórico.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>GluteCoach</source>
        <translation>GluteCoach</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing is lost.</source>
        <translation>O computador estava suspenso. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The workout is over</source>
        <translation>O treino terminou</translation>
    </message>
    <message>
        <source>Open GluteCoach to see how it went.</source>
        <translation>Abra o GluteCoach para ver como foi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
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
        <translation>Parar aqui…</translation>
    </message>
    <message>
        <source>GluteCoach: paused</source>
        <translation>GluteCoach: em pausa</translation>
    </message>
    <message>
        <source>GluteCoach: a workout is running</source>
        <translation>GluteCoach: treino em andamento</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Adicionar uma sessão</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Excluir uma sessão</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corrigir uma sessão</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Adicionar uma pausa</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <translation>Remover uma pausa</translation>
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
        <translation>De {first} a {last}: {reason}</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Férias</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesão</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>with the timer</source>
        <translation>com o timer</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>do papel</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>um teste</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <translation>✓ conta</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>◐ partial, not counted</source>
        <translation>◐ parcial, não conta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Escolher outra página</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>{session} daqui a pouco, cerca de {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until {last}, on {days} at {time}.</source>
        <translation>
            <numerusform>%n sessão até {last} ({days}, {time}).</numerusform>
            <numerusform>%n sessões até {last} ({days}, {time}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} The welcome asks for the days and the time that suit you.</source>
        <translation>{what} As boas-vindas perguntam os dias e o horário que são bons para você.</translation>
    </message>
    <message>
        <source>{plan}, {days}</source>
        <translation>{plan}, {days}</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>Os exercícios</translation>
    </message>
    <message>
        <source>Felt it elsewhere?</source>
        <translation>Sentiu em outro lugar?</translation>
    </message>
    <message>
        <source>{plan}, continued</source>
        <translation>{plan}, continuação</translation>
    </message>
    <message>
        <source>Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness, bleeding, leaking or heaviness. Never push through pain.</source>
        <translation>Pare se sentir dor aguda ou nova, dor ou formigamento que desce por uma perna, dor no peito, sensação de desmaio ou falta de ar fora do comum, sangramento, perda de urina ou fezes, ou sensação de peso. Nunca force com dor.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, left first</source>
        <translation>{sets} × {reps} de cada lado, primeiro o esquerdo</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side, right first</source>
        <translation>{sets} × {reps} de cada lado, primeiro o direito</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>at your own pace, about {time} a rep</source>
        <translation>no seu ritmo, cerca de {time} por repetição</translation>
    </message>
    <message>
        <source>switch sides {time}</source>
        <translation>troca de lado {time}</translation>
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
        <translation>atrás da coxa</translation>
    </message>
    <message>
        <source>lower back</source>
        <comment>below a box: felt in</comment>
        <translation>lombar</translation>
    </message>
    <message>
        <source>it hurt</source>
        <comment>below a box: felt in</comment>
        <translation>doeu</translation>
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
        <translation>segurar {time}</translation>
    </message>
    <message>
        <source>lower {time}</source>
        <translation>descer {time}</translation>
    </message>
    <message>
        <source>pause {time}</source>
        <translation>pausa {time}</translation>
    </message>
    <message numerus="yes">
        <source>Train on %n day(s) a week.</source>
        <translation>
            <numerusform>Treine %n dia por semana.</numerusform>
            <numerusform>Treine %n dias por semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on {low} or {high} days a week.</source>
        <translation>Treine {low} ou {high} dias por semana.</translation>
    </message>
    <message>
        <source>Tick the day, and where you felt it; two ticks are a mix.</source>
        <translation>Marque o dia e onde você sentiu; duas marcas são uma mistura.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>How far: {ceiling}</source>
        <translation>Até onde: {ceiling}</translation>
    </message>
    <message>
        <source>{felt}: {fix}</source>
        <translation>{felt}: {fix}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Top: not past the dashes</source>
        <translation>Em cima: sem passar do tracejado</translation>
    </message>
    <message>
        <source>Bottom: not past the dashes</source>
        <translation>Embaixo: sem passar do tracejado</translation>
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
        <translation>Semana {number}, continuação</translation>
    </message>
    <message>
        <source>About {length}</source>
        <translation>Cerca de {length}</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Se quiser</translation>
    </message>
    <message>
        <source>{position}, within {time}</source>
        <translation>{position}, em {time}</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Depois de {time}</translation>
    </message>
    <message>
        <source>{number}. {session}</source>
        <translation>{number}. {session}</translation>
    </message>
    <message>
        <source>It needs an exercise of yours, export and send it too: {name}</source>
        <translation>Ele precisa de um exercício seu; exporte e envie também: {name}</translation>
    </message>
    <message>
        <source>{name} is there: use or copy it below.</source>
        <translation>{name} já está aqui: use ou copie abaixo.</translation>
    </message>
    <message>
        <source>The exercise {name} is there: add it to a plan of yours.</source>
        <translation>O exercício {name} já está aqui: adicione a um plano seu.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>Uma página por semana</translation>
    </message>
    <message>
        <source>Four weeks on one page</source>
        <translation>Quatro semanas em uma página</translation>
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
        <translation>A partir da semana de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Onde foi sentido</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessões, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Progress, continued</source>
        <translation>Progresso, continuação</translation>
    </message>
    <message>
        <source>Where it was felt is what the person answered after each exercise, not a measurement.</source>
        <translation>Onde foi sentido é o que a pessoa respondeu depois de cada exercício, não uma medição.</translation>
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
        <translation>não feito</translation>
    </message>
    <message>
        <source>left {reps}</source>
        <translation>esquerda {reps}</translation>
    </message>
    <message>
        <source>right {reps}</source>
        <translation>direita {reps}</translation>
    </message>
    <message>
        <source>{reps}</source>
        <translation>{reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in all</source>
        <translation>
            <numerusform>%n semana completada no total</numerusform>
            <numerusform>%n semanas completadas no total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest streak: %n week(s)</source>
        <translation>
            <numerusform>maior sequência: %n semana</numerusform>
            <numerusform>maior sequência: %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week was too short to count. A missed week pauses, it wipes out nothing.</source>
        <translation>A semana passada foi curta demais para contar. Uma semana perdida é só uma parada, não apaga nada.</translation>
    </message>
    <message>
        <source>first completed week</source>
        <translation>primeira semana completada</translation>
    </message>
    <message>
        <source>four completed weeks</source>
        <translation>quatro semanas completadas</translation>
    </message>
    <message>
        <source>ready for stage two</source>
        <translation>tudo pronto para a segunda etapa</translation>
    </message>
    <message>
        <source>next: {milestone}</source>
        <translation>a seguir: {milestone}</translation>
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
        <translation>Sua primeira semana completada. É assim que começa.</translation>
    </message>
    <message>
        <source>Four completed weeks: a whole month of activation.</source>
        <translation>Quatro semanas completadas: um mês inteiro de ativação.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}</source>
        <translation>De {first} a {last}: {state}</translation>
    </message>
    <message>
        <source>Sessions that count: {days}</source>
        <translation>Sessões que contam: {days}</translation>
    </message>
    <message>
        <source>Partial sessions, not counted: {days}</source>
        <translation>Sessões parciais, não contam: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <translation>Pausa: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week.</source>
        <translation>
            <numerusform>%n dia de treino; com {needed} ou mais, uma semana se completa.</numerusform>
            <numerusform>%n dias de treino; com {needed} ou mais, uma semana se completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
        <translation>
            <numerusform>Uma pausa cobre %n dia dela; {enough} bastam para justificar uma semana.</numerusform>
            <numerusform>Uma pausa cobre %n dias dela; {enough} bastam para justificar uma semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
        <translation>
            <numerusform>%n dia de treino até agora; com {needed} ou mais, ela se completa. Vai até {day}.</numerusform>
            <numerusform>%n dias de treino até agora; com {needed} ou mais, ela se completa. Vai até {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
        <translation>
            <numerusform>%n dia de treino; com {needed} ou mais, uma semana se completa. O que você fez fica.</numerusform>
            <numerusform>%n dias de treino; com {needed} ou mais, uma semana se completa. O que você fez fica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting session(s)</source>
        <translation>
            <numerusform>%n sessão que conta</numerusform>
            <numerusform>%n sessões que contam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted</source>
        <translation>
            <numerusform>%n sessão parcial, não conta</numerusform>
            <numerusform>%n sessões parciais, não contam</numerusform>
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
        <translation>nenhuma sessão</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana de {date}</translation>
    </message>
    <message>
        <source>{period}: no answers</source>
        <translation>{period}: sem respostas</translation>
    </message>
    <message>
        <source>{felt} {percent}%</source>
        <translation>{felt} {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{period}, %n answer(s): {answers}</source>
        <translation>
            <numerusform>{period}, %n resposta: {answers}</numerusform>
            <numerusform>{period}, %n respostas: {answers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. So few answers say little.</source>
        <translation>{text}. Tão poucas respostas dizem pouco.</translation>
    </message>
    <message>
        <source>{first} to {last}: {state}.</source>
        <translation>De {first} a {last}: {state}.</translation>
    </message>
    <message>
        <source>{days}, {needed}.</source>
        <translation>{days}, {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break.</source>
        <translation>
            <numerusform>%n dia de pausa.</numerusform>
            <numerusform>%n dias de pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial session(s), not counted.</source>
        <translation>
            <numerusform>%n sessão parcial, não conta.</numerusform>
            <numerusform>%n sessões parciais, não contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: even</source>
        <translation>Esquerda {left}, direita {right}: iguais</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the left</source>
        <translation>Esquerda {left}, direita {right}: {percent}% a mais na esquerda</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {percent}% more on the right</source>
        <translation>Esquerda {left}, direita {right}: {percent}% a mais na direita</translation>
    </message>
    <message>
        <source>{day} ({sessions}×)</source>
        <translation>{day} ({sessions}×)</translation>
    </message>
    <message>
        <source>A training day</source>
        <translation>Um dia de treino</translation>
    </message>
    <message>
        <source>The last day for this week</source>
        <translation>O último dia para esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
        <translation>
            <numerusform>Falta %n dia de treino nesta semana. O último dia para começar é {day}.</numerusform>
            <numerusform>Faltam %n dias de treino nesta semana. O último dia para começar é {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
        <translation>
            <numerusform>Falta %n dia de treino nesta semana. Hoje, {day}, é o último dia em que esta semana ainda pode ser completada.</numerusform>
            <numerusform>Faltam %n dias de treino nesta semana. Hoje, {day}, é o último dia em que esta semana ainda pode ser completada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>O que o calendário mostra</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation>Mostrar suas sessões</translation>
    </message>
    <message>
        <source>Add a session from paper</source>
        <translation>Adicionar uma sessão feita pelo papel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>legend: a session</comment>
        <translation>conta</translation>
    </message>
    <message>
        <source>partial, not counted</source>
        <comment>legend</comment>
        <translation>parcial, não conta</translation>
    </message>
    <message>
        <source>break</source>
        <comment>legend: days off</comment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>today</source>
        <comment>legend</comment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Calendar of training days</source>
        <translation>Calendário dos dias de treino</translation>
    </message>
    <message>
        <source>Back to the usual form</source>
        <translation>Voltar à variação habitual</translation>
    </message>
    <message>
        <source>Keep the usual form</source>
        <translation>Manter a variação habitual</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backups, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar este backup…</translation>
    </message>
    <message>
        <source>Look there now</source>
        <translation>Olhar agora</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Voltar aos Ajustes</translation>
    </message>
    <message>
        <source>All of it is in {folder}. GluteCoach sends nothing anywhere.</source>
        <translation>Tudo está em {folder}. O GluteCoach não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after your next session.</source>
        <translation>Ainda não há backup. O primeiro é feito depois da sua próxima sessão.</translation>
    </message>
    <message>
        <source>Shared through {folder}</source>
        <translation>Compartilhado por {folder}</translation>
    </message>
    <message>
        <source>This computer shares with no other.</source>
        <translation>Este computador não compartilha com nenhum outro.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this computer: copy the folder elsewhere to be safe from a broken disk.</source>
        <translation>Um backup é feito depois de cada dia com uma sessão. Os dos últimos 7 dias, 4 semanas e 12 meses ficam guardados neste computador: copie a pasta para outro lugar, caso o disco estrague.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar de um arquivo…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet.</source>
        <translation>Um arquivo com todo o seu histórico, para guardar, para ler em outro computador ou como tabela para uma planilha.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exportar o histórico…</translation>
    </message>
    <message>
        <source>Import a history…</source>
        <translation>Importar um histórico…</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Vários computadores</translation>
    </message>
    <message>
        <source>Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing, Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself uses no network.</source>
        <translation>Escolha a mesma pasta em cada um dos seus computadores, uma que você já sincroniza (Nextcloud, Syncthing, Dropbox). Cada computador grava ali um arquivo próprio, e todos mostram o mesmo histórico. O GluteCoach em si não usa rede.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Excluir todos os meus dados</translation>
    </message>
    <message>
        <source>You are asked first, and can export your history.</source>
        <translation>Antes há uma pergunta, e você pode exportar seu histórico.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Excluir todos os meus dados…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Voltar para Hoje</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muito bem</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>{done} of {planned} reps</source>
        <translation>{done} de {planned} repetições</translation>
    </message>
    <message numerus="yes">
        <source>%n training day(s) this week</source>
        <translation>
            <numerusform>%n dia de treino nesta semana</numerusform>
            <numerusform>%n dias de treino nesta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Week complete</source>
        <translation>Semana completa</translation>
    </message>
    <message>
        <source>The week is excused.</source>
        <translation>A semana está justificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) this week</source>
        <translation>
            <numerusform>Mais %n dia nesta semana</numerusform>
            <numerusform>Mais %n dias nesta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>Mais %n dia</numerusform>
            <numerusform>Mais %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n week(s)</source>
        <translation>
            <numerusform>A maior até agora: %n semana</numerusform>
            <numerusform>A maior até agora: %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>em {length}</translation>
    </message>
    <message>
        <source>This was a trial at another speed: it is kept, and it does not count.</source>
        <translation>Foi um teste em outra velocidade: fica guardado, mas não conta.</translation>
    </message>
    <message>
        <source>This session counts for its day.</source>
        <translation>Esta sessão conta para o seu dia.</translation>
    </message>
    <message>
        <source>A part of the workout is kept as a partial session. It does not count, and it costs nothing.</source>
        <translation>Uma parte do treino fica guardada como sessão parcial. Ela não conta, e não custa nada.</translation>
    </message>
    <message>
        <source>I did fewer</source>
        <translation>Fiz menos</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentiu em</translation>
    </message>
    <message>
        <source>{exercise}: I did fewer</source>
        <translation>{exercise}: fiz menos</translation>
    </message>
    <message>
        <source>{exercise}: {felt}</source>
        <translation>{exercise}: {felt}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source> of {planned} reps</source>
        <translation> de {planned} repetições</translation>
    </message>
    <message>
        <source>{exercise}, {set}, reps done</source>
        <translation>{exercise}, {set}, repetições feitas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In my own time</source>
        <translation>No meu ritmo</translation>
    </message>
    <message>
        <source>Each rep in your own time: a key counts it, and about {seconds} s are planned for it.</source>
        <translation>Cada repetição no seu ritmo: uma tecla conta, e cerca de {seconds} s são previstos para ela.</translation>
    </message>
    <message>
        <source>One rep takes {seconds} s.</source>
        <translation>Uma repetição leva {seconds} s.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>In every week</source>
        <translation>Em todas as semanas</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre séries</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primeiro lado</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Os dois juntos</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Perna esquerda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Perna direita</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Mais difícil</translation>
    </message>
    <message>
        <source>As the check-ins say</source>
        <translation>Conforme as respostas</translation>
    </message>
    <message>
        <source>The programme says nothing about this exercise: the dose is yours.</source>
        <translation>O programa não diz nada sobre este exercício: a dose é você quem decide.</translation>
    </message>
    <message>
        <source>The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.</source>
        <translation>O programa pede de {fewest_sets} a {most_sets} séries de {fewest_reps} a {most_reps} repetições.</translation>
    </message>
    <message numerus="yes">
        <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
        <translation>
            <numerusform>O programa pede %n série de {fewest} a {most} repetições.</numerusform>
            <numerusform>O programa pede %n séries de {fewest} a {most} repetições.</numerusform>
        </translation>
    </message>
    <message>
        <source>{range} Yours is more: stop while it is still felt in the glutes.</source>
        <translation>{range} A sua é maior: pare enquanto ainda sente nos glúteos.</translation>
    </message>
    <message>
        <source>{range} Yours is less, which is fine for as long as you like.</source>
        <translation>{range} A sua é menor, e tudo bem pelo tempo que você quiser.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercícios em ordem</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Exercício a adicionar</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Adicionar um exercício…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the exercise up</source>
        <translation>Subir o exercício na lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move the exercise down</source>
        <translation>Descer o exercício na lista</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>Tirar o exercício</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and an arrow key.</source>
        <translation>Arraste para reordenar, ou use Alt e uma seta.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
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
        <translation>Anos</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Nothing here yet. After each exercise you can say where you felt it; the answers show here.</source>
        <translation>Ainda não há nada aqui. Depois de cada exercício você pode dizer onde sentiu; as respostas aparecem aqui.</translation>
    </message>
    <message>
        <source>The number above each bar is how many answers it was made of. Where you felt it is your impression on that day, not a measurement of your muscles.</source>
        <translation>O número acima de cada barra diz de quantas respostas ela é feita. Onde você sentiu é a sua impressão naquele dia, não uma medição dos seus músculos.</translation>
    </message>
    <message>
        <source>Where it was felt, newest first</source>
        <translation>Onde foi sentido, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>Minutes under tension: the reps of each side, times lift, hold and lower in the exercise&apos;s usual tempo.</source>
        <translation>Minutos sob tensão: as repetições de cada lado vezes o tempo de subir, segurar e descer no ritmo habitual do exercício.</translation>
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
        <translation>Seguir o treino</translation>
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
        <translation>→ de novo: fim.</translation>
    </message>
    <message>
        <source>GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.</source>
        <translation>GluteCoach {version}. Todos os seus dados estão em {folder}. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Something hurts, or feels wrong?</source>
        <translation>Algo dói ou parece errado?</translation>
    </message>
    <message>
        <source>Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean an emergency department now, and who should ask a professional before training.</source>
        <translation>Pare, e não force. A nota do primeiro início diz quais sinais pedem que você pare, quais pedem um pronto-socorro agora, e quem deve consultar um profissional antes de treinar.</translation>
    </message>
    <message>
        <source>Read the safety note</source>
        <translation>Ler a nota de segurança</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>Mais uma vez do começo</translation>
    </message>
    <message>
        <source>The welcome asks its questions again and the plan follows your answers. Your history stays.</source>
        <translation>As boas-vindas fazem as perguntas de novo e o plano segue as suas respostas. Seu histórico fica.</translation>
    </message>
    <message>
        <source>Go through the welcome again</source>
        <translation>Repetir as boas-vindas</translation>
    </message>
    <message>
        <source>Check the sound from the mat</source>
        <translation>Testar o som do colchonete</translation>
    </message>
    <message>
        <source>Keys during a workout</source>
        <translation>Teclas durante o treino</translation>
    </message>
    <message>
        <source>Presenters, headset buttons and media keys pause and step, too.</source>
        <translation>Passadores de slides, botões do fone e teclas de mídia também pausam e avançam.</translation>
    </message>
    <message>
        <source>Weeks and the streak</source>
        <translation>As semanas e a sequência</translation>
    </message>
    <message>
        <source>A day counts once, when every exercise of its workout has at least one finished set.</source>
        <translation>Um dia conta uma vez, quando cada exercício do treino tem pelo menos uma série terminada.</translation>
    </message>
    <message>
        <source>A week is completed with two training days, or as many as you set. A break of {days} days or more excuses it. A missed week ends the streak and takes nothing away.</source>
        <translation>Uma semana se completa com dois dias de treino, ou quantos você definir. Uma pausa de {days} dias ou mais justifica a semana. Uma semana perdida encerra a sequência e não tira nada.</translation>
    </message>
    <message>
        <source>The programme moves on only after a completed week. Otherwise the same week comes once more.</source>
        <translation>O programa só avança depois de uma semana completada. Se não, a mesma semana vem mais uma vez.</translation>
    </message>
    <message>
        <source>Your answer is a coach&apos;s question, not a measurement. It only chooses words and form.</source>
        <translation>Sua resposta é a pergunta de um treinador, não uma medição. Ela só escolhe as palavras e a variação.</translation>
    </message>
    <message>
        <source>Back of the thigh or lower back: that exercise&apos;s fix is the first thing you are told next time; twice in a row brings its easier form.</source>
        <translation>Atrás da coxa ou lombar: a correção desse exercício é a primeira coisa que você ouve da próxima vez; duas vezes seguidas trazem a variação mais fácil.</translation>
    </message>
    <message>
        <source>Glutes three times in a row: Today offers the usual form again.</source>
        <translation>Glúteos três vezes seguidas: a página Hoje oferece de novo a variação habitual.</translation>
    </message>
    <message>
        <source>Stage two</source>
        <translation>Segunda etapa</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last {sessions} sessions.</source>
        <translation>Agachamentos, afundos, elevações pélvicas e dobradiças de quadril esperam até que {needed} das suas últimas {weeks} semanas estejam completadas, {percent}% de pelo menos {answers} respostas digam glúteos e nada tenha doído nas últimas {sessions} sessões.</translation>
    </message>
    <message>
        <source>The Plan page shows your numbers, and lets you begin earlier if you know better.</source>
        <translation>A página Plano mostra seus números e deixa você começar antes, se souber que pode.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas as sessões</translation>
    </message>
    <message>
        <source>No session on these days.</source>
        <translation>Nenhuma sessão nestes dias.</translation>
    </message>
    <message>
        <source>Date of the session from paper</source>
        <translation>Data da sessão feita pelo papel</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Primeiro dia da pausa</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Último dia da pausa</translation>
    </message>
    <message>
        <source>Sessions of {day}</source>
        <translation>Sessões de {day}</translation>
    </message>
    <message>
        <source>Sessions from {first} to {last}</source>
        <translation>Sessões de {first} a {last}</translation>
    </message>
    <message>
        <source>Enter printed sheets</source>
        <translation>Anotar folhas impressas</translation>
    </message>
    <message>
        <source>It takes what your plan asks for on that date. Choose a session below to see or correct every set.</source>
        <translation>Vale o que o seu plano pede nessa data. Escolha uma sessão abaixo para ver ou corrigir cada série.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>A week is excused when a break covers four or more of its days. It neither counts nor ends a streak.</source>
        <translation>Uma semana fica justificada quando uma pausa cobre quatro ou mais dos seus dias. Ela não conta nem encerra uma sequência.</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Motivo da pausa</translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <translation>Remover a pausa: {days}</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>O habitual aqui</translation>
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
        <translation>Em letra grande</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The printed plan</source>
        <translation>O plano impresso</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Letra no papel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Arquivo de calendário…</translation>
    </message>
    <message>
        <source>Week {number} · now</source>
        <translation>Semana {number} · atual</translation>
    </message>
    <message>
        <source>{session}, about {length}</source>
        <translation>{session}, cerca de {length}</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nome do plano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Reset to what it was copied from</source>
        <translation>Voltar ao que foi copiado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Week {week}: {clock} minutes</source>
        <translation>Semana {week}: {clock} minutos</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Outra ordem</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Another dose</source>
        <translation>Outra dose</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Outro ajuste</translation>
    </message>
    <message>
        <source>Other training days</source>
        <translation>Outros dias de treino</translation>
    </message>
    <message>
        <source>One more exercise</source>
        <translation>Um exercício a mais</translation>
    </message>
    <message>
        <source>One exercise less</source>
        <translation>Um exercício a menos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.</source>
        <translation>Faça uma cópia para mudar. Um plano ou um exercício é um arquivo: envie por e-mail, ou solte um nesta janela.</translation>
    </message>
    <message>
        <source>Exercise to export</source>
        <translation>Exercício a exportar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export exercise…</source>
        <translation>Exportar exercício…</translation>
    </message>
    <message>
        <source>{plan} · in use</source>
        <translation>{plan} · em uso</translation>
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
        <translation>Remover…</translation>
    </message>
    <message>
        <source>{action}: {plan}</source>
        <translation>{action}: {plan}</translation>
    </message>
    <message>
        <source>Nothing here yet. After your first session this page shows its week, and every week after it.</source>
        <translation>Ainda não há nada aqui. Depois da primeira sessão, esta página mostra a semana dela e todas as seguintes.</translation>
    </message>
    <message>
        <source>Print the weeks and the sessions</source>
        <translation>Imprimir as semanas e as sessões</translation>
    </message>
    <message>
        <source>Parts of your progress</source>
        <translation>Partes do seu progresso</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Where you felt it</source>
        <translation>Onde você sentiu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Remind me on my training days</source>
        <translation>Lembrar dos meus dias de treino</translation>
    </message>
    <message>
        <source>Start with the computer, in the tray</source>
        <translation>Iniciar com o computador, na bandeja</translation>
    </message>
    <message>
        <source>One quiet notification at your time on each of your training days, one on the last day on which the week can still be completed, and none once it is complete.</source>
        <translation>Um aviso discreto no seu horário em cada um dos seus dias de treino, um no último dia em que a semana ainda pode ser completada, e nenhum depois que ela está completa.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file of the plan reminds you without GluteCoach.</source>
        <translation>Este ambiente não tem bandeja, então os lembretes só vêm com a janela aberta ou minimizada. O arquivo de calendário do plano lembra você sem o GluteCoach.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there. It was installed in a way that does not let it start with the computer by itself: switch that on in the settings of your desktop.</source>
        <translation>Enquanto os lembretes estiverem ligados, ao fechar a janela o GluteCoach fica na bandeja; Sair está no menu dele. Ele foi instalado de um jeito que não o deixa iniciar sozinho com o computador: ligue isso nos ajustes do seu ambiente.</translation>
    </message>
    <message>
        <source>As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there.</source>
        <translation>Enquanto os lembretes estiverem ligados, ao fechar a janela o GluteCoach fica na bandeja; Sair está no menu dele.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.</source>
        <translation>Calor e esforço nas nádegas são normais. Nunca force com dor: câimbra significa pausa.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Já li</translation>
    </message>
    <message>
        <source>Ask a doctor, midwife or physiotherapist first if</source>
        <translation>Consulte antes um médico, obstetra ou fisioterapeuta se</translation>
    </message>
    <message>
        <source>Stop right away if you notice</source>
        <translation>Pare na hora se notar</translation>
    </message>
    <message>
        <source>Go to an emergency department now with</source>
        <translation>Vá ao pronto-socorro agora se tiver</translation>
    </message>
    <message>
        <source>you are pregnant: then this programme is not for now</source>
        <translation>você está grávida: então este programa não é para agora</translation>
    </message>
    <message>
        <source>you gave birth lately, or your check-up after the birth is still to come</source>
        <translation>você deu à luz há pouco tempo, ou ainda não fez a consulta depois do parto</translation>
    </message>
    <message>
        <source>you had a caesarean or a complicated birth</source>
        <translation>você teve uma cesárea ou um parto complicado</translation>
    </message>
    <message>
        <source>your pelvis hurts when you walk, climb stairs or turn in bed</source>
        <translation>sua pelve dói ao andar, subir escadas ou se virar na cama</translation>
    </message>
    <message>
        <source>you leak, feel a heaviness or dragging, or your belly bulges along the middle</source>
        <translation>você perde urina ou fezes, sente um peso ou algo puxando para baixo, ou sua barriga estufa no meio</translation>
    </message>
    <message>
        <source>your back hurts and a leg hurts, tingles or is weak</source>
        <translation>suas costas doem e uma perna dói, formiga ou está fraca</translation>
    </message>
    <message>
        <source>you had surgery lately, or have a heart or lung condition</source>
        <translation>você fez uma cirurgia há pouco tempo, ou tem doença do coração ou do pulmão</translation>
    </message>
    <message>
        <source>somebody told you not to exercise</source>
        <translation>alguém disse a você para não se exercitar</translation>
    </message>
    <message>
        <source>sharp or new pain in a joint or in the back</source>
        <translation>dor aguda ou nova em uma articulação ou nas costas</translation>
    </message>
    <message>
        <source>pain or tingling down a leg</source>
        <translation>dor ou formigamento que desce por uma perna</translation>
    </message>
    <message>
        <source>chest pain, faintness or unusual breathlessness</source>
        <translation>dor no peito, sensação de desmaio ou falta de ar fora do comum</translation>
    </message>
    <message>
        <source>bleeding, leaking, heaviness, or pain at a scar</source>
        <translation>sangramento, perda de urina ou fezes, sensação de peso, ou dor em uma cicatriz</translation>
    </message>
    <message>
        <source>numbness around the genitals, anus or inner thighs</source>
        <translation>dormência em volta dos genitais, do ânus ou na parte interna das coxas</translation>
    </message>
    <message>
        <source>a new change in bladder, bowel or sexual function</source>
        <translation>uma mudança nova na função da bexiga, do intestino ou sexual</translation>
    </message>
    <message>
        <source>new weakness, or new pain in both legs at once</source>
        <translation>fraqueza nova, ou dor nova nas duas pernas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salvar as mudanças</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Excluir sessão</translation>
    </message>
    <message>
        <source>Can you read this from the mat?</source>
        <translation>Dá para ler isto do colchonete?</translation>
    </message>
    <message>
        <source>What makes a week</source>
        <translation>Quando uma semana conta</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
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
        <translation>A semana começa em</translation>
    </message>
    <message>
        <source>Training days that complete a week</source>
        <translation>Dias de treino que completam uma semana</translation>
    </message>
    <message>
        <source>The programme asks for two or three.</source>
        <translation>O programa pede dois ou três.</translation>
    </message>
    <message>
        <source>Your training days</source>
        <translation>Seus dias de treino</translation>
    </message>
    <message>
        <source>Another day counts just as much.</source>
        <translation>Outro dia vale o mesmo.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Tons e voz</translation>
    </message>
    <message>
        <source>Tones only, as a metronome</source>
        <translation>Só tons, como um metrônomo</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Só voz</translation>
    </message>
    <message>
        <source>Deeper and softer, for late hours</source>
        <translation>Mais grave e suave, para tarde da noite</translation>
    </message>
    <message>
        <source>The workout is heard by</source>
        <translation>O treino é ouvido por</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The voice speaks slower or faster</source>
        <translation>A voz fala mais devagar ou mais rápido</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Testar o som</translation>
    </message>
    <message>
        <source>Check it from the mat</source>
        <translation>Testar do colchonete</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Ao começar um treino</translation>
    </message>
    <message>
        <source>The figure steps from pose to pose</source>
        <translation>A figura passa de pose em pose</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>You watch from</source>
        <translation>Você olha de</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>This screen can be read from {distance} m at most.</source>
        <translation>Esta tela pode ser lida de até {distance} m.</translation>
    </message>
    <message>
        <source>Backups, export, other computers</source>
        <translation>Backups, exportação, outros computadores</translation>
    </message>
    <message>
        <source>Tick the day on which you did a session. It is saved at once.</source>
        <translation>Marque o dia em que fez uma sessão. Fica salvo na hora.</translation>
    </message>
    <message>
        <source>Show older weeks</source>
        <translation>Mostrar semanas anteriores</translation>
    </message>
    <message>
        <source>Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on Progress.</source>
        <translation>Nada foi impresso para uma semana que já começou. Imprima antes o plano, ou adicione uma sessão pela data em Progresso.</translation>
    </message>
    <message>
        <source>{session}, done on {day}</source>
        <translation>{session}, feita em {day}</translation>
    </message>
    <message>
        <source>Can you hear me?</source>
        <translation>Você me ouve?</translation>
    </message>
    <message>
        <source>The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it.</source>
        <translation>As teclas ↑ e ↓ fazem o mesmo. A tecla de avançar de um controle de slides diz que você está ouvindo.</translation>
    </message>
    <message>
        <source>I can&apos;t hear it</source>
        <translation>Não ouço</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Seguir sem o teste</translation>
    </message>
    <message>
        <source>Face down on the mat you follow by ear. Lie down, close your eyes and listen.</source>
        <translation>De bruços no colchonete, você segue pelo ouvido. Deite-se, feche os olhos e escute.</translation>
    </message>
    <message>
        <source>A rising tone and a few words come again and again.</source>
        <translation>Um tom que sobe e algumas palavras se repetem sem parar.</translation>
    </message>
    <message>
        <source>I hear the tone and the voice</source>
        <translation>Ouço o tom e a voz</translation>
    </message>
    <message>
        <source>A rising tone comes again and again.</source>
        <translation>Um tom que sobe se repete sem parar.</translation>
    </message>
    <message>
        <source>I hear the tone</source>
        <translation>Ouço o tom</translation>
    </message>
    <message>
        <source>A few words come again and again.</source>
        <translation>Algumas palavras se repetem sem parar.</translation>
    </message>
    <message>
        <source>I hear the voice</source>
        <translation>Ouço a voz</translation>
    </message>
    <message>
        <source>Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? Wireless headphones may need to be connected anew.</source>
        <translation>Nada mesmo: o som do computador está ligado e sai no alto-falante certo? Talvez seja preciso conectar de novo os fones sem fio.</translation>
    </message>
    <message>
        <source>No voice: the system needs a speech service. The command “glutecoach doctor” says which one is missing here.</source>
        <translation>Sem voz: o sistema precisa de um serviço de fala. O comando “glutecoach doctor” diz qual falta aqui.</translation>
    </message>
    <message>
        <source>No tones: look in Settings whether only the voice is chosen.</source>
        <translation>Sem tons: veja nos Ajustes se só a voz está escolhida.</translation>
    </message>
    <message>
        <source>Stage two is open for you</source>
        <translation>A segunda etapa está aberta para você</translation>
    </message>
    <message>
        <source>Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up.</source>
        <translation>Agachamentos, afundos, elevações pélvicas e dobradiças de quadril, com a ativação como aquecimento.</translation>
    </message>
    <message>
        <source>Begin stage two</source>
        <translation>Começar a segunda etapa</translation>
    </message>
    <message>
        <source>Next: stage two</source>
        <translation>A seguir: segunda etapa</translation>
    </message>
    <message>
        <source>It opens by itself when all three are met.</source>
        <translation>Ela se abre sozinha quando as três condições são cumpridas.</translation>
    </message>
    <message>
        <source>You are in stage two</source>
        <translation>Você está na segunda etapa</translation>
    </message>
    <message>
        <source>You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away.</source>
        <translation>Você abriu por conta própria em {day}. Se sentir nos lugares errados, a ativação está a um clique.</translation>
    </message>
    <message>
        <source>Back to activation…</source>
        <translation>Voltar à ativação…</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Por que ela espera?</translation>
    </message>
    <message>
        <source>Harder exercises are done with whatever works already. If that is the backs of the thighs or the lower back, they get the training, and the glutes go on resting. That is why regular, easy weeks come first.</source>
        <translation>Os exercícios mais pesados são feitos com o que já funciona. Se for a parte de trás das coxas ou a lombar, são elas que treinam, e os glúteos continuam descansando. Por isso vêm primeiro semanas regulares e leves.</translation>
    </message>
    <message>
        <source>Where you feel it is a coach&apos;s question, not a measurement, so the three numbers are a rule of thumb. You know your body: you may go on now. The app writes down that you did and when, and the way back stays open.</source>
        <translation>Onde você sente é a pergunta de um treinador, não uma medição, então os três números são uma orientação. Você conhece o seu corpo: pode avançar agora. O aplicativo anota que você fez isso e quando, e o caminho de volta fica aberto.</translation>
    </message>
    <message>
        <source>Begin stage two anyway</source>
        <translation>Começar mesmo assim a segunda etapa</translation>
    </message>
    <message>
        <source>✓ {condition}: met</source>
        <translation>✓ {condition}: cumprido</translation>
    </message>
    <message>
        <source>○ {condition}: not yet</source>
        <translation>○ {condition}: ainda não</translation>
    </message>
    <message>
        <source>Start the next workout</source>
        <translation>Começar o próximo treino</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your last session stopped at: {place}.</source>
        <translation>Sua última sessão parou em: {place}.</translation>
    </message>
    <message>
        <source>Next workout</source>
        <translation>Próximo treino</translation>
    </message>
    <message>
        <source>Put the laptop where you can hear it. You don&apos;t need to see it all the time.</source>
        <translation>Ponha o notebook onde você possa ouvi-lo. Não precisa ver a tela o tempo todo.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Mudar minhas respostas</translation>
    </message>
    <message>
        <source>Stage two is open for you: squats, lunges, hip thrusts, hip hinges.</source>
        <translation>A segunda etapa está aberta para você: agachamentos, afundos, elevações pélvicas, dobradiças de quadril.</translation>
    </message>
    <message>
        <source>Look at stage two</source>
        <translation>Ver a segunda etapa</translation>
    </message>
    <message>
        <source>Continue where you stopped?</source>
        <translation>Continuar de onde parou?</translation>
    </message>
    <message>
        <source>End it and keep what is done</source>
        <translation>Terminar e manter o que foi feito</translation>
    </message>
    <message>
        <source>{done}. {state}</source>
        <translation>{done}. {state}</translation>
    </message>
    <message>
        <source>Weeks on the chart</source>
        <translation>Semanas no gráfico</translation>
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
        <translation>1 ano</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 anos</translation>
    </message>
    <message>
        <source>Scroll through the weeks</source>
        <translation>Rolar pelas semanas</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>Semanas, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copiar o gráfico como imagem</translation>
    </message>
    <message>
        <source>my-weeks.png</source>
        <translation>minhas-semanas.png</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>Começar o treino</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the other questions</source>
        <translation>Pular as outras perguntas</translation>
    </message>
    <message>
        <source>Welcome · step {step} of {steps}</source>
        <translation>Boas-vindas · passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir para Hoje</translation>
    </message>
    <message>
        <source>Light work, often enough</source>
        <translation>Trabalho leve, com constância</translation>
    </message>
    <message>
        <source>Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and the lower back do what the glutes should do. Training harder then only trains the helpers.</source>
        <translation>Passar muito tempo na cadeira, ou uma pelve inclinada para a frente desde uma gravidez, pode fazer a parte de trás das coxas e a lombar assumirem o que os glúteos deveriam fazer. Treinar mais pesado, então, só treina os ajudantes.</translation>
    </message>
    <message>
        <source>So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You should not be sore when you sit. Heavier exercises come once the light ones are felt in the right place.</source>
        <translation>Por isso o GluteCoach começa leve: algumas subidas lentas em dois ou três dias por semana, por cerca de um mês. Você não deve ficar com dor ao se sentar. Exercícios mais pesados vêm quando os leves são sentidos no lugar certo.</translation>
    </message>
    <message>
        <source>What to expect: control usually comes first, within weeks. Shape takes months, and nobody can promise it.</source>
        <translation>O que esperar: o controle costuma vir primeiro, em semanas. A forma leva meses, e ninguém pode prometê-la.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Você está grávida?</translation>
    </message>
    <message>
        <source>Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start.</source>
        <translation>Deitar de bruços, ou muito tempo de barriga para cima, não combina com uma gravidez: isto decide se dá para começar.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>When do you want to train?</source>
        <translation>Quando você quer treinar?</translation>
    </message>
    <message>
        <source>Two or three days a week, best with a day between. Another day counts just as much.</source>
        <translation>Dois ou três dias por semana, de preferência com um dia entre eles. Outro dia vale o mesmo.</translation>
    </message>
    <message>
        <source>Yes, face down is fine</source>
        <translation>Sim, de bruços tudo bem</translation>
    </message>
    <message>
        <source>No, on hands and knees</source>
        <translation>Não, em quatro apoios</translation>
    </message>
    <message>
        <source>Can you lie on your front?</source>
        <translation>Você consegue deitar de bruços?</translation>
    </message>
    <message>
        <source>The first exercise is done face down. After a caesarean, with tender breasts, or if you simply don&apos;t like it, the same lift on hands and knees takes its place.</source>
        <translation>O primeiro exercício é feito de bruços. Depois de uma cesárea, com os seios sensíveis ou se você simplesmente não gosta, a mesma subida em quatro apoios entra no lugar.</translation>
    </message>
    <message>
        <source>When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?</source>
        <translation>Quando você eleva o quadril em uma ponte, a parte de trás das coxas tem câimbra ou cansa primeiro?</translation>
    </message>
    <message>
        <source>Then your heels come closer to you, and that is the first thing you are told.</source>
        <translation>Então os calcanhares ficam mais perto de você, e essa é a primeira coisa que você ouve.</translation>
    </message>
    <message>
        <source>Yes, they do</source>
        <translation>Sim, acontece</translation>
    </message>
    <message>
        <source>No, or I don&apos;t know</source>
        <translation>Não, ou não sei</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Seu programa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>During a pregnancy GluteCoach does not start this programme.</source>
        <translation>Durante uma gravidez, o GluteCoach não começa este programa.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor which exercises are right for you.</source>
        <translation>Pergunte ao seu obstetra ou médico quais exercícios são bons para você.</translation>
    </message>
    <message>
        <source>You can change this answer at any time: Help, Go through the welcome again.</source>
        <translation>Você pode mudar esta resposta quando quiser: Ajuda, Repetir as boas-vindas.</translation>
    </message>
    <message>
        <source>Four weeks of activation, two or three times a week. A week that was not completed is simply done again.</source>
        <translation>Quatro semanas de ativação, duas ou três vezes por semana. Uma semana que não foi completada é simplesmente feita de novo.</translation>
    </message>
    <message>
        <source>The lift on hands and knees takes the place of the one face down.</source>
        <translation>A subida em quatro apoios entra no lugar da que se faz de bruços.</translation>
    </message>
    <message>
        <source>In the bridge you hear first: bring your heels closer.</source>
        <translation>Na ponte você ouve primeiro: traga os calcanhares para mais perto.</translation>
    </message>
    <message>
        <source>After each exercise you are asked where you felt it. The answer chooses what you are told next time.</source>
        <translation>Depois de cada exercício vem a pergunta: onde você sentiu? A resposta escolhe o que você ouve da próxima vez.</translation>
    </message>
    <message>
        <source>{workout}, about {length}</source>
        <translation>{workout}, cerca de {length}</translation>
    </message>
    <message>
        <source>Can you hear me? I count like this: one, two, three. Squeeze first, then lift.</source>
        <translation>Você me ouve? Eu conto assim: um, dois, três. Primeiro contraia, depois suba.</translation>
    </message>
    <message>
        <source>The sound of this computer is switched off. Switch it on to hear the workout.</source>
        <translation>O som deste computador está desligado. Ligue para ouvir o treino.</translation>
    </message>
    <message>
        <source>One more step forward ends the workout.</source>
        <translation>Mais um passo à frente termina o treino.</translation>
    </message>
    <message>
        <source>Space or a click</source>
        <translation>Espaço ou um clique</translation>
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
        <translation>um passo atrás, um passo à frente</translation>
    </message>
    <message>
        <source>Shift with ← →</source>
        <translation>Shift com ← →</translation>
    </message>
    <message>
        <source>an exercise back, an exercise forward</source>
        <translation>um exercício atrás, um exercício à frente</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>repeat the set</source>
        <translation>repetir a série</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>rest 10 seconds longer, shorter</source>
        <translation>descanso 10 segundos mais longo, mais curto</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>louder, softer</source>
        <translation>mais alto, mais baixo</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 a 6</translation>
    </message>
    <message>
        <source>answer where you felt it</source>
        <translation>responder onde você sentiu</translation>
    </message>
    <message>
        <source>any key, Enter</source>
        <translation>qualquer tecla, Enter</translation>
    </message>
    <message>
        <source>at your own pace: rep done, set done</source>
        <translation>no seu ritmo: repetição feita, série feita</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>encher a tela</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, after a question</source>
        <translation>sair, após uma pergunta</translation>
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
        <translation>De bruços</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>De costas</translation>
    </message>
    <message>
        <source>All fours</source>
        <translation>Quatro apoios</translation>
    </message>
    <message>
        <source>Lean on the edge</source>
        <translation>Apoio na borda</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Assim não</translation>
    </message>
    <message>
        <source>Rep {rep} of {reps}</source>
        <translation>Repetição {rep} de {reps}</translation>
    </message>
    <message>
        <source>{rep} of {reps}</source>
        <translation>{rep} de {reps}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n repetição</numerusform>
            <numerusform>%n repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{rep} · set {set} of {sets}</source>
        <translation>{rep} · série {set} de {sets}</translation>
    </message>
    <message>
        <source>Next: done</source>
        <translation>Depois: fim</translation>
    </message>
    <message>
        <source>Next: where did you feel it?</source>
        <translation>Depois: onde você sentiu?</translation>
    </message>
    <message>
        <source>Next: how it felt</source>
        <translation>Depois: sensação</translation>
    </message>
    <message>
        <source>Next: switch side</source>
        <translation>Depois: outro lado</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Depois: descanso</translation>
    </message>
    <message>
        <source>Next: get into position</source>
        <translation>Depois: posicione-se</translation>
    </message>
    <message>
        <source>Next: get ready</source>
        <translation>Depois: prepare-se</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Depois: {exercise}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
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
        <translation>Coxa</translation>
    </message>
    <message>
        <source>Lower back</source>
        <comment>as short as can be</comment>
        <translation>Lombar</translation>
    </message>
    <message>
        <source>A mix</source>
        <comment>as short as can be</comment>
        <translation>Misto</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>as short as can be</comment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>It hurt</source>
        <comment>as short as can be</comment>
        <translation>Doeu</translation>
    </message>
    <message>
        <source>{advice} Esc ends the session. Press Space only if nothing hurts any more.</source>
        <translation>{advice} Esc termina a sessão; Espaço segue, se não houver dor.</translation>
    </message>
    <message>
        <source>The computer was asleep. Space continues.</source>
        <translation>O computador estava suspenso. Espaço segue.</translation>
    </message>
    <message>
        <source>Space continues, ? shows all keys.</source>
        <translation>Espaço segue, ? mostra todas as teclas.</translation>
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
            <numerusform>… e mais %n deste tipo.</numerusform>
            <numerusform>… e mais %n deste tipo.</numerusform>
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
        <translation>Posicione-se</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Suba</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Desça</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>No seu ritmo</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lie face down</source>
        <translation>Deite-se de bruços</translation>
    </message>
    <message>
        <source>Go onto hands and knees</source>
        <translation>Fique em quatro apoios</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Deite-se de costas</translation>
    </message>
    <message>
        <source>Lean your upper back on the edge</source>
        <translation>Apoie o alto das costas na borda</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Fique de pé</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Atrás da coxa</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Lombar</translation>
    </message>
    <message>
        <source>A mix</source>
        <translation>Uma mistura</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Doeu</translation>
    </message>
    <message>
        <source>{exercise}, left leg, set {set}, rep {rep}</source>
        <translation>{exercise}, perna esquerda, série {set}, repetição {rep}</translation>
    </message>
    <message>
        <source>{exercise}, right leg, set {set}, rep {rep}</source>
        <translation>{exercise}, perna direita, série {set}, repetição {rep}</translation>
    </message>
    <message>
        <source>{exercise}, set {set}, rep {rep}</source>
        <translation>{exercise}, série {set}, repetição {rep}</translation>
    </message>
    <message>
        <source>Set {number}, left leg</source>
        <translation>Série {number}, perna esquerda</translation>
    </message>
    <message>
        <source>Set {number}, right leg</source>
        <translation>Série {number}, perna direita</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} de cada lado</translation>
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
        <translation>em andamento</translation>
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
        <translation>Você está em uma pausa. A semana está justificada.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. The next one begins on {day}.</source>
        <translation>Já não restam dias suficientes para completar esta semana. A próxima começa {day}.</translation>
    </message>
    <message>
        <source>Too few days are left to complete this week. That happens; the weeks you completed stay.</source>
        <translation>Já não restam dias suficientes para completar esta semana. Acontece; as semanas que você completou ficam.</translation>
    </message>
    <message numerus="yes">
        <source>To complete this week: %n more training day(s) by {day}.</source>
        <translation>
            <numerusform>Para completar esta semana: mais %n dia de treino, até {day}.</numerusform>
            <numerusform>Para completar esta semana: mais %n dias de treino, até {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well done. {week}</source>
        <translation>Muito bem. {week}</translation>
    </message>
    <message>
        <source>Saved. {week}</source>
        <translation>Salvo. {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) in a row</source>
        <translation>
            <numerusform>%n semana completada na sequência</numerusform>
            <numerusform>%n semanas completadas seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
        <translation>
            <numerusform>%n semana completada até agora. Uma semana perdida é só uma parada, não apaga nada.</numerusform>
            <numerusform>%n semanas completadas até agora. Uma semana perdida é só uma parada, não apaga nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first completed week starts your streak.</source>
        <translation>A primeira semana completada inicia sua sequência.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>Sequência de %n semana</numerusform>
            <numerusform>%n semanas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week is a fresh start</source>
        <translation>Cada semana é um novo começo</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Sua primeira semana</translation>
    </message>
    <message>
        <source>You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.</source>
        <translation>Você disse que está grávida. Pergunte ao seu obstetra ou médico o que é bom para você; este programa espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n necessário</numerusform>
            <numerusform>%n necessários</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Partial sessions</source>
        <translation>Sessões parciais</translation>
    </message>
    <message>
        <source>Days of break</source>
        <translation>Dias de pausa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Where it was felt over time</source>
        <translation>Onde foi sentido ao longo do tempo</translation>
    </message>
    <message>
        <source>Where {exercise} was felt</source>
        <translation>Onde foi sentido: {exercise}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>{keys}: {meaning}.</source>
        <translation>{keys}: {meaning}.</translation>
    </message>
    <message>
        <source>No sound output was found, so the workout runs silently.</source>
        <translation>Nenhuma saída de som foi encontrada, então a sessão segue em silêncio.</translation>
    </message>
    <message>
        <source>The sound output has stopped answering, so the workout runs without tones.</source>
        <translation>A saída de som parou de responder, então a sessão segue sem tons.</translation>
    </message>
    <message>
        <source>This system has no voice, so the tones go on without words.</source>
        <translation>Este sistema não tem voz, então os tons continuam sem palavras.</translation>
    </message>
    <message>
        <source>The voice has stopped answering. The tones go on without words.</source>
        <translation>A voz parou de responder. Os tons continuam sem palavras.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>O que as marcas significam</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Moving figure: {exercise}</source>
        <translation>Figura em movimento: {exercise}</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>Figura em movimento</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>All-fours bent-knee lift</source>
        <translation>Subida de joelho em quatro apoios</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh until it is in line with your back, sole to the ceiling.</source>
        <translation>Em quatro apoios, um joelho dobrado: suba essa coxa até alinhar com as costas, sola do pé para o teto.</translation>
    </message>
    <message>
        <source>Thigh in line with the back, no higher. The knee stays bent.</source>
        <translation>Coxa na linha das costas, não mais alto. O joelho continua dobrado.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, knees under the hips; push the floor away.</source>
        <translation>Mãos sob os ombros, joelhos sob o quadril; empurre o chão.</translation>
    </message>
    <message>
        <source>Belt buckle looks straight down. Eyes on the floor.</source>
        <translation>A fivela do cinto aponta reto para o chão. Olhos no chão.</translation>
    </message>
    <message>
        <source>Squeeze first, then raise the thigh</source>
        <translation>Primeiro contraia, depois suba a coxa</translation>
    </message>
    <message>
        <source>Don&apos;t lift too high</source>
        <translation>Não suba demais</translation>
    </message>
    <message>
        <source>Lower back stays out of it</source>
        <translation>A lombar fica de fora</translation>
    </message>
    <message>
        <source>Down slowly, stay level</source>
        <translation>Desça devagar, sem inclinar</translation>
    </message>
    <message>
        <source>Keep the foot loose and the knee at a right angle; take the knee a little wider.</source>
        <translation>Deixe o pé solto e o joelho em ângulo reto; abra o joelho um pouco mais.</translation>
    </message>
    <message>
        <source>Lift half as high, with the belly gently in.</source>
        <translation>Suba só a metade, com a barriga suavemente para dentro.</translation>
    </message>
    <message>
        <source>Stop this exercise now. Pain is not part of it.</source>
        <translation>Pare este exercício agora. Dor não faz parte dele.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, small</source>
        <translation>Subida de joelho em quatro apoios, curta</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: squeeze and raise that knee a hand&apos;s width.</source>
        <translation>Em quatro apoios, um joelho dobrado: contraia e suba esse joelho um palmo.</translation>
    </message>
    <message>
        <source>A hand&apos;s width off the floor is enough today.</source>
        <translation>Um palmo do chão basta hoje.</translation>
    </message>
    <message>
        <source>All-fours bent-knee lift, long hold</source>
        <translation>Subida de joelho em quatro apoios, mais tempo em cima</translation>
    </message>
    <message>
        <source>On hands and knees, one knee bent: raise that thigh in line with your back and stay there for three seconds.</source>
        <translation>Em quatro apoios, um joelho dobrado: suba essa coxa até alinhar com as costas e fique ali três segundos.</translation>
    </message>
    <message>
        <source>Same height as always; stay there longer.</source>
        <translation>A mesma altura de sempre; fique ali mais tempo.</translation>
    </message>
    <message>
        <source>All-fours leg raise</source>
        <translation>Subida de perna em quatro apoios</translation>
    </message>
    <message>
        <source>On hands and knees, one leg long behind you: raise it until it is in line with your back.</source>
        <translation>Em quatro apoios, uma perna esticada para trás: suba até alinhar com as costas.</translation>
    </message>
    <message>
        <source>Leg in line with the back, heel a little below hip height.</source>
        <translation>Perna na linha das costas, calcanhar um pouco abaixo do quadril.</translation>
    </message>
    <message>
        <source>Hands under the shoulders; push the floor away.</source>
        <translation>Mãos sob os ombros; empurre o chão.</translation>
    </message>
    <message>
        <source>Reach long, then up</source>
        <translation>Alongue a perna, depois suba</translation>
    </message>
    <message>
        <source>Heel below the hip</source>
        <translation>Calcanhar abaixo do quadril</translation>
    </message>
    <message>
        <source>Touch the toe, stay level</source>
        <translation>Toque a ponta, sem inclinar</translation>
    </message>
    <message>
        <source>Bend that knee to a right angle and hold for a shorter time.</source>
        <translation>Dobre esse joelho em ângulo reto e segure menos tempo.</translation>
    </message>
    <message>
        <source>Lift only as far as your belly stays still: long, not high.</source>
        <translation>Suba só enquanto a barriga fica parada: longe, não alto.</translation>
    </message>
    <message>
        <source>All-fours toe slide</source>
        <translation>Deslizar o pé em quatro apoios</translation>
    </message>
    <message>
        <source>On hands and knees: slide one toe straight back until the leg is long, and squeeze; the toe stays down.</source>
        <translation>Em quatro apoios: deslize a ponta de um pé reto para trás até esticar a perna, e contraia; a ponta fica no chão.</translation>
    </message>
    <message>
        <source>Slide the toe back and squeeze. It stays on the floor.</source>
        <translation>Deslize a ponta para trás e contraia. Ela fica no chão.</translation>
    </message>
    <message>
        <source>All-fours leg raise, long hold</source>
        <translation>Subida de perna em quatro apoios, mais tempo em cima</translation>
    </message>
    <message>
        <source>On hands and knees: raise one long leg in line with your back and stay there for four seconds.</source>
        <translation>Em quatro apoios: suba uma perna esticada até alinhar com as costas e fique ali quatro segundos.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Ponte de glúteos</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips until shoulders, hips and knees make one line.</source>
        <translation>De barriga para cima, pés no chão: suba o quadril até ombros, quadril e joelhos formarem uma linha.</translation>
    </message>
    <message>
        <source>One straight line from shoulders to knees. Higher only arches the back.</source>
        <translation>Uma linha reta dos ombros aos joelhos. Mais alto só arqueia as costas.</translation>
    </message>
    <message>
        <source>Heels close to you, feet as wide as your hips.</source>
        <translation>Calcanhares perto de você, pés na largura do quadril.</translation>
    </message>
    <message>
        <source>Let the back settle flat, ribs down.</source>
        <translation>Deixe as costas assentarem no chão, costelas para baixo.</translation>
    </message>
    <message>
        <source>Squeeze first, then rise</source>
        <translation>Primeiro contraia, depois suba</translation>
    </message>
    <message>
        <source>Push through the heels</source>
        <translation>Empurre com os calcanhares</translation>
    </message>
    <message>
        <source>Straight line, no higher</source>
        <translation>Linha reta, não mais alto</translation>
    </message>
    <message>
        <source>Roll down slowly</source>
        <translation>Desça rolando, devagar</translation>
    </message>
    <message>
        <source>Bring your heels closer and squeeze before you rise. If it cramps, come down and straighten the leg until it eases.</source>
        <translation>Traga os calcanhares para mais perto e contraia antes de subir. Se der câimbra, desça e estique a perna até aliviar.</translation>
    </message>
    <message>
        <source>Stop a little lower, ribs down, and tuck the tailbone slightly before you rise.</source>
        <translation>Pare um pouco mais baixo, costelas para baixo, e encaixe levemente o cóccix antes de subir.</translation>
    </message>
    <message>
        <source>Half bridge</source>
        <translation>Meia ponte</translation>
    </message>
    <message>
        <source>On your back, heels close: raise the hips half-way, hold for a moment, come down slowly.</source>
        <translation>De barriga para cima, calcanhares perto: suba o quadril até a metade, segure um momento, desça devagar.</translation>
    </message>
    <message>
        <source>Half the height today, heels close to you.</source>
        <translation>Metade da altura hoje, calcanhares perto de você.</translation>
    </message>
    <message>
        <source>Glute bridge, long hold</source>
        <translation>Ponte de glúteos, mais tempo em cima</translation>
    </message>
    <message>
        <source>On your back, feet flat: raise the hips to one line and stay there for five seconds.</source>
        <translation>De barriga para cima, pés no chão: suba o quadril até formar uma linha e fique ali cinco segundos.</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Dobradiça de quadril</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips straight back, long spine, then bring them forward.</source>
        <translation>De pé, joelhos soltos: leve o quadril reto para trás, coluna longa, e depois para a frente.</translation>
    </message>
    <message>
        <source>As far as the back stays flat, or until the hamstrings feel stretched.</source>
        <translation>Até onde as costas ficam retas, ou até sentir alongar atrás da coxa.</translation>
    </message>
    <message>
        <source>Feet under the hips, knees soft, and they stay that way.</source>
        <translation>Pés sob o quadril, joelhos soltos, e assim ficam.</translation>
    </message>
    <message>
        <source>Spine long from the tailbone to the crown.</source>
        <translation>Coluna longa, do cóccix ao topo da cabeça.</translation>
    </message>
    <message>
        <source>Push a door shut behind you</source>
        <translation>Feche uma porta com o quadril</translation>
    </message>
    <message>
        <source>Back stays long and flat</source>
        <translation>Costas longas e retas</translation>
    </message>
    <message>
        <source>Squeeze, hips come forward</source>
        <translation>Contraia, quadril à frente</translation>
    </message>
    <message>
        <source>Stand tall, don&apos;t lean back</source>
        <translation>Tronco ereto, sem ir para trás</translation>
    </message>
    <message>
        <source>Go half as far. A broomstick along your back keeps touching head, ribs and tailbone.</source>
        <translation>Vá só até a metade. Um cabo de vassoura nas costas toca sempre cabeça, costelas e cóccix.</translation>
    </message>
    <message>
        <source>Hip hinge to a wall</source>
        <translation>Dobradiça de quadril na parede</translation>
    </message>
    <message>
        <source>Standing a foot&apos;s length before a wall: push the hips back until they touch it, long spine.</source>
        <translation>De pé, a um pé de distância da parede: leve o quadril para trás até tocá-la, coluna longa.</translation>
    </message>
    <message>
        <source>Touch the wall with your hips, no further.</source>
        <translation>Toque a parede com o quadril, não mais.</translation>
    </message>
    <message>
        <source>Hip hinge, slow</source>
        <translation>Dobradiça de quadril, lenta</translation>
    </message>
    <message>
        <source>Standing, knees soft: push the hips back for five seconds, long spine, then bring them forward.</source>
        <translation>De pé, joelhos soltos: leve o quadril para trás por cinco segundos, coluna longa, e depois para a frente.</translation>
    </message>
    <message>
        <source>Take five seconds on the way down.</source>
        <translation>Leve cinco segundos para descer.</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <translation>Elevação pélvica</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips until trunk and thighs are level.</source>
        <translation>Escápulas em uma borda, pés no chão: suba o quadril até tronco e coxas ficarem na horizontal.</translation>
    </message>
    <message>
        <source>Level like a table top. Higher only opens the ribs and arches the back.</source>
        <translation>Na horizontal, como uma mesa. Mais alto só abre as costelas e arqueia as costas.</translation>
    </message>
    <message>
        <source>The bench stands against a wall. Shoulder blades on its edge, chin in.</source>
        <translation>O banco fica contra uma parede. Escápulas na borda, queixo para dentro.</translation>
    </message>
    <message>
        <source>Feet flat, so that the shins are upright at the top.</source>
        <translation>Pés no chão, de modo que as canelas fiquem verticais em cima.</translation>
    </message>
    <message>
        <source>Squeeze, drive through the heels</source>
        <translation>Contraia, empurre os calcanhares</translation>
    </message>
    <message>
        <source>Flat as a table top</source>
        <translation>Reto como uma mesa</translation>
    </message>
    <message>
        <source>Down slowly, in one piece</source>
        <translation>Desça devagar, em bloco</translation>
    </message>
    <message>
        <source>Bring your feet a little closer, until the shins are upright at the top, and squeeze before you rise.</source>
        <translation>Traga os pés um pouco mais perto, até as canelas ficarem verticais em cima, e contraia antes de subir.</translation>
    </message>
    <message>
        <source>Ribs down, chin in, and stop a little below level.</source>
        <translation>Costelas para baixo, queixo para dentro, e pare um pouco antes da horizontal.</translation>
    </message>
    <message>
        <source>Hip thrust, half-way</source>
        <translation>Elevação pélvica, até a metade</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips half-way and come down slowly.</source>
        <translation>Escápulas em uma borda, pés no chão: suba o quadril até a metade e desça devagar.</translation>
    </message>
    <message>
        <source>Half the height today, chin in.</source>
        <translation>Metade da altura hoje, queixo para dentro.</translation>
    </message>
    <message>
        <source>Hip thrust, long hold</source>
        <translation>Elevação pélvica, mais tempo em cima</translation>
    </message>
    <message>
        <source>Shoulder blades on an edge, feet flat: raise the hips level and stay there for four seconds.</source>
        <translation>Escápulas em uma borda, pés no chão: suba o quadril até a horizontal e fique ali quatro segundos.</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Afundo para trás</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink straight down, and come up through the front heel.</source>
        <translation>De pé: dê um passo para trás, desça reto e suba pelo calcanhar da frente.</translation>
    </message>
    <message>
        <source>Front knee over the foot, not past the toes. The back knee hovers.</source>
        <translation>Joelho da frente sobre o pé, sem passar dos dedos. O de trás fica no ar.</translation>
    </message>
    <message>
        <source>Stand tall, a wall or a chair within reach.</source>
        <translation>Tronco ereto, uma parede ou cadeira ao alcance.</translation>
    </message>
    <message>
        <source>Weight on the leg that stays in front.</source>
        <translation>O peso, na perna que fica na frente.</translation>
    </message>
    <message>
        <source>Step back, sink straight down</source>
        <translation>Passo atrás, desça reto</translation>
    </message>
    <message>
        <source>Front knee over the foot</source>
        <translation>Joelho da frente sobre o pé</translation>
    </message>
    <message>
        <source>Front heel stays heavy</source>
        <translation>Calcanhar da frente pesado</translation>
    </message>
    <message>
        <source>Up through the front heel</source>
        <translation>Suba pelo calcanhar da frente</translation>
    </message>
    <message>
        <source>Tall, ribs over hips</source>
        <translation>Em cima, costelas sobre o quadril</translation>
    </message>
    <message>
        <source>Step back a little less far and sink less deep; press down through the whole front foot.</source>
        <translation>Dê um passo um pouco menor e desça menos; pressione com todo o pé da frente.</translation>
    </message>
    <message>
        <source>Ribs over hips, belly gently in, and only half as deep. Hold on to something.</source>
        <translation>Costelas sobre o quadril, barriga suavemente para dentro, e só a metade da descida. Segure-se em algo.</translation>
    </message>
    <message>
        <source>Reverse lunge, small</source>
        <translation>Afundo para trás, curto</translation>
    </message>
    <message>
        <source>Standing beside a wall: step one foot back, sink only a little, and come up through the front heel.</source>
        <translation>De pé ao lado de uma parede: dê um passo para trás, desça só um pouco e suba pelo calcanhar da frente.</translation>
    </message>
    <message>
        <source>Hand on the wall, sink only a little.</source>
        <translation>Mão na parede, desça só um pouco.</translation>
    </message>
    <message>
        <source>Reverse lunge, long stop below</source>
        <translation>Afundo para trás, mais tempo embaixo</translation>
    </message>
    <message>
        <source>Standing: step one foot back, sink down, stay there for three seconds, come up through the front heel.</source>
        <translation>De pé: dê um passo para trás, desça, fique ali três segundos e suba pelo calcanhar da frente.</translation>
    </message>
    <message>
        <source>Same depth as always; stay below longer.</source>
        <translation>A mesma profundidade de sempre; fique mais tempo embaixo.</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Escorpião</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres off the floor.</source>
        <translation>De bruços, um joelho dobrado: tire essa coxa alguns centímetros do chão.</translation>
    </message>
    <message>
        <source>A few centimetres under the knee. Both hip bones stay on the floor.</source>
        <translation>Alguns centímetros sob o joelho. Os dois ossos do quadril ficam no chão.</translation>
    </message>
    <message>
        <source>Draw your lower belly in, gently. Both hip bones press into the floor.</source>
        <translation>Leve o baixo ventre para dentro, suavemente. Os dois ossos do quadril pressionam o chão.</translation>
    </message>
    <message>
        <source>Knee bent to a right angle, sole to the ceiling, foot loose.</source>
        <translation>Joelho em ângulo reto, sola para o teto, pé solto.</translation>
    </message>
    <message>
        <source>Squeeze first, then float the knee</source>
        <translation>Primeiro contraia, depois tire o joelho do chão</translation>
    </message>
    <message>
        <source>Down slowly, hips heavy</source>
        <translation>Desça devagar, quadril pesado</translation>
    </message>
    <message>
        <source>Keep the shin upright and the foot loose; take the knee a little wider. If it cramps, stop and straighten the leg until it eases.</source>
        <translation>Deixe a canela vertical e o pé solto; abra o joelho um pouco mais. Se der câimbra, pare e estique a perna até aliviar.</translation>
    </message>
    <message>
        <source>Lift half as high, with a thin pillow under your hips.</source>
        <translation>Suba só a metade, com um travesseiro fino sob o quadril.</translation>
    </message>
    <message>
        <source>Scorpion, squeeze only</source>
        <translation>Escorpião, só contrair</translation>
    </message>
    <message>
        <source>Face down, one knee bent: squeeze and take the weight off that knee, hardly any lift.</source>
        <translation>De bruços, um joelho dobrado: contraia e tire o peso desse joelho, quase sem subir.</translation>
    </message>
    <message>
        <source>Squeeze until the knee gets light. That is all.</source>
        <translation>Contraia até o joelho ficar leve. É só isso.</translation>
    </message>
    <message>
        <source>Scorpion, long hold</source>
        <translation>Escorpião, mais tempo em cima</translation>
    </message>
    <message>
        <source>Face down, one knee bent: float that thigh a few centimetres and stay there for three seconds.</source>
        <translation>De bruços, um joelho dobrado: tire essa coxa alguns centímetros do chão e fique ali três segundos.</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Agachamento</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, then stand tall.</source>
        <translation>De pé: sente-se para trás e para baixo como em uma cadeira, depois fique de pé, tronco ereto.</translation>
    </message>
    <message>
        <source>Chair height. Deeper only while the back keeps its shape and the heels stay down.</source>
        <translation>Altura de cadeira. Mais fundo só se as costas mantêm a forma e os calcanhares ficam no chão.</translation>
    </message>
    <message>
        <source>Feet as wide as your shoulders, toes turned out a little.</source>
        <translation>Pés na largura dos ombros, pontas um pouco para fora.</translation>
    </message>
    <message>
        <source>Whole foot on the floor, chest open.</source>
        <translation>Pé inteiro no chão, peito aberto.</translation>
    </message>
    <message>
        <source>Sit back, arms reach forward</source>
        <translation>Sente atrás, braços à frente</translation>
    </message>
    <message>
        <source>Knees go where toes point</source>
        <translation>Joelhos na direção dos pés</translation>
    </message>
    <message>
        <source>Heels heavy, back long</source>
        <translation>Calcanhares pesados, costas longas</translation>
    </message>
    <message>
        <source>Push the floor away</source>
        <translation>Empurre o chão</translation>
    </message>
    <message>
        <source>Stand tall and squeeze</source>
        <translation>Em cima, contraia</translation>
    </message>
    <message>
        <source>Sit down less far and press the whole foot into the floor on the way up.</source>
        <translation>Desça menos e pressione o pé inteiro no chão ao subir.</translation>
    </message>
    <message>
        <source>Stop higher, while the back still keeps its shape; a real chair behind you shows where.</source>
        <translation>Pare mais alto, enquanto as costas ainda mantêm a forma; uma cadeira de verdade atrás mostra onde.</translation>
    </message>
    <message>
        <source>Squat to a chair</source>
        <translation>Agachamento na cadeira</translation>
    </message>
    <message>
        <source>Standing before a chair: sit back until you touch it, then stand tall.</source>
        <translation>De pé diante de uma cadeira: sente-se para trás até tocá-la, depois fique de pé, tronco ereto.</translation>
    </message>
    <message>
        <source>Touch a real chair, do not sit down on it.</source>
        <translation>Toque uma cadeira de verdade, sem se sentar nela.</translation>
    </message>
    <message>
        <source>Squat, long stop below</source>
        <translation>Agachamento, mais tempo embaixo</translation>
    </message>
    <message>
        <source>Standing: sit back and down as if onto a chair, stay there for three seconds, then stand tall.</source>
        <translation>De pé: sente-se para trás e para baixo como em uma cadeira, fique ali três segundos, depois fique de pé, tronco ereto.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Wake the glutes up with light work, two or three days a week, for about a month.</source>
        <translation>Acorde os glúteos com trabalho leve, dois ou três dias por semana, por cerca de um mês.</translation>
    </message>
    <message>
        <source>Session A</source>
        <translation>Sessão A</translation>
    </message>
    <message>
        <source>Session B</source>
        <translation>Sessão B</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Stronger glutes with your own weight: activation as the warm-up, then two exercises of stage two, no load.</source>
        <translation>Glúteos mais fortes com o próprio peso: a ativação como aquecimento, depois dois exercícios da segunda etapa, sem carga.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>out of reach by {share} of the height</source>
        <translation>fora de alcance por {share} da altura</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há mais espaço no disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cota de disco esgotada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de leitura ou gravação</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>o nome do arquivo é longo demais</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>o banco de dados ou o disco está cheio</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erro de leitura ou gravação do disco</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>o banco de dados está bloqueado</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>o banco de dados é somente leitura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não foi possível abrir o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>o arquivo não é um banco de dados</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: the registry does not allow it.</source>
        <translation>Não foi possível mudar o início com o computador: o registro do Windows não permite.</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {file}: {cause}.</source>
        <translation>Não foi possível mudar o início com o computador: {file}: {cause}.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Choose another one, or save a PDF.</source>
        <translation>Não foi possível acessar a impressora. Escolha outra ou salve um PDF.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be written on paper. Install one, for example DejaVu.</source>
        <translation>Nenhuma fonte está instalada, então não há como escrever no papel. Instale uma, por exemplo DejaVu.</translation>
    </message>
    <message>
        <source>There is no training day in these weeks, so there is nothing to put into a calendar.</source>
        <translation>Não há nenhum dia de treino nestas semanas, então não há nada para pôr em um calendário.</translation>
    </message>
    <message>
        <source>The backup {file} could not be made: {cause}. Free some space or check the folder.</source>
        <translation>Não foi possível fazer o backup {file}: {cause}. Libere espaço ou verifique a pasta.</translation>
    </message>
    <message>
        <source>{file} cannot be restored: it is damaged, or not a backup of GluteCoach.</source>
        <translation>Não foi possível restaurar {file}: está danificado ou não é um backup do GluteCoach.</translation>
    </message>
    <message>
        <source>The history is damaged: {cause}. Restore a backup of it.</source>
        <translation>O histórico está danificado: {cause}. Restaure um backup dele.</translation>
    </message>
    <message>
        <source>The history cannot be looked after: {cause}.</source>
        <translation>Não foi possível cuidar do histórico: {cause}.</translation>
    </message>
    <message>
        <source>there is no exercise &apos;{name}&apos;</source>
        <translation>não há exercício “{name}”</translation>
    </message>
    <message>
        <source>a rep must take {seconds} seconds or more</source>
        <translation>uma repetição deve durar {seconds} segundos ou mais</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands there twice</source>
        <translation>“{name}” aparece duas vezes</translation>
    </message>
    <message>
        <source>the fewest come first</source>
        <translation>o mínimo vem primeiro</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sets and reps</source>
        <translation>“{name}” não tem séries nem repetições</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.</source>
        <translation>Não foi possível abrir {file}: {cause}. Verifique a pasta, o disco e outras cópias abertas.</translation>
    </message>
    <message>
        <source>{file} was written by a newer GluteCoach. Install the newest version to open it.</source>
        <translation>{file} foi gravado por um GluteCoach mais novo. Instale a versão mais recente para abrir.</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>faltam tabelas</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. Restore a backup of it.</source>
        <translation>{file} está danificado: {reason}. Restaure um backup dele.</translation>
    </message>
    <message>
        <source>{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.</source>
        <translation>{file} não é um banco de dados do GluteCoach. Mova o arquivo ou escolha uma pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.</source>
        <translation>Não foi possível usar a pasta de dados {folder}: {cause}. Conserte-a ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a GluteCoach database: {cause}. Open GluteCoach, which keeps it aside and restores the newest backup.</source>
        <translation>{file} está danificado ou não é um banco de dados do GluteCoach: {cause}. Abra o GluteCoach, que o põe de lado e restaura o backup mais recente.</translation>
    </message>
    <message>
        <source>The history cannot be saved: {cause}. Free some space or check the data folder.</source>
        <translation>Não foi possível salvar o histórico: {cause}. Libere espaço ou verifique a pasta de dados.</translation>
    </message>
    <message>
        <source>The history cannot be read: {cause}. Restore a backup of it.</source>
        <translation>Não foi possível ler o histórico: {cause}. Restaure um backup dele.</translation>
    </message>
    <message>
        <source>its version cannot be {version}</source>
        <translation>sua versão não pode ser {version}</translation>
    </message>
    <message>
        <source>its tables are gone</source>
        <translation>suas tabelas sumiram</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>the name must end in .json or .csv</source>
        <translation>o nome deve terminar em .json ou .csv</translation>
    </message>
    <message>
        <source>it is there already. Choose another name, or replace it with --force</source>
        <translation>já existe. Escolha outro nome ou substitua com --force</translation>
    </message>
    <message>
        <source>it cannot be written: {cause}</source>
        <translation>não foi possível gravar: {cause}</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no history is</source>
        <translation>é maior que 32 MB, mais do que qualquer histórico</translation>
    </message>
    <message>
        <source>it cannot be read: {cause}</source>
        <translation>não foi possível ler: {cause}</translation>
    </message>
    <message>
        <source>it is not a history that this version understands: {key}: {reason}</source>
        <translation>não é um histórico que esta versão entenda: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is not JSON: {detail}</source>
        <translation>não é JSON: {detail}</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a history</source>
        <translation>está aninhado demais para ser um histórico</translation>
    </message>
    <message>
        <source>{key}: {reason}</source>
        <translation>{key}: {reason}</translation>
    </message>
    <message>
        <source>the session {session} stands in it twice</source>
        <translation>a sessão {session} aparece duas vezes</translation>
    </message>
    <message>
        <source>{file} is the history that is in use, and not a backup of it.</source>
        <translation>{file} é o histórico em uso, e não um backup dele.</translation>
    </message>
    <message>
        <source>the year {year} is out of range ({first}-{last})</source>
        <translation>o ano {year} está fora do intervalo ({first}-{last})</translation>
    </message>
    <message>
        <source>a set is performed twice</source>
        <translation>uma série foi feita duas vezes</translation>
    </message>
    <message>
        <source>a set is finished without a rep</source>
        <translation>uma série terminou sem nenhuma repetição</translation>
    </message>
    <message>
        <source>a break must end after it begins, and within ten years</source>
        <translation>uma pausa deve terminar depois de começar, e dentro de dez anos</translation>
    </message>
    <message>
        <source>the session ends before it starts</source>
        <translation>a sessão termina antes de começar</translation>
    </message>
    <message>
        <source>Your choices in the programme cannot be saved in {folder}: {cause}.</source>
        <translation>Não foi possível salvar suas escolhas no programa em {folder}: {cause}.</translation>
    </message>
    <message>
        <source>Your choices in the programme could not be read and start afresh: {cause}</source>
        <translation>Não foi possível ler suas escolhas no programa, e elas recomeçam do zero: {cause}</translation>
    </message>
    <message>
        <source>In {file}, {name} made no sense and was reset.</source>
        <translation>Em {file}, {name} não fazia sentido e voltou ao valor inicial.</translation>
    </message>
    <message>
        <source>{session} would take {minutes} minutes; {most} are the most</source>
        <translation>{session} levaria {minutes} minutos; o máximo é {most}</translation>
    </message>
    <message>
        <source>{session} would have {reps} reps; {most} are the most</source>
        <translation>{session} teria {reps} repetições; o máximo é {most}</translation>
    </message>
    <message>
        <source>{problem} ({moment})</source>
        <translation>{problem} ({moment})</translation>
    </message>
    <message>
        <source>the anchor has no place, here nor in figure.contacts</source>
        <translation>a âncora não tem lugar, nem aqui nem em figure.contacts</translation>
    </message>
    <message>
        <source>is missing: an angle in degrees</source>
        <translation>falta: um ângulo em graus</translation>
    </message>
    <message>
        <source>angles are degrees; these look like radians</source>
        <translation>os ângulos são em graus; estes parecem radianos</translation>
    </message>
    <message>
        <source>unknown name &apos;{name}&apos;; known: {names}</source>
        <translation>nome desconhecido “{name}”; conhecidos: {names}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a number</source>
        <translation>“{value}” não é um número</translation>
    </message>
    <message>
        <source>{value} is not an angle in degrees</source>
        <translation>{value} não é um ângulo em graus</translation>
    </message>
    <message>
        <source>a place is [x, y]</source>
        <translation>um lugar é [x, y]</translation>
    </message>
    <message>
        <source>each is a fraction of the length, 0.1 to 1</source>
        <translation>cada um é uma fração do comprimento, de 0.1 a 1</translation>
    </message>
    <message>
        <source>each is in seconds, 0 to 60; lift and lower are more than 0</source>
        <translation>cada um é em segundos, de 0 a 60; lift e lower são maiores que 0</translation>
    </message>
    <message>
        <source>is lift or lower</source>
        <translation>é lift ou lower</translation>
    </message>
    <message>
        <source>is at least 0.15 wide and 0.1 high</source>
        <translation>tem pelo menos 0.15 de largura e 0.1 de altura</translation>
    </message>
    <message>
        <source>is a fraction of the way, 0.05 to 0.95</source>
        <translation>é uma fração do caminho, de 0.05 a 0.95</translation>
    </message>
    <message>
        <source>places the same joints as the start, no more and no fewer</source>
        <translation>posiciona as mesmas articulações que o início, nem mais nem menos</translation>
    </message>
    <message>
        <source>{value} is not a length; lengths are fractions of the body height</source>
        <translation>{value} não é um comprimento; comprimentos são frações da altura do corpo</translation>
    </message>
    <message>
        <source>The history in {folder} is gone or empty.</source>
        <translation>O histórico em {folder} sumiu ou está vazio.</translation>
    </message>
    <message>
        <source>{file}: it cannot be written: {cause}. Choose another place.</source>
        <translation>{file}: não foi possível gravar: {cause}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{file}: it is there already. Choose another name, or replace it with --force.</source>
        <translation>{file}: já existe. Escolha outro nome ou substitua com --force.</translation>
    </message>
    <message>
        <source>{file}: it is a folder. Name a file.</source>
        <translation>{file}: é uma pasta. Indique um arquivo.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {cause}.</source>
        <translation>Não foi possível salvar os ajustes em {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh: {cause}</source>
        <translation>Não foi possível ler os ajustes, e eles recomeçam do zero: {cause}</translation>
    </message>
    <message>
        <source>The setting {name} made no sense and is back at its default.</source>
        <translation>O ajuste {name} não fazia sentido e voltou ao padrão.</translation>
    </message>
    <message>
        <source>The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.</source>
        <translation>Não foi possível consertar o histórico danificado em {folder}: {cause}. Libere espaço ou verifique a pasta.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>uma lista entre colchetes</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>uma hora do dia</translation>
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
        <translation>um número com ponto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>must be {it} or more</source>
        <translation>deve ser {it} ou mais</translation>
    </message>
    <message>
        <source>must be {it} or less</source>
        <translation>deve ser {it} ou menos</translation>
    </message>
    <message>
        <source>must have {it} characters or fewer</source>
        <translation>deve ter {it} caracteres ou menos</translation>
    </message>
    <message>
        <source>must have {it} or more entries</source>
        <translation>deve ter {it} ou mais entradas</translation>
    </message>
    <message>
        <source>must have {it} or fewer entries</source>
        <translation>deve ter {it} ou menos entradas</translation>
    </message>
    <message>
        <source>must have {it} entries</source>
        <translation>deve ter {it} entradas</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is missing</source>
        <translation>falta “{it}”</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is not a key of such a file</source>
        <translation>“{it}” não é uma chave deste tipo de arquivo</translation>
    </message>
    <message>
        <source>&apos;{it}&apos; is none of the words that can stand there</source>
        <translation>“{it}” não é nenhuma das palavras possíveis</translation>
    </message>
    <message>
        <source>must be {wanted}, not {found}</source>
        <translation>deve ser {wanted}, não {found}</translation>
    </message>
    <message>
        <source>a name in it: {reason}</source>
        <translation>um nome nele: {reason}</translation>
    </message>
    <message>
        <source>The shared folder {folder} is not there. Connect it, or choose another one.</source>
        <translation>A pasta compartilhada {folder} não está lá. Conecte-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The shared folder {folder} cannot be written to: {cause}.</source>
        <translation>Não foi possível gravar na pasta compartilhada {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The shared folder holds {count} files; all after the first {most} were left out.</source>
        <translation>A pasta compartilhada contém {count} arquivos; todos depois dos primeiros {most} ficaram de fora.</translation>
    </message>
    <message>
        <source>{file} in the shared folder: lines that cannot be read: {count}.</source>
        <translation>{file} na pasta compartilhada: linhas que não puderam ser lidas: {count}.</translation>
    </message>
    <message>
        <source>{file} in the shared folder is larger than 64 MB.</source>
        <translation>{file} na pasta compartilhada é maior que 64 MB.</translation>
    </message>
    <message>
        <source>{file} in the shared folder cannot be read: {cause}.</source>
        <translation>Não foi possível ler {file} na pasta compartilhada: {cause}.</translation>
    </message>
    <message>
        <source>Nobody knows the week of {day} yet: begin within a year from now.</source>
        <translation>Ninguém conhece ainda a semana de {day}: comece dentro de um ano a partir de hoje.</translation>
    </message>
    <message>
        <source>What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.</source>
        <translation>Não foi possível anotar em {folder} o que foi impresso: {cause}. Registre as sessões pela data.</translation>
    </message>
    <message>
        <source>a programme of GluteCoach keeps its name</source>
        <translation>um programa do GluteCoach mantém o nome</translation>
    </message>
    <message>
        <source>The plan {file} cannot be removed: {cause}.</source>
        <translation>Não foi possível remover o plano {file}: {cause}.</translation>
    </message>
    <message>
        <source>only a .toml file can be imported</source>
        <translation>só é possível importar um arquivo .toml</translation>
    </message>
    <message>
        <source>{folder}: {count} files are too many; all after the first {most} were left out.</source>
        <translation>{folder}: {count} arquivos são demais; todos depois dos primeiros {most} ficaram de fora.</translation>
    </message>
    <message>
        <source>there is a &apos;{name}&apos; already; rename the file to import it</source>
        <translation>já existe um “{name}”; renomeie o arquivo para importar</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}.</source>
        <translation>Não foi possível gravar {file}: {cause}.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into: {cause}.</source>
        <translation>Não foi possível olhar dentro de {folder}: {cause}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>GluteCoach itself has a &apos;{name}&apos;; give the file another name</source>
        <translation>o próprio GluteCoach tem um “{name}”; dê outro nome ao arquivo</translation>
    </message>
    <message>
        <source>{problem}. The file was left out.</source>
        <translation>{problem}. O arquivo ficou de fora.</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 64 letters</source>
        <translation>deve ser texto visível, em uma linha, sem caracteres de controle nem palavras com mais de 64 letras</translation>
    </message>
    <message>
        <source>must be text that can be seen, in one line, without control characters and words of more than 32 letters</source>
        <translation>deve ser texto visível, em uma linha, sem caracteres de controle nem palavras com mais de 32 letras</translation>
    </message>
    <message>
        <source>must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps</source>
        <translation>deve ter letras minúsculas, algarismos e hifens, no máximo 32, e não ser uma palavra como con ou nul, reservada pelo Windows</translation>
    </message>
    <message>
        <source>{file}: {key}: {reason}</source>
        <translation>{file}: {key}: {reason}</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>é maior que 1 MB</translation>
    </message>
    <message>
        <source>a line has more than {most} dots</source>
        <translation>uma linha tem mais de {most} pontos</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>não é texto UTF-8; salve como UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>suas tabelas estão aninhadas demais</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>um número nele tem milhares de algarismos</translation>
    </message>
    <message>
        <source>it is not TOML: {detail}</source>
        <translation>não é TOML: {detail}</translation>
    </message>
    <message>
        <source>the name of the file: {reason}</source>
        <translation>o nome do arquivo: {reason}</translation>
    </message>
    <message>
        <source>The picture cannot be saved as {file}: {cause}.</source>
        <translation>Não foi possível salvar a imagem como {file}: {cause}.</translation>
    </message>
</context>
</TS>
