<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PortalFolder</name>
    <message>
        <source>it cannot be created</source>
        <translation type="unfinished">er kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>hauspost::Actions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download all access letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hauspost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::CommandLine</name>
    <message>
        <source>Folder of this desk&apos;s data (default: the user&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the portal, e.g. https://portal.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with this desk&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages: de or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property number (units, residents, letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that contain all these words (residents, units, properties).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for everybody who needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter for the resident with this key; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all letters into one PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one PDF file per letter into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most N letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out residents who were written to within the last N days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also residents who move in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show who gets a letter and who does not and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:
  sync         fetch what is new from the portal
  status       what is here and how old it is
  properties   the properties with their counts
  units        the units with their current residents
  residents    the current residents
  letters      make the registration letters

Exit codes: 0 done, 2 usage, 3 portal fault, 4 access refused, 5 local data, 6 output,
7 not found or not allowed, 8 nothing to do, 70 internal, 130 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters needs either --all or --property or --resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters needs either --out or --out-dir or --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one command is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration letters of an office, from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::ConnectDialog</name>
    <message>
        <source>Connect to portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the portal and a file with the access of this desk. Keep the file where only you can read it: Hauspost remembers its place and reads it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File with the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the access of this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::Desk</name>
    <message>
        <source>Restore the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters made since the last backup will be missing in the record of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of letters made so far is lost. The data of the portal is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::DeskOptions</name>
    <message>
        <source>Folder of this desk&apos;s data (default: the user&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the portal, e.g. https://portal.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with this desk&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: de or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of a page and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the picture: properties, units, units:NR or recipients:NR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration letters for the residents of your properties.</source>
        <translation type="unfinished"></translation>
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
        <source>The portal %1 cannot be reached: %2. You can go on working; Hauspost tries again by itself.</source>
        <translation>Das Portal %1 ist nicht erreichbar: %2. Sie können weiterarbeiten; Hauspost versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The portal %1 did not answer in time. You can go on working; Hauspost tries again by itself.</source>
        <translation>Das Portal %1 hat nicht rechtzeitig geantwortet. Sie können weiterarbeiten; Hauspost versucht es von selbst erneut.</translation>
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
        <source>The answer of the portal %1 was incomplete or damaged (%2). Hauspost tries again by itself.</source>
        <translation>Die Antwort des Portals %1 war unvollständig oder beschädigt (%2). Hauspost versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The portal %1 does not accept the access of this desk any more. Please connect anew.</source>
        <translation>Das Portal %1 nimmt den Zugang dieses Arbeitsplatzes nicht mehr an. Bitte verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The portal %1 is busy. Hauspost tries again by itself.</source>
        <translation>Das Portal %1 ist ausgelastet. Hauspost versucht es von selbst erneut.</translation>
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
    <name>hauspost::Labels</name>
    <message>
        <source>No access</source>
        <extracomment>Kein Zugang</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Ausstehend</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Bestätigt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Abgelaufen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>Aufgehoben</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register again</source>
        <extracomment>Erneut registrieren</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Beendet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account deleted</source>
        <extracomment>Konto gelöscht</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>UVI required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>UVI required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>UVI required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <extracomment>Leerstand</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::LetterCommand</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letter for “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::LetterTable</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <extracomment>Postanschrift</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no letter</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>hauspost::LettersController</name>
    <message>
        <source>No letter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No letters were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::ListCommands</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UVI required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UVI access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units needs --property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::MainWindow</name>
    <message>
        <source>Hauspost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>hauspost::PropertyPage</name>
    <message>
        <source>Properties</source>
        <extracomment>Liegenschaften</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, street or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <extracomment>Alle Nutzeinheiten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No property matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the number, the street or the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is not connected to a portal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the address of the portal and the file with the access of this desk. Your administrator gives you both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first synchronisation has not worked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no properties for this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as properties are enabled for UVI there, they appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the data of your office for the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) received. The properties appear here as they arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln property(s)</source>
        <comment>singular, plural</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::PropertyTable</name>
    <message>
        <source>Open property %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Liegenschaft (its number)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Nutzeinheiten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UVI required</source>
        <extracomment>UVI notwendig</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Bestätigt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Ausstehend</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without access</source>
        <extracomment>Ohne Zugang</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share confirmed</source>
        <extracomment>Anteil bestätigt</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::RecipientsDialog</name>
    <message>
        <source>Letters for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also residents who move in &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those &amp;written to in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One file with all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file per &amp;resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a letter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resident(s) get a letter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here needs a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters cannot be prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) differ from the data; see the column “Remark”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet. All addresses fit into the window of the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln letter(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::ResidentMenu</name>
    <message>
        <source>send by e-mail</source>
        <extracomment>per E-Mail versenden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Hauspost cannot send e-mails. Please use the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download as letter</source>
        <extracomment>als Schreiben herunterladen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the registration letter as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::SyncCommand</name>
    <message>
        <source>Rows received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Synchronised: %n row(s) received.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::SyncTexts</name>
    <message>
        <source>Not synchronised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline, tries again in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, tries again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Connect to portal…” in the menu “File”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising… %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::UnitPage</name>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the properties (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, unit or location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download all access letters</source>
        <extracomment>Alle Zugangsdaten als Schreiben herunterladen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first who gets a letter and who does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property has no units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::UnitTable</name>
    <message>
        <source>Actions for unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Liegenschaft</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UVI required</source>
        <extracomment>UVI notwendig</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit no.</source>
        <extracomment>NE-Nr.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Lage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident key</source>
        <extracomment>Nutzer-Ordnungsbegriff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident name</source>
        <extracomment>Nutzer-Name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UVI access</source>
        <extracomment>UVI-Zugang</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::WidgetPrompts</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hauspost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauspost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration letters for the consumption information (UVI) of your residents.

Built with Qt %1. Licence: MIT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::CommandLine</name>
    <message>
        <source>Folder of the portal&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages: de or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no further arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --data DIR is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::Commands</name>
    <message>
        <source>Usage: hauspost-portal COMMAND --data DIR [options]

init              Make a new portal in an empty folder
office FILE.json  Replace the sender of the letters
import FILE.DAT   Bring in what a DTM file says
desk-token        add LABEL, list or revoke ID: the keys with which desks sign in
serve             Answer the desks

COMMAND --help shows the options of a command.

Exit codes: 0 done, 1 wrong command line, 2 a file is unusable (nothing was changed), 3 the portal&apos;s data folder, key or database, 4 the address cannot be used, 5 internal error.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::DeskTokenCommand</name>
    <message>
        <source>This token is shown only once. Whoever has it reads all residents&apos; data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token %1 that could be revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the keys with which desks sign in: add LABEL, list, revoke ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk-token knows add, list and revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ImportCommand</name>
    <message>
        <source>Nothing was changed: this was a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in what a DTM file (Standard-Datenaustausch 3.05 or 3.10) says, all of it or, after an error, nothing. Nobody is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that need monthly consumption information: all, none, or a CSV file with the columns property number, unit number, required. Without it, what is known stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file with the columns key, e-mail, salutation, location.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ImportReport</name>
    <message>
        <source>Property %1, unit %2, key “%3”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file; kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file, somebody follows; moved out on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished">unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished">entfallen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents and vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the contact list belong to nobody in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List of units that need consumption information:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration code(s) withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) ended, because the resident has moved out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) as before, because the move-out was withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hauspost::portal::InitCommand</name>
    <message>
        <source>Makes a new portal in an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days a registration code works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is ready in “%1”. Keep a copy of portal.key apart from the other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of the letters is a placeholder still: fill it in with “hauspost-portal office FILE.json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the sender of the letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::OfficeFile</name>
    <message>
        <source>the member %1 is missing or has an unexpected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Name of the office]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Street and number]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[City]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Telephone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Company that processes the data, city]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hauspost::portal::ServeCommand</name>
    <message>
        <source>Answers the desks. Speaks plain HTTP and therefore listens on this computer only; put a TLS proxy in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on; port 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most connections of one address. Raise it behind a proxy, whose connections all come from one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
