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
    <name>hauspost::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>weitere 12</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentPage</name>
    <message numerus="yes">
        <source>%Ln resident(s)</source>
        <translation>
            <numerusform>%Ln resident</numerusform>
            <numerusform>%Ln residents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentsCommand</name>
    <message numerus="yes">
        <source>%n resident(s) written.</source>
        <translation>
            <numerusform>%n resident written.</numerusform>
            <numerusform>%n residents written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ContactPlanPage</name>
    <message numerus="yes">
        <source>%Ln resident(s) to change.</source>
        <translation>
            <numerusform>%Ln resident to change.</numerusform>
            <numerusform>%Ln residents to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) as on record.</source>
        <translation>
            <numerusform>%Ln row as on record.</numerusform>
            <numerusform>%Ln rows as on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln row cannot be used.</numerusform>
            <numerusform>%Ln rows cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need your decision; without it they are left out.</source>
        <translation>
            <numerusform>%Ln row needs your decision; without it the row is left out.</numerusform>
            <numerusform>%Ln rows need your decision; without it they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ContactsCommand</name>
    <message numerus="yes">
        <source>%n resident(s) to change.</source>
        <translation>
            <numerusform>%n resident to change.</numerusform>
            <numerusform>%n residents to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as on record.</source>
        <translation>
            <numerusform>%n row as on record.</numerusform>
            <numerusform>%n rows as on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need your decision; they are left out here.</source>
        <translation>
            <numerusform>%n row needs your decision; it is left out here.</numerusform>
            <numerusform>%n rows need your decision; they are left out here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be used; --list says why.</source>
        <translation>
            <numerusform>%n row cannot be used; --list says why.</numerusform>
            <numerusform>%n rows cannot be used; --list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln unit(s) need the consumption information</source>
        <translation>
            <numerusform>%Ln unit needs the consumption information</numerusform>
            <numerusform>%Ln units need the consumption information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) in all</source>
        <translation>
            <numerusform>%Ln unit in all</numerusform>
            <numerusform>%Ln units in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown for %Ln unit(s)</source>
        <translation>
            <numerusform>unknown for %Ln unit</numerusform>
            <numerusform>unknown for %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over for %Ln day(s)</source>
        <translation>
            <numerusform>Over for %Ln day</numerusform>
            <numerusform>Over for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) are not confirmed yet.</source>
        <translation>
            <numerusform>%Ln resident is not confirmed yet.</numerusform>
            <numerusform>%Ln residents are not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %Ln resident(s) have still to be confirmed.</source>
        <translation>
            <numerusform>Until %1, %Ln resident has still to be confirmed.</numerusform>
            <numerusform>Until %1, %Ln residents have still to be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln a day.</source>
        <translation>
            <numerusform>That is %Ln a day.</numerusform>
            <numerusform>That is %Ln a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) received.</source>
        <translation>
            <numerusform>%n row received.</numerusform>
            <numerusform>%n rows received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::Erasure</name>
    <message numerus="yes">
        <source>At this desk: the recipient of %n letter(s)</source>
        <translation>
            <numerusform>At this desk: the recipient of %n letter</numerusform>
            <numerusform>At this desk: the recipient of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this desk: the content of %n entry(s) of the outbox</source>
        <translation>
            <numerusform>At this desk: the content of %n entry of the outbox</numerusform>
            <numerusform>At this desk: the content of %n entries of the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln unit(s)</source>
        <translation>
            <numerusform>%1, %Ln unit</numerusform>
            <numerusform>%1, %Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::FilterProxy</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), closed</source>
        <translation>
            <numerusform>%1, %Ln row, closed</numerusform>
            <numerusform>%1, %Ln rows, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), open</source>
        <translation>
            <numerusform>%1, %Ln row, open</numerusform>
            <numerusform>%1, %Ln rows, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ImportPlanTexts</name>
    <message numerus="yes">
        <source>The portal left %n row(s) out; everything else was imported.</source>
        <translation>
            <numerusform>The portal left %n row out; everything else was imported.</numerusform>
            <numerusform>The portal left %n rows out; everything else was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
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
    <message numerus="yes">
        <source>%n older letter(s) to the same residents deleted.</source>
        <translation>
            <numerusform>%n older letter to the same resident deleted.</numerusform>
            <numerusform>%n older letters to the same residents deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older letter(s) to the same residents lie there still; --replace-older deletes them.</source>
        <translation>
            <numerusform>%n older letter to the same resident lies there still; --replace-older deletes it.</numerusform>
            <numerusform>%n older letters to the same residents lie there still; --replace-older deletes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LetterLabels</name>
    <message numerus="yes">
        <source>%Ln in the job</source>
        <translation>
            <numerusform>%Ln in the job</numerusform>
            <numerusform>%Ln in the job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln printed</source>
        <translation>
            <numerusform>%Ln printed</numerusform>
            <numerusform>%Ln printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posted</source>
        <translation>
            <numerusform>%Ln posted</numerusform>
            <numerusform>%Ln posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed over</source>
        <translation>
            <numerusform>%Ln handed over</numerusform>
            <numerusform>%Ln handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <translation>
            <numerusform>%Ln returned</numerusform>
            <numerusform>%Ln returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not printed</source>
        <translation>
            <numerusform>%Ln not printed</numerusform>
            <numerusform>%Ln not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made as a file</source>
        <translation>
            <numerusform>%Ln made as a file</numerusform>
            <numerusform>%Ln made as a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LetterLogCommand</name>
    <message numerus="yes">
        <source>%n letter(s) noted as posted.</source>
        <translation>
            <numerusform>%n letter noted as posted.</numerusform>
            <numerusform>%n letters noted as posted.</numerusform>
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
    <message numerus="yes">
        <source>%Ln letter(s) stayed as they are, because the step does not fit their state.</source>
        <translation>
            <numerusform>%Ln letter stayed as it is, because the step does not fit its state.</numerusform>
            <numerusform>%Ln letters stayed as they are, because the step does not fit their state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) went to the printer. Please look whether all came out.</source>
        <translation>
            <numerusform>%Ln letter went to the printer. Please look whether it came out.</numerusform>
            <numerusform>%Ln letters went to the printer. Please look whether all came out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are still to be printed.</source>
        <translation>
            <numerusform>One letter is still to be printed.</numerusform>
            <numerusform>%Ln letters are still to be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer stands still: %Ln letter(s) wait in its queue.</source>
        <translation>
            <numerusform>The printer stands still: one letter waits in its queue.</numerusform>
            <numerusform>The printer stands still: %Ln letters wait in its queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were written into the file.</source>
        <translation>
            <numerusform>%Ln letter was written into the file.</numerusform>
            <numerusform>%Ln letters were written into the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ListImportController</name>
    <message numerus="yes">
        <source>The contact data of %Ln resident(s) wait for the portal.</source>
        <translation>
            <numerusform>The contact data of %Ln resident wait for the portal.</numerusform>
            <numerusform>The contact data of %Ln residents wait for the portal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ListImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take over for %Ln resident(s)</source>
        <translation>
            <numerusform>&amp;Take over for %Ln resident</numerusform>
            <numerusform>&amp;Take over for %Ln residents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LockPage</name>
    <message numerus="yes">
        <source>The passphrase is wrong. Please wait %Ln second(s).</source>
        <translation>
            <numerusform>The passphrase is wrong. Please wait %Ln second.</numerusform>
            <numerusform>The passphrase is wrong. Please wait %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::MainWindow</name>
    <message numerus="yes">
        <source>%Ln property(s)</source>
        <translation>
            <numerusform>%Ln property</numerusform>
            <numerusform>%Ln properties</numerusform>
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
        <source>%Ln e-mail(s) are in the queue.</source>
        <translation>
            <numerusform>%Ln e-mail is in the queue.</numerusform>
            <numerusform>%Ln e-mails are in the queue.</numerusform>
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
    <name>hauspost::PrintedUpToDialog</name>
    <message numerus="yes">
        <source>%Ln are still to be printed.</source>
        <translation>
            <numerusform>One is still to be printed.</numerusform>
            <numerusform>%Ln are still to be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln letter(s) count as printed.</source>
        <translation>
            <numerusform>The one letter counts as printed.</numerusform>
            <numerusform>All %Ln letters count as printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) count as printed.</source>
        <translation>
            <numerusform>One letter counts as printed.</numerusform>
            <numerusform>%Ln letters count as printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::PrinterDialog</name>
    <message numerus="yes">
        <source>Print %Ln letter(s)</source>
        <translation>
            <numerusform>Print %Ln letter</numerusform>
            <numerusform>Print %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::PrivacyController</name>
    <message numerus="yes">
        <source>%Ln erasure(s) wait(s) in the outbox and can be taken back until it is sent.</source>
        <translation>
            <numerusform>%Ln erasure waits in the outbox and can be taken back until it is sent.</numerusform>
            <numerusform>%Ln erasures wait in the outbox and can be taken back until they are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the recipient(s) of %Ln letter(s)</source>
        <translation>
            <numerusform>the recipient of %Ln letter</numerusform>
            <numerusform>the recipients of %Ln letters</numerusform>
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
    <name>hauspost::PropertyTable</name>
    <message numerus="yes">
        <source>%1 of %Ln resident(s) confirmed</source>
        <translation>
            <numerusform>%1 of %Ln resident confirmed</numerusform>
            <numerusform>%1 of %Ln residents confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) vacant</source>
        <translation>
            <numerusform>%Ln unit vacant</numerusform>
            <numerusform>%Ln units vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) not counted: UVI not required or unknown</source>
        <translation>
            <numerusform>%Ln unit not counted: UVI not required or unknown</numerusform>
            <numerusform>%Ln units not counted: UVI not required or unknown</numerusform>
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
    <message numerus="yes">
        <source>&amp;Print %Ln letter(s)…</source>
        <translation>
            <numerusform>&amp;Print %Ln letter…</numerusform>
            <numerusform>&amp;Print %Ln letters…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) affected</source>
        <translation>
            <numerusform>%Ln person affected</numerusform>
            <numerusform>%Ln persons affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) affected</source>
        <translation>
            <numerusform>%Ln note affected</numerusform>
            <numerusform>%Ln notes affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) affected</source>
        <translation>
            <numerusform>%Ln letter affected</numerusform>
            <numerusform>%Ln letters affected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ReturnDialog</name>
    <message numerus="yes">
        <source>&amp;Why did %Ln letter(s) come back?</source>
        <translation>
            <numerusform>&amp;Why did %Ln letter come back?</numerusform>
            <numerusform>&amp;Why did %Ln letters come back?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::RunLetters</name>
    <message numerus="yes">
        <source>%Ln letter(s) selected</source>
        <translation>
            <numerusform>%Ln letter selected</numerusform>
            <numerusform>%Ln letters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) shown</source>
        <translation>
            <numerusform>%Ln letter shown</numerusform>
            <numerusform>%Ln letters shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln letter(s) of the run</source>
        <translation>
            <numerusform>The one letter of the run</numerusform>
            <numerusform>All %Ln letters of the run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::SettingsDialog</name>
    <message numerus="yes">
        <source>The passphrase needs %Ln character(s) at least.</source>
        <translation>
            <numerusform>The passphrase needs at least %Ln character.</numerusform>
            <numerusform>The passphrase needs at least %Ln characters.</numerusform>
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
    <message numerus="yes">
        <source>%n entry(s) of the outbox need a decision; “outbox” says why.</source>
        <translation>
            <numerusform>%n entry of the outbox needs a decision; “outbox” says why.</numerusform>
            <numerusform>%n entries of the outbox need a decision; “outbox” says why.</numerusform>
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
    <name>hauspost::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) saved: %1</source>
        <translation>
            <numerusform>%Ln row saved: %1</numerusform>
            <numerusform>%Ln rows saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::TrayController</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the outbox need your decision.</source>
        <translation>
            <numerusform>One entry of the outbox needs your decision.</numerusform>
            <numerusform>%Ln entries of the outbox need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) have confirmed their access.</source>
        <translation>
            <numerusform>One resident has confirmed the access.</numerusform>
            <numerusform>%Ln residents have confirmed their access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hauspost: %Ln entry(s) need your decision</source>
        <translation>
            <numerusform>Hauspost: one entry needs your decision</numerusform>
            <numerusform>Hauspost: %Ln entries need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>One waits</numerusform>
            <numerusform>%Ln wait</numerusform>
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
    <message numerus="yes">
        <source>%1, %Ln of them without access</source>
        <translation>
            <numerusform>%1, %Ln of them without access</numerusform>
            <numerusform>%1, %Ln of them without access</numerusform>
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
    <name>hauspost::WidgetPrompts</name>
    <message numerus="yes">
        <source>%Ln action(s) in the outbox leave when somebody signs in for this office again.</source>
        <translation>
            <numerusform>%Ln action in the outbox leaves when somebody signs in for this office again.</numerusform>
            <numerusform>%Ln actions in the outbox leave when somebody signs in for this office again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::WindowStrips</name>
    <message numerus="yes">
        <source>The portal could not do %Ln action(s) as you wanted. Please decide.</source>
        <translation>
            <numerusform>The portal could not do %Ln action as you wanted. Please decide.</numerusform>
            <numerusform>The portal could not do %Ln actions as you wanted. Please decide.</numerusform>
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
<context>
    <name>hauspost::portal::SampleResidentsCommand</name>
    <message numerus="yes">
        <source>%Ln resident(s) registered, with the password %1</source>
        <translation>
            <numerusform>%Ln resident registered, with the password %1</numerusform>
            <numerusform>%Ln residents registered, with the password %1</numerusform>
        </translation>
    </message>
</context>
</TS>
