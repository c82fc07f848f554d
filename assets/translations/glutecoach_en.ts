<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n completed week(s) in all</source>
            <translation>
                <numerusform>%n completed week in all</numerusform>
                <numerusform>%n completed weeks in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>longest streak: %n week(s)</source>
            <translation>
                <numerusform>longest streak: %n week</numerusform>
                <numerusform>longest streak: %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s); {needed} or more complete a week.</source>
            <translation>
                <numerusform>%n training day; {needed} or more complete a week.</numerusform>
                <numerusform>%n training days; {needed} or more complete a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A break covers %n day(s) of it; {enough} are enough to excuse a week.</source>
            <translation>
                <numerusform>A break covers %n day of it; {enough} are enough to excuse a week.</numerusform>
                <numerusform>A break covers %n days of it; {enough} are enough to excuse a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s) so far; {needed} or more complete it. It runs until {day}.</source>
            <translation>
                <numerusform>%n training day so far; {needed} or more complete it. It runs until {day}.</numerusform>
                <numerusform>%n training days so far; {needed} or more complete it. It runs until {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s); {needed} or more complete a week. What you did stays.</source>
            <translation>
                <numerusform>%n training day; {needed} or more complete a week. What you did stays.</numerusform>
                <numerusform>%n training days; {needed} or more complete a week. What you did stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counting session(s)</source>
            <translation>
                <numerusform>%n counting session</numerusform>
                <numerusform>%n counting sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period}, %n answer(s): {answers}</source>
            <translation>
                <numerusform>{period}, %n answer: {answers}</numerusform>
                <numerusform>{period}, %n answers: {answers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of break.</source>
            <translation>
                <numerusform>%n day of break.</numerusform>
                <numerusform>%n days of break.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partial session(s), not counted.</source>
            <translation>
                <numerusform>%n partial session, not counted.</numerusform>
                <numerusform>%n partial sessions, not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s) this week</source>
            <translation>
                <numerusform>%n training day this week</numerusform>
                <numerusform>%n training days this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) this week</source>
            <translation>
                <numerusform>%n more day this week</numerusform>
                <numerusform>%n more days this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s)</source>
            <translation>
                <numerusform>%n more day</numerusform>
                <numerusform>%n more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The longest so far: %n week(s)</source>
            <translation>
                <numerusform>The longest so far: %n week</numerusform>
                <numerusform>The longest so far: %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s)</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more of this kind.</source>
            <translation>
                <numerusform>… and %n more of this kind.</numerusform>
                <numerusform>… and %n more of this kind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To complete this week: %n more training day(s) by {day}.</source>
            <translation>
                <numerusform>To complete this week: %n more training day by {day}.</numerusform>
                <numerusform>To complete this week: %n more training days by {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed week(s) in a row</source>
            <translation>
                <numerusform>%n completed week in a row</numerusform>
                <numerusform>%n completed weeks in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed week(s) so far. A missed week pauses, it wipes out nothing.</source>
            <translation>
                <numerusform>%n completed week so far. A missed week pauses, it wipes out nothing.</numerusform>
                <numerusform>%n completed weeks so far. A missed week pauses, it wipes out nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) in a row</source>
            <translation>
                <numerusform>%n week in a row</numerusform>
                <numerusform>%n weeks in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s)</source>
            <translation>
                <numerusform>%n training day</numerusform>
                <numerusform>%n training days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <translation>
                <numerusform>%n needed</numerusform>
                <numerusform>%n needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partial session(s), not counted</source>
            <translation>
                <numerusform>%n partial session, not counted</numerusform>
                <numerusform>%n partial sessions, not counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rep(s).</source>
            <translation>
                <numerusform>%n rep.</numerusform>
                <numerusform>%n reps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s).</source>
            <translation>
                <numerusform>%n set.</numerusform>
                <numerusform>%n sets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rest, %n second(s).</source>
            <translation>
                <numerusform>Rest, %n second.</numerusform>
                <numerusform>Rest, %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The programme asks for %n set(s) of {fewest} to {most} reps.</source>
            <translation>
                <numerusform>The programme asks for %n set of {fewest} to {most} reps.</numerusform>
                <numerusform>The programme asks for %n sets of {fewest} to {most} reps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) until {last}, on {days} at {time}.</source>
            <translation>
                <numerusform>%n session until {last}, on {days} at {time}.</numerusform>
                <numerusform>%n sessions until {last}, on {days} at {time}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Train on %n day(s) a week.</source>
            <translation>
                <numerusform>Train on %n day a week.</numerusform>
                <numerusform>Train on %n days a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed week(s)</source>
            <translation>
                <numerusform>%n completed week</numerusform>
                <numerusform>%n completed weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s) to go this week. {day} is the last day to begin.</source>
            <translation>
                <numerusform>%n training day to go this week. {day} is the last day to begin.</numerusform>
                <numerusform>%n training days to go this week. {day} is the last day to begin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.</source>
            <translation>
                <numerusform>%n training day to go. Today, {day}, is the last day on which this week can still be completed.</numerusform>
                <numerusform>%n training days to go. Today, {day}, is the last day on which this week can still be completed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) could be read from the damaged file and were added.</source>
            <translation>
                <numerusform>%n session could be read from the damaged file and were added.</numerusform>
                <numerusform>%n sessions could be read from the damaged file and were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The history holds %n session(s) now.</source>
            <translation>
                <numerusform>The history holds %n session now.</numerusform>
                <numerusform>The history holds %n sessions now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n session(s) fewer than now.</source>
            <translation>
                <numerusform>That is %n session fewer than now.</numerusform>
                <numerusform>That is %n sessions fewer than now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n session(s) more than now.</source>
            <translation>
                <numerusform>That is %n session more than now.</numerusform>
                <numerusform>That is %n sessions more than now.</numerusform>
            </translation>
        </message>
    </context>
</TS>
