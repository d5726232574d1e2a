<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessDesk</name>
    <message>
        <source>The place of this request is not in the list any more.</source>
        <translation>Der Ort dieser Anfrage ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Add it in Settings, or remove the request from this list.</source>
        <translation>Fügen Sie ihn in den Einstellungen hinzu, oder entfernen Sie die Anfrage aus dieser Liste.</translation>
    </message>
</context>
<context>
    <name>AccessNeed</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create such a token</source>
        <translation>Ein solches Token anlegen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Mit einem anderen Konto anmelden</translation>
    </message>
    <message>
        <source>Your token may only read. Writing to %1 needs a token with write access.</source>
        <translation>Ihr Token darf nur lesen. Um in %1 zu schreiben, braucht es ein Token mit Schreibrecht.</translation>
    </message>
    <message>
        <source>Your token does not cover this. Writing to %1 needs a token with write access to it.</source>
        <translation>Ihr Token deckt das nicht ab. Um in %1 zu schreiben, braucht es ein Token mit Schreibrecht dafür.</translation>
    </message>
    <message>
        <source>%1 may only read what belongs to %2. An admin of %2 can give another role.</source>
        <translation>%1 darf nur lesen, was %2 gehört. Ein Administrator von %2 kann eine andere Rolle vergeben.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. %3 may not change it.</source>
        <translation>%1 gehört %2. %3 darf es nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is only for those who were let in. Sign in to ask for access.</source>
        <translation>%1 ist nur für die, denen Zugang gewährt wurde. Melden Sie sich an, um Zugang anzufragen.</translation>
    </message>
    <message>
        <source>Your token may not read gated repositories such as %1, even where you were let in.</source>
        <translation>Ihr Token darf keine zugangsbeschränkten Repositorys wie %1 lesen, auch nicht, wo Sie Zugang haben.</translation>
    </message>
    <message>
        <source>%1 is only for those who were let in.</source>
        <translation>%1 ist nur für die, denen Zugang gewährt wurde.</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Zugang anfragen</translation>
    </message>
    <message>
        <source>This needs an account at %1.</source>
        <translation>Dafür braucht es ein Konto bei %1.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of %2 any more.</source>
        <translation>%1 nimmt das Token von %2 nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 does not accept your token any more.</source>
        <translation>%1 nimmt Ihr Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Nobody is signed in at %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>Das ist kein Token.</translation>
    </message>
    <message>
        <source>A token is one word and begins with hf_. Copy it again.</source>
        <translation>Ein Token ist ein einziges Wort und beginnt mit hf_. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The token file belongs to the Hub alone.</source>
        <translation>Die Token-Datei ist nur für den Hub.</translation>
    </message>
    <message>
        <source>Other programs would send this token to the wrong server. Use the keychain, or sign in for this session.</source>
        <translation>Andere Programme würden dieses Token an den falschen Server senden. Verwenden Sie den Schlüsselbund, oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>Keep the token in the file of the hf command line, or sign in for this session.</source>
        <translation>Behalten Sie das Token in der Datei der hf-Befehlszeile, oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
</context>
<context>
    <name>CacheTrash</name>
    <message>
        <source>“%1” is not in the cache.</source>
        <translation>„%1“ ist nicht im Cache.</translation>
    </message>
    <message>
        <source>Nothing can be deleted from this cache.</source>
        <translation>Aus diesem Cache kann nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Prüfen Sie, ob sein Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Not everything of “%1” could be deleted.</source>
        <translation>Nicht alles von „%1“ konnte gelöscht werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the cache folder.</source>
        <translation>Prüfen Sie die Rechte des Cache-Ordners.</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back any more.</source>
        <translation>Was gelöscht wurde, lässt sich nicht mehr zurückholen.</translation>
    </message>
</context>
<context>
    <name>CacheWriter</name>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was downloaded is kept. Free some space and try again.</source>
        <translation>Was heruntergeladen wurde, bleibt. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written.</source>
        <translation>In den Cache-Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The server named a file in a way that cannot be right.</source>
        <translation>Der Server nannte eine Datei auf eine Weise, die nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>“%1” cannot stand in a collection.</source>
        <translation>„%1“ kann nicht in einer Sammlung stehen.</translation>
    </message>
    <message>
        <source>Use a link to a model, a dataset, a Space, a paper or another collection.</source>
        <translation>Verwenden Sie einen Link zu einem Modell, einem Datensatz, einem Space, einem Paper oder einer anderen Sammlung.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie ihre Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Discussions</name>
    <message>
        <source>The title is too short.</source>
        <translation>Der Titel ist zu kurz.</translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation>Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>Der Titel ist zu lang.</translation>
    </message>
    <message>
        <source>Write at most %1 letters; there are %2.</source>
        <translation>Schreiben Sie höchstens %1 Zeichen; es sind %2.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>%1 opened this</source>
        <translation>%1 hat dies eröffnet</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1 hat dies geschlossen</translation>
    </message>
    <message>
        <source>%1 merged this</source>
        <translation>%1 hat dies zusammengeführt</translation>
    </message>
    <message>
        <source>%1 made this a draft</source>
        <translation>%1 hat dies zum Entwurf gemacht</translation>
    </message>
    <message>
        <source>%1 set this to “%2”</source>
        <translation>%1 hat dies auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 commented</source>
        <translation>%1 hat kommentiert</translation>
    </message>
    <message>
        <source>%1 renamed this from “%2” to “%3”</source>
        <translation>%1 hat dies von „%2“ in „%3“ umbenannt</translation>
    </message>
    <message>
        <source>%1 pinned this</source>
        <translation>%1 hat dies angeheftet</translation>
    </message>
    <message>
        <source>%1 unpinned this</source>
        <translation>%1 hat dies gelöst; es ist nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>%1 locked this: no more comments</source>
        <translation>%1 hat dies gesperrt: keine weiteren Kommentare</translation>
    </message>
    <message>
        <source>%1 unlocked this</source>
        <translation>%1 hat dies entsperrt</translation>
    </message>
    <message>
        <source>%1 added a commit: %2 (%3)</source>
        <translation>%1 hat einen Commit hinzugefügt: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 removed the files of this pull request</source>
        <translation>%1 hat die Dateien dieses Pull-Requests entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a discussion</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a discussion</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state of a pull request</comment>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a pull request</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>a deleted account</source>
        <translation>ein gelöschtes Konto</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>“%1” is not in this repository.</source>
        <translation>„%1“ ist nicht in diesem Repository.</translation>
    </message>
    <message>
        <source>Look at the list of its files.</source>
        <translation>Sehen Sie in der Liste seiner Dateien nach.</translation>
    </message>
    <message>
        <source>%1 of %2 files are already here.</source>
        <translation>%1 von %2 Dateien sind schon hier.</translation>
    </message>
    <message>
        <source>“%1” is not on the server any more.</source>
        <translation>„%1“ ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Open the repository again and look at its files.</source>
        <translation>Öffnen Sie das Repository neu und sehen Sie seine Dateien an.</translation>
    </message>
    <message>
        <source>The server describes “%1” in two ways that differ.</source>
        <translation>Der Server beschreibt „%1“ auf zwei verschiedene Weisen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server did not say which version this is.</source>
        <translation>Der Server sagte nicht, welche Version das ist.</translation>
    </message>
    <message>
        <source>This download needs %1, but only %2 are free on the disk.</source>
        <translation>Dieser Download braucht %1, aber nur %2 sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>I loved every minute of it.</source>
        <translation>I loved every minute of it.</translation>
    </message>
    <message>
        <source>The parcel never came and nobody answered.</source>
        <translation>The parcel never came and nobody answered.</translation>
    </message>
    <message>
        <source>A bicycle leans against the garden wall.</source>
        <translation>A bicycle leans against the garden wall.</translation>
    </message>
    <message>
        <source>A cat on a roof</source>
        <translation>Eine Katze auf dem Dach</translation>
    </message>
    <message>
        <source>A cat sleeps on the roof.</source>
        <translation>A cat sleeps on the roof.</translation>
    </message>
    <message>
        <source>An animal is resting up high.</source>
        <translation>An animal is resting up high.</translation>
    </message>
    <message>
        <source>The train leaves at noon.</source>
        <translation>The train leaves at noon.</translation>
    </message>
    <message>
        <source>A kitten naps above the house.</source>
        <translation>A kitten naps above the house.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>from %1 parameters</source>
        <translation>ab %1 Parametern</translation>
    </message>
    <message>
        <source>up to %1 parameters</source>
        <translation>bis %1 Parameter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>winzig</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>riesig</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>runs well here</source>
        <translation>läuft hier gut</translation>
    </message>
    <message>
        <source>runs slowly here</source>
        <translation>läuft hier langsam</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>asks for access</source>
        <translation>Zugang auf Anfrage</translation>
    </message>
    <message>
        <source>open access</source>
        <translation>offener Zugang</translation>
    </message>
    <message>
        <source>updated this week</source>
        <translation>diese Woche aktualisiert</translation>
    </message>
    <message>
        <source>updated this month</source>
        <translation>diesen Monat aktualisiert</translation>
    </message>
    <message>
        <source>updated this year</source>
        <translation>dieses Jahr aktualisiert</translation>
    </message>
</context>
<context>
    <name>FileFetch</name>
    <message>
        <source>The file changed on the server meanwhile.</source>
        <translation>Die Datei hat sich inzwischen auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Starten Sie den Download erneut.</translation>
    </message>
    <message>
        <source>The server sent a shorter file than it named.</source>
        <translation>Der Server schickte eine kürzere Datei als angegeben.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The cache folder cannot be locked.</source>
        <translation>Der Cache-Ordner kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Prüfen Sie, ob sein Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nothing of yours waits here any more.</source>
        <translation>Von Ihnen wartet hier nichts mehr.</translation>
    </message>
    <message>
        <source>The authors may have decided meanwhile: look at the state again.</source>
        <translation>Vielleicht haben die Autoren inzwischen entschieden: Sehen Sie noch einmal nach dem Stand.</translation>
    </message>
    <message>
        <source>This request is not as it was: it was withdrawn, or decided by someone else.</source>
        <translation>Diese Anfrage ist nicht mehr, wie sie war: Sie wurde zurückgezogen, oder jemand anderes hat entschieden.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lesen Sie die Liste neu ein.</translation>
    </message>
    <message>
        <source>This person may read the files already.</source>
        <translation>Diese Person darf die Dateien schon lesen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>Check the user name: it is not the full name.</source>
        <translation>Prüfen Sie den Benutzernamen: Er ist nicht der volle Name.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <translation>Verwenden Sie höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>There is nobody of this name any more.</source>
        <translation>Niemand heißt mehr so.</translation>
    </message>
    <message>
        <source>The place did not take this one: %1</source>
        <translation>Der Ort hat dies nicht angenommen: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>erneut anzufragen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Its authors want to know who uses it</source>
        <translation>Die Autoren möchten wissen, wer es verwendet</translation>
    </message>
    <message>
        <source>Your request waits for the authors</source>
        <translation>Ihre Anfrage wartet auf die Autoren</translation>
    </message>
    <message>
        <source>The authors refused your request</source>
        <translation>Die Autoren haben Ihre Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The authors want you to ask again</source>
        <translation>Die Autoren möchten, dass Sie erneut anfragen</translation>
    </message>
    <message>
        <source>You have access</source>
        <translation>Sie haben Zugang</translation>
    </message>
    <message>
        <source>The files are shut</source>
        <translation>Die Dateien sind verschlossen</translation>
    </message>
    <message>
        <source>Its files open to those who ask for access. Sign in first, then you can ask here.</source>
        <translation>Die Dateien öffnen sich für alle, die Zugang anfragen. Melden Sie sich zuerst an, dann können Sie hier anfragen.</translation>
    </message>
    <message>
        <source>Its files open once you have asked for access. Card, list of files and history can be read by everybody.</source>
        <translation>Die Dateien öffnen sich, sobald Sie Zugang angefragt haben. Karte, Dateiliste und Historie können alle lesen.</translation>
    </message>
    <message>
        <source>They decide about it by hand, which can take days; you get a mail. This page looks from time to time and opens by itself.</source>
        <translation>Die Autoren entscheiden von Hand; das kann Tage dauern, und Sie erhalten eine E-Mail. Diese Seite sieht von Zeit zu Zeit nach und öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>You cannot ask again from this account. The reason, if they gave one, is in a mail to you; their discussions are the place to ask about it.</source>
        <translation>Mit diesem Konto können Sie nicht noch einmal anfragen. Falls ein Grund genannt wurde, steht er in einer E-Mail an Sie; fragen können Sie danach in den Diskussionen.</translation>
    </message>
    <message>
        <source>They put your earlier request aside, perhaps because their conditions are new. Read them, then ask again.</source>
        <translation>Die Autoren haben Ihre frühere Anfrage zurückgestellt, vielleicht weil ihre Bedingungen neu sind. Lesen Sie diese, dann fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>Its files can be read and downloaded.</source>
        <translation>Die Dateien können gelesen und heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The place says so in words that Vitrine does not know. Its page in the browser tells more.</source>
        <translation>Der Ort sagt es mit Worten, die Vitrine nicht kennt. Die Seite im Browser verrät mehr.</translation>
    </message>
    <message>
        <source>Agree and send the request</source>
        <translation>Zustimmen und Anfrage senden</translation>
    </message>
    <message>
        <source>Agree and open the files</source>
        <translation>Zustimmen und Dateien öffnen</translation>
    </message>
</context>
<context>
    <name>HfCache</name>
    <message>
        <source>A file of this repository is missing from the cache.</source>
        <translation>Eine Datei dieses Repositorys fehlt im Cache.</translation>
    </message>
    <message>
        <source>A folder of the cache has no snapshots.</source>
        <translation>Ein Ordner des Caches hat keine Snapshots.</translation>
    </message>
    <message>
        <source>A folder of the cache has a file where its references should be.</source>
        <translation>In einem Ordner des Caches ist eine Datei, wo seine Referenzen sein sollten.</translation>
    </message>
    <message>
        <source>A folder of the cache has a file among its snapshots.</source>
        <translation>In einem Ordner des Caches ist eine Datei unter den Snapshots.</translation>
    </message>
    <message>
        <source>A reference of this repository points to a revision that is not in the cache.</source>
        <translation>Eine Referenz dieses Repositorys zeigt auf eine Revision, die nicht im Cache ist.</translation>
    </message>
    <message>
        <source>Not a folder of the cache:</source>
        <translation>Kein Ordner des Caches:</translation>
    </message>
    <message>
        <source>This version of “%1” is not in the cache.</source>
        <translation>Diese Version von „%1“ ist nicht im Cache.</translation>
    </message>
</context>
<context>
    <name>HfTokens</name>
    <message>
        <source>The token “%1” is not in the file of the hf command line any more.</source>
        <translation>Das Token „%1“ ist nicht mehr in der Datei der hf-Befehlszeile.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>HubUrl</name>
    <message>
        <source>“%1” does not lead to a page of a Hub.</source>
        <translation>„%1“ führt zu keiner Seite eines Hubs.</translation>
    </message>
    <message>
        <source>Use a link to a model, a dataset, a Space or a person.</source>
        <translation>Verwenden Sie einen Link zu einem Modell, einem Datensatz, einem Space oder einer Person.</translation>
    </message>
    <message>
        <source>Vitrine does not show this page.</source>
        <translation>Vitrine zeigt diese Seite nicht an.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Öffnen Sie sie in einem Browser.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not hold this token any more.</source>
        <translation>Dieses Token ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it and try again, or sign in again.</source>
        <translation>Öffnen Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Choose another place for the token, or look whether the keychain runs.</source>
        <translation>Wählen Sie für das Token einen anderen Platz, oder sehen Sie nach, ob der Schlüsselbund läuft.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Odia</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Free, also commercially</source>
        <translation>Frei, auch kommerziell</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Mit Bedingungen</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>Nicht kommerziell</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>None is named. Ask the authors before you build on it.</source>
        <translation>Keine angegeben. Fragen Sie die Autoren, bevor Sie darauf aufbauen.</translation>
    </message>
    <message>
        <source>Not for commercial use. Name the authors.</source>
        <translation>Nicht für kommerzielle Nutzung. Autoren nennen.</translation>
    </message>
    <message>
        <source>Use it for anything, also commercially; keep the notice.</source>
        <translation>Für alles nutzbar, auch kommerziell; Lizenzhinweis beibehalten.</translation>
    </message>
    <message>
        <source>Use it for anything; nothing is asked in return.</source>
        <translation>Für alles nutzbar; es wird nichts dafür verlangt.</translation>
    </message>
    <message>
        <source>Use it also commercially; name the authors and share changes under the same licence.</source>
        <translation>Auch kommerziell nutzbar; Autoren nennen und Änderungen unter derselben Lizenz teilen.</translation>
    </message>
    <message>
        <source>Use it also commercially; name the authors.</source>
        <translation>Auch kommerziell nutzbar; Autoren nennen.</translation>
    </message>
    <message>
        <source>Use it also commercially; what you pass on must stay under this licence.</source>
        <translation>Auch kommerziell nutzbar; was Sie weitergeben, muss unter dieser Lizenz bleiben.</translation>
    </message>
    <message>
        <source>It has conditions on what it may be used for. Read its text.</source>
        <translation>Sie stellt Bedingungen an die Nutzung. Lesen Sie ihren Text.</translation>
    </message>
    <message>
        <source>Read its text before you build on it.</source>
        <translation>Lesen Sie ihren Text, bevor Sie darauf aufbauen.</translation>
    </message>
</context>
<context>
    <name>LocalDir</name>
    <message>
        <source>The folder for the download cannot be written.</source>
        <translation>In den Ordner für den Download kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner oder prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The server named a file in a way that cannot be right.</source>
        <translation>Der Server nannte eine Datei auf eine Weise, die nicht stimmen kann.</translation>
    </message>
</context>
<context>
    <name>LocalRevisions</name>
    <message>
        <source>This revision of %1 is not on this computer.</source>
        <translation>Diese Revision von %1 ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Laden Sie sie zuerst herunter.</translation>
    </message>
</context>
<context>
    <name>LocalWeights</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The weights file “%1” is missing.</source>
        <translation>Die Gewichtsdatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Download the whole repository.</source>
        <translation>Laden Sie das ganze Repository herunter.</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Bilder und Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehreres zugleich</translation>
    </message>
    <message>
        <source>Tables and others</source>
        <translation>Tabellen und anderes</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model uses %1, which does not run here yet.</source>
        <translation>Das Modell verwendet %1; das läuft hier noch nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration is broken: %1.</source>
        <translation>Die Konfiguration des Modells ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Laden Sie es erneut herunter; bleibt es fehlerhaft, melden Sie es dem Autor.</translation>
    </message>
    <message>
        <source>The model uses the activation function &quot;%1&quot;, which does not run here yet.</source>
        <translation>Das Modell verwendet die Aktivierungsfunktion „%1“, die hier noch nicht läuft.</translation>
    </message>
    <message>
        <source>The model&apos;s files contradict each other: pictures are made %1 × %2, but %3 × %4 is expected.</source>
        <translation>Die Dateien des Modells widersprechen sich: Bilder werden %1 × %2 groß, erwartet wird aber %3 × %4.</translation>
    </message>
    <message>
        <source>The model makes sentence vectors in a way that does not run here yet (%1).</source>
        <translation>Das Modell bildet Satzvektoren auf eine Weise, die hier noch nicht läuft (%1).</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not made of numbers.</source>
        <translation>Die Antwort des Modells besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>Its weights are broken: download it again or choose another model.</source>
        <translation>Seine Gewichte sind fehlerhaft: Laden Sie es erneut herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The tokenizer and the weights do not belong together.</source>
        <translation>Tokenizer und Gewichte gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Download the model again; if that does not help, tell its author.</source>
        <translation>Laden Sie das Modell erneut herunter; hilft das nicht, melden Sie es dem Autor.</translation>
    </message>
    <message>
        <source>There is no kind of device called “%1”.</source>
        <translation>Es gibt keine Geräteart namens „%1“.</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda:0.</source>
        <translation>Verwenden Sie auto, cpu oder cuda:0.</translation>
    </message>
    <message>
        <source>This computer has no device %1 that can be used.</source>
        <translation>Dieser Computer hat kein nutzbares Gerät %1.</translation>
    </message>
    <message>
        <source>Use auto or cpu; the devices here are: %1.</source>
        <translation>Verwenden Sie auto oder cpu; die Geräte hier sind: %1.</translation>
    </message>
    <message>
        <source>There is no number format called “%1”.</source>
        <translation>Es gibt kein Zahlenformat namens „%1“.</translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation>Verwenden Sie auto, float32 oder bfloat16.</translation>
    </message>
    <message>
        <source>%1 has no tokenizer (tokenizer.json or vocab.txt).</source>
        <translation>%1 hat keinen Tokenizer (tokenizer.json oder vocab.txt).</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Es wurde kein Modell genannt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, give a smaller input, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, geben Sie weniger ein oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model could not be computed.</source>
        <translation>Das Modell konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Choose another model, and tell us about this one.</source>
        <translation>Wählen Sie ein anderes Modell und berichten Sie uns von diesem.</translation>
    </message>
    <message>
        <source>This model cannot do the task %1.</source>
        <translation>Dieses Modell kann die Aufgabe %1 nicht.</translation>
    </message>
    <message>
        <source>It can do: %1.</source>
        <translation>Es kann: %1.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The place did not sign you in: %1</source>
        <translation>Der Ort hat Sie nicht angemeldet: %1</translation>
    </message>
    <message>
        <source>Start again, or sign in with a token.</source>
        <translation>Beginnen Sie von vorn, oder melden Sie sich mit einem Token an.</translation>
    </message>
    <message>
        <source>%1 does not sign in by code with this client id.</source>
        <translation>%1 bietet mit dieser Client-ID keine Anmeldung per Code.</translation>
    </message>
    <message>
        <source>Sign in with a token, or set another client id under Settings, Accounts.</source>
        <translation>Melden Sie sich mit einem Token an, oder legen Sie unter Einstellungen, Konten eine andere Client-ID fest.</translation>
    </message>
    <message>
        <source>%1 does not prolong this sign-in any more.</source>
        <translation>%1 verlängert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 did not answer as expected.</source>
        <translation>%1 hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
</context>
<context>
    <name>Organizations</name>
    <message>
        <source>%1 is no member of %2.</source>
        <translation>%1 ist kein Mitglied von %2.</translation>
    </message>
    <message>
        <source>Members are invited on the place&apos;s web page.</source>
        <translation>Mitglieder werden auf der Webseite des Ortes eingeladen.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkender</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>May do everything: members, money and settings too.</source>
        <translation>Darf alles: auch Mitglieder, Geld und Einstellungen.</translation>
    </message>
    <message>
        <source>May change all repositories, make, rename and delete them.</source>
        <translation>Darf alle Repositorys ändern, anlegen, umbenennen und löschen.</translation>
    </message>
    <message>
        <source>May make repositories, and change only those.</source>
        <translation>Darf Repositorys anlegen und nur diese ändern.</translation>
    </message>
    <message>
        <source>May read private repositories and see the members.</source>
        <translation>Darf private Repositorys lesen und die Mitglieder sehen.</translation>
    </message>
    <message>
        <source>Is on the list, and may do only what a resource group allows.</source>
        <translation>Steht auf der Liste und darf nur, was eine Ressourcengruppe erlaubt.</translation>
    </message>
    <message>
        <source>The plan of this organization does not include this.</source>
        <translation>Der Tarif dieser Organisation enthält das nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Roles by program and resource groups come with the Team plan and above. The organization&apos;s web page shows what it has.</source>
        <translation>Rollen per Programm und Ressourcengruppen gibt es ab dem Tarif Team. Die Webseite der Organisation zeigt, welchen sie hat.</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then resume the download.</source>
        <translation>Schaffen Sie Platz und setzen Sie den Download dann fort.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>Was bisher heruntergeladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>A downloaded file could not be written.</source>
        <translation>Eine heruntergeladene Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk, then resume.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Try again later, or tell the repository&apos;s owner.</source>
        <translation>Versuchen Sie es später erneut oder melden Sie es dem Besitzer des Repositorys.</translation>
    </message>
    <message>
        <source>The wrong bytes were thrown away.</source>
        <translation>Die falschen Bytes wurden verworfen.</translation>
    </message>
    <message>
        <source>A file arrived incomplete.</source>
        <translation>Eine Datei kam unvollständig an.</translation>
    </message>
    <message>
        <source>A file arrived with the wrong size.</source>
        <translation>Eine Datei kam mit falscher Größe an.</translation>
    </message>
    <message>
        <source>A file arrived with wrong bytes.</source>
        <translation>Eine Datei kam mit falschen Bytes an.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The model prepares pictures in a way that does not run here yet (%1).</source>
        <translation>Das Modell bereitet Bilder auf eine Weise vor, die hier noch nicht läuft (%1).</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP or GIF file that opens in other programs.</source>
        <translation>Verwenden Sie eine JPEG-, PNG-, WebP- oder GIF-Datei, die sich in anderen Programmen öffnen lässt.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than can be read here.</source>
        <translation>Das Bild hat %1 × %2 Pixel, mehr als hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>Make it smaller than 100 megapixels first.</source>
        <translation>Verkleinern Sie es zuerst auf unter 100 Megapixel.</translation>
    </message>
    <message>
        <source>TIFF pictures in colours for printing cannot be read here yet.</source>
        <translation>TIFF-Bilder in Druckfarben können hier noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>The end of the picture is missing.</source>
        <translation>Das Ende des Bildes fehlt.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden Sie es erneut herunter oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>TIFF pictures with transparent parts cannot be read here yet.</source>
        <translation>TIFF-Bilder mit durchsichtigen Teilen können hier noch nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1” is not the address of a Hub.</source>
        <translation>„%1“ ist nicht die Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>It looks like https://hub.example.org.</source>
        <translation>Sie sieht so aus: https://hub.example.org.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is “%1”, which is not the address of a Hub.</source>
        <translation>HF_ENDPOINT ist „%1“; das ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>Did you mean https://%1 or http://%1?</source>
        <translation>Meinten Sie https://%1 oder http://%1?</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Look at its permissions and at the room on the disk.</source>
        <translation>Prüfen Sie die Berechtigungen und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>Ein anderes Programm hält %1 fest.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Das ist nicht die Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Sie sieht so aus: http://host:port oder socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>RangeSink</name>
    <message>
        <source>The server does not send parts of files.</source>
        <translation>Der Server sendet keine Teile von Dateien.</translation>
    </message>
    <message>
        <source>The file changed on the server meanwhile.</source>
        <translation>Die Datei hat sich inzwischen auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Starten Sie den Download erneut.</translation>
    </message>
    <message>
        <source>The server sent more than the file holds.</source>
        <translation>Der Server schickte mehr, als die Datei enthält.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This takes more memory to read than is allowed.</source>
        <translation>Das Lesen braucht mehr Arbeitsspeicher als erlaubt.</translation>
    </message>
    <message>
        <source>Open it on the web instead.</source>
        <translation>Öffnen Sie es stattdessen im Web.</translation>
    </message>
    <message>
        <source>This could not be read: the process that reads it ended.</source>
        <translation>Das konnte nicht gelesen werden: Der lesende Prozess hat sich beendet.</translation>
    </message>
    <message>
        <source>This takes too long to read.</source>
        <translation>Das Lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>The program that reads cards and pictures is not installed.</source>
        <translation>Das Programm, das Karten und Bilder liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install Vitrine again.</source>
        <translation>Installieren Sie Vitrine erneut.</translation>
    </message>
    <message>
        <source>This picture cannot be decoded.</source>
        <translation>Dieses Bild kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Download it and open it with another program.</source>
        <translation>Laden Sie es herunter und öffnen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>This picture is too large to show.</source>
        <translation>Dieses Bild ist zu groß, um es zu zeigen.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <translation>Diese Art von Bild kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>RepoAdmin</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>A name has at most 96 characters; this one has %1.</source>
        <translation>Ein Name hat höchstens 96 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, “-”, “_” and “.” may be in a name.</source>
        <translation>In einem Namen dürfen nur Buchstaben ohne Akzente und Umlaute, Ziffern, „-“, „_“ und „.“ stehen.</translation>
    </message>
    <message>
        <source>A name does not begin or end with “-” or “.”.</source>
        <translation>Ein Name beginnt oder endet nicht mit „-“ oder „.“.</translation>
    </message>
    <message>
        <source>“--” and “..” may not be in a name.</source>
        <translation>„--“ und „..“ dürfen nicht in einem Namen stehen.</translation>
    </message>
    <message>
        <source>A name does not end with “.git” or “.ipynb”.</source>
        <translation>Ein Name endet nicht mit „.git“ oder „.ipynb“.</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Asks for a licence first</source>
        <translation>Erst Lizenz annehmen</translation>
    </message>
    <message>
        <source>%1 downloads</source>
        <translation>%1 Downloads</translation>
    </message>
    <message>
        <source>%1 likes</source>
        <translation>%1 Likes</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>RepoDeeds</name>
    <message>
        <source>You do not belong to %1.</source>
        <translation>Sie gehören nicht zu %1.</translation>
    </message>
    <message>
        <source>Your role in %1 may only read. Ask one of its admins for the role “write”.</source>
        <translation>Ihre Rolle in %1 darf nur lesen. Bitten Sie einen der Administratoren um die Rolle „write“.</translation>
    </message>
    <message>
        <source>The token in use may not write to %1. Use one with the right “write”.</source>
        <translation>Das verwendete Token darf nicht in %1 schreiben. Verwenden Sie eines mit dem Recht „write“.</translation>
    </message>
    <message>
        <source>It has this name already.</source>
        <translation>Es heißt schon so.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Only Spaces can be protected.</source>
        <translation>Nur Spaces können geschützt werden.</translation>
    </message>
    <message numerus="yes">
        <source>What was downloaded stays on this computer (%n of them).</source>
        <translation>
            <numerusform>Was heruntergeladen wurde, bleibt auf diesem Computer (%n davon).</numerusform>
            <numerusform>Was heruntergeladen wurde, bleibt auf diesem Computer (%n davon).</numerusform>
        </translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Everybody can see and download it, its whole history included.</source>
        <translation>Alle können es sehen und herunterladen, mitsamt der ganzen Historie.</translation>
    </message>
    <message>
        <source>Only its owner sees it, or the members of its organization; for everybody else it does not exist.</source>
        <translation>Nur der Besitzer sieht es, oder die Mitglieder seiner Organisation; für alle anderen gibt es das nicht.</translation>
    </message>
    <message>
        <source>Everybody can use the application; only its owner sees the code. Needs a paid plan.</source>
        <translation>Alle können die Anwendung verwenden; nur der Besitzer sieht den Code. Braucht einen bezahlten Tarif.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>kommt zu %1</translation>
    </message>
    <message>
        <source>a copy becomes %1</source>
        <translation>eine Kopie wird zu %1</translation>
    </message>
    <message>
        <source>is deleted for good</source>
        <translation>wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>What others have copied meanwhile cannot be called back.</source>
        <translation>Was andere inzwischen kopiert haben, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Links to it stop working for others. Likes and discussions are kept.</source>
        <translation>Links dazu funktionieren für andere nicht mehr. Likes und Diskussionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The old name goes on working: it leads to the new one. Links in other cards, such as “base model”, keep the old name until somebody changes them. Discussions, likes and downloads come along.</source>
        <translation>Der alte Name gilt weiter: Er führt zum neuen. Links in anderen Karten, etwa „base model“, behalten den alten Namen, bis jemand sie ändert. Diskussionen, Likes und Downloads kommen mit.</translation>
    </message>
    <message>
        <source>The new owner decides who may change it, and its storage counts there.</source>
        <translation>Der neue Besitzer entscheidet, wer es ändern darf, und der Speicherplatz zählt bei ihm.</translation>
    </message>
    <message>
        <source>The copy has all files and is independent from then on. Likes, downloads and discussions stay with the original.</source>
        <translation>Die Kopie hat alle Dateien und ist von da an unabhängig. Likes, Downloads und Diskussionen bleiben beim Original.</translation>
    </message>
    <message>
        <source>All files, every revision, discussions and likes are lost; nobody can bring them back. The name becomes free.</source>
        <translation>Alle Dateien, jede Revision, Diskussionen und Likes gehen verloren; niemand kann sie zurückholen. Der Name wird frei.</translation>
    </message>
    <message>
        <source>Make %1 public</source>
        <translation>%1 öffentlich machen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories public</source>
        <translation>
            <numerusform>%n Repository öffentlich machen</numerusform>
            <numerusform>%n Repositorys öffentlich machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 private</source>
        <translation>%1 privat machen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories private</source>
        <translation>
            <numerusform>%n Repository privat machen</numerusform>
            <numerusform>%n Repositorys privat machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message numerus="yes">
        <source>Protect %n repositories</source>
        <translation>
            <numerusform>%n Repository schützen</numerusform>
            <numerusform>%n Repositorys schützen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>%1 umbenennen oder verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>%n Repository verschieben</numerusform>
            <numerusform>%n Repositorys verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n repositories</source>
        <translation>
            <numerusform>%n Repository duplizieren</numerusform>
            <numerusform>%n Repositorys duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repositories</source>
        <translation>
            <numerusform>%n Repository löschen</numerusform>
            <numerusform>%n Repositorys löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>RepoId</name>
    <message>
        <source>“%1” is not a kind of repository.</source>
        <translation>„%1“ ist keine Art von Repository.</translation>
    </message>
    <message>
        <source>Use model, dataset or space.</source>
        <translation>Verwenden Sie model, dataset oder space.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a repository.</source>
        <translation>„%1“ ist kein Name eines Repositorys.</translation>
    </message>
    <message>
        <source>Names look like owner/name, with letters, digits, dots, dashes and underscores.</source>
        <translation>Namen haben die Form besitzer/name, mit Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>“%1” is not a folder of the cache.</source>
        <translation>„%1“ ist kein Ordner des Caches.</translation>
    </message>
</context>
<context>
    <name>RepoRefs</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>A name does not begin with “refs/”.</source>
        <translation>Ein Name beginnt nicht mit „refs/“.</translation>
    </message>
    <message>
        <source>Spaces and ~ ^ : ? * [ \ may not be in a name.</source>
        <translation>Leerzeichen und ~ ^ : ? * [ \ dürfen nicht in einem Namen stehen.</translation>
    </message>
    <message>
        <source>Git does not take this name.</source>
        <translation>Git nimmt diesen Namen nicht an.</translation>
    </message>
</context>
<context>
    <name>RepoSubject</name>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open it again where it is now.</source>
        <translation>Öffnen Sie ihn dort, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Open the folder of one model.</source>
        <translation>Öffnen Sie den Ordner eines einzelnen Modells.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RevertPlan</name>
    <message>
        <source>%1 cannot be brought back from here.</source>
        <translation>%1 lässt sich von hier aus nicht zurückholen.</translation>
    </message>
    <message>
        <source>Download it as it was, and upload it again.</source>
        <translation>Laden Sie es in seinem früheren Stand herunter und dann wieder hoch.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>“%1” is not the name of a revision.</source>
        <translation>„%1“ ist kein Name einer Revision.</translation>
    </message>
    <message>
        <source>Use a branch, a tag or a full commit id.</source>
        <translation>Verwenden Sie einen Branch, einen Tag oder eine vollständige Commit-ID.</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>closest %1</source>
        <translation>am nächsten %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>RunsHere</name>
    <message>
        <source>Its original may run.</source>
        <translation>Das Original läuft vielleicht.</translation>
    </message>
    <message>
        <source>It is an adapter (PEFT) and needs the model it was made for.</source>
        <translation>Es ist ein Adapter (PEFT) und braucht das Modell, für das er gemacht ist.</translation>
    </message>
    <message>
        <source>Its weights are quantised with GPTQ, which Vitrine does not read.</source>
        <translation>Seine Gewichte sind mit GPTQ quantisiert; das liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>Its weights are quantised with AWQ, which Vitrine does not read.</source>
        <translation>Seine Gewichte sind mit AWQ quantisiert; das liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>Its weights are quantised with bitsandbytes, which Vitrine does not read.</source>
        <translation>Seine Gewichte sind mit bitsandbytes quantisiert; das liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>Its weights are quantised with %1, which Vitrine does not read.</source>
        <translation>Seine Gewichte sind mit %1 quantisiert; das liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>It is a diffusers pipeline, which Vitrine does not run yet.</source>
        <translation>Es ist eine diffusers-Pipeline; die führt Vitrine noch nicht aus.</translation>
    </message>
    <message>
        <source>It runs only with Python code of its own, and Vitrine never runs code from a repository.</source>
        <translation>Es läuft nur mit eigenem Python-Code, und Vitrine führt nie Code aus einem Repository aus.</translation>
    </message>
    <message>
        <source>Its weights are GGUF, which Vitrine does not read yet.</source>
        <translation>Seine Gewichte sind GGUF; das liest Vitrine noch nicht.</translation>
    </message>
    <message>
        <source>Its weights are ONNX, which Vitrine does not read.</source>
        <translation>Seine Gewichte sind ONNX; das liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>It has only PyTorch pickles as weights, which Vitrine does not read yet.</source>
        <translation>Es hat Gewichte nur als PyTorch-Pickles; die liest Vitrine noch nicht.</translation>
    </message>
    <message>
        <source>Many models have a safetensors version on another branch or under a similar name.</source>
        <translation>Viele Modelle haben eine safetensors-Version auf einem anderen Branch oder unter ähnlichem Namen.</translation>
    </message>
    <message>
        <source>It has only TensorFlow or Flax weights, which Vitrine does not read.</source>
        <translation>Es hat nur Gewichte für TensorFlow oder Flax; die liest Vitrine nicht.</translation>
    </message>
    <message>
        <source>It has no weights that Vitrine reads (model.safetensors).</source>
        <translation>Es hat keine Gewichte, die Vitrine liest (model.safetensors).</translation>
    </message>
    <message>
        <source>It is a %1 model, and Vitrine does not know that architecture.</source>
        <translation>Es ist ein %1-Modell, und Vitrine kennt diese Architektur nicht.</translation>
    </message>
    <message>
        <source>Vitrine knows %1 models, but not with the head %2.</source>
        <translation>Vitrine kennt %1-Modelle, aber nicht mit dem Kopf %2.</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>Cannot run here yet</source>
        <translation>Läuft hier noch nicht</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Widened to float32</source>
        <translation>Auf float32 erweitert</translation>
    </message>
    <message>
        <source>Working memory of one answer</source>
        <translation>Arbeitsspeicher für eine Antwort</translation>
    </message>
    <message>
        <source>The worker itself</source>
        <translation>Der Hilfsprozess selbst</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Jetzt freier Speicher</translation>
    </message>
    <message>
        <source>Estimated time of an answer</source>
        <translation>Geschätzte Zeit einer Antwort</translation>
    </message>
    <message>
        <source>Missing protection</source>
        <translation>Fehlender Schutz</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>It needs about %1 of memory; %2 are free.</source>
        <translation>Es braucht etwa %1 Arbeitsspeicher; %2 sind frei.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A smaller model of the same kind may run.</source>
        <translation>Ein kleineres Modell derselben Art läuft vielleicht.</translation>
    </message>
    <message>
        <source>Runs slowly here</source>
        <translation>Läuft hier langsam</translation>
    </message>
    <message>
        <source>Runs well here</source>
        <translation>Läuft hier gut</translation>
    </message>
    <message>
        <source>About %1 an answer, %2 of memory, %3 on disk.</source>
        <translation>Etwa %1 je Antwort, %2 Arbeitsspeicher, %3 auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is made for the library %1.</source>
        <translation>Es ist für die Bibliothek %1 gemacht.</translation>
    </message>
    <message>
        <source>The repository&apos;s configuration has not been read.</source>
        <translation>Die Konfiguration des Repositorys wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its configuration names no architecture (model_type).</source>
        <translation>Seine Konfiguration nennt keine Architektur (model_type).</translation>
    </message>
    <message>
        <source>You can still read its card and download it.</source>
        <translation>Karte lesen und Herunterladen sind trotzdem möglich.</translation>
    </message>
    <message>
        <source>It has no config.json, which says what kind of model it is.</source>
        <translation>Es hat keine config.json; sie sagt, welche Art von Modell es ist.</translation>
    </message>
    <message>
        <source>As a %1 it cannot do the task “%2” here.</source>
        <translation>Als %1 kann es die Aufgabe „%2“ hier nicht.</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>Auf diesem Computer beschädigt</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>The weights file %1 is broken: %2.</source>
        <translation>Die Gewichtsdatei %1 ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Laden Sie sie erneut herunter; bleibt sie fehlerhaft, melden Sie es dem Autor.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The helper process could not be locked in.</source>
        <translation>Der Hilfsprozess konnte nicht abgeschottet werden.</translation>
    </message>
    <message>
        <source>Nothing was opened. Please report this with the details.</source>
        <translation>Es wurde nichts geöffnet. Bitte melden Sie das mit den Details.</translation>
    </message>
</context>
<context>
    <name>ShareRepository</name>
    <message>
        <source>Taking %1 to This computer…</source>
        <translation>%1 wird zu „Dieser Computer“ gebracht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at This computer now, with %n files.</source>
        <translation>
            <numerusform>%1 ist jetzt bei „Dieser Computer“, mit %n Datei.</numerusform>
            <numerusform>%1 ist jetzt bei „Dieser Computer“, mit %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at This computer already, with these files.</source>
        <translation>%1 ist schon bei „Dieser Computer“, mit diesen Dateien.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Text classification</source>
        <translation>Textklassifikation</translation>
    </message>
    <message>
        <source>Token classification</source>
        <translation>Token-Klassifikation</translation>
    </message>
    <message>
        <source>Table question answering</source>
        <translation>Fragen zu Tabellen</translation>
    </message>
    <message>
        <source>Question answering</source>
        <translation>Fragen zu Texten</translation>
    </message>
    <message>
        <source>Zero-shot classification</source>
        <translation>Zero-Shot-Klassifikation</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Summarization</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Feature extraction</source>
        <translation>Merkmalsextraktion</translation>
    </message>
    <message>
        <source>Text generation</source>
        <translation>Textgenerierung</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Sentence similarity</source>
        <translation>Satzähnlichkeit</translation>
    </message>
    <message>
        <source>Text ranking</source>
        <translation>Text-Ranking</translation>
    </message>
    <message>
        <source>Text retrieval</source>
        <translation>Text-Retrieval</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Multiple Choice</translation>
    </message>
    <message>
        <source>Table to text</source>
        <translation>Tabelle zu Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Text zu Audio</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Audio zu Audio</translation>
    </message>
    <message>
        <source>Audio classification</source>
        <translation>Audioklassifikation</translation>
    </message>
    <message>
        <source>Audio and text to text</source>
        <translation>Audio und Text zu Text</translation>
    </message>
    <message>
        <source>Voice activity detection</source>
        <translation>Sprachaktivitätserkennung</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Bildklassifikation</translation>
    </message>
    <message>
        <source>Depth estimation</source>
        <translation>Tiefenschätzung</translation>
    </message>
    <message>
        <source>Object detection</source>
        <translation>Objekterkennung</translation>
    </message>
    <message>
        <source>Image segmentation</source>
        <translation>Bildsegmentierung</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Text zu Bild</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Bild zu Text</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Bild zu Bild</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Bild zu Video</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Bilderzeugung</translation>
    </message>
    <message>
        <source>Video classification</source>
        <translation>Videoklassifikation</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Text zu Video</translation>
    </message>
    <message>
        <source>Zero-shot image classification</source>
        <translation>Zero-Shot-Bildklassifikation</translation>
    </message>
    <message>
        <source>Mask generation</source>
        <translation>Maskenerzeugung</translation>
    </message>
    <message>
        <source>Zero-shot object detection</source>
        <translation>Zero-Shot-Objekterkennung</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Text zu 3D</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Bild zu 3D</translation>
    </message>
    <message>
        <source>Image feature extraction</source>
        <translation>Bildmerkmalsextraktion</translation>
    </message>
    <message>
        <source>Keypoint detection</source>
        <translation>Schlüsselpunkterkennung</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Video zu Video</translation>
    </message>
    <message>
        <source>Image and text to text</source>
        <translation>Bild und Text zu Text</translation>
    </message>
    <message>
        <source>Image and text to image</source>
        <translation>Bild und Text zu Bild</translation>
    </message>
    <message>
        <source>Image and text to video</source>
        <translation>Bild und Text zu Video</translation>
    </message>
    <message>
        <source>Visual question answering</source>
        <translation>Fragen zu Bildern</translation>
    </message>
    <message>
        <source>Document question answering</source>
        <translation>Fragen zu Dokumenten</translation>
    </message>
    <message>
        <source>Video and text to text</source>
        <translation>Video und Text zu Text</translation>
    </message>
    <message>
        <source>Visual document retrieval</source>
        <translation>Suche in Dokumentbildern</translation>
    </message>
    <message>
        <source>Any to any</source>
        <translation>Alles zu allem</translation>
    </message>
    <message>
        <source>Tabular classification</source>
        <translation>Tabellenklassifikation</translation>
    </message>
    <message>
        <source>Tabular regression</source>
        <translation>Tabellenregression</translation>
    </message>
    <message>
        <source>Tabular to text</source>
        <translation>Tabellendaten zu Text</translation>
    </message>
    <message>
        <source>Time series forecasting</source>
        <translation>Zeitreihenprognose</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>Robotik</translation>
    </message>
    <message>
        <source>Graph machine learning</source>
        <translation>Lernen auf Graphen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Add a picture, then run again.</source>
        <translation>Bild hinzufügen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Type a text, then run again.</source>
        <translation>Text eingeben, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>“%1” needs at least one text.</source>
        <translation>„%1“ braucht mindestens einen Text.</translation>
    </message>
    <message>
        <source>Type one a line.</source>
        <translation>Einen pro Zeile eingeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Verwenden Sie eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie eins von: %1.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>„%1“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 hat keine Eingabe „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not base64.</source>
        <translation>„%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Anzahl der Labels</translation>
    </message>
    <message>
        <source>Shows only this many of the most probable labels.</source>
        <translation>Zeigt nur so viele der wahrscheinlichsten Labels.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How the model&apos;s raw numbers become scores. Left alone, the model decides.</source>
        <translation>Wie aus den rohen Zahlen des Modells Werte werden. Ohne Angabe entscheidet das Modell.</translation>
    </message>
    <message>
        <source>Says which of its labels fit a text, and how sure it is.</source>
        <translation>Sagt, welches seiner Labels zu einem Text passt und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Text eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Says what a picture shows, and how sure it is.</source>
        <translation>Sagt, was ein Bild zeigt und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drop, paste, open or draw a picture</source>
        <translation>Bild ablegen, einfügen, öffnen oder zeichnen</translation>
    </message>
    <message>
        <source>One vector from many</source>
        <translation>Ein Vektor aus vielen</translation>
    </message>
    <message>
        <source>How the vectors of all tokens become one. Left alone, the model&apos;s own files decide.</source>
        <translation>Wie aus den Vektoren aller Token einer wird. Ohne Angabe entscheiden die Dateien des Modells.</translation>
    </message>
    <message>
        <source>Turns a text into numbers that other programs can compare.</source>
        <translation>Macht aus einem Text Zahlen, die andere Programme vergleichen können.</translation>
    </message>
    <message>
        <source>Length one</source>
        <translation>Länge eins</translation>
    </message>
    <message>
        <source>Scales the vector to length one. Left alone, the model&apos;s own files decide.</source>
        <translation>Bringt den Vektor auf Länge eins. Ohne Angabe entscheiden die Dateien des Modells.</translation>
    </message>
    <message>
        <source>Says how close each of several sentences is to another in meaning.</source>
        <translation>Sagt, wie nah mehrere Sätze einem anderen in der Bedeutung sind.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>The sentence to compare with</source>
        <translation>Der Satz, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>One sentence a line</source>
        <translation>Ein Satz pro Zeile</translation>
    </message>
    <message>
        <source>Vitrine does not run the task “%1” yet.</source>
        <translation>Vitrine führt die Aufgabe „%1“ noch nicht aus.</translation>
    </message>
    <message>
        <source>It runs: %1.</source>
        <translation>Es führt aus: %1.</translation>
    </message>
    <message>
        <source>“%1” is not valid Unicode.</source>
        <translation>„%1“ ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>Write both halves of a surrogate pair.</source>
        <translation>Schreiben Sie beide Hälften eines Surrogatpaars.</translation>
    </message>
    <message>
        <source>The option “%1” does not work here yet.</source>
        <translation>Die Option „%1“ funktioniert hier noch nicht.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“parameters” is not an object.</source>
        <translation>„parameters“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>Give the picture&apos;s file as base64.</source>
        <translation>Geben Sie die Bilddatei als Base64 an.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Access requests</source>
        <translation>Zugangsanfragen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>My likes</source>
        <translation>Meine Likes</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>TokenRights</name>
    <message>
        <source>read repositories</source>
        <translation>Repositorys lesen</translation>
    </message>
    <message>
        <source>change repositories</source>
        <translation>Repositorys ändern</translation>
    </message>
    <message>
        <source>see requests for access</source>
        <translation>Zugangsanfragen sehen</translation>
    </message>
    <message>
        <source>write discussions</source>
        <translation>Diskussionen schreiben</translation>
    </message>
    <message>
        <source>write posts</source>
        <translation>Beiträge schreiben</translation>
    </message>
    <message>
        <source>read collections</source>
        <translation>Sammlungen lesen</translation>
    </message>
    <message>
        <source>change collections</source>
        <translation>Sammlungen ändern</translation>
    </message>
    <message>
        <source>read the organization</source>
        <translation>die Organisation lesen</translation>
    </message>
    <message>
        <source>change the organization</source>
        <translation>die Organisation ändern</translation>
    </message>
    <message>
        <source>change resource groups</source>
        <translation>Ressourcengruppen ändern</translation>
    </message>
    <message>
        <source>run jobs</source>
        <translation>Jobs ausführen</translation>
    </message>
    <message>
        <source>ask inference providers</source>
        <translation>Inference Providers fragen</translation>
    </message>
    <message>
        <source>ask inference endpoints</source>
        <translation>Inference Endpoints fragen</translation>
    </message>
    <message>
        <source>change inference endpoints</source>
        <translation>Inference Endpoints ändern</translation>
    </message>
    <message>
        <source>read what is billed</source>
        <translation>Abrechnungen lesen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>Überall: %1.</translation>
    </message>
    <message>
        <source>It may only read what is public.</source>
        <translation>Es darf nur lesen, was öffentlich ist.</translation>
    </message>
    <message>
        <source>It may read gated repositories that %1 may read.</source>
        <translation>Es darf zugangsbeschränkte Repositorys lesen, die %1 lesen darf.</translation>
    </message>
    <message>
        <source>It may not read gated repositories, even where %1 was let in.</source>
        <translation>Es darf keine zugangsbeschränkten Repositorys lesen, auch nicht, wo %1 Zugang hat.</translation>
    </message>
    <message>
        <source>It may read everything that %1 may read.</source>
        <translation>Es darf alles lesen, was %1 lesen darf.</translation>
    </message>
    <message>
        <source>It may change nothing.</source>
        <translation>Es darf nichts ändern.</translation>
    </message>
    <message>
        <source>It may change everything that %1 may change.</source>
        <translation>Es darf alles ändern, was %1 ändern darf.</translation>
    </message>
    <message>
        <source>It may do what was agreed to in the browser.</source>
        <translation>Es darf, wozu im Browser zugestimmt wurde.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Fine-grained</source>
        <translation>Fein abgestuft</translation>
    </message>
    <message>
        <source>Signed in by the browser</source>
        <translation>Über den Browser angemeldet</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>darf schreiben</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>Mitwirkender</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>darf lesen</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>Tokenizer</name>
    <message>
        <source>The tokenizer uses the %1 &quot;%2&quot;, which does not run here yet.</source>
        <translation>Der Tokenizer verwendet %1 „%2“; das läuft hier noch nicht.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The tokenizer file is broken: %1.</source>
        <translation>Die Tokenizer-Datei ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Laden Sie sie erneut herunter; bleibt sie fehlerhaft, melden Sie es dem Autor.</translation>
    </message>
    <message>
        <source>The text is not valid Unicode (UTF-8).</source>
        <translation>Der Text ist kein gültiges Unicode (UTF-8).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Speichern Sie ihn als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text cannot be shortened to fit the model.</source>
        <translation>Der Text kann nicht passend für das Modell gekürzt werden.</translation>
    </message>
    <message>
        <source>Give a shorter text.</source>
        <translation>Geben Sie einen kürzeren Text ein.</translation>
    </message>
    <message>
        <source>There is no tokenizer (tokenizer.json or vocab.txt).</source>
        <translation>Es gibt keinen Tokenizer (tokenizer.json oder vocab.txt).</translation>
    </message>
    <message>
        <source>Download the whole repository, or choose another model.</source>
        <translation>Laden Sie das ganze Repository herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused · %1 kept</source>
        <translation>Angehalten · %1 behalten</translation>
    </message>
    <message>
        <source>Done · %1 · %2</source>
        <translation>Fertig · %1 · %2</translation>
    </message>
    <message>
        <source>Stopped · %1 kept</source>
        <translation>Gestoppt · %1 behalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 · the place asks us to wait, on again in %2</source>
        <translation>%1 · der Ort bittet um eine Pause, weiter in %2</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it was downloaded completely and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vollständig heruntergeladen wurde und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>%1 has no file %2, which running it needs.</source>
        <translation>%1 hat keine Datei %2; sie wird zum Ausführen gebraucht.</translation>
    </message>
    <message>
        <source>Download the whole repository, or choose another model.</source>
        <translation>Laden Sie das ganze Repository herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The file %1 is far larger than such files are.</source>
        <translation>Die Datei %1 ist weit größer, als solche Dateien sind.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Laden Sie sie erneut herunter; bleibt sie fehlerhaft, melden Sie es dem Autor.</translation>
    </message>
    <message>
        <source>%1 has no weights in the safetensors format.</source>
        <translation>%1 hat keine Gewichte im Format safetensors.</translation>
    </message>
    <message>
        <source>Choose a model that has model.safetensors among its files.</source>
        <translation>Wählen Sie ein Modell, das model.safetensors unter seinen Dateien hat.</translation>
    </message>
    <message>
        <source>The weights file %1 is missing.</source>
        <translation>Die Gewichtsdatei %1 fehlt.</translation>
    </message>
    <message>
        <source>Download the whole repository.</source>
        <translation>Laden Sie das ganze Repository herunter.</translation>
    </message>
    <message>
        <source>Two weights files both hold &quot;%1&quot;.</source>
        <translation>Zwei Gewichtsdateien enthalten beide „%1“.</translation>
    </message>
    <message>
        <source>The list of weights files, %1, names no tensor.</source>
        <translation>Die Liste der Gewichtsdateien, %1, nennt keinen Tensor.</translation>
    </message>
    <message>
        <source>The weights file %1 lacks &quot;%2&quot;, which %3 places there.</source>
        <translation>In der Gewichtsdatei %1 fehlt „%2“; %3 nennt es dort.</translation>
    </message>
    <message>
        <source>The weights hold &quot;%1&quot; twice, under an old and a new name.</source>
        <translation>Die Gewichte enthalten „%1“ zweimal, unter altem und neuem Namen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>%n minutes ago</source>
        <translation>vor %n Minuten</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>%n hours ago</source>
        <translation>vor %n Stunden</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation>vor %n Tagen</translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message>
        <source>%n months ago</source>
        <translation>vor %n Monaten</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message>
        <source>%n years ago</source>
        <translation>vor %n Jahren</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%n seconds</source>
        <translation>%n Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n Stunden</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>A message to the helper process is too large.</source>
        <translation>Eine Nachricht an den Hilfsprozess ist zu groß.</translation>
    </message>
    <message>
        <source>The helper process said something that cannot be understood.</source>
        <translation>Der Hilfsprozess sagte etwas Unverständliches.</translation>
    </message>
    <message>
        <source>Try again; a new process is started for it.</source>
        <translation>Versuchen Sie es erneut; dafür startet ein neuer Prozess.</translation>
    </message>
    <message>
        <source>There is not enough memory to hand this over.</source>
        <translation>Für die Übergabe reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller input.</source>
        <translation>Schließen Sie andere Programme oder geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>The helper process handed over something that cannot be used.</source>
        <translation>Der Hilfsprozess übergab etwas Unbrauchbares.</translation>
    </message>
    <message>
        <source>The helper program is of another version.</source>
        <translation>Das Hilfsprogramm hat eine andere Version.</translation>
    </message>
    <message>
        <source>Install Vitrine again, all of it.</source>
        <translation>Installieren Sie Vitrine erneut und vollständig.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 is not part of this model&apos;s folder.</source>
        <translation>Die Datei %1 gehört nicht zum Ordner dieses Modells.</translation>
    </message>
    <message>
        <source>Links must stay inside the folder. Copy the file into it and try again.</source>
        <translation>Links müssen im Ordner bleiben. Kopieren Sie die Datei hinein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model&apos;s process could not be started.</source>
        <translation>Der Prozess des Modells konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The model&apos;s process crashed.</source>
        <translation>Der Prozess des Modells ist abgestürzt.</translation>
    </message>
    <message>
        <source>The model&apos;s process ended.</source>
        <translation>Der Prozess des Modells hat sich beendet.</translation>
    </message>
    <message>
        <source>The model&apos;s process did not start in time.</source>
        <translation>Der Prozess des Modells startete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The model&apos;s process does not answer.</source>
        <translation>Der Prozess des Modells antwortet nicht.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Öffnen Sie zuerst eins.</translation>
    </message>
    <message>
        <source>The program that runs models is not installed.</source>
        <translation>Das Programm, das Modelle ausführt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install Vitrine again.</source>
        <translation>Installieren Sie Vitrine erneut.</translation>
    </message>
    <message>
        <source>Run it again; if it ends once more, the details may help to report it.</source>
        <translation>Führen Sie es erneut aus; endet es noch einmal, helfen die Details beim Melden.</translation>
    </message>
    <message>
        <source>Your input and everything else in the window are kept.</source>
        <translation>Ihre Eingabe und alles andere im Fenster bleiben erhalten.</translation>
    </message>
    <message>
        <source>The model needs more memory than this computer has left.</source>
        <translation>Das Modell braucht mehr Arbeitsspeicher, als dieser Computer noch hat.</translation>
    </message>
    <message>
        <source>Close other programs, use a smaller input, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, geben Sie weniger ein oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Gewichte werden gelesen</translation>
    </message>
    <message>
        <source>Building the model</source>
        <translation>Modell wird aufgebaut</translation>
    </message>
    <message>
        <source>Splitting the text</source>
        <translation>Text wird zerlegt</translation>
    </message>
    <message>
        <source>Decoding the picture</source>
        <translation>Bild wird dekodiert</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>This page has not been opened here before.</source>
        <translation>Diese Seite wurde hier noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it once while there is a connection.</source>
        <translation>Öffnen Sie sie einmal, solange eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>What is already on this computer still works.</source>
        <translation>Was schon auf diesem Computer ist, funktioniert weiter.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON array.</source>
        <translation>%1 enthält kein JSON-Array.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Hugging Face Hub on a desk: search, read, download and run models on this computer.</source>
        <translation>Der Hugging Face Hub auf dem Schreibtisch: Modelle suchen, lesen, herunterladen und auf diesem Computer ausführen.</translation>
    </message>
    <message>
        <source>a vitrine: or Hub link to show, or the folder of a model</source>
        <translation>ein vitrine:- oder Hub-Link zum Anzeigen oder der Ordner eines Modells</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>This repository has no such revision.</source>
        <translation>Dieses Repository hat keine solche Revision.</translation>
    </message>
    <message>
        <source>Choose another branch, tag or commit.</source>
        <translation>Wählen Sie einen anderen Branch, Tag oder Commit.</translation>
    </message>
    <message>
        <source>There is no such file in this revision.</source>
        <translation>Diese Datei gibt es in dieser Revision nicht.</translation>
    </message>
    <message>
        <source>Look at the list of files: it may have been moved or renamed.</source>
        <translation>Sehen Sie in die Dateiliste: Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>The files of this repository are open only to those who accepted its conditions.</source>
        <translation>Die Dateien dieses Repositorys stehen nur denen offen, die seine Bedingungen angenommen haben.</translation>
    </message>
    <message>
        <source>Sign in and accept the conditions on the repository&apos;s page at %1.</source>
        <translation>Melden Sie sich an und nehmen Sie die Bedingungen auf der Seite des Repositorys bei %1 an.</translation>
    </message>
    <message>
        <source>%1 has closed this repository.</source>
        <translation>%1 hat dieses Repository geschlossen.</translation>
    </message>
    <message>
        <source>Look for another copy, or ask its author.</source>
        <translation>Suchen Sie eine andere Kopie oder fragen Sie den Autor.</translation>
    </message>
    <message>
        <source>%1 does not accept the token.</source>
        <translation>%1 nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>It may have expired: sign in again.</source>
        <translation>Es ist vielleicht abgelaufen: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no such repository at %1, or it is private.</source>
        <translation>Bei %1 gibt es kein solches Repository, oder es ist privat.</translation>
    </message>
    <message>
        <source>Check the name; if it is private, sign in with an account that may see it.</source>
        <translation>Prüfen Sie den Namen; ist es privat, melden Sie sich mit einem Konto an, das es sehen darf.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 will wissen, wer fragt.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 asks for a payment or a plan for this.</source>
        <translation>%1 verlangt dafür eine Zahlung oder einen Tarif.</translation>
    </message>
    <message>
        <source>See your account&apos;s billing page at %1.</source>
        <translation>Sehen Sie auf die Abrechnungsseite Ihres Kontos bei %1.</translation>
    </message>
    <message>
        <source>Your account may read this repository but not change it.</source>
        <translation>Ihr Konto darf dieses Repository lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Ask its owner for a role that may write.</source>
        <translation>Bitten Sie den Besitzer um eine Rolle mit Schreibrecht.</translation>
    </message>
    <message>
        <source>%1 does not allow this: %2</source>
        <translation>%1 erlaubt das nicht: %2</translation>
    </message>
    <message>
        <source>Use an account or a token that has this permission.</source>
        <translation>Verwenden Sie ein Konto oder Token mit dieser Berechtigung.</translation>
    </message>
    <message>
        <source>%1 may not show this for legal reasons.</source>
        <translation>%1 darf das aus rechtlichen Gründen nicht zeigen.</translation>
    </message>
    <message>
        <source>Look for another copy.</source>
        <translation>Suchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 hat das Gefragte nicht.</translation>
    </message>
    <message>
        <source>Check the name, and that this address is that of a Hub.</source>
        <translation>Prüfen Sie den Namen und ob diese Adresse die eines Hubs ist.</translation>
    </message>
    <message>
        <source>This repository is open to everyone: there are no requests to answer.</source>
        <translation>Dieses Repository steht allen offen: Es gibt keine Anfragen zu beantworten.</translation>
    </message>
    <message>
        <source>Turn on access requests in its settings first.</source>
        <translation>Schalten Sie zuerst Zugangsanfragen in seinen Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 did not understand the request: %2</source>
        <translation>%1 hat die Anfrage nicht verstanden: %2</translation>
    </message>
    <message>
        <source>Change what you asked for, then try again.</source>
        <translation>Ändern Sie die Anfrage und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is already there, or changes just now: %2</source>
        <translation>Das gibt es schon, oder es ändert sich gerade: %2</translation>
    </message>
    <message>
        <source>Reload, look at what is there, then try again.</source>
        <translation>Laden Sie neu, sehen Sie nach, was da ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Someone changed the branch since it was opened here.</source>
        <translation>Jemand hat den Branch geändert, seit er hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Reload, then make your change again.</source>
        <translation>Laden Sie neu und machen Sie Ihre Änderung noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not take that much at once.</source>
        <translation>%1 nimmt nicht so viel auf einmal an.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Senden Sie es in kleineren Teilen.</translation>
    </message>
    <message>
        <source>The file is shorter than the part asked for.</source>
        <translation>Die Datei ist kürzer als der verlangte Teil.</translation>
    </message>
    <message>
        <source>Reload: it may have changed.</source>
        <translation>Laden Sie neu: Sie hat sich vielleicht geändert.</translation>
    </message>
    <message>
        <source>%1 does not accept this: %2</source>
        <translation>%1 nimmt das nicht an: %2</translation>
    </message>
    <message>
        <source>Correct the names of the files, then try again.</source>
        <translation>Korrigieren Sie die Dateinamen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Enter them with the proxy&apos;s address in Settings.</source>
        <translation>Geben Sie sie mit der Adresse des Proxys in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 bekam von hier zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a little; signing in raises the limit.</source>
        <translation>Warten Sie etwas; Anmelden erhöht die Grenze.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own just now.</source>
        <translation>%1 hat gerade selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected: %2</source>
        <translation>%1 gab eine unerwartete Antwort: %2</translation>
    </message>
    <message>
        <source>Check that this address is that of a Hub.</source>
        <translation>Prüfen Sie, ob diese Adresse die eines Hubs ist.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie zuvor.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 answered with something that cannot be understood.</source>
        <translation>%1 antwortete mit etwas Unverständlichem.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Hub, and whether the network wants you to sign in.</source>
        <translation>Prüfen Sie, ob die Adresse die eines Hubs ist und ob das Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 sent us on to an address that is not safe.</source>
        <translation>%1 leitete uns an eine Adresse weiter, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>Tell those who run it.</source>
        <translation>Melden Sie es den Betreibern.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles.</source>
        <translation>%1 schickt uns im Kreis.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Ask for less, or download the file instead.</source>
        <translation>Fragen Sie weniger ab oder laden Sie stattdessen die Datei herunter.</translation>
    </message>
    <message>
        <source>What is already on this computer still works.</source>
        <translation>Was schon auf diesem Computer ist, funktioniert weiter.</translation>
    </message>
    <message>
        <source>%1 was not found: there seems to be no connection.</source>
        <translation>%1 wurde nicht gefunden: Es scheint keine Verbindung zu geben.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Prüfen Sie Netzwerk und Adresse und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check that the server is running and the address is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate was not accepted.</source>
        <translation>Es ist nicht sicher, dass das wirklich %1 ist: Das Zertifikat wurde nicht anerkannt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether the network wants you to sign in. Nothing was sent.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob das Netzwerk eine Anmeldung verlangt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Hub, then try again.</source>
        <translation>Prüfen Sie, ob die Adresse die eines Hubs ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Sie arbeiten offline.</translation>
    </message>
    <message>
        <source>Switch offline work off in Settings to ask %1.</source>
        <translation>Schalten Sie die Offline-Arbeit in den Einstellungen aus, um %1 zu fragen.</translation>
    </message>
    <message>
        <source>This is not the address of a web server.</source>
        <translation>Das ist nicht die Adresse eines Webservers.</translation>
    </message>
    <message>
        <source>Addresses begin with https:// or http://.</source>
        <translation>Adressen beginnen mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Try again in %1 s; signing in raises the limit.</source>
        <translation>Versuchen Sie es in %1&#xa0;s erneut; Anmelden erhöht die Grenze.</translation>
    </message>
</context>
<context>
    <name>safePath</name>
    <message>
        <source>The server named a file outside its folder.</source>
        <translation>Der Server nannte eine Datei außerhalb ihres Ordners.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>vitrine::account::DeviceLogin</name>
    <message>
        <source>The code is no longer valid.</source>
        <translation>Der Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Start again: you get a new code.</source>
        <translation>Beginnen Sie von vorn: Sie erhalten einen neuen Code.</translation>
    </message>
    <message>
        <source>You said no in the browser.</source>
        <translation>Sie haben im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Start again if that was a mistake.</source>
        <translation>Niemand wurde angemeldet. Beginnen Sie von vorn, falls das ein Versehen war.</translation>
    </message>
</context>
<context>
    <name>vitrine::account::LocalHubProcess</name>
    <message>
        <source>The place “This computer” could not be started.</source>
        <translation>Der Ort „Dieser Computer“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>What is in the cache can still be opened from the library.</source>
        <translation>Was im Cache ist, lässt sich weiter aus der Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>The place “This computer” ended before it was done.</source>
        <translation>Der Ort „Dieser Computer“ endete, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Try again: it starts anew.</source>
        <translation>Versuchen Sie es erneut: Er startet neu.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::Callout</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::CardCbor</name>
    <message>
        <source>The card could not be read.</source>
        <translation>Die Karte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reload the page. The files of the repository are not touched.</source>
        <translation>Laden Sie die Seite neu. Die Dateien des Repositorys bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::CardParser</name>
    <message>
        <source>The facts at the top of the card would unfold to far more than they are.</source>
        <translation>Die Angaben oben in der Karte würden sich auf weit mehr entfalten, als sie sind.</translation>
    </message>
    <message>
        <source>Remove anchors and aliases from the YAML at the top of README.md.</source>
        <translation>Entfernen Sie Anker und Aliasse aus dem YAML am Anfang von README.md.</translation>
    </message>
    <message>
        <source>The facts at the top of the card are not valid YAML (line %1).</source>
        <translation>Die Angaben oben in der Karte sind kein gültiges YAML (Zeile %1).</translation>
    </message>
    <message>
        <source>Correct that line of README.md.</source>
        <translation>Berichtigen Sie diese Zeile von README.md.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::Note</name>
    <message>
        <source>The facts at the top of this card are not valid YAML, so some of them are missing here. The text below is complete.</source>
        <translation>Die Angaben oben in dieser Karte sind kein gültiges YAML, daher fehlen hier einige. Der Text darunter ist vollständig.</translation>
    </message>
    <message>
        <source>The facts at the top of this card would unfold to far more than they are, so they were left out. The text below is complete.</source>
        <translation>Die Angaben oben in dieser Karte würden sich auf weit mehr entfalten, als sie sind, und wurden weggelassen. Der Text darunter ist vollständig.</translation>
    </message>
    <message>
        <source>This card could not be laid out in time, so it is shown as it was written.</source>
        <translation>Diese Karte konnte nicht rechtzeitig gesetzt werden und wird so gezeigt, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>This card is too long to show whole. You are reading its beginning.</source>
        <translation>Diese Karte ist zu lang, um sie ganz zu zeigen. Sie lesen ihren Anfang.</translation>
    </message>
    <message>
        <source>Some parts of this card are nested too deeply and are shown more simply.</source>
        <translation>Einige Teile dieser Karte sind zu tief verschachtelt und werden einfacher gezeigt.</translation>
    </message>
    <message>
        <source>Some bytes of this card are not text and were replaced.</source>
        <translation>Einige Bytes dieser Karte sind kein Text und wurden ersetzt.</translation>
    </message>
</context>
<context>
    <name>vitrine::inference</name>
    <message>
        <source>The model&apos;s configuration does not say what kind of model it is.</source>
        <translation>Die Konfiguration des Modells sagt nicht, welche Art von Modell es ist.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; do not run here yet.</source>
        <translation>Modelle vom Typ „%1“ laufen hier noch nicht.</translation>
    </message>
    <message>
        <source>A model of the type &quot;%1&quot; cannot do the task %2 here.</source>
        <translation>Ein Modell vom Typ „%1“ kann die Aufgabe %2 hier nicht.</translation>
    </message>
    <message>
        <source>Models of the kind %1 do not run here yet.</source>
        <translation>Modelle der Art %1 laufen hier noch nicht.</translation>
    </message>
</context>
<context>
    <name>vitrine::inference::LoadReport</name>
    <message>
        <source>%1 missing (%2)</source>
        <translation>%1 fehlend (%2)</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 unerwartet (%2)</translation>
    </message>
    <message>
        <source>%1 of another shape (%2)</source>
        <translation>%1 mit anderer Form (%2)</translation>
    </message>
    <message>
        <source>%1 of a number format that is not supported (%2)</source>
        <translation>%1 mit nicht unterstütztem Zahlenformat (%2)</translation>
    </message>
    <message>
        <source>The weights of %1 do not fit its configuration: %2.</source>
        <translation>Die Gewichte von %1 passen nicht zu seiner Konfiguration: %2.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, choose another model.</source>
        <translation>Laden Sie es erneut herunter; hilft das nicht, wählen Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage</name>
    <message>
        <source>The disk is full; a note of Vitrine could not be kept.</source>
        <translation>Der Datenträger ist voll; eine Notiz von Vitrine konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file with notes of Vitrine is damaged.</source>
        <translation>Eine Datei mit Notizen von Vitrine ist beschädigt.</translation>
    </message>
    <message>
        <source>A file with notes of Vitrine could not be read or written.</source>
        <translation>Eine Datei mit Notizen von Vitrine konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Prüfen Sie, ob ihr Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage::DataFolderOwner</name>
    <message>
        <source>Vitrine is running already with this folder.</source>
        <translation>Vitrine läuft schon mit diesem Ordner.</translation>
    </message>
    <message>
        <source>Use the window that is open, or choose another data folder.</source>
        <translation>Verwenden Sie das offene Fenster oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Vitrine&apos;s own folder cannot be written.</source>
        <translation>In Vitrines eigenen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage::SqliteDownloadQueue</name>
    <message>
        <source>The account “%1” is not signed in.</source>
        <translation>Das Konto „%1“ ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then resume the download.</source>
        <translation>Melden Sie sich an und setzen Sie den Download dann fort.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccessRequestModel</name>
    <message>
        <source>Someone who is not named</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccountDesk</name>
    <message>
        <source>You are %1 at %2 now.</source>
        <translation>Sie sind bei %2 jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 ist bei %2 abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Bei %1 ist niemand angemeldet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>A token is in use at %1</source>
        <translation>Bei %1 wird ein Token verwendet</translation>
    </message>
    <message>
        <source>Whoever speaks at the place speaks for %1 again.</source>
        <translation>Für %1 gilt wieder das Konto des Ortes.</translation>
    </message>
    <message>
        <source>%1 speaks for %2 from now on.</source>
        <translation>Ab jetzt gilt %1 für %2.</translation>
    </message>
    <message>
        <source>Use %1 for %2 alone</source>
        <translation>%1 nur für %2 verwenden</translation>
    </message>
    <message>
        <source>Use %1 for %2 again</source>
        <translation>%1 wieder für %2 verwenden</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>My account and what its token may do</source>
        <translation>Mein Konto und was sein Token darf</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Mit einem anderen Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <translation>Das Konto %1 verwenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccountPage</name>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>kept in the token file of the Hugging Face tools</source>
        <translation>in der Token-Datei der Hugging-Face-Werkzeuge</translation>
    </message>
    <message>
        <source>kept until Vitrine is closed</source>
        <translation>bis Vitrine geschlossen wird</translation>
    </message>
    <message>
        <source>made by this computer&apos;s own hub</source>
        <translation>vom eigenen Hub dieses Computers angelegt</translation>
    </message>
    <message>
        <source>from HF_TOKEN or the token file of the Hugging Face tools</source>
        <translation>aus HF_TOKEN oder der Token-Datei der Hugging-Face-Werkzeuge</translation>
    </message>
    <message>
        <source>Signed in by the browser</source>
        <translation>Über den Browser angemeldet</translation>
    </message>
    <message>
        <source>%1 token “%2”</source>
        <translation>Token „%2“ (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A token is in use at %1</source>
        <translation>Bei %1 wird ein Token verwendet</translation>
    </message>
    <message>
        <source>You are not signed in at %1</source>
        <translation>Sie sind bei %1 nicht angemeldet</translation>
    </message>
    <message>
        <source>Vitrine is asking whose it is.</source>
        <translation>Vitrine fragt, wem es gehört.</translation>
    </message>
    <message>
        <source>Most models need no account. With one you see private repositories, ask for access to gated ones, and change what is yours. The token is sent to %1 and to no other server.</source>
        <translation>Die meisten Modelle brauchen kein Konto. Mit einem sehen Sie private Repositorys, fragen Zugang zu beschränkten an und ändern, was Ihnen gehört. Das Token wird an %1 gesendet und an keinen anderen Server.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Mit einem anderen Konto anmelden</translation>
    </message>
    <message>
        <source>What this token may do</source>
        <translation>Was dieses Token darf</translation>
    </message>
    <message>
        <source>Manage tokens in the browser</source>
        <translation>Token im Browser verwalten</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 ist bei %2 abgemeldet.</translation>
    </message>
    <message>
        <source>You are %1 at %2 now.</source>
        <translation>Sie sind bei %2 jetzt %1.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AddToCollection</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zur Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>My collections</source>
        <translation>Meine Sammlungen</translation>
    </message>
    <message>
        <source>Title of a new collection</source>
        <translation>Titel einer neuen Sammlung</translation>
    </message>
    <message>
        <source>Which collections hold %1?</source>
        <translation>Welche Sammlungen enthalten %1?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading your collections</source>
        <translation>Ihre Sammlungen werden gelesen</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <source>Type a title below to make the first one.</source>
        <translation>Geben Sie unten einen Titel ein, um die erste anzulegen.</translation>
    </message>
    <message>
        <source>%1 is in “%2” now.</source>
        <translation>%1 ist jetzt in „%2“.</translation>
    </message>
    <message>
        <source>%1 is no longer in “%2”.</source>
        <translation>%1 ist nicht mehr in „%2“.</translation>
    </message>
    <message>
        <source>There is a collection of this title already.</source>
        <translation>Es gibt schon eine Sammlung mit diesem Titel.</translation>
    </message>
    <message>
        <source>Made the private collection “%1” with it.</source>
        <translation>Die private Sammlung „%1“ wurde damit angelegt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BatchCard</name>
    <message>
        <source>Several at once</source>
        <translation>Mehreres zugleich</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>These answers are not kept in the history; save them as a table.</source>
        <translation>Diese Antworten kommen nicht in den Verlauf; speichern Sie sie als Tabelle.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped.</source>
        <translation>Das Abgelegte enthält keinen Text.</translation>
    </message>
    <message>
        <source>Only the first %1 are asked.</source>
        <translation>Nur die ersten %1 werden gefragt.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 von %n beantwortet</numerusform>
            <numerusform>%1 von %n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has no answer; point at it to see why.</source>
        <translation>
            <numerusform>%n hat keine Antwort; zeigen Sie darauf, um den Grund zu sehen.</numerusform>
            <numerusform>%n haben keine Antwort; zeigen Sie darauf, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was answered stays here.</source>
        <translation>Gestoppt. Was beantwortet ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CacheControl</name>
    <message>
        <source>%1 are free there.</source>
        <translation>Dort sind %1 frei.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the folder for downloads</source>
        <translation>Ordner für Downloads ändern</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Zurück zum Standardordner</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. The folder stays as it was; choose another one.</source>
        <translation>In %1 kann nicht geschrieben werden. Der Ordner bleibt, wie er war; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardNotices</name>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Their sites learn that this card was opened</source>
        <translation>Deren Anbieter erfahren, dass diese Karte geöffnet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) come from other sites and were not loaded.</source>
        <translation>
            <numerusform>%n Bild kommt von einer anderen Website und wurde nicht geladen.</numerusform>
            <numerusform>%n Bilder kommen von anderen Websites und wurden nicht geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardPictures</name>
    <message>
        <source>Picture not available</source>
        <translation>Bild nicht verfügbar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardTab</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>This card shows pictures from other servers, which would learn your address.</source>
        <translation>Diese Karte zeigt Bilder von anderen Servern, die dabei Ihre Adresse erfahren.</translation>
    </message>
    <message>
        <source>Reading the card</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>The authors wrote no README.md. Files and facts still tell what this is.</source>
        <translation>Die Autoren haben keine README.md geschrieben. Dateien und Angaben sagen trotzdem, was das ist.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardView</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts scrollen</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChangesPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commits since then</source>
        <translation>Commits seither</translation>
    </message>
    <message>
        <source>Files that changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Show changed lines</source>
        <translation>Geänderte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Go back to…</source>
        <translation>Zurück zu&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <translation>Änderungen werden angesehen</translation>
    </message>
    <message>
        <source>Get access</source>
        <translation>Zugang erhalten</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>It is not on this computer, and was never looked at from here.</source>
        <translation>Es ist nicht auf diesem Computer und wurde von hier aus noch nie angesehen.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n commit(s)</source>
        <translation>
            <numerusform>Mehr als %n Commit</numerusform>
            <numerusform>Mehr als %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) since %1</source>
        <translation>
            <numerusform>%n Datei seit %1</numerusform>
            <numerusform>%n Dateien seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>On this computer: the newest revision, %1, %2.</source>
        <translation>Auf diesem Computer: die neueste Revision, %1, %2.</translation>
    </message>
    <message>
        <source>On this computer: rolled back to %1, %2. The newer %3 is still here.</source>
        <translation>Auf diesem Computer: zurückgesetzt auf %1, %2. Die neuere %3 ist noch hier.</translation>
    </message>
    <message>
        <source>On this computer: an older revision, %1, %2. It is the one that Try it uses.</source>
        <translation>Auf diesem Computer: eine ältere Revision, %1, %2. „Ausprobieren“ verwendet diese.</translation>
    </message>
    <message>
        <source>Use the newest revision</source>
        <translation>Neueste Revision verwenden</translation>
    </message>
    <message>
        <source>Fetch only what changed · %1</source>
        <translation>Nur das Geänderte holen · %1</translation>
    </message>
    <message>
        <source>%1 are here already and are shared by both revisions.</source>
        <translation>%1 sind schon hier; beide Revisionen nutzen sie gemeinsam.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1, fetched %2, %3</source>
        <translation>%1, geholt %2, %3</translation>
    </message>
    <message>
        <source>%1 is being fetched. Transfers shows how far it is.</source>
        <translation>%1 wird geholt. „Übertragungen“ zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>%1 is up to date on this computer.</source>
        <translation>%1 ist auf diesem Computer auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Try it uses %1 of %2 now.</source>
        <translation>„Ausprobieren“ verwendet jetzt %1 von %2.</translation>
    </message>
    <message>
        <source>%1 is marked as seen</source>
        <translation>%1 ist als gesehen markiert</translation>
    </message>
    <message>
        <source>You will be told when %1 changes.</source>
        <translation>Sie erfahren es, wenn sich %1 ändert.</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>Sie folgen %1 nicht mehr</translation>
    </message>
    <message>
        <source>Reading the changed lines…</source>
        <translation>Geänderte Zeilen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1: not text</source>
        <translation>%1: kein Text</translation>
    </message>
    <message>
        <source>There are no changed lines of this file to show.</source>
        <translation>Von dieser Datei gibt es keine geänderten Zeilen zu zeigen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionDialog</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Sammlung bearbeiten</translation>
    </message>
    <message>
        <source>Private: only you, or your organization, can see it</source>
        <translation>Privat: Nur Sie oder Ihre Organisation können sie sehen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The description has %1 characters; it may have %2.</source>
        <translation>Die Beschreibung hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>There is a collection of this title already. Choose another title.</source>
        <translation>Es gibt schon eine Sammlung mit diesem Titel. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionPage</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Add by name or link</source>
        <translation>Nach Name oder Link hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit the note (F2)</source>
        <translation>Notiz bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What the collection holds</source>
        <translation>Was die Sammlung enthält</translation>
    </message>
    <message>
        <source>Opening the collection</source>
        <translation>Sammlung wird geöffnet</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message numerus="yes">
        <source>%n upvote(s)</source>
        <translation>
            <numerusform>%n Upvote</numerusform>
            <numerusform>%n Upvotes</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>It holds nothing yet</source>
        <translation>Sie enthält noch nichts</translation>
    </message>
    <message>
        <source>Type a name or paste a link above, or choose “Add to collection…” in the menu of a repository.</source>
        <translation>Geben Sie oben einen Namen ein oder fügen Sie einen Link ein, oder wählen Sie im Menü eines Repositorys „Zur Sammlung hinzufügen&#xa0;…“.</translation>
    </message>
    <message>
        <source>Its owner has put nothing into it.</source>
        <translation>Der Besitzer hat nichts hineingelegt.</translation>
    </message>
    <message>
        <source>%1 is in this collection already.</source>
        <translation>%1 ist schon in dieser Sammlung.</translation>
    </message>
    <message>
        <source>%1 is no longer in the collection</source>
        <translation>%1 ist nicht mehr in der Sammlung</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Die Notiz wurde geändert</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Alles herunterladen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Only you, or your organization, can see it now.</source>
        <translation>Nur Sie oder Ihre Organisation können sie jetzt sehen.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>Alle können sie jetzt sehen.</translation>
    </message>
    <message>
        <source>The collection is gone; what it held is as it was.</source>
        <translation>Die Sammlung ist gelöscht; was sie enthielt, ist unverändert.</translation>
    </message>
    <message>
        <source>Delete the collection?</source>
        <translation>Sammlung löschen?</translation>
    </message>
    <message>
        <source>“%1” will be gone, with its notes and its order. The repositories in it stay as they are. This cannot be undone.</source>
        <translation>„%1“ wird gelöscht, mit den Notizen und der Reihenfolge. Die Repositorys darin bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait in Transfers.</source>
        <translation>
            <numerusform>%n Download wartet in „Übertragungen“.</numerusform>
            <numerusform>%n Downloads warten in „Übertragungen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that can be downloaded.</source>
        <translation>Sie enthält nichts, was sich herunterladen lässt.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen suchen</translation>
    </message>
    <message>
        <source>Whose collections</source>
        <translation>Wessen Sammlungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Collections belong to an account</source>
        <translation>Sammlungen gehören zu einem Konto</translation>
    </message>
    <message>
        <source>Sign in to see and make yours. Everybody&apos;s public ones can be read without.</source>
        <translation>Melden Sie sich an, um Ihre zu sehen und anzulegen. Die öffentlichen von allen lassen sich auch ohne Anmeldung lesen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Look at everybody&apos;s</source>
        <translation>Die von allen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Sammlungen werden gelesen</translation>
    </message>
    <message>
        <source>No collection fits</source>
        <translation>Keine Sammlung passt</translation>
    </message>
    <message>
        <source>Titles and descriptions are searched.</source>
        <translation>Durchsucht werden Titel und Beschreibungen.</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <source>A collection is a list of models, datasets, Spaces and papers, with notes, for yourself or for everybody.</source>
        <translation>Eine Sammlung ist eine Liste von Modellen, Datensätzen, Spaces und Papers, mit Notizen, für Sie selbst oder für alle.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommentCard</name>
    <message>
        <source>What to do with this comment</source>
        <translation>Was mit diesem Kommentar geschehen soll</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>%n-mal geändert</numerusform>
            <numerusform>%n-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This comment was hidden.</source>
        <translation>Dieser Kommentar wurde ausgeblendet.</translation>
    </message>
    <message>
        <source>This comment was hidden by %1.</source>
        <translation>Dieser Kommentar wurde von %1 ausgeblendet.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Kommentar von %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Ausblenden&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommentEditor</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Write a comment. Markdown works.</source>
        <translation>Schreiben Sie einen Kommentar. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer. Send it before you close the window.</source>
        <translation>Der Entwurf konnte auf diesem Computer nicht gesichert werden. Senden Sie ihn, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>%1 Your text is kept.</source>
        <translation>%1 Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>*Nothing is written yet.*</source>
        <translation>*Noch ist nichts geschrieben.*</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommitDiff</name>
    <message>
        <source>‹ All commits</source>
        <translation>‹ Alle Commits</translation>
    </message>
    <message>
        <source>Bring this file back as it was then</source>
        <translation>Diese Datei im damaligen Stand zurückholen</translation>
    </message>
    <message>
        <source>Undo this commit</source>
        <translation>Diesen Commit rückgängig machen</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Without a message</source>
        <translation>Ohne Nachricht</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>It changed no file</source>
        <translation>Er hat keine Datei geändert</translation>
    </message>
    <message>
        <source>Some commits only carry a message.</source>
        <translation>Manche Commits tragen nur eine Nachricht.</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <translation>Wählen Sie zuerst eine Datei in der Liste</translation>
    </message>
    <message>
        <source>Bring back %1 of %2</source>
        <translation>%1 aus %2 zurückholen</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Copied the differences of %n files</source>
        <translation>
            <numerusform>Unterschiede von %n Datei kopiert</numerusform>
            <numerusform>Unterschiede von %n Dateien kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommitRow</name>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Without a message</source>
        <translation>Ohne Nachricht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open the repository as it was then</source>
        <translation>Repository öffnen, wie es damals war</translation>
    </message>
    <message>
        <source>Open commit %1</source>
        <translation>Commit %1 öffnen</translation>
    </message>
    <message>
        <source>Files as they were then</source>
        <translation>Dateien, wie sie damals waren</translation>
    </message>
    <message>
        <source>Copy the commit&apos;s id</source>
        <translation>Commit-ID kopieren</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What commit %1 changed</source>
        <translation>Was Commit %1 geändert hat</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommunityTab</name>
    <message>
        <source>Whoever writes here has to say who they are.</source>
        <translation>Wer hier schreibt, muss sagen, wer er ist.</translation>
    </message>
    <message>
        <source>Sign in, then write.</source>
        <translation>Melden Sie sich an, dann schreiben Sie.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ConfirmDialog</name>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CreateRepoDialog</name>
    <message>
        <source>New repository</source>
        <translation>Neues Repository</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Das vorhandene öffnen</translation>
    </message>
    <message>
        <source>Static pages</source>
        <translation>Statische Seiten</translation>
    </message>
    <message>
        <source>What the Space is built with</source>
        <translation>Womit der Space gebaut ist</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What it is, what it is good for and what not. Markdown; can be written later.</source>
        <translation>Was es ist, wofür es sich eignet und wofür nicht. Markdown; lässt sich auch später schreiben.</translation>
    </message>
    <message>
        <source>First words of its card</source>
        <translation>Erste Worte der Karte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Letters, digits, “-”, “_” and “.”; it can be changed later.</source>
        <translation>Buchstaben, Ziffern, „-“, „_“ und „.“; lässt sich später ändern.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DeedModel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>läuft&#xa0;…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DeedsDialog</name>
    <message>
        <source>Plan and results</source>
        <translation>Plan und Ergebnisse</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 done, %2 failed or left out, %3 of %4 still to come.</source>
        <translation>%1 fertig, %2 fehlgeschlagen oder ausgelassen, %3 von %4 stehen noch aus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be done; the list says why.</source>
        <translation>
            <numerusform>%n davon ist nicht möglich; die Liste sagt, warum.</numerusform>
            <numerusform>%n davon sind nicht möglich; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DemoPanel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Press Run to see the answer here.</source>
        <translation>Mit „Ausführen“ erscheint die Antwort hier.</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>Modell wird geholt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Cancelled. Press Run to start again.</source>
        <translation>Abgebrochen. „Ausführen“ startet erneut.</translation>
    </message>
    <message>
        <source>The download was stopped; what has come is kept. The button goes on with it.</source>
        <translation>Der Download wurde gestoppt; was da ist, bleibt. Die Schaltfläche setzt ihn fort.</translation>
    </message>
    <message>
        <source>Run it once first: the model is not on this computer yet.</source>
        <translation>Führen Sie es zuerst einmal aus: Das Modell ist noch nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DemoTab</name>
    <message>
        <source>Fetching the model</source>
        <translation>Modell wird geholt</translation>
    </message>
    <message>
        <source>Fetching the model: %1 of %2</source>
        <translation>Modell wird geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Looking at what this model is</source>
        <translation>Art des Modells wird ermittelt</translation>
    </message>
    <message>
        <source>This model cannot run here yet</source>
        <translation>Dieses Modell läuft hier noch nicht</translation>
    </message>
    <message>
        <source>Only models can be tried</source>
        <translation>Nur Modelle lassen sich ausprobieren</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Similar models that run</source>
        <translation>Ähnliche Modelle, die laufen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>This model is damaged on this computer</source>
        <translation>Dieses Modell ist auf diesem Computer beschädigt</translation>
    </message>
    <message>
        <source>Check it in the library</source>
        <translation>In der Bibliothek prüfen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiffModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>A large file: before %1, after %2</source>
        <translation>Eine große Datei: vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>Not a text: its content is not compared</source>
        <translation>Kein Text: Der Inhalt wird nicht verglichen</translation>
    </message>
    <message>
        <source>There are more lines than can be shown</source>
        <translation>Es gibt mehr Zeilen, als gezeigt werden können</translation>
    </message>
    <message>
        <source>Moved, its content is the same</source>
        <translation>Verschoben, der Inhalt ist gleich</translation>
    </message>
    <message>
        <source>Nothing in its text has changed</source>
        <translation>Im Text hat sich nichts geändert</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <translation>%1 · gelöscht</translation>
    </message>
    <message>
        <source>%1 → %2 · renamed</source>
        <translation>%1 → %2 · umbenannt</translation>
    </message>
    <message>
        <source>%1, %2 added, %3 removed, %4</source>
        <translation>%1, %2 hinzugefügt, %3 entfernt, %4</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>added in line %1: %2</source>
        <translation>hinzugefügt in Zeile %1: %2</translation>
    </message>
    <message>
        <source>removed from line %1: %2</source>
        <translation>entfernt aus Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiffView</name>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>In den Änderungen suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n geänderte Datei</numerusform>
            <numerusform>%n geänderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscoverPage</name>
    <message>
        <source>%1 – Discover</source>
        <translation>%1 – Entdecken</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>“%1” – Discover</source>
        <translation>„%1“ – Entdecken</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Im Trend</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Meiste Likes</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Meiste Downloads</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open a folder with a model</source>
        <translation>Ordner mit einem Modell öffnen</translation>
    </message>
    <message>
        <source>Open a picture or a text</source>
        <translation>Bild oder Text öffnen</translation>
    </message>
    <message>
        <source>Kind of repository</source>
        <translation>Art des Repositorys</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>bisher %1 gezeigt</translation>
    </message>
    <message>
        <source>%1 shown · searched %2 so far</source>
        <translation>%1 gezeigt · bisher %2 durchsucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Diesen Computer öffnen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>None of the %1 looked at so far fits.</source>
        <translation>Keins der bisher %1 angesehenen passt.</translation>
    </message>
    <message>
        <source>Search more</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Fewer filters find more.</source>
        <translation>Weniger Filter finden mehr.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>The place cannot be reached. This list was stored %1.</source>
        <translation>Der Ort ist nicht erreichbar. Diese Liste wurde %1 gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Searched %1 so far</source>
        <translation>Bisher %1 durchsucht</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Keine gefunden</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>%1 datasets</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>1 Space</source>
        <translation>1 Space</translation>
    </message>
    <message>
        <source>%1 Spaces</source>
        <translation>%1 Spaces</translation>
    </message>
    <message>
        <source>No name at %1 has “%2” in it. Names are searched here: try a part of one.</source>
        <translation>%1 hat nichts, dessen Name „%2“ enthält. Gesucht wird hier in den Namen: Versuchen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>%1 has nothing of this kind yet.</source>
        <translation>%1 hat noch nichts dieser Art.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Bei %1 nachsehen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionDelegate</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>pull request of %1</source>
        <translation>Pull-Request von %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionList</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Aktivste</translation>
    </message>
    <message>
        <source>Most reactions</source>
        <translation>Meiste Reaktionen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Discussions and pull requests</source>
        <translation>Diskussionen und Pull-Requests</translation>
    </message>
    <message>
        <source>Discussion…</source>
        <translation>Diskussion&#xa0;…</translation>
    </message>
    <message>
        <source>Pull request…</source>
        <translation>Pull-Request&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Search in titles and texts</source>
        <translation>In Titeln und Texten suchen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed in all</source>
        <translation>
            <numerusform>%n insgesamt geschlossen</numerusform>
            <numerusform>%n insgesamt geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1, the place cannot be reached</source>
        <translation>Stand: %1, der Ort ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Asking for discussions</source>
        <translation>Diskussionen werden abgefragt</translation>
    </message>
    <message>
        <source>No discussions here</source>
        <translation>Hier gibt es keine Diskussionen</translation>
    </message>
    <message>
        <source>The owners have switched discussions off, or show them to members only. The card may say how to reach them.</source>
        <translation>Die Besitzer haben Diskussionen ausgeschaltet oder zeigen sie nur Mitgliedern. Vielleicht steht in der Karte, wie sie zu erreichen sind.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Noch hat niemand geschrieben</translation>
    </message>
    <message>
        <source>Ask the authors something, or propose a change.</source>
        <translation>Fragen Sie die Autoren etwas, oder schlagen Sie eine Änderung vor.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Look under “All”, or change what you search for.</source>
        <translation>Sehen Sie unter „Alle“ nach, oder ändern Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionModel</name>
    <message>
        <source>%1, number %2, %3 by %4, %5, %6</source>
        <translation>%1, Nummer %2, %3 von %4, %5, %6</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionView</name>
    <message>
        <source>Opening number %1</source>
        <translation>Nummer %1 wird geöffnet</translation>
    </message>
    <message>
        <source>It cannot be merged yet: files were changed on both sides.</source>
        <translation>Er lässt sich noch nicht zusammenführen: Auf beiden Seiten wurden Dateien geändert.</translation>
    </message>
    <message>
        <source>It cannot be merged yet. Changed on both sides: %1</source>
        <translation>Er lässt sich noch nicht zusammenführen. Auf beiden Seiten geändert: %1</translation>
    </message>
    <message>
        <source>A draft: nobody was told yet. Commit to %1, then publish it.</source>
        <translation>Ein Entwurf: Noch wurde niemand benachrichtigt. Legen Sie Commits auf %1 an, dann veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>The files of this pull request were removed; what was merged stays.</source>
        <translation>Die Dateien dieses Pull-Requests wurden entfernt; was zusammengeführt wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>from a reference into a branch</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Reopen with comment</source>
        <translation>Mit Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close with comment</source>
        <translation>Mit Kommentar schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New comment of %1</source>
        <translation>Neuer Kommentar von %1</translation>
    </message>
    <message>
        <source>Asking for the changes</source>
        <translation>Änderungen werden abgefragt</translation>
    </message>
    <message>
        <source>The place shows no changes</source>
        <translation>Der Ort zeigt keine Änderungen</translation>
    </message>
    <message>
        <source>Perhaps the files may not be read from here.</source>
        <translation>Vielleicht dürfen die Dateien von hier aus nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Commit to %1 to fill it.</source>
        <translation>Füllen Sie ihn mit Commits auf %1.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Your comment was sent</source>
        <translation>Ihr Kommentar wurde gesendet</translation>
    </message>
    <message>
        <source>The comment was changed.</source>
        <translation>Der Kommentar wurde geändert.</translation>
    </message>
    <message>
        <source>Hide this comment?</source>
        <translation>Diesen Kommentar ausblenden?</translation>
    </message>
    <message>
        <source>Its text will not be shown to anybody any more. This cannot be undone.</source>
        <translation>Sein Text wird niemandem mehr angezeigt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The comment is hidden.</source>
        <translation>Der Kommentar ist ausgeblendet.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>It is published: the owners see it now.</source>
        <translation>Veröffentlicht: Die Besitzer sehen es jetzt.</translation>
    </message>
    <message>
        <source>It is pinned to the top.</source>
        <translation>Oben angeheftet.</translation>
    </message>
    <message>
        <source>It is not pinned any more.</source>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Remove the files of this pull request?</source>
        <translation>Die Dateien dieses Pull-Requests entfernen?</translation>
    </message>
    <message>
        <source>What was merged stays, and so does what was written here. It cannot be opened again.</source>
        <translation>Was zusammengeführt wurde, bleibt, ebenso was hier geschrieben wurde. Er lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its files were removed.</source>
        <translation>Seine Dateien wurden entfernt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>It has a new title.</source>
        <translation>Der Titel ist geändert.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>“%1” of %2 becomes part of %3 of %4. Everybody who opens the repository gets it from then on.</source>
        <translation>„%1“ von %2 wird Teil von %3 von %4. Alle, die das Repository öffnen, erhalten es von da an.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“Changes” shows what it changes.</source>
        <translation>„Änderungen“ zeigt, was sich ändert.</translation>
    </message>
    <message>
        <source>A comment, if you like</source>
        <translation>Ein Kommentar, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is merged.</source>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>All discussions</source>
        <translation>Alle Diskussionen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Its owners have locked this: nobody can write here any more.</source>
        <translation>Die Besitzer haben dies gesperrt: Hier kann niemand mehr schreiben.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Sign in to answer.</source>
        <translation>Melden Sie sich an, um zu antworten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Whoever writes here has to say who they are.</source>
        <translation>Wer hier schreibt, muss sagen, wer er ist.</translation>
    </message>
    <message>
        <source>Sign in, then write.</source>
        <translation>Melden Sie sich an, dann schreiben Sie.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Remove its files…</source>
        <translation>Dateien entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DrawingBoard</name>
    <message>
        <source>Drawing board</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Ctrl+Z takes the last stroke back.</source>
        <translation>Zeichnen Sie mit Maus, Stift oder Finger. Strg+Z nimmt den letzten Strich zurück.</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FactsColumn</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1 parameters, %2</source>
        <translation>%1 Parameter, %2</translation>
    </message>
    <message>
        <source>%1 in all files</source>
        <translation>%1 in allen Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>Gemessene Qualität</translation>
    </message>
    <message>
        <source>As the authors say.</source>
        <translation>Nach Angaben der Autoren.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Made from this</source>
        <translation>Davon abgeleitet</translation>
    </message>
    <message>
        <source>Trained on this</source>
        <translation>Damit trainiert</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>Models made from this one</source>
        <translation>Von diesem abgeleitete Modelle</translation>
    </message>
    <message>
        <source>Models trained on this</source>
        <translation>Damit trainierte Modelle</translation>
    </message>
    <message>
        <source>Use this dataset</source>
        <translation>Diesen Datensatz verwenden</translation>
    </message>
    <message>
        <source>Fetch this Space</source>
        <translation>Diesen Space holen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilePreview</name>
    <message>
        <source>File content</source>
        <translation>Dateiinhalt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Its content is shown here before any download.</source>
        <translation>Der Inhalt wird hier gezeigt, noch vor dem Download.</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>Zu groß für die Vorschau</translation>
    </message>
    <message>
        <source>Download it to look at it.</source>
        <translation>Laden Sie sie herunter, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>This file holds bytes that are not text. Download it to use it.</source>
        <translation>Diese Datei enthält Bytes, die kein Text sind. Zum Verwenden herunterladen.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Copy the content</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>Diese Datei herunterladen</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>not UTF-8: some letters may be wrong</source>
        <translation>kein UTF-8: manche Buchstaben sind vielleicht falsch</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>%n Zeile vom Anfang</numerusform>
            <numerusform>die ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Weights as plain numbers: nothing in this file can run.</source>
        <translation>Gewichte als reine Zahlen: Nichts in dieser Datei kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>A Python pickle can run code when another program opens it. Vitrine never does.</source>
        <translation>Ein Python-Pickle kann Code ausführen, wenn ein anderes Programm es öffnet. Vitrine tut das nie.</translation>
    </message>
    <message>
        <source>LFS</source>
        <translation>LFS</translation>
    </message>
    <message>
        <source>A large file, kept outside the repository&apos;s history.</source>
        <translation>Eine große Datei, außerhalb der Historie des Repositorys gespeichert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>The place&apos;s scanner warns of this file. Do not open it in other programs.</source>
        <translation>Der Scanner des Ortes warnt vor dieser Datei. Öffnen Sie sie nicht in anderen Programmen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilesTab</name>
    <message>
        <source>Download selected</source>
        <translation>Ausgewählte herunterladen</translation>
    </message>
    <message>
        <source>Download all</source>
        <translation>Alle herunterladen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reading the list of files</source>
        <translation>Dateiliste wird gelesen</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>This revision holds nothing.</source>
        <translation>Diese Revision enthält nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n file(s) · %1</source>
        <translation>
            <numerusform>%n Datei herunterladen · %1</numerusform>
            <numerusform>%n Dateien herunterladen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift select several files or folders.</source>
        <translation>Mit Strg und Umschalt wählen Sie mehrere Dateien oder Ordner aus.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilterColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Fewer tasks</source>
        <translation>Weniger Aufgaben</translation>
    </message>
    <message>
        <source>All %1 tasks</source>
        <translation>Alle %1 Aufgaben</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Läuft hier</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Runs well here</source>
        <translation>Läuft hier gut</translation>
    </message>
    <message>
        <source>Runs slowly here</source>
        <translation>Läuft hier langsam</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Anzahl der Parameter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Any library</source>
        <translation>Jede Bibliothek</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Open and gated</source>
        <translation>Offen und beschränkt</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Asks for access first</source>
        <translation>Zugang erst auf Anfrage</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>Andere Tags</translation>
    </message>
    <message>
        <source>A tag, then Return</source>
        <translation>Ein Tag, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindBar</name>
    <message>
        <source>Find in the card</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FirstScreen</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FollowModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>It is not there any more, or may not be seen</source>
        <translation>Nicht mehr vorhanden oder nicht sichtbar für Sie</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Erst muss die Lizenz angenommen werden</translation>
    </message>
    <message>
        <source>You may not see it any more</source>
        <translation>Für Sie nicht mehr sichtbar</translation>
    </message>
    <message>
        <source>The last check did not work</source>
        <translation>Die letzte Prüfung ist nicht gelungen</translation>
    </message>
    <message>
        <source>On this computer; not followed</source>
        <translation>Auf diesem Computer; Sie folgen ihm nicht</translation>
    </message>
    <message>
        <source>Changed upstream %1</source>
        <translation>Auf dem Server %1 geändert</translation>
    </message>
    <message>
        <source>Changed upstream</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>Heißt jetzt %1</translation>
    </message>
    <message>
        <source>Not asked about yet</source>
        <translation>Noch nicht nachgefragt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>%1 nachgefragt</translation>
    </message>
    <message>
        <source>older revision here</source>
        <translation>ältere Revision hier</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FollowingPage</name>
    <message>
        <source>Following</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Which repositories</source>
        <translation>Welche Repositorys</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt nachfragen</translation>
    </message>
    <message>
        <source>Asks for each of them, one after the other</source>
        <translation>Fragt für jedes nach, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>%n gefolgt</numerusform>
            <numerusform>%n gefolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed upstream</source>
        <translation>
            <numerusform>%n auf dem Server geändert</numerusform>
            <numerusform>%n auf dem Server geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>Hier werden Namen durchsucht.</translation>
    </message>
    <message>
        <source>Nothing of this place is downloaded yet</source>
        <translation>Von diesem Ort ist noch nichts heruntergeladen</translation>
    </message>
    <message>
        <source>What you download stands here, with what has changed since.</source>
        <translation>Was Sie herunterladen, steht hier, mit dem, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>You follow nothing yet</source>
        <translation>Sie folgen noch nichts</translation>
    </message>
    <message>
        <source>Choose “Follow” in the menu of a repository, and you are told here when it changes.</source>
        <translation>Wählen Sie „Folgen“ im Menü eines Repositorys, dann erfahren Sie hier, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>Repository suchen</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>Sie folgen %1 nicht mehr</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateField</name>
    <message>
        <source>The place adds this by itself: about where your address on the internet is.</source>
        <translation>Das fügt der Ort selbst hinzu: wo ungefähr Ihre Internetadresse liegt.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Type or choose a country</source>
        <translation>Land eingeben oder wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>This must be ticked to ask for access.</source>
        <translation>Das muss angekreuzt sein, um Zugang anzufragen.</translation>
    </message>
    <message>
        <source>This is no country of the list: choose one of its lines.</source>
        <translation>Dieses Land steht nicht in der Liste: Wählen Sie eine ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The authors offer nothing to choose from here: tell them on the repository&apos;s page.</source>
        <translation>Die Autoren bieten hier nichts zur Auswahl an: Sagen Sie es ihnen auf der Seite des Repositorys.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Bitte schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Please choose an answer.</source>
        <translation>Bitte wählen Sie eine Antwort.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GatePanel</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>This place takes requests only on its page in the browser. Vitrine waits for what comes of it.</source>
        <translation>Dieser Ort nimmt Anfragen nur auf seiner Seite im Browser an. Vitrine wartet, was daraus wird.</translation>
    </message>
    <message>
        <source>Download when access is granted</source>
        <translation>Herunterladen, sobald Zugang gewährt ist</translation>
    </message>
    <message>
        <source>It begins by itself, also after Vitrine was closed and opened again.</source>
        <translation>Es beginnt von selbst, auch nachdem Vitrine geschlossen und wieder geöffnet wurde.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Conditions of the authors</source>
        <translation>Bedingungen der Autoren</translation>
    </message>
    <message>
        <source>Its authors do not give access to people in the European Union.</source>
        <translation>Die Autoren gewähren Menschen in der Europäischen Union keinen Zugang.</translation>
    </message>
    <message>
        <source>It is downloaded as soon as you have access.</source>
        <translation>Es wird heruntergeladen, sobald Sie Zugang haben.</translation>
    </message>
    <message>
        <source>Whether you have access is not known</source>
        <translation>Ob Sie Zugang haben, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Looking at the gate</source>
        <translation>Zugang wird geprüft</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Angefragt %1.</translation>
    </message>
    <message>
        <source>This place takes requests only on its page in the browser.</source>
        <translation>Dieser Ort nimmt Anfragen nur auf seiner Seite im Browser an.</translation>
    </message>
    <message>
        <source>What its authors ask for</source>
        <translation>Was die Autoren wissen möchten</translation>
    </message>
    <message>
        <source>Sign in to ask</source>
        <translation>Zum Anfragen anmelden</translation>
    </message>
    <message>
        <source>Your user name and e-mail address are shared with %1.</source>
        <translation>Ihr Benutzername und Ihre E-Mail-Adresse werden an %1 weitergegeben.</translation>
    </message>
    <message>
        <source>Your user name (%1) and e-mail address are shared with %2.</source>
        <translation>Ihr Benutzername (%1) und Ihre E-Mail-Adresse werden an %2 weitergegeben.</translation>
    </message>
    <message>
        <source>So are these answers.</source>
        <translation>Diese Antworten ebenso.</translation>
    </message>
    <message>
        <source>The place adds about where you are.</source>
        <translation>Der Ort fügt hinzu, wo ungefähr Sie sind.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Hier ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then ask for access.</source>
        <translation>Melden Sie sich an, dann fragen Sie Zugang an.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateRequests</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Beginning of a user name</source>
        <translation>Anfang eines Benutzernamens</translation>
    </message>
    <message>
        <source>Find a person by the beginning of their user name</source>
        <translation>Eine Person am Anfang ihres Benutzernamens finden</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Alt+A in the list</source>
        <translation>Alt+A in der Liste</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen&#xa0;…</translation>
    </message>
    <message>
        <source>Alt+R in the list</source>
        <translation>Alt+R in der Liste</translation>
    </message>
    <message>
        <source>Let ask again…</source>
        <translation>Neu anfragen lassen&#xa0;…</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>Zurück zu den wartenden</translation>
    </message>
    <message>
        <source>User name of someone to let in</source>
        <translation>Benutzername von jemandem, der Zugang erhalten soll</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Let in without asking</source>
        <translation>Ohne Anfrage zulassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, mailed to them; may be empty</source>
        <translation>Grund, wird per E-Mail gesendet; darf leer sein</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Anfragen werden gelesen</translation>
    </message>
    <message>
        <source>Everybody may read its files</source>
        <translation>Alle dürfen die Dateien lesen</translation>
    </message>
    <message>
        <source>There are no requests to decide about.</source>
        <translation>Es gibt keine Anfragen zu entscheiden.</translation>
    </message>
    <message>
        <source>Nobody is in this list</source>
        <translation>Niemand ist in dieser Liste</translation>
    </message>
    <message>
        <source>No user name here begins with that.</source>
        <translation>Kein Benutzername hier beginnt so.</translation>
    </message>
    <message>
        <source>Requests appear here when people make them, or when you decide.</source>
        <translation>Anfragen erscheinen hier, wenn jemand sie stellt oder wenn Sie entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <translation>
            <numerusform>Bisher %n Anfrage</numerusform>
            <numerusform>Bisher %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be refused and cannot ask again.</source>
        <translation>
            <numerusform>%n Person wird abgelehnt und kann nicht erneut anfragen.</numerusform>
            <numerusform>%n Personen werden abgelehnt und können nicht erneut anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will have to ask again.</source>
        <translation>
            <numerusform>%n Person muss neu anfragen.</numerusform>
            <numerusform>%n Personen müssen neu anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let ask again</source>
        <translation>Neu anfragen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be decided; “What happened” tells of each.</source>
        <translation>
            <numerusform>Über %n Anfrage konnte nicht entschieden werden; „Was geschehen ist“ berichtet davon.</numerusform>
            <numerusform>Über %n Anfragen konnte nicht entschieden werden; „Was geschehen ist“ berichtet von jeder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) accepted</source>
        <translation>
            <numerusform>%n Person angenommen</numerusform>
            <numerusform>%n Personen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) refused</source>
        <translation>
            <numerusform>%n Person abgelehnt</numerusform>
            <numerusform>%n Personen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may ask again</source>
        <translation>
            <numerusform>%n Person darf neu anfragen</numerusform>
            <numerusform>%n Personen dürfen neu anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait again</source>
        <translation>
            <numerusform>%n Anfrage wartet wieder</numerusform>
            <numerusform>%n Anfragen warten wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be put back.</source>
        <translation>
            <numerusform>%n Anfrage konnte nicht zurückgestellt werden.</numerusform>
            <numerusform>%n Anfragen konnten nicht zurückgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may read the files now.</source>
        <translation>%1 darf die Dateien jetzt lesen.</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateSettingsCard</name>
    <message>
        <source>Access to its files</source>
        <translation>Zugang zu den Dateien</translation>
    </message>
    <message>
        <source>Who may read the files</source>
        <translation>Wer die Dateien lesen darf</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Whom you accept</source>
        <translation>Wen Sie annehmen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Mitglieder der Organisation</translation>
    </message>
    <message>
        <source>need not ask</source>
        <translation>müssen nicht anfragen</translation>
    </message>
    <message>
        <source>have to ask too</source>
        <translation>müssen auch anfragen</translation>
    </message>
    <message>
        <source>Mails about requests</source>
        <translation>E-Mails über Anfragen</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Mails go to</source>
        <translation>E-Mails gehen an</translation>
    </message>
    <message>
        <source>Change these</source>
        <translation>Diese ändern</translation>
    </message>
    <message>
        <source>Who may read the files is changed.</source>
        <translation>Wer die Dateien lesen darf, ist geändert.</translation>
    </message>
    <message>
        <source>The settings of the gate are changed.</source>
        <translation>Die Einstellungen für den Zugang sind geändert.</translation>
    </message>
    <message>
        <source>Everybody who sees the repository reads its files. Earlier requests stay in the lists, and count again if you shut it again.</source>
        <translation>Alle, die das Repository sehen, lesen seine Dateien. Frühere Anfragen bleiben in den Listen und gelten wieder, wenn Sie den Zugang erneut beschränken.</translation>
    </message>
    <message>
        <source>People tell their name and e-mail address and what the card asks, and may read the files at once. Those who waited before still wait.</source>
        <translation>Wer Zugang möchte, nennt Namen, E-Mail-Adresse und was die Karte fragt, und darf die Dateien sofort lesen. Wer vorher gewartet hat, wartet weiter.</translation>
    </message>
    <message>
        <source>People ask, and wait until you accept or refuse them below. What they are asked stands in the card: extra_gated_fields.</source>
        <translation>Wer Zugang möchte, fragt an und wartet, bis Sie unten annehmen oder ablehnen. Was gefragt wird, steht in der Karte: extra_gated_fields.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GroupsPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Nobody joins by themselves</source>
        <translation>Niemand tritt von selbst bei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>New members join as</source>
        <translation>Neue Mitglieder treten bei als</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personen der Gruppe</translation>
    </message>
    <message>
        <source>Name of a member</source>
        <translation>Name eines Mitglieds</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Rolle in der Gruppe</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Repositories of the group</source>
        <translation>Repositorys der Gruppe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1/name</source>
        <translation>%1/name</translation>
    </message>
    <message>
        <source>Repository of the organization</source>
        <translation>Repository der Organisation</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Reading the resource groups</source>
        <translation>Ressourcengruppen werden gelesen</translation>
    </message>
    <message>
        <source>Look at the plans in the browser</source>
        <translation>Tarife im Browser ansehen</translation>
    </message>
    <message>
        <source>No resource groups</source>
        <translation>Keine Ressourcengruppen</translation>
    </message>
    <message>
        <source>A resource group gives some members rights for some repositories only.</source>
        <translation>Eine Ressourcengruppe gibt einigen Mitgliedern Rechte nur für einige Repositorys.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Made the group %1.</source>
        <translation>Die Gruppe %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Delete the group?</source>
        <translation>Die Gruppe löschen?</translation>
    </message>
    <message>
        <source>“%1” will be gone. Its repositories stay, and are open to all members as the organization says. This cannot be undone.</source>
        <translation>„%1“ wird gelöscht. Ihre Repositorys bleiben und stehen allen Mitgliedern so offen, wie die Organisation es vorsieht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The group %1 is gone.</source>
        <translation>Die Gruppe %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The group is called %1.</source>
        <translation>Die Gruppe heißt jetzt %1.</translation>
    </message>
    <message>
        <source>New members do not join by themselves any more.</source>
        <translation>Neue Mitglieder treten nicht mehr von selbst bei.</translation>
    </message>
    <message>
        <source>New members join as %1.</source>
        <translation>Neue Mitglieder treten als %1 bei.</translation>
    </message>
    <message>
        <source>%1 is %2 in the group</source>
        <translation>%1 ist in der Gruppe: %2</translation>
    </message>
    <message>
        <source>%1 is in the group</source>
        <translation>%1 ist in der Gruppe</translation>
    </message>
    <message>
        <source>%1 is no longer in the group</source>
        <translation>%1 ist nicht mehr in der Gruppe</translation>
    </message>
    <message>
        <source>%1 is in no group now</source>
        <translation>%1 ist jetzt in keiner Gruppe</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::HistoryTab</name>
    <message>
        <source>Older commits</source>
        <translation>Ältere Commits</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>A folder has no history</source>
        <translation>Ein Ordner hat keine Historie</translation>
    </message>
    <message>
        <source>Repositories keep every change; this folder is only what it is now.</source>
        <translation>Repositorys bewahren jede Änderung; dieser Ordner ist nur, was er jetzt ist.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Historie wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) of %1</source>
        <translation>
            <numerusform>%n Commit von %1</numerusform>
            <numerusform>%n Commits von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>Keine Commits</translation>
    </message>
    <message>
        <source>Nothing was ever changed here.</source>
        <translation>Hier wurde noch nie etwas geändert.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImageField</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Eine Zeichnung</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::InputCard</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>as I type</source>
        <translation>beim Tippen</translation>
    </message>
    <message>
        <source>The first run fetches what the model needs; after that it runs without a connection. What you enter never leaves this computer.</source>
        <translation>Der erste Lauf holt, was das Modell braucht; danach läuft es ohne Verbindung. Ihre Eingaben verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <translation>Optionen (%1)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Answers anew whenever you change the input.</source>
        <translation>Antwortet neu, sobald Sie die Eingabe ändern.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Download %1 and run</source>
        <translation>%1 herunterladen und ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Run each of the %n line(s)</source>
        <translation>
            <numerusform>%n Zeile einzeln ausführen</numerusform>
            <numerusform>%n Zeilen einzeln ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Mehreres zugleich&#xa0;…</translation>
    </message>
    <message>
        <source>Each line of a text file is asked by itself; the answers become a table.</source>
        <translation>Jede Zeile einer Textdatei wird einzeln gefragt; die Antworten werden zu einer Tabelle.</translation>
    </message>
    <message>
        <source>Several pictures, one after another; the answers become a table.</source>
        <translation>Mehrere Bilder, eins nach dem anderen; die Antworten werden zu einer Tabelle.</translation>
    </message>
    <message>
        <source>Open a text file with one text a line</source>
        <translation>Textdatei mit einem Text pro Zeile öffnen</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv *.tsv *.md)</source>
        <translation>Texte (*.txt *.csv *.tsv *.md)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::KeysOverview</name>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>Alles durch ein paar Buchstaben seines Namens öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>The pages at the side</source>
        <translation>Die Seiten in der Leiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Run the model</source>
        <translation>Das Modell ausführen</translation>
    </message>
    <message>
        <source>Stop what runs, close what lies over the page</source>
        <translation>Stoppen, was läuft; schließen, was über der Seite liegt</translation>
    </message>
    <message>
        <source>Preview the chosen card</source>
        <translation>Vorschau der gewählten Karte</translation>
    </message>
    <message>
        <source>Copy the name of the chosen card</source>
        <translation>Namen der gewählten Karte kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LargeFileModel</name>
    <message>
        <source>only in older commits</source>
        <translation>nur in älteren Commits</translation>
    </message>
    <message>
        <source>pull request %1</source>
        <translation>Pull-Request %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LargeFilesPanel</name>
    <message>
        <source>Large files</source>
        <translation>Große Dateien</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Looking for large files…</source>
        <translation>Große Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>It keeps no large files.</source>
        <translation>Es enthält keine großen Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in all revisions, %1</source>
        <translation>
            <numerusform>%n Datei in allen Revisionen, %1</numerusform>
            <numerusform>%n Dateien in allen Revisionen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; deleting them frees %1</source>
        <translation>
            <numerusform>%n ausgewählt; Löschen gibt %1 frei</numerusform>
            <numerusform>%n ausgewählt; Löschen gibt %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free. History is written anew without these files, so commits get new names: copies that others have do not fit any more and must be fetched again. This cannot be undone.</source>
        <translation>%1 werden frei. Die Historie wird ohne diese Dateien neu geschrieben, Commits erhalten dabei neue Namen: Kopien, die andere haben, passen nicht mehr und müssen neu geholt werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use by a branch now and vanish from it.</source>
        <translation>
            <numerusform>%n davon wird gerade von einem Branch verwendet und verschwindet aus ihm.</numerusform>
            <numerusform>%n davon werden gerade von einem Branch verwendet und verschwinden aus ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n large files for good?</source>
        <translation>
            <numerusform>%n große Datei endgültig löschen?</numerusform>
            <numerusform>%n große Dateien endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 sind wieder frei.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LibraryModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation>%1 Revisionen</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>comes with Vitrine</source>
        <translation>kommt mit Vitrine</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LibraryPage</name>
    <message>
        <source>1 repository · %1</source>
        <translation>1 Repository · %1</translation>
    </message>
    <message>
        <source>%1 repositories · %2</source>
        <translation>%1 Repositorys · %2</translation>
    </message>
    <message>
        <source>Deleted %1, %2</source>
        <translation>%1 gelöscht, %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Verifying was stopped</source>
        <translation>Die Prüfung wurde gestoppt</translation>
    </message>
    <message>
        <source>Verified: every file is right</source>
        <translation>Geprüft: Jede Datei ist richtig</translation>
    </message>
    <message>
        <source>Damaged: %1. Download it again.</source>
        <translation>Beschädigt: %1. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>Verified; not downloaded: %1</source>
        <translation>Geprüft; nicht heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Verified; not from the server: %1</source>
        <translation>Geprüft; nicht vom Server: %1</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>Wird geprüft: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads every file and checks that it is what the server sent</source>
        <translation>Liest jede Datei und prüft, ob sie das ist, was der Server sandte</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing is downloaded yet. What you download, here or with other Hugging Face tools, stands here.</source>
        <translation>Noch ist nichts heruntergeladen. Was Sie hier oder mit anderen Hugging-Face-Werkzeugen herunterladen, steht hier.</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>Hier werden Namen durchsucht.</translation>
    </message>
    <message>
        <source>Looking at what is here…</source>
        <translation>Es wird nachgesehen, was da ist&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is downloaded yet</source>
        <translation>Noch ist nichts heruntergeladen</translation>
    </message>
    <message>
        <source>What you download, here or with other Hugging Face tools, stands here.</source>
        <translation>Was Sie hier oder mit anderen Hugging-Face-Werkzeugen herunterladen, steht hier.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Delete %1, %2</source>
        <translation>%1 löschen, %2</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Delete older revisions</source>
        <translation>Ältere Revisionen löschen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Deleted %1 repositories, %2</source>
        <translation>%1 Repositorys gelöscht, %2</translation>
    </message>
    <message>
        <source>Deleted older revisions of %1</source>
        <translation>Ältere Revisionen von %1 gelöscht</translation>
    </message>
    <message>
        <source>Not everything in the cache is as it should be; it is left alone. %1</source>
        <translation>Nicht alles im Cache ist, wie es sein soll; es bleibt unberührt. %1</translation>
    </message>
    <message>
        <source>Share this repository</source>
        <translation>Dieses Repository teilen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LikeButton</name>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>You like this; press to take that back</source>
        <translation>Gefällt Ihnen; drücken Sie, um das zurückzunehmen</translation>
    </message>
    <message>
        <source>Who likes it</source>
        <translation>Wem es gefällt</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s); show who</source>
        <translation>
            <numerusform>%n Like; zeigen, von wem</numerusform>
            <numerusform>%n Likes; zeigen, von wem</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever likes something has to say who they are.</source>
        <translation>Wem etwas gefällt, der muss sagen, wer er ist.</translation>
    </message>
    <message>
        <source>Sign in, then press the heart.</source>
        <translation>Melden Sie sich an, dann drücken Sie das Herz.</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gefällt Ihnen</translation>
    </message>
    <message>
        <source>Not liked any more</source>
        <translation>Gefällt Ihnen nicht mehr</translation>
    </message>
    <message>
        <source>This place takes likes only on its own page, which is open in the browser.</source>
        <translation>Dieser Ort nimmt Likes nur auf der eigenen Seite an; sie ist im Browser geöffnet.</translation>
    </message>
    <message>
        <source>This place takes likes only on its own page: %1</source>
        <translation>Dieser Ort nimmt Likes nur auf der eigenen Seite an: %1</translation>
    </message>
    <message>
        <source>Asking who likes it</source>
        <translation>Es wird gefragt, wem es gefällt</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemandem.</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LikesPage</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Older likes</source>
        <translation>Ältere Likes</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Gefällt mir nicht mehr</translation>
    </message>
    <message>
        <source>Asking for your likes</source>
        <translation>Ihre Likes werden abgefragt</translation>
    </message>
    <message>
        <source>Sign in to see what you like</source>
        <translation>Melden Sie sich an, um zu sehen, was Ihnen gefällt</translation>
    </message>
    <message>
        <source>Likes belong to an account of this place.</source>
        <translation>Likes gehören zu einem Konto dieses Ortes.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You like nothing here yet</source>
        <translation>Ihnen gefällt hier noch nichts</translation>
    </message>
    <message>
        <source>Press the heart of a model, a dataset or a Space to find it again here.</source>
        <translation>Drücken Sie das Herz eines Modells, eines Datensatzes oder eines Space, um es hier wiederzufinden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You do not like %1 any more.</source>
        <translation>%1 gefällt Ihnen nicht mehr.</translation>
    </message>
    <message>
        <source>My likes</source>
        <translation>Meine Likes</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Vitrine has no page for %1.</source>
        <translation>Vitrine hat keine Seite für %1.</translation>
    </message>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Comes with Vitrine</source>
        <translation>Kommt mit Vitrine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Adresse dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>One at a time: “%1” is opened.</source>
        <translation>Immer nur eins: „%1“ wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManageNav</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What to manage</source>
        <translation>Was verwaltet wird</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManagePage</name>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories changed.</source>
        <translation>
            <numerusform>%n Repository geändert.</numerusform>
            <numerusform>%n Repositorys geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n names</source>
        <translation>
            <numerusform>%n Name kopiert</numerusform>
            <numerusform>%n Namen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Liste speichern als</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Settings, branches, large files</source>
        <translation>Einstellungen, Branches, große Dateien</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Liste als Tabelle speichern</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Asking %1 what is yours</source>
        <translation>%1 wird gefragt, was Ihnen gehört</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Besitzer</translation>
    </message>
    <message>
        <source>Storage of %1 is not known in whole: %2</source>
        <translation>Der Speicher von %1 ist nicht vollständig bekannt: %2</translation>
    </message>
    <message>
        <source>Downloads and likes of %1 are not known: %2</source>
        <translation>Downloads und Likes von %1 sind nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Gestoppt, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>F5 asks again what is yours.</source>
        <translation>F5 fragt erneut, was Ihnen gehört.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Bei %1 ist niemand angemeldet</translation>
    </message>
    <message>
        <source>What is yours stands here once you sign in: your repositories and those of your organizations.</source>
        <translation>Was Ihnen gehört, steht hier, sobald Sie sich anmelden: Ihre Repositorys und die Ihrer Organisationen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>None of your repositories is like this</source>
        <translation>Keines Ihrer Repositorys ist so</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories are there; the filters leave none.</source>
        <translation>
            <numerusform>%n Repository ist da; die Filter lassen keines übrig.</numerusform>
            <numerusform>%n Repositorys sind da; die Filter lassen keines übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>You have no repositories at %1 yet</source>
        <translation>Sie haben bei %1 noch keine Repositorys</translation>
    </message>
    <message>
        <source>A repository keeps a model, a dataset or a Space with its whole history.</source>
        <translation>Ein Repository enthält ein Modell, einen Datensatz oder einen Space mit der ganzen Historie.</translation>
    </message>
    <message>
        <source>New repository</source>
        <translation>Neues Repository</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories · %1</source>
        <translation>
            <numerusform>%n Repository · %1</numerusform>
            <numerusform>%n Repositorys · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repositories · %2</source>
        <translation>
            <numerusform>%1 von %n Repository · %2</numerusform>
            <numerusform>%1 von %n Repositorys · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · %1</source>
        <translation>
            <numerusform>%n ausgewählt · %1</numerusform>
            <numerusform>%n ausgewählt · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>gated, by hand</source>
        <translation>zugangsbeschränkt, von Hand</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>vor 12 Monaten</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find in your repositories</source>
        <translation>In Ihren Repositorys suchen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Öffentlich oder privat</translation>
    </message>
    <message>
        <source>Gated only</source>
        <translation>Nur zugangsbeschränkte</translation>
    </message>
    <message>
        <source>Your repositories</source>
        <translation>Ihre Repositorys</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManageTab</name>
    <message>
        <source>Only those who may change it see this</source>
        <translation>Das sehen nur diejenigen, die es ändern dürfen</translation>
    </message>
    <message>
        <source>You are %1. To change it, belong to %2 with the role “write”, or use a token with that right.</source>
        <translation>Sie sind %1. Um es zu ändern, müssen Sie mit der Rolle „write“ zu %2 gehören oder ein Token mit diesem Recht verwenden.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may write to %1.</source>
        <translation>Melden Sie sich als jemand an, der in %1 schreiben darf.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You may not change %1.</source>
        <translation>Sie dürfen %1 nicht ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others may open discussions and pull requests.</source>
        <translation>Andere dürfen Diskussionen und Pull-Requests eröffnen.</translation>
    </message>
    <message>
        <source>Discussions and pull requests are closed.</source>
        <translation>Diskussionen und Pull-Requests sind geschlossen.</translation>
    </message>
    <message>
        <source>Forget the history of %1?</source>
        <translation>Die Historie von %1 vergessen?</translation>
    </message>
    <message>
        <source>All its commits become one that holds the files as they are now. Nobody can see or get back what was before; links to older commits lead nowhere, and copies that others have must be fetched again. Files that only older commits have go with them, which frees their storage. This cannot be undone.</source>
        <translation>Alle Commits werden zu einem einzigen, der die Dateien enthält, wie sie jetzt sind. Niemand kann sehen oder zurückholen, was vorher war; Links zu älteren Commits führen ins Leere, und Kopien, die andere haben, müssen neu geholt werden. Dateien, die nur ältere Commits haben, verschwinden mit ihnen, was ihren Speicher freigibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Historie vergessen</translation>
    </message>
    <message>
        <source>%1 has one commit now: %2</source>
        <translation>%1 hat jetzt einen Commit: %2</translation>
    </message>
    <message>
        <source>Name and who may see it</source>
        <translation>Name und wer es sehen darf</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Discussions and pull requests let others ask and propose changes.</source>
        <translation>In Diskussionen und Pull-Requests können andere fragen und Änderungen vorschlagen.</translation>
    </message>
    <message>
        <source>Allow discussions</source>
        <translation>Diskussionen erlauben</translation>
    </message>
    <message>
        <source>Close discussions</source>
        <translation>Diskussionen schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Every change is kept, with what it took away. Where that is too much, all commits of the branch can become a single one: the files stay, what was before is gone for good.</source>
        <translation>Jede Änderung wird aufbewahrt, mit dem, was sie weggenommen hat. Wo das zu viel ist, können alle Commits des Branches zu einem einzigen werden: Die Dateien bleiben, was vorher war, ist endgültig weg.</translation>
    </message>
    <message>
        <source>Copy and delete</source>
        <translation>Kopieren und löschen</translation>
    </message>
    <message>
        <source>A copy is a repository of its own. Deleting takes all files and discussions with it.</source>
        <translation>Eine Kopie ist ein eigenes Repository. Löschen nimmt alle Dateien und Diskussionen mit.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete this repository</source>
        <translation>Dieses Repository löschen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MarkdownBody</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Show pictures from other servers, which would learn your address</source>
        <translation>Bilder von anderen Servern zeigen, die dabei Ihre Adresse erfahren</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MembersPanel</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Invite in the browser</source>
        <translation>Im Browser einladen</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Mitglieder werden gelesen</translation>
    </message>
    <message>
        <source>Nobody can be seen</source>
        <translation>Niemand ist zu sehen</translation>
    </message>
    <message>
        <source>No member fits</source>
        <translation>Kein Mitglied passt</translation>
    </message>
    <message>
        <source>The members are shown to members.</source>
        <translation>Die Mitglieder werden nur Mitgliedern gezeigt.</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>Hier werden Namen durchsucht.</translation>
    </message>
    <message>
        <source>This is you: another administrator has to change your role.</source>
        <translation>Das sind Sie: Ihre Rolle muss ein anderer Administrator ändern.</translation>
    </message>
    <message>
        <source>A new role takes effect at once.</source>
        <translation>Eine neue Rolle gilt sofort.</translation>
    </message>
    <message>
        <source>A new role takes effect at once; %1 stays in all resource groups.</source>
        <translation>Eine neue Rolle gilt sofort; %1 bleibt in allen Ressourcengruppen.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NewDiscussion</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>New pull request</source>
        <translation>Neuer Pull-Request</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>This makes an empty draft: nobody is told and nothing changes yet. Commits to its own reference, refs/pr/ and its number, fill it; then publish it here. To propose other content for one file at once, open History and revert to an earlier version as a pull request.</source>
        <translation>Das legt einen leeren Entwurf an: Niemand wird benachrichtigt, und noch ändert sich nichts. Commits auf seine eigene Referenz, refs/pr/ und seine Nummer, füllen ihn; danach veröffentlichen Sie ihn hier. Um für eine einzelne Datei sofort anderen Inhalt vorzuschlagen, öffnen Sie die Historie und kehren Sie als Pull-Request zu einer früheren Version zurück.</translation>
    </message>
    <message>
        <source>Everybody who may see this repository can read it and answer.</source>
        <translation>Alle, die dieses Repository sehen dürfen, können es lesen und antworten.</translation>
    </message>
    <message>
        <source>What do you want to change, and why?</source>
        <translation>Was möchten Sie ändern, und warum?</translation>
    </message>
    <message>
        <source>What do you want to say? Markdown works.</source>
        <translation>Was möchten Sie sagen? Markdown ist möglich.</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Diskussion beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The owners of this repository have switched discussions off.</source>
        <translation>Die Besitzer dieses Repositorys haben Diskussionen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Look in the card for another way to reach them.</source>
        <translation>Suchen Sie in der Karte nach einem anderen Weg, sie zu erreichen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NoteDelegate</name>
    <message>
        <source>A note about it</source>
        <translation>Eine Notiz dazu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OptionsForm</name>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell sagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, wie üblich</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
    <message>
        <source>Card of the organization</source>
        <translation>Karte der Organisation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Profile and picture (browser)</source>
        <translation>Profil und Bild (Browser)</translation>
    </message>
    <message>
        <source>Invite people (browser)</source>
        <translation>Personen einladen (Browser)</translation>
    </message>
    <message>
        <source>Plan and billing (browser)</source>
        <translation>Tarif und Abrechnung (Browser)</translation>
    </message>
    <message>
        <source>Rename or delete (browser)</source>
        <translation>Umbenennen oder löschen (Browser)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Tarif: %1</translation>
    </message>
    <message>
        <source>You are an administrator</source>
        <translation>Sie sind Administrator</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>Sie sind Mitglied</translation>
    </message>
    <message>
        <source>It tells nothing about itself</source>
        <translation>Sie sagt nichts über sich</translation>
    </message>
    <message>
        <source>An organization&apos;s card is the README of its public Space %1/README.</source>
        <translation>Die Karte einer Organisation ist die README ihres öffentlichen Space %1/README.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Make the organization in the browser. It is opened here once it is there.</source>
        <translation>Legen Sie die Organisation im Browser an. Sie wird hier geöffnet, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>My organizations</source>
        <translation>Meine Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations belong to an account</source>
        <translation>Organisationen gehören zu einem Konto</translation>
    </message>
    <message>
        <source>Sign in to see yours.</source>
        <translation>Melden Sie sich an, um Ihre zu sehen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Asking who you are</source>
        <translation>Es wird gefragt, wer Sie sind</translation>
    </message>
    <message>
        <source>You are in no organization</source>
        <translation>Sie sind in keiner Organisation</translation>
    </message>
    <message>
        <source>In an organization several people keep repositories together. Others invite you, or you make one.</source>
        <translation>In einer Organisation führen mehrere Personen gemeinsam Repositorys. Andere laden Sie ein, oder Sie legen eine an.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist da.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OwnedModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>zugangsbeschränkt</translation>
    </message>
    <message>
        <source>gated, by hand</source>
        <translation>zugangsbeschränkt, von Hand</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>What it keeps, old revisions included, and its share of all that its owner keeps</source>
        <translation>Was es belegt, alte Revisionen eingeschlossen, und sein Anteil an allem, was der Eigentümer belegt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Palette</name>
    <message>
        <source>Open a repository, a page or a command…</source>
        <translation>Repository, Seite oder Befehl öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureView</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3 %</source>
        <translation>%1 × %2 Pixel · %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PlacesList</name>
    <message>
        <source>https://hub.example.org</source>
        <translation>https://hub.example.org</translation>
    </message>
    <message>
        <source>Address of another place</source>
        <translation>Adresse eines weiteren Ortes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this place</source>
        <translation>Diesen Ort hinzufügen</translation>
    </message>
    <message>
        <source>Mirror of the Hub</source>
        <translation>Spiegel des Hubs</translation>
    </message>
    <message>
        <source>%1 is a mirror of the Hub</source>
        <translation>%1 ist ein Spiegel des Hubs</translation>
    </message>
    <message>
        <source>Tick this only for a server that hands on the Hub&apos;s own files: it may then read and fill the cache that other programs on this computer trust.</source>
        <translation>Nur für einen Server ankreuzen, der die Dateien des Hubs selbst weitergibt: Er darf dann den Cache lesen und füllen, dem andere Programme auf diesem Computer vertrauen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>This place is in the list already.</source>
        <translation>Dieser Ort ist schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProxyControl</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asks the open place for an answer, through this proxy.</source>
        <translation>Fragt über diesen Proxy beim offenen Ort nach.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QualityBars</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Measured quality, as the authors say</source>
        <translation>Gemessene Qualität, nach Angaben der Autoren</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the card</source>
        <translation>
            <numerusform>noch %n in der Karte</numerusform>
            <numerusform>noch %n in der Karte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Token in use</source>
        <translation>Mit Token</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 on their way, %2</source>
        <translation>%1 unterwegs, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n followed changed upstream</source>
        <translation>
            <numerusform>%n gefolgtes Repository auf dem Server geändert</numerusform>
            <numerusform>%n gefolgte Repositorys auf dem Server geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Bei %1 ist niemand angemeldet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RangeSlider</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1; the lower end moves</source>
        <translation>%1; das untere Ende bewegt sich</translation>
    </message>
    <message>
        <source>%1; the upper end moves</source>
        <translation>%1; das obere Ende bewegt sich</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RefsPanel</name>
    <message>
        <source>Branches and tags</source>
        <translation>Branches und Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>From (branch, tag or commit)</source>
        <translation>Von (Branch, Tag oder Commit)</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Branch</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>A branch goes on from where it starts; a tag is a name that stays at one commit.</source>
        <translation>Ein Branch geht von seinem Anfang aus weiter; ein Tag ist ein Name, der bei einem Commit bleibt.</translation>
    </message>
    <message>
        <source>There is a tag %1 already. Delete it first: a tag shall stay where it is.</source>
        <translation>Es gibt schon einen Tag %1. Löschen Sie ihn zuerst: Ein Tag soll bleiben, wo er ist.</translation>
    </message>
    <message>
        <source>Set branch %1 anew?</source>
        <translation>Branch %1 neu setzen?</translation>
    </message>
    <message>
        <source>It exists already. It will start at %1, and commits that only it has cannot be reached any more.</source>
        <translation>Es gibt ihn schon. Er wird bei %1 beginnen, und Commits, die nur er hat, sind nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Neu setzen</translation>
    </message>
    <message>
        <source>Tag %1 is there.</source>
        <translation>Tag %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Branch %1 is there.</source>
        <translation>Branch %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Delete tag %1?</source>
        <translation>Tag %1 löschen?</translation>
    </message>
    <message>
        <source>The commit stays; only its name goes. Who asks for the tag finds nothing then.</source>
        <translation>Der Commit bleibt; nur sein Name verschwindet. Wer nach dem Tag fragt, findet dann nichts.</translation>
    </message>
    <message>
        <source>Delete branch %1?</source>
        <translation>Branch %1 löschen?</translation>
    </message>
    <message>
        <source>Commits that only this branch has are lost. Other branches stay as they are.</source>
        <translation>Commits, die nur dieser Branch hat, gehen verloren. Andere Branches bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RenameDialog</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Umbenennen oder verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>%n Repository verschieben</numerusform>
            <numerusform>%n Repositorys verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>%1 umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is what it is called now.</source>
        <translation>So heißt es jetzt schon.</translation>
    </message>
    <message>
        <source>The copy needs a name of its own.</source>
        <translation>Die Kopie braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The old name goes on working and leads here.</source>
        <translation>Der alte Name funktioniert weiter und führt hierher.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoHeader</name>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorys von %1</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>More of this task</source>
        <translation>Mehr zu dieser Aufgabe</translation>
    </message>
    <message>
        <source>Asks for a licence first</source>
        <translation>Erst Lizenz annehmen</translation>
    </message>
    <message>
        <source>Its licence must be accepted before its files can be read.</source>
        <translation>Seine Lizenz muss angenommen sein, bevor seine Dateien gelesen werden können.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it · %1</source>
        <translation>Ausprobieren · %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Data to train and measure models with</source>
        <translation>Daten, um Modelle zu trainieren und zu messen</translation>
    </message>
    <message>
        <source>An application that runs on the place&apos;s servers</source>
        <translation>Eine Anwendung, die auf den Servern des Ortes läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) in the last 30 days</source>
        <translation>
            <numerusform>%n Download in den letzten 30 Tagen</numerusform>
            <numerusform>%n Downloads in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its owners and those they invited can see it.</source>
        <translation>Nur die Besitzer und von ihnen Eingeladene können es sehen.</translation>
    </message>
    <message>
        <source>Disabled by the place</source>
        <translation>Vom Ort gesperrt</translation>
    </message>
    <message>
        <source>The place has taken it out of use.</source>
        <translation>Der Ort hat es außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>Heißt jetzt %1</translation>
    </message>
    <message>
        <source>It was renamed; the old name still leads here.</source>
        <translation>Es wurde umbenannt; der alte Name führt weiter hierher.</translation>
    </message>
    <message>
        <source>The place cannot be reached; this is what it said on %1.</source>
        <translation>Der Ort ist nicht erreichbar; das sind seine Angaben vom %1.</translation>
    </message>
    <message>
        <source>Sign in to ask for access</source>
        <translation>Anmelden, um Zugang anzufragen</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugang anfragen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Older revision here: %1</source>
        <translation>Hier liegt eine ältere Revision: %1</translation>
    </message>
    <message>
        <source>Try it uses the revision that is on this computer. See what has changed since.</source>
        <translation>„Ausprobieren“ nimmt die Revision auf diesem Computer. Sehen Sie nach, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Access is asked for</source>
        <translation>Zugang ist angefragt</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Zugang wurde abgelehnt</translation>
    </message>
    <message>
        <source>Its authors have not decided yet.</source>
        <translation>Die Autoren haben noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Its authors ask you something before its files open.</source>
        <translation>Die Autoren fragen Sie etwas, bevor sich die Dateien öffnen.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoMenu</name>
    <message>
        <source>Add to collection…</source>
        <translation>Zur Sammlung hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Share this repository</source>
        <translation>Dieses Repository teilen</translation>
    </message>
    <message>
        <source>Other programs of this computer can then ask This computer for it</source>
        <translation>Andere Programme auf diesem Computer können es dann von „Dieser Computer“ abrufen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Tells you when something in it has changed</source>
        <translation>Sagt Ihnen, wenn sich darin etwas geändert hat</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoPage</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>This is not the address of a repository.</source>
        <translation>Das ist nicht die Adresse eines Repositorys.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Runs here, licence, size, how to use it</source>
        <translation>Läuft hier, Lizenz, Größe, Verwendung</translation>
    </message>
    <message>
        <source>%1 is being downloaded. Transfers shows how far it is.</source>
        <translation>%1 wird heruntergeladen. „Übertragungen“ zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>%1 is on this computer now.</source>
        <translation>%1 ist jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open main</source>
        <translation>main öffnen</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>Sie folgen %1 nicht mehr</translation>
    </message>
    <message>
        <source>You will be told when %1 changes.</source>
        <translation>Sie erfahren, wenn sich %1 ändert.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>You have access to %1 now.</source>
        <translation>Sie haben jetzt Zugang zu %1.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoPreview</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Läuft hier</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RequestsPage</name>
    <message>
        <source>Access requests</source>
        <translation>Zugangsanfragen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Asks the place what became of each request</source>
        <translation>Fragt den Ort, was aus jeder Anfrage geworden ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Anfragen an Sie</translation>
    </message>
    <message>
        <source>Gated repositories of mine</source>
        <translation>Meine zugangsbeschränkten Repositorys</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Who may read the files</source>
        <translation>Wer die Dateien lesen darf</translation>
    </message>
    <message>
        <source>download follows</source>
        <translation>Download folgt</translation>
    </message>
    <message>
        <source>You asked for nothing yet</source>
        <translation>Sie haben noch nichts angefragt</translation>
    </message>
    <message>
        <source>Some repositories open their files only to those who ask. What you ask for, here or in a browser, is followed here once its page was open.</source>
        <translation>Manche Repositorys öffnen ihre Dateien nur denen, die anfragen. Was Sie anfragen, hier oder in einem Browser, wird hier verfolgt, sobald die Seite einmal offen war.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>whom you accept</source>
        <translation>wen Sie annehmen</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wer anfragt</translation>
    </message>
    <message>
        <source>Open one to decide about its requests.</source>
        <translation>Öffnen Sie eines, um über seine Anfragen zu entscheiden.</translation>
    </message>
    <message>
        <source>Looking for gated repositories of yours</source>
        <translation>Ihre zugangsbeschränkten Repositorys werden gesucht</translation>
    </message>
    <message>
        <source>Sign in to see what others ask of you.</source>
        <translation>Melden Sie sich an, um zu sehen, was andere bei Ihnen anfragen.</translation>
    </message>
    <message>
        <source>No repository of yours, or of an organization where you may write, has a gate.</source>
        <translation>Kein Repository von Ihnen oder von einer Organisation, in der Sie schreiben dürfen, ist zugangsbeschränkt.</translation>
    </message>
    <message>
        <source>The request for %1 is withdrawn.</source>
        <translation>Die Anfrage für %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>The place of this request is not in the list any more: add it in Settings.</source>
        <translation>Der Ort dieser Anfrage ist nicht mehr in der Liste: Fügen Sie ihn in den Einstellungen hinzu.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ResultView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Antwort als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <translation>Antwort als JSON kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How was this made?</source>
        <translation>Wie ist das entstanden?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Time of this answer on this computer, size of the weights in memory, and in which numbers</source>
        <translation>Zeit dieser Antwort auf diesem Computer, Größe der Gewichte im Speicher und das Zahlenformat</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Save the answer as a file</source>
        <translation>Antwort als Datei speichern</translation>
    </message>
    <message>
        <source>The answer will stand here.</source>
        <translation>Hier wird die Antwort stehen.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than this model reads. It read the first %n piece(s) of it; the rest was left out.</source>
        <translation>
            <numerusform>Der Text ist länger, als dieses Modell liest. Es las davon nur %n Stück; der Rest wurde weggelassen.</numerusform>
            <numerusform>Der Text ist länger, als dieses Modell liest. Es las davon die ersten %n Stücke; der Rest wurde weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is longer than this model reads; its end was left out.</source>
        <translation>Ein Text ist länger, als dieses Modell liest; sein Ende wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n label(s)</source>
        <translation>
            <numerusform>%n Label zeigen</numerusform>
            <numerusform>Alle %n Labels zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>NumPy (*.npy)</source>
        <translation>NumPy (*.npy)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RevertDialog</name>
    <message>
        <source>Undo a commit</source>
        <translation>Einen Commit rückgängig machen</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>Eine Datei zurückholen</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Das würde sich ändern</translation>
    </message>
    <message>
        <source>What the commit is called</source>
        <translation>Wie der Commit heißt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit auf %1</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Es wird geprüft, was sich ändern würde</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>Es ist schon so</translation>
    </message>
    <message>
        <source>On %1 nothing differs from then.</source>
        <translation>Auf %1 ist nichts anders als damals.</translation>
    </message>
    <message>
        <source>Changed since then, which would be lost: %1.</source>
        <translation>Seither geändert und dann verloren: %1.</translation>
    </message>
    <message>
        <source>Pull request %1 is open.</source>
        <translation>Pull-Request %1 ist offen.</translation>
    </message>
    <message>
        <source>Done with commit %1.</source>
        <translation>Ausgeführt mit Commit %1.</translation>
    </message>
    <message>
        <source>Somebody changed the branch meanwhile; this is what would change now.</source>
        <translation>Jemand hat inzwischen den Branch geändert; das würde sich jetzt ändern.</translation>
    </message>
    <message>
        <source>You can ask for it with a pull request.</source>
        <translation>Sie können mit einem Pull-Request darum bitten.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RevisionPicker</name>
    <message>
        <source>Revision: %1</source>
        <translation>Revision: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konvertierungen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Commit, tag or refs/pr/1</source>
        <translation>Commit, Tag oder refs/pr/1</translation>
    </message>
    <message>
        <source>Another revision</source>
        <translation>Andere Revision</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunHistory</name>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>Diesen Lauf vergessen</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>What you run here is kept on this computer, so that you can run it again.</source>
        <translation>Was Sie hier ausführen, bleibt auf diesem Computer, damit Sie es erneut ausführen können.</translation>
    </message>
    <message>
        <source>The history is switched off in the settings.</source>
        <translation>Der Verlauf ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The run was forgotten.</source>
        <translation>Der Lauf wurde vergessen.</translation>
    </message>
    <message>
        <source>The history of this model was cleared.</source>
        <translation>Der Verlauf dieses Modells wurde geleert.</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Lauf suchen</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>Erneut ausführen: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunRecordDialog</name>
    <message>
        <source>How was this made?</source>
        <translation>Wie ist das entstanden?</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>The model, its revision, what was asked and what computed it: with these, the same answer can be made again.</source>
        <translation>Das Modell, seine Revision, was gefragt wurde und was es berechnet hat: Damit lässt sich dieselbe Antwort noch einmal erzeugen.</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ScoreBars</name>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchField</name>
    <message>
        <source>Search models, datasets, Spaces…</source>
        <translation>Modelle, Datensätze, Spaces suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SettingsPage</name>
    <message>
        <source>%1 is set in the environment and decides.</source>
        <translation>%1 ist in der Umgebung gesetzt und entscheidet.</translation>
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
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Besides the Hub and this computer, Vitrine can open any server that speaks like the Hub. Each keeps its downloads in a folder of its own. A mirror hands on the Hub&apos;s own files: tick it only where you trust the server, because it then fills the cache that other programs use as well.</source>
        <translation>Neben dem Hub und diesem Computer kann Vitrine jeden Server öffnen, der wie der Hub spricht. Jeder hat für seine Downloads einen eigenen Ordner. Ein Spiegel gibt die Dateien des Hubs selbst weiter: Kreuzen Sie das nur an, wenn Sie dem Server vertrauen, denn er füllt dann den Cache, den auch andere Programme nutzen.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is asked from any server; you see what is stored here.</source>
        <translation>Kein Server wird gefragt; Sie sehen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: as the system says. “none”: no proxy. Or an address such as http://proxy.example.org:3128.</source>
        <translation>Leer: wie das System sagt. „none“: kein Proxy. Oder eine Adresse wie http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Ask for each card</source>
        <translation>Für jede Karte fragen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Pictures from other servers in cards</source>
        <translation>Bilder von anderen Servern in Karten</translation>
    </message>
    <message>
        <source>Loading one tells that server that you look at the card. Pictures from the repository itself are always shown.</source>
        <translation>Das Laden verrät diesem Server, dass Sie die Karte ansehen. Bilder aus dem Repository selbst werden immer gezeigt.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Höchstgeschwindigkeit</translation>
    </message>
    <message>
        <source>Over all downloads together.</source>
        <translation>Für alle Downloads zusammen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>How many a model may use. Models loaded from now on follow it.</source>
        <translation>Wie viele ein Modell nutzen darf. Gilt für Modelle, die ab jetzt geladen werden.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Keep an unused model in memory</source>
        <translation>Unbenutztes Modell im Speicher halten</translation>
    </message>
    <message>
        <source>Keep what I try</source>
        <translation>Ausprobiertes behalten</translation>
    </message>
    <message>
        <source>Inputs and answers stay on this computer, to look up and to run again.</source>
        <translation>Eingaben und Antworten bleiben auf diesem Computer, zum Nachsehen und erneuten Ausführen.</translation>
    </message>
    <message>
        <source>Runs kept for each repository</source>
        <translation>Behaltene Läufe je Repository</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>The history is cleared</source>
        <translation>Der Verlauf ist leer</translation>
    </message>
    <message>
        <source>Everything tried so far</source>
        <translation>Alles bisher Ausprobierte</translation>
    </message>
    <message>
        <source>Vitrine %1, Apache License 2.0. Qt %2 (LGPL 3), QCoro (MIT), libtorch (BSD), cmark-gfm (BSD and MIT), yaml-cpp (MIT), libgit2 (GPL 2 with linking exception), OpenSSL (Apache 2.0), SQLite (public domain), tl::expected (CC0), Inter (SIL Open Font License).</source>
        <translation>Vitrine %1, Apache License 2.0. Qt %2 (LGPL 3), QCoro (MIT), libtorch (BSD), cmark-gfm (BSD und MIT), yaml-cpp (MIT), libgit2 (GPL 2 mit Linking-Ausnahme), OpenSSL (Apache 2.0), SQLite (gemeinfrei), tl::expected (CC0), Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Not made by Hugging Face. Vitrine sends nothing about you to anyone; it talks to the place you have opened, and to other servers only where a card&apos;s pictures are allowed.</source>
        <translation>Nicht von Hugging Face. Vitrine sendet niemandem etwas über Sie; es spricht mit dem Ort, den Sie geöffnet haben, und mit anderen Servern nur, wo Bilder einer Karte erlaubt sind.</translation>
    </message>
    <message>
        <source>The environment is honoured: HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_TOKEN, HF_TOKEN_PATH, HF_HUB_OFFLINE and the system&apos;s proxy variables.</source>
        <translation>Die Umgebung wird beachtet: HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_TOKEN, HF_TOKEN_PATH, HF_HUB_OFFLINE und die Proxy-Variablen des Systems.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Light or dark, at once and for every page.</source>
        <translation>Hell oder dunkel, sofort und für jede Seite.</translation>
    </message>
    <message>
        <source>Of the window. Cards and answers keep the language they are written in.</source>
        <translation>Die des Fensters. Karten und Antworten behalten die Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>The folder for downloads from the Hub, shared with the other Hugging Face tools. Another one is used from the next download on; what is in this one stays where it is and is not moved.</source>
        <translation>Der Ordner für Downloads vom Hub, gemeinsam mit den anderen Hugging-Face-Werkzeugen. Ein anderer gilt ab dem nächsten Download; was in diesem ist, bleibt, wo es ist, und wird nicht verschoben.</translation>
    </message>
    <message>
        <source>Further ones wait for their turn.</source>
        <translation>Weitere warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>After that its memory is given back; the next run loads it again.</source>
        <translation>Danach wird sein Speicher freigegeben; der nächste Lauf lädt es erneut.</translation>
    </message>
    <message>
        <source>The oldest are forgotten first.</source>
        <translation>Die ältesten werden zuerst vergessen.</translation>
    </message>
    <message>
        <source>Of every repository; for a moment it can still be undone.</source>
        <translation>Von jedem Repository; einen Moment lang lässt es sich noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Konten zeigen</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Who you are at each place, and what your tokens may do.</source>
        <translation>Wer Sie an jedem Ort sind und was Ihre Token dürfen.</translation>
    </message>
    <message>
        <source>Client id for signing in by the browser</source>
        <translation>Client-ID für die Anmeldung über den Browser</translation>
    </message>
    <message>
        <source>Of an application that you registered at the place. Empty: signing in takes a token.</source>
        <translation>Von einer Anwendung, die Sie an dem Ort registriert haben. Leer: Zum Anmelden ist ein Token nötig.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste a token. It is sent to %1 and to no other server.</source>
        <translation>Fügen Sie ein Token ein. Es wird an %1 gesendet und an keinen anderen Server.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Create a token in the browser</source>
        <translation>Token im Browser erstellen</translation>
    </message>
    <message>
        <source>Sign in by the browser instead</source>
        <translation>Stattdessen über den Browser anmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Or use an account of the hf command line:</source>
        <translation>Oder verwenden Sie ein Konto der hf-Befehlszeile:</translation>
    </message>
    <message>
        <source>its token file</source>
        <translation>ihre Token-Datei</translation>
    </message>
    <message>
        <source>%1 (in use there)</source>
        <translation>%1 (dort in Gebrauch)</translation>
    </message>
    <message>
        <source>Use %1 of the hf command line</source>
        <translation>%1 der hf-Befehlszeile verwenden</translation>
    </message>
    <message>
        <source>Where shall the token be kept?</source>
        <translation>Wo soll das Token aufbewahrt werden?</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Closed to other people, and opened when you log in.</source>
        <translation>Für andere verschlossen und geöffnet, wenn Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>In the token file of the Hugging Face tools</source>
        <translation>In der Token-Datei der Hugging-Face-Werkzeuge</translation>
    </message>
    <message>
        <source>A file that only you may read, and not encrypted. hf and other programs will use this account, too.</source>
        <translation>Eine Datei, die nur Sie lesen dürfen, und nicht verschlüsselt. Auch hf und andere Programme verwenden dann dieses Konto.</translation>
    </message>
    <message>
        <source>Nowhere: only until Vitrine is closed</source>
        <translation>Nirgends: nur bis Vitrine geschlossen wird</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Vitrine goes on by itself once you have agreed there.</source>
        <translation>Vitrine macht von selbst weiter, sobald Sie dort zugestimmt haben.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>You will be %1</source>
        <translation>Sie werden %1 sein</translation>
    </message>
    <message>
        <source>The token “%1” belongs to %2</source>
        <translation>Das Token „%1“ gehört %2</translation>
    </message>
    <message>
        <source>Your browser opens %1. Type this code there:</source>
        <translation>Ihr Browser öffnet %1. Geben Sie dort diesen Code ein:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>Öffnen Sie %1 selbst.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SkeletonCards</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnippetView</name>
    <message>
        <source>Copy for %1</source>
        <translation>Für %1 kopieren</translation>
    </message>
    <message>
        <source>How to use it with %1</source>
        <translation>Verwendung mit %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StateView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TakeChooser</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>Welches Modell?</translation>
    </message>
    <message>
        <source>Which model shall take this?</source>
        <translation>Welches Modell soll das annehmen?</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Vitrine has no model yet that takes a file of this kind.</source>
        <translation>Vitrine hat noch kein Modell, das eine Datei dieser Art annimmt.</translation>
    </message>
    <message>
        <source>No model on this computer takes this. Find one under Discover and download it, then drop this again.</source>
        <translation>Kein Modell auf diesem Computer nimmt das an. Finden Sie eins unter „Entdecken“, laden Sie es herunter und legen Sie das hier erneut ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TensorModel</name>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TensorTable</name>
    <message>
        <source>Find a tensor</source>
        <translation>Tensor suchen</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s), %1 parameters</source>
        <translation>
            <numerusform>%n Tensor, %1 Parameter</numerusform>
            <numerusform>%n Tensoren, %1 Parameter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TopBar</name>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
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
        <source>Place: %1, %2</source>
        <translation>Ort: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add another place…</source>
        <translation>Weiteren Ort hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Transfers: %1 running</source>
        <translation>Übertragungen: %1 aktiv</translation>
    </message>
    <message>
        <source>Transfers: %1 stopped</source>
        <translation>Übertragungen: %1 gestoppt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransferNews</name>
    <message>
        <source>A download goes on where it stopped.</source>
        <translation>Ein Download geht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 downloads go on where they stopped.</source>
        <translation>%1 Downloads gehen weiter, wo sie aufgehört haben.</translation>
    </message>
    <message>
        <source>A download waits for you</source>
        <translation>Ein Download wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 downloads wait for you</source>
        <translation>%1 Downloads warten auf Sie</translation>
    </message>
    <message>
        <source>What has arrived is kept. It goes on when Vitrine is started again.</source>
        <translation>Was angekommen ist, bleibt. Es geht weiter, wenn Vitrine wieder gestartet wird.</translation>
    </message>
    <message>
        <source>%1 is downloaded</source>
        <translation>%1 ist heruntergeladen</translation>
    </message>
    <message>
        <source>The download of %1 stopped</source>
        <translation>Der Download von %1 ist gestoppt</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories that you follow have changed</source>
        <translation>
            <numerusform>%n Repository, dem Sie folgen, hat sich geändert</numerusform>
            <numerusform>%n Repositorys, denen Sie folgen, haben sich geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransferRow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make room in the library</source>
        <translation>In der Bibliothek Platz schaffen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>Ort prüfen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>What you download appears here. You can pause it, and it goes on after a restart.</source>
        <translation>Was Sie herunterladen, erscheint hier. Sie können es anhalten, und nach einem Neustart geht es weiter.</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 is downloaded</source>
        <translation>%1 ist heruntergeladen</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TryPage</name>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try a model</source>
        <translation>Ein Modell ausprobieren</translation>
    </message>
    <message>
        <source>Models run on this computer, from their own files. What you enter never leaves it.</source>
        <translation>Modelle laufen auf diesem Computer, aus ihren eigenen Dateien. Ihre Eingaben verlassen ihn nie.</translation>
    </message>
    <message>
        <source>Tried lately</source>
        <translation>Zuletzt ausprobiert</translation>
    </message>
    <message>
        <source>Comes with Vitrine</source>
        <translation>Kommt mit Vitrine</translation>
    </message>
    <message>
        <source>Open the folder of a model…</source>
        <translation>Ordner eines Modells öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · already here</source>
        <translation>%1 · %2 · schon hier</translation>
    </message>
    <message>
        <source>The place of this model is not in the settings any more.</source>
        <translation>Der Ort dieses Modells ist nicht mehr in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open the folder of a model</source>
        <translation>Ordner eines Modells öffnen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VectorPicture</name>
    <message>
        <source>Row %1, number %2: %3</source>
        <translation>Zeile %1, Zahl %2: %3</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Zahl %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VectorView</name>
    <message>
        <source>The first numbers of the answer</source>
        <translation>Die ersten Zahlen der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n number(s)</source>
        <translation>
            <numerusform>%1 Zeilen mit je %n Zahl</numerusform>
            <numerusform>%1 Zeilen mit je %n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line of the picture is one number, from −%1 (orange) to %1 (green), blank at 0. Texts of similar meaning have similar pictures.</source>
        <translation>Jeder Strich des Bildes ist eine Zahl, von −%1 (orange) bis %1 (grün), leer bei 0. Texte ähnlicher Bedeutung haben ähnliche Bilder.</translation>
    </message>
    <message>
        <source>Length %1.</source>
        <translation>Länge %1.</translation>
    </message>
    <message>
        <source>Picture of the numbers</source>
        <translation>Bild der Zahlen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VerdictFacts</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Willkommen bei Vitrine</translation>
    </message>
    <message>
        <source>Models from the Hugging Face Hub, on your own computer: look at them, keep them, and try them with your own words and pictures. What you type stays here.</source>
        <translation>Modelle vom Hugging Face Hub auf Ihrem eigenen Computer: ansehen, behalten und mit eigenen Worten und Bildern ausprobieren. Was Sie eingeben, bleibt hier.</translation>
    </message>
    <message>
        <source>Try something now</source>
        <translation>Jetzt etwas ausprobieren</translation>
    </message>
    <message>
        <source>A small model that comes with Vitrine, with an example filled in.</source>
        <translation>Ein kleines Modell, das mit Vitrine kommt, mit ausgefülltem Beispiel.</translation>
    </message>
    <message>
        <source>Browse the Hub</source>
        <translation>Im Hub stöbern</translation>
    </message>
    <message>
        <source>Search models, datasets and Spaces, and see which run on this computer.</source>
        <translation>Modelle, Datensätze und Spaces suchen und sehen, was auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Open a folder or file</source>
        <translation>Ordner oder Datei öffnen</translation>
    </message>
    <message>
        <source>A model you have already, or a picture or text to try a model on.</source>
        <translation>Ein Modell, das Sie schon haben, oder ein Bild oder Text zum Ausprobieren.</translation>
    </message>
    <message>
        <source>A folder with a model…</source>
        <translation>Ordner mit einem Modell&#xa0;…</translation>
    </message>
    <message>
        <source>A picture or text file…</source>
        <translation>Bild- oder Textdatei&#xa0;…</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WindowNotes</name>
    <message>
        <source>You work offline: you see what is stored on this computer.</source>
        <translation>Sie arbeiten offline: Sie sehen, was auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you have seen before still opens; the models that come with Vitrine are on this computer.</source>
        <translation>%1 ist nicht erreichbar. Schon Gesehenes öffnet sich weiter; die Modelle, die mit Vitrine kommen, sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Diesen Computer öffnen</translation>
    </message>
    <message>
        <source>%1 asks us to wait: too many questions in a short time. It answers again in %2.</source>
        <translation>%1 bittet um eine Pause: zu viele Anfragen in kurzer Zeit. In %2 geht es weiter.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set: you see what is stored on this computer.</source>
        <translation>HF_HUB_OFFLINE oder TRANSFORMERS_OFFLINE ist gesetzt: Sie sehen, was auf diesem Computer gespeichert ist.</translation>
    </message>
</context>
</TS>
