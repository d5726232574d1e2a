<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>vitrine::account::LocalHubProcess</name>
    <message>
        <source>The place “This computer” could not be started.</source>
        <translation>Der Ort „Dieser Computer“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>What is in the cache can still be opened from the library.</source>
        <translation>Was im Cache ist, lässt sich weiter aus der Bibliothek öffnen.</translation>
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
    <name>vitrine::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
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
</context>
<context>
    <name>vitrine::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <source>You ask %1 with a token</source>
        <translation>Sie fragen %1 mit einem Token</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>It comes from HF_TOKEN or the token file of the Hugging Face tools, and is sent to %1 alone.</source>
        <translation>Es stammt aus HF_TOKEN oder der Token-Datei der Hugging-Face-Werkzeuge und wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Most models need no account. For private or gated ones, set HF_TOKEN before you start Vitrine, or sign in once with “hf auth login”: the token is then found. It is sent to the place it belongs to and to no other.</source>
        <translation>Die meisten Modelle brauchen kein Konto. Für private oder beschränkte setzen Sie HF_TOKEN, bevor Sie Vitrine starten, oder melden Sie sich einmal mit „hf auth login“ an: Das Token wird dann gefunden. Es wird nur an den Ort gesendet, zu dem es gehört.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 on their way, %2</source>
        <translation>%1 unterwegs, %2</translation>
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
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
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
        <source>Its authors ask you to accept a licence. That is done on its page in the browser.</source>
        <translation>Die Autoren bitten Sie, eine Lizenz anzunehmen. Das geht auf der Seite im Browser.</translation>
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
