<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PortalFolder</name>
    <message>
        <source>it cannot be created</source>
        <translation>er kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>hauspost::AccessBar</name>
    <message>
        <source>UVI not required</source>
        <translation>UVI nicht notwendig</translation>
    </message>
    <message>
        <source>UVI access of the residents</source>
        <translation>UVI-Zugang der Nutzer</translation>
    </message>
    <message>
        <source>The bar is all residents of units with “UVI required: yes”. Vacant units and all other units are not in it, nor in the percentages. 100 % only when nobody is missing.</source>
        <translation>Der Balken sind alle Nutzer von Nutzeinheiten mit „UVI notwendig: ja“. Leerstände und alle anderen Nutzeinheiten sind nicht darin, auch nicht in den Prozenten. 100 % nur, wenn niemand fehlt.</translation>
    </message>
</context>
<context>
    <name>hauspost::AccessLooks</name>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>71 (12 %)</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>hauspost::Actions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Connect to portal…</source>
        <translation>Mit dem Portal &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Download all access letters…</source>
        <translation>Alle Zugangsdaten als Schreiben &amp;herunterladen …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Hauspost</source>
        <translation>Über H&amp;auspost</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>Send selected by &amp;e-mail…</source>
        <translation>Ausgewählte per E-&amp;Mail versenden …</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
    <message>
        <source>&amp;Import properties from a DTM file…</source>
        <translation>Liegenschaften aus DTM-Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>Save &amp;backup as…</source>
        <translation>Sicherung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Restore back&amp;up…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <extracomment>Übersicht</extracomment>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Liegenschaften</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Nutzeinheiten</translation>
    </message>
    <message>
        <source>&amp;Letters for the selection…</source>
        <translation>S&amp;chreiben für Auswahl …</translation>
    </message>
    <message>
        <source>Letters for all s&amp;hown…</source>
        <translation>Schreiben für alle ange&amp;zeigten …</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <extracomment>Gehe zu …</extracomment>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Sidebar without words</source>
        <translation>Seitenleiste &amp;ohne Wörter</translation>
    </message>
    <message>
        <source>&amp;Print table…</source>
        <translation>Tabelle &amp;drucken …</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose …</translation>
    </message>
    <message>
        <source>Rete&amp;ntion…</source>
        <extracomment>Aufbewahrung …</extracomment>
        <translation>Au&amp;fbewahrung …</translation>
    </message>
    <message>
        <source>Import cont&amp;act data…</source>
        <translation>&amp;Kontaktdaten importieren …</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>Le&amp;tter runs</source>
        <translation>&amp;Druckaufträge</translation>
    </message>
    <message>
        <source>Cons&amp;ents</source>
        <extracomment>Einwilligungen</extracomment>
        <translation>Ein&amp;willigungen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Spal&amp;ten …</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>hauspost::AddressFields</name>
    <message>
        <source>Recipient of the letter, up to four lines</source>
        <translation>Empfänger des Schreibens, bis zu vier Zeilen</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>empty: Germany</source>
        <translation>leer: Deutschland</translation>
    </message>
    <message>
        <source>As it stands in the window of the envelope, for example with “c/o” in the second line.</source>
        <translation>So, wie es im Fenster des Umschlags steht, zum Beispiel mit „c/o“ in der zweiten Zeile.</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>Street and n&amp;umber</source>
        <translation>Straße und Haus&amp;nummer</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>PLZ und Ort</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Lan&amp;d</translation>
    </message>
</context>
<context>
    <name>hauspost::AddressPreview</name>
    <message>
        <source>How the letter will begin</source>
        <translation>So beginnt das Schreiben</translation>
    </message>
</context>
<context>
    <name>hauspost::BatchTable</name>
    <message>
        <source>Run</source>
        <extracomment>Auftrag</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Angelegt</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Schreiben (Plural); jedes hat eine Seite</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Ziel</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>hauspost::BulkEmailCommand</name>
    <message>
        <source>Unit</source>
        <translation>Nutzeinheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n left out; --list shows why.</source>
        <translation>
            <numerusform>%n ausgelassen; --list zeigt, warum.</numerusform>
            <numerusform>%n ausgelassen; --list zeigt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) queued; “outbox” shows what waits.</source>
        <translation>
            <numerusform>%n E-Mail eingereiht; „outbox“ zeigt, was wartet.</numerusform>
            <numerusform>%n E-Mails eingereiht; „outbox“ zeigt, was wartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>hauspost::CallbackListener</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>This address is of no use.</source>
        <translation>Diese Adresse ist unbrauchbar.</translation>
    </message>
    <message>
        <source>This address is of no use. Please begin to sign in again in Hauspost.</source>
        <translation>Diese Adresse ist unbrauchbar. Bitte beginnen Sie die Anmeldung noch einmal in Hauspost.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Hauspost goes on</source>
        <translation>Hauspost macht weiter</translation>
    </message>
    <message>
        <source>You can close this window and return to Hauspost.</source>
        <translation>Sie können dieses Fenster schließen und zu Hauspost zurückkehren.</translation>
    </message>
</context>
<context>
    <name>hauspost::CandidatePane</name>
    <message>
        <source>The row of the list beside what is on record</source>
        <translation>Die Zeile der Liste neben dem, was erfasst ist</translation>
    </message>
    <message>
        <source>Row %1 of the list</source>
        <translation>Zeile %1 der Liste</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>weicht ab: %1</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>None of them (0)</source>
        <translation>Keiner davon (0)</translation>
    </message>
    <message>
        <source>It is this one (%1)</source>
        <translation>Es ist dieser (%1)</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Which values?</source>
        <translation>Welche Werte?</translation>
    </message>
    <message>
        <source>Take the list&apos;s (L)</source>
        <translation>Die der Liste nehmen (L)</translation>
    </message>
    <message>
        <source>Keep these (D)</source>
        <translation>Diese behalten (D)</translation>
    </message>
</context>
<context>
    <name>hauspost::ClarifyDialog</name>
    <message>
        <source>delete the address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>last e-mail on %1</source>
        <translation>letzte E-Mail am %1</translation>
    </message>
    <message>
        <source>not on record any more</source>
        <translation>nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>UVI access</source>
        <translation>UVI-Zugang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <extracomment>Klärung nötig</extracomment>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Verwerfen</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What you wanted is let go; the portal&apos;s state stays.</source>
        <translation>Ihr Auftrag entfällt; der Stand des Portals bleibt.</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <extracomment>Trotzdem senden</extracomment>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>Queues it once more, on the state shown at the right.</source>
        <translation>Stellt den Auftrag noch einmal in die Warteschlange, auf dem rechts gezeigten Stand.</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>Was Sie wollten</translation>
    </message>
    <message>
        <source>What the portal has now</source>
        <translation>Was das Portal jetzt hat</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>as the portal writes</source>
        <translation>wie das Portal schreibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Resident key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Language of the e-mails</source>
        <translation>Sprache der E-Mails</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Move-in</source>
        <translation>Einzug</translation>
    </message>
</context>
<context>
    <name>hauspost::ColumnProfileBar</name>
    <message>
        <source>&amp;Save as Profile…</source>
        <translation>Als &amp;Profil speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>C&amp;olumns:</source>
        <translation>Sp&amp;alten:</translation>
    </message>
    <message>
        <source>Where the meaning of the columns comes from</source>
        <translation>Woher die Bedeutung der Spalten kommt</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Guessed by their names</source>
        <translation>Nach ihren Namen geraten</translation>
    </message>
    <message>
        <source>As confirmed on %1</source>
        <translation>Wie am %1 bestätigt</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Put these columns in its place?</source>
        <translation>Ein Profil „%1“ gibt es schon. Soll es durch diese Spalten ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>New name of the profile</source>
        <translation>Neuer Name des Profils</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? The columns here stay as they are.</source>
        <translation>Das Profil „%1“ löschen? Die Spalten hier bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hauspost::CommandLine</name>
    <message>
        <source>Folder of this desk&apos;s data (default: the user&apos;s own).</source>
        <translation>Ordner mit den Daten dieses Arbeitsplatzes (Vorgabe: der des Benutzers).</translation>
    </message>
    <message>
        <source>Address of the portal, e.g. https://portal.example.com.</source>
        <translation>Adresse des Portals, z. B. https://portal.example.com.</translation>
    </message>
    <message>
        <source>File with this desk&apos;s token.</source>
        <translation>Datei mit dem Zugang dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>Language of messages: de or en.</source>
        <translation>Sprache der Meldungen: de oder en.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>JSON statt einer Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>Only rows that contain all these words (residents, units, properties).</source>
        <translation>Nur Zeilen, in denen alle diese Wörter vorkommen (residents, units, properties).</translation>
    </message>
    <message>
        <source>Write all letters into one PDF file.</source>
        <translation>Alle Schreiben in eine PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Write one PDF file per letter into this folder.</source>
        <translation>Je Schreiben eine PDF-Datei in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>At most N letters.</source>
        <translation>Höchstens N Schreiben.</translation>
    </message>
    <message>
        <source>Leave out residents who were written to within the last N days.</source>
        <translation>Nutzer auslassen, die in den letzten N Tagen angeschrieben wurden.</translation>
    </message>
    <message>
        <source>Also residents who move in later.</source>
        <translation>Auch Nutzer, die erst später einziehen.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2</source>
        <translation>--%1 braucht eine ganze Zahl ab %2</translation>
    </message>
    <message>
        <source>letters needs either --all or --property or --resident</source>
        <translation>letters braucht entweder --all oder --property oder --resident</translation>
    </message>
    <message>
        <source>letters needs either --out or --out-dir or --list</source>
        <translation>letters braucht entweder --out oder --out-dir oder --list</translation>
    </message>
    <message>
        <source>exactly one command is needed</source>
        <translation>Es wird genau ein Befehl gebraucht</translation>
    </message>
    <message>
        <source>“%1” is no command</source>
        <translation>„%1“ ist kein Befehl</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Property number (units, residents, letters, email).</source>
        <translation>Liegenschaftsnummer (units, residents, letters, email).</translation>
    </message>
    <message>
        <source>Letter or e-mail for the resident with this key; for letters several times.</source>
        <translation>Schreiben oder E-Mail für den Nutzer mit diesem Ordnungsbegriff; bei letters mehrmals möglich.</translation>
    </message>
    <message>
        <source>Where the registration e-mail goes (email).</source>
        <translation>Wohin die Registrierungs-E-Mail geht (email).</translation>
    </message>
    <message>
        <source>Where the resident&apos;s consent to e-mail can be found; needed where none is on record.</source>
        <translation>Wo die Einwilligung des Nutzers zur E-Mail zu finden ist; nötig, wenn keine hinterlegt ist.</translation>
    </message>
    <message>
        <source>Send once more to somebody who was invited already (email).</source>
        <translation>Noch einmal an jemanden senden, der schon eingeladen wurde (email).</translation>
    </message>
    <message>
        <source>Only queue it; the next synchronisation sends it (email).</source>
        <translation>Nur in die Warteschlange stellen; die nächste Synchronisierung sendet sie (email).</translation>
    </message>
    <message>
        <source>Take this entry back; only before its first try (outbox).</source>
        <translation>Diesen Eintrag zurücknehmen; nur vor dem ersten Versuch (outbox).</translation>
    </message>
    <message>
        <source>Let this refused entry go (outbox).</source>
        <translation>Diesen abgelehnten Eintrag verwerfen (outbox).</translation>
    </message>
    <message>
        <source>Go on synchronising until stopped, and say what changes (sync).</source>
        <translation>Bis zum Abbruch weiter synchronisieren und sagen, was sich ändert (sync).</translation>
    </message>
    <message>
        <source>Seconds between two synchronisations of --watch (default: 60).</source>
        <translation>Sekunden zwischen zwei Synchronisierungen von --watch (Vorgabe: 60).</translation>
    </message>
    <message>
        <source>outbox takes either --cancel or --dismiss</source>
        <translation>outbox nimmt entweder --cancel oder --dismiss</translation>
    </message>
    <message>
        <source>Only print the address to open (login).</source>
        <translation>Nur die Adresse ausgeben, die zu öffnen ist (login).</translation>
    </message>
    <message>
        <source>Delete the copy of the portal&apos;s data too (logout).</source>
        <translation>Auch die Kopie der Portaldaten löschen (logout).</translation>
    </message>
    <message>
        <source>Letters or e-mails for everybody who needs one.</source>
        <translation>Schreiben oder E-Mails für alle, die eines brauchen.</translation>
    </message>
    <message>
        <source>email needs one --resident and its --address, or --all or --property for everybody with a known address and consent</source>
        <translation>email braucht einen --resident und seine --address, oder --all oder --property für alle mit bekannter Adresse und Einwilligung</translation>
    </message>
    <message>
        <source>Only show who gets a letter or an e-mail and who does not and why; of an import, each row.</source>
        <translation>Nur zeigen, wer ein Schreiben oder eine E-Mail bekommt und wer aus welchem Grund nicht; bei einem Import jede Zeile.</translation>
    </message>
    <message>
        <source>CSV file with the columns key, e-mail, salutation, location (import).</source>
        <translation>CSV-Datei mit den Spalten Ordnungsbegriff, E-Mail, Anrede, Lage (import).</translation>
    </message>
    <message>
        <source>Units that need monthly consumption information: all, none, or a CSV file with the columns property number, unit number, required (import).</source>
        <translation>Nutzeinheiten, für die UVI notwendig ist: all, none oder eine CSV-Datei mit den Spalten Liegenschaftsnummer, NE-Nummer, notwendig (import).</translation>
    </message>
    <message>
        <source>With --out-dir: one PDF file per property.</source>
        <translation>Mit --out-dir: eine PDF-Datei je Liegenschaft.</translation>
    </message>
    <message>
        <source>With --out-dir: a list of the letters (CSV) beside the files.</source>
        <translation>Mit --out-dir: ein Verzeichnis der Schreiben (CSV) neben den Dateien.</translation>
    </message>
    <message>
        <source>With --out-dir: delete older letters to the same residents there.</source>
        <translation>Mit --out-dir: ältere Schreiben an dieselben Nutzer dort löschen.</translation>
    </message>
    <message>
        <source>Order of the letters: units (default) or route.</source>
        <translation>Reihenfolge der Schreiben: units (nach Nutzeinheit, Vorgabe) oder route (Postweg).</translation>
    </message>
    <message>
        <source>Sheet of the workbook (contacts; default: the first with content).</source>
        <translation>Tabellenblatt der Arbeitsmappe (contacts; sonst das erste mit Inhalt).</translation>
    </message>
    <message>
        <source>What a column means, e.g. C=email or Mail=email; several times (contacts).</source>
        <translation>Was eine Spalte bedeutet, z. B. C=email oder Mail=email; mehrfach möglich (contacts).</translation>
    </message>
    <message>
        <source>Only count what would change; --list shows each row (import, contacts).</source>
        <translation>Nur zählen, was sich ändern würde; --list zeigt jede Zeile (import, contacts).</translation>
    </message>
    <message>
        <source>%1 needs exactly one file</source>
        <translation>%1 braucht genau eine Datei</translation>
    </message>
    <message>
        <source>--order is units or route</source>
        <translation>--order ist units oder route</translation>
    </message>
    <message>
        <source>Take the columns as saved under this name in the window (contacts).</source>
        <translation>Spalten so nehmen, wie sie im Fenster unter diesem Namen gespeichert sind (contacts).</translation>
    </message>
    <message>
        <source>Write the list into this CSV file instead (consents).</source>
        <translation>Die Liste stattdessen in diese CSV-Datei schreiben (consents).</translation>
    </message>
    <message>
        <source>consents takes the word list</source>
        <translation>consents erwartet das Wort list</translation>
    </message>
    <message>
        <source>person needs one --resident and --out FOLDER</source>
        <translation>person braucht ein --resident und --out ORDNER</translation>
    </message>
    <message>
        <source>privacy takes erase, due or log</source>
        <translation>privacy erwartet erase, due oder log</translation>
    </message>
    <message>
        <source>privacy erase needs one --resident</source>
        <translation>privacy erase braucht ein --resident</translation>
    </message>
    <message>
        <source>Take what the files say also where somebody edited by hand since (import, contacts).</source>
        <translation>Was die Dateien sagen, auch dort übernehmen, wo seither von Hand geändert wurde (import, contacts).</translation>
    </message>
    <message>
        <source>Commands:
  sync         send what waits and fetch what is new from the portal
  status       what is here and how old it is
  properties   the properties with their counts
  units        the units with their current residents
  residents    the current residents
  letters      make the registration letters; further:
               letters list                   the runs of letters made here
               letters protocol RUN           who got a letter in it, who did not and why, and what
                                              became of them (with --out; PDF, XLSX or CSV)
               letters reprint RUN [N-M]      print letters again (with --out or --out-dir)
               letters posted RUN [N-M]       note that they went to the post
               letters returned NUMBER        note that a letter came back
  email        send the registration information by e-mail; queued while the portal is away
  import FILE  bring a DTM file to the portal; queued while the portal is away
  contacts     take over e-mail addresses, salutations, postal addresses and consents from a FILE
               (CSV, XLSX, ODS)
  outbox       what waits for the portal or for your decision
  consents list  the consents to e-mail, withdrawals, and addresses without one; --csv FILE
  person       what is on record about a --resident, as HTML and JSON into the folder --out
  privacy due    who moved out longer ago than the period that the office has set
  privacy erase  erase a --resident who has moved out; without --yes only shows what goes
  privacy log    what was erased and told, by ids
  login        sign in in the browser; with --token-file the access is kept there, else in the keychain
  logout       end the access of this desk

Exit codes: 0 done or queued, 2 usage, 3 portal fault, 4 access refused, 5 local data, 6 output,
7 not found or not allowed, 8 nothing to do, 9 refused by the portal, 70 internal, 130 cancelled.
</source>
        <translation>Befehle:
  sync         senden, was wartet, und Neues vom Portal holen
  status       was hier liegt und wie alt es ist
  properties   die Liegenschaften mit ihren Zahlen
  units        die Nutzeinheiten mit ihren aktuellen Nutzern
  residents    die aktuellen Nutzer
  letters      die Registrierungsschreiben erstellen; außerdem:
               letters list                   die hier erstellten Druckaufträge
               letters protocol RUN           wer darin ein Schreiben bekam, wer nicht und warum, und was
                                              daraus wurde (mit --out; PDF, XLSX oder CSV)
               letters reprint AUFTRAG [N-M]  Schreiben erneut drucken (mit --out oder --out-dir)
               letters posted AUFTRAG [N-M]   vermerken, dass sie zur Post gegeben sind
               letters returned NUMMER        vermerken, dass ein Schreiben zurückkam
  email        die Registrierungsinformationen per E-Mail versenden; wartet, solange das Portal nicht erreichbar ist
  import DATEI bringt eine DTM-Datei zum Portal; wartet, solange das Portal nicht erreichbar ist
  contacts     E-Mail-Adressen, Anreden, Postanschriften und Einwilligungen aus einer Datei
               übernehmen (CSV, XLSX, ODS)
  outbox       was auf das Portal oder auf Ihre Entscheidung wartet
  consents list  die Einwilligungen in E-Mails, Widerrufe, und Adressen ohne Einwilligung; --csv DATEI
  person       was über ein --resident gespeichert ist, als HTML und JSON in den Ordner --out
  privacy due    wer vor längerer Zeit ausgezogen ist, als die Frist der Verwaltung sagt
  privacy erase  ein ausgezogenes --resident löschen; ohne --yes nur zeigen, was gelöscht wird
  privacy log    was gelöscht und beauskunftet wurde, mit Kennungen
  login        im Browser anmelden; mit --token-file wird der Zugang dort verwahrt, sonst im Schlüsselbund
  logout       den Zugang dieses Arbeitsplatzes beenden

Rückgabewerte: 0 erledigt oder eingereiht, 2 Aufruf, 3 Fehler des Portals, 4 Zugang abgelehnt, 5 Daten hier, 6 Ausgabe,
7 nicht gefunden oder nicht erlaubt, 8 nichts zu tun, 9 vom Portal abgelehnt, 70 intern, 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>Really erase, and not only show what would go (privacy erase); send also to an address that looks mistyped (email).</source>
        <translation>Wirklich löschen und nicht nur zeigen, was wegfiele (privacy erase); auch an eine Adresse senden, die nach einem Tippfehler aussieht (email).</translation>
    </message>
    <message>
        <source>Hauspost without a window: units and residents of an office, their registration by e-mail or letter, imports and data protection.</source>
        <translation>Hauspost ohne Fenster: Nutzeinheiten und Nutzer einer Verwaltung, ihre Registrierung per E-Mail oder Schreiben, Importe und Datenschutz.</translation>
    </message>
</context>
<context>
    <name>hauspost::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a command, property or resident</source>
        <translation>Gehe zu einem Befehl, einer Liegenschaft oder einem Nutzer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 · previous resident</source>
        <translation>%1 · vorheriger Nutzer</translation>
    </message>
    <message>
        <source>%1 · future resident</source>
        <translation>%1 · zukünftiger Nutzer</translation>
    </message>
    <message>
        <source>Exactly that</source>
        <translation>Genau das</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Liegenschaften</translation>
    </message>
    <message>
        <source>By e-mail address or letter</source>
        <translation>Über E-Mail-Adresse oder Schreiben</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Über die Anschrift</translation>
    </message>
    <message>
        <source>Command, property, resident, user key, unit number, e-mail address or number of a letter</source>
        <translation>Befehl, Liegenschaft, Nutzer, Nutzer-Ordnungsbegriff, NE-Nr., E-Mail-Adresse oder Nummer eines Schreibens</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>weitere 12</extracomment>
        <translation>
            <numerusform>weitere %Ln</numerusform>
            <numerusform>weitere %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Type more to find them</source>
        <translation>Mehr eingeben, um sie zu finden</translation>
    </message>
</context>
<context>
    <name>hauspost::ConnectDialog</name>
    <message>
        <source>Connect to portal</source>
        <translation>Mit dem Portal verbinden</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>&amp;File with the access</source>
        <translation>&amp;Datei mit dem Zugang</translation>
    </message>
    <message>
        <source>&amp;Address of the portal</source>
        <translation>&amp;Adresse des Portals</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File with the access of this desk</source>
        <translation>Datei mit dem Zugang dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the portal. Sign in there in your browser; Hauspost never sees your password. If you were given a file with the access of this desk instead, keep it where only you can read it: Hauspost remembers its place and reads it at each start.</source>
        <translation>Ihr Administrator nennt Ihnen die Adresse des Portals. Melden Sie sich dort in Ihrem Browser an; Hauspost erfährt Ihr Passwort nicht. Wenn Sie stattdessen eine Datei mit dem Zugang dieses Arbeitsplatzes bekommen haben, bewahren Sie sie dort auf, wo nur Sie sie lesen können: Hauspost merkt sich den Ort und liest sie bei jedem Start.</translation>
    </message>
    <message>
        <source>&amp;Connect with the file</source>
        <translation>Mit der Datei &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>Im Browser &amp;anmelden</translation>
    </message>
    <message>
        <source>Please enter the address of the portal. Your administrator has it.</source>
        <translation>Bitte geben Sie die Adresse des Portals ein. Ihre Administration kennt sie.</translation>
    </message>
    <message>
        <source>The address of the portal begins with https://, so that nobody on the way can read along. Please ask your administrator for that address.</source>
        <translation>Die Adresse des Portals beginnt mit https://, damit unterwegs niemand mitlesen kann. Bitte fragen Sie Ihre Administration nach dieser Adresse.</translation>
    </message>
    <message>
        <source>Please choose the file with the access of this desk, or sign in in the browser instead.</source>
        <translation>Bitte wählen Sie die Datei mit dem Zugang dieses Arbeitsplatzes, oder melden Sie sich im Browser an.</translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentDialog</name>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>&amp;Widerrufen am</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>Tag des Widerrufs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Consent of the resident to be written to by e-mail. The portal keeps it as a proof.</source>
        <translation>Einwilligung des Nutzers, per E-Mail angeschrieben zu werden. Das Portal bewahrt sie als Nachweis auf.</translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentFields</name>
    <message>
        <source>Tenancy agreement</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Source of the consent</source>
        <translation>Quelle der Einwilligung</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Tag der Einwilligung</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;vom</translation>
    </message>
    <message>
        <source>Consent of %1 (%2), withdrawn on %3.</source>
        <translation>Einwilligung vom %1 (%2), widerrufen am %3.</translation>
    </message>
    <message>
        <source>Consent of %1 (%2) is on record.</source>
        <translation>Einwilligung vom %1 liegt vor (%2).</translation>
    </message>
    <message>
        <source>choose or type in</source>
        <translation>wählen oder eintippen</translation>
    </message>
    <message>
        <source>Where the consent can be found, so that it can be proved.</source>
        <translation>Wo die Einwilligung zu finden ist, damit sie nachgewiesen werden kann.</translation>
    </message>
    <message>
        <source>Please name the source of the consent, so that it can be proved.</source>
        <translation>Bitte nennen Sie die Quelle der Einwilligung, damit sie nachgewiesen werden kann.</translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentPage</name>
    <message>
        <source>Consents</source>
        <extracomment>Einwilligungen</extracomment>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s)</source>
        <translation>
            <numerusform>%Ln Nutzer</numerusform>
            <numerusform>%Ln Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 residents</source>
        <translation>%1 von %2 Nutzern</translation>
    </message>
    <message>
        <source>No consent matches the filter</source>
        <translation>Keine Einwilligung passt zum Filter</translation>
    </message>
    <message>
        <source>Every word must occur in the row, and one of the chosen states must fit.</source>
        <translation>Jedes Wort muss in der Zeile vorkommen, und einer der gewählten Stände muss passen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Einwilligungen werden gelesen …</translation>
    </message>
    <message>
        <source>The consents cannot be shown</source>
        <translation>Die Einwilligungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>No consent is on record yet</source>
        <translation>Noch ist keine Einwilligung erfasst</translation>
    </message>
    <message>
        <source>As soon as a consent to e-mail is recorded or a resident has an e-mail address, the resident appears here.</source>
        <translation>Sobald eine Einwilligung in E-Mails erfasst ist oder ein Nutzer eine E-Mail-Adresse hat, steht der Nutzer hier.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Date and source of the consent to e-mail, or its withdrawal.</source>
        <translation>Datum und Quelle der Einwilligung in E-Mails, oder ihr Widerruf.</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung erfassen …</translation>
    </message>
    <message>
        <source>Show unit</source>
        <translation>Nutzeinheit zeigen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Filter by name, source or address</source>
        <translation>Nach Name, Quelle oder Adresse filtern</translation>
    </message>
    <message>
        <source>Filter the consents</source>
        <translation>Einwilligungen filtern</translation>
    </message>
    <message>
        <source>&amp;Record or withdraw consent…</source>
        <extracomment>Einwilligung erfassen …</extracomment>
        <translation>Einwilligung &amp;erfassen oder widerrufen …</translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentTable</name>
    <message>
        <source>%1, change waiting</source>
        <extracomment>Vorhanden, Änderung wartet</extracomment>
        <translation>%1, Änderung wartet</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <extracomment>Mietverhältnis</extracomment>
        <translation>Mietverhältnis</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Einwilligung</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>Erteilt am</extracomment>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Quelle</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <extracomment>Widerrufen am</extracomment>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Resident key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>UVI access</source>
        <translation>UVI-Zugang</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Vorhanden</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Widerrufen</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Missing despite e-mail</source>
        <extracomment>Fehlt trotz E-Mail</extracomment>
        <translation>Fehlt trotz E-Mail</translation>
    </message>
    <message>
        <source>previous</source>
        <extracomment>vorheriger Nutzer</extracomment>
        <translation>vorheriger Nutzer</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>aktueller Nutzer</extracomment>
        <translation>aktueller Nutzer</translation>
    </message>
    <message>
        <source>future</source>
        <extracomment>zukünftiger Nutzer</extracomment>
        <translation>zukünftiger Nutzer</translation>
    </message>
    <message>
        <source>Actions for unit %1</source>
        <translation>Aktionen für Nutzeinheit %1</translation>
    </message>
</context>
<context>
    <name>hauspost::ConsentsCommand</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Mietverhältnis</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) written.</source>
        <translation>
            <numerusform>%n Nutzer geschrieben.</numerusform>
            <numerusform>%n Nutzer geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ContactField</name>
    <message>
        <source>User key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address addition</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Einwilligung am</translation>
    </message>
    <message>
        <source>Where the consent is found</source>
        <translation>Fundstelle der Einwilligung</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactList</name>
    <message>
        <source>the row does not say whom it is about</source>
        <translation>die Zeile sagt nicht, um wen es geht</translation>
    </message>
    <message>
        <source>the e-mail address is not valid</source>
        <translation>die E-Mail-Adresse ist ungültig</translation>
    </message>
    <message>
        <source>the salutation is not known</source>
        <translation>die Anrede ist nicht bekannt</translation>
    </message>
    <message>
        <source>the date of the consent cannot be read</source>
        <translation>das Datum der Einwilligung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the date of the consent lies in the future</source>
        <translation>das Datum der Einwilligung liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the unit number is not a number</source>
        <translation>die NE-Nr. ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not said where the consent can be found</source>
        <translation>es fehlt, wo die Einwilligung zu finden ist</translation>
    </message>
    <message>
        <source>the postal address is incomplete</source>
        <translation>die Postanschrift ist unvollständig</translation>
    </message>
    <message>
        <source>the formula of the cell has failed</source>
        <translation>die Formel der Zelle ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the result of the formula is not in the file; please open and save it once in the spreadsheet program</source>
        <translation>das Ergebnis der Formel steht nicht in der Datei; bitte öffnen und speichern Sie sie einmal in der Tabellenkalkulation</translation>
    </message>
    <message>
        <source>the cell holds a number: leading zeros may have been lost</source>
        <translation>die Zelle enthält eine Zahl: führende Nullen können verloren sein</translation>
    </message>
    <message>
        <source>the date of the consent is a bare number; please give the cell the format of a date in the spreadsheet program</source>
        <translation>das Datum der Einwilligung ist eine bloße Zahl; bitte geben Sie der Zelle im Tabellenprogramm das Format eines Datums</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactPlan</name>
    <message>
        <source>no resident fits this row</source>
        <translation>kein Nutzer passt zu dieser Zeile</translation>
    </message>
    <message>
        <source>more than one resident fits this row</source>
        <translation>mehrere Nutzer passen zu dieser Zeile</translation>
    </message>
    <message>
        <source>another name is on record</source>
        <translation>es ist ein anderer Name bekannt</translation>
    </message>
    <message>
        <source>the key fits only with leading zeros</source>
        <translation>der Ordnungsbegriff passt nur mit führenden Nullen</translation>
    </message>
    <message>
        <source>the resident has moved out; somebody else lives there now</source>
        <translation>der Nutzer ist ausgezogen; dort wohnt jetzt jemand anderes</translation>
    </message>
    <message>
        <source>the resident has moved out</source>
        <translation>der Nutzer ist ausgezogen</translation>
    </message>
    <message>
        <source>row %1 is about the same resident</source>
        <translation>Zeile %1 betrifft denselben Nutzer</translation>
    </message>
    <message>
        <source>a change of this resident is still in the outbox</source>
        <translation>eine Änderung dieses Nutzers liegt noch im Postausgang</translation>
    </message>
    <message>
        <source>the consent was withdrawn after this date</source>
        <translation>die Einwilligung wurde nach diesem Datum widerrufen</translation>
    </message>
    <message>
        <source>the access ends with the new e-mail address; the resident has to register anew</source>
        <translation>mit der neuen E-Mail-Adresse endet der Zugang; der Nutzer muss sich erneut registrieren</translation>
    </message>
    <message>
        <source>was “%1” meant?</source>
        <translation>war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>the row is hidden in the file</source>
        <translation>die Zeile ist in der Datei ausgeblendet</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>please decide</source>
        <translation>bitte entscheiden</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>nobody has this key; the unit of the row is known</source>
        <translation>diesen Ordnungsbegriff hat niemand; die Nutzeinheit der Zeile ist bekannt</translation>
    </message>
    <message>
        <source>a similar name is on record</source>
        <translation>hier ist ein ähnlicher Name erfasst</translation>
    </message>
    <message>
        <source>edited by hand at the desk, and the list says something else</source>
        <translation>am Arbeitsplatz von Hand geändert, und die Liste sagt etwas anderes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactPlanPage</name>
    <message>
        <source>&amp;Take over / leave out</source>
        <translation>&amp;Übernehmen / auslassen</translation>
    </message>
    <message>
        <source>Use the &amp;suggested address</source>
        <translation>&amp;Vorgeschlagene Adresse verwenden</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>What the list changes</source>
        <translation>Was die Liste ändert</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) to change.</source>
        <translation>
            <numerusform>%Ln Nutzer wird geändert.</numerusform>
            <numerusform>%Ln Nutzer werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) as on record.</source>
        <translation>
            <numerusform>%Ln Zeile ist unverändert.</numerusform>
            <numerusform>%Ln Zeilen sind unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht verwendbar.</numerusform>
            <numerusform>%Ln Zeilen sind nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>For &amp;all conflicts</source>
        <translation>Für &amp;alle Konflikte</translation>
    </message>
    <message>
        <source>&amp;Next open row</source>
        <translation>&amp;Nächste offene Zeile</translation>
    </message>
    <message>
        <source>Take the &amp;list&apos;s values</source>
        <translation>Werte der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Keep the &amp;desk&apos;s values</source>
        <translation>Werte am &amp;Arbeitsplatz behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need your decision; without it they are left out.</source>
        <translation>
            <numerusform>%Ln Zeile braucht Ihre Entscheidung; ohne sie bleibt die Zeile aus.</numerusform>
            <numerusform>%Ln Zeilen brauchen Ihre Entscheidung; ohne sie bleiben die Zeilen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has merged cells: their value counts in the first row only.</source>
        <translation>Die Liste hat verbundene Zellen: Ihr Wert gilt nur in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Changes of contact data</source>
        <translation>Änderungen der Kontaktdaten</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactPreference</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Paper for good</source>
        <translation>Papier dauerhaft</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactSides</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>Wohnt dort</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactTable</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>hauspost::ContactsCommand</name>
    <message>
        <source>“--map %1” names no column or no field of this list</source>
        <translation>„--map %1“ nennt keine Spalte oder kein Feld dieser Liste</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) to change.</source>
        <translation>
            <numerusform>%n Nutzer wird geändert.</numerusform>
            <numerusform>%n Nutzer werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as on record.</source>
        <translation>
            <numerusform>%n Zeile ist unverändert.</numerusform>
            <numerusform>%n Zeilen sind unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need your decision; they are left out here.</source>
        <translation>
            <numerusform>%n Zeile braucht Ihre Entscheidung; sie wird hier ausgelassen.</numerusform>
            <numerusform>%n Zeilen brauchen Ihre Entscheidung; sie werden hier ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be used; --list says why.</source>
        <translation>
            <numerusform>%n Zeile ist nicht verwendbar; --list sagt, warum.</numerusform>
            <numerusform>%n Zeilen sind nicht verwendbar; --list sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no profile “%1”</source>
        <translation>ein Profil „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>A list with these names of columns is known: its columns are taken as confirmed on %1.</source>
        <translation>Eine Liste mit diesen Spaltennamen ist bekannt: Die Spalten gelten wie am %1 bestätigt.</translation>
    </message>
</context>
<context>
    <name>hauspost::DashboardPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Übersicht</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>UVI access</source>
        <translation>UVI-Zugang</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>To do today</source>
        <extracomment>Heute zu tun</extracomment>
        <translation>Heute zu tun</translation>
    </message>
    <message>
        <source>Properties furthest behind</source>
        <translation>Liegenschaften mit dem größten Rückstand</translation>
    </message>
    <message>
        <source>None. All residents are confirmed.</source>
        <translation>Keine. Alle Nutzer sind bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) need the consumption information</source>
        <translation>
            <numerusform>%Ln Nutzeinheit mit „UVI notwendig“</numerusform>
            <numerusform>%Ln Nutzeinheiten mit „UVI notwendig“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) in all</source>
        <translation>
            <numerusform>%Ln Nutzeinheit insgesamt</numerusform>
            <numerusform>%Ln Nutzeinheiten insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown for %Ln unit(s)</source>
        <translation>
            <numerusform>unbekannt bei %Ln Nutzeinheit</numerusform>
            <numerusform>unbekannt bei %Ln Nutzeinheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Noch %Ln Tag</numerusform>
            <numerusform>Noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag abgelaufen</numerusform>
            <numerusform>Seit %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1. All residents are confirmed.</source>
        <translation>Bis %1. Alle Nutzer sind bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) are not confirmed yet.</source>
        <translation>
            <numerusform>%Ln Nutzer ist noch nicht bestätigt.</numerusform>
            <numerusform>%Ln Nutzer sind noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %Ln resident(s) have still to be confirmed.</source>
        <translation>
            <numerusform>Bis %1: %Ln Nutzer ist noch nicht bestätigt.</numerusform>
            <numerusform>Bis %1: %Ln Nutzer sind noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln a day.</source>
        <translation>
            <numerusform>Das ist %Ln am Tag.</numerusform>
            <numerusform>Das sind %Ln am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read</source>
        <translation>Die Daten auf diesem Computer können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>The numbers appear when the first synchronisation is done</source>
        <translation>Die Zahlen erscheinen, wenn die erste Synchronisierung fertig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) received.</source>
        <translation>
            <numerusform>%n Zeile erhalten.</numerusform>
            <numerusform>%n Zeilen erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no units yet</source>
        <translation>Es gibt noch keine Nutzeinheiten</translation>
    </message>
    <message>
        <source>As soon as the portal has properties for this office, their numbers stand here.</source>
        <translation>Sobald im Portal Liegenschaften für Ihre Verwaltung stehen, erscheinen hier ihre Zahlen.</translation>
    </message>
    <message>
        <source>Access over time</source>
        <translation>Zugang im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <extracomment>Nichts zu tun: Abgelaufen, Rückläufer, …</extracomment>
        <translation>Nichts zu tun: %1</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Heute ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>hauspost::Desk</name>
    <message>
        <source>Restore the last backup</source>
        <translation>Letzte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start with an empty record</source>
        <translation>Mit leerem Verzeichnis beginnen</translation>
    </message>
    <message>
        <source>Letters made since the last backup will be missing in the record of letters, and what was put into the outbox since then has to be done again.</source>
        <translation>Seit der letzten Sicherung erstellte Schreiben fehlen dann im Schreibenverzeichnis, und was seitdem in den Postausgang kam, muss noch einmal veranlasst werden.</translation>
    </message>
    <message>
        <source>The record of letters made so far and what waits in the outbox are lost. The data of the portal is not affected.</source>
        <translation>Das Verzeichnis der bisher erstellten Schreiben und was im Postausgang wartet, gehen verloren. Die Daten des Portals sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskAccount</name>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please sign in in your browser. Hauspost waits for it.</source>
        <translation>Bitte melden Sie sich in Ihrem Browser an. Hauspost wartet darauf.</translation>
    </message>
    <message>
        <source>No browser could be opened. Please copy the address and open it in a browser on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Bitte kopieren Sie die Adresse und öffnen Sie sie in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>This computer has no keychain that works. You are signed in until Hauspost ends; then you have to sign in again.</source>
        <translation>Auf diesem Computer arbeitet kein Schlüsselbund. Sie sind angemeldet, bis Hauspost beendet wird; danach müssen Sie sich neu anmelden.</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskBackup</name>
    <message>
        <source>it is not a backup of Hauspost</source>
        <translation>sie ist keine Sicherung von Hauspost</translation>
    </message>
    <message>
        <source>it cannot be renamed</source>
        <translation>sie kann nicht umbenannt werden</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskBackups</name>
    <message>
        <source>Save backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>The backup was saved: %1</source>
        <translation>Die Sicherung wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The backup is of %1 and holds %2 letters and %3 actions of the outbox. Everything recorded since then will be missing. What is there now is kept as a file.</source>
        <translation>Die Sicherung ist vom %1. Sie enthält Schreiben: %2, Aufträge im Postausgang: %3. Alles, was seitdem erfasst wurde, fehlt danach. Der jetzige Stand bleibt als Datei erhalten.</translation>
    </message>
    <message>
        <source>Attention: it seems to be of another office. None of its residents is known here.</source>
        <translation>Achtung: Sie stammt offenbar von einer anderen Verwaltung. Keiner ihrer Nutzer ist hier bekannt.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup was restored. The data of before is kept in %1</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der vorherige Stand liegt in %1</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskOptions</name>
    <message>
        <source>Folder of this desk&apos;s data (default: the user&apos;s own).</source>
        <translation>Ordner mit den Daten dieses Arbeitsplatzes (Vorgabe: der des Benutzers).</translation>
    </message>
    <message>
        <source>Address of the portal, e.g. https://portal.example.com.</source>
        <translation>Adresse des Portals, z. B. https://portal.example.com.</translation>
    </message>
    <message>
        <source>File with this desk&apos;s token.</source>
        <translation>Datei mit dem Zugang dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>Language: de or en.</source>
        <translation>Sprache: de oder en.</translation>
    </message>
    <message>
        <source>Appearance: light, dark or system.</source>
        <translation>Erscheinungsbild: light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Save a picture of a page and end.</source>
        <translation>Das Bild einer Seite speichern und beenden.</translation>
    </message>
    <message>
        <source>--%1 needs one of: %2</source>
        <translation>--%1 braucht eines von: %2</translation>
    </message>
    <message>
        <source>Registration letters for the residents of your properties.</source>
        <translation>Registrierungsschreiben für die Nutzer Ihrer Liegenschaften.</translation>
    </message>
    <message>
        <source>Page to show first, also for the picture: start, overview, properties, goto:TEXT, units, units:NR, menu:NR/UNIT, details:NR/UNIT, letters, outbox, consents, recipients:NR, preview:NR, invitations:NR, email:NR/UNIT, emailchange:NR/UNIT, consent:NR/UNIT, resident:NR/UNIT, movein:NR/UNIT, moveout:NR/UNIT, person:NR/UNIT, erasure:NR/UNIT, retention, decision, returned, printedupto, listcolumns:FILE, listplan:FILE, import:FILE, settings:TAB, connect, restore, diagnostics, handbook:NAME or lock.</source>
        <translation>Seite, die zuerst gezeigt wird, auch für das Bild: start, overview, properties, goto:TEXT, units, units:NR, menu:NR/UNIT, details:NR/UNIT, letters, outbox, consents, recipients:NR, preview:NR, invitations:NR, email:NR/UNIT, emailchange:NR/UNIT, consent:NR/UNIT, resident:NR/UNIT, movein:NR/UNIT, moveout:NR/UNIT, person:NR/UNIT, erasure:NR/UNIT, retention, decision, returned, printedupto, listcolumns:FILE, listplan:FILE, import:FILE, settings:TAB, connect, restore, diagnostics, handbook:NAME oder lock.</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskPaths</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>dies ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>er kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>hauspost::DeskProgram</name>
    <message>
        <source>The sample data need the program hauspost-portal, which is not installed on this computer.</source>
        <translation>Für die Beispieldaten wird das Programm hauspost-portal gebraucht; es ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>The portal of the sample data has stopped. What you see stays until you end the sample.</source>
        <translation>Das Portal der Beispieldaten läuft nicht mehr. Was Sie sehen, bleibt, bis Sie die Beispieldaten beenden.</translation>
    </message>
    <message>
        <source>The sample data could not be made. Is there enough space on this computer?</source>
        <translation>Die Beispieldaten konnten nicht angelegt werden. Ist auf diesem Computer genug Platz?</translation>
    </message>
</context>
<context>
    <name>hauspost::Diagnosis</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: size</source>
        <translation>%1: Größe</translation>
    </message>
    <message>
        <source>%1: pages, of them free</source>
        <translation>%1: Seiten, davon frei</translation>
    </message>
    <message>
        <source>%1: format</source>
        <translation>%1: Format</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Outbox: waiting</source>
        <translation>Postausgang: wartend</translation>
    </message>
    <message>
        <source>Outbox: to be decided</source>
        <translation>Postausgang: zu klären</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>in the keychain of the system</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in memory only, until Hauspost ends</source>
        <translation>nur im Arbeitsspeicher, bis Hauspost endet</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>State of the access</source>
        <translation>Zustand des Zugangs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>This clock differs by</source>
        <translation>Abweichung dieser Uhr</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last synchronisations</source>
        <translation>Letzte Synchronisationen</translation>
    </message>
    <message>
        <source>%1: %2 rows in %3 ms</source>
        <translation>%1: %2 Zeilen in %3 ms</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Report of Hauspost, without personal data</source>
        <translation>Bericht von Hauspost, ohne personenbezogene Daten</translation>
    </message>
</context>
<context>
    <name>hauspost::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking at the files and asking the portal…</source>
        <translation>Die Dateien werden geprüft, das Portal wird gefragt …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>The report holds no names, addresses, e-mails or codes. You can send it to your support.</source>
        <translation>Der Bericht enthält keine Namen, Anschriften, E-Mail-Adressen oder Codes. Sie können ihn an Ihren Support senden.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>hauspost::DialogParts</name>
    <message>
        <source>Cancel</source>
        <extracomment>Abbrechen</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hauspost::DispatchTable</name>
    <message>
        <source>Letter no.</source>
        <extracomment>Nummer des Schreibens</extracomment>
        <translation>Schreiben Nr.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>am</extracomment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
</context>
<context>
    <name>hauspost::DtmTexts</name>
    <message>
        <source>whole record</source>
        <translation>ganzer Satz</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>Satzart</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>key of the billing company</source>
        <translation>Schlüssel des Abrechnungsunternehmens</translation>
    </message>
    <message>
        <source>property number</source>
        <translation>Liegenschaftsnummer</translation>
    </message>
    <message>
        <source>unit number</source>
        <translation>Nummer der Nutzeinheit</translation>
    </message>
    <message>
        <source>VAT flag</source>
        <translation>Kennzeichen Umsatzsteuer</translation>
    </message>
    <message>
        <source>street of the property</source>
        <translation>Straße der Liegenschaft</translation>
    </message>
    <message>
        <source>country of the property</source>
        <translation>Land der Liegenschaft</translation>
    </message>
    <message>
        <source>postal code of the property</source>
        <translation>Postleitzahl der Liegenschaft</translation>
    </message>
    <message>
        <source>city of the property</source>
        <translation>Ort der Liegenschaft</translation>
    </message>
    <message>
        <source>begin of the billing period</source>
        <translation>Beginn des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>end of the billing period</source>
        <translation>Ende des Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>object number</source>
        <translation>Objektnummer</translation>
    </message>
    <message>
        <source>flag for the risk of lost allocations</source>
        <translation>Kennzeichen Umlageausfallwagnis</translation>
    </message>
    <message>
        <source>condominium flag</source>
        <translation>Kennzeichen Wohnungseigentum</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>end marker</source>
        <translation>Endekennzeichen</translation>
    </message>
    <message>
        <source>user key of the office</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>address flag</source>
        <translation>Adresskennzeichen</translation>
    </message>
    <message>
        <source>name of the user</source>
        <translation>Name des Nutzers</translation>
    </message>
    <message>
        <source>street of the user</source>
        <translation>Straße des Nutzers</translation>
    </message>
    <message>
        <source>country of the user</source>
        <translation>Land des Nutzers</translation>
    </message>
    <message>
        <source>postal code of the user</source>
        <translation>Postleitzahl des Nutzers</translation>
    </message>
    <message>
        <source>city of the user</source>
        <translation>Ort des Nutzers</translation>
    </message>
    <message>
        <source>name of the owner</source>
        <translation>Name des Eigentümers</translation>
    </message>
    <message>
        <source>street of the owner</source>
        <translation>Straße des Eigentümers</translation>
    </message>
    <message>
        <source>country of the owner</source>
        <translation>Land des Eigentümers</translation>
    </message>
    <message>
        <source>postal code of the owner</source>
        <translation>Postleitzahl des Eigentümers</translation>
    </message>
    <message>
        <source>city of the owner</source>
        <translation>Ort des Eigentümers</translation>
    </message>
    <message>
        <source>begin of the occupancy</source>
        <translation>Beginn der Nutzung</translation>
    </message>
    <message>
        <source>end of the occupancy</source>
        <translation>Ende der Nutzung</translation>
    </message>
    <message>
        <source>vacancy flag</source>
        <translation>Kennzeichen Leerstand</translation>
    </message>
    <message>
        <source>flag for the fee of a change of user</source>
        <translation>Kennzeichen Nutzerwechselgebühr</translation>
    </message>
    <message>
        <source>Record %1 does not end where it should. The file is damaged from here on; nothing after this place was read. Please have the file made again.</source>
        <translation>Satz %1 endet nicht dort, wo er enden sollte. Ab hier ist die Datei beschädigt; was danach kommt, wurde nicht gelesen. Bitte lassen Sie die Datei neu erstellen.</translation>
    </message>
    <message>
        <source>The file has more records than one office can have. Reading stopped at record %1.</source>
        <translation>Die Datei enthält mehr Sätze, als eine Verwaltung haben kann. Das Lesen wurde bei Satz %1 beendet.</translation>
    </message>
    <message>
        <source>Record %1 ends with LF instead of CR LF, as if the file had been changed on the way. The records are read nevertheless.</source>
        <translation>Satz %1 endet mit LF statt mit CR LF, als wäre die Datei unterwegs verändert worden. Die Sätze werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Record %1 has %5 characters instead of 2048 and was left out. Please have the file made again.</source>
        <translation>Satz %1 hat %5 statt 2048 Zeichen und wurde ausgelassen. Bitte lassen Sie die Datei neu erstellen.</translation>
    </message>
    <message>
        <source>The file ends in the middle of record %1, after %5 of 2048 characters. It was probably not copied completely; please copy it again.</source>
        <translation>Die Datei endet mitten in Satz %1, nach %5 von 2048 Zeichen. Wahrscheinlich wurde sie nicht vollständig kopiert; bitte kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Record %1 begins with “%5”. Only records L (property) and M (user) are expected here; the record was left out.</source>
        <translation>Satz %1 beginnt mit „%5“. Erwartet werden hier nur Sätze L (Liegenschaft) und M (Nutzer); der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1 does not end with the letter of its type in column 2048 but with “%5”. Its columns are probably shifted, so the record was left out.</source>
        <translation>Satz %1 endet in Spalte 2048 nicht mit dem Buchstaben seiner Satzart, sondern mit „%5“. Wahrscheinlich sind seine Spalten verschoben; der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1 is written in the character set UTF-8 instead of ISO 8859-15, so umlauts and columns are wrong. The record was left out; please export the file again as ISO 8859-15 (Latin-9).</source>
        <translation>Satz %1 ist im Zeichensatz UTF-8 statt ISO 8859-15 geschrieben, daher stimmen Umlaute und Spalten nicht. Der Satz wurde ausgelassen; bitte exportieren Sie die Datei erneut als ISO 8859-15 (Latin-9).</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the field is blank but has to be filled.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Das Feld ist leer, muss aber gefüllt sein.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): “%5” is not a number. The record was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): „%5“ ist keine Zahl. Der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): “%5” is not a date; dates are written as day, month and year with two digits each. The record was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): „%5“ ist kein Datum; ein Datum besteht aus Tag, Monat und Jahr mit je zwei Ziffern. Der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): “%5” is not allowed here. The record was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): „%5“ ist hier nicht erlaubt. Der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the end “%5” lies before the begin. The record was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Das Ende „%5“ liegt vor dem Beginn. Der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): version “%5” of the exchange format is not known; versions 03.05 and 03.10 are. The record was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Die Version „%5“ des Austauschformats ist nicht bekannt; bekannt sind 03.05 und 03.10. Der Satz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the file has no usable property record L for the property number %5. The user was left out.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Die Datei enthält keinen brauchbaren Liegenschaftssatz L zur Liegenschaftsnummer %5. Der Nutzer wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the property %5 is in the file twice for the same billing period. The first record was taken.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Die Liegenschaft %5 kommt in der Datei für denselben Abrechnungszeitraum zweimal vor. Der erste Satz wurde übernommen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the unit %5 is in the file twice for the same days. The first record was taken.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Die Nutzeinheit %5 kommt in der Datei für dieselben Tage zweimal vor. Der erste Satz wurde übernommen.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): the text holds characters that cannot be printed. They were replaced by blanks.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Der Text enthält Zeichen, die nicht gedruckt werden können. Sie wurden durch Leerzeichen ersetzt.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): %5 lies outside the billing period of the property. Please check the date.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): %5 liegt außerhalb des Abrechnungszeitraums der Liegenschaft. Bitte prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): on %5 another user still lives in the unit. Please check the dates.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Am %5 wohnt noch ein anderer Nutzer in der Nutzeinheit. Bitte prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>Record %1, field “%2” (columns %3 to %4): neither the user nor the owner has a name. Nobody can be written to.</source>
        <translation>Satz %1, Feld „%2“ (Spalten %3 bis %4): Weder der Nutzer noch der Eigentümer hat einen Namen. Niemand kann angeschrieben werden.</translation>
    </message>
</context>
<context>
    <name>hauspost::EligibilityTexts</name>
    <message>
        <source>gets a letter</source>
        <translation>erhält ein Schreiben</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>dort wohnt niemand (Leerstand)</translation>
    </message>
    <message>
        <source>consumption information is not required for this unit</source>
        <translation>für diese Nutzeinheit ist keine Verbrauchsinformation notwendig</translation>
    </message>
    <message>
        <source>the portal has not said yet whether consumption information is required</source>
        <translation>das Portal hat noch nicht gemeldet, ob eine Verbrauchsinformation notwendig ist</translation>
    </message>
    <message>
        <source>has access already</source>
        <translation>hat bereits Zugang</translation>
    </message>
    <message>
        <source>access was taken back on purpose</source>
        <translation>der Zugang wurde absichtlich aufgehoben</translation>
    </message>
    <message>
        <source>has to register anew with the changed e-mail address</source>
        <translation>muss sich mit der geänderten E-Mail-Adresse erneut registrieren</translation>
    </message>
    <message>
        <source>has deleted the account</source>
        <translation>hat das Benutzerkonto gelöscht</translation>
    </message>
    <message>
        <source>has moved out</source>
        <translation>ist ausgezogen</translation>
    </message>
    <message>
        <source>has not moved in yet</source>
        <translation>ist noch nicht eingezogen</translation>
    </message>
    <message>
        <source>was written to a short time ago</source>
        <translation>wurde vor Kurzem angeschrieben</translation>
    </message>
    <message>
        <source>the postal address is incomplete</source>
        <translation>die Postanschrift ist unvollständig</translation>
    </message>
    <message>
        <source>there is no registration code yet; please synchronise</source>
        <translation>es gibt noch keinen Registrierungscode; bitte synchronisieren Sie</translation>
    </message>
    <message>
        <source>the registration code has expired; please synchronise to get a new one</source>
        <translation>der Registrierungscode ist abgelaufen; bitte synchronisieren Sie, um einen neuen zu erhalten</translation>
    </message>
    <message>
        <source>has another registration code than on that letter; please write a new one</source>
        <translation>hat inzwischen einen anderen Registrierungscode; bitte neu anschreiben</translation>
    </message>
    <message>
        <source>is not on record any more</source>
        <translation>ist nicht mehr erfasst</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>von der Liste genommen</translation>
    </message>
    <message>
        <source>was not among the letters asked for</source>
        <translation>war nicht unter den gewünschten Schreiben</translation>
    </message>
</context>
<context>
    <name>hauspost::EmailChangeDialog</name>
    <message>
        <source>Change e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. An empty field deletes the address.</source>
        <translation>Noch ist nichts geändert. Ein leeres Feld löscht die Adresse.</translation>
    </message>
    <message>
        <source>Only the address is saved; no e-mail is sent.</source>
        <translation>Nur die Adresse wird gespeichert; es wird keine E-Mail versendet.</translation>
    </message>
    <message>
        <source>&amp;Delete address</source>
        <translation>Adresse &amp;löschen</translation>
    </message>
    <message>
        <source>Without the address the access is revoked: the resident can no longer sign in. The same address entered again gives it back.</source>
        <translation>Ohne die Adresse wird der Zugang aufgehoben: Der Nutzer kann sich nicht mehr anmelden. Wird dieselbe Adresse wieder eingetragen, lebt der Zugang wieder auf.</translation>
    </message>
    <message>
        <source>The access is confirmed. With another address it is revoked, and the resident has to register anew.</source>
        <translation>Der Zugang ist bestätigt. Mit einer anderen Adresse wird er aufgehoben, und der Nutzer muss sich neu registrieren.</translation>
    </message>
    <message>
        <source>The link sent to the old address stops working. Please send the registration information again afterwards.</source>
        <translation>Der an die alte Adresse gesendete Link gilt dann nicht mehr. Bitte senden Sie die Registrierungsinformationen danach erneut.</translation>
    </message>
</context>
<context>
    <name>hauspost::EmailCommand</name>
    <message>
        <source>Queued: it is sent with the next synchronisation.</source>
        <translation>In Warteschlange: Sie wird mit der nächsten Synchronisierung gesendet.</translation>
    </message>
    <message>
        <source>Another desk had asked the portal for the same already; one e-mail is sent.</source>
        <translation>Ein anderer Arbeitsplatz hatte das Portal schon um dasselbe gebeten; es geht eine E-Mail hinaus.</translation>
    </message>
    <message>
        <source>The portal has accepted it and sends the e-mail.</source>
        <translation>Das Portal hat den Auftrag angenommen und sendet die E-Mail.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Nothing is sent; with --yes it goes to the address as it stands</source>
        <translation>Meinten Sie „%1“? Es wird nichts gesendet; mit --yes geht es an die Adresse, wie sie dasteht</translation>
    </message>
    <message>
        <source>This resident wishes to be written to by post (%1).</source>
        <translation>Dieser Nutzer wünscht Post (%1).</translation>
    </message>
</context>
<context>
    <name>hauspost::EmailDialog</name>
    <message>
        <source>Send registration information again</source>
        <translation>Registrierungsinformationen erneut senden</translation>
    </message>
    <message>
        <source>Send registration information by e-mail</source>
        <translation>Registrierungsinformationen per E-Mail versenden</translation>
    </message>
    <message>
        <source>&amp;Send e-mail</source>
        <extracomment>E-Mail versenden</extracomment>
        <translation>E-Mail &amp;versenden</translation>
    </message>
    <message>
        <source>Please note: the resident&apos;s consent to communication by e-mail should be at hand.</source>
        <translation>Bitte beachten Sie, dass Ihnen hierfür bereits das Einverständnis des Bewohners zur E-Mail-Kommunikation vorliegen sollte.</translation>
    </message>
    <message>
        <source>&amp;Consent is at hand</source>
        <extracomment>Einwilligung liegt vor</extracomment>
        <translation>Ein&amp;willigung liegt vor</translation>
    </message>
    <message>
        <source>The access is confirmed already. No e-mail is sent; to use another address, choose “Change e-mail address” in the menu.</source>
        <translation>Der Zugang ist bereits bestätigt. Es wird keine E-Mail versendet; für eine andere Adresse wählen Sie im Menü „E-Mail-Adresse ändern“.</translation>
    </message>
    <message>
        <source>No e-mail: %1.</source>
        <translation>Keine E-Mail: %1.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address.</source>
        <translation>Bitte geben Sie die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please confirm that the consent is at hand.</source>
        <translation>Bitte bestätigen Sie, dass die Einwilligung vorliegt.</translation>
    </message>
    <message>
        <source>At the same address the link of the last e-mail goes on working; another address ends it.</source>
        <translation>Bei gleicher Adresse gilt der Link der letzten E-Mail weiter; eine andere Adresse macht ihn ungültig.</translation>
    </message>
    <message>
        <source>This resident wishes to be written to by post (%1). Please send an e-mail only if that was agreed.</source>
        <extracomment>%1: Brief, Papier dauerhaft</extracomment>
        <translation>Dieser Nutzer wünscht Post (%1). Bitte senden Sie nur dann eine E-Mail, wenn das so vereinbart ist.</translation>
    </message>
</context>
<context>
    <name>hauspost::EmailField</name>
    <message>
        <source>E-mail &amp;address</source>
        <extracomment>E-Mail-Adresse</extracomment>
        <translation>E-Mail-&amp;Adresse</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>Meinten Sie anna@gmail.com?</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>Auch verwendet von: %1</translation>
    </message>
</context>
<context>
    <name>hauspost::Erasure</name>
    <message>
        <source>At the portal: name, salutation, postal address, user key, the dates of the tenancy, what the last import said</source>
        <translation>Beim Portal: Name, Anrede, Postanschrift, Ordnungsbegriff, Ein- und Auszug, Werte des letzten Imports</translation>
    </message>
    <message>
        <source>At the portal: e-mail address, consent and its withdrawal</source>
        <translation>Beim Portal: E-Mail-Adresse, Einwilligung und Widerruf</translation>
    </message>
    <message>
        <source>At the portal: codes, links, recipients of e-mails, and the login where it has no other flat</source>
        <translation>Beim Portal: Codes, Links, Empfänger von E-Mails, und das Benutzerkonto, wenn keine andere Wohnung daran hängt</translation>
    </message>
    <message>
        <source>At all desks: the copy of these data, as soon as they synchronise</source>
        <translation>An allen Arbeitsplätzen: die Kopie dieser Daten, sobald sie synchronisieren</translation>
    </message>
    <message>
        <source>At this desk: the note and the preference</source>
        <translation>An diesem Arbeitsplatz: die Notiz und der Versandwunsch</translation>
    </message>
    <message numerus="yes">
        <source>At this desk: the recipient of %n letter(s)</source>
        <translation>
            <numerusform>An diesem Arbeitsplatz: der Empfänger von %n Schreiben</numerusform>
            <numerusform>An diesem Arbeitsplatz: der Empfänger von %n Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this desk: the content of %n entry(s) of the outbox</source>
        <translation>
            <numerusform>An diesem Arbeitsplatz: der Inhalt von %n Eintrag des Postausgangs</numerusform>
            <numerusform>An diesem Arbeitsplatz: der Inhalt von %n Einträgen des Postausgangs</numerusform>
        </translation>
    </message>
    <message>
        <source>Number and day of the letters, without recipient: the runs stay complete</source>
        <translation>Nummer und Tag der Schreiben ohne Empfänger, damit die Druckaufträge vollständig bleiben</translation>
    </message>
    <message>
        <source>The log of erasures with day and an id that names nobody any more: the proof that it was done</source>
        <translation>Das Löschprotokoll mit Tag und einer Kennung, die niemanden mehr bezeichnet: der Nachweis, dass gelöscht wurde</translation>
    </message>
    <message>
        <source>The unit and its other residents</source>
        <translation>Die Nutzeinheit und ihre anderen Nutzer</translation>
    </message>
    <message>
        <source>Backups: of this desk for up to three days on which the program is started, of the portal as long as the administration keeps them</source>
        <translation>Sicherungen: an diesem Arbeitsplatz noch höchstens drei Tage, an denen Hauspost gestartet wird; beim Portal, solange die Administration sie aufbewahrt</translation>
    </message>
    <message>
        <source>Files that were saved from the program (letters, lists): please delete them yourself</source>
        <translation>Gespeicherte Dateien (Schreiben, Listen): bitte löschen Sie diese selbst</translation>
    </message>
    <message>
        <source>Nobody lives there.</source>
        <translation>Dort wohnt niemand.</translation>
    </message>
    <message>
        <source>The tenancy is not over. The data are needed for it; please record the move-out first.</source>
        <translation>Das Mietverhältnis ist noch nicht zu Ende. Die Daten werden dafür gebraucht; bitte erfassen Sie zuerst den Auszug.</translation>
    </message>
    <message>
        <source>Something of this resident waits for the portal already.</source>
        <translation>Von diesem Nutzer wartet schon etwas auf das Portal.</translation>
    </message>
    <message>
        <source>The period that your office has set for persons ends on %1. Until then the data may be needed to settle the costs; a resident may ask for erasure all the same.</source>
        <translation>Die Frist Ihrer Verwaltung für Personen endet am %1. Bis dahin können die Daten für die Abrechnung gebraucht werden; eine Löschung verlangen kann der Nutzer trotzdem.</translation>
    </message>
    <message>
        <source>Only a lead of your office may erase personal data, because nothing brings them back.</source>
        <translation>Nur eine Leitung Ihrer Verwaltung darf personenbezogene Daten löschen, weil nichts sie zurückbringt.</translation>
    </message>
</context>
<context>
    <name>hauspost::ErasureDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das wird gelöscht</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>It cannot be undone once it has been sent. To go on, please type %1:</source>
        <translation>Nach dem Senden lässt sich das nicht rückgängig machen. Tippen Sie zum Fortfahren bitte %1:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>The word that has to be typed. Löschen</extracomment>
        <translation>LÖSCHEN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::ErrorTexts</name>
    <message>
        <source>Something unexpected happened in the program (%1). Please save the report under Help and send it to your support.</source>
        <translation>Im Programm ist etwas Unerwartetes geschehen (%1). Bitte speichern Sie den Bericht unter „Hilfe“ und senden Sie ihn an Ihren Support.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Please check the name.</source>
        <translation>Die Datei „%1“ gibt es nicht. Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2. Is it open in another program? Please choose another name or folder.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2. Ist sie in einem anderen Programm geöffnet? Bitte wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”: %2. Please choose another folder.</source>
        <translation>Im Ordner „%1“ kann nichts gespeichert werden: %2. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”. Nothing was saved. Please free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „%1“. Es wurde nichts gespeichert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is too large (%2, at most %3).</source>
        <translation>Die Datei „%1“ ist zu groß (%2, höchstens %3).</translation>
    </message>
    <message>
        <source>Hauspost is already running with the data folder “%1”.</source>
        <translation>Hauspost läuft bereits mit dem Datenordner „%1“.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be used: %2.</source>
        <translation>Der Datenordner „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened: %2.</source>
        <translation>Die Datenbank „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged.</source>
        <translation>Die Datenbank „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The database “%1” is in use by another program. Please close that program and try again.</source>
        <translation>Die Datenbank „%1“ wird von einem anderen Programm benutzt. Bitte schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database “%1” is write-protected. Please check the permissions of the data folder.</source>
        <translation>Die Datenbank „%1“ ist schreibgeschützt. Bitte prüfen Sie die Zugriffsrechte des Datenordners.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer version of Hauspost (format %2, this program knows %3). Please update this program.</source>
        <translation>Die Datenbank „%1“ wurde von einer neueren Version von Hauspost geschrieben (Format %2, dieses Programm kennt %3). Bitte aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The database reported an error: %1.</source>
        <translation>Die Datenbank meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>The database “%1” refused the setting %2. Please check that it lies on a local disk.</source>
        <translation>Die Datenbank „%1“ hat die Einstellung %2 abgelehnt. Bitte prüfen Sie, ob sie auf einem lokalen Datenträger liegt.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a DTM file: a DTM file consists of records L and M of 2048 bytes each.</source>
        <translation>„%1“ ist keine DTM-Datei: Eine DTM-Datei besteht aus Sätzen L und M zu je 2048 Byte.</translation>
    </message>
    <message>
        <source>The file “%1” holds no usable record (%2 problems). Nothing was imported.</source>
        <translation>Die Datei „%1“ enthält keinen brauchbaren Satz (Anzahl der Probleme: %2). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 problems. Nothing was imported.</source>
        <translation>Die Datei „%1“ wurde nicht importiert (Anzahl der Probleme: %2).</translation>
    </message>
    <message>
        <source>The file “%1” has no column “%2”.</source>
        <translation>Die Datei „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3.</source>
        <translation>„%1“, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: %2. Please ask the administrator of your network.</source>
        <translation>Die sichere Verbindung zu %1 ist gescheitert: %2. Bitte wenden Sie sich an die Betreuung Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>Something other than the portal answered at %1 (HTTP %2), perhaps a sign-in page of the network or a proxy. Please check the internet connection.</source>
        <translation>Unter %1 hat nicht das Portal geantwortet (HTTP %2), sondern vielleicht eine Anmeldeseite des Netzwerks oder ein Proxy. Bitte prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The portal %1 does not accept the access of this desk any more. Please connect anew.</source>
        <translation>Das Portal %1 nimmt den Zugang dieses Arbeitsplatzes nicht mehr an. Bitte verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The portal %1 reports: %2.</source>
        <translation>Das Portal %1 meldet: %2.</translation>
    </message>
    <message>
        <source>The portal asks for a complete synchronisation.</source>
        <translation>Das Portal verlangt eine vollständige Synchronisierung.</translation>
    </message>
    <message>
        <source>This version of Hauspost is too old for the portal. Please update to %1 or newer.</source>
        <translation>Diese Version von Hauspost ist zu alt für das Portal. Bitte aktualisieren Sie auf %1 oder neuer.</translation>
    </message>
    <message>
        <source>“%1” is not a portal address. It looks like https://portal.example.com.</source>
        <translation>„%1“ ist keine Adresse eines Portals. Sie sieht so aus: https://portal.example.com.</translation>
    </message>
    <message>
        <source>The proxy %1 does not work: %2. Please check the proxy settings of the system.</source>
        <translation>Der Proxy %1 funktioniert nicht: %2. Bitte prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The answer of the portal has an unexpected form (%1).</source>
        <translation>Die Antwort des Portals hat eine unerwartete Form (%1).</translation>
    </message>
    <message>
        <source>There is no portal in the folder “%1”. Please run “hauspost-portal init” first.</source>
        <translation>Im Ordner „%1“ gibt es kein Portal. Bitte führen Sie zuerst „hauspost-portal init“ aus.</translation>
    </message>
    <message>
        <source>The folder “%1” holds a portal already.</source>
        <translation>Im Ordner „%1“ gibt es bereits ein Portal.</translation>
    </message>
    <message>
        <source>The key file “%1” is missing or unusable. Without it the registration codes cannot be read; restore it from the backup.</source>
        <translation>Die Schlüsseldatei „%1“ fehlt oder ist unbrauchbar. Ohne sie sind die Registrierungscodes nicht lesbar; stellen Sie sie aus der Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The portal cannot listen on %1: %2.</source>
        <translation>Das Portal kann unter %1 keine Verbindungen annehmen: %2.</translation>
    </message>
    <message>
        <source>The portal speaks plain HTTP and therefore listens on this computer only (127.0.0.1 or ::1), not on %1. Put a TLS proxy in front of it.</source>
        <translation>Das Portal spricht unverschlüsseltes HTTP und nimmt deshalb nur Verbindungen von diesem Rechner an (127.0.0.1 oder ::1), nicht unter %1. Stellen Sie einen TLS-Proxy davor.</translation>
    </message>
    <message>
        <source>%1. See --help.</source>
        <translation>%1. Hilfe gibt --help.</translation>
    </message>
    <message>
        <source>The file “%1” is not usable: %2.</source>
        <translation>Die Datei „%1“ ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>This desk is not connected to a portal yet.</source>
        <translation>Dieser Arbeitsplatz ist noch mit keinem Portal verbunden.</translation>
    </message>
    <message>
        <source>The file “%1” holds no desk token.</source>
        <translation>Die Datei „%1“ enthält kein Zugangstoken für einen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>The registration codes on this computer belong to another connection. Please synchronise again.</source>
        <translation>Die Registrierungscodes auf diesem Rechner gehören zu einer anderen Verbindung. Bitte synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is no data from the portal yet. Please synchronise first.</source>
        <translation>Es gibt noch keine Daten vom Portal. Bitte synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>The letter font %1 is missing in this installation. Please install Hauspost again.</source>
        <translation>In dieser Installation fehlt die Schrift %1 für die Schreiben. Bitte installieren Sie Hauspost neu.</translation>
    </message>
    <message>
        <source>Nobody in this selection needs a letter.</source>
        <translation>In dieser Auswahl braucht niemand ein Schreiben.</translation>
    </message>
    <message>
        <source>The letters could not be written to “%1”: %2. No file was left behind.</source>
        <translation>Die Schreiben konnten nicht nach „%1“ geschrieben werden: %2. Es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>“%1” was checked after writing and has %2 pages instead of %3. It was deleted; please try again.</source>
        <translation>„%1“ wurde nach dem Schreiben geprüft und hat %2 statt %3 Seiten. Die Datei wurde gelöscht; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no property with the number %1.</source>
        <translation>Es gibt keine Liegenschaft mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no resident with the key “%1”.</source>
        <translation>Es gibt keinen Nutzer mit dem Ordnungsbegriff „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to %2 residents. Please name the property too.</source>
        <translation>Der Ordnungsbegriff „%1“ gehört zu %2 Nutzern. Bitte nennen Sie auch die Liegenschaft.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The sender of the letters is not filled in yet. Please ask the administrator of the portal to enter name, address and links of your office, and synchronise again.</source>
        <translation>Der Absender der Schreiben ist noch nicht eingetragen. Bitte lassen Sie den Administrator des Portals Name, Anschrift und Adressen Ihrer Hausverwaltung eintragen und synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>The portal %1 cannot be reached: %2. What was synchronised before stays usable.</source>
        <translation>Das Portal %1 ist nicht erreichbar: %2. Was schon synchronisiert ist, bleibt benutzbar.</translation>
    </message>
    <message>
        <source>The portal %1 did not answer in time. What was synchronised before stays usable.</source>
        <translation>Das Portal %1 hat nicht rechtzeitig geantwortet. Was schon synchronisiert ist, bleibt benutzbar.</translation>
    </message>
    <message>
        <source>The answer of the portal %1 was incomplete or damaged (%2). Nothing of it was used; please try again later.</source>
        <translation>Die Antwort des Portals %1 war unvollständig oder beschädigt (%2). Nichts davon wurde übernommen; bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The portal %1 is busy. Please try again later.</source>
        <translation>Das Portal %1 ist ausgelastet. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The portal %1 does not understand this program&apos;s request: %2. Please ask your support.</source>
        <translation>Das Portal %1 versteht die Anfrage dieses Programms nicht: %2. Bitte wenden Sie sich an Ihren Support.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Please check it for slips; it looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Bitte prüfen Sie sie auf Tippfehler; sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>There is no consent on record to write to this resident by e-mail. Please obtain it and note where it can be found, or send the letter by post.</source>
        <translation>Es ist keine Einwilligung hinterlegt, diesem Nutzer E-Mails zu senden. Bitte holen Sie sie ein und vermerken Sie, wo sie zu finden ist, oder senden Sie das Schreiben per Post.</translation>
    </message>
    <message>
        <source>This is not possible: %1.</source>
        <translation>Das ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>The same is waiting for the portal already. Nothing was added.</source>
        <translation>Dasselbe wartet bereits auf das Portal. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The entry %1 is not in the outbox, or it has left already and cannot be taken back.</source>
        <translation>Der Eintrag %1 ist nicht im Postausgang, oder er ist schon hinausgegangen und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Your office has taken the access of this desk back. The data of the portal on this computer was deleted.</source>
        <translation>Ihre Verwaltung hat diesem Arbeitsplatz den Zugang entzogen. Die Daten des Portals auf diesem Computer wurden gelöscht.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so Hauspost cannot read its access to the portal. Please unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt; Hauspost kann seinen Zugang zum Portal nicht lesen. Bitte entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer, so Hauspost cannot read its access to the portal. Please try again, or sign in anew.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; Hauspost kann seinen Zugang zum Portal nicht lesen. Bitte versuchen Sie es noch einmal oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The access of this desk was not found in the keychain of this computer. If the keychain is locked, please unlock it and try again; otherwise sign in anew.</source>
        <translation>Der Zugang dieses Arbeitsplatzes wurde im Schlüsselbund dieses Computers nicht gefunden. Wenn der Schlüsselbund gesperrt ist, entsperren Sie ihn bitte und versuchen Sie es noch einmal; sonst melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the access to the portal was kept for as long as Hauspost ran. Please sign in again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; der Zugang zum Portal galt daher nur, solange Hauspost lief. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The portal %1 did not complete the sign-in. Please sign in again.</source>
        <translation>Das Portal %1 hat die Anmeldung nicht abgeschlossen. Bitte melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody signed in for a while, so Hauspost does not wait any longer. Please begin again.</source>
        <translation>Es hat sich eine Weile niemand angemeldet; Hauspost wartet nicht länger. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nobody in this selection can get an e-mail.</source>
        <translation>Niemand in dieser Auswahl kann eine E-Mail erhalten.</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is on record already.</source>
        <translation>Es gibt nichts zu importieren: Alles in der Datei ist bereits erfasst.</translation>
    </message>
    <message>
        <source>Property %1 has more rows than can be sent to the portal at once. Nothing was queued. Please have the file imported at the portal.</source>
        <translation>Liegenschaft %1 hat mehr Zeilen, als auf einmal an das Portal gesendet werden können. Es wurde nichts in die Warteschlange gestellt. Bitte lassen Sie die Datei am Portal importieren.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read: %2.</source>
        <translation>Die Tabelle „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read any further than cell %2: %3. Nothing was taken over.</source>
        <translation>Die Tabelle „%1“ kann nur bis zur Zelle %2 gelesen werden: %3. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Please choose a column with the user key, or columns with property, unit number and name, and at least one column to take over.</source>
        <translation>Bitte wählen Sie eine Spalte mit dem Nutzer-Ordnungsbegriff oder Spalten mit Liegenschaft, NE-Nr. und Nutzer-Name, dazu mindestens eine Spalte, die übernommen wird.</translation>
    </message>
    <message>
        <source>No row of the list changes anything.</source>
        <translation>Keine Zeile der Liste ändert etwas.</translation>
    </message>
    <message>
        <source>There is no run of letters with the number %1 on this computer.</source>
        <translation>An diesem Rechner gibt es keinen Druckauftrag mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no letter with the number “%1” on this computer. The number stands at the bottom of the letter, for example 0012-0034.</source>
        <translation>An diesem Rechner gibt es kein Schreiben mit der Nummer „%1“. Die Nummer steht unten auf dem Schreiben, zum Beispiel 0012-0034.</translation>
    </message>
    <message>
        <source>The letter %1 is not in a state in which that can be noted.</source>
        <translation>Beim Stand des Schreibens %1 lässt sich das nicht vermerken.</translation>
    </message>
    <message>
        <source>With this sign-in you may look at everything, but not change anything. Please ask the administrator of your office for the right to do so.</source>
        <translation>Mit dieser Anmeldung dürfen Sie alles ansehen, aber nichts ändern. Bitte lassen Sie sich vom Administrator Ihrer Verwaltung das Recht dazu geben.</translation>
    </message>
    <message>
        <source>The printer “%1” took %2 of %3 letters and then no more. Please look for the last letter that came out well, and choose “Printed up to…”.</source>
        <translation>Der Drucker „%1“ hat %2 von %3 Schreiben angenommen und dann keines mehr. Bitte suchen Sie das letzte gute Schreiben und wählen Sie „Gedruckt bis …“.</translation>
    </message>
</context>
<context>
    <name>hauspost::FactTexts</name>
    <message>
        <source>In queue</source>
        <extracomment>In Warteschlange</extracomment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Letter returned</source>
        <extracomment>Rückläufer</extracomment>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>E-mail is being sent</source>
        <extracomment>E-Mail wird gesendet</extracomment>
        <translation>E-Mail wird gesendet</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <extracomment>E-Mail gesendet</extracomment>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <extracomment>E-Mail unzustellbar</extracomment>
        <translation>E-Mail unzustellbar</translation>
    </message>
    <message>
        <source>Dispatch unclear</source>
        <extracomment>Versand unklar</extracomment>
        <translation>Versand unklar</translation>
    </message>
    <message>
        <source>Letter made</source>
        <extracomment>Schreiben erstellt</extracomment>
        <translation>Schreiben erstellt</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>erteilt am %1</translation>
    </message>
    <message>
        <source>Without access</source>
        <extracomment>Ohne Zugang</extracomment>
        <translation>Ohne Zugang</translation>
    </message>
    <message>
        <source>Never written to</source>
        <extracomment>Noch nie angeschrieben</extracomment>
        <translation>Noch nie angeschrieben</translation>
    </message>
    <message>
        <source>Pending for over 14 days</source>
        <extracomment>Seit über 14 Tagen ausstehend</extracomment>
        <translation>Seit über 14 Tagen ausstehend</translation>
    </message>
    <message>
        <source>Pending for over 30 days</source>
        <translation>Seit über 30 Tagen ausstehend</translation>
    </message>
    <message>
        <source>Link or code expired</source>
        <extracomment>Link oder Code abgelaufen</extracomment>
        <translation>Link oder Code abgelaufen</translation>
    </message>
    <message>
        <source>E-mail undeliverable or unclear</source>
        <extracomment>E-Mail unzustellbar oder unklar</extracomment>
        <translation>E-Mail unzustellbar oder unklar</translation>
    </message>
    <message>
        <source>Without e-mail address</source>
        <extracomment>Ohne E-Mail-Adresse</extracomment>
        <translation>Ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Postal address incomplete</source>
        <extracomment>Postanschrift unvollständig</extracomment>
        <translation>Postanschrift unvollständig</translation>
    </message>
    <message>
        <source>Without consent</source>
        <extracomment>Ohne Einwilligung</extracomment>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>Move-in within 14 days</source>
        <extracomment>Einzug in den nächsten 14 Tagen</extracomment>
        <translation>Einzug in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>Move-out not reported</source>
        <extracomment>Auszug ohne Meldung</extracomment>
        <translation>Auszug ohne Meldung</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <extracomment>Klärung nötig</extracomment>
        <translation>Klärung nötig</translation>
    </message>
</context>
<context>
    <name>hauspost::FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln unit(s)</source>
        <translation>
            <numerusform>%1, %Ln Nutzeinheit</numerusform>
            <numerusform>%1, %Ln Nutzeinheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::FilterProxy</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), closed</source>
        <translation>
            <numerusform>%1, %Ln Zeile, zugeklappt</numerusform>
            <numerusform>%1, %Ln Zeilen, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), open</source>
        <translation>
            <numerusform>%1, %Ln Zeile, aufgeklappt</numerusform>
            <numerusform>%1, %Ln Zeilen, aufgeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, then sorted ascending</source>
        <translation>%1, danach aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, then sorted descending</source>
        <translation>%1, danach absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>hauspost::FirstRunPage</name>
    <message>
        <source>Welcome to Hauspost</source>
        <translation>Willkommen bei Hauspost</translation>
    </message>
    <message>
        <source>Hauspost sends your residents the registration for their consumption information, by e-mail or as a letter, and shows who has access already.</source>
        <translation>Mit Hauspost senden Sie Ihren Nutzern die Registrierung für ihre Verbrauchsinformation, per E-Mail oder als Schreiben, und sehen, wer schon einen Zugang hat.</translation>
    </message>
    <message>
        <source>Connect to the portal</source>
        <translation>Mit dem Portal verbinden</translation>
    </message>
    <message>
        <source>You need the portal&apos;s address. You sign in in the browser, or with the file that your administrator gave you.</source>
        <translation>Sie brauchen die Adresse des Portals. Sie melden sich im Browser an oder mit der Datei Ihres Administrators.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A made-up office on this computer. Nothing leaves it, and it is deleted when you end it.</source>
        <translation>Eine erfundene Verwaltung auf diesem Computer. Nichts verlässt ihn, und am Ende wird alles gelöscht.</translation>
    </message>
    <message>
        <source>The sample data are being made</source>
        <translation>Die Beispieldaten werden angelegt</translation>
    </message>
</context>
<context>
    <name>hauspost::HandbookBrowser</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>hauspost::HelpWindow</name>
    <message>
        <source>Handbook of Hauspost</source>
        <translation>Handbuch zu Hauspost</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>hauspost::HistoryChart</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1: this desk did not know the numbers</source>
        <translation>%1: Die Zahlen waren hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1, as of %2. %3</source>
        <translation>%1, Stand %2. %3</translation>
    </message>
    <message>
        <source>Access over time</source>
        <translation>Zugang im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>hauspost::HistoryPanel</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>This desk notes the numbers once a day. Of the days before it began it knows nothing.</source>
        <translation>Dieses Programm hält die Zahlen einmal am Tag fest. Von den Tagen davor weiß es nichts.</translation>
    </message>
    <message>
        <source>Access over time</source>
        <translation>Zugang im Zeitverlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>of a week in which the program did not run</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportCommand</name>
    <message>
        <source>Records read</source>
        <translation>Gelesene Sätze</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Liegenschaften</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nutzeinheiten</translation>
    </message>
    <message>
        <source>Residents and vacancies</source>
        <translation>Nutzer und Leerstände</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Nutzeinheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Queued: it is sent with the next synchronisation.</source>
        <translation>In Warteschlange: Der Import wird mit der nächsten Synchronisierung gesendet.</translation>
    </message>
    <message>
        <source>The portal has imported it.</source>
        <translation>Das Portal hat die Datei importiert.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a plan.</source>
        <translation>Nichts wurde geändert: Dies war ein Plan.</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportController</name>
    <message>
        <source>Import properties from a DTM file</source>
        <translation>Liegenschaften aus DTM-Datei importieren</translation>
    </message>
    <message>
        <source>DTM files (*.dat *.DAT *.dtm *.DTM)</source>
        <translation>DTM-Dateien (*.dat *.DAT *.dtm *.DTM)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>„%1“ wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The import of “%1” is in the queue.</source>
        <translation>Der Import von „%1“ ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The import has left for the portal already; it cannot be taken back.</source>
        <translation>Der Import ist bereits an das Portal unterwegs und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Queueing the import of “%1”</source>
        <translation>Der Import von „%1“ kommt in die Warteschlange</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportDialog</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 not in the file, %5 in conflict</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 nicht in der Datei, %5 mit Konflikt</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Nobody is deleted: who is not in the file is left alone.</source>
        <translation>Es wurde noch nichts importiert. Niemand wird gelöscht: Wer nicht in der Datei steht, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Import properties from “%1”</source>
        <translation>Liegenschaften aus „%1“ importieren</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Zeilen des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Importieren</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Take the file&apos;s values also where somebody edited by hand</source>
        <extracomment>Importwerte übernehmen</extracomment>
        <translation>Import&amp;werte auch dort übernehmen, wo von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Everything in the file is on record already.</source>
        <translation>Alles in der Datei ist bereits erfasst.</translation>
    </message>
    <message>
        <source>All but unchanged rows</source>
        <translation>Alle außer unveränderten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Keep the desk&apos;s values of this row (D)</source>
        <translation>Werte am Arbeitsplatz für diese Zeile &amp;behalten (D)</translation>
    </message>
    <message>
        <source>Take the file&apos;s &amp;values of this row (L)</source>
        <translation>&amp;Werte der Datei für diese Zeile nehmen (L)</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>Importplan</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportKind</name>
    <message>
        <source>it is neither a DTM file nor a list of contact data (CSV, XLSX, ODS)</source>
        <translation>sie ist weder eine DTM-Datei noch eine Liste mit Kontaktdaten (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportPlanTexts</name>
    <message>
        <source>vacant</source>
        <translation>Leerstand</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 name of the field, %2 the value on record, %3 the one of the file</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: edited by hand as %2, the file says %3; kept</source>
        <translation>%1: von Hand geändert in %2, in der Datei steht %3; bleibt</translation>
    </message>
    <message>
        <source>%1: edited by hand as %2, kept</source>
        <translation>%1: von Hand geändert in %2, bleibt</translation>
    </message>
    <message>
        <source>not in the file; left alone</source>
        <translation>nicht in der Datei; bleibt unverändert</translation>
    </message>
    <message>
        <source>not in the file, somebody follows</source>
        <translation>nicht in der Datei, ein anderer Nutzer folgt</translation>
    </message>
    <message>
        <source>the dates do not fit together</source>
        <translation>die Daten passen nicht zusammen</translation>
    </message>
    <message>
        <source>the e-mail address is not usable</source>
        <translation>die E-Mail-Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>die Angaben sind nicht lesbar</translation>
    </message>
    <message>
        <source>Property %1: %2</source>
        <translation>Liegenschaft %1: %2</translation>
    </message>
    <message>
        <source>Property %1, unit %2: %3</source>
        <translation>Liegenschaft %1, Nutzeinheit %2: %3</translation>
    </message>
    <message>
        <source>Property %1, unit %2, record %3: %4</source>
        <translation>Liegenschaft %1, Nutzeinheit %2, Satz %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>The portal left %n row(s) out; everything else was imported.</source>
        <translation>
            <numerusform>Das Portal hat %n Zeile ausgelassen; alles andere wurde importiert.</numerusform>
            <numerusform>Das Portal hat %n Zeilen ausgelassen; alles andere wurde importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Nutzeinheit</translation>
    </message>
    <message>
        <source>%1: edited by hand as %2, the file says %3; the file&apos;s is taken</source>
        <translation>%1: von Hand geändert auf %2, die Datei sagt %3; der Wert der Datei gilt</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportTable</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Was sich ändert oder warum nicht</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Satz der DTM-Datei</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>edited, kept</source>
        <translation>geändert, bleibt</translation>
    </message>
    <message>
        <source>moves out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>remark or error</source>
        <translation>Hinweis oder Fehler</translation>
    </message>
</context>
<context>
    <name>hauspost::ImportTexts</name>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the e-mail address is not usable</source>
        <translation>die E-Mail-Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>the salutation is not known</source>
        <translation>die Anrede ist nicht bekannt</translation>
    </message>
    <message>
        <source>the number is not usable</source>
        <translation>die Zahl ist nicht brauchbar</translation>
    </message>
    <message>
        <source>the value is neither yes nor no</source>
        <translation>der Wert ist weder ja noch nein</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is opened and never closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quotation mark.</source>
        <translation>Zeile %1: Hinter einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>Row %1 is too long.</source>
        <translation>Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>Row %1, column %2: a value is missing. The row was left out.</source>
        <translation>Zeile %1, Spalte %2: Ein Wert fehlt. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: this is not a usable e-mail address. It was left out.</source>
        <translation>Zeile %1, Spalte %2: Dies ist keine brauchbare E-Mail-Adresse. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: this salutation is not known. It was left out.</source>
        <translation>Zeile %1, Spalte %2: Diese Anrede ist nicht bekannt. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: this is not a usable number. The row was left out.</source>
        <translation>Zeile %1, Spalte %2: Dies ist keine brauchbare Zahl. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: this is neither yes nor no. The row was left out.</source>
        <translation>Zeile %1, Spalte %2: Dies ist weder ja noch nein. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Property %1: a later billing period is on record already. This file only adds what was not known; nobody counts as gone.</source>
        <translation>Liegenschaft %1: Ein späterer Abrechnungszeitraum ist bereits erfasst. Diese Datei ergänzt nur, was noch nicht bekannt war; niemand gilt als ausgezogen.</translation>
    </message>
    <message>
        <source>Property %1: records of this property could not be read, so nobody there counts as gone.</source>
        <translation>Liegenschaft %1: Sätze dieser Liegenschaft konnten nicht gelesen werden, daher gilt dort niemand als ausgezogen.</translation>
    </message>
    <message>
        <source>Some records could not be read or assigned, so nobody counts as gone.</source>
        <translation>Einige Sätze konnten nicht gelesen oder zugeordnet werden, daher gilt niemand als ausgezogen.</translation>
    </message>
    <message>
        <source>Property %1, unit %2: a move-out that is on record is no longer in the file. The resident counts as living there again.</source>
        <translation>Liegenschaft %1, Nutzeinheit %2: Ein erfasster Auszug steht nicht mehr in der Datei. Der Nutzer gilt wieder als dort wohnend.</translation>
    </message>
    <message>
        <source>Property %1: more than half of the residents are not in the file. Please check whether the file is complete.</source>
        <translation>Liegenschaft %1: Mehr als die Hälfte der Nutzer steht nicht in der Datei. Bitte prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>Property %1, unit %2: the e-mail address is used for another unit too.</source>
        <translation>Liegenschaft %1, Nutzeinheit %2: Die E-Mail-Adresse wird auch für eine andere Nutzeinheit verwendet.</translation>
    </message>
    <message>
        <source>Property %1, unit %2: the postal address is incomplete. A letter would not arrive.</source>
        <translation>Liegenschaft %1, Nutzeinheit %2: Die Postanschrift ist unvollständig. Ein Schreiben käme nicht an.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>object number</source>
        <translation>Objektnummer</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>consumption information required</source>
        <translation>UVI notwendig</translation>
    </message>
    <message>
        <source>user key of the office</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>move-in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>move-out</source>
        <translation>Auszug</translation>
    </message>
</context>
<context>
    <name>hauspost::InvitationTexts</name>
    <message>
        <source>Registration e-mail, once more</source>
        <translation>Registrierungs-E-Mail, noch einmal</translation>
    </message>
    <message>
        <source>Registration e-mail</source>
        <translation>Registrierungs-E-Mail</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translation>Zugang aufheben</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Schreiben gedruckt</translation>
    </message>
    <message>
        <source>Delete e-mail address</source>
        <translation>E-Mail-Adresse löschen</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Change resident</source>
        <translation>Nutzer bearbeiten</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Withdraw move-out</source>
        <translation>Auszug zurücknehmen</translation>
    </message>
    <message>
        <source>Move-in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Undo move-in</source>
        <translation>Einzug rückgängig machen</translation>
    </message>
    <message>
        <source>gets an e-mail</source>
        <translation>erhält eine E-Mail</translation>
    </message>
    <message>
        <source>was invited already and has not registered yet</source>
        <translation>wurde schon eingeladen und hat sich noch nicht registriert</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>dort wohnt niemand (Leerstand)</translation>
    </message>
    <message>
        <source>consumption information is not required for this unit</source>
        <translation>für diese Nutzeinheit ist keine Verbrauchsinformation notwendig</translation>
    </message>
    <message>
        <source>the portal has not said yet whether consumption information is required</source>
        <translation>das Portal hat noch nicht gemeldet, ob eine Verbrauchsinformation notwendig ist</translation>
    </message>
    <message>
        <source>has access already</source>
        <translation>hat bereits Zugang</translation>
    </message>
    <message>
        <source>was asked already to register anew with the changed e-mail address</source>
        <translation>wurde schon gebeten, sich mit der geänderten E-Mail-Adresse erneut zu registrieren</translation>
    </message>
    <message>
        <source>has moved out</source>
        <translation>ist ausgezogen</translation>
    </message>
    <message>
        <source>an e-mail is waiting for the portal already</source>
        <translation>eine E-Mail wartet bereits auf das Portal</translation>
    </message>
    <message>
        <source>no e-mail address on record</source>
        <translation>keine E-Mail-Adresse hinterlegt</translation>
    </message>
    <message>
        <source>the e-mail address on record cannot be right</source>
        <translation>die hinterlegte E-Mail-Adresse kann nicht stimmen</translation>
    </message>
    <message>
        <source>no consent recorded</source>
        <translation>keine Einwilligung hinterlegt</translation>
    </message>
    <message>
        <source>access was taken back on purpose; only one by one</source>
        <translation>der Zugang wurde absichtlich aufgehoben; nur einzeln möglich</translation>
    </message>
    <message>
        <source>has deleted the account; only one by one</source>
        <translation>hat das Konto gelöscht; nur einzeln möglich</translation>
    </message>
    <message>
        <source>Somebody else invited this resident in the meantime, at another address. No e-mail was sent. Please compare the addresses and send once more if yours is the right one.</source>
        <translation>Inzwischen hat jemand anderes diesen Nutzer an einer anderen Adresse eingeladen. Es wurde keine E-Mail gesendet. Bitte vergleichen Sie die Adressen und senden Sie noch einmal, wenn Ihre die richtige ist.</translation>
    </message>
    <message>
        <source>This resident was invited, or got a new code, at another desk in the meantime. Nothing was changed. Please look at the present state and do it again if it is still needed.</source>
        <translation>Inzwischen wurde dieser Nutzer an einem anderen Arbeitsplatz eingeladen oder hat einen neuen Code erhalten. Es wurde nichts geändert. Bitte sehen Sie sich den jetzigen Stand an und wiederholen Sie den Schritt, wenn er noch nötig ist.</translation>
    </message>
    <message>
        <source>The resident has registered in the meantime and has access. Nothing was changed and nothing is left to do.</source>
        <translation>Der Nutzer hat sich inzwischen registriert und hat Zugang. Es wurde nichts geändert, und es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The resident has moved out or is not on record any more. Nothing was changed. Please check who lives there now.</source>
        <translation>Der Nutzer ist ausgezogen oder nicht mehr verzeichnet. Es wurde nichts geändert. Bitte prüfen Sie, wer dort jetzt wohnt.</translation>
    </message>
    <message>
        <source>Another desk, or the resident, changed the same in the meantime. The portal&apos;s value stays. Please compare and enter yours again if it is the right one.</source>
        <translation>Inzwischen hat ein anderer Arbeitsplatz oder der Nutzer selbst dasselbe geändert. Der Wert des Portals bleibt. Bitte vergleichen Sie und geben Sie Ihren Wert erneut ein, wenn er der richtige ist.</translation>
    </message>
    <message>
        <source>The portal does not allow this for the resident as he is now, for example because consumption information is not required for the unit. Nothing was changed.</source>
        <translation>Das Portal lässt dies beim jetzigen Stand des Nutzers nicht zu, zum Beispiel weil für die Nutzeinheit keine Verbrauchsinformation notwendig ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The portal has no valid consent of this resident to e-mail; it may have been withdrawn. No e-mail was sent. Please obtain the consent or send the letter by post.</source>
        <translation>Dem Portal liegt keine gültige Einwilligung dieses Nutzers zur E-Mail vor; vielleicht wurde sie widerrufen. Es wurde keine E-Mail gesendet. Bitte holen Sie die Einwilligung ein oder senden Sie das Schreiben per Post.</translation>
    </message>
    <message>
        <source>The portal does not take this e-mail address. No e-mail was sent. Please check the address.</source>
        <translation>Das Portal nimmt diese E-Mail-Adresse nicht an. Es wurde keine E-Mail gesendet. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The dates do not fit those of the previous or next resident. Nothing was changed. Please check them.</source>
        <translation>Die Daten passen nicht zu denen des vorherigen oder nächsten Nutzers. Es wurde nichts geändert. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The portal knows another request under the same number; perhaps this computer&apos;s data was copied from another one. Nothing was changed. Please do it again.</source>
        <translation>Das Portal kennt unter derselben Nummer einen anderen Auftrag; vielleicht wurden die Daten dieses Computers von einem anderen kopiert. Es wurde nichts geändert. Bitte wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <source>The portal does not understand this request. Nothing was changed. Please check whether Hauspost has to be updated.</source>
        <translation>Das Portal versteht diesen Auftrag nicht. Es wurde nichts geändert. Bitte prüfen Sie, ob Hauspost aktualisiert werden muss.</translation>
    </message>
    <message>
        <source>The portal refused this. Nothing was changed. Please check whether Hauspost has to be updated.</source>
        <translation>Das Portal hat dies abgelehnt. Es wurde nichts geändert. Bitte prüfen Sie, ob Hauspost aktualisiert werden muss.</translation>
    </message>
    <message>
        <source>Import from “%1”</source>
        <translation>Import aus „%1“</translation>
    </message>
    <message>
        <source>Import from “%1”, part %2 of %3</source>
        <translation>Import aus „%1“, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Change language of the e-mails</source>
        <translation>Sprache der E-Mails ändern</translation>
    </message>
    <message>
        <source>This was made for another office, signed in at the portal %1. It is not sent from here. Please sign in there again to send it, or discard it.</source>
        <translation>Dies ist für eine andere Verwaltung bestimmt, angemeldet am Portal %1, und wird von hier aus nicht gesendet. Bitte melden Sie sich dort wieder an, um es zu senden, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Your sign-in may look, but not change. Nothing was changed. Please ask the administrator of your office for the right to do so, and do it again.</source>
        <translation>Ihre Anmeldung hat nur Leserechte. Es wurde nichts geändert. Bitte lassen Sie sich vom Administrator Ihrer Verwaltung das Recht zum Ändern geben und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <extracomment>Daten löschen</extracomment>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>This resident was invited by e-mail several times today already. No e-mail was sent. Please wait until tomorrow, or send the letter by post.</source>
        <translation>Dieser Nutzer wurde heute schon mehrmals per E-Mail eingeladen. Es wurde keine E-Mail gesendet. Bitte warten Sie bis morgen, oder senden Sie das Schreiben per Post.</translation>
    </message>
    <message>
        <source>The portal was restored from a backup and does not know whether this e-mail was sent before; perhaps it was. It is not sent by itself. Please send it anyway if it did not arrive, or discard it.</source>
        <translation>Das Portal wurde aus einer Sicherung wiederhergestellt und weiß nicht, ob diese E-Mail davor schon verschickt wurde; vielleicht wurde sie es. Von selbst wird sie nicht gesendet. Bitte senden Sie sie trotzdem, wenn sie nicht angekommen ist, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Only a lead of your office may erase personal data. Nothing was changed. Please ask a lead to do it at a desk where he is signed in.</source>
        <translation>Nur eine Leitung Ihrer Verwaltung darf personenbezogene Daten löschen. Es wurde nichts geändert. Bitte lassen Sie es an einem Arbeitsplatz tun, an dem eine Leitung angemeldet ist.</translation>
    </message>
    <message>
        <source>It is not known for which office this was made, so it is not sent. Please do it again where it is right, and discard this.</source>
        <translation>Es ist nicht bekannt, für welche Verwaltung dies gemacht wurde; deshalb wird es nicht gesendet. Bitte machen Sie es dort noch einmal, wo es richtig ist, und verwerfen Sie dies.</translation>
    </message>
    <message>
        <source>wishes to be written to by letter; e-mails only one by one</source>
        <translation>wünscht Briefe; E-Mails nur einzeln</translation>
    </message>
    <message>
        <source>wishes paper for good; e-mails only one by one</source>
        <translation>wünscht dauerhaft Papier; E-Mails nur einzeln</translation>
    </message>
</context>
<context>
    <name>hauspost::InvitationsDialog</name>
    <message>
        <source>Send registration information by e-mail</source>
        <translation>Registrierungsinformationen per E-Mail versenden</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Empfänger (%1)</translation>
    </message>
    <message>
        <source>Without an e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>Without an e-mail (%1)</source>
        <translation>Ohne E-Mail (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail &amp;versenden</numerusform>
            <numerusform>%Ln E-Mails &amp;versenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send e-mails</source>
        <translation>E-Mails &amp;versenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) get an e-mail</source>
        <translation>
            <numerusform>%Ln Nutzer bekommt eine E-Mail</numerusform>
            <numerusform>%Ln Nutzer bekommen eine E-Mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the selection gets an e-mail</source>
        <translation>Niemand aus der Auswahl bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Only first invitations with a recorded consent; sending again is a decision for each resident.</source>
        <translation>Noch ist nichts versendet. Nur erste Einladungen mit erfasster Einwilligung; erneut gesendet wird nur einzeln.</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>Die Liste sagt, warum.</translation>
    </message>
</context>
<context>
    <name>hauspost::Labels</name>
    <message>
        <source>No access</source>
        <extracomment>Kein Zugang</extracomment>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Ausstehend</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Bestätigt</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Abgelaufen</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>Aufgehoben</extracomment>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Register again</source>
        <extracomment>Erneut registrieren</extracomment>
        <translation>Erneut registrieren</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Beendet</extracomment>
        <translation>Beendet (Auszug)</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <extracomment>Konto gelöscht</extracomment>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>UVI required</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>UVI required</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>UVI required</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Vacant</source>
        <extracomment>Leerstand</extracomment>
        <translation>Leerstand</translation>
    </message>
    <message>
        <source>%1, e-mail undeliverable</source>
        <extracomment>Ausstehend, E-Mail unzustellbar</extracomment>
        <translation>%1, E-Mail unzustellbar</translation>
    </message>
    <message>
        <source>%1, dispatch unclear</source>
        <extracomment>Ausstehend, Versand unklar</extracomment>
        <translation>%1, Versand unklar</translation>
    </message>
    <message>
        <source>In queue</source>
        <extracomment>In Warteschlange</extracomment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>%1, change waiting</source>
        <extracomment>Bestätigt, Änderung wartet</extracomment>
        <translation>%1, Änderung wartet</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <extracomment>Klärung nötig</extracomment>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekanntem Datum</translation>
    </message>
    <message>
        <source>The portal is sending the e-mail of %1 to %2.</source>
        <translation>Das Portal versendet die E-Mail vom %1 an %2.</translation>
    </message>
    <message>
        <source>E-mail sent on %1 to %2.</source>
        <translation>E-Mail am %1 gesendet an %2.</translation>
    </message>
    <message>
        <source>The e-mail of %1 to %2 could not be delivered. Please check the address.</source>
        <translation>Die E-Mail vom %1 an %2 war unzustellbar. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Whether the e-mail of %1 to %2 has left is unclear: the connection broke at its end. It is not repeated by itself.</source>
        <translation>Ob die E-Mail vom %1 an %2 versendet wurde, ist unklar: Die Verbindung brach am Ende ab. Sie wird nicht von selbst wiederholt.</translation>
    </message>
</context>
<context>
    <name>hauspost::LegendButton</name>
    <message>
        <source>Show these units</source>
        <translation>Diese Nutzeinheiten zeigen</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterCommand</name>
    <message>
        <source>Unit</source>
        <translation>Nutzeinheit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation>
            <numerusform>%n ausgelassen: %1.</numerusform>
            <numerusform>%n ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter for “%1”: %2.</source>
        <translation>Kein Schreiben für „%1“: %2.</translation>
    </message>
    <message>
        <source>Checking letters</source>
        <translation>Schreiben werden geprüft</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Schreiben werden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be written.</source>
        <translation>
            <numerusform>%n Schreiben zu erstellen.</numerusform>
            <numerusform>%n Schreiben zu erstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>er lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it cannot be deleted</source>
        <translation>sie lässt sich nicht löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n older letter(s) to the same residents deleted.</source>
        <translation>
            <numerusform>%n älteres Schreiben an denselben Nutzer gelöscht.</numerusform>
            <numerusform>%n ältere Schreiben an dieselben Nutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older letter(s) to the same residents lie there still; --replace-older deletes them.</source>
        <translation>
            <numerusform>%n älteres Schreiben an denselben Nutzer liegt noch dort; --replace-older löscht es.</numerusform>
            <numerusform>%n ältere Schreiben an dieselben Nutzer liegen noch dort; --replace-older löscht sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LetterIndex</name>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterLabels</name>
    <message numerus="yes">
        <source>%Ln in the job</source>
        <translation>
            <numerusform>%Ln im Auftrag</numerusform>
            <numerusform>%Ln im Auftrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln printed</source>
        <translation>
            <numerusform>%Ln gedruckt</numerusform>
            <numerusform>%Ln gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posted</source>
        <translation>
            <numerusform>%Ln zur Post gegeben</numerusform>
            <numerusform>%Ln zur Post gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed over</source>
        <translation>
            <numerusform>%Ln ausgehändigt</numerusform>
            <numerusform>%Ln ausgehändigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <translation>
            <numerusform>%Ln Rückläufer</numerusform>
            <numerusform>%Ln Rückläufer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not printed</source>
        <translation>
            <numerusform>%Ln nicht gedruckt</numerusform>
            <numerusform>%Ln nicht gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>In the print job</source>
        <extracomment>Im Druckauftrag</extracomment>
        <translation>Im Druckauftrag</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>Zur Post gegeben</extracomment>
        <translation>Zur Post gegeben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Ausgehändigt</extracomment>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Rückläufer</extracomment>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Nicht gedruckt</extracomment>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <extracomment>Grund nicht angegeben</extracomment>
        <translation>Grund nicht angegeben</translation>
    </message>
    <message>
        <source>Addressee not found</source>
        <extracomment>Empfänger nicht zu ermitteln</extracomment>
        <translation>Empfänger nicht zu ermitteln</translation>
    </message>
    <message>
        <source>Addressee has moved away</source>
        <extracomment>Empfänger verzogen</extracomment>
        <translation>Empfänger verzogen</translation>
    </message>
    <message>
        <source>Refused by the addressee</source>
        <extracomment>Annahme verweigert</extracomment>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Address wrong or incomplete</source>
        <extracomment>Anschrift falsch oder unvollständig</extracomment>
        <translation>Anschrift falsch oder unvollständig</translation>
    </message>
    <message>
        <source>Not collected</source>
        <extracomment>Nicht abgeholt</extracomment>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>One file per property in %1</source>
        <translation>Eine Datei je Liegenschaft in %1</translation>
    </message>
    <message>
        <source>One file per resident in %1</source>
        <translation>Eine Datei je Nutzer in %1</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drucker %1</translation>
    </message>
    <message>
        <source>Not on record any more.</source>
        <translation>Nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>Has moved out since.</source>
        <translation>Inzwischen ausgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made as a file</source>
        <translation>
            <numerusform>%Ln als Datei erstellt</numerusform>
            <numerusform>%Ln als Datei erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Made as a file</source>
        <translation>Als Datei erstellt</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterList</name>
    <message>
        <source>The last letter came back on %1.</source>
        <translation>Das letzte Schreiben kam am %1 zurück.</translation>
    </message>
    <message>
        <source>Recipients of letters: %1</source>
        <extracomment>Empfänger der Schreiben: alle Nutzeinheiten</extracomment>
        <translation>Empfänger der Schreiben: %1</translation>
    </message>
    <message>
        <source>Without a letter: %1</source>
        <translation>Ohne Schreiben: %1</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterLogCommand</name>
    <message>
        <source>Run</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>letters %1 needs the number of a run, and perhaps the letters as 312-400</source>
        <translation>letters %1 braucht die Nummer eines Druckauftrags und auf Wunsch die Schreiben, etwa 312-400</translation>
    </message>
    <message>
        <source>“%1” names no letters of run %2, which has %3</source>
        <translation>„%1“ bezeichnet keine Schreiben des Auftrags %2; er hat %3</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted as posted.</source>
        <translation>
            <numerusform>%n Schreiben als zur Post gegeben vermerkt.</numerusform>
            <numerusform>%n Schreiben als zur Post gegeben vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter %1 is noted as returned.</source>
        <translation>Das Schreiben %1 ist als Rückläufer vermerkt.</translation>
    </message>
    <message>
        <source>letters reprint needs --out, --out-dir or --list</source>
        <translation>letters reprint braucht --out, --out-dir oder --list</translation>
    </message>
    <message>
        <source>letters protocol needs the number of a run and --out with a file name that ends with .pdf, .xlsx or .csv</source>
        <translation>letters protocol braucht die Nummer eines Druckauftrags und --out mit einem Dateinamen, der auf .pdf, .xlsx oder .csv endet</translation>
    </message>
    <message>
        <source>Writing the protocol</source>
        <translation>Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>letters takes list, protocol, reprint, posted or returned, or options</source>
        <translation>letters nimmt list, protocol, reprint, posted oder returned, oder Optionen</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterPreviewDialog</name>
    <message>
        <source>Preview</source>
        <extracomment>Vorschau</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Letter shown</source>
        <translation>Gezeigtes Schreiben</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Schreiben an %1</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterTable</name>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Why no letter</source>
        <translation>Warum kein Schreiben</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Postanschrift</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Why no e-mail</source>
        <translation>Warum keine E-Mail</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterTargetChoice</name>
    <message>
        <source>With a &amp;list of the letters</source>
        <translation>Mit &amp;Verzeichnis der Schreiben</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>Eine PDF-Datei</translation>
    </message>
    <message>
        <source>One PDF file per property</source>
        <translation>Eine PDF-Datei je Liegenschaft</translation>
    </message>
    <message>
        <source>One PDF file per resident</source>
        <translation>Eine PDF-Datei je Nutzer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <extracomment>Ziel</extracomment>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>A CSV file for the spreadsheet: number, unit, name and file of each letter.</source>
        <translation>Eine CSV-Datei für die Tabellenkalkulation: Nummer, Nutzeinheit, Name und Datei jedes Schreibens.</translation>
    </message>
</context>
<context>
    <name>hauspost::LetterWarnings</name>
    <message>
        <source>The address has more name lines than the envelope&apos;s window shows; some were left out.</source>
        <translation>Die Anschrift hat mehr Namenszeilen, als das Fenster des Umschlags zeigt; einige wurden weggelassen.</translation>
    </message>
    <message>
        <source>An address line is too long for the envelope&apos;s window and is printed as “%1”.</source>
        <translation>Eine Anschriftzeile ist zu lang für das Fenster des Umschlags und wird als „%1“ gedruckt.</translation>
    </message>
    <message>
        <source>A text does not fit into the letter and is printed as “%1”.</source>
        <translation>Ein Text passt nicht in das Schreiben und wird als „%1“ gedruckt.</translation>
    </message>
    <message>
        <source>The letter&apos;s font does not have these characters: %1. Please look at the letter before you post it.</source>
        <translation>Der Schrift des Schreibens fehlen diese Zeichen: %1. Bitte sehen Sie sich das Schreiben an, bevor Sie es absenden.</translation>
    </message>
    <message>
        <source>The registration address is so long that many telephones cannot read the QR code.</source>
        <translation>Die Registrierungsadresse ist so lang, dass viele Telefone den QR-Code nicht lesen können.</translation>
    </message>
    <message>
        <source>The letter with the resident&apos;s code does not go to the flat, but to: %1.</source>
        <translation>Das Schreiben mit dem Code des Nutzers geht nicht in die Wohnung, sondern an: %1.</translation>
    </message>
    <message>
        <source>The registration code works only until %1. Please post the letter at once.</source>
        <translation>Der Registrierungscode gilt nur noch bis %1. Bitte bringen Sie das Schreiben sofort zur Post.</translation>
    </message>
</context>
<context>
    <name>hauspost::LettersController</name>
    <message>
        <source>No letter: %1.</source>
        <translation>Kein Schreiben: %1.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Schreiben</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>Writing letters: %1 of %2</source>
        <translation>Schreiben werden erstellt: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. No letters were made.</source>
        <translation>Abgebrochen. Es wurden keine Schreiben erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved:</source>
        <translation>
            <numerusform>%Ln Schreiben gespeichert:</numerusform>
            <numerusform>%Ln Schreiben gespeichert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Printing letters: %1 of %2</source>
        <translation>Schreiben werden gedruckt: %1 von %2</translation>
    </message>
    <message>
        <source>run %1, once more</source>
        <translation>Druckauftrag %1 (erneut)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) stayed as they are, because the step does not fit their state.</source>
        <translation>
            <numerusform>%Ln Schreiben bleibt, wie es ist, weil der Vermerk nicht zu seinem Stand passt.</numerusform>
            <numerusform>%Ln Schreiben bleiben, wie sie sind, weil der Vermerk nicht zu ihrem Stand passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter runs</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Cancelled. The printer got %1 of %2 letters.</source>
        <translation>Abgebrochen. Der Drucker hat %1 von %2 Schreiben bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) went to the printer. Please look whether all came out.</source>
        <translation>
            <numerusform>%Ln Schreiben ging an den Drucker. Bitte prüfen Sie, ob es herausgekommen ist.</numerusform>
            <numerusform>%Ln Schreiben gingen an den Drucker. Bitte prüfen Sie, ob alle herausgekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed up to…</source>
        <translation>Gedruckt bis …</translation>
    </message>
    <message>
        <source>Single letter from the menu of a row</source>
        <translation>Einzelnes Schreiben aus dem Menü einer Zeile</translation>
    </message>
    <message>
        <source>All of these letters count as printed.</source>
        <translation>Alle diese Schreiben gelten als gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are still to be printed.</source>
        <translation>
            <numerusform>Ein Schreiben ist noch zu drucken.</numerusform>
            <numerusform>%Ln Schreiben sind noch zu drucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the rest…</source>
        <translation>Rest drucken …</translation>
    </message>
    <message>
        <source>Nothing of this run is missing.</source>
        <translation>Von diesem Druckauftrag fehlt nichts.</translation>
    </message>
    <message>
        <source>the rest of run %1, from letter %2</source>
        <translation>den Rest von Druckauftrag %1, ab Schreiben %2</translation>
    </message>
    <message>
        <source>The print system says: %1</source>
        <translation>Das Drucksystem meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>The printer stands still: %Ln letter(s) wait in its queue.</source>
        <translation>
            <numerusform>Der Drucker steht still: Ein Schreiben wartet in seiner Warteschlange.</numerusform>
            <numerusform>Der Drucker steht still: %Ln Schreiben warten in seiner Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The file holds %1 of %2 letters.</source>
        <translation>Abgebrochen. Die Datei enthält %1 von %2 Schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were written into the file.</source>
        <translation>
            <numerusform>%Ln Schreiben wurde in die Datei geschrieben.</numerusform>
            <numerusform>%Ln Schreiben wurden in die Datei geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::LettersPage</name>
    <message>
        <source>The record of letters cannot be read</source>
        <translation>Die Aufzeichnung der Schreiben lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>No letters were made at this computer yet</source>
        <translation>An diesem Rechner wurden noch keine Schreiben erstellt</translation>
    </message>
    <message>
        <source>Each run of letters appears here with its number, and what became of it.</source>
        <translation>Jeder Druckauftrag erscheint hier mit seiner Nummer und dem, was aus den Schreiben wurde.</translation>
    </message>
    <message>
        <source>Letter runs</source>
        <extracomment>Druckaufträge</extracomment>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Number of a letter</source>
        <translation>Nummer eines Schreibens</translation>
    </message>
    <message>
        <source>Typed or scanned, then Enter: shows the letter.</source>
        <translation>Eintippen oder scannen, dann Eingabetaste: zeigt das Schreiben.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Letter no., e.g. 0012-0034</source>
        <translation>Schreiben Nr., z. B. 0012-0034</translation>
    </message>
</context>
<context>
    <name>hauspost::ListCommands</name>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UVI required</source>
        <translation>UVI notwendig</translation>
    </message>
    <message>
        <source>UVI access</source>
        <translation>UVI-Zugang</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Leerstand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nutzeinheiten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Without access</source>
        <translation>Ohne Zugang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Letzte Synchronisation</translation>
    </message>
    <message>
        <source>never completed</source>
        <translation>noch nie vollständig</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Liegenschaften</translation>
    </message>
    <message>
        <source>The first synchronisation has not finished: the list is incomplete.</source>
        <translation>Die erste Synchronisation ist noch nicht abgeschlossen: Die Liste ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>hauspost::ListImportController</name>
    <message numerus="yes">
        <source>The contact data of %Ln resident(s) wait for the portal.</source>
        <translation>
            <numerusform>Die Kontaktdaten von %Ln Nutzer warten auf das Portal.</numerusform>
            <numerusform>Die Kontaktdaten von %Ln Nutzern warten auf das Portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The list was taken back. Nothing was changed.</source>
        <translation>Die Liste wurde zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Part of the list has left already, so it cannot be taken back as a whole. What still waits can be withdrawn in the outbox.</source>
        <translation>Ein Teil der Liste ist schon unterwegs, deshalb kann sie nicht als Ganzes zurückgenommen werden. Was noch wartet, können Sie im Postausgang zurückziehen.</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>Die Liste wird zurückgenommen</translation>
    </message>
</context>
<context>
    <name>hauspost::ListImportDialog</name>
    <message>
        <source>Import Contact Data</source>
        <translation>Kontaktdaten importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose a List</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over for %Ln resident(s)</source>
        <translation>
            <numerusform>Für %Ln Nutzer ü&amp;bernehmen</numerusform>
            <numerusform>Für %Ln Nutzer ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The example list is saved: %1</source>
        <translation>Die Beispielliste ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>Fortschritt der Liste</translation>
    </message>
</context>
<context>
    <name>hauspost::ListImportStart</name>
    <message>
        <source>&amp;Paste Cells (Ctrl+V)</source>
        <translation>Zellen &amp;einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Save an &amp;Example List…</source>
        <translation>&amp;Beispielliste speichern …</translation>
    </message>
    <message>
        <source>Take over contact data from a list</source>
        <translation>Kontaktdaten aus einer Liste übernehmen</translation>
    </message>
    <message>
        <source>Choose a file (CSV, XLSX, ODS) or drop it here, or copy the cells in Excel or LibreOffice and paste them with Ctrl+V. E-mail addresses, salutations, postal addresses and consents are taken over; you see every change before anything is queued.</source>
        <translation>Wählen Sie eine Datei (CSV, XLSX, ODS) oder ziehen Sie sie hierher, oder kopieren Sie die Zellen in Excel oder LibreOffice und fügen Sie sie mit Strg+V ein. Übernommen werden E-Mail-Adressen, Anreden, Postanschriften und Einwilligungen; Sie sehen jede Änderung, bevor etwas in die Warteschlange kommt.</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Consent date</source>
        <translation>Einwilligung am</translation>
    </message>
    <message>
        <source>Consent source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Form of March 2026, folder 3</source>
        <translation>Formular vom März 2026, Ordner 3</translation>
    </message>
    <message>
        <source>Example of a list</source>
        <translation>Beispiel einer Liste</translation>
    </message>
    <message>
        <source>For example like this. Whom a row is about is said by the key, or by property, unit and name; columns that you do not have are left out.</source>
        <translation>Zum Beispiel so. Um wen es geht, sagt der Ordnungsbegriff, oder Liegenschaft, Nutzeinheit und Name; Spalten, die Sie nicht haben, lassen Sie weg.</translation>
    </message>
    <message>
        <source>Save an Example List</source>
        <translation>Beispielliste speichern</translation>
    </message>
    <message>
        <source>Example list.csv</source>
        <translation>Beispielliste.csv</translation>
    </message>
    <message>
        <source>CSV lists (*.csv)</source>
        <translation>CSV-Listen (*.csv)</translation>
    </message>
</context>
<context>
    <name>hauspost::LockPage</name>
    <message numerus="yes">
        <source>The passphrase is wrong. Please wait %Ln second(s).</source>
        <translation>
            <numerusform>Die Passphrase ist falsch. Bitte warten Sie %Ln Sekunde.</numerusform>
            <numerusform>Die Passphrase ist falsch. Bitte warten Sie %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hauspost is locked</source>
        <translation>Hauspost ist gesperrt</translation>
    </message>
    <message>
        <source>Please enter your passphrase to go on working. What was to be sent goes on being sent meanwhile.</source>
        <translation>Bitte geben Sie Ihre Passphrase ein, um weiterzuarbeiten. Was zu versenden war, wird inzwischen weiter versendet.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>hauspost::LoginCommand</name>
    <message>
        <source>Sign in at this address, in a browser on this computer:</source>
        <translation>Melden Sie sich unter dieser Adresse an, in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The portal could not be told. Ask your administrator to revoke the access of this desk.</source>
        <translation>Das Portal konnte nicht benachrichtigt werden. Bitten Sie Ihren Administrator, den Zugang dieses Arbeitsplatzes zu widerrufen.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works. Please say with --token-file FILE where the access is to be kept</source>
        <translation>Dieser Computer hat keinen funktionierenden Schlüsselbund. Bitte geben Sie mit --token-file DATEI an, wo der Zugang gesichert werden soll</translation>
    </message>
</context>
<context>
    <name>hauspost::MainWindow</name>
    <message>
        <source>Hauspost</source>
        <translation>Hauspost</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property(s)</source>
        <translation>
            <numerusform>%Ln Liegenschaft</numerusform>
            <numerusform>%Ln Liegenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Selected properties: %1</source>
        <translation>Ausgewählte Liegenschaften: %1</translation>
    </message>
</context>
<context>
    <name>hauspost::MoveInDialog</name>
    <message>
        <source>&amp;Vacant until</source>
        <translation>&amp;Leerstand bis</translation>
    </message>
    <message>
        <source>Record move-in</source>
        <translation>Einzug erfassen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>The move-out is on record.</source>
        <translation>Der Auszug ist bereits erfasst.</translation>
    </message>
    <message>
        <source>Last day of the vacancy</source>
        <translation>Letzter Tag des Leerstands</translation>
    </message>
    <message>
        <source>&amp;Last day of %1</source>
        <translation>Letzter &amp;Tag von %1</translation>
    </message>
    <message>
        <source>Move-in on</source>
        <translation>Einzug am</translation>
    </message>
    <message>
        <source>Move-in &amp;on</source>
        <translation>Einzug a&amp;m</translation>
    </message>
    <message>
        <source>The move-out lies in the past: the access of %1 ends at once.</source>
        <translation>Der Auszug liegt in der Vergangenheit: Der Zugang von %1 endet sofort.</translation>
    </message>
    <message>
        <source>The access of %1 ends on this day; until then nothing changes.</source>
        <translation>Der Zugang von %1 endet an diesem Tag; bis dahin ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>hauspost::MoveOutDialog</name>
    <message>
        <source>Record vacancy</source>
        <translation>Leerstand erfassen</translation>
    </message>
    <message>
        <source>Record move-out</source>
        <translation>Auszug erfassen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>Vacant &amp;from</source>
        <translation>Leerstand &amp;ab</translation>
    </message>
    <message>
        <source>&amp;Last day of the tenancy</source>
        <translation>&amp;Letzter Tag des Mietverhältnisses</translation>
    </message>
    <message>
        <source>The day lies in the past: the access ends at once, and registration codes stop working.</source>
        <translation>Der Tag liegt in der Vergangenheit: Der Zugang endet sofort, und Registrierungscodes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>The access ends with the tenancy. The unit is shown as vacant until a move-in is recorded.</source>
        <translation>Der Zugang endet mit dem Mietverhältnis. Die Nutzeinheit gilt als Leerstand, bis ein Einzug erfasst wird.</translation>
    </message>
    <message>
        <source>The access ends on this day; until then nothing changes for the resident.</source>
        <translation>Der Zugang endet an diesem Tag; bis dahin ändert sich für den Nutzer nichts.</translation>
    </message>
</context>
<context>
    <name>hauspost::NetworkSettings</name>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>sie enthält kein PEM-Zertifikat</translation>
    </message>
</context>
<context>
    <name>hauspost::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hauspost::OutboxCommand</name>
    <message>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>hauspost::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <extracomment>Postausgang</extracomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Jetzt senden</extracomment>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Zurückziehen</extracomment>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <extracomment>Klären …</extracomment>
        <translation>&amp;Klären …</translation>
    </message>
    <message>
        <source>Not connected to a portal: choose “Connect to portal…” in the menu “File”.</source>
        <translation>Nicht mit einem Portal verbunden: Wählen Sie „Mit dem Portal verbinden …“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>Talking to the portal…</source>
        <translation>Verbindung mit dem Portal …</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation>Gesendet wird mit der nächsten Synchronisierung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your decision.</source>
        <translation>
            <numerusform>%Ln Auftrag ist zu klären.</numerusform>
            <numerusform>%Ln Aufträge sind zu klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for the portal.</source>
        <translation>
            <numerusform>%Ln Auftrag wartet auf das Portal.</numerusform>
            <numerusform>%Ln Aufträge warten auf das Portal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>Der Postausgang kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything has reached the portal, and nothing needs your decision.</source>
        <translation>Alles hat das Portal erreicht, und nichts ist zu klären.</translation>
    </message>
    <message>
        <source>Takes back what has not left yet.</source>
        <translation>Nimmt zurück, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>It has left for the portal already.</source>
        <translation>Es ist schon an das Portal gesendet.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Shows both sides and asks what to do.</source>
        <translation>Zeigt beide Seiten und fragt, was geschehen soll.</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>Hier ist nichts zu klären.</translation>
    </message>
    <message>
        <source>Not connected to a portal.</source>
        <translation>Nicht mit einem Portal verbunden.</translation>
    </message>
    <message>
        <source>Nothing waits for the portal.</source>
        <translation>Nichts wartet auf das Portal.</translation>
    </message>
    <message>
        <source>Sends at once what waits.</source>
        <translation>Sendet sofort, was wartet.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter by name, state or what it is</source>
        <translation>Nach Name, Stand oder Vorgang filtern</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Postausgang filtern</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message>
        <source>Every word must occur in the row.</source>
        <translation>Jedes Wort muss in der Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Postausgang wird gelesen …</translation>
    </message>
</context>
<context>
    <name>hauspost::OutboxTable</name>
    <message>
        <source>not on record any more</source>
        <translation>nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>Letzter Versuch: %1</translation>
    </message>
    <message>
        <source>In queue</source>
        <extracomment>In Warteschlange</extracomment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Unterwegs</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted by the portal</source>
        <extracomment>Vom Portal angenommen</extracomment>
        <translation>Vom Portal angenommen</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <extracomment>Klärung nötig</extracomment>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Seit</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Vorgang</extracomment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Versuche</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What to decide</source>
        <extracomment>Was zu klären ist</extracomment>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>of another office</source>
        <translation>von einer anderen Verwaltung</translation>
    </message>
</context>
<context>
    <name>hauspost::OutgoingController</name>
    <message>
        <source>Waits for the portal: %1</source>
        <translation>Wartet auf das Portal: %1</translation>
    </message>
    <message>
        <source>The e-mail to %1 is in the queue and leaves with the next synchronisation.</source>
        <translation>Die E-Mail an %1 ist in der Warteschlange und geht mit der nächsten Synchronisierung hinaus.</translation>
    </message>
    <message>
        <source>Request a new registration code</source>
        <translation>Neuen Registrierungscode anfordern</translation>
    </message>
    <message>
        <source>%1 gets a new registration code. The code of letters printed so far and all links in e-mails stop working; they have to be sent again.</source>
        <translation>%1 bekommt einen neuen Registrierungscode. Der Code bisher gedruckter Schreiben und alle Links in E-Mails gelten dann nicht mehr; sie müssen erneut versendet werden.</translation>
    </message>
    <message>
        <source>&amp;Request new code</source>
        <translation>Neuen &amp;Code anfordern</translation>
    </message>
    <message>
        <source>The request for a new registration code is in the queue.</source>
        <translation>Die Anforderung eines neuen Registrierungscodes ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in and sees no consumption information any more. To give the access back, the registration information has to be sent anew.</source>
        <translation>%1 kann sich nicht mehr anmelden und sieht keine Verbrauchsinformationen mehr. Um den Zugang wieder zu geben, müssen die Registrierungsinformationen neu versendet werden.</translation>
    </message>
    <message>
        <source>Links and codes that %1 has got stop working. To give access again, the registration information has to be sent anew.</source>
        <translation>Links und Codes, die %1 bekommen hat, gelten nicht mehr. Um wieder Zugang zu geben, müssen die Registrierungsinformationen neu versendet werden.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Zugang aufheben</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>Zugang &amp;aufheben</translation>
    </message>
    <message>
        <source>The revocation of the access is in the queue.</source>
        <translation>Die Aufhebung des Zugangs ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>&amp;Delete address</source>
        <translation>Adresse &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Change address</source>
        <translation>Adresse &amp;ändern</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>The deletion of the address is in the queue.</source>
        <translation>Die Löschung der Adresse ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The new address is in the queue.</source>
        <translation>Die neue Adresse ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The consent is in the queue.</source>
        <translation>Die Einwilligung ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing is sent.</source>
        <translation>Zurückgezogen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Too late: it has left for the portal already.</source>
        <translation>Zu spät: Es ist schon an das Portal gesendet.</translation>
    </message>
    <message>
        <source>Discarded. The portal&apos;s state stays.</source>
        <translation>Verworfen. Der Stand des Portals bleibt.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>Das ist bereits geklärt.</translation>
    </message>
    <message>
        <source>It is in the queue once more.</source>
        <translation>Es ist erneut in der Warteschlange.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>Für eine andere Verwaltung</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discarded. It is not sent any more.</source>
        <translation>Verworfen. Es wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Undone: %1. Nothing is sent.</source>
        <translation>Rückgängig gemacht: %1. Es wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) are in the queue.</source>
        <translation>
            <numerusform>%Ln E-Mail ist in der Warteschlange.</numerusform>
            <numerusform>%Ln E-Mails sind in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>For which office?</source>
        <translation>Für welche Verwaltung?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hauspost::OutgoingIndicator</name>
    <message numerus="yes">
        <source>%Ln × decision needed</source>
        <extracomment>2 × Klärung nötig</extracomment>
        <translation>
            <numerusform>%Ln × Klärung nötig</numerusform>
            <numerusform>%Ln × Klärung nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in queue</source>
        <extracomment>3 in Warteschlange</extracomment>
        <translation>
            <numerusform>%Ln in Warteschlange</numerusform>
            <numerusform>%Ln in Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Postausgang leer</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Öffnet den Postausgang</translation>
    </message>
</context>
<context>
    <name>hauspost::Output</name>
    <message>
        <source>mirror.db is fetched anew by “hauspost-ctl sync”. For desk.db please start the desk program: it offers the last backup.</source>
        <translation>mirror.db wird mit „hauspost-ctl sync“ neu geholt. Für desk.db starten Sie bitte das Programm mit Fenster: Es bietet die letzte Sicherung an.</translation>
    </message>
</context>
<context>
    <name>hauspost::PartFile</name>
    <message>
        <source>it does not exist</source>
        <translation>er existiert nicht</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>hauspost::PersonDialog</name>
    <message>
        <source>Provide information</source>
        <translation>Auskunft erteilen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>What is in the information</source>
        <translation>Was in der Auskunft steht</translation>
    </message>
    <message>
        <source>This is what this desk holds about the person (Art. 15 and 20 GDPR). It is saved as a page to read and print and as a file that other programs can read. Please make sure of the person&apos;s identity before you hand it over.</source>
        <translation>Das speichert dieser Arbeitsplatz über die Person (Art. 15 und 20 DSGVO). Gespeichert wird es als Seite zum Lesen und Drucken und als Datei für andere Programme. Bitte vergewissern Sie sich, wem Sie die Auskunft geben.</translation>
    </message>
</context>
<context>
    <name>hauspost::PersonFields</name>
    <message>
        <source>Name of the resident, up to four lines</source>
        <translation>Name des Nutzers, bis zu vier Zeilen</translation>
    </message>
    <message>
        <source>One line for each person; up to four lines.</source>
        <translation>Eine Zeile je Person, höchstens vier Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;alutation</source>
        <translation>An&amp;rede</translation>
    </message>
    <message>
        <source>User &amp;key of the office</source>
        <extracomment>Nutzer-Ordnungsbegriff</extracomment>
        <translation>Nutzer-&amp;Ordnungsbegriff</translation>
    </message>
</context>
<context>
    <name>hauspost::PersonReport</name>
    <message>
        <source>Information on personal data</source>
        <translation>Auskunft über personenbezogene Daten</translation>
    </message>
    <message>
        <source>Of %1, as of %2 (Art. 15 and 20 GDPR).</source>
        <translation>Zu %1, Stand %2 (Art. 15 und 20 DSGVO).</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Property %1, unit %2 %3, %4, %5 %6</source>
        <translation>Liegenschaft %1, Nutzeinheit %2 %3, %4, %5 %6</translation>
    </message>
    <message>
        <source>Tenancy: %1</source>
        <translation>Mietverhältnis: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>User key of the office</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Move-in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language of e-mails</source>
        <translation>Sprache der E-Mails</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Einwilligung in E-Mails</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>Es ist keine Einwilligung erfasst.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>not withdrawn</source>
        <translation>nicht widerrufen</translation>
    </message>
    <message>
        <source>Access to the consumption information</source>
        <translation>Zugang zur Verbrauchsinformation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Invitations, new codes and revocations</source>
        <translation>Einladungen, neue Codes und Aufhebungen</translation>
    </message>
    <message>
        <source>Last invitation</source>
        <translation>Letzte Einladung</translation>
    </message>
    <message>
        <source>Registration code, encrypted; valid until</source>
        <translation>Registrierungscode, verschlüsselt; gültig bis</translation>
    </message>
    <message>
        <source>What the last import said, before an edit by hand</source>
        <translation>Was der letzte Import sagte, vor der Änderung von Hand</translation>
    </message>
    <message>
        <source>Letters, e-mails and what else happened</source>
        <translation>Schreiben, E-Mails und was sonst geschah</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Es ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>Notiz der Verwaltung</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Versandwunsch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Waits for the portal, with its content</source>
        <translation>Wartet auf das Portal, mit Inhalt</translation>
    </message>
    <message>
        <source>About the processing</source>
        <translation>Zur Verarbeitung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Access to the monthly consumption information (section 6a HeizkostenV) and its registration</source>
        <translation>Zugang zur monatlichen Verbrauchsinformation (§ 6a HeizkostenV) und die Registrierung dafür</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The metering service that runs the portal, as processor; the carrier of letters and the mail provider for what was sent</source>
        <translation>Der Messdienst, der das Portal betreibt, als Auftragsverarbeiter; Briefdienst und E-Mail-Anbieter für das, was versandt wurde</translation>
    </message>
    <message>
        <source>%1, as processor; the carrier of letters and the mail provider for what was sent</source>
        <translation>%1 als Auftragsverarbeiter; Briefdienst und E-Mail-Anbieter für das, was versandt wurde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The office&apos;s own records (import), and what the person told</source>
        <translation>Unterlagen der Verwaltung (Import) und eigene Angaben der Person</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>As long as the tenancy lasts, then until the costs are settled and claims have lapsed</source>
        <translation>Solange das Mietverhältnis dauert, danach bis die Kosten abgerechnet und Ansprüche verjährt sind</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rectification, erasure, restriction, objection, portability, withdrawal of a consent for the future, and a complaint to the supervisory authority</source>
        <translation>Berichtigung, Löschung, Einschränkung, Widerspruch, Datenübertragbarkeit, Widerruf einer Einwilligung für die Zukunft und Beschwerde bei der Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Not in here</source>
        <translation>Hier nicht enthalten</translation>
    </message>
    <message>
        <source>The password of the resident&apos;s own account: the portal keeps it in a form that nobody can read. No automated decision is made.</source>
        <translation>Das Passwort des eigenen Benutzerkontos: Das Portal bewahrt es in einer Form auf, die niemand lesen kann. Es wird keine automatisierte Entscheidung getroffen.</translation>
    </message>
</context>
<context>
    <name>hauspost::PrintedUpToDialog</name>
    <message>
        <source>&amp;Not a single one came out</source>
        <translation>&amp;Kein einziges kam heraus</translation>
    </message>
    <message>
        <source>Print the &amp;rest now</source>
        <translation>Den &amp;Rest jetzt drucken</translation>
    </message>
    <message>
        <source>Printed up to…</source>
        <extracomment>Gedruckt bis …</extracomment>
        <translation>Gedruckt bis …</translation>
    </message>
    <message>
        <source>Look at the last letter that came out well. Its number stands at the bottom of the sheet.</source>
        <translation>Sehen Sie sich das letzte gute Schreiben an. Seine Nummer steht unten auf dem Blatt.</translation>
    </message>
    <message>
        <source>Number of the &amp;last good letter</source>
        <translation>Nummer des &amp;letzten guten Schreibens</translation>
    </message>
    <message>
        <source>Please delete first what still waits in the printer&apos;s own queue: it would come out a second time.</source>
        <translation>Bitte löschen Sie vorher, was noch in der Warteschlange des Druckers steht: Es käme ein zweites Mal heraus.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) count as printed.</source>
        <translation>
            <numerusform>Ein Schreiben gilt als gedruckt.</numerusform>
            <numerusform>%Ln Schreiben gelten als gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be printed.</source>
        <translation>
            <numerusform>Eines ist noch zu drucken.</numerusform>
            <numerusform>%Ln sind noch zu drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln letter(s) count as printed.</source>
        <translation>
            <numerusform>Das eine Schreiben gilt als gedruckt.</numerusform>
            <numerusform>Alle %Ln Schreiben gelten als gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter of this print has that number. They go from %1 to %2.</source>
        <translation>Kein Schreiben dieses Drucks hat diese Nummer. Sie gehen von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>hauspost::PrinterDialog</name>
    <message numerus="yes">
        <source>Print %Ln letter(s)</source>
        <translation>
            <numerusform>%Ln Schreiben drucken</numerusform>
            <numerusform>%Ln Schreiben drucken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::PrivacyCommand</name>
    <message>
        <source>This goes:</source>
        <translation>Das wird gelöscht:</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Das bleibt:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Bitte beachten:</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it.</source>
        <translation>Es wurde nichts gelöscht. Mit --yes wird es getan.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Queued: it is sent with the next synchronisation.</source>
        <translation>In der Warteschlange: Es wird mit der nächsten Synchronisation gesendet.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>hauspost::PrivacyController</name>
    <message>
        <source>Not available here.</source>
        <translation>Hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>Provide information…</source>
        <extracomment>Auskunft erteilen …</extracomment>
        <translation>Auskunft erteilen …</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <extracomment>Daten löschen …</extracomment>
        <translation>Daten löschen …</translation>
    </message>
    <message>
        <source>Folder for the information</source>
        <translation>Ordner für die Auskunft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) wait(s) in the outbox and can be taken back until it is sent.</source>
        <translation>
            <numerusform>%Ln Löschung wartet im Postausgang und lässt sich zurückziehen, solange sie nicht gesendet ist.</numerusform>
            <numerusform>%Ln Löschungen warten im Postausgang und lassen sich zurückziehen, solange sie nicht gesendet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are deleted at this desk for good.</source>
        <translation>%1 und %2 werden an diesem Arbeitsplatz endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the recipient(s) of %Ln letter(s)</source>
        <translation>
            <numerusform>der Empfänger von %Ln Schreiben</numerusform>
            <numerusform>die Empfänger von %Ln Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>Cleared away. The log says when and how much.</source>
        <translation>Gelöscht. Das Protokoll sagt, wann und wie viel.</translation>
    </message>
    <message>
        <source>The information is saved, to read and for other programs: %1</source>
        <translation>Die Auskunft ist gespeichert, zum Lesen und für andere Programme: %1</translation>
    </message>
</context>
<context>
    <name>hauspost::PropertyPage</name>
    <message>
        <source>Properties</source>
        <extracomment>Liegenschaften</extracomment>
        <translation>Liegenschaften</translation>
    </message>
    <message>
        <source>Filter by number, street or city</source>
        <translation>Nach Nummer, Straße oder Ort filtern</translation>
    </message>
    <message>
        <source>Filter the properties</source>
        <translation>Liegenschaften filtern</translation>
    </message>
    <message>
        <source>All units</source>
        <extracomment>Alle Nutzeinheiten</extracomment>
        <translation>Alle Nutzeinheiten</translation>
    </message>
    <message>
        <source>No property matches the filter</source>
        <translation>Keine Liegenschaft passt zum Filter</translation>
    </message>
    <message>
        <source>Every word must occur in the number, the street or the city.</source>
        <translation>Jedes Wort muss in Nummer, Straße oder Ort vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read</source>
        <translation>Die Daten auf diesem Computer können nicht gelesen werden</translation>
    </message>
    <message>
        <source>This desk is not connected to a portal yet</source>
        <translation>Dieser Arbeitsplatz ist noch mit keinem Portal verbunden</translation>
    </message>
    <message>
        <source>You need the address of the portal and the file with the access of this desk. Your administrator gives you both.</source>
        <translation>Sie brauchen die Adresse des Portals und die Datei mit dem Zugang dieses Arbeitsplatzes. Beides erhalten Sie von Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Connect to portal…</source>
        <translation>Mit dem Portal verbinden …</translation>
    </message>
    <message>
        <source>The first synchronisation has not worked yet</source>
        <translation>Die erste Synchronisation ist noch nicht gelungen</translation>
    </message>
    <message>
        <source>The portal has no properties for this office</source>
        <translation>Das Portal hat keine Liegenschaften für diese Hausverwaltung</translation>
    </message>
    <message>
        <source>Getting the data of your office for the first time…</source>
        <translation>Die Daten Ihrer Hausverwaltung werden zum ersten Mal geholt …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) received. The properties appear here as they arrive.</source>
        <translation>
            <numerusform>%n Zeile erhalten. Die Liegenschaften erscheinen hier, sobald sie da sind.</numerusform>
            <numerusform>%n Zeilen erhalten. Die Liegenschaften erscheinen hier, sobald sie da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Nutzeinheit</numerusform>
            <numerusform>%Ln Nutzeinheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property(s)</source>
        <comment>singular, plural</comment>
        <translation>
            <numerusform>%Ln Liegenschaft</numerusform>
            <numerusform>%Ln Liegenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 properties</source>
        <translation>%1 von %2 Liegenschaften</translation>
    </message>
    <message>
        <source>%1 · incomplete until the first synchronisation is done</source>
        <translation>%1 · unvollständig, bis die erste Synchronisation fertig ist</translation>
    </message>
    <message>
        <source>Reading the properties…</source>
        <translation>Die Liegenschaften werden gelesen …</translation>
    </message>
    <message>
        <source>Please check the internet connection and the address of the portal. Hauspost tries again by itself.</source>
        <translation>Bitte prüfen Sie die Internetverbindung und die Adresse des Portals. Hauspost versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The portal must be reachable by https, with a certificate that this computer trusts. Please show this to your administrator.</source>
        <translation>Das Portal muss über https erreichbar sein, mit einem Zertifikat, dem dieser Rechner vertraut. Bitte zeigen Sie das Ihrer Administration.</translation>
    </message>
    <message>
        <source>Perhaps the address leads to another page than the portal. Please compare it with the one that your administrator gave you.</source>
        <translation>Vielleicht führt die Adresse auf eine andere Seite als das Portal. Bitte vergleichen Sie sie mit der, die Ihre Administration Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verbindung prüfen …</translation>
    </message>
    <message>
        <source>As soon as properties are enabled for UVI there, they appear here. Where none are set up yet, import the DTM file of your metering service: menu “File”.</source>
        <translation>Sobald dort Liegenschaften für die UVI freigeschaltet sind, erscheinen sie hier. Sind noch keine angelegt, importieren Sie die DTM-Datei Ihres Messdienstes: Menü „Datei“.</translation>
    </message>
</context>
<context>
    <name>hauspost::PropertyTable</name>
    <message>
        <source>Open property %1</source>
        <translation>Liegenschaft %1 öffnen</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Liegenschaft (its number)</extracomment>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>PLZ und Ort</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Nutzeinheiten</extracomment>
        <translation>Nutzeinheiten</translation>
    </message>
    <message>
        <source>UVI required</source>
        <extracomment>UVI notwendig</extracomment>
        <translation>UVI notwendig</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Bestätigt</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Ausstehend</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Without access</source>
        <extracomment>Ohne Zugang</extracomment>
        <translation>Ohne Zugang</translation>
    </message>
    <message>
        <source>Share confirmed</source>
        <extracomment>Anteil bestätigt</extracomment>
        <translation>Anteil bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln resident(s) confirmed</source>
        <translation>
            <numerusform>%1 von %Ln Nutzer bestätigt</numerusform>
            <numerusform>%1 von %Ln Nutzern bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) vacant</source>
        <translation>
            <numerusform>%Ln Nutzeinheit leer</numerusform>
            <numerusform>%Ln Nutzeinheiten leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) not counted: UVI not required or unknown</source>
        <translation>
            <numerusform>%Ln Nutzeinheit nicht gezählt: UVI nicht notwendig oder unbekannt</numerusform>
            <numerusform>%Ln Nutzeinheiten nicht gezählt: UVI nicht notwendig oder unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed residents among all residents of units with “UVI required: yes”. Vacant units and all other units are not counted. 100 % only when nobody is missing.</source>
        <translation>Bestätigte unter allen Nutzern von Nutzeinheiten mit „UVI notwendig: ja“. Leerstände und alle anderen Nutzeinheiten zählen nicht mit. 100 % nur, wenn niemand fehlt.</translation>
    </message>
    <message>
        <source>Residents of units with “UVI required: yes” who are neither confirmed nor pending.</source>
        <translation>Nutzer von Nutzeinheiten mit „UVI notwendig: ja“, die weder bestätigt noch ausstehend sind.</translation>
    </message>
</context>
<context>
    <name>hauspost::ProtocolButton</name>
    <message>
        <source>Protocol</source>
        <extracomment>Protokoll</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who got a letter in this run and what became of it, who got none and why</source>
        <translation>Wer in diesem Auftrag ein Schreiben bekam und was daraus wurde, wer keines bekam und warum</translation>
    </message>
    <message>
        <source>&amp;Save as PDF, Excel workbook or CSV…</source>
        <translation>Als PDF, Excel-Arbeitsmappe oder CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
</context>
<context>
    <name>hauspost::ProtocolTables</name>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Postal code, street, house, floor</source>
        <translation>PLZ, Straße, Hausnummer, Stockwerk</translation>
    </message>
    <message>
        <source>Property and unit</source>
        <translation>Liegenschaft und Nutzeinheit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Chosen, but left out</source>
        <translation>Ausgewählt, aber ausgelassen</translation>
    </message>
    <message>
        <source>Protocol of letter run %1</source>
        <extracomment>Versandprotokoll zu Druckauftrag 0012</extracomment>
        <translation>Versandprotokoll zu Druckauftrag %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>Ausgewählt aus</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State of this protocol</source>
        <extracomment>Stand dieses Protokolls</extracomment>
        <translation>Stand dieses Protokolls</translation>
    </message>
    <message>
        <source>not on record any more</source>
        <translation>nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Schreiben Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>am</extracomment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Why no letter</source>
        <translation>Warum kein Schreiben</translation>
    </message>
    <message>
        <source>Protocol-%1</source>
        <extracomment>Dateiname</extracomment>
        <translation>Versandprotokoll-%1</translation>
    </message>
</context>
<context>
    <name>hauspost::PushNow</name>
    <message>
        <source>Rows received</source>
        <translation>Zeilen empfangen</translation>
    </message>
    <message>
        <source>Hauspost is running with this data folder and will send it.</source>
        <translation>Hauspost läuft mit diesem Datenordner und versendet es.</translation>
    </message>
</context>
<context>
    <name>hauspost::Questions</name>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>place, name, access: &quot;100000001 · NE 3, Kai Weber (Bestätigt)&quot;</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · unit %2</source>
        <extracomment>property, unit: &quot;100000001 · NE 3&quot;</extracomment>
        <translation>%1 · NE %2</translation>
    </message>
</context>
<context>
    <name>hauspost::RecipientsDialog</name>
    <message>
        <source>Letters for %1</source>
        <translation>Schreiben für %1</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Also residents who move in &amp;later</source>
        <translation>Auch Nutzer, die erst s&amp;päter einziehen</translation>
    </message>
    <message>
        <source>Leave out those &amp;written to in the last</source>
        <translation>A&amp;uslassen, wer schon angeschrieben wurde in den letzten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Days since the last letter</source>
        <translation>Tage seit dem letzten Schreiben</translation>
    </message>
    <message>
        <source>Without a letter</source>
        <translation>Ohne Schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Empfänger (%1)</translation>
    </message>
    <message>
        <source>Without a letter (%1)</source>
        <translation>Ohne Schreiben (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) get a letter</source>
        <translation>
            <numerusform>%Ln Nutzer erhält ein Schreiben</numerusform>
            <numerusform>%Ln Nutzer erhalten ein Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here needs a letter</source>
        <translation>Hier braucht niemand ein Schreiben</translation>
    </message>
    <message>
        <source>The letters cannot be prepared</source>
        <translation>Die Schreiben können nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Checking the addresses…</source>
        <translation>Die Anschriften werden geprüft …</translation>
    </message>
    <message>
        <source>Nothing has been written yet. All addresses fit into the window of the envelope.</source>
        <translation>Noch ist nichts geschrieben. Alle Anschriften passen in das Fenster des Umschlags.</translation>
    </message>
    <message>
        <source>The other list says why.</source>
        <translation>Die andere Liste nennt die Gründe.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln letter(s)…</source>
        <translation>
            <numerusform>%Ln Schreiben &amp;speichern …</numerusform>
            <numerusform>%Ln Schreiben &amp;speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation>Schreiben &amp;speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Please look at %Ln letter(s): see the column “Remark”.</source>
        <translation>
            <numerusform>Bitte sehen Sie sich %Ln Schreiben an: siehe Spalte „Hinweis“.</numerusform>
            <numerusform>Bitte sehen Sie sich %Ln Schreiben an: siehe Spalte „Hinweis“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Property and unit</source>
        <translation>Liegenschaft und Nutzeinheit</translation>
    </message>
    <message>
        <source>Postal code, street, house, floor</source>
        <translation>PLZ, Straße, Hausnummer, Stockwerk</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>The selected residents get no letter this time (Del).</source>
        <translation>Die ausgewählten Nutzer bekommen diesmal kein Schreiben (Entf).</translation>
    </message>
    <message>
        <source>Why no letter</source>
        <translation>Warum kein Schreiben</translation>
    </message>
    <message>
        <source>Put &amp;back on the list</source>
        <translation>&amp;Zurück auf die Liste</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>Vorschau …</extracomment>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>All reasons (%1)</source>
        <translation>Alle Gründe (%1)</translation>
    </message>
    <message>
        <source>Leave out those &amp;written to (%1) in the last</source>
        <translation>Angeschriebene (%1) &amp;weglassen, seit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %Ln letter(s)…</source>
        <translation>
            <numerusform>%Ln Schreiben &amp;drucken …</numerusform>
            <numerusform>%Ln Schreiben &amp;drucken …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Recipients of letters</source>
        <translation>Empfänger der Schreiben</translation>
    </message>
    <message>
        <source>The list is being prepared…</source>
        <translation>Die Liste wird vorbereitet …</translation>
    </message>
    <message>
        <source>Esc leaves it: nothing has been written yet.</source>
        <translation>Mit Esc verlassen: Es wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The list is being prepared</source>
        <translation>Die Liste wird vorbereitet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Export or print who gets a letter, and who does not and why</source>
        <translation>Exportieren oder drucken, wer ein Schreiben bekommt und wer nicht und warum</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentActions</name>
    <message>
        <source>access was taken back on purpose</source>
        <translation>der Zugang wurde absichtlich aufgehoben</translation>
    </message>
    <message>
        <source>the resident has deleted the account</source>
        <translation>der Nutzer hat das Konto gelöscht</translation>
    </message>
    <message>
        <source>there is no access that could be taken back</source>
        <translation>es gibt keinen Zugang, der aufgehoben werden könnte</translation>
    </message>
    <message>
        <source>there is no e-mail address on record</source>
        <translation>es ist keine E-Mail-Adresse hinterlegt</translation>
    </message>
    <message>
        <source>this address is on record already</source>
        <translation>diese Adresse ist bereits hinterlegt</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentChoices</name>
    <message>
        <source>This waits for the portal already.</source>
        <translation>Das wartet bereits auf das Portal.</translation>
    </message>
    <message>
        <source>No e-mail: %1.</source>
        <translation>Keine E-Mail: %1.</translation>
    </message>
    <message>
        <source>Not invited yet. Please use “send by e-mail”.</source>
        <translation>Noch nicht eingeladen. Bitte verwenden Sie „per E-Mail versenden“.</translation>
    </message>
    <message>
        <source>Nobody lives there.</source>
        <translation>Dort wohnt niemand (Leerstand).</translation>
    </message>
    <message>
        <source>Has moved out.</source>
        <translation>Ist ausgezogen.</translation>
    </message>
    <message>
        <source>Has to register anew with the changed address. Please send the e-mail again.</source>
        <translation>Muss sich mit der geänderten Adresse neu registrieren. Bitte senden Sie die E-Mail erneut.</translation>
    </message>
    <message>
        <source>Has access already and needs no code.</source>
        <translation>Hat bereits Zugang und braucht keinen Code.</translation>
    </message>
    <message>
        <source>Access was revoked. Please invite by e-mail to give it again.</source>
        <translation>Der Zugang wurde aufgehoben. Um ihn wieder zu geben, laden Sie bitte per E-Mail ein.</translation>
    </message>
    <message>
        <source>Has deleted the account. Please invite by e-mail to give access again.</source>
        <translation>Hat das Konto gelöscht. Um wieder Zugang zu geben, laden Sie bitte per E-Mail ein.</translation>
    </message>
    <message>
        <source>Consumption information is not required for this unit.</source>
        <translation>Für diese Nutzeinheit ist keine Verbrauchsinformation notwendig.</translation>
    </message>
    <message>
        <source>There is no access to revoke.</source>
        <translation>Es gibt keinen Zugang, der aufgehoben werden könnte.</translation>
    </message>
    <message>
        <source>Access is revoked already.</source>
        <translation>Der Zugang ist bereits aufgehoben.</translation>
    </message>
    <message>
        <source>It is on its way to the portal already.</source>
        <translation>Es ist schon unterwegs zum Portal.</translation>
    </message>
    <message>
        <source>No letter: %1.</source>
        <translation>Kein Schreiben: %1.</translation>
    </message>
    <message>
        <source>Your sign-in may look, but not change.</source>
        <translation>Ihre Anmeldung hat nur Leserechte.</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentDialog</name>
    <message>
        <source>Letters go to &amp;another address</source>
        <translation>Schreiben gehen an eine &amp;abweichende Anschrift</translation>
    </message>
    <message>
        <source>Edit resident</source>
        <translation>Nutzer bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Letters with the registration code go to this address and not to the flat.</source>
        <translation>Schreiben mit dem Registrierungscode gehen an diese Anschrift und nicht an die Wohnung.</translation>
    </message>
    <message>
        <source>&amp;Preference</source>
        <extracomment>Kontaktwunsch</extracomment>
        <translation>&amp;Kontaktwunsch</translation>
    </message>
    <message>
        <source>noted at this desk only</source>
        <translation>nur an diesem Arbeitsplatz vermerkt</translation>
    </message>
    <message>
        <source>E-mails to many leave this resident out; letters do not.</source>
        <translation>Sammel-E-Mails lassen diesen Nutzer aus, Schreiben nicht.</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentMenu</name>
    <message>
        <source>send by e-mail</source>
        <extracomment>per E-Mail versenden</extracomment>
        <translation>per E-Mail versenden</translation>
    </message>
    <message>
        <source>download as letter</source>
        <extracomment>als Schreiben herunterladen</extracomment>
        <translation>als Schreiben herunterladen</translation>
    </message>
    <message>
        <source>Saves the registration letter as a PDF file.</source>
        <translation>Speichert das Registrierungsschreiben als PDF-Datei.</translation>
    </message>
    <message>
        <source>Sends the registration information to an e-mail address.</source>
        <translation>Versendet die Registrierungsinformationen an eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <extracomment>Erneut senden …</extracomment>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Request a new registration code…</source>
        <extracomment>Neuen Registrierungscode anfordern …</extracomment>
        <translation>Neuen Registrierungscode anfordern …</translation>
    </message>
    <message>
        <source>The code of letters printed so far stops working.</source>
        <translation>Der Code bisher gedruckter Schreiben gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <extracomment>Zugang aufheben …</extracomment>
        <translation>Zugang aufheben …</translation>
    </message>
    <message>
        <source>The resident sees no consumption information any more.</source>
        <translation>Der Nutzer sieht keine Verbrauchsinformationen mehr.</translation>
    </message>
    <message>
        <source>Change e-mail address…</source>
        <extracomment>E-Mail-Adresse ändern …</extracomment>
        <translation>E-Mail-Adresse ändern …</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <extracomment>Einwilligung erfassen …</extracomment>
        <translation>Einwilligung erfassen …</translation>
    </message>
    <message>
        <source>Date and source of the consent to e-mail, or its withdrawal.</source>
        <translation>Tag und Quelle der Einwilligung zur E-Mail, oder ihr Widerruf.</translation>
    </message>
    <message>
        <source>Withdraw dispatch</source>
        <extracomment>Versand zurückziehen</extracomment>
        <translation>Versand zurückziehen</translation>
    </message>
    <message>
        <source>Takes back what waits here and has not left yet.</source>
        <translation>Nimmt zurück, was hier wartet und noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>Edit resident…</source>
        <extracomment>Nutzer bearbeiten …</extracomment>
        <translation>Nutzer bearbeiten …</translation>
    </message>
    <message>
        <source>Name, salutation, postal address, e-mail address.</source>
        <translation>Name, Anrede, Postanschrift, E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Record move-in…</source>
        <extracomment>Einzug erfassen …</extracomment>
        <translation>Einzug erfassen …</translation>
    </message>
    <message>
        <source>The next resident of this unit, and the end of the present tenancy.</source>
        <translation>Der nächste Nutzer dieser Nutzeinheit und das Ende des jetzigen Mietverhältnisses.</translation>
    </message>
    <message>
        <source>Record move-out…</source>
        <extracomment>Auszug erfassen …</extracomment>
        <translation>Auszug erfassen …</translation>
    </message>
    <message>
        <source>From this day on the resident sees no consumption information any more.</source>
        <translation>Nach diesem Tag sieht der Nutzer keine Verbrauchsinformationen mehr.</translation>
    </message>
    <message>
        <source>Record vacancy…</source>
        <extracomment>Leerstand erfassen …</extracomment>
        <translation>Leerstand erfassen …</translation>
    </message>
    <message>
        <source>The unit stays empty after the present tenancy.</source>
        <translation>Die Nutzeinheit bleibt nach dem jetzigen Mietverhältnis leer.</translation>
    </message>
    <message>
        <source>Withdraw move-out…</source>
        <extracomment>Auszug zurücknehmen …</extracomment>
        <translation>Auszug zurücknehmen …</translation>
    </message>
    <message>
        <source>The resident goes on living there.</source>
        <translation>Der Nutzer bleibt wohnen.</translation>
    </message>
    <message>
        <source>Delete resident…</source>
        <extracomment>Nutzer löschen …</extracomment>
        <translation>Nutzer löschen …</translation>
    </message>
    <message>
        <source>Takes out who was entered by mistake and brings the previous resident back.</source>
        <translation>Entfernt einen irrtümlich erfassten Nutzer und holt den vorherigen zurück.</translation>
    </message>
    <message>
        <source>Change of resident</source>
        <extracomment>Nutzerwechsel</extracomment>
        <translation>Nutzerwechsel</translation>
    </message>
    <message>
        <source>Provide information…</source>
        <extracomment>Auskunft erteilen …</extracomment>
        <translation>Auskunft erteilen …</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <extracomment>Daten löschen …</extracomment>
        <translation>Daten löschen …</translation>
    </message>
    <message>
        <source>Everything about this person, after the end of the tenancy.</source>
        <translation>Alles über diese Person, nach dem Ende des Mietverhältnisses.</translation>
    </message>
    <message>
        <source>Sends one more e-mail with a link; another address ends the link of the last one.</source>
        <translation>Versendet noch eine E-Mail mit Link; eine andere Adresse macht den Link der letzten ungültig.</translation>
    </message>
    <message>
        <source>Everything that is on record about this person, to read and as a file for other programs.</source>
        <translation>Alles, was über diese Person gespeichert ist, zum Lesen und als Datei für andere Programme.</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentPane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukünftig</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherig</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>given on %1, %2</source>
        <translation>erteilt am %1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Kontaktwunsch</translation>
    </message>
    <message>
        <source>&amp;Residents of this unit</source>
        <extracomment>Nutzerübersicht</extracomment>
        <translation>&amp;Nutzerübersicht</translation>
    </message>
    <message>
        <source>Residents of this unit</source>
        <translation>Nutzerübersicht</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Notes about this resident</source>
        <translation>Notizen zu diesem Nutzer</translation>
    </message>
    <message>
        <source>Notes stay at this desk.</source>
        <translation>Notizen bleiben an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Details of the resident</source>
        <translation>Einzelheiten zum Nutzer</translation>
    </message>
    <message>
        <source>No unit selected</source>
        <translation>Keine Nutzeinheit ausgewählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentTimeline</name>
    <message>
        <source>Moved in</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Last day of the tenancy</source>
        <translation>Letzter Tag des Mietverhältnisses</translation>
    </message>
    <message>
        <source>Consent to e-mail given (%1)</source>
        <translation>Einwilligung zu E-Mail erteilt (%1)</translation>
    </message>
    <message>
        <source>Consent to e-mail withdrawn</source>
        <translation>Einwilligung zu E-Mail widerrufen</translation>
    </message>
    <message>
        <source>Invited; the e-mail waits at the portal</source>
        <translation>Eingeladen; die E-Mail wartet im Portal</translation>
    </message>
    <message>
        <source>Invited; the e-mail was sent</source>
        <translation>Eingeladen; die E-Mail wurde gesendet</translation>
    </message>
    <message>
        <source>Invited; the e-mail could not be delivered</source>
        <translation>Eingeladen; die E-Mail war unzustellbar</translation>
    </message>
    <message>
        <source>Invited; nobody knows whether the e-mail was sent</source>
        <translation>Eingeladen; der Versand der E-Mail ist unklar</translation>
    </message>
    <message>
        <source>Invited, or given a new code</source>
        <translation>Eingeladen oder mit neuem Code versehen</translation>
    </message>
    <message>
        <source>Letter %1 came back</source>
        <translation>Schreiben %1 kam zurück</translation>
    </message>
    <message>
        <source>Letter %1 did not come out of the printer</source>
        <translation>Schreiben %1 kam nicht aus dem Drucker</translation>
    </message>
    <message>
        <source>Letter %1 handed over</source>
        <translation>Schreiben %1 ausgehändigt</translation>
    </message>
    <message>
        <source>Letter %1 posted</source>
        <translation>Schreiben %1 zur Post gegeben</translation>
    </message>
    <message>
        <source>Letter %1 made</source>
        <translation>Schreiben %1 erstellt</translation>
    </message>
    <message>
        <source>Has registered</source>
        <translation>Hat sich registriert</translation>
    </message>
    <message>
        <source>Access was revoked</source>
        <translation>Zugang wurde aufgehoben</translation>
    </message>
    <message>
        <source>Has deleted the account</source>
        <translation>Hat das Konto gelöscht</translation>
    </message>
    <message>
        <source>The e-mail address was changed</source>
        <translation>E-Mail-Adresse wurde geändert</translation>
    </message>
    <message>
        <source>Needs a decision: %1</source>
        <translation>Klärung nötig: %1</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Has not got any registration information by e-mail so far.</source>
        <translation>Hat bisher keine Registrierungsinformationen per E-Mail erhalten.</translation>
    </message>
    <message>
        <source>Was invited and has not chosen a password yet. The link or code is valid until %1.</source>
        <translation>Wurde eingeladen und hat noch kein Passwort gewählt. Link oder Code gilt bis %1.</translation>
    </message>
    <message>
        <source>Was invited and has not chosen a password yet.</source>
        <translation>Wurde eingeladen und hat noch kein Passwort gewählt.</translation>
    </message>
    <message>
        <source>Has chosen a password and sees the consumption information.</source>
        <translation>Hat ein Passwort gewählt und sieht die Verbrauchsinformationen.</translation>
    </message>
    <message>
        <source>Did not register in time; the link or code is past its date.</source>
        <translation>Hat sich nicht rechtzeitig registriert; Link oder Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>The access was taken back and can be given again by a new e-mail.</source>
        <translation>Der Zugang wurde aufgehoben und kann mit einer neuen E-Mail wieder erteilt werden.</translation>
    </message>
    <message>
        <source>The e-mail address was changed; the resident has to register anew.</source>
        <translation>Die E-Mail-Adresse wurde geändert; der Nutzer muss sich neu registrieren.</translation>
    </message>
    <message>
        <source>Has moved out and sees neither old nor new data.</source>
        <translation>Ist ausgezogen und sieht weder alte noch neue Daten.</translation>
    </message>
    <message>
        <source>Has deleted the account himself.</source>
        <translation>Hat das Konto selbst gelöscht.</translation>
    </message>
</context>
<context>
    <name>hauspost::RestoreDialog</name>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup holds the record of letters and the outbox of this desk. What is there now is kept beside it as a file. The data of the portal is not affected.</source>
        <translation>Eine Sicherung enthält das Schreibenverzeichnis und den Postausgang dieses Arbeitsplatzes. Der jetzige Stand bleibt als Datei daneben erhalten. Die Daten des Portals sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
</context>
<context>
    <name>hauspost::RetentionDialog</name>
    <message>
        <source>&amp;Persons, after the last day of the tenancy</source>
        <translation>&amp;Personen, ab dem letzten Tag des Mietverhältnisses</translation>
    </message>
    <message>
        <source>&amp;Notes at this desk, after the last day of the tenancy</source>
        <translation>&amp;Notizen an diesem Arbeitsplatz, ab dem letzten Tag des Mietverhältnisses</translation>
    </message>
    <message>
        <source>&amp;Recipients of letters at this desk, after the last step of the letter</source>
        <translation>&amp;Empfänger von Schreiben an diesem Arbeitsplatz, ab dem letzten Stand des Schreibens</translation>
    </message>
    <message>
        <source>Person erased, asked for at this desk</source>
        <translation>Person gelöscht, an diesem Arbeitsplatz veranlasst</translation>
    </message>
    <message>
        <source>Person removed at the portal</source>
        <translation>Person beim Portal entfernt</translation>
    </message>
    <message>
        <source>Information provided</source>
        <translation>Auskunft erteilt</translation>
    </message>
    <message>
        <source>Notes past their period deleted</source>
        <translation>Notizen nach Ablauf der Frist gelöscht</translation>
    </message>
    <message>
        <source>Recipients of letters past their period deleted</source>
        <translation>Empfänger von Schreiben nach Ablauf der Frist gelöscht</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Schreiben Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>&amp;Delete notes and recipients now…</source>
        <translation>Notizen und Empfänger jetzt &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Erase chosen persons…</source>
        <translation>Angehakte Personen l&amp;öschen …</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>&amp;Save periods</source>
        <translation>Fristen &amp;speichern</translation>
    </message>
    <message>
        <source>Persons past their period are a work list: nobody is erased by itself. Entries of the outbox that are done lose their content at once and go after 90 days.</source>
        <translation>Personen nach Ablauf der Frist sind eine Arbeitsliste: Von selbst wird niemand gelöscht. Erledigte Einträge des Postausgangs verlieren ihren Inhalt sofort und verschwinden nach 90 Tagen.</translation>
    </message>
    <message>
        <source>Persons past their period</source>
        <translation>Personen nach Ablauf der Frist</translation>
    </message>
    <message>
        <source>Notes past their period</source>
        <translation>Notizen nach Ablauf der Frist</translation>
    </message>
    <message>
        <source>Recipients of letters past their period</source>
        <translation>Empfänger von Schreiben nach Ablauf der Frist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) affected</source>
        <translation>
            <numerusform>%Ln Person betroffen</numerusform>
            <numerusform>%Ln Personen betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) affected</source>
        <translation>
            <numerusform>%Ln Notiz betroffen</numerusform>
            <numerusform>%Ln Notizen betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) affected</source>
        <translation>
            <numerusform>%Ln Schreiben betroffen</numerusform>
            <numerusform>%Ln Schreiben betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons (%1)</source>
        <translation>Personen (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>Letters (%1)</source>
        <translation>Schreiben (%1)</translation>
    </message>
    <message>
        <source>Tick persons in the list first; you confirm them together.</source>
        <translation>Haken Sie zuerst Personen in der Liste an; Sie bestätigen sie gemeinsam.</translation>
    </message>
</context>
<context>
    <name>hauspost::ReturnDialog</name>
    <message>
        <source>Returned letters</source>
        <extracomment>Rückläufer</extracomment>
        <translation>Rückläufer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why did %Ln letter(s) come back?</source>
        <translation>
            <numerusform>&amp;Warum kam %Ln Schreiben zurück?</numerusform>
            <numerusform>&amp;Warum kamen %Ln Schreiben zurück?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note as returned</source>
        <translation>Als Rückläufer &amp;vermerken</translation>
    </message>
</context>
<context>
    <name>hauspost::RunLetters</name>
    <message>
        <source>Letters of run %1</source>
        <translation>Schreiben von Druckauftrag %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) selected</source>
        <translation>
            <numerusform>%Ln Schreiben ausgewählt</numerusform>
            <numerusform>%Ln Schreiben ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) shown</source>
        <translation>
            <numerusform>Ein Schreiben gezeigt</numerusform>
            <numerusform>%Ln Schreiben gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln letter(s) of the run</source>
        <translation>
            <numerusform>Das eine Schreiben des Auftrags</numerusform>
            <numerusform>Alle %Ln Schreiben des Auftrags</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, unit or state</source>
        <translation>Nach Name, Einheit oder Stand filtern</translation>
    </message>
    <message>
        <source>Filter the letters of the run</source>
        <translation>Schreiben des Auftrags filtern</translation>
    </message>
    <message>
        <source>From–to, e.g. 312-400</source>
        <translation>Von–bis, z. B. 312-400</translation>
    </message>
    <message>
        <source>Select letters from–to</source>
        <translation>Schreiben von–bis auswählen</translation>
    </message>
    <message>
        <source>Selects these letters of the run; “312-” goes to the last one.</source>
        <translation>Wählt diese Schreiben des Auftrags aus; „312-“ reicht bis zum letzten.</translation>
    </message>
    <message>
        <source>&amp;Print again…</source>
        <extracomment>Erneut drucken …</extracomment>
        <translation>Erneut &amp;drucken …</translation>
    </message>
    <message>
        <source>P&amp;osted</source>
        <extracomment>Zur Post gegeben</extracomment>
        <translation>Zur &amp;Post gegeben</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <extracomment>Ausgehändigt</extracomment>
        <translation>A&amp;usgehändigt</translation>
    </message>
    <message>
        <source>&amp;Returned…</source>
        <extracomment>Rückläufer …</extracomment>
        <translation>&amp;Rückläufer …</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>Zurücknehmen</extracomment>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>The last note was a mistake: the letters count as printed again.</source>
        <translation>Der letzte Vermerk war ein Irrtum: Die Schreiben gelten wieder als gedruckt.</translation>
    </message>
    <message>
        <source>Printed &amp;up to…</source>
        <extracomment>Gedruckt bis …</extracomment>
        <translation>&amp;Gedruckt bis …</translation>
    </message>
    <message>
        <source>After a paper jam: say which letter was the last good one.</source>
        <translation>Nach einem Papierstau: sagen, welches das letzte gute Schreiben war.</translation>
    </message>
    <message>
        <source>Print the r&amp;est…</source>
        <extracomment>Rest drucken …</extracomment>
        <translation>R&amp;est drucken …</translation>
    </message>
    <message>
        <source>Prints what is missing of this run, under the same numbers.</source>
        <translation>Druckt, was von diesem Auftrag fehlt, unter denselben Nummern.</translation>
    </message>
    <message>
        <source>Letters of the run</source>
        <translation>Schreiben des Auftrags</translation>
    </message>
    <message>
        <source>“%1” selects no letter</source>
        <translation>„%1“ wählt kein Schreiben aus</translation>
    </message>
    <message>
        <source>The letters are being read…</source>
        <translation>Die Schreiben werden gelesen …</translation>
    </message>
</context>
<context>
    <name>hauspost::Salutation</name>
    <message>
        <source>none</source>
        <comment>salutation</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ms</source>
        <comment>salutation</comment>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <comment>salutation</comment>
        <translation>Herr</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>salutation</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>salutation</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Married couple</source>
        <comment>salutation</comment>
        <translation>Eheleute</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>salutation</comment>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>hauspost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Portal</source>
        <translation>&amp;Portal</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Like the system</source>
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
        <source>L&amp;anguage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Loc&amp;k the window when nobody works with it for</source>
        <translation>Fenster sper&amp;ren nach einer Pause von</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes until the window locks itself</source>
        <translation>Minuten, bis sich das Fenster sperrt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>The lock keeps curious eyes away while you are not at your place. It does not encrypt anything: whoever can use your account on this computer can read the files of Hauspost. Lock your computer too.</source>
        <translation>Die Sperre hält neugierige Blicke fern, während Sie nicht am Platz sind. Sie verschlüsselt nichts: Wer Ihr Benutzerkonto an diesem Computer benutzen kann, kann die Dateien von Hauspost lesen. Sperren Sie auch Ihren Computer.</translation>
    </message>
    <message>
        <source>No portal yet</source>
        <translation>Noch kein Portal</translation>
    </message>
    <message>
        <source>This desk has an access.</source>
        <translation>Dieser Arbeitsplatz hat einen Zugang.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Connect to portal…</source>
        <translation>Mit dem Portal &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>A&amp;bmelden …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>By itself, again and again</source>
        <translation>Von selbst, regelmäßig</translation>
    </message>
    <message>
        <source>When Hauspost starts</source>
        <translation>Beim Start von Hauspost</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>S&amp;ynchronise</source>
        <translation>S&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>What you send leaves at once in any case. While nobody works here, Hauspost asks less often.</source>
        <translation>Was Sie versenden, geht in jedem Fall sofort hinaus. Solange hier niemand arbeitet, fragt Hauspost seltener nach.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Schreiben</translation>
    </message>
    <message>
        <source>One file with all letters</source>
        <translation>Eine Datei mit allen Schreiben</translation>
    </message>
    <message>
        <source>One file per resident</source>
        <translation>Eine Datei je Nutzer</translation>
    </message>
    <message>
        <source>Leave out those &amp;written to in the last</source>
        <translation>Auslassen, wer angeschrieben &amp;wurde in den letzten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Days since the last letter</source>
        <translation>Tage seit dem letzten Schreiben</translation>
    </message>
    <message>
        <source>&amp;Folder suggested first</source>
        <translation>Vorgeschlagener &amp;Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern a&amp;ls</translation>
    </message>
    <message>
        <source>Each list of letters starts with these; you can change them there. The folder you used last is suggested next time.</source>
        <translation>Jede Liste von Schreiben beginnt damit; dort können Sie es ändern. Der zuletzt benutzte Ordner wird beim nächsten Mal vorgeschlagen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Own certificate &amp;authority</source>
        <translation>&amp;Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Please choose a passphrase for the lock.</source>
        <translation>Bitte wählen Sie eine Passphrase für die Sperre.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs %Ln character(s) at least.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The folder for the letters does not exist.</source>
        <translation>Den Ordner für die Schreiben gibt es nicht.</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>No&amp;tices</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>One file per property</source>
        <translation>Eine Datei je Liegenschaft</translation>
    </message>
    <message>
        <source>No file: to the printer</source>
        <translation>Keine Datei: auf den Drucker</translation>
    </message>
    <message>
        <source>With a l&amp;ist of the letters beside the files</source>
        <translation>Mit einer L&amp;iste der Schreiben neben den Dateien</translation>
    </message>
    <message>
        <source>Property and unit</source>
        <translation>Liegenschaft und Nutzeinheit</translation>
    </message>
    <message>
        <source>Postal code, street, house, floor</source>
        <translation>PLZ, Straße, Hausnummer, Stockwerk</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>The standard printer of the system</source>
        <translation>Der Standarddrucker des Systems</translation>
    </message>
    <message>
        <source>%1 (not there at present)</source>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Printer suggested &amp;first</source>
        <translation>&amp;Zuerst vorgeschlagener Drucker</translation>
    </message>
    <message>
        <source>Letters in one print &amp;job</source>
        <translation>Schreiben &amp;je Druckjob</translation>
    </message>
    <message>
        <source>Smaller jobs: after a paper jam less is in doubt, and other people&apos;s pages come between. Letters are always printed on one side of A4 and never scaled, so that the address stays in the window of the envelope. Tray and copies are chosen when you print.</source>
        <translation>Kleinere Jobs: Nach einem Papierstau ist weniger ungewiss, und Seiten anderer kommen dazwischen. Schreiben werden immer einseitig auf A4 und nie verkleinert gedruckt, damit die Anschrift im Fenster des Umschlags bleibt. Fach und Exemplare wählen Sie beim Drucken.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the notification area of the desktop</source>
        <translation>Ein S&amp;ymbol im Infobereich der Arbeitsfläche zeigen</translation>
    </message>
    <message>
        <source>Tell me when residents have &amp;confirmed their access</source>
        <translation>Melden, wenn Bewohner ihren Zugang &amp;bestätigt haben</translation>
    </message>
    <message>
        <source>Tell me when something n&amp;eeds me</source>
        <translation>Melden, wenn etwas &amp;mich braucht</translation>
    </message>
    <message>
        <source>&amp;Minimising the window leaves only the icon</source>
        <translation>Beim Minimieren bleibt nur das &amp;Symbol</translation>
    </message>
    <message>
        <source>The icon says whether Hauspost is offline, what waits and what needs you. Notices come only while you work in another window, and name no resident. When the window is closed, Hauspost ends, and nothing is sent or fetched any more.</source>
        <translation>Das Symbol sagt, ob Hauspost offline ist, was wartet und was Sie braucht. Hinweise kommen nur, während Sie in einem anderen Fenster arbeiten, und nennen keinen Bewohner. Wird das Fenster geschlossen, endet Hauspost, und nichts wird mehr gesendet oder geholt.</translation>
    </message>
    <message>
        <source>This desktop has no notification area: there is neither an icon nor a notice.</source>
        <translation>Diese Arbeitsfläche hat keinen Infobereich: Es gibt weder Symbol noch Hinweise.</translation>
    </message>
    <message>
        <source>R&amp;etention…</source>
        <translation>A&amp;ufbewahrung …</translation>
    </message>
    <message>
        <source>How long what this desk keeps about residents stays, and what is past its period.</source>
        <translation>Wie lange bleibt, was dieser Arbeitsplatz über Nutzer aufbewahrt, und was seine Frist überschritten hat.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>By this computer (proxy):</source>
        <translation>Über diesen Rechner (Proxy):</translation>
    </message>
    <message>
        <source>&amp;Way to the internet</source>
        <translation>Weg &amp;ins Internet</translation>
    </message>
    <message>
        <source>Na&amp;me of the computer</source>
        <translation>Na&amp;me des Rechners</translation>
    </message>
    <message>
        <source>Usually nothing has to be changed here; your administrator knows what belongs in these fields. The file of a certificate authority is needed only where the portal has a certificate of your own organisation; the authorities of the system are trusted too.</source>
        <translation>Meist muss hier nichts geändert werden; Ihre Administration weiß, was in diese Felder gehört. Die Datei einer Zertifizierungsstelle wird nur gebraucht, wo das Portal ein Zertifikat Ihrer eigenen Organisation hat; denen des Systems wird weiterhin vertraut.</translation>
    </message>
    <message>
        <source>Please enter the name of the computer that leads to the internet (proxy).</source>
        <translation>Bitte geben Sie den Namen des Rechners ein, der ins Internet führt (Proxy).</translation>
    </message>
</context>
<context>
    <name>hauspost::SheetFault</name>
    <message>
        <source>there are more than %1 rows</source>
        <translation>es sind mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>there are more than %1 columns</source>
        <translation>es sind mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>there are more than %1 filled cells</source>
        <translation>es sind mehr als %1 gefüllte Zellen</translation>
    </message>
    <message>
        <source>a cell holds more than %1 characters</source>
        <translation>eine Zelle enthält mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>unpacked, the file would be larger than a table of contact data can be</source>
        <translation>entpackt wäre die Datei größer, als eine Tabelle mit Kontaktdaten sein kann</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX nor ODS</source>
        <translation>sie ist weder CSV noch XLSX noch ODS</translation>
    </message>
    <message>
        <source>it is protected with a password or was saved in the old XLS format; please save it as XLSX without a password</source>
        <translation>sie ist mit einem Passwort geschützt oder im alten XLS-Format gespeichert; bitte speichern Sie sie als XLSX ohne Passwort</translation>
    </message>
    <message>
        <source>it is protected with a password; please save it without one</source>
        <translation>sie ist mit einem Passwort geschützt; bitte speichern Sie sie ohne Passwort</translation>
    </message>
    <message>
        <source>the file is damaged or was cut off</source>
        <translation>die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>ein Teil der Arbeitsmappe fehlt</translation>
    </message>
    <message>
        <source>there is no sheet with this name</source>
        <translation>es gibt kein Tabellenblatt mit diesem Namen</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>a cell stands at a place that does not exist</source>
        <translation>eine Zelle steht an einer Stelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>it holds a document type definition, which no spreadsheet program writes</source>
        <translation>sie enthält eine Dokumenttyp-Definition, die keine Tabellenkalkulation schreibt</translation>
    </message>
    <message>
        <source>it is nested deeper than any spreadsheet program writes</source>
        <translation>sie ist tiefer verschachtelt, als eine Tabellenkalkulation schreibt</translation>
    </message>
    <message>
        <source>it holds NUL bytes, so it is no text in this encoding</source>
        <translation>sie enthält NUL-Bytes und ist daher kein Text in dieser Kodierung</translation>
    </message>
    <message>
        <source>there are characters that the chosen encoding does not know</source>
        <translation>sie enthält Zeichen, die die gewählte Kodierung nicht kennt</translation>
    </message>
</context>
<context>
    <name>hauspost::SheetPreviewPage</name>
    <message>
        <source>The first row holds &amp;names of columns</source>
        <translation>Die erste Zeile enthält &amp;Spaltennamen</translation>
    </message>
    <message>
        <source>Choose what each column means. Columns without a meaning are not taken over.</source>
        <translation>Wählen Sie, was jede Spalte bedeutet. Spalten ohne Bedeutung werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>The columns are those of the profile “%1”.</source>
        <translation>Die Spalten sind die des Profils „%1“.</translation>
    </message>
    <message>
        <source>The columns are those of the profile “%1”. This list does not have its columns for: %2.</source>
        <translation>Die Spalten sind die des Profils „%1“. Dieser Liste fehlen dessen Spalten für: %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already; nothing was renamed.</source>
        <translation>Ein Profil „%1“ gibt es schon; es wurde nichts umbenannt.</translation>
    </message>
    <message>
        <source>A list with these names of columns is known: the columns are as you confirmed them on %1.</source>
        <translation>Eine Liste mit diesen Spaltennamen ist bekannt: Die Spalten sind zugeordnet, wie Sie es am %1 bestätigt haben.</translation>
    </message>
</context>
<context>
    <name>hauspost::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hauspost::SyncCommand</name>
    <message>
        <source>Rows received</source>
        <translation>Zeilen erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised: %n row(s) received.</source>
        <translation>
            <numerusform>Synchronisiert: %n Zeile erhalten.</numerusform>
            <numerusform>Synchronisiert: %n Zeilen erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the outbox need a decision; “outbox” says why.</source>
        <translation>
            <numerusform>%n Eintrag des Postausgangs braucht Klärung; „outbox“ nennt den Grund.</numerusform>
            <numerusform>%n Einträge des Postausgangs brauchen Klärung; „outbox“ nennt die Gründe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::SyncTexts</name>
    <message>
        <source>Not synchronised yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synchronised just now</source>
        <translation>Gerade eben synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute synchronisiert</numerusform>
            <numerusform>Vor %n Minuten synchronisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised at %1</source>
        <translation>Um %1 synchronisiert</translation>
    </message>
    <message>
        <source>Synchronised on %1</source>
        <translation>Am %1 synchronisiert</translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation>Synchronisation angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Offline, tries again in %n second(s)</source>
        <translation>
            <numerusform>Offline, neuer Versuch in %n Sekunde</numerusform>
            <numerusform>Offline, neuer Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, tries again now</source>
        <translation>Offline, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Not connected to a portal</source>
        <translation>Mit keinem Portal verbunden</translation>
    </message>
    <message>
        <source>Choose “Connect to portal…” in the menu “File”.</source>
        <translation>Wählen Sie im Menü „Datei“ den Eintrag „Mit dem Portal verbinden …“.</translation>
    </message>
    <message>
        <source>Synchronising… %1 rows</source>
        <translation>Wird synchronisiert … %1 Zeilen</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Wird synchronisiert …</translation>
    </message>
</context>
<context>
    <name>hauspost::TableExport</name>
    <message>
        <source>Saving the table: %1 of %2 rows</source>
        <translation>Tabelle wird gespeichert: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved: %1</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert: %1</numerusform>
            <numerusform>%Ln Zeilen gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>hauspost::TablePainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>hauspost::TableTools</name>
    <message>
        <source>Table</source>
        <extracomment>Tabelle</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Copy &amp;selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Move the current column to the &amp;left</source>
        <translation>Aktuelle Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move the current column to the &amp;right</source>
        <translation>Aktuelle Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Alle Gruppen &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown as a view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Columns, sorting, groups, views, export and print</source>
        <translation>Spalten, Sortierung, Gruppen, Ansichten, Export und Druck</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <extracomment>Sortieren nach</extracomment>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <extracomment>dann nach</extracomment>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>&amp;Overwrite with what is shown now…</source>
        <translation>Mit dem jetzt Gezeigten &amp;überschreiben …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Overwrite it with what is shown now?</source>
        <translation>Es gibt schon eine Ansicht „%1“. Mit dem jetzt Gezeigten überschreiben?</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it by “%2”?</source>
        <translation>Es gibt schon eine Ansicht „%1“. Durch „%2“ ersetzen?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Overwrite the view “%1” with what is shown now?</source>
        <translation>Die Ansicht „%1“ mit dem jetzt Gezeigten überschreiben?</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hauspost::TenancyController</name>
    <message>
        <source>The unit cannot be read at the moment.</source>
        <translation>Die Nutzeinheit kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Edit resident</source>
        <translation>Nutzer bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The change is in the queue.</source>
        <translation>Die Änderung ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The move-in is in the queue.</source>
        <translation>Der Einzug ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The vacancy is in the queue.</source>
        <translation>Der Leerstand ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The move-out is in the queue.</source>
        <translation>Der Auszug ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Withdraw move-out</source>
        <translation>Auszug zurücknehmen</translation>
    </message>
    <message>
        <source>%1 goes on living there; the access is as it was before the move-out.</source>
        <translation>%1 bleibt wohnen; der Zugang ist wieder wie vor dem Auszug.</translation>
    </message>
    <message>
        <source>&amp;Withdraw move-out</source>
        <translation>Auszug &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>The withdrawal of the move-out is in the queue.</source>
        <translation>Die Rücknahme des Auszugs ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Delete resident</source>
        <translation>Nutzer löschen</translation>
    </message>
    <message>
        <source>%1 is taken out of the unit as entered by mistake. The previous resident is back, and the date of the move-out is deleted too. Links and codes of %1 stop working.</source>
        <translation>%1 wird als irrtümlich erfasst aus der Nutzeinheit entfernt. Der vorherige Nutzer wird wieder eingetragen, auch sein Auszugsdatum wird gelöscht. Links und Codes von %1 gelten nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Delete resident</source>
        <translation>Nutzer &amp;löschen</translation>
    </message>
    <message>
        <source>The deletion is in the queue.</source>
        <translation>Das Löschen ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The preference is noted at this desk.</source>
        <translation>Der Kontaktwunsch ist an diesem Arbeitsplatz vermerkt.</translation>
    </message>
</context>
<context>
    <name>hauspost::TenancyTexts</name>
    <message>
        <source>Nobody lives there.</source>
        <translation>Dort wohnt niemand.</translation>
    </message>
    <message>
        <source>Has moved out.</source>
        <translation>Ist ausgezogen.</translation>
    </message>
    <message>
        <source>A change of this kind waits for the portal. Take it back first, or wait for the next synchronisation.</source>
        <translation>Eine solche Änderung wartet schon auf das Portal. Nehmen Sie sie zuerst zurück oder warten Sie den nächsten Abgleich ab.</translation>
    </message>
    <message>
        <source>The move-in is on its way to the portal. Please wait for the next synchronisation.</source>
        <translation>Der Einzug ist unterwegs zum Portal. Bitte warten Sie den nächsten Abgleich ab.</translation>
    </message>
    <message>
        <source>A successor is on record already.</source>
        <translation>Ein Nachfolger ist bereits erfasst.</translation>
    </message>
    <message>
        <source>The end of the tenancy is on record already.</source>
        <translation>Das Ende des Mietverhältnisses ist bereits erfasst.</translation>
    </message>
    <message>
        <source>No move-out is on record.</source>
        <translation>Es ist kein Auszug erfasst.</translation>
    </message>
    <message>
        <source>Has registered and has access. Please record a move-out instead.</source>
        <translation>Hat sich registriert und hat Zugang. Bitte erfassen Sie stattdessen einen Auszug.</translation>
    </message>
    <message>
        <source>Was not entered here but has lived there since before the records.</source>
        <translation>Wurde nicht hier erfasst, sondern wohnt dort seit vor Beginn der Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The postal address is not complete: a letter would not arrive.</source>
        <translation>Die Postanschrift ist unvollständig: Ein Schreiben käme nicht an.</translation>
    </message>
    <message>
        <source>Please enter the day.</source>
        <translation>Bitte geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>The move-out lies before the move-in.</source>
        <translation>Der Auszug liegt vor dem Einzug.</translation>
    </message>
    <message>
        <source>The successor has moved in by that day.</source>
        <translation>An diesem Tag ist der Nachfolger schon eingezogen.</translation>
    </message>
    <message>
        <source>The vacancy has to end after the move-out of the predecessor.</source>
        <translation>Der Leerstand muss nach dem Auszug des Vornutzers enden.</translation>
    </message>
</context>
<context>
    <name>hauspost::TrayController</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the outbox need your decision.</source>
        <translation>
            <numerusform>Ein Eintrag im Postausgang braucht Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Einträge im Postausgang brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) have confirmed their access.</source>
        <translation>
            <numerusform>Ein Bewohner hat seinen Zugang bestätigt.</numerusform>
            <numerusform>%Ln Bewohner haben ihren Zugang bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hauspost: %Ln entry(s) need your decision</source>
        <translation>
            <numerusform>Hauspost: Ein Eintrag braucht Ihre Entscheidung</numerusform>
            <numerusform>Hauspost: %Ln Einträge brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Hauspost: the synchronisation has stopped</source>
        <translation>Hauspost: Die Synchronisation steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>Einer wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hauspost: offline</source>
        <translation>Hauspost: offline</translation>
    </message>
    <message>
        <source>Hauspost: not connected to a portal</source>
        <translation>Hauspost: mit keinem Portal verbunden</translation>
    </message>
    <message>
        <source>Hauspost: %1</source>
        <translation>Hauspost: %1</translation>
    </message>
    <message>
        <source>Hauspost: synchronised at %1</source>
        <translation>Hauspost: synchronisiert um %1</translation>
    </message>
    <message>
        <source>Hauspost: not synchronised yet</source>
        <translation>Hauspost: noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Hauspost</source>
        <translation>Hauspost</translation>
    </message>
</context>
<context>
    <name>hauspost::UndoSteps</name>
    <message>
        <source>It has left for the portal already. To stop the link, please revoke the access.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Um den Link zu sperren, heben Sie bitte den Zugang auf.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please edit the resident once more.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte bearbeiten Sie den Nutzer noch einmal.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please record the consent once more.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte erfassen Sie die Einwilligung noch einmal.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please use “Withdraw move-out”.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte wählen Sie „Auszug zurücknehmen“.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please record the move-out once more.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte erfassen Sie den Auszug noch einmal.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please use “Delete resident”.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte wählen Sie „Nutzer löschen“.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please record the move-in once more.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte erfassen Sie den Einzug noch einmal.</translation>
    </message>
    <message>
        <source>It has left for the portal already. Please send the registration information anew.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen. Bitte senden Sie die Registrierungsinformationen neu.</translation>
    </message>
    <message>
        <source>It has left for the portal already and cannot be taken back.</source>
        <translation>Es ist schon unterwegs zum Portal und vielleicht schon angekommen; es kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>It has left for the portal already. What is erased cannot be brought back.</source>
        <translation>Es ist schon an das Portal gesendet. Gelöschtes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It leaves in a few seconds at the earliest.</source>
        <translation>Geht frühestens in wenigen Sekunden ab.</translation>
    </message>
</context>
<context>
    <name>hauspost::UnitFilterBar</name>
    <message>
        <source>All properties</source>
        <extracomment>Alle Liegenschaften</extracomment>
        <translation>Alle Liegenschaften</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Work lists</source>
        <translation>Arbeitslisten</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>Weitere Filter</extracomment>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>Preference: %1</source>
        <extracomment>Kontaktwunsch: Papier dauerhaft</extracomment>
        <translation>Kontaktwunsch: %1</translation>
    </message>
    <message>
        <source>UVI required: %1</source>
        <extracomment>UVI notwendig: ja</extracomment>
        <translation>UVI notwendig: %1</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Kontaktwunsch</translation>
    </message>
    <message>
        <source>UVI required</source>
        <translation>UVI notwendig</translation>
    </message>
</context>
<context>
    <name>hauspost::UnitPage</name>
    <message>
        <source>All units</source>
        <translation>Alle Nutzeinheiten</translation>
    </message>
    <message>
        <source>Back to the properties (Esc)</source>
        <translation>Zurück zu den Liegenschaften (Esc)</translation>
    </message>
    <message>
        <source>Back to the properties</source>
        <translation>Zurück zu den Liegenschaften</translation>
    </message>
    <message>
        <source>Filter by name, unit or location</source>
        <translation>Nach Name, Nutzeinheit oder Lage filtern</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Nutzeinheiten filtern</translation>
    </message>
    <message>
        <source>Download all access letters</source>
        <extracomment>Alle Zugangsdaten als Schreiben herunterladen</extracomment>
        <translation>Alle Zugangsdaten als Schreiben herunterladen</translation>
    </message>
    <message>
        <source>Shows first who gets a letter and who does not.</source>
        <translation>Zeigt zuerst, wer ein Schreiben erhält und wer nicht.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nutzeinheiten</translation>
    </message>
    <message>
        <source>No unit matches the filter</source>
        <translation>Keine Nutzeinheit passt zum Filter</translation>
    </message>
    <message>
        <source>Every word must occur in the row.</source>
        <translation>Jedes Wort muss in der Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The units cannot be shown</source>
        <translation>Die Nutzeinheiten können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This property has no units</source>
        <translation>Diese Liegenschaft hat keine Nutzeinheiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Nutzeinheit</numerusform>
            <numerusform>%Ln Nutzeinheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units; letters are made for all of them</source>
        <translation>%1 von %2 Nutzeinheiten; Schreiben entstehen für alle</translation>
    </message>
    <message>
        <source>Send selected by e-mail…</source>
        <extracomment>Ausgewählte per E-Mail versenden …</extracomment>
        <translation>Ausgewählte per E-Mail versenden …</translation>
    </message>
    <message>
        <source>For all selected rows; shows first who gets an e-mail and who does not. Select several rows with Ctrl or Shift, all with Ctrl+A.</source>
        <translation>Für alle ausgewählten Zeilen; zeigt zuerst, wer eine E-Mail bekommt und wer nicht. Mehrere Zeilen wählen Sie mit Strg oder Umschalt aus, alle mit Strg+A.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>die Auswahl</translation>
    </message>
    <message>
        <source>all units shown</source>
        <translation>alle angezeigten Nutzeinheiten</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Every word must occur in the row, and the chosen states and work lists must fit.</source>
        <translation>Jedes Wort muss in der Zeile vorkommen, und die gewählten Zustände und Arbeitslisten müssen zutreffen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without access</source>
        <translation>
            <numerusform>%1, davon %Ln ohne Zugang</numerusform>
            <numerusform>%1, davon %Ln ohne Zugang</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in may look, but not change.</source>
        <translation>Ihre Anmeldung hat nur Leserechte.</translation>
    </message>
    <message>
        <source>Reading the units…</source>
        <translation>Die Nutzeinheiten werden gelesen …</translation>
    </message>
    <message>
        <source>All units of the property %1</source>
        <translation>Alle Nutzeinheiten der Liegenschaft %1</translation>
    </message>
    <message>
        <source>All units of the office</source>
        <translation>Alle Nutzeinheiten der Verwaltung</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>all rows shown</source>
        <translation>alle gezeigten Zeilen</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <extracomment>rows: &quot;ausgewählte Zeilen&quot;, of the list &quot;Alle Nutzeinheiten&quot;</extracomment>
        <translation>Liste „%1“: %2</translation>
    </message>
</context>
<context>
    <name>hauspost::UnitTable</name>
    <message>
        <source>Actions for unit %1</source>
        <translation>Aktionen für Nutzeinheit %1</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Liegenschaft</extracomment>
        <translation>Liegenschaft</translation>
    </message>
    <message>
        <source>UVI required</source>
        <extracomment>UVI notwendig</extracomment>
        <translation>UVI notwendig</translation>
    </message>
    <message>
        <source>Unit no.</source>
        <extracomment>NE-Nr.</extracomment>
        <translation>NE-Nr.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Lage</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Resident key</source>
        <extracomment>Nutzer-Ordnungsbegriff</extracomment>
        <translation>Nutzer-Ordnungsbegriff</translation>
    </message>
    <message>
        <source>Resident name</source>
        <extracomment>Nutzer-Name</extracomment>
        <translation>Nutzer-Name</translation>
    </message>
    <message>
        <source>UVI access</source>
        <extracomment>UVI-Zugang</extracomment>
        <translation>UVI-Zugang</translation>
    </message>
    <message>
        <source>The portal says: %1</source>
        <translation>Das Portal meldet: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Move-in</source>
        <extracomment>Einzug</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Move-out</source>
        <extracomment>Auszug</extracomment>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>Zustellung</extracomment>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Last written to</source>
        <extracomment>Zuletzt angeschrieben</extracomment>
        <translation>Zuletzt angeschrieben</translation>
    </message>
    <message>
        <source>Invited on</source>
        <extracomment>Eingeladen am</extracomment>
        <translation>Eingeladen am</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Einwilligung</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Salutation</source>
        <extracomment>Anrede</extracomment>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Postal address</source>
        <extracomment>Postanschrift</extracomment>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Ort</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code valid until</source>
        <extracomment>Code gültig bis</extracomment>
        <translation>Code gültig bis</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Nachname</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Vorname</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>Kontaktwunsch</extracomment>
        <translation>Kontaktwunsch</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>spoken for an empty cell; %1: the column</extracomment>
        <translation>%1: nichts</translation>
    </message>
</context>
<context>
    <name>hauspost::WatchCommand</name>
    <message>
        <source>The portal answers again.</source>
        <translation>Das Portal antwortet wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) received.</source>
        <translation>
            <numerusform>%n Zeile erhalten.</numerusform>
            <numerusform>%n Zeilen erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the outbox accepted by the portal.</source>
        <translation>
            <numerusform>%n Eintrag des Postausgangs vom Portal angenommen.</numerusform>
            <numerusform>%n Einträge des Postausgangs vom Portal angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the outbox need a decision.</source>
        <translation>
            <numerusform>%n Eintrag des Postausgangs braucht Klärung.</numerusform>
            <numerusform>%n Einträge des Postausgangs brauchen Klärung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::WidgetPrompts</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>About Hauspost</source>
        <translation>Über Hauspost</translation>
    </message>
    <message>
        <source>Hauspost %1</source>
        <translation>Hauspost %1</translation>
    </message>
    <message>
        <source>Registration letters for the consumption information (UVI) of your residents.

Built with Qt %1. Licence: MIT.</source>
        <translation>Registrierungsschreiben für die unterjährige Verbrauchsinformation (UVI) Ihrer Nutzer.

Erstellt mit Qt %1. Lizenz: MIT.</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Replace it?</source>
        <translation>Die Datei „%1“ gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The record of letters and the outbox stay on this computer.</source>
        <translation>Das Verzeichnis der Schreiben und der Postausgang bleiben auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) in the outbox leave when somebody signs in for this office again.</source>
        <translation>
            <numerusform>%Ln Auftrag im Postausgang wird gesendet, sobald sich jemand für diese Verwaltung wieder anmeldet.</numerusform>
            <numerusform>%Ln Aufträge im Postausgang werden gesendet, sobald sich jemand für diese Verwaltung wieder anmeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete the copy of the portal&apos;s data on this computer too</source>
        <translation>Auch die &amp;Kopie der Portaldaten auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>Without it nothing can be shown or printed until somebody signs in again.</source>
        <translation>Ohne sie kann nichts angezeigt oder gedruckt werden, bis sich wieder jemand anmeldet.</translation>
    </message>
</context>
<context>
    <name>hauspost::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>hauspost::WindowStrips</name>
    <message>
        <source>Sample data: a made-up office with a portal of its own on this computer. No e-mail leaves it; everything is deleted at the end.</source>
        <translation>Beispieldaten: eine erfundene Verwaltung mit eigenem Portal auf diesem Computer. Keine E-Mail verlässt ihn; am Ende wird alles gelöscht.</translation>
    </message>
    <message>
        <source>End the sample and delete it</source>
        <translation>Beispieldaten beenden und löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message numerus="yes">
        <source>The portal could not do %Ln action(s) as you wanted. Please decide.</source>
        <translation>
            <numerusform>Das Portal konnte %Ln Auftrag nicht wie gewünscht ausführen. Bitte klären Sie, was geschehen soll.</numerusform>
            <numerusform>Das Portal konnte %Ln Aufträge nicht wie gewünscht ausführen. Bitte klären Sie, was geschehen soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Klären …</translation>
    </message>
    <message>
        <source>Show e-mails</source>
        <translation>E-Mails ansehen</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::AccountCommand</name>
    <message>
        <source>The option --office FILE.json is missing</source>
        <translation>Die Option --office DATEI.json fehlt</translation>
    </message>
    <message>
        <source>The offices of this portal: add --office FILE.json, list.</source>
        <translation>Die Verwaltungen dieses Portals: add --office DATEI.json, list.</translation>
    </message>
    <message>
        <source>The sender of the letters.</source>
        <translation>Der Absender der Schreiben.</translation>
    </message>
    <message>
        <source>How many days a registration code works.</source>
        <translation>Wie viele Tage ein Registrierungscode gilt.</translation>
    </message>
    <message>
        <source>account knows add and list</source>
        <translation>account kennt add und list</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::BackupCommand</name>
    <message>
        <source>The file “%1” exists already</source>
        <translation>Die Datei „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Copies the database into a new file that only you can read; the portal may run. Keep it apart from portal.key: without the key it tells no code and no password.</source>
        <translation>Kopiert die Datenbank in eine neue Datei, die nur Sie lesen können; das Portal darf laufen. Bewahren Sie sie getrennt von portal.key auf: Ohne den Schlüssel verrät sie keinen Code und kein Passwort.</translation>
    </message>
    <message>
        <source>A PostgreSQL server&apos;s database is saved by pg_dump</source>
        <translation>Die Datenbank eines PostgreSQL-Servers wird mit pg_dump gesichert</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::CommandLine</name>
    <message>
        <source>Folder of the portal&apos;s data.</source>
        <translation>Ordner mit den Daten des Portals.</translation>
    </message>
    <message>
        <source>Language of the messages: de or en.</source>
        <translation>Sprache der Meldungen: de oder en.</translation>
    </message>
    <message>
        <source>This command takes no further arguments</source>
        <translation>Dieser Befehl hat keine weiteren Angaben</translation>
    </message>
    <message>
        <source>This command needs: %1</source>
        <translation>Dieser Befehl braucht: %1</translation>
    </message>
    <message>
        <source>The option --data DIR is missing</source>
        <translation>Die Angabe --data DIR fehlt</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>--lang is de or en</source>
        <translation>--lang ist de oder en</translation>
    </message>
    <message>
        <source>PostgreSQL server that holds the database instead of a file in DIR, such as postgresql://portal@db.example.com/portal?sslmode=verify-full. The password is better kept in libpq&apos;s password file.</source>
        <translation>PostgreSQL-Server, der die Datenbank anstelle einer Datei in DIR hält, etwa postgresql://portal@db.example.com/portal?sslmode=verify-full. Das Kennwort gehört besser in die Kennwortdatei von libpq.</translation>
    </message>
    <message>
        <source>--db is a URL like postgresql://host/name</source>
        <translation>--db ist eine Adresse wie postgresql://host/name</translation>
    </message>
    <message>
        <source>The office that is meant, where the portal has several; “account list” shows them.</source>
        <translation>Die gemeinte Verwaltung, wenn das Portal mehrere hat; „account list“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Es gibt kein Konto %1</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::Commands</name>
    <message>
        <source>No command is given</source>
        <translation>Es ist kein Befehl angegeben</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>Den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Usage: hauspost-portal COMMAND --data DIR [options]

init              Make a new portal in an empty folder
office FILE.json  Replace the sender of the letters
import FILE.DAT   Bring in what a DTM file says
account           add --office FILE.json, or list: the offices of this portal
user              add, password, disable or enable NAME, or list: who may sign in for an office
desk              list, revoke ID or wipe ID: where somebody has signed in
desk-token        add LABEL, list or revoke ID: keys for desks without sign-in
mail              list, retry ID or resolve ID sent|again: the outgoing mail
audit             Who did what
stats             How much there is of everything
backup FILE       Copy the database while the portal runs
epoch renew       After a restored backup: let all desks begin anew
sample-residents  Let some residents of a sample office register
serve             Answer the desks

COMMAND --help shows the options of a command.

Exit codes: 0 done, 1 wrong command line, 2 a file is unusable (nothing was changed), 3 the portal&apos;s data folder, key or database, 4 the address cannot be used, 5 internal error.
</source>
        <translation>Aufruf: hauspost-portal BEFEHL --data DIR [Optionen]

init              Ein neues Portal in einem leeren Ordner anlegen
office FILE.json  Den Absender der Schreiben ersetzen
import FILE.DAT   Einlesen, was in einer DTM-Datei steht
account           add --office FILE.json oder list: die Hausverwaltungen dieses Portals
user              add, password, disable oder enable NAME, oder list: wer sich für eine Hausverwaltung anmelden darf
desk              list, revoke ID oder wipe ID: wo jemand angemeldet ist
desk-token        add BEZEICHNUNG, list oder revoke ID: Zugänge für Arbeitsplätze ohne Anmeldung
mail              list, retry ID oder resolve ID sent|again: die ausgehende Post
audit             Wer was getan hat
stats             Wie viel es von allem gibt
backup FILE       Die Datenbank im laufenden Betrieb kopieren
epoch renew       Nach einer zurückgespielten Sicherung: alle Arbeitsplätze von vorn beginnen lassen
sample-residents  Einige Bewohner eines Beispielbüros registrieren
serve             Den Arbeitsplätzen antworten

BEFEHL --help zeigt die Optionen eines Befehls.

Rückgabewerte: 0 erledigt, 1 falscher Aufruf, 2 eine Datei ist unbrauchbar (nichts wurde geändert), 3 Datenordner, Schlüssel oder Datenbank des Portals, 4 die Adresse lässt sich nicht verwenden, 5 interner Fehler.
</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::DeskCommand</name>
    <message>
        <source>wiped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>to be wiped</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>There is no such desk %1</source>
        <translation>Es gibt keinen solchen Arbeitsplatz %1</translation>
    </message>
    <message>
        <source>The desk deletes its data as soon as it asks the portal for something.</source>
        <translation>Der Arbeitsplatz löscht seine Daten, sobald er das Portal etwas fragt.</translation>
    </message>
    <message>
        <source>desk knows list, revoke and wipe</source>
        <translation>desk kennt list, revoke und wipe</translation>
    </message>
    <message>
        <source>Where somebody has signed in: list; revoke ID (the desk must sign in again, its copy of the data stays); wipe ID (the desk deletes its copy, for a lost computer).</source>
        <translation>Wo sich jemand angemeldet hat: list; revoke ID (der Arbeitsplatz muss sich neu anmelden, seine Kopie der Daten bleibt); wipe ID (der Arbeitsplatz löscht seine Kopie, für einen verlorenen Computer).</translation>
    </message>
    <message>
        <source>Who did what in an office, newest first.</source>
        <translation>Wer in einer Verwaltung was getan hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>At most so many lines.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>The names of users instead of their ids.</source>
        <translation>Die Namen der Benutzer statt ihrer Kennungen.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::DeskTokenCommand</name>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>There is no token %1 that could be revoked</source>
        <translation>Es gibt keinen Zugang %1, der gesperrt werden könnte</translation>
    </message>
    <message>
        <source>Manages the keys with which desks sign in: add LABEL, list, revoke ID.</source>
        <translation>Verwaltet die Zugänge der Arbeitsplätze: add NAME, list, revoke ID.</translation>
    </message>
    <message>
        <source>desk-token knows add, list and revoke</source>
        <translation>desk-token kennt add, list und revoke</translation>
    </message>
    <message>
        <source>A desk needs a label, such as “Front office”</source>
        <translation>Ein Arbeitsplatz braucht eine Bezeichnung, etwa „Empfang“</translation>
    </message>
    <message>
        <source>This token is shown only once. Whoever has it reads all residents&apos; data and may do all that a lead may.</source>
        <translation>Dieses Token wird nur einmal angezeigt. Wer es hat, liest die Daten aller Nutzer und darf alles, was eine Leitung darf.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::EpochCommand</name>
    <message>
        <source>epoch knows renew</source>
        <translation>epoch kennt renew</translation>
    </message>
    <message>
        <source>renew: after the database was restored from a backup and before the portal serves again. All desks fetch everything anew; mail that waited in the backup is not sent, because it may have been sent before.</source>
        <translation>renew: nachdem die Datenbank aus einer Sicherung wiederhergestellt wurde und bevor das Portal wieder antwortet. Alle Arbeitsplätze holen alles neu; E-Mails, die in der Sicherung warteten, werden nicht verschickt, weil sie schon verschickt sein können.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ImportCommand</name>
    <message>
        <source>Nothing was changed: this was a plan.</source>
        <translation>Nichts wurde geändert: Dies war ein Plan.</translation>
    </message>
    <message>
        <source>Brings in what a DTM file (Standard-Datenaustausch 3.05 or 3.10) says, all of it or, after an error, nothing. Nobody is deleted.</source>
        <translation>Übernimmt den Inhalt einer DTM-Datei (Standard-Datenaustausch 3.05 oder 3.10): ganz oder, bei einem Fehler, gar nicht. Niemand wird gelöscht.</translation>
    </message>
    <message>
        <source>Only show what would be done.</source>
        <translation>Nur zeigen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Units that need monthly consumption information: all, none, or a CSV file with the columns property number, unit number, required. Without it, what is known stays.</source>
        <translation>Nutzeinheiten, für die eine monatliche Verbrauchsinformation notwendig ist: all, none oder eine CSV-Datei mit den Spalten Liegenschaftsnummer, Nutzeinheit, notwendig. Ohne diese Angabe bleibt, was bekannt ist.</translation>
    </message>
    <message>
        <source>CSV file with the columns key, e-mail, salutation, location.</source>
        <translation>CSV-Datei mit den Spalten Ordnungsbegriff, E-Mail, Anrede, Lage.</translation>
    </message>
    <message>
        <source>Take what the files say also where somebody edited by hand since.</source>
        <translation>Die Werte der Dateien auch dort übernehmen, wo seither von Hand geändert wurde.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ImportReport</name>
    <message>
        <source>Property %1, unit %2, key “%3”:</source>
        <translation>Liegenschaft %1, Nutzeinheit %2, Ordnungsbegriff „%3“:</translation>
    </message>
    <message>
        <source>not in the file; kept.</source>
        <translation>nicht in der Datei; bleibt erhalten.</translation>
    </message>
    <message>
        <source>not in the file, somebody follows; moved out on %1.</source>
        <translation>nicht in der Datei, es gibt einen Nachfolger; Auszug am %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Liegenschaften</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nutzeinheiten</translation>
    </message>
    <message>
        <source>Residents and vacancies</source>
        <translation>Nutzer und Leerstände</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out.</source>
        <translation>
            <numerusform>%n Satz ausgelassen.</numerusform>
            <numerusform>%n Sätze ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact list:</source>
        <translation>Kontaktliste:</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the contact list belong to nobody in the file.</source>
        <translation>
            <numerusform>%n Ordnungsbegriff der Kontaktliste gehört zu niemandem in der Datei.</numerusform>
            <numerusform>%n Ordnungsbegriffe der Kontaktliste gehören zu niemandem in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of units that need consumption information:</source>
        <translation>Liste der Nutzeinheiten mit notwendiger Verbrauchsinformation:</translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) given.</source>
        <translation>
            <numerusform>%n Registrierungscode vergeben.</numerusform>
            <numerusform>%n Registrierungscodes vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) withdrawn.</source>
        <translation>
            <numerusform>%n Registrierungscode zurückgezogen.</numerusform>
            <numerusform>%n Registrierungscodes zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) ended, because the resident has moved out.</source>
        <translation>
            <numerusform>%n Zugang beendet, weil der Nutzer ausgezogen ist.</numerusform>
            <numerusform>%n Zugänge beendet, weil die Nutzer ausgezogen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) as before, because the move-out was withdrawn.</source>
        <translation>
            <numerusform>%n Zugang wie zuvor, weil der Auszug zurückgenommen wurde.</numerusform>
            <numerusform>%n Zugänge wie zuvor, weil der Auszug zurückgenommen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) expired.</source>
        <translation>
            <numerusform>%n Einladung abgelaufen.</numerusform>
            <numerusform>%n Einladungen abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Property %1, unit %2, key “%3”: “%4” was edited by hand and is kept; the file says something else than at the last import.</source>
        <translation>Liegenschaft %1, Nutzeinheit %2, Ordnungsbegriff „%3“: „%4“ wurde von Hand geändert und bleibt; die Datei sagt etwas anderes als beim letzten Import.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::InitCommand</name>
    <message>
        <source>Makes a new portal in an empty folder.</source>
        <translation>Legt ein neues Portal in einem leeren Ordner an.</translation>
    </message>
    <message>
        <source>The sender of the letters.</source>
        <translation>Der Absender der Schreiben.</translation>
    </message>
    <message>
        <source>How many days a registration code works.</source>
        <translation>Wie viele Tage ein Registrierungscode gilt.</translation>
    </message>
    <message>
        <source>The portal is ready in “%1”. Keep a copy of portal.key apart from the other files.</source>
        <translation>Das Portal ist in „%1“ bereit. Bewahren Sie eine Kopie von portal.key getrennt von den anderen Dateien auf.</translation>
    </message>
    <message>
        <source>The sender of the letters is a placeholder still: fill it in with “hauspost-portal office FILE.json”.</source>
        <translation>Der Absender der Schreiben ist noch ein Platzhalter: Tragen Sie ihn mit „hauspost-portal office FILE.json“ ein.</translation>
    </message>
    <message>
        <source>Replaces the sender of the letters.</source>
        <translation>Ersetzt den Absender der Schreiben.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ListenAddress</name>
    <message>
        <source>“%1” is no address to listen on; it looks like 127.0.0.1:8080</source>
        <translation>„%1“ ist keine Adresse, auf der gewartet werden kann; sie sieht aus wie 127.0.0.1:8080</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::MailCommand</name>
    <message>
        <source>--state is one of %1</source>
        <translation>--state ist eines von %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>There is no mail %1 that waits. A mail that failed is made anew by inviting the resident again</source>
        <translation>Es gibt keine wartende E-Mail %1. Eine fehlgeschlagene entsteht neu, indem der Nutzer noch einmal eingeladen wird</translation>
    </message>
    <message>
        <source>mail resolve ID needs sent or again</source>
        <translation>mail resolve ID braucht sent oder again</translation>
    </message>
    <message>
        <source>There is no mail %1 whose sending is unclear</source>
        <translation>Es gibt keine E-Mail %1, deren Versand unklar ist</translation>
    </message>
    <message>
        <source>Shows the outgoing mail and settles what the portal cannot: list, retry ID (a waiting mail, now), resolve ID sent (an unclear mail that arrived), resolve ID again (one that did not: it is sent once more).</source>
        <translation>Zeigt die ausgehenden E-Mails und klärt, was das Portal nicht kann: list, retry ID (eine wartende jetzt senden), resolve ID sent (eine unklare ist angekommen), resolve ID again (sie ist es nicht: noch einmal senden).</translation>
    </message>
    <message>
        <source>list: only mails in this state.</source>
        <translation>list: nur E-Mails in diesem Zustand.</translation>
    </message>
    <message>
        <source>mail knows list, retry and resolve</source>
        <translation>mail kennt list, retry und resolve</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::MailList</name>
    <message>
        <source>The link of mail %1 is not kept since a backup was restored. It is made anew by inviting the resident again</source>
        <translation>Der Link der E-Mail %1 ist nicht mehr da, seit eine Sicherung eingespielt wurde. Er wird neu erstellt, wenn der Nutzer noch einmal eingeladen wird</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::MailerOptions</name>
    <message>
        <source>--smtp-password-file needs a user: --smtp smtp://user@host:port</source>
        <translation>--smtp-password-file braucht einen Benutzer: --smtp smtp://benutzer@server:port</translation>
    </message>
    <message>
        <source>Mail server: smtp://[user@]host:port (with STARTTLS unless it is this computer) or smtps://. Without it mails are put as files into the folder “mail” of the data.</source>
        <translation>Mailserver: smtp://[benutzer@]server:port (mit STARTTLS, außer auf diesem Computer) oder smtps://. Ohne ihn werden E-Mails als Dateien in den Ordner „mail“ der Daten gelegt.</translation>
    </message>
    <message>
        <source>File with the password for the mail server; in the URL others could see it.</source>
        <translation>Datei mit dem Kennwort für den Mailserver; in der URL könnten andere es sehen.</translation>
    </message>
    <message>
        <source>Certificates to trust for the mail server instead of the system&apos;s.</source>
        <translation>Zertifikate, denen beim Mailserver statt denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Sender&apos;s address of the mails; needed with --smtp.</source>
        <translation>Absenderadresse der E-Mails; mit --smtp nötig.</translation>
    </message>
    <message>
        <source>Language of mails whose recipient has not chosen one: de or en.</source>
        <translation>Sprache von E-Mails, deren Empfänger keine gewählt hat: de oder en.</translation>
    </message>
    <message>
        <source>--mail-language is de or en</source>
        <translation>--mail-language ist de oder en</translation>
    </message>
    <message>
        <source>--from is not a mail address</source>
        <translation>--from ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>mail goes as files into %1</source>
        <translation>E-Mails werden als Dateien abgelegt in %1</translation>
    </message>
    <message>
        <source>--smtp needs --from ADDRESS</source>
        <translation>--smtp braucht --from ADRESSE</translation>
    </message>
    <message>
        <source>mail goes to %1</source>
        <translation>E-Mails gehen an %1</translation>
    </message>
    <message>
        <source>For trying out, without --smtp: shows the mails of that folder at /demo/mails to browsers on this computer.</source>
        <translation>Zum Ausprobieren, ohne --smtp: zeigt die E-Mails dieses Ordners Browsern auf diesem Computer unter /demo/mails.</translation>
    </message>
    <message>
        <source>--show-mails is for trying out and does not go with --smtp</source>
        <translation>--show-mails ist zum Ausprobieren und geht nicht zusammen mit --smtp</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::OfficeFile</name>
    <message>
        <source>the member %1 is missing or has an unexpected form</source>
        <translation>die Angabe %1 fehlt oder hat eine unerwartete Form</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>[Name of the office]</source>
        <translation>[Name der Hausverwaltung]</translation>
    </message>
    <message>
        <source>[Street and number]</source>
        <translation>[Straße und Hausnummer]</translation>
    </message>
    <message>
        <source>[City]</source>
        <translation>[Ort]</translation>
    </message>
    <message>
        <source>[Telephone]</source>
        <translation>[Telefon]</translation>
    </message>
    <message>
        <source>[Company that processes the data, city]</source>
        <translation>[Unternehmen, das die Daten verarbeitet, Ort]</translation>
    </message>
    <message>
        <source>the member %1 must not be empty</source>
        <translation>die Angabe %1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>the member %1 is longer than %2 characters</source>
        <translation>die Angabe %1 ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>the member %1 must be an address like https://portal.example.com/r</source>
        <translation>die Angabe %1 muss eine Adresse wie https://portal.example.com/r sein</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::OfficeUsers</name>
    <message>
        <source>“%1” cannot be the name of a user</source>
        <translation>„%1“ kann kein Benutzername sein</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password may have at most %n characters</source>
        <translation>
            <numerusform>Das Passwort darf höchstens %n Zeichen haben</numerusform>
            <numerusform>Das Passwort darf höchstens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is among those that are tried first</source>
        <translation>Das Passwort gehört zu denen, die zuerst probiert werden</translation>
    </message>
    <message>
        <source>There is a user “%1” already</source>
        <translation>Es gibt schon einen Benutzer „%1“</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::SampleResidentsCommand</name>
    <message>
        <source>This is for sample data: the office has e-mail addresses of real mailboxes</source>
        <translation>Das ist nur für Beispieldaten: Im Büro stehen E-Mail-Adressen echter Postfächer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) registered, with the password %1</source>
        <translation>
            <numerusform>%Ln Bewohner hat sich registriert, mit dem Passwort %1</numerusform>
            <numerusform>%Ln Bewohner haben sich registriert, mit dem Passwort %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For trying the program: invites residents of a sample office by e-mail and lets some of them register. Refused where an address could be somebody&apos;s.</source>
        <translation>Zum Ausprobieren: lädt Bewohner eines Beispielbüros per E-Mail ein und lässt einige sich registrieren. Wird abgelehnt, wo eine Adresse jemandem gehören könnte.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ServeCommand</name>
    <message>
        <source>Answers the desks. Speaks plain HTTP and therefore listens on this computer only; put a TLS proxy in front of it.</source>
        <translation>Antwortet den Arbeitsplätzen. Spricht unverschlüsseltes HTTP und hört daher nur auf diesem Computer; stellen Sie einen TLS-Proxy davor.</translation>
    </message>
    <message>
        <source>Address to listen on; port 0 takes any free one.</source>
        <translation>Adresse, auf der gehört wird; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Most connections of one address. Raise it behind a proxy, whose connections all come from one.</source>
        <translation>Höchste Zahl der Verbindungen von einer Adresse. Hinter einem Proxy erhöhen, dessen Verbindungen alle von einer kommen.</translation>
    </message>
    <message>
        <source>Believe the last address in X-Forwarded-For: for who runs a proxy in front that sets it. Tries with codes and passwords are counted by address.</source>
        <translation>Der letzten Adresse in X-Forwarded-For glauben: für alle, die davor einen Proxy betreiben, der sie setzt. Versuche mit Codes und Passwörtern werden je Adresse gezählt.</translation>
    </message>
    <message>
        <source>--show-mails is for trying out and does not go with a proxy</source>
        <translation>--show-mails ist zum Ausprobieren und geht nicht hinter einem Proxy</translation>
    </message>
    <message>
        <source>mails are shown at %1</source>
        <translation>E-Mails sind zu sehen unter %1</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::SmtpServer</name>
    <message>
        <source>--smtp looks like smtp://mail.example.com:587</source>
        <translation>--smtp sieht so aus: smtp://mail.example.com:587</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::StatsCommand</name>
    <message>
        <source>How much there is of everything: account, name and number, separated by tabs.</source>
        <translation>Wie viel es wovon gibt: Konto, Name und Zahl, durch Tabulatoren getrennt.</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::Store</name>
    <message>
        <source>The portal has several offices; name one with --account ID</source>
        <translation>Das Portal hat mehrere Verwaltungen; nennen Sie eine mit --account ID</translation>
    </message>
</context>
<context>
    <name>hauspost::portal::UserCommand</name>
    <message>
        <source>The option --password-file FILE is missing</source>
        <translation>Die Option --password-file DATEI fehlt</translation>
    </message>
    <message>
        <source>--role is clerk, lead or reader</source>
        <translation>--role ist clerk, lead oder reader</translation>
    </message>
    <message>
        <source>Enter this into the user&apos;s authenticator app; it is shown only once.</source>
        <translation>Tragen Sie das in die Authenticator-App des Benutzers ein; es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>There is no user “%1” who could be disabled</source>
        <translation>Es gibt keinen Benutzer „%1“, der gesperrt werden könnte</translation>
    </message>
    <message>
        <source>with authenticator app</source>
        <translation>mit Authenticator-App</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Ask for a code of an authenticator app too; prints its key.</source>
        <translation>Auch nach einem Code einer Authenticator-App fragen; gibt deren Schlüssel aus.</translation>
    </message>
    <message>
        <source>There is no user “%1”</source>
        <translation>Es gibt keinen Benutzer „%1“</translation>
    </message>
    <message>
        <source>File with the password in its first line.</source>
        <translation>Datei mit dem Passwort in der ersten Zeile.</translation>
    </message>
    <message>
        <source>There is no disabled user “%1”</source>
        <translation>Es gibt keinen gesperrten Benutzer „%1“</translation>
    </message>
    <message>
        <source>The first user of an office is its lead; --role says otherwise.</source>
        <translation>Der erste Benutzer einer Verwaltung ist ihre Leitung; --role bestimmt etwas anderes.</translation>
    </message>
    <message>
        <source>user knows add, password, role, disable, enable and list</source>
        <translation>user kennt add, password, role, disable, enable und list</translation>
    </message>
    <message>
        <source>Who may sign in for an office: add NAME, password NAME (a new one; also brings back who was disabled), role NAME --role ROLE (another one), disable NAME, enable NAME (with the password of before), list.</source>
        <translation>Wer sich für eine Verwaltung anmelden darf: add NAME, password NAME (ein neues; holt auch Gesperrte zurück), role NAME --role ROLLE (eine andere), disable NAME, enable NAME (mit dem bisherigen Passwort), list.</translation>
    </message>
    <message>
        <source>What he may do: reader looks, clerk works, lead erases too. Without it the first user of an office is its lead and others are clerks.</source>
        <translation>Was er darf: reader sieht, clerk arbeitet, lead löscht auch. Ohne Angabe ist der erste Benutzer einer Verwaltung lead, weitere sind clerk.</translation>
    </message>
</context>
</TS>
