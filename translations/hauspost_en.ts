<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hauspost::BulkEmailCommand</name>
    <message numerus="yes">
        <source>%n left out; --list shows why.</source>
        <translation>
            <numerusform>%n left out; --list shows why.</numerusform>
            <numerusform>%n left out; --list shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) queued; “outbox” shows what waits.</source>
        <translation>
            <numerusform>%n e-mail queued; “outbox” shows what waits.</numerusform>
            <numerusform>%n e-mails queued; “outbox” shows what waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::InvitationsDialog</name>
    <message numerus="yes">
        <source>&amp;Send %Ln e-mail(s)</source>
        <translation>
            <numerusform>&amp;Send %Ln e-mail</numerusform>
            <numerusform>&amp;Send %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) get an e-mail</source>
        <translation>
            <numerusform>%Ln resident gets an e-mail</numerusform>
            <numerusform>%Ln residents get an e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LetterCommand</name>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation>
            <numerusform>%n left out: %1.</numerusform>
            <numerusform>%n left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be written.</source>
        <translation>
            <numerusform>%n letter to be written.</numerusform>
            <numerusform>%n letters to be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LettersController</name>
    <message numerus="yes">
        <source>%Ln letter(s) saved:</source>
        <translation>
            <numerusform>%Ln letter saved:</numerusform>
            <numerusform>%Ln letters saved:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::MainWindow</name>
    <message numerus="yes">
        <source>The portal could not do %Ln action(s) as you wanted. Please decide.</source>
        <translation>
            <numerusform>The portal could not do %Ln action as you wanted. Please decide.</numerusform>
            <numerusform>The portal could not do %Ln actions as you wanted. Please decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::OutboxPage</name>
    <message numerus="yes">
        <source>%Ln need(s) your decision.</source>
        <translation>
            <numerusform>%Ln action needs your decision.</numerusform>
            <numerusform>%Ln actions need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for the portal.</source>
        <translation>
            <numerusform>%Ln action waits for the portal.</numerusform>
            <numerusform>%Ln actions wait for the portal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::OutgoingController</name>
    <message numerus="yes">
        <source>%Ln e-mail(s) are in the queue and leave with the next synchronisation.</source>
        <translation>
            <numerusform>%Ln e-mail is in the queue and leaves with the next synchronisation.</numerusform>
            <numerusform>%Ln e-mails are in the queue and leave with the next synchronisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::OutgoingIndicator</name>
    <message numerus="yes">
        <source>%Ln × decision needed</source>
        <extracomment>2 × Klärung nötig</extracomment>
        <translation>
            <numerusform>%Ln × decision needed</numerusform>
            <numerusform>%Ln × decision needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in queue</source>
        <extracomment>3 in Warteschlange</extracomment>
        <translation>
            <numerusform>%Ln in queue</numerusform>
            <numerusform>%Ln in queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::PropertyPage</name>
    <message numerus="yes">
        <source>%n row(s) received. The properties appear here as they arrive.</source>
        <translation>
            <numerusform>%n row received. The properties appear here as they arrive.</numerusform>
            <numerusform>%n rows received. The properties appear here as they arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property(s)</source>
        <comment>singular, plural</comment>
        <translation>
            <numerusform>%Ln property</numerusform>
            <numerusform>%Ln properties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::RecipientsDialog</name>
    <message numerus="yes">
        <source>%Ln resident(s) get a letter</source>
        <translation>
            <numerusform>%Ln resident gets a letter</numerusform>
            <numerusform>%Ln residents get a letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln letter(s)…</source>
        <translation>
            <numerusform>&amp;Save %Ln letter…</numerusform>
            <numerusform>&amp;Save %Ln letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look at %Ln letter(s): see the column “Remark”.</source>
        <translation>
            <numerusform>Please look at %Ln letter: see the column “Remark”.</numerusform>
            <numerusform>Please look at %Ln letters: see the column “Remark”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::SyncCommand</name>
    <message numerus="yes">
        <source>Synchronised: %n row(s) received.</source>
        <translation>
            <numerusform>Synchronised: %n row received.</numerusform>
            <numerusform>Synchronised: %n rows received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::SyncTexts</name>
    <message numerus="yes">
        <source>Synchronised %n minute(s) ago</source>
        <translation>
            <numerusform>Synchronised %n minute ago</numerusform>
            <numerusform>Synchronised %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, tries again in %n second(s)</source>
        <translation>
            <numerusform>Offline, tries again in %n second</numerusform>
            <numerusform>Offline, tries again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::UnitPage</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::WatchCommand</name>
    <message numerus="yes">
        <source>%n row(s) received.</source>
        <translation>
            <numerusform>%n row received.</numerusform>
            <numerusform>%n rows received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the outbox accepted by the portal.</source>
        <translation>
            <numerusform>%n entry of the outbox accepted by the portal.</numerusform>
            <numerusform>%n entries of the outbox accepted by the portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the outbox need a decision.</source>
        <translation>
            <numerusform>%n entry of the outbox needs a decision.</numerusform>
            <numerusform>%n entries of the outbox need a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ImportReport</name>
    <message numerus="yes">
        <source>%n record(s) left out.</source>
        <translation>
            <numerusform>%n record left out.</numerusform>
            <numerusform>%n records left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the contact list belong to nobody in the file.</source>
        <translation>
            <numerusform>%n key of the contact list belongs to nobody in the file.</numerusform>
            <numerusform>%n keys of the contact list belong to nobody in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) given.</source>
        <translation>
            <numerusform>%n registration code given.</numerusform>
            <numerusform>%n registration codes given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) withdrawn.</source>
        <translation>
            <numerusform>%n registration code withdrawn.</numerusform>
            <numerusform>%n registration codes withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) ended, because the resident has moved out.</source>
        <translation>
            <numerusform>%n access ended, because the resident has moved out.</numerusform>
            <numerusform>%n accesses ended, because the residents have moved out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) as before, because the move-out was withdrawn.</source>
        <translation>
            <numerusform>%n access as before, because the move-out was withdrawn.</numerusform>
            <numerusform>%n accesses as before, because the move-out was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) expired.</source>
        <translation>
            <numerusform>%n invitation expired.</numerusform>
            <numerusform>%n invitations expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::portal::OfficeUsers</name>
    <message numerus="yes">
        <source>The password needs at least %n characters</source>
        <translation>
            <numerusform>The password needs at least %n character</numerusform>
            <numerusform>The password needs at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password may have at most %n characters</source>
        <translation>
            <numerusform>The password may have at most %n character</numerusform>
            <numerusform>The password may have at most %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
