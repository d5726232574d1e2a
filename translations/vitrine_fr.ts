<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessDesk</name>
    <message>
        <source>The place of this request is not in the list any more.</source>
        <translation>L’emplacement de cette demande n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Add it in Settings, or remove the request from this list.</source>
        <translation>Ajoutez-le dans les réglages, ou retirez la demande de cette liste.</translation>
    </message>
</context>
<context>
    <name>AccessNeed</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create such a token</source>
        <translation>Créer un tel jeton</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
    <message>
        <source>Your token may only read. Writing to %1 needs a token with write access.</source>
        <translation>Votre jeton ne permet que la lecture. Pour écrire dans %1, il faut un jeton avec accès en écriture.</translation>
    </message>
    <message>
        <source>Your token does not cover this. Writing to %1 needs a token with write access to it.</source>
        <translation>Votre jeton ne couvre pas cela. Pour écrire dans %1, il faut un jeton qui y donne accès en écriture.</translation>
    </message>
    <message>
        <source>%1 may only read what belongs to %2. An admin of %2 can give another role.</source>
        <translation>%1 ne peut que lire ce qui appartient à %2. Un administrateur de %2 peut donner un autre rôle.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. %3 may not change it.</source>
        <translation>%1 appartient à %2. %3 ne peut pas le modifier.</translation>
    </message>
    <message>
        <source>%1 is only for those who were let in. Sign in to ask for access.</source>
        <translation>%1 est réservé à ceux qui y ont été admis. Connectez-vous pour demander l’accès.</translation>
    </message>
    <message>
        <source>Your token may not read gated repositories such as %1, even where you were let in.</source>
        <translation>Votre jeton ne permet pas de lire les dépôts à accès sur demande comme %1, même là où vous avez été admis.</translation>
    </message>
    <message>
        <source>%1 is only for those who were let in.</source>
        <translation>%1 est réservé à ceux qui y ont été admis.</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Demander l’accès</translation>
    </message>
    <message>
        <source>This needs an account at %1.</source>
        <translation>Il faut pour cela un compte sur %1.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of %2 any more.</source>
        <translation>%1 n’accepte plus le jeton de %2.</translation>
    </message>
    <message>
        <source>%1 does not accept your token any more.</source>
        <translation>%1 n’accepte plus votre jeton.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Nobody is signed in at %1.</source>
        <translation>Personne n’est connecté sur %1.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>Ce n’est pas un jeton.</translation>
    </message>
    <message>
        <source>A token is one word and begins with hf_. Copy it again.</source>
        <translation>Un jeton tient en un mot et commence par hf_. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The token file belongs to the Hub alone.</source>
        <translation>Le fichier de jeton est réservé au Hub.</translation>
    </message>
    <message>
        <source>Other programs would send this token to the wrong server. Use the keychain, or sign in for this session.</source>
        <translation>D’autres programmes enverraient ce jeton au mauvais serveur. Utilisez le trousseau, ou connectez-vous pour cette session.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui réponde.</translation>
    </message>
    <message>
        <source>Keep the token in the file of the hf command line, or sign in for this session.</source>
        <translation>Gardez le jeton dans le fichier de la ligne de commande hf, ou connectez-vous pour cette session.</translation>
    </message>
</context>
<context>
    <name>CacheTrash</name>
    <message>
        <source>“%1” is not in the cache.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le cache.</translation>
    </message>
    <message>
        <source>Nothing can be deleted from this cache.</source>
        <translation>Rien ne peut être supprimé de ce cache.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Not everything of “%1” could be deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé en entier.</translation>
    </message>
    <message>
        <source>Check the permissions of the cache folder.</source>
        <translation>Vérifiez les droits du dossier du cache.</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back any more.</source>
        <translation>Ce qui a été supprimé ne peut plus être récupéré.</translation>
    </message>
</context>
<context>
    <name>CacheWriter</name>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was downloaded is kept. Free some space and try again.</source>
        <translation>Ce qui a été téléchargé est conservé. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The cache folder cannot be written.</source>
        <translation>Le dossier du cache n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The server named a file in a way that cannot be right.</source>
        <translation>Le serveur a donné à un fichier un nom inacceptable.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>“%1” cannot stand in a collection.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans une collection.</translation>
    </message>
    <message>
        <source>Use a link to a model, a dataset, a Space, a paper or another collection.</source>
        <translation>Utilisez un lien vers un modèle, un jeu de données, un Space, un article ou une autre collection.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mise à jour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Vérifiez ses droits et le disque.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>Discussions</name>
    <message>
        <source>The title is too short.</source>
        <translation>Le titre est trop court.</translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation>Écrivez au moins %1 lettres.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>Le titre est trop long.</translation>
    </message>
    <message>
        <source>Write at most %1 letters; there are %2.</source>
        <translation>Écrivez au plus %1 lettres&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Il n’y a encore rien à envoyer.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>%1 opened this</source>
        <translation>%1 a ouvert ceci</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1 a fermé ceci</translation>
    </message>
    <message>
        <source>%1 merged this</source>
        <translation>%1 a fusionné ceci</translation>
    </message>
    <message>
        <source>%1 made this a draft</source>
        <translation>%1 en a fait un brouillon</translation>
    </message>
    <message>
        <source>%1 set this to “%2”</source>
        <translation>%1 l’a mis à l’état «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 commented</source>
        <translation>%1 a commenté</translation>
    </message>
    <message>
        <source>%1 renamed this from “%2” to “%3”</source>
        <translation>%1 a renommé ceci de «&#xa0;%2&#xa0;» en «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 pinned this</source>
        <translation>%1 a épinglé ceci</translation>
    </message>
    <message>
        <source>%1 unpinned this</source>
        <translation>%1 a désépinglé ceci</translation>
    </message>
    <message>
        <source>%1 locked this: no more comments</source>
        <translation>%1 a verrouillé ceci&#xa0;: plus de commentaires</translation>
    </message>
    <message>
        <source>%1 unlocked this</source>
        <translation>%1 a déverrouillé ceci</translation>
    </message>
    <message>
        <source>%1 added a commit: %2 (%3)</source>
        <translation>%1 a ajouté un commit&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 removed the files of this pull request</source>
        <translation>%1 a supprimé les fichiers de cette pull request</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a discussion</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a discussion</comment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state of a pull request</comment>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a pull request</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>a deleted account</source>
        <translation>un compte supprimé</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>“%1” is not in this repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans ce dépôt.</translation>
    </message>
    <message>
        <source>Look at the list of its files.</source>
        <translation>Consultez la liste de ses fichiers.</translation>
    </message>
    <message>
        <source>%1 of %2 files are already here.</source>
        <translation>%1 fichiers sur %2 sont déjà ici.</translation>
    </message>
    <message>
        <source>“%1” is not on the server any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>Open the repository again and look at its files.</source>
        <translation>Rouvrez le dépôt et consultez ses fichiers.</translation>
    </message>
    <message>
        <source>The server describes “%1” in two ways that differ.</source>
        <translation>Le serveur décrit «&#xa0;%1&#xa0;» de deux façons différentes.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not say which version this is.</source>
        <translation>Le serveur n’a pas dit de quelle version il s’agit.</translation>
    </message>
    <message>
        <source>This download needs %1, but only %2 are free on the disk.</source>
        <translation>Ce téléchargement demande %1, mais seuls %2 sont libres sur le disque.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
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
        <translation>Un chat sur un toit</translation>
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
        <translation>à partir de %1 paramètres</translation>
    </message>
    <message>
        <source>up to %1 parameters</source>
        <translation>jusqu’à %1 paramètres</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>minuscule</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>énorme</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>runs well here</source>
        <translation>fonctionne bien ici</translation>
    </message>
    <message>
        <source>runs slowly here</source>
        <translation>fonctionne lentement ici</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>asks for access</source>
        <translation>accès sur demande</translation>
    </message>
    <message>
        <source>open access</source>
        <translation>accès libre</translation>
    </message>
    <message>
        <source>updated this week</source>
        <translation>mis à jour cette semaine</translation>
    </message>
    <message>
        <source>updated this month</source>
        <translation>mis à jour ce mois-ci</translation>
    </message>
    <message>
        <source>updated this year</source>
        <translation>mis à jour cette année</translation>
    </message>
</context>
<context>
    <name>FileFetch</name>
    <message>
        <source>The file changed on the server meanwhile.</source>
        <translation>Le fichier a changé entre-temps sur le serveur.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>The server sent a shorter file than it named.</source>
        <translation>Le serveur a envoyé un fichier plus court qu’annoncé.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The cache folder cannot be locked.</source>
        <translation>Le dossier du cache ne peut pas être verrouillé.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nothing of yours waits here any more.</source>
        <translation>Aucune demande de vous n’attend plus ici.</translation>
    </message>
    <message>
        <source>The authors may have decided meanwhile: look at the state again.</source>
        <translation>Les auteurs ont peut-être décidé entre-temps&#xa0;: consultez à nouveau l’état.</translation>
    </message>
    <message>
        <source>This request is not as it was: it was withdrawn, or decided by someone else.</source>
        <translation>Cette demande n’est plus ce qu’elle était&#xa0;: elle a été retirée, ou quelqu’un d’autre a décidé.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Relisez la liste.</translation>
    </message>
    <message>
        <source>This person may read the files already.</source>
        <translation>Cette personne peut déjà lire les fichiers.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>Il n’y a personne de ce nom.</translation>
    </message>
    <message>
        <source>Check the user name: it is not the full name.</source>
        <translation>Vérifiez le nom d’utilisateur&#xa0;: ce n’est pas le nom complet.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <translation>Utilisez au plus 200 caractères.</translation>
    </message>
    <message>
        <source>There is nobody of this name any more.</source>
        <translation>Il n’y a plus personne de ce nom.</translation>
    </message>
    <message>
        <source>The place did not take this one: %1</source>
        <translation>L’emplacement n’a pas accepté celle-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>à redemander</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Its authors want to know who uses it</source>
        <translation>Ses auteurs veulent savoir qui l’utilise</translation>
    </message>
    <message>
        <source>Your request waits for the authors</source>
        <translation>Votre demande attend les auteurs</translation>
    </message>
    <message>
        <source>The authors refused your request</source>
        <translation>Les auteurs ont refusé votre demande</translation>
    </message>
    <message>
        <source>The authors want you to ask again</source>
        <translation>Les auteurs souhaitent une nouvelle demande de votre part</translation>
    </message>
    <message>
        <source>You have access</source>
        <translation>Vous avez accès</translation>
    </message>
    <message>
        <source>The files are shut</source>
        <translation>Les fichiers sont fermés</translation>
    </message>
    <message>
        <source>Its files open to those who ask for access. Sign in first, then you can ask here.</source>
        <translation>Ses fichiers s’ouvrent à ceux qui demandent l’accès. Connectez-vous d’abord, vous pourrez ensuite demander ici.</translation>
    </message>
    <message>
        <source>Its files open once you have asked for access. Card, list of files and history can be read by everybody.</source>
        <translation>Ses fichiers s’ouvrent une fois l’accès demandé. La fiche, la liste des fichiers et l’historique peuvent être lus par tous.</translation>
    </message>
    <message>
        <source>They decide about it by hand, which can take days; you get a mail. This page looks from time to time and opens by itself.</source>
        <translation>Ils en décident à la main, ce qui peut prendre des jours&#xa0;; vous recevrez un courriel. Cette page vérifie de temps en temps et s’ouvre d’elle-même.</translation>
    </message>
    <message>
        <source>You cannot ask again from this account. The reason, if they gave one, is in a mail to you; their discussions are the place to ask about it.</source>
        <translation>Vous ne pouvez pas redemander depuis ce compte. Le motif, s’ils en ont donné un, est dans un courriel qui vous est adressé&#xa0;; leurs discussions sont l’endroit où poser la question.</translation>
    </message>
    <message>
        <source>They put your earlier request aside, perhaps because their conditions are new. Read them, then ask again.</source>
        <translation>Ils ont écarté votre demande précédente, peut-être parce que leurs conditions sont nouvelles. Lisez-les, puis redemandez.</translation>
    </message>
    <message>
        <source>Its files can be read and downloaded.</source>
        <translation>Ses fichiers peuvent être lus et téléchargés.</translation>
    </message>
    <message>
        <source>The place says so in words that Vitrine does not know. Its page in the browser tells more.</source>
        <translation>L’emplacement le dit en des termes que Vitrine ne connaît pas. Sa page dans le navigateur en dit plus.</translation>
    </message>
    <message>
        <source>Agree and send the request</source>
        <translation>Accepter et envoyer la demande</translation>
    </message>
    <message>
        <source>Agree and open the files</source>
        <translation>Accepter et ouvrir les fichiers</translation>
    </message>
</context>
<context>
    <name>HfCache</name>
    <message>
        <source>A file of this repository is missing from the cache.</source>
        <translation>Un fichier de ce dépôt manque dans le cache.</translation>
    </message>
    <message>
        <source>A folder of the cache has no snapshots.</source>
        <translation>Un dossier du cache n’a pas de snapshots.</translation>
    </message>
    <message>
        <source>A folder of the cache has a file where its references should be.</source>
        <translation>Un dossier du cache contient un fichier à la place de ses références.</translation>
    </message>
    <message>
        <source>A folder of the cache has a file among its snapshots.</source>
        <translation>Un dossier du cache contient un fichier parmi ses snapshots.</translation>
    </message>
    <message>
        <source>A reference of this repository points to a revision that is not in the cache.</source>
        <translation>Une référence de ce dépôt renvoie à une révision absente du cache.</translation>
    </message>
    <message>
        <source>Not a folder of the cache:</source>
        <translation>Pas un dossier du cache&#xa0;:</translation>
    </message>
    <message>
        <source>This version of “%1” is not in the cache.</source>
        <translation>Cette version de «&#xa0;%1&#xa0;» n’est pas dans le cache.</translation>
    </message>
</context>
<context>
    <name>HfTokens</name>
    <message>
        <source>The token “%1” is not in the file of the hf command line any more.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’est plus dans le fichier de la ligne de commande hf.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>HubUrl</name>
    <message>
        <source>“%1” does not lead to a page of a Hub.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène à aucune page d’un Hub.</translation>
    </message>
    <message>
        <source>Use a link to a model, a dataset, a Space or a person.</source>
        <translation>Utilisez un lien vers un modèle, un jeu de données, un Space ou une personne.</translation>
    </message>
    <message>
        <source>Vitrine does not show this page.</source>
        <translation>Vitrine n’affiche pas cette page.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Ouvrez-la dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not hold this token any more.</source>
        <translation>Le trousseau ne contient plus ce jeton.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Le trousseau n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Open it and try again, or sign in again.</source>
        <translation>Ouvrez-le et réessayez, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Choose another place for the token, or look whether the keychain runs.</source>
        <translation>Choisissez un autre endroit pour le jeton, ou vérifiez que le trousseau fonctionne.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>odia</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yiddish</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Free, also commercially</source>
        <translation>Libre, aussi commercial</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>Non commercial</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>None is named. Ask the authors before you build on it.</source>
        <translation>Aucune n’est indiquée. Consultez les auteurs avant de bâtir dessus.</translation>
    </message>
    <message>
        <source>Not for commercial use. Name the authors.</source>
        <translation>Pas d’usage commercial. Citez les auteurs.</translation>
    </message>
    <message>
        <source>Use it for anything, also commercially; keep the notice.</source>
        <translation>Tout usage est permis, même commercial&#xa0;; gardez la mention de licence.</translation>
    </message>
    <message>
        <source>Use it for anything; nothing is asked in return.</source>
        <translation>Tout usage est permis&#xa0;; rien n’est demandé en retour.</translation>
    </message>
    <message>
        <source>Use it also commercially; name the authors and share changes under the same licence.</source>
        <translation>Usage commercial permis&#xa0;; citez les auteurs et partagez vos changements sous la même licence.</translation>
    </message>
    <message>
        <source>Use it also commercially; name the authors.</source>
        <translation>Usage commercial permis&#xa0;; citez les auteurs.</translation>
    </message>
    <message>
        <source>Use it also commercially; what you pass on must stay under this licence.</source>
        <translation>Usage commercial permis&#xa0;; ce que vous redistribuez doit rester sous cette licence.</translation>
    </message>
    <message>
        <source>It has conditions on what it may be used for. Read its text.</source>
        <translation>Elle pose des conditions d’usage. Lisez son texte.</translation>
    </message>
    <message>
        <source>Read its text before you build on it.</source>
        <translation>Lisez son texte avant de bâtir dessus.</translation>
    </message>
</context>
<context>
    <name>LocalDir</name>
    <message>
        <source>The folder for the download cannot be written.</source>
        <translation>Le dossier de téléchargement n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Choisissez un autre dossier ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The server named a file in a way that cannot be right.</source>
        <translation>Le serveur a donné à un fichier un nom inacceptable.</translation>
    </message>
</context>
<context>
    <name>LocalRevisions</name>
    <message>
        <source>This revision of %1 is not on this computer.</source>
        <translation>Cette révision de %1 n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Téléchargez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>LocalWeights</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The weights file “%1” is missing.</source>
        <translation>Le fichier de poids «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Download the whole repository.</source>
        <translation>Téléchargez le dépôt entier.</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Images et vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Tables and others</source>
        <translation>Tableaux et autres</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model uses %1, which does not run here yet.</source>
        <translation>Le modèle utilise %1, qui ne fonctionne pas encore ici.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration is broken: %1.</source>
        <translation>La configuration du modèle est défectueuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; si cela persiste, prévenez son auteur.</translation>
    </message>
    <message>
        <source>The model uses the activation function &quot;%1&quot;, which does not run here yet.</source>
        <translation>Le modèle utilise la fonction d’activation «&#xa0;%1&#xa0;», qui ne fonctionne pas encore ici.</translation>
    </message>
    <message>
        <source>The model&apos;s files contradict each other: pictures are made %1 × %2, but %3 × %4 is expected.</source>
        <translation>Les fichiers du modèle se contredisent&#xa0;: les images sont mises en %1 × %2, mais %3 × %4 est attendu.</translation>
    </message>
    <message>
        <source>The model makes sentence vectors in a way that does not run here yet (%1).</source>
        <translation>Le modèle produit ses vecteurs de phrases d’une façon qui ne fonctionne pas encore ici (%1).</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not made of numbers.</source>
        <translation>La réponse du modèle n’est pas faite de nombres.</translation>
    </message>
    <message>
        <source>Its weights are broken: download it again or choose another model.</source>
        <translation>Ses poids sont défectueux&#xa0;: téléchargez-le à nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The tokenizer and the weights do not belong together.</source>
        <translation>Le tokenizer et les poids ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Download the model again; if that does not help, tell its author.</source>
        <translation>Téléchargez le modèle à nouveau&#xa0;; si cela ne suffit pas, prévenez son auteur.</translation>
    </message>
    <message>
        <source>There is no kind of device called “%1”.</source>
        <translation>Il n’y a pas de type de périphérique nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use auto, cpu or cuda:0.</source>
        <translation>Utilisez auto, cpu ou cuda:0.</translation>
    </message>
    <message>
        <source>This computer has no device %1 that can be used.</source>
        <translation>Cet ordinateur n’a pas de périphérique %1 utilisable.</translation>
    </message>
    <message>
        <source>Use auto or cpu; the devices here are: %1.</source>
        <translation>Utilisez auto ou cpu&#xa0;; les périphériques présents sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no number format called “%1”.</source>
        <translation>Il n’y a pas de format de nombres nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use auto, float32 or bfloat16.</source>
        <translation>Utilisez auto, float32 ou bfloat16.</translation>
    </message>
    <message>
        <source>%1 has no tokenizer (tokenizer.json or vocab.txt).</source>
        <translation>%1 n’a pas de tokenizer (tokenizer.json ou vocab.txt).</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Aucun modèle n’a été indiqué.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Close other programs, give a smaller input, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, réduisez l’entrée ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model could not be computed.</source>
        <translation>Le calcul du modèle a échoué.</translation>
    </message>
    <message>
        <source>Choose another model, and tell us about this one.</source>
        <translation>Choisissez un autre modèle et signalez-nous celui-ci.</translation>
    </message>
    <message>
        <source>This model cannot do the task %1.</source>
        <translation>Ce modèle ne sait pas faire la tâche %1.</translation>
    </message>
    <message>
        <source>It can do: %1.</source>
        <translation>Il sait faire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The place did not sign you in: %1</source>
        <translation>L’emplacement ne vous a pas connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start again, or sign in with a token.</source>
        <translation>Recommencez, ou connectez-vous avec un jeton.</translation>
    </message>
    <message>
        <source>%1 does not sign in by code with this client id.</source>
        <translation>%1 ne permet pas la connexion par code avec cet identifiant client.</translation>
    </message>
    <message>
        <source>Sign in with a token, or set another client id under Settings, Accounts.</source>
        <translation>Connectez-vous avec un jeton, ou indiquez un autre identifiant client dans Réglages, Comptes.</translation>
    </message>
    <message>
        <source>%1 does not prolong this sign-in any more.</source>
        <translation>%1 ne prolonge plus cette connexion.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 did not answer as expected.</source>
        <translation>%1 n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>Organizations</name>
    <message>
        <source>%1 is no member of %2.</source>
        <translation>%1 n’est pas membre de %2.</translation>
    </message>
    <message>
        <source>Members are invited on the place&apos;s web page.</source>
        <translation>Les membres sont invités sur la page Web de l’emplacement.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>May do everything: members, money and settings too.</source>
        <translation>Peut tout faire&#xa0;: membres, argent et réglages compris.</translation>
    </message>
    <message>
        <source>May change all repositories, make, rename and delete them.</source>
        <translation>Peut modifier tous les dépôts, en créer, en renommer et en supprimer.</translation>
    </message>
    <message>
        <source>May make repositories, and change only those.</source>
        <translation>Peut créer des dépôts, et ne modifier que ceux-là.</translation>
    </message>
    <message>
        <source>May read private repositories and see the members.</source>
        <translation>Peut lire les dépôts privés et voir les membres.</translation>
    </message>
    <message>
        <source>Is on the list, and may do only what a resource group allows.</source>
        <translation>Figure dans la liste, et ne peut faire que ce qu’un groupe de ressources permet.</translation>
    </message>
    <message>
        <source>The plan of this organization does not include this.</source>
        <translation>L’offre de cette organisation ne comprend pas cela.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Roles by program and resource groups come with the Team plan and above. The organization&apos;s web page shows what it has.</source>
        <translation>Les rôles par programme et les groupes de ressources viennent avec l’offre Team et au-delà. La page Web de l’organisation indique ce qu’elle a.</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then resume the download.</source>
        <translation>Libérez de l’espace, puis reprenez le téléchargement.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>Ce qui a déjà été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>A downloaded file could not be written.</source>
        <translation>Un fichier téléchargé n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk, then resume.</source>
        <translation>Vérifiez les droits du dossier et le disque, puis reprenez.</translation>
    </message>
    <message>
        <source>Try again later, or tell the repository&apos;s owner.</source>
        <translation>Réessayez plus tard ou prévenez le propriétaire du dépôt.</translation>
    </message>
    <message>
        <source>The wrong bytes were thrown away.</source>
        <translation>Les octets erronés ont été jetés.</translation>
    </message>
    <message>
        <source>A file arrived incomplete.</source>
        <translation>Un fichier est arrivé incomplet.</translation>
    </message>
    <message>
        <source>A file arrived with the wrong size.</source>
        <translation>Un fichier est arrivé avec une mauvaise taille.</translation>
    </message>
    <message>
        <source>A file arrived with wrong bytes.</source>
        <translation>Un fichier est arrivé avec des octets erronés.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The model prepares pictures in a way that does not run here yet (%1).</source>
        <translation>Le modèle prépare les images d’une façon qui ne fonctionne pas encore ici (%1).</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP or GIF file that opens in other programs.</source>
        <translation>Utilisez un fichier JPEG, PNG, WebP ou GIF qui s’ouvre dans d’autres programmes.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than can be read here.</source>
        <translation>L’image fait %1 × %2 pixels, plus que ce qui peut être lu ici.</translation>
    </message>
    <message>
        <source>Make it smaller than 100 megapixels first.</source>
        <translation>Réduisez-la d’abord à moins de 100 mégapixels.</translation>
    </message>
    <message>
        <source>TIFF pictures in colours for printing cannot be read here yet.</source>
        <translation>Les images TIFF en couleurs d’impression ne peuvent pas encore être lues ici.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The end of the picture is missing.</source>
        <translation>La fin de l’image manque.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-la ou copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>TIFF pictures with transparent parts cannot be read here yet.</source>
        <translation>Les images TIFF avec des parties transparentes ne peuvent pas encore être lues ici.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1” is not the address of a Hub.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un Hub.</translation>
    </message>
    <message>
        <source>It looks like https://hub.example.org.</source>
        <translation>Elle ressemble à https://hub.example.org.</translation>
    </message>
    <message>
        <source>HF_ENDPOINT is “%1”, which is not the address of a Hub.</source>
        <translation>HF_ENDPOINT vaut «&#xa0;%1&#xa0;», qui n’est pas l’adresse d’un Hub.</translation>
    </message>
    <message>
        <source>Did you mean https://%1 or http://%1?</source>
        <translation>Vouliez-vous dire https://%1 ou http://%1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Look at its permissions and at the room on the disk.</source>
        <translation>Vérifiez ses droits et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>Un autre programme occupe %1.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand il aura fini.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Ce n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>Elle ressemble à http://host:port ou socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>RangeSink</name>
    <message>
        <source>The server does not send parts of files.</source>
        <translation>Le serveur n’envoie pas de fichiers par parties.</translation>
    </message>
    <message>
        <source>The file changed on the server meanwhile.</source>
        <translation>Le fichier a changé entre-temps sur le serveur.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>The server sent more than the file holds.</source>
        <translation>Le serveur a envoyé plus que le fichier ne contient.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This takes more memory to read than is allowed.</source>
        <translation>La lecture demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>Open it on the web instead.</source>
        <translation>Ouvrez-le plutôt sur le Web.</translation>
    </message>
    <message>
        <source>This could not be read: the process that reads it ended.</source>
        <translation>Lecture impossible&#xa0;: le processus de lecture s’est arrêté.</translation>
    </message>
    <message>
        <source>This takes too long to read.</source>
        <translation>La lecture prend trop de temps.</translation>
    </message>
    <message>
        <source>The program that reads cards and pictures is not installed.</source>
        <translation>Le programme qui lit les fiches et les images n’est pas installé.</translation>
    </message>
    <message>
        <source>Install Vitrine again.</source>
        <translation>Réinstallez Vitrine.</translation>
    </message>
    <message>
        <source>This picture cannot be decoded.</source>
        <translation>Cette image ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>Download it and open it with another program.</source>
        <translation>Téléchargez-la et ouvrez-la avec un autre programme.</translation>
    </message>
    <message>
        <source>This picture is too large to show.</source>
        <translation>Cette image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <translation>Ce type d’image ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>RepoAdmin</name>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A name has at most 96 characters; this one has %1.</source>
        <translation>Un nom a au plus 96 caractères&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, “-”, “_” and “.” may be in a name.</source>
        <translation>Un nom n’admet que des lettres sans accent, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>A name does not begin or end with “-” or “.”.</source>
        <translation>Un nom ne commence ni ne finit par «&#xa0;-&#xa0;» ou «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>“--” and “..” may not be in a name.</source>
        <translation>«&#xa0;--&#xa0;» et «&#xa0;..&#xa0;» ne sont pas permis dans un nom.</translation>
    </message>
    <message>
        <source>A name does not end with “.git” or “.ipynb”.</source>
        <translation>Un nom ne finit pas par «&#xa0;.git&#xa0;» ou «&#xa0;.ipynb&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Asks for a licence first</source>
        <translation>Licence à accepter d’abord</translation>
    </message>
    <message>
        <source>%1 downloads</source>
        <translation>%1 téléchargements</translation>
    </message>
    <message>
        <source>%1 likes</source>
        <translation>%1 j’aime</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mis à jour %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>RepoDeeds</name>
    <message>
        <source>You do not belong to %1.</source>
        <translation>Vous ne faites pas partie de %1.</translation>
    </message>
    <message>
        <source>Your role in %1 may only read. Ask one of its admins for the role “write”.</source>
        <translation>Votre rôle dans %1 ne permet que la lecture. Demandez le rôle «&#xa0;write&#xa0;» à l’un de ses administrateurs.</translation>
    </message>
    <message>
        <source>The token in use may not write to %1. Use one with the right “write”.</source>
        <translation>Le jeton utilisé ne permet pas d’écrire dans %1. Prenez-en un avec le droit «&#xa0;write&#xa0;».</translation>
    </message>
    <message>
        <source>It has this name already.</source>
        <translation>Il porte déjà ce nom.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Only Spaces can be protected.</source>
        <translation>Seuls les Spaces peuvent être protégés.</translation>
    </message>
    <message numerus="yes">
        <source>What was downloaded stays on this computer (%n of them).</source>
        <translation>
            <numerusform>Ce qui a été téléchargé reste sur cet ordinateur (%n dépôt).</numerusform>
            <numerusform>Ce qui a été téléchargé reste sur cet ordinateur (%n dépôts).</numerusform>
        </translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Everybody can see and download it, its whole history included.</source>
        <translation>Tout le monde peut le voir et le télécharger, avec tout son historique.</translation>
    </message>
    <message>
        <source>Only its owner sees it, or the members of its organization; for everybody else it does not exist.</source>
        <translation>Seul son propriétaire le voit, ou les membres de son organisation&#xa0;; pour tous les autres, il n’existe pas.</translation>
    </message>
    <message>
        <source>Everybody can use the application; only its owner sees the code. Needs a paid plan.</source>
        <translation>Tout le monde peut utiliser l’application&#xa0;; seul son propriétaire voit le code. Exige une offre payante.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>va à %1</translation>
    </message>
    <message>
        <source>a copy becomes %1</source>
        <translation>une copie devient %1</translation>
    </message>
    <message>
        <source>is deleted for good</source>
        <translation>est supprimé définitivement</translation>
    </message>
    <message>
        <source>What others have copied meanwhile cannot be called back.</source>
        <translation>Ce que d’autres ont copié entre-temps ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Links to it stop working for others. Likes and discussions are kept.</source>
        <translation>Les liens vers lui ne fonctionnent plus pour les autres. Les j’aime et les discussions sont conservés.</translation>
    </message>
    <message>
        <source>The old name goes on working: it leads to the new one. Links in other cards, such as “base model”, keep the old name until somebody changes them. Discussions, likes and downloads come along.</source>
        <translation>L’ancien nom reste valable&#xa0;: il mène au nouveau. Les liens dans d’autres fiches, comme «&#xa0;base model&#xa0;», gardent l’ancien nom jusqu’à ce que quelqu’un les modifie. Discussions, j’aime et téléchargements suivent.</translation>
    </message>
    <message>
        <source>The new owner decides who may change it, and its storage counts there.</source>
        <translation>Le nouveau propriétaire décide qui peut le modifier, et son stockage y est compté.</translation>
    </message>
    <message>
        <source>The copy has all files and is independent from then on. Likes, downloads and discussions stay with the original.</source>
        <translation>La copie a tous les fichiers et devient indépendante. Les j’aime, téléchargements et discussions restent avec l’original.</translation>
    </message>
    <message>
        <source>All files, every revision, discussions and likes are lost; nobody can bring them back. The name becomes free.</source>
        <translation>Tous les fichiers, toutes les révisions, les discussions et les j’aime sont perdus&#xa0;; personne ne peut les récupérer. Le nom redevient libre.</translation>
    </message>
    <message>
        <source>Make %1 public</source>
        <translation>Rendre %1 public</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories public</source>
        <translation>
            <numerusform>Rendre %n dépôt public</numerusform>
            <numerusform>Rendre %n dépôts publics</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 private</source>
        <translation>Rendre %1 privé</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories private</source>
        <translation>
            <numerusform>Rendre %n dépôt privé</numerusform>
            <numerusform>Rendre %n dépôts privés</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Protéger %1</translation>
    </message>
    <message numerus="yes">
        <source>Protect %n repositories</source>
        <translation>
            <numerusform>Protéger %n dépôt</numerusform>
            <numerusform>Protéger %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>Renommer ou déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>Déplacer %n dépôt</numerusform>
            <numerusform>Déplacer %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n repositories</source>
        <translation>
            <numerusform>Dupliquer %n dépôt</numerusform>
            <numerusform>Dupliquer %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repositories</source>
        <translation>
            <numerusform>Supprimer %n dépôt</numerusform>
            <numerusform>Supprimer %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Rendre public</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
</context>
<context>
    <name>RepoId</name>
    <message>
        <source>“%1” is not a kind of repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de dépôt.</translation>
    </message>
    <message>
        <source>Use model, dataset or space.</source>
        <translation>Utilisez model, dataset ou space.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un dépôt.</translation>
    </message>
    <message>
        <source>Names look like owner/name, with letters, digits, dots, dashes and underscores.</source>
        <translation>Un nom a la forme owner/name, avec lettres, chiffres, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>“%1” is not a folder of the cache.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier du cache.</translation>
    </message>
</context>
<context>
    <name>RepoRefs</name>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>A name does not begin with “refs/”.</source>
        <translation>Un nom ne commence pas par «&#xa0;refs/&#xa0;».</translation>
    </message>
    <message>
        <source>Spaces and ~ ^ : ? * [ \ may not be in a name.</source>
        <translation>Les espaces et ~ ^ : ? * [ \ ne sont pas permis dans un nom.</translation>
    </message>
    <message>
        <source>Git does not take this name.</source>
        <translation>Git n’accepte pas ce nom.</translation>
    </message>
</context>
<context>
    <name>RepoSubject</name>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’est plus là.</translation>
    </message>
    <message>
        <source>Open it again where it is now.</source>
        <translation>Rouvrez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>Le dossier contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>Open the folder of one model.</source>
        <translation>Ouvrez le dossier d’un seul modèle.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>RevertPlan</name>
    <message>
        <source>%1 cannot be brought back from here.</source>
        <translation>%1 ne peut pas être rétabli d’ici.</translation>
    </message>
    <message>
        <source>Download it as it was, and upload it again.</source>
        <translation>Téléchargez-le tel qu’il était, et téléversez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>“%1” is not the name of a revision.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une révision.</translation>
    </message>
    <message>
        <source>Use a branch, a tag or a full commit id.</source>
        <translation>Utilisez une branche, une étiquette ou un identifiant de commit complet.</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>closest %1</source>
        <translation>la plus proche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>moins de 1&#xa0;ms</translation>
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
        <translation>Son original fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>It is an adapter (PEFT) and needs the model it was made for.</source>
        <translation>C’est un adaptateur (PEFT)&#xa0;; il a besoin du modèle pour lequel il est fait.</translation>
    </message>
    <message>
        <source>Its weights are quantised with GPTQ, which Vitrine does not read.</source>
        <translation>Ses poids sont quantifiés avec GPTQ, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>Its weights are quantised with AWQ, which Vitrine does not read.</source>
        <translation>Ses poids sont quantifiés avec AWQ, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>Its weights are quantised with bitsandbytes, which Vitrine does not read.</source>
        <translation>Ses poids sont quantifiés avec bitsandbytes, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>Its weights are quantised with %1, which Vitrine does not read.</source>
        <translation>Ses poids sont quantifiés avec %1, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>It is a diffusers pipeline, which Vitrine does not run yet.</source>
        <translation>C’est un pipeline diffusers, que Vitrine ne fait pas encore fonctionner.</translation>
    </message>
    <message>
        <source>It runs only with Python code of its own, and Vitrine never runs code from a repository.</source>
        <translation>Il exige son propre code Python, et Vitrine n’exécute jamais le code d’un dépôt.</translation>
    </message>
    <message>
        <source>Its weights are GGUF, which Vitrine does not read yet.</source>
        <translation>Ses poids sont en GGUF, que Vitrine ne lit pas encore.</translation>
    </message>
    <message>
        <source>Its weights are ONNX, which Vitrine does not read.</source>
        <translation>Ses poids sont en ONNX, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>It has only PyTorch pickles as weights, which Vitrine does not read yet.</source>
        <translation>Ses seuls poids sont des pickles PyTorch, que Vitrine ne lit pas encore.</translation>
    </message>
    <message>
        <source>Many models have a safetensors version on another branch or under a similar name.</source>
        <translation>Beaucoup de modèles ont une version safetensors sur une autre branche ou sous un nom proche.</translation>
    </message>
    <message>
        <source>It has only TensorFlow or Flax weights, which Vitrine does not read.</source>
        <translation>Ses seuls poids sont TensorFlow ou Flax, que Vitrine ne lit pas.</translation>
    </message>
    <message>
        <source>It has no weights that Vitrine reads (model.safetensors).</source>
        <translation>Il n’a pas de poids lisibles par Vitrine (model.safetensors).</translation>
    </message>
    <message>
        <source>It is a %1 model, and Vitrine does not know that architecture.</source>
        <translation>C’est un modèle %1, et Vitrine ne connaît pas cette architecture.</translation>
    </message>
    <message>
        <source>Vitrine knows %1 models, but not with the head %2.</source>
        <translation>Vitrine connaît les modèles %1, mais pas avec la tête %2.</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(aucune indiquée)</translation>
    </message>
    <message>
        <source>Cannot run here yet</source>
        <translation>Ne fonctionne pas encore ici</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
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
        <translation>Poids</translation>
    </message>
    <message>
        <source>Widened to float32</source>
        <translation>Convertis en float32</translation>
    </message>
    <message>
        <source>Working memory of one answer</source>
        <translation>Mémoire de travail d’une réponse</translation>
    </message>
    <message>
        <source>The worker itself</source>
        <translation>Le processus de calcul lui-même</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Mémoire libre maintenant</translation>
    </message>
    <message>
        <source>Estimated time of an answer</source>
        <translation>Durée estimée d’une réponse</translation>
    </message>
    <message>
        <source>Missing protection</source>
        <translation>Protection manquante</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>It needs about %1 of memory; %2 are free.</source>
        <translation>Il demande environ %1 de mémoire&#xa0;; %2 sont libres.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A smaller model of the same kind may run.</source>
        <translation>Un modèle plus petit du même type fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>Runs slowly here</source>
        <translation>Fonctionne lentement ici</translation>
    </message>
    <message>
        <source>Runs well here</source>
        <translation>Fonctionne bien ici</translation>
    </message>
    <message>
        <source>About %1 an answer, %2 of memory, %3 on disk.</source>
        <translation>Environ %1 par réponse, %2 de mémoire, %3 sur le disque.</translation>
    </message>
    <message>
        <source>It is made for the library %1.</source>
        <translation>Il est fait pour la bibliothèque %1.</translation>
    </message>
    <message>
        <source>The repository&apos;s configuration has not been read.</source>
        <translation>La configuration du dépôt n’a pas été lue.</translation>
    </message>
    <message>
        <source>Its configuration names no architecture (model_type).</source>
        <translation>Sa configuration n’indique pas d’architecture (model_type).</translation>
    </message>
    <message>
        <source>You can still read its card and download it.</source>
        <translation>Vous pouvez quand même lire sa fiche et le télécharger.</translation>
    </message>
    <message>
        <source>It has no config.json, which says what kind of model it is.</source>
        <translation>Il n’a pas de config.json, qui dit de quel type de modèle il s’agit.</translation>
    </message>
    <message>
        <source>As a %1 it cannot do the task “%2” here.</source>
        <translation>En tant que %1, il ne sait pas faire ici la tâche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>Endommagé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>The weights file %1 is broken: %2.</source>
        <translation>Le fichier de poids %1 est défectueux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; si cela persiste, prévenez son auteur.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The helper process could not be locked in.</source>
        <translation>Le processus auxiliaire n’a pas pu être isolé.</translation>
    </message>
    <message>
        <source>Nothing was opened. Please report this with the details.</source>
        <translation>Rien n’a été ouvert. Merci de le signaler avec les détails.</translation>
    </message>
</context>
<context>
    <name>ShareRepository</name>
    <message>
        <source>Taking %1 to This computer…</source>
        <translation>Transfert de %1 vers «&#xa0;Cet ordinateur&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at This computer now, with %n files.</source>
        <translation>
            <numerusform>%1 est maintenant sur «&#xa0;Cet ordinateur&#xa0;», avec %n fichier.</numerusform>
            <numerusform>%1 est maintenant sur «&#xa0;Cet ordinateur&#xa0;», avec %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at This computer already, with these files.</source>
        <translation>%1 est déjà sur «&#xa0;Cet ordinateur&#xa0;», avec ces fichiers.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Text classification</source>
        <translation>Classification de texte</translation>
    </message>
    <message>
        <source>Token classification</source>
        <translation>Classification de tokens</translation>
    </message>
    <message>
        <source>Table question answering</source>
        <translation>Questions sur un tableau</translation>
    </message>
    <message>
        <source>Question answering</source>
        <translation>Questions-réponses</translation>
    </message>
    <message>
        <source>Zero-shot classification</source>
        <translation>Classification zero-shot</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Summarization</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Feature extraction</source>
        <translation>Caractéristiques de texte</translation>
    </message>
    <message>
        <source>Text generation</source>
        <translation>Génération de texte</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Mot à compléter</translation>
    </message>
    <message>
        <source>Sentence similarity</source>
        <translation>Similarité de phrases</translation>
    </message>
    <message>
        <source>Text ranking</source>
        <translation>Classement de textes</translation>
    </message>
    <message>
        <source>Text retrieval</source>
        <translation>Recherche de textes</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>Table to text</source>
        <translation>Tableau vers texte</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Texte vers audio</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Audio vers audio</translation>
    </message>
    <message>
        <source>Audio classification</source>
        <translation>Classification audio</translation>
    </message>
    <message>
        <source>Audio and text to text</source>
        <translation>Audio et texte vers texte</translation>
    </message>
    <message>
        <source>Voice activity detection</source>
        <translation>Détection de parole</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Classification d’images</translation>
    </message>
    <message>
        <source>Depth estimation</source>
        <translation>Estimation de profondeur</translation>
    </message>
    <message>
        <source>Object detection</source>
        <translation>Détection d’objets</translation>
    </message>
    <message>
        <source>Image segmentation</source>
        <translation>Segmentation d’images</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Texte vers image</translation>
    </message>
    <message>
        <source>Image to text</source>
        <translation>Image vers texte</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Image vers image</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Image vers vidéo</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>Génération d’images</translation>
    </message>
    <message>
        <source>Video classification</source>
        <translation>Classification de vidéos</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Texte vers vidéo</translation>
    </message>
    <message>
        <source>Zero-shot image classification</source>
        <translation>Classif. d’images zero-shot</translation>
    </message>
    <message>
        <source>Mask generation</source>
        <translation>Génération de masques</translation>
    </message>
    <message>
        <source>Zero-shot object detection</source>
        <translation>Détection zero-shot</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Texte vers 3D</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Image vers 3D</translation>
    </message>
    <message>
        <source>Image feature extraction</source>
        <translation>Caractéristiques d’images</translation>
    </message>
    <message>
        <source>Keypoint detection</source>
        <translation>Détection de points clés</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Vidéo vers vidéo</translation>
    </message>
    <message>
        <source>Image and text to text</source>
        <translation>Image et texte vers texte</translation>
    </message>
    <message>
        <source>Image and text to image</source>
        <translation>Image et texte vers image</translation>
    </message>
    <message>
        <source>Image and text to video</source>
        <translation>Image et texte vers vidéo</translation>
    </message>
    <message>
        <source>Visual question answering</source>
        <translation>Questions sur une image</translation>
    </message>
    <message>
        <source>Document question answering</source>
        <translation>Questions sur un document</translation>
    </message>
    <message>
        <source>Video and text to text</source>
        <translation>Vidéo et texte vers texte</translation>
    </message>
    <message>
        <source>Visual document retrieval</source>
        <translation>Recherche de documents</translation>
    </message>
    <message>
        <source>Any to any</source>
        <translation>Tout vers tout</translation>
    </message>
    <message>
        <source>Tabular classification</source>
        <translation>Classification tabulaire</translation>
    </message>
    <message>
        <source>Tabular regression</source>
        <translation>Régression tabulaire</translation>
    </message>
    <message>
        <source>Tabular to text</source>
        <translation>Tabulaire vers texte</translation>
    </message>
    <message>
        <source>Time series forecasting</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Apprent. par renforcement</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>Robotique</translation>
    </message>
    <message>
        <source>Graph machine learning</source>
        <translation>Apprentissage sur graphes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Add a picture, then run again.</source>
        <translation>Ajoutez une image, puis relancez.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Type a text, then run again.</source>
        <translation>Saisissez un texte, puis relancez.</translation>
    </message>
    <message>
        <source>“%1” needs at least one text.</source>
        <translation>«&#xa0;%1&#xa0;» demande au moins un texte.</translation>
    </message>
    <message>
        <source>Type one a line.</source>
        <translation>Saisissez-en un par ligne.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Utilisez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Options&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 n’a pas d’entrée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not base64.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du base64.</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Nombre d’étiquettes</translation>
    </message>
    <message>
        <source>Shows only this many of the most probable labels.</source>
        <translation>N’affiche que ce nombre d’étiquettes, les plus probables.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>How the model&apos;s raw numbers become scores. Left alone, the model decides.</source>
        <translation>Comment les nombres bruts du modèle deviennent des scores. Sans choix, le modèle décide.</translation>
    </message>
    <message>
        <source>Says which of its labels fit a text, and how sure it is.</source>
        <translation>Dit laquelle de ses étiquettes convient à un texte, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Saisissez ou collez un texte</translation>
    </message>
    <message>
        <source>Says what a picture shows, and how sure it is.</source>
        <translation>Dit ce que montre une image, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drop, paste, open or draw a picture</source>
        <translation>Déposez, collez, ouvrez ou dessinez une image</translation>
    </message>
    <message>
        <source>One vector from many</source>
        <translation>Un vecteur à partir de plusieurs</translation>
    </message>
    <message>
        <source>How the vectors of all tokens become one. Left alone, the model&apos;s own files decide.</source>
        <translation>Comment les vecteurs de tous les tokens n’en font qu’un. Sans choix, les fichiers du modèle décident.</translation>
    </message>
    <message>
        <source>Turns a text into numbers that other programs can compare.</source>
        <translation>Transforme un texte en nombres que d’autres programmes peuvent comparer.</translation>
    </message>
    <message>
        <source>Length one</source>
        <translation>Longueur un</translation>
    </message>
    <message>
        <source>Scales the vector to length one. Left alone, the model&apos;s own files decide.</source>
        <translation>Ramène le vecteur à la longueur un. Sans choix, les fichiers du modèle décident.</translation>
    </message>
    <message>
        <source>Says how close each of several sentences is to another in meaning.</source>
        <translation>Dit à quel point chacune des phrases est proche d’une autre par le sens.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>The sentence to compare with</source>
        <translation>La phrase à comparer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>One sentence a line</source>
        <translation>Une phrase par ligne</translation>
    </message>
    <message>
        <source>Vitrine does not run the task “%1” yet.</source>
        <translation>Vitrine ne fait pas encore la tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It runs: %1.</source>
        <translation>Elle fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not valid Unicode.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>Write both halves of a surrogate pair.</source>
        <translation>Écrivez les deux moitiés d’une paire de substitution.</translation>
    </message>
    <message>
        <source>The option “%1” does not work here yet.</source>
        <translation>L’option «&#xa0;%1&#xa0;» ne fonctionne pas encore ici.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-la.</translation>
    </message>
    <message>
        <source>“parameters” is not an object.</source>
        <translation>«&#xa0;parameters&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>Give the picture&apos;s file as base64.</source>
        <translation>Donnez le fichier de l’image en base64.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Access requests</source>
        <translation>Demandes d’accès</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>My likes</source>
        <translation>Mes j’aime</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
</context>
<context>
    <name>TokenRights</name>
    <message>
        <source>read repositories</source>
        <translation>lire les dépôts</translation>
    </message>
    <message>
        <source>change repositories</source>
        <translation>modifier les dépôts</translation>
    </message>
    <message>
        <source>see requests for access</source>
        <translation>voir les demandes d’accès</translation>
    </message>
    <message>
        <source>write discussions</source>
        <translation>écrire des discussions</translation>
    </message>
    <message>
        <source>write posts</source>
        <translation>écrire des billets</translation>
    </message>
    <message>
        <source>read collections</source>
        <translation>lire les collections</translation>
    </message>
    <message>
        <source>change collections</source>
        <translation>modifier les collections</translation>
    </message>
    <message>
        <source>read the organization</source>
        <translation>lire l’organisation</translation>
    </message>
    <message>
        <source>change the organization</source>
        <translation>modifier l’organisation</translation>
    </message>
    <message>
        <source>change resource groups</source>
        <translation>modifier les groupes de ressources</translation>
    </message>
    <message>
        <source>run jobs</source>
        <translation>lancer des jobs</translation>
    </message>
    <message>
        <source>ask inference providers</source>
        <translation>interroger les fournisseurs d’inférence</translation>
    </message>
    <message>
        <source>ask inference endpoints</source>
        <translation>interroger les points d’accès d’inférence</translation>
    </message>
    <message>
        <source>change inference endpoints</source>
        <translation>modifier les points d’accès d’inférence</translation>
    </message>
    <message>
        <source>read what is billed</source>
        <translation>lire ce qui est facturé</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>Partout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may only read what is public.</source>
        <translation>Il ne peut lire que ce qui est public.</translation>
    </message>
    <message>
        <source>It may read gated repositories that %1 may read.</source>
        <translation>Il peut lire les dépôts à accès sur demande que %1 peut lire.</translation>
    </message>
    <message>
        <source>It may not read gated repositories, even where %1 was let in.</source>
        <translation>Il ne peut pas lire les dépôts à accès sur demande, même là où %1 a été admis.</translation>
    </message>
    <message>
        <source>It may read everything that %1 may read.</source>
        <translation>Il peut lire tout ce que %1 peut lire.</translation>
    </message>
    <message>
        <source>It may change nothing.</source>
        <translation>Il ne peut rien modifier.</translation>
    </message>
    <message>
        <source>It may change everything that %1 may change.</source>
        <translation>Il peut modifier tout ce que %1 peut modifier.</translation>
    </message>
    <message>
        <source>It may do what was agreed to in the browser.</source>
        <translation>Il peut faire ce qui a été accepté dans le navigateur.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Fine-grained</source>
        <translation>Droits précis</translation>
    </message>
    <message>
        <source>Signed in by the browser</source>
        <translation>Connecté par le navigateur</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributeur</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>peut lire</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>aucun accès</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
</context>
<context>
    <name>Tokenizer</name>
    <message>
        <source>The tokenizer uses the %1 &quot;%2&quot;, which does not run here yet.</source>
        <translation>Le tokenizer utilise le %1 «&#xa0;%2&#xa0;», qui ne fonctionne pas encore ici.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The tokenizer file is broken: %1.</source>
        <translation>Le fichier du tokenizer est défectueux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; si cela persiste, prévenez son auteur.</translation>
    </message>
    <message>
        <source>The text is not valid Unicode (UTF-8).</source>
        <translation>Le texte n’est pas de l’Unicode valide (UTF-8).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The text cannot be shortened to fit the model.</source>
        <translation>Le texte ne peut pas être raccourci pour ce modèle.</translation>
    </message>
    <message>
        <source>Give a shorter text.</source>
        <translation>Donnez un texte plus court.</translation>
    </message>
    <message>
        <source>There is no tokenizer (tokenizer.json or vocab.txt).</source>
        <translation>Il n’y a pas de tokenizer (tokenizer.json ou vocab.txt).</translation>
    </message>
    <message>
        <source>Download the whole repository, or choose another model.</source>
        <translation>Téléchargez le dépôt entier ou choisissez un autre modèle.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Lecture de la liste des fichiers…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused · %1 kept</source>
        <translation>En pause · %1 conservés</translation>
    </message>
    <message>
        <source>Done · %1 · %2</source>
        <translation>Terminé · %1 · %2</translation>
    </message>
    <message>
        <source>Stopped · %1 kept</source>
        <translation>Arrêté · %1 conservés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 · the place asks us to wait, on again in %2</source>
        <translation>%1 · l’emplacement demande d’attendre, reprise dans %2</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it was downloaded completely and that you may read it.</source>
        <translation>Vérifiez qu’il a été téléchargé en entier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 has no file %2, which running it needs.</source>
        <translation>%1 n’a pas le fichier %2, nécessaire pour le lancer.</translation>
    </message>
    <message>
        <source>Download the whole repository, or choose another model.</source>
        <translation>Téléchargez le dépôt entier ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The file %1 is far larger than such files are.</source>
        <translation>Le fichier %1 est bien plus gros que de tels fichiers ne le sont.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Download it again; if it stays broken, tell its author.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; si cela persiste, prévenez son auteur.</translation>
    </message>
    <message>
        <source>%1 has no weights in the safetensors format.</source>
        <translation>%1 n’a pas de poids au format safetensors.</translation>
    </message>
    <message>
        <source>Choose a model that has model.safetensors among its files.</source>
        <translation>Choisissez un modèle qui a model.safetensors parmi ses fichiers.</translation>
    </message>
    <message>
        <source>The weights file %1 is missing.</source>
        <translation>Le fichier de poids %1 manque.</translation>
    </message>
    <message>
        <source>Download the whole repository.</source>
        <translation>Téléchargez le dépôt entier.</translation>
    </message>
    <message>
        <source>Two weights files both hold &quot;%1&quot;.</source>
        <translation>Deux fichiers de poids contiennent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of weights files, %1, names no tensor.</source>
        <translation>La liste des fichiers de poids, %1, n’indique aucun tenseur.</translation>
    </message>
    <message>
        <source>The weights file %1 lacks &quot;%2&quot;, which %3 places there.</source>
        <translation>Le fichier de poids %1 ne contient pas «&#xa0;%2&#xa0;», que %3 y situe.</translation>
    </message>
    <message>
        <source>The weights hold &quot;%1&quot; twice, under an old and a new name.</source>
        <translation>Les poids contiennent «&#xa0;%1&#xa0;» deux fois, sous un ancien et un nouveau nom.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <source>%n minutes ago</source>
        <translation>il y a %n minutes</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message>
        <source>%n hours ago</source>
        <translation>il y a %n heures</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation>il y a %n jours</translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>il y a 1 mois</translation>
    </message>
    <message>
        <source>%n months ago</source>
        <translation>il y a %n mois</translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>il y a 1 an</translation>
    </message>
    <message>
        <source>%n years ago</source>
        <translation>il y a %n ans</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%n seconds</source>
        <translation>%n secondes</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n heures</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>A message to the helper process is too large.</source>
        <translation>Un message au processus auxiliaire est trop gros.</translation>
    </message>
    <message>
        <source>The helper process said something that cannot be understood.</source>
        <translation>Le processus auxiliaire a envoyé un message incompréhensible.</translation>
    </message>
    <message>
        <source>Try again; a new process is started for it.</source>
        <translation>Réessayez&#xa0;; un nouveau processus est démarré pour cela.</translation>
    </message>
    <message>
        <source>There is not enough memory to hand this over.</source>
        <translation>Il n’y a pas assez de mémoire pour la transmission.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller input.</source>
        <translation>Fermez d’autres programmes ou réduisez l’entrée.</translation>
    </message>
    <message>
        <source>The helper process handed over something that cannot be used.</source>
        <translation>Le processus auxiliaire a transmis des données inutilisables.</translation>
    </message>
    <message>
        <source>The helper program is of another version.</source>
        <translation>Le programme auxiliaire est d’une autre version.</translation>
    </message>
    <message>
        <source>Install Vitrine again, all of it.</source>
        <translation>Réinstallez Vitrine en entier.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 manque.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file %1 is not part of this model&apos;s folder.</source>
        <translation>Le fichier %1 ne fait pas partie du dossier de ce modèle.</translation>
    </message>
    <message>
        <source>Links must stay inside the folder. Copy the file into it and try again.</source>
        <translation>Les liens doivent rester dans le dossier. Copiez-y le fichier et réessayez.</translation>
    </message>
    <message>
        <source>The model&apos;s process could not be started.</source>
        <translation>Le processus du modèle n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The model&apos;s process crashed.</source>
        <translation>Le processus du modèle a planté.</translation>
    </message>
    <message>
        <source>The model&apos;s process ended.</source>
        <translation>Le processus du modèle s’est arrêté.</translation>
    </message>
    <message>
        <source>The model&apos;s process did not start in time.</source>
        <translation>Le processus du modèle n’a pas démarré à temps.</translation>
    </message>
    <message>
        <source>The model&apos;s process does not answer.</source>
        <translation>Le processus du modèle ne répond pas.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The program that runs models is not installed.</source>
        <translation>Le programme qui fait fonctionner les modèles n’est pas installé.</translation>
    </message>
    <message>
        <source>Install Vitrine again.</source>
        <translation>Réinstallez Vitrine.</translation>
    </message>
    <message>
        <source>Run it again; if it ends once more, the details may help to report it.</source>
        <translation>Relancez-le&#xa0;; s’il s’arrête encore, les détails aideront à le signaler.</translation>
    </message>
    <message>
        <source>Your input and everything else in the window are kept.</source>
        <translation>Votre entrée et tout le reste de la fenêtre sont conservés.</translation>
    </message>
    <message>
        <source>The model needs more memory than this computer has left.</source>
        <translation>Le modèle demande plus de mémoire qu’il n’en reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs, use a smaller input, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, réduisez l’entrée ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lecture des poids</translation>
    </message>
    <message>
        <source>Building the model</source>
        <translation>Construction du modèle</translation>
    </message>
    <message>
        <source>Splitting the text</source>
        <translation>Découpage du texte</translation>
    </message>
    <message>
        <source>Decoding the picture</source>
        <translation>Décodage de l’image</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>This page has not been opened here before.</source>
        <translation>Cette page n’a pas encore été ouverte ici.</translation>
    </message>
    <message>
        <source>Open it once while there is a connection.</source>
        <translation>Ouvrez-la une fois lorsqu’il y a une connexion.</translation>
    </message>
    <message>
        <source>What is already on this computer still works.</source>
        <translation>Ce qui est déjà sur cet ordinateur fonctionne toujours.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON array.</source>
        <translation>%1 ne contient pas de tableau JSON.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Hugging Face Hub on a desk: search, read, download and run models on this computer.</source>
        <translation>Le Hub Hugging Face sur le bureau&#xa0;: chercher, lire, télécharger et faire fonctionner des modèles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>a vitrine: or Hub link to show, or the folder of a model</source>
        <translation>un lien vitrine: ou du Hub à afficher, ou le dossier d’un modèle</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>This repository has no such revision.</source>
        <translation>Ce dépôt n’a pas cette révision.</translation>
    </message>
    <message>
        <source>Choose another branch, tag or commit.</source>
        <translation>Choisissez une autre branche, étiquette ou un autre commit.</translation>
    </message>
    <message>
        <source>There is no such file in this revision.</source>
        <translation>Ce fichier n’existe pas dans cette révision.</translation>
    </message>
    <message>
        <source>Look at the list of files: it may have been moved or renamed.</source>
        <translation>Consultez la liste des fichiers&#xa0;: il a pu être déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The files of this repository are open only to those who accepted its conditions.</source>
        <translation>Les fichiers de ce dépôt ne sont ouverts qu’à ceux qui ont accepté ses conditions.</translation>
    </message>
    <message>
        <source>Sign in and accept the conditions on the repository&apos;s page at %1.</source>
        <translation>Connectez-vous et acceptez les conditions sur la page du dépôt, sur %1.</translation>
    </message>
    <message>
        <source>%1 has closed this repository.</source>
        <translation>%1 a fermé ce dépôt.</translation>
    </message>
    <message>
        <source>Look for another copy, or ask its author.</source>
        <translation>Cherchez une autre copie ou demandez à son auteur.</translation>
    </message>
    <message>
        <source>%1 does not accept the token.</source>
        <translation>%1 n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>It may have expired: sign in again.</source>
        <translation>Il a peut-être expiré&#xa0;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>There is no such repository at %1, or it is private.</source>
        <translation>Ce dépôt n’existe pas sur %1, ou il est privé.</translation>
    </message>
    <message>
        <source>Check the name; if it is private, sign in with an account that may see it.</source>
        <translation>Vérifiez le nom&#xa0;; s’il est privé, connectez-vous avec un compte qui peut le voir.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 veut savoir qui demande.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 asks for a payment or a plan for this.</source>
        <translation>%1 demande un paiement ou un abonnement pour cela.</translation>
    </message>
    <message>
        <source>See your account&apos;s billing page at %1.</source>
        <translation>Voyez la page de facturation de votre compte sur %1.</translation>
    </message>
    <message>
        <source>Your account may read this repository but not change it.</source>
        <translation>Votre compte peut lire ce dépôt, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Ask its owner for a role that may write.</source>
        <translation>Demandez à son propriétaire un rôle qui permet d’écrire.</translation>
    </message>
    <message>
        <source>%1 does not allow this: %2</source>
        <translation>%1 ne le permet pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use an account or a token that has this permission.</source>
        <translation>Utilisez un compte ou un jeton qui a cette autorisation.</translation>
    </message>
    <message>
        <source>%1 may not show this for legal reasons.</source>
        <translation>%1 ne peut pas le montrer pour des raisons juridiques.</translation>
    </message>
    <message>
        <source>Look for another copy.</source>
        <translation>Cherchez une autre copie.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 n’a pas ce qui est demandé.</translation>
    </message>
    <message>
        <source>Check the name, and that this address is that of a Hub.</source>
        <translation>Vérifiez le nom, et que cette adresse est bien celle d’un Hub.</translation>
    </message>
    <message>
        <source>This repository is open to everyone: there are no requests to answer.</source>
        <translation>Ce dépôt est ouvert à tous&#xa0;: il n’y a pas de demandes à traiter.</translation>
    </message>
    <message>
        <source>Turn on access requests in its settings first.</source>
        <translation>Activez d’abord les demandes d’accès dans ses réglages.</translation>
    </message>
    <message>
        <source>%1 did not understand the request: %2</source>
        <translation>%1 n’a pas compris la demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change what you asked for, then try again.</source>
        <translation>Modifiez votre demande, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 a attendu la demande trop longtemps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is already there, or changes just now: %2</source>
        <translation>Cela existe déjà, ou change en ce moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reload, look at what is there, then try again.</source>
        <translation>Rechargez, regardez ce qui est là, puis réessayez.</translation>
    </message>
    <message>
        <source>Someone changed the branch since it was opened here.</source>
        <translation>Quelqu’un a modifié la branche depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Reload, then make your change again.</source>
        <translation>Rechargez, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>%1 does not take that much at once.</source>
        <translation>%1 n’en accepte pas autant à la fois.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Envoyez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>The file is shorter than the part asked for.</source>
        <translation>Le fichier est plus court que la partie demandée.</translation>
    </message>
    <message>
        <source>Reload: it may have changed.</source>
        <translation>Rechargez&#xa0;: il a peut-être changé.</translation>
    </message>
    <message>
        <source>%1 does not accept this: %2</source>
        <translation>%1 ne l’accepte pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correct the names of the files, then try again.</source>
        <translation>Corrigez les noms des fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them with the proxy&apos;s address in Settings.</source>
        <translation>Indiquez-les avec l’adresse du proxy dans les réglages.</translation>
    </message>
    <message>
        <source>%1 has had too many requests from here.</source>
        <translation>%1 a reçu trop de demandes d’ici.</translation>
    </message>
    <message>
        <source>Wait a little; signing in raises the limit.</source>
        <translation>Attendez un peu&#xa0;; se connecter relève la limite.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own just now.</source>
        <translation>%1 a lui-même un problème en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected: %2</source>
        <translation>%1 a donné une réponse inattendue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check that this address is that of a Hub.</source>
        <translation>Vérifiez que cette adresse est bien celle d’un Hub.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 answered with something that cannot be understood.</source>
        <translation>%1 a envoyé une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Hub, and whether the network wants you to sign in.</source>
        <translation>Vérifiez que l’adresse est celle d’un Hub, et si le réseau demande une connexion.</translation>
    </message>
    <message>
        <source>%1 sent us on to an address that is not safe.</source>
        <translation>%1 nous a renvoyés vers une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>Tell those who run it.</source>
        <translation>Prévenez ceux qui le gèrent.</translation>
    </message>
    <message>
        <source>%1 sends us round in circles.</source>
        <translation>%1 nous fait tourner en rond.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse est trop grande (%1).</translation>
    </message>
    <message>
        <source>Ask for less, or download the file instead.</source>
        <translation>Demandez-en moins, ou téléchargez plutôt le fichier.</translation>
    </message>
    <message>
        <source>What is already on this computer still works.</source>
        <translation>Ce qui est déjà sur cet ordinateur fonctionne toujours.</translation>
    </message>
    <message>
        <source>%1 was not found: there seems to be no connection.</source>
        <translation>%1 est introuvable&#xa0;: il semble qu’il n’y ait pas de connexion.</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>Check that the server is running and the address is right.</source>
        <translation>Vérifiez que le serveur fonctionne et que l’adresse est bonne.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion a été coupée (%1).</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It is not certain that this is really %1: its certificate was not accepted.</source>
        <translation>Il n’est pas certain que ce soit vraiment %1&#xa0;: son certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether the network wants you to sign in. Nothing was sent.</source>
        <translation>Vérifiez la date de cet ordinateur, et si le réseau demande une connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Le proxy sur le chemin vers %1 ne laisse pas passer la demande.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Vérifiez le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Hub, then try again.</source>
        <translation>Vérifiez que l’adresse est celle d’un Hub, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Switch offline work off in Settings to ask %1.</source>
        <translation>Désactivez le travail hors ligne dans les réglages pour interroger %1.</translation>
    </message>
    <message>
        <source>This is not the address of a web server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur Web.</translation>
    </message>
    <message>
        <source>Addresses begin with https:// or http://.</source>
        <translation>Les adresses commencent par https:// ou http://.</translation>
    </message>
    <message>
        <source>Try again in %1 s; signing in raises the limit.</source>
        <translation>Réessayez dans %1&#xa0;s&#xa0;; se connecter relève la limite.</translation>
    </message>
</context>
<context>
    <name>safePath</name>
    <message>
        <source>The server named a file outside its folder.</source>
        <translation>Le serveur a indiqué un fichier hors de son dossier.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::account::DeviceLogin</name>
    <message>
        <source>The code is no longer valid.</source>
        <translation>Le code n’est plus valable.</translation>
    </message>
    <message>
        <source>Start again: you get a new code.</source>
        <translation>Recommencez&#xa0;: vous recevrez un nouveau code.</translation>
    </message>
    <message>
        <source>You said no in the browser.</source>
        <translation>Vous avez refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Start again if that was a mistake.</source>
        <translation>Personne n’a été connecté. Recommencez si c’était une erreur.</translation>
    </message>
</context>
<context>
    <name>vitrine::account::LocalHubProcess</name>
    <message>
        <source>The place “This computer” could not be started.</source>
        <translation>L’emplacement «&#xa0;Cet ordinateur&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>What is in the cache can still be opened from the library.</source>
        <translation>Ce qui est dans le cache s’ouvre toujours depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>The place “This computer” ended before it was done.</source>
        <translation>L’emplacement «&#xa0;Cet ordinateur&#xa0;» s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Try again: it starts anew.</source>
        <translation>Réessayez&#xa0;: il redémarre.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::Callout</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::CardCbor</name>
    <message>
        <source>The card could not be read.</source>
        <translation>La fiche n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Reload the page. The files of the repository are not touched.</source>
        <translation>Rechargez la page. Les fichiers du dépôt ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::CardParser</name>
    <message>
        <source>The facts at the top of the card would unfold to far more than they are.</source>
        <translation>Les métadonnées en tête de la fiche se déploieraient bien au-delà de leur taille.</translation>
    </message>
    <message>
        <source>Remove anchors and aliases from the YAML at the top of README.md.</source>
        <translation>Retirez les ancres et les alias du YAML en tête de README.md.</translation>
    </message>
    <message>
        <source>The facts at the top of the card are not valid YAML (line %1).</source>
        <translation>Les métadonnées en tête de la fiche ne sont pas du YAML valide (ligne %1).</translation>
    </message>
    <message>
        <source>Correct that line of README.md.</source>
        <translation>Corrigez cette ligne de README.md.</translation>
    </message>
</context>
<context>
    <name>vitrine::cards::Note</name>
    <message>
        <source>The facts at the top of this card are not valid YAML, so some of them are missing here. The text below is complete.</source>
        <translation>Les métadonnées en tête de cette fiche ne sont pas du YAML valide&#xa0;; certaines manquent donc ici. Le texte ci-dessous est complet.</translation>
    </message>
    <message>
        <source>The facts at the top of this card would unfold to far more than they are, so they were left out. The text below is complete.</source>
        <translation>Les métadonnées en tête de cette fiche se déploieraient bien au-delà de leur taille&#xa0;; elles ont été omises. Le texte ci-dessous est complet.</translation>
    </message>
    <message>
        <source>This card could not be laid out in time, so it is shown as it was written.</source>
        <translation>Cette fiche n’a pas pu être mise en page à temps&#xa0;; elle est affichée telle qu’écrite.</translation>
    </message>
    <message>
        <source>This card is too long to show whole. You are reading its beginning.</source>
        <translation>Cette fiche est trop longue pour être affichée en entier. Vous en lisez le début.</translation>
    </message>
    <message>
        <source>Some parts of this card are nested too deeply and are shown more simply.</source>
        <translation>Certaines parties de cette fiche sont trop imbriquées et sont affichées plus simplement.</translation>
    </message>
    <message>
        <source>Some bytes of this card are not text and were replaced.</source>
        <translation>Certains octets de cette fiche ne sont pas du texte et ont été remplacés.</translation>
    </message>
</context>
<context>
    <name>vitrine::inference</name>
    <message>
        <source>The model&apos;s configuration does not say what kind of model it is.</source>
        <translation>La configuration du modèle ne dit pas de quel type de modèle il s’agit.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; do not run here yet.</source>
        <translation>Les modèles du type «&#xa0;%1&#xa0;» ne fonctionnent pas encore ici.</translation>
    </message>
    <message>
        <source>A model of the type &quot;%1&quot; cannot do the task %2 here.</source>
        <translation>Un modèle du type «&#xa0;%1&#xa0;» ne sait pas faire ici la tâche %2.</translation>
    </message>
    <message>
        <source>Models of the kind %1 do not run here yet.</source>
        <translation>Les modèles du genre %1 ne fonctionnent pas encore ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::inference::LoadReport</name>
    <message>
        <source>%1 missing (%2)</source>
        <translation>%1 manquants (%2)</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 inattendus (%2)</translation>
    </message>
    <message>
        <source>%1 of another shape (%2)</source>
        <translation>%1 d’une autre forme (%2)</translation>
    </message>
    <message>
        <source>%1 of a number format that is not supported (%2)</source>
        <translation>%1 d’un format de nombres non pris en charge (%2)</translation>
    </message>
    <message>
        <source>The weights of %1 do not fit its configuration: %2.</source>
        <translation>Les poids de %1 ne correspondent pas à sa configuration&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, choose another model.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; si cela ne suffit pas, choisissez un autre modèle.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage</name>
    <message>
        <source>The disk is full; a note of Vitrine could not be kept.</source>
        <translation>Le disque est plein&#xa0;; une note de Vitrine n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>A file with notes of Vitrine is damaged.</source>
        <translation>Un fichier de notes de Vitrine est endommagé.</translation>
    </message>
    <message>
        <source>A file with notes of Vitrine could not be read or written.</source>
        <translation>Un fichier de notes de Vitrine n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage::DataFolderOwner</name>
    <message>
        <source>Vitrine is running already with this folder.</source>
        <translation>Vitrine fonctionne déjà avec ce dossier.</translation>
    </message>
    <message>
        <source>Use the window that is open, or choose another data folder.</source>
        <translation>Utilisez la fenêtre ouverte ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Vitrine&apos;s own folder cannot be written.</source>
        <translation>Le dossier de Vitrine n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>vitrine::storage::SqliteDownloadQueue</name>
    <message>
        <source>The account “%1” is not signed in.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>Sign in, then resume the download.</source>
        <translation>Connectez-vous, puis reprenez le téléchargement.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccessRequestModel</name>
    <message>
        <source>Someone who is not named</source>
        <translation>Quelqu’un qui n’est pas nommé</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccountDesk</name>
    <message>
        <source>You are %1 at %2 now.</source>
        <translation>Vous êtes maintenant %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 est déconnecté de %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Personne n’est connecté sur %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A token is in use at %1</source>
        <translation>Un jeton est utilisé sur %1</translation>
    </message>
    <message>
        <source>Whoever speaks at the place speaks for %1 again.</source>
        <translation>Le compte utilisé sur l’emplacement sert de nouveau pour %1.</translation>
    </message>
    <message>
        <source>%1 speaks for %2 from now on.</source>
        <translation>%1 sert désormais pour %2.</translation>
    </message>
    <message>
        <source>Use %1 for %2 alone</source>
        <translation>Utiliser %1 pour %2 seulement</translation>
    </message>
    <message>
        <source>Use %1 for %2 again</source>
        <translation>Utiliser de nouveau %1 pour %2</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message>
        <source>My account and what its token may do</source>
        <translation>Mon compte et ce que permet son jeton</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Se connecter avec un autre compte…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <translation>Utiliser le compte %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AccountPage</name>
    <message>
        <source>kept in the keychain</source>
        <translation>gardé dans le trousseau</translation>
    </message>
    <message>
        <source>kept in the token file of the Hugging Face tools</source>
        <translation>gardé dans le fichier de jeton des outils Hugging Face</translation>
    </message>
    <message>
        <source>kept until Vitrine is closed</source>
        <translation>gardé jusqu’à la fermeture de Vitrine</translation>
    </message>
    <message>
        <source>made by this computer&apos;s own hub</source>
        <translation>créé par le hub de cet ordinateur</translation>
    </message>
    <message>
        <source>from HF_TOKEN or the token file of the Hugging Face tools</source>
        <translation>de HF_TOKEN ou du fichier de jeton des outils Hugging Face</translation>
    </message>
    <message>
        <source>Signed in by the browser</source>
        <translation>Connecté par le navigateur</translation>
    </message>
    <message>
        <source>%1 token “%2”</source>
        <translation>%1&#xa0;: jeton «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>A token is in use at %1</source>
        <translation>Un jeton est utilisé sur %1</translation>
    </message>
    <message>
        <source>You are not signed in at %1</source>
        <translation>Vous n’êtes pas connecté sur %1</translation>
    </message>
    <message>
        <source>Vitrine is asking whose it is.</source>
        <translation>Vitrine demande à qui il appartient.</translation>
    </message>
    <message>
        <source>Most models need no account. With one you see private repositories, ask for access to gated ones, and change what is yours. The token is sent to %1 and to no other server.</source>
        <translation>La plupart des modèles n’exigent pas de compte. Avec un compte, vous voyez les dépôts privés, demandez l’accès à ceux qui sont sur demande et modifiez ce qui est à vous. Le jeton est envoyé à %1 et à aucun autre serveur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
    <message>
        <source>What this token may do</source>
        <translation>Ce que permet ce jeton</translation>
    </message>
    <message>
        <source>Manage tokens in the browser</source>
        <translation>Gérer les jetons dans le navigateur</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>%1 is signed out at %2.</source>
        <translation>%1 est déconnecté de %2.</translation>
    </message>
    <message>
        <source>You are %1 at %2 now.</source>
        <translation>Vous êtes maintenant %1 sur %2.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::AddToCollection</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>My collections</source>
        <translation>Mes collections</translation>
    </message>
    <message>
        <source>Title of a new collection</source>
        <translation>Titre d’une nouvelle collection</translation>
    </message>
    <message>
        <source>Which collections hold %1?</source>
        <translation>Quelles collections contiennent %1&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reading your collections</source>
        <translation>Lecture de vos collections</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Pas encore de collections</translation>
    </message>
    <message>
        <source>Type a title below to make the first one.</source>
        <translation>Saisissez un titre ci-dessous pour créer la première.</translation>
    </message>
    <message>
        <source>%1 is in “%2” now.</source>
        <translation>%1 est maintenant dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no longer in “%2”.</source>
        <translation>%1 n’est plus dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is a collection of this title already.</source>
        <translation>Il y a déjà une collection de ce titre.</translation>
    </message>
    <message>
        <source>Made the private collection “%1” with it.</source>
        <translation>La collection privée «&#xa0;%1&#xa0;» a été créée avec lui.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BatchCard</name>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>These answers are not kept in the history; save them as a table.</source>
        <translation>Ces réponses ne sont pas gardées dans l’historique&#xa0;; enregistrez-les en tableau.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped.</source>
        <translation>Il n’y a pas de texte dans ce qui a été déposé.</translation>
    </message>
    <message>
        <source>Only the first %1 are asked.</source>
        <translation>Seules les %1 premières entrées sont traitées.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>Réponses&#xa0;: %1 sur %n</numerusform>
            <numerusform>Réponses&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has no answer; point at it to see why.</source>
        <translation>
            <numerusform>%n entrée n’a pas de réponse&#xa0;; pointez-la pour voir pourquoi.</numerusform>
            <numerusform>%n entrées n’ont pas de réponse&#xa0;; pointez-les pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was answered stays here.</source>
        <translation>Arrêté. Les réponses obtenues restent ici.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Échec de l’enregistrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
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
        <translation>%1 y sont libres.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the folder for downloads</source>
        <translation>Modifier le dossier des téléchargements</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Revenir au dossier par défaut</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. The folder stays as it was; choose another one.</source>
        <translation>Rien ne peut être écrit dans %1. Le dossier reste tel qu’il était&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardNotices</name>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Their sites learn that this card was opened</source>
        <translation>Leurs sites apprennent que cette fiche a été ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) come from other sites and were not loaded.</source>
        <translation>
            <numerusform>%n image vient d’un autre site et n’a pas été chargée.</numerusform>
            <numerusform>%n images viennent d’autres sites et n’ont pas été chargées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardPictures</name>
    <message>
        <source>Picture not available</source>
        <translation>Image non disponible</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardTab</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>This card shows pictures from other servers, which would learn your address.</source>
        <translation>Cette fiche montre des images d’autres serveurs, qui apprendraient votre adresse.</translation>
    </message>
    <message>
        <source>Reading the card</source>
        <translation>Lecture de la fiche</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Pas de fiche</translation>
    </message>
    <message>
        <source>The authors wrote no README.md. Files and facts still tell what this is.</source>
        <translation>Les auteurs n’ont pas écrit de README.md. Les fichiers et les informations disent tout de même ce que c’est.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardView</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Faire défiler de côté</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ChangesPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commits since then</source>
        <translation>Commits depuis</translation>
    </message>
    <message>
        <source>Files that changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>Show changed lines</source>
        <translation>Afficher les lignes modifiées</translation>
    </message>
    <message>
        <source>Go back to…</source>
        <translation>Revenir à…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <translation>Examen des changements</translation>
    </message>
    <message>
        <source>Get access</source>
        <translation>Obtenir l’accès</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>It is not on this computer, and was never looked at from here.</source>
        <translation>Il n’est pas sur cet ordinateur, et n’a jamais été consulté d’ici.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Rien n’a changé depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n commit(s)</source>
        <translation>
            <numerusform>Plus de %n commit</numerusform>
            <numerusform>Plus de %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) since %1</source>
        <translation>
            <numerusform>%n fichier depuis %1</numerusform>
            <numerusform>%n fichiers depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>On this computer: the newest revision, %1, %2.</source>
        <translation>Sur cet ordinateur&#xa0;: la révision la plus récente, %1, %2.</translation>
    </message>
    <message>
        <source>On this computer: rolled back to %1, %2. The newer %3 is still here.</source>
        <translation>Sur cet ordinateur&#xa0;: retour à %1, %2. La révision plus récente %3 est toujours ici.</translation>
    </message>
    <message>
        <source>On this computer: an older revision, %1, %2. It is the one that Try it uses.</source>
        <translation>Sur cet ordinateur&#xa0;: une révision plus ancienne, %1, %2. C’est elle qu’utilise Essayer.</translation>
    </message>
    <message>
        <source>Use the newest revision</source>
        <translation>Utiliser la révision la plus récente</translation>
    </message>
    <message>
        <source>Fetch only what changed · %1</source>
        <translation>Télécharger seulement ce qui a changé · %1</translation>
    </message>
    <message>
        <source>%1 are here already and are shared by both revisions.</source>
        <translation>%1 sont déjà ici et communs aux deux révisions.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1, fetched %2, %3</source>
        <translation>%1, téléchargée %2, %3</translation>
    </message>
    <message>
        <source>%1 is being fetched. Transfers shows how far it is.</source>
        <translation>%1 est en cours de téléchargement. Voyez l’avancement dans Transferts.</translation>
    </message>
    <message>
        <source>%1 is up to date on this computer.</source>
        <translation>%1 est à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it uses %1 of %2 now.</source>
        <translation>Essayer utilise maintenant %1 de %2.</translation>
    </message>
    <message>
        <source>%1 is marked as seen</source>
        <translation>%1 est marqué comme vu</translation>
    </message>
    <message>
        <source>You will be told when %1 changes.</source>
        <translation>Vous serez averti quand %1 changera.</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>%1 n’est plus suivi</translation>
    </message>
    <message>
        <source>Reading the changed lines…</source>
        <translation>Lecture des lignes modifiées…</translation>
    </message>
    <message>
        <source>%1: not text</source>
        <translation>%1&#xa0;: pas du texte</translation>
    </message>
    <message>
        <source>There are no changed lines of this file to show.</source>
        <translation>Il n’y a pas de lignes modifiées à afficher pour ce fichier.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Modifier la collection</translation>
    </message>
    <message>
        <source>Private: only you, or your organization, can see it</source>
        <translation>Privée&#xa0;: vous seul, ou votre organisation, pouvez la voir</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The description has %1 characters; it may have %2.</source>
        <translation>La description a %1 caractères&#xa0;; elle peut en avoir %2.</translation>
    </message>
    <message>
        <source>There is a collection of this title already. Choose another title.</source>
        <translation>Il y a déjà une collection de ce titre. Choisissez un autre titre.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionPage</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Add by name or link</source>
        <translation>Ajouter par nom ou par lien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Edit the note (F2)</source>
        <translation>Modifier la remarque (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What the collection holds</source>
        <translation>Contenu de la collection</translation>
    </message>
    <message>
        <source>Opening the collection</source>
        <translation>Ouverture de la collection</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message numerus="yes">
        <source>%n upvote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>It holds nothing yet</source>
        <translation>Elle ne contient encore rien</translation>
    </message>
    <message>
        <source>Type a name or paste a link above, or choose “Add to collection…” in the menu of a repository.</source>
        <translation>Saisissez un nom ou collez un lien ci-dessus, ou choisissez «&#xa0;Ajouter à une collection…&#xa0;» dans le menu d’un dépôt.</translation>
    </message>
    <message>
        <source>Its owner has put nothing into it.</source>
        <translation>Son propriétaire n’y a rien mis.</translation>
    </message>
    <message>
        <source>%1 is in this collection already.</source>
        <translation>%1 est déjà dans cette collection.</translation>
    </message>
    <message>
        <source>%1 is no longer in the collection</source>
        <translation>%1 n’est plus dans la collection</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>La remarque a été modifiée</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Tout télécharger</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>Rendre publique</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Rendre privée</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Only you, or your organization, can see it now.</source>
        <translation>Vous seul, ou votre organisation, pouvez la voir désormais.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>Tout le monde peut la voir désormais.</translation>
    </message>
    <message>
        <source>The collection is gone; what it held is as it was.</source>
        <translation>La collection n’existe plus&#xa0;; ce qu’elle contenait est inchangé.</translation>
    </message>
    <message>
        <source>Delete the collection?</source>
        <translation>Supprimer la collection&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” will be gone, with its notes and its order. The repositories in it stay as they are. This cannot be undone.</source>
        <translation>«&#xa0;%1&#xa0;» disparaîtra, avec ses remarques et son ordre. Les dépôts qu’elle contient restent tels quels. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait in Transfers.</source>
        <translation>
            <numerusform>%n téléchargement attend dans Transferts.</numerusform>
            <numerusform>%n téléchargements attendent dans Transferts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that can be downloaded.</source>
        <translation>Elle ne contient rien qui puisse être téléchargé.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Chercher des collections</translation>
    </message>
    <message>
        <source>Whose collections</source>
        <translation>Les collections de qui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Celles de tous</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Collections belong to an account</source>
        <translation>Les collections sont liées à un compte</translation>
    </message>
    <message>
        <source>Sign in to see and make yours. Everybody&apos;s public ones can be read without.</source>
        <translation>Connectez-vous pour voir les vôtres et en créer. Les collections publiques de tous peuvent être lues sans compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look at everybody&apos;s</source>
        <translation>Voir celles de tous</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état du %1</translation>
    </message>
    <message>
        <source>Reading the collections</source>
        <translation>Lecture des collections</translation>
    </message>
    <message>
        <source>No collection fits</source>
        <translation>Aucune collection ne correspond</translation>
    </message>
    <message>
        <source>Titles and descriptions are searched.</source>
        <translation>La recherche porte sur les titres et les descriptions.</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Pas encore de collections</translation>
    </message>
    <message>
        <source>A collection is a list of models, datasets, Spaces and papers, with notes, for yourself or for everybody.</source>
        <translation>Une collection est une liste de modèles, de jeux de données, de Spaces et d’articles, avec des remarques, pour vous ou pour tous.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommentCard</name>
    <message>
        <source>What to do with this comment</source>
        <translation>Que faire de ce commentaire</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>modifié %n fois</numerusform>
            <numerusform>modifié %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This comment was hidden.</source>
        <translation>Ce commentaire a été masqué.</translation>
    </message>
    <message>
        <source>This comment was hidden by %1.</source>
        <translation>Ce commentaire a été masqué par %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Commentaire de %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>Masquer…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommentEditor</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Write a comment. Markdown works.</source>
        <translation>Écrivez un commentaire. Markdown est accepté.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer. Send it before you close the window.</source>
        <translation>Le brouillon n’a pas pu être gardé sur cet ordinateur. Envoyez-le avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>%1 Your text is kept.</source>
        <translation>%1 Votre texte est conservé.</translation>
    </message>
    <message>
        <source>*Nothing is written yet.*</source>
        <translation>*Rien n’est encore écrit.*</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommitDiff</name>
    <message>
        <source>‹ All commits</source>
        <translation>‹ Tous les commits</translation>
    </message>
    <message>
        <source>Bring this file back as it was then</source>
        <translation>Rétablir ce fichier tel qu’il était alors</translation>
    </message>
    <message>
        <source>Undo this commit</source>
        <translation>Annuler ce commit</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Without a message</source>
        <translation>Sans message</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>It changed no file</source>
        <translation>Il n’a modifié aucun fichier</translation>
    </message>
    <message>
        <source>Some commits only carry a message.</source>
        <translation>Certains commits ne portent qu’un message.</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <translation>Choisissez d’abord un fichier dans la liste</translation>
    </message>
    <message>
        <source>Bring back %1 of %2</source>
        <translation>Rétablir %1 de %2</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Copied the differences of %n files</source>
        <translation>
            <numerusform>Différences de %n fichier copiées</numerusform>
            <numerusform>Différences de %n fichiers copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommitRow</name>
    <message>
        <source>Nobody named</source>
        <translation>Aucun auteur indiqué</translation>
    </message>
    <message>
        <source>Without a message</source>
        <translation>Sans message</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open the repository as it was then</source>
        <translation>Ouvrir le dépôt tel qu’il était alors</translation>
    </message>
    <message>
        <source>Open commit %1</source>
        <translation>Ouvrir le commit %1</translation>
    </message>
    <message>
        <source>Files as they were then</source>
        <translation>Fichiers tels qu’ils étaient alors</translation>
    </message>
    <message>
        <source>Copy the commit&apos;s id</source>
        <translation>Copier l’identifiant du commit</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What commit %1 changed</source>
        <translation>Ce que le commit %1 a modifié</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommunityTab</name>
    <message>
        <source>Whoever writes here has to say who they are.</source>
        <translation>Pour écrire ici, il faut dire qui l’on est.</translation>
    </message>
    <message>
        <source>Sign in, then write.</source>
        <translation>Connectez-vous, puis écrivez.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ConfirmDialog</name>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CreateRepoDialog</name>
    <message>
        <source>New repository</source>
        <translation>Nouveau dépôt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Ouvrir celui qui existe</translation>
    </message>
    <message>
        <source>Static pages</source>
        <translation>Pages statiques</translation>
    </message>
    <message>
        <source>What the Space is built with</source>
        <translation>Avec quoi le Space est construit</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What it is, what it is good for and what not. Markdown; can be written later.</source>
        <translation>Ce que c’est, à quoi cela sert et à quoi non. Markdown&#xa0;; peut être écrit plus tard.</translation>
    </message>
    <message>
        <source>First words of its card</source>
        <translation>Premiers mots de sa fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Letters, digits, “-”, “_” and “.”; it can be changed later.</source>
        <translation>Lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»&#xa0;; il peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DeedModel</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DeedsDialog</name>
    <message>
        <source>Plan and results</source>
        <translation>Plan et résultats</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 done, %2 failed or left out, %3 of %4 still to come.</source>
        <translation>%1 faits, %2 échoués ou laissés de côté, %3 sur %4 encore à venir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be done; the list says why.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être fait&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être faits&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DemoPanel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Press Run to see the answer here.</source>
        <translation>Cliquez sur Lancer pour voir la réponse ici.</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>Téléchargement du modèle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Cancelled. Press Run to start again.</source>
        <translation>Annulé. Cliquez sur Lancer pour recommencer.</translation>
    </message>
    <message>
        <source>The download was stopped; what has come is kept. The button goes on with it.</source>
        <translation>Le téléchargement a été arrêté&#xa0;; ce qui est arrivé est conservé. Le bouton le poursuit.</translation>
    </message>
    <message>
        <source>Run it once first: the model is not on this computer yet.</source>
        <translation>Lancez-le d’abord une fois&#xa0;: le modèle n’est pas encore sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DemoTab</name>
    <message>
        <source>Fetching the model</source>
        <translation>Téléchargement du modèle</translation>
    </message>
    <message>
        <source>Fetching the model: %1 of %2</source>
        <translation>Téléchargement du modèle&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at what this model is</source>
        <translation>Examen de ce qu’est ce modèle</translation>
    </message>
    <message>
        <source>This model cannot run here yet</source>
        <translation>Ce modèle ne fonctionne pas encore ici</translation>
    </message>
    <message>
        <source>Only models can be tried</source>
        <translation>Seuls les modèles peuvent être essayés</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Similar models that run</source>
        <translation>Modèles semblables qui fonctionnent</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>This model is damaged on this computer</source>
        <translation>Ce modèle est endommagé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Check it in the library</source>
        <translation>Vérifier dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiffModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>A large file: before %1, after %2</source>
        <translation>Un gros fichier&#xa0;: avant %1, après %2</translation>
    </message>
    <message>
        <source>Not a text: its content is not compared</source>
        <translation>Pas un texte&#xa0;: son contenu n’est pas comparé</translation>
    </message>
    <message>
        <source>There are more lines than can be shown</source>
        <translation>Il y a plus de lignes qu’on ne peut en afficher</translation>
    </message>
    <message>
        <source>Moved, its content is the same</source>
        <translation>Déplacé, son contenu est le même</translation>
    </message>
    <message>
        <source>Nothing in its text has changed</source>
        <translation>Rien n’a changé dans son texte</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · nouveau</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <translation>%1 · supprimé</translation>
    </message>
    <message>
        <source>%1 → %2 · renamed</source>
        <translation>%1 → %2 · renommé</translation>
    </message>
    <message>
        <source>%1, %2 added, %3 removed, %4</source>
        <translation>%1, %2 ajoutées, %3 supprimées, %4</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>added in line %1: %2</source>
        <translation>ajoutée à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>removed from line %1: %2</source>
        <translation>supprimée de la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiffView</name>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>Chercher dans les changements</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscoverPage</name>
    <message>
        <source>%1 – Discover</source>
        <translation>%1 – Découvrir</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>“%1” – Discover</source>
        <translation>«&#xa0;%1&#xa0;» – Découvrir</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Tout ce qui vient de %1</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Les plus aimés</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Les plus téléchargés</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Mis à jour récemment</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open a folder with a model</source>
        <translation>Ouvrir un dossier avec un modèle</translation>
    </message>
    <message>
        <source>Open a picture or a text</source>
        <translation>Ouvrir une image ou un texte</translation>
    </message>
    <message>
        <source>Kind of repository</source>
        <translation>Type de dépôt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>%1 affichés jusqu’ici</translation>
    </message>
    <message>
        <source>%1 shown · searched %2 so far</source>
        <translation>%1 affichés · %2 parcourus jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Ouvrir cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>None of the %1 looked at so far fits.</source>
        <translation>Aucun des %1 parcourus jusqu’ici ne convient.</translation>
    </message>
    <message>
        <source>Search more</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Fewer filters find more.</source>
        <translation>Moins de filtres donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The place cannot be reached. This list was stored %1.</source>
        <translation>L’emplacement est injoignable. Cette liste a été enregistrée %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Searched %1 so far</source>
        <translation>%1 parcourus jusqu’ici</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation>1 jeu de données</translation>
    </message>
    <message>
        <source>%1 datasets</source>
        <translation>%1 jeux de données</translation>
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
        <translation>Aucun nom ne contient «&#xa0;%2&#xa0;» ici (%1). La recherche porte ici sur les noms&#xa0;: essayez une partie d’un nom.</translation>
    </message>
    <message>
        <source>%1 has nothing of this kind yet.</source>
        <translation>Il n’y a encore rien de ce type ici (%1).</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionDelegate</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglée&#xa0;: %1</translation>
    </message>
    <message>
        <source>pull request of %1</source>
        <translation>pull request de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionList</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Les plus actives</translation>
    </message>
    <message>
        <source>Most reactions</source>
        <translation>Le plus de réactions</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Discussions and pull requests</source>
        <translation>Discussions et pull requests</translation>
    </message>
    <message>
        <source>Discussion…</source>
        <translation>Discussion…</translation>
    </message>
    <message>
        <source>Pull request…</source>
        <translation>Pull request…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Search in titles and texts</source>
        <translation>Chercher dans les titres et les textes</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De qui</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed in all</source>
        <translation>
            <numerusform>%n fermée en tout</numerusform>
            <numerusform>%n fermées en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1, the place cannot be reached</source>
        <translation>état du %1, l’emplacement est injoignable</translation>
    </message>
    <message>
        <source>Asking for discussions</source>
        <translation>Recherche des discussions</translation>
    </message>
    <message>
        <source>No discussions here</source>
        <translation>Pas de discussions ici</translation>
    </message>
    <message>
        <source>The owners have switched discussions off, or show them to members only. The card may say how to reach them.</source>
        <translation>Les propriétaires ont désactivé les discussions, ou ne les montrent qu’aux membres. La fiche dit peut-être comment les joindre.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Personne n’a encore écrit</translation>
    </message>
    <message>
        <source>Ask the authors something, or propose a change.</source>
        <translation>Posez une question aux auteurs, ou proposez un changement.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Look under “All”, or change what you search for.</source>
        <translation>Regardez sous «&#xa0;Toutes&#xa0;», ou modifiez votre recherche.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionModel</name>
    <message>
        <source>%1, number %2, %3 by %4, %5, %6</source>
        <translation>%1, numéro %2, %3 par %4, %5, %6</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>pull request</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussion</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionView</name>
    <message>
        <source>Opening number %1</source>
        <translation>Ouverture du numéro %1</translation>
    </message>
    <message>
        <source>It cannot be merged yet: files were changed on both sides.</source>
        <translation>Elle ne peut pas encore être fusionnée&#xa0;: des fichiers ont été modifiés des deux côtés.</translation>
    </message>
    <message>
        <source>It cannot be merged yet. Changed on both sides: %1</source>
        <translation>Elle ne peut pas encore être fusionnée. Modifié des deux côtés&#xa0;: %1</translation>
    </message>
    <message>
        <source>A draft: nobody was told yet. Commit to %1, then publish it.</source>
        <translation>Un brouillon&#xa0;: personne n’a encore été averti. Faites un commit vers %1, puis publiez-le.</translation>
    </message>
    <message>
        <source>The files of this pull request were removed; what was merged stays.</source>
        <translation>Les fichiers de cette pull request ont été supprimés&#xa0;; ce qui a été fusionné reste.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>from a reference into a branch</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>Reopen with comment</source>
        <translation>Rouvrir avec un commentaire</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close with comment</source>
        <translation>Fermer avec un commentaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New comment of %1</source>
        <translation>Nouveau commentaire de %1</translation>
    </message>
    <message>
        <source>Asking for the changes</source>
        <translation>Recherche des changements</translation>
    </message>
    <message>
        <source>The place shows no changes</source>
        <translation>L’emplacement ne montre aucun changement</translation>
    </message>
    <message>
        <source>Perhaps the files may not be read from here.</source>
        <translation>Peut-être les fichiers ne peuvent-ils pas être lus d’ici.</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Commit to %1 to fill it.</source>
        <translation>Faites un commit vers %1 pour la remplir.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message>
        <source>Your comment was sent</source>
        <translation>Votre commentaire est envoyé</translation>
    </message>
    <message>
        <source>The comment was changed.</source>
        <translation>Le commentaire est modifié.</translation>
    </message>
    <message>
        <source>Hide this comment?</source>
        <translation>Masquer ce commentaire&#xa0;?</translation>
    </message>
    <message>
        <source>Its text will not be shown to anybody any more. This cannot be undone.</source>
        <translation>Plus personne ne verra son texte. C’est irréversible.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The comment is hidden.</source>
        <translation>Le commentaire est masqué.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>La discussion est rouverte.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>La discussion est fermée.</translation>
    </message>
    <message>
        <source>It is published: the owners see it now.</source>
        <translation>Le brouillon est publié&#xa0;: les propriétaires le voient maintenant.</translation>
    </message>
    <message>
        <source>It is pinned to the top.</source>
        <translation>La discussion est épinglée en haut.</translation>
    </message>
    <message>
        <source>It is not pinned any more.</source>
        <translation>La discussion n’est plus épinglée.</translation>
    </message>
    <message>
        <source>Remove the files of this pull request?</source>
        <translation>Supprimer les fichiers de cette pull request&#xa0;?</translation>
    </message>
    <message>
        <source>What was merged stays, and so does what was written here. It cannot be opened again.</source>
        <translation>Ce qui a été fusionné reste, de même que ce qui a été écrit ici. Elle ne peut pas être rouverte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its files were removed.</source>
        <translation>Ses fichiers sont supprimés.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>It has a new title.</source>
        <translation>Le titre est modifié.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>“%1” of %2 becomes part of %3 of %4. Everybody who opens the repository gets it from then on.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 rejoint %3 de %4. Quiconque ouvre le dépôt l’obtient dès lors.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“Changes” shows what it changes.</source>
        <translation>«&#xa0;Changements&#xa0;» montre ce qu’elle modifie.</translation>
    </message>
    <message>
        <source>A comment, if you like</source>
        <translation>Un commentaire, si vous voulez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is merged.</source>
        <translation>La fusion est faite.</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>All discussions</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation>Ouvrir ses fichiers</translation>
    </message>
    <message>
        <source>Its owners have locked this: nobody can write here any more.</source>
        <translation>Ses propriétaires ont verrouillé cette discussion&#xa0;: plus personne ne peut y écrire.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
    </message>
    <message>
        <source>Sign in to answer.</source>
        <translation>Connectez-vous pour répondre.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Whoever writes here has to say who they are.</source>
        <translation>Pour écrire ici, il faut dire qui l’on est.</translation>
    </message>
    <message>
        <source>Sign in, then write.</source>
        <translation>Connectez-vous, puis écrivez.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Remove its files…</source>
        <translation>Supprimer ses fichiers…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DrawingBoard</name>
    <message>
        <source>Drawing board</source>
        <translation>Planche à dessin</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Ctrl+Z takes the last stroke back.</source>
        <translation>Dessinez à la souris, au stylet ou au doigt. Ctrl+Z annule le dernier trait.</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessinez ici</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FactsColumn</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1 parameters, %2</source>
        <translation>%1 paramètres, %2</translation>
    </message>
    <message>
        <source>%1 in all files</source>
        <translation>%1 pour tous les fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>Qualité mesurée</translation>
    </message>
    <message>
        <source>As the authors say.</source>
        <translation>Selon les auteurs.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Made from this</source>
        <translation>Issus de celui-ci</translation>
    </message>
    <message>
        <source>Trained on this</source>
        <translation>Entraînés sur celui-ci</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <source>Models made from this one</source>
        <translation>Modèles issus de celui-ci</translation>
    </message>
    <message>
        <source>Models trained on this</source>
        <translation>Modèles entraînés sur ce jeu de données</translation>
    </message>
    <message>
        <source>Use this dataset</source>
        <translation>Utiliser ce jeu de données</translation>
    </message>
    <message>
        <source>Fetch this Space</source>
        <translation>Récupérer ce Space</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilePreview</name>
    <message>
        <source>File content</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>Its content is shown here before any download.</source>
        <translation>Son contenu s’affiche ici avant tout téléchargement.</translation>
    </message>
    <message>
        <source>Too large to show here</source>
        <translation>Trop gros pour être affiché ici</translation>
    </message>
    <message>
        <source>Download it to look at it.</source>
        <translation>Téléchargez-le pour le consulter.</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Pas un texte</translation>
    </message>
    <message>
        <source>This file holds bytes that are not text. Download it to use it.</source>
        <translation>Les octets de ce fichier ne sont pas du texte. Téléchargez-le pour l’utiliser.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Copy the content</source>
        <translation>Copier le contenu</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>Télécharger ce fichier</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>les premiers %1 sont affichés</translation>
    </message>
    <message>
        <source>not UTF-8: some letters may be wrong</source>
        <translation>pas en UTF-8&#xa0;: certaines lettres peuvent être fausses</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>%n première ligne</numerusform>
            <numerusform>les %n premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Weights as plain numbers: nothing in this file can run.</source>
        <translation>Des poids en simples nombres&#xa0;: rien ne peut s’exécuter dans ce fichier.</translation>
    </message>
    <message>
        <source>pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>A Python pickle can run code when another program opens it. Vitrine never does.</source>
        <translation>Un pickle Python peut exécuter du code quand un autre programme l’ouvre. Vitrine ne le fait jamais.</translation>
    </message>
    <message>
        <source>LFS</source>
        <translation>LFS</translation>
    </message>
    <message>
        <source>A large file, kept outside the repository&apos;s history.</source>
        <translation>Un gros fichier, gardé hors de l’historique du dépôt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>The place&apos;s scanner warns of this file. Do not open it in other programs.</source>
        <translation>L’analyseur de l’emplacement met en garde contre ce fichier. Ne l’ouvrez pas dans d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilesTab</name>
    <message>
        <source>Download selected</source>
        <translation>Télécharger la sélection</translation>
    </message>
    <message>
        <source>Download all</source>
        <translation>Tout télécharger</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reading the list of files</source>
        <translation>Lecture de la liste des fichiers</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Pas de fichiers</translation>
    </message>
    <message>
        <source>This revision holds nothing.</source>
        <translation>Cette révision ne contient rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n file(s) · %1</source>
        <translation>
            <numerusform>Télécharger %n fichier · %1</numerusform>
            <numerusform>Télécharger %n fichiers · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl and Shift select several files or folders.</source>
        <translation>Ctrl et Maj sélectionnent plusieurs fichiers ou dossiers.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilterColumn</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Fewer tasks</source>
        <translation>Moins de tâches</translation>
    </message>
    <message>
        <source>All %1 tasks</source>
        <translation>Les %1 tâches</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Fonctionne ici</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Runs well here</source>
        <translation>Fonctionne bien ici</translation>
    </message>
    <message>
        <source>Runs slowly here</source>
        <translation>Fonctionne lentement ici</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>Nombre de paramètres</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Any library</source>
        <translation>Toutes les bibliothèques</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Open and gated</source>
        <translation>Libre et sur demande</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Asks for access first</source>
        <translation>Accès sur demande</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>A tag, then Return</source>
        <translation>Une étiquette, puis Entrée</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FindBar</name>
    <message>
        <source>Find in the card</source>
        <translation>Chercher dans la fiche</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FirstScreen</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FollowModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>It is not there any more, or may not be seen</source>
        <translation>N’existe plus, ou n’est pas visible</translation>
    </message>
    <message>
        <source>Its licence must be accepted first</source>
        <translation>Sa licence doit d’abord être acceptée</translation>
    </message>
    <message>
        <source>You may not see it any more</source>
        <translation>Vous ne pouvez plus le voir</translation>
    </message>
    <message>
        <source>The last check did not work</source>
        <translation>La dernière vérification a échoué</translation>
    </message>
    <message>
        <source>On this computer; not followed</source>
        <translation>Sur cet ordinateur&#xa0;; non suivi</translation>
    </message>
    <message>
        <source>Changed upstream %1</source>
        <translation>Modifié à la source %1</translation>
    </message>
    <message>
        <source>Changed upstream</source>
        <translation>Modifié à la source</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>S’appelle maintenant %1</translation>
    </message>
    <message>
        <source>Not asked about yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>older revision here</source>
        <translation>révision plus ancienne ici</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FollowingPage</name>
    <message>
        <source>Following</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Which repositories</source>
        <translation>Quels dépôts</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Asks for each of them, one after the other</source>
        <translation>Vérifie chacun d’eux, l’un après l’autre</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed upstream</source>
        <translation>
            <numerusform>%n modifié à la source</numerusform>
            <numerusform>%n modifiés à la source</numerusform>
        </translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Rien sous ce nom</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>La recherche porte ici sur les noms.</translation>
    </message>
    <message>
        <source>Nothing of this place is downloaded yet</source>
        <translation>Rien n’est encore téléchargé depuis cet emplacement</translation>
    </message>
    <message>
        <source>What you download stands here, with what has changed since.</source>
        <translation>Ce que vous téléchargez figure ici, avec ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>You follow nothing yet</source>
        <translation>Vous ne suivez encore rien</translation>
    </message>
    <message>
        <source>Choose “Follow” in the menu of a repository, and you are told here when it changes.</source>
        <translation>Choisissez «&#xa0;Suivre&#xa0;» dans le menu d’un dépôt, et vous serez averti ici de ses changements.</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>Chercher un dépôt</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>%1 n’est plus suivi</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateField</name>
    <message>
        <source>The place adds this by itself: about where your address on the internet is.</source>
        <translation>L’emplacement ajoute ceci de lui-même&#xa0;: la région approximative de votre adresse internet.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Type or choose a country</source>
        <translation>Saisir ou choisir un pays</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>This must be ticked to ask for access.</source>
        <translation>Cette case doit être cochée pour demander l’accès.</translation>
    </message>
    <message>
        <source>This is no country of the list: choose one of its lines.</source>
        <translation>Ce pays n’est pas dans la liste&#xa0;: choisissez-y une ligne.</translation>
    </message>
    <message>
        <source>The authors offer nothing to choose from here: tell them on the repository&apos;s page.</source>
        <translation>Les auteurs n’offrent aucun choix ici&#xa0;: dites-le-leur sur la page du dépôt.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Écrivez une réponse.</translation>
    </message>
    <message>
        <source>Please choose an answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GatePanel</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>This place takes requests only on its page in the browser. Vitrine waits for what comes of it.</source>
        <translation>Cet emplacement ne prend les demandes que sur sa page, dans le navigateur. Vitrine en attend le résultat.</translation>
    </message>
    <message>
        <source>Download when access is granted</source>
        <translation>Télécharger une fois l’accès accordé</translation>
    </message>
    <message>
        <source>It begins by itself, also after Vitrine was closed and opened again.</source>
        <translation>Cela démarre tout seul, même après avoir fermé et rouvert Vitrine.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Ouvrir sa page dans le navigateur</translation>
    </message>
    <message>
        <source>Conditions of the authors</source>
        <translation>Conditions des auteurs</translation>
    </message>
    <message>
        <source>Its authors do not give access to people in the European Union.</source>
        <translation>Ses auteurs ne donnent pas accès aux personnes de l’Union européenne.</translation>
    </message>
    <message>
        <source>It is downloaded as soon as you have access.</source>
        <translation>Le téléchargement commence dès que vous avez accès.</translation>
    </message>
    <message>
        <source>Whether you have access is not known</source>
        <translation>On ne sait pas si vous avez accès</translation>
    </message>
    <message>
        <source>Looking at the gate</source>
        <translation>Vérification de l’accès</translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation>Demandé %1.</translation>
    </message>
    <message>
        <source>This place takes requests only on its page in the browser.</source>
        <translation>Cet emplacement ne prend les demandes que sur sa page, dans le navigateur.</translation>
    </message>
    <message>
        <source>What its authors ask for</source>
        <translation>Ce que demandent ses auteurs</translation>
    </message>
    <message>
        <source>Sign in to ask</source>
        <translation>Se connecter pour demander</translation>
    </message>
    <message>
        <source>Your user name and e-mail address are shared with %1.</source>
        <translation>Votre nom d’utilisateur et votre adresse e-mail sont communiqués à %1.</translation>
    </message>
    <message>
        <source>Your user name (%1) and e-mail address are shared with %2.</source>
        <translation>Votre nom d’utilisateur (%1) et votre adresse e-mail sont communiqués à %2.</translation>
    </message>
    <message>
        <source>So are these answers.</source>
        <translation>Ces réponses aussi.</translation>
    </message>
    <message>
        <source>The place adds about where you are.</source>
        <translation>L’emplacement ajoute votre région approximative.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Personne n’est connecté ici.</translation>
    </message>
    <message>
        <source>Sign in, then ask for access.</source>
        <translation>Connectez-vous, puis demandez l’accès.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateRequests</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Beginning of a user name</source>
        <translation>Début d’un nom d’utilisateur</translation>
    </message>
    <message>
        <source>Find a person by the beginning of their user name</source>
        <translation>Chercher une personne par le début de son nom d’utilisateur</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Alt+A in the list</source>
        <translation>Alt+A dans la liste</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Alt+R in the list</source>
        <translation>Alt+R dans la liste</translation>
    </message>
    <message>
        <source>Let ask again…</source>
        <translation>Laisser redemander…</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>Remettre en attente</translation>
    </message>
    <message>
        <source>User name of someone to let in</source>
        <translation>Nom d’utilisateur d’une personne à admettre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Let in without asking</source>
        <translation>Admettre sans demande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, mailed to them; may be empty</source>
        <translation>Motif, envoyé par e-mail&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Lecture des demandes</translation>
    </message>
    <message>
        <source>Everybody may read its files</source>
        <translation>Tout le monde peut lire ses fichiers</translation>
    </message>
    <message>
        <source>There are no requests to decide about.</source>
        <translation>Il n’y a aucune demande à traiter.</translation>
    </message>
    <message>
        <source>Nobody is in this list</source>
        <translation>Personne dans cette liste</translation>
    </message>
    <message>
        <source>No user name here begins with that.</source>
        <translation>Aucun nom d’utilisateur ne commence ainsi ici.</translation>
    </message>
    <message>
        <source>Requests appear here when people make them, or when you decide.</source>
        <translation>Les demandes apparaissent ici quand on en fait, ou quand vous décidez.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <translation>
            <numerusform>%n demande jusqu’ici</numerusform>
            <numerusform>%n demandes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be refused and cannot ask again.</source>
        <translation>
            <numerusform>%n personne sera refusée et ne pourra pas redemander.</numerusform>
            <numerusform>%n personnes seront refusées et ne pourront pas redemander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will have to ask again.</source>
        <translation>
            <numerusform>%n personne devra redemander.</numerusform>
            <numerusform>%n personnes devront redemander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let ask again</source>
        <translation>Laisser redemander</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be decided; “What happened” tells of each.</source>
        <translation>
            <numerusform>%n demande n’a pas pu être traitée&#xa0;; «&#xa0;Ce qui s’est passé&#xa0;» le détaille.</numerusform>
            <numerusform>%n demandes n’ont pas pu être traitées&#xa0;; «&#xa0;Ce qui s’est passé&#xa0;» détaille chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) accepted</source>
        <translation>
            <numerusform>%n personne acceptée</numerusform>
            <numerusform>%n personnes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) refused</source>
        <translation>
            <numerusform>%n personne refusée</numerusform>
            <numerusform>%n personnes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may ask again</source>
        <translation>
            <numerusform>%n personne peut redemander</numerusform>
            <numerusform>%n personnes peuvent redemander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait again</source>
        <translation>
            <numerusform>%n demande est de nouveau en attente</numerusform>
            <numerusform>%n demandes sont de nouveau en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be put back.</source>
        <translation>
            <numerusform>%n demande n’a pas pu être remise en place.</numerusform>
            <numerusform>%n demandes n’ont pas pu être remises en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may read the files now.</source>
        <translation>%1 peut maintenant lire les fichiers.</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Enregistrer les demandes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateSettingsCard</name>
    <message>
        <source>Access to its files</source>
        <translation>Accès à ses fichiers</translation>
    </message>
    <message>
        <source>Who may read the files</source>
        <translation>Qui peut lire les fichiers</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui le demande</translation>
    </message>
    <message>
        <source>Whom you accept</source>
        <translation>Qui vous acceptez</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Membres de l’organisation</translation>
    </message>
    <message>
        <source>need not ask</source>
        <translation>sans demande</translation>
    </message>
    <message>
        <source>have to ask too</source>
        <translation>demande requise aussi</translation>
    </message>
    <message>
        <source>Mails about requests</source>
        <translation>E-mails sur les demandes</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Mails go to</source>
        <translation>E-mails envoyés à</translation>
    </message>
    <message>
        <source>Change these</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Who may read the files is changed.</source>
        <translation>Le choix de qui peut lire les fichiers est modifié.</translation>
    </message>
    <message>
        <source>The settings of the gate are changed.</source>
        <translation>Les réglages de l’accès sont modifiés.</translation>
    </message>
    <message>
        <source>Everybody who sees the repository reads its files. Earlier requests stay in the lists, and count again if you shut it again.</source>
        <translation>Quiconque voit le dépôt lit ses fichiers. Les demandes passées restent dans les listes, et comptent de nouveau si vous refermez l’accès.</translation>
    </message>
    <message>
        <source>People tell their name and e-mail address and what the card asks, and may read the files at once. Those who waited before still wait.</source>
        <translation>Les gens donnent leur nom, leur adresse e-mail et ce que la fiche demande, et peuvent aussitôt lire les fichiers. Ceux qui attendaient déjà attendent toujours.</translation>
    </message>
    <message>
        <source>People ask, and wait until you accept or refuse them below. What they are asked stands in the card: extra_gated_fields.</source>
        <translation>Les gens demandent, puis attendent que vous acceptiez ou refusiez ci-dessous. Ce qu’on leur demande figure dans la fiche&#xa0;: extra_gated_fields.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GroupsPanel</name>
    <message>
        <source>Resource groups</source>
        <translation>Groupes de ressources</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Nobody joins by themselves</source>
        <translation>Personne ne rejoint d’office</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New members join as</source>
        <translation>Rôle des nouveaux membres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personnes du groupe</translation>
    </message>
    <message>
        <source>Name of a member</source>
        <translation>Nom d’un membre</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Rôle dans le groupe</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Ajouter ou modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Repositories of the group</source>
        <translation>Dépôts du groupe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
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
        <translation>Dépôt de l’organisation</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Mettre dans le groupe</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir du groupe</translation>
    </message>
    <message>
        <source>Reading the resource groups</source>
        <translation>Lecture des groupes de ressources</translation>
    </message>
    <message>
        <source>Look at the plans in the browser</source>
        <translation>Voir les offres dans le navigateur</translation>
    </message>
    <message>
        <source>No resource groups</source>
        <translation>Aucun groupe de ressources</translation>
    </message>
    <message>
        <source>A resource group gives some members rights for some repositories only.</source>
        <translation>Un groupe de ressources donne à certains membres des droits sur certains dépôts seulement.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Made the group %1.</source>
        <translation>Groupe %1 créé.</translation>
    </message>
    <message>
        <source>Delete the group?</source>
        <translation>Supprimer le groupe&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” will be gone. Its repositories stay, and are open to all members as the organization says. This cannot be undone.</source>
        <translation>«&#xa0;%1&#xa0;» disparaîtra. Ses dépôts restent, et sont ouverts à tous les membres selon les règles de l’organisation. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The group %1 is gone.</source>
        <translation>Le groupe %1 est supprimé.</translation>
    </message>
    <message>
        <source>The group is called %1.</source>
        <translation>Le groupe s’appelle %1.</translation>
    </message>
    <message>
        <source>New members do not join by themselves any more.</source>
        <translation>Les nouveaux membres ne rejoignent plus d’office.</translation>
    </message>
    <message>
        <source>New members join as %1.</source>
        <translation>Les nouveaux membres rejoignent avec le rôle %1.</translation>
    </message>
    <message>
        <source>%1 is %2 in the group</source>
        <translation>%1 a le rôle %2 dans le groupe</translation>
    </message>
    <message>
        <source>%1 is in the group</source>
        <translation>%1 est dans le groupe</translation>
    </message>
    <message>
        <source>%1 is no longer in the group</source>
        <translation>%1 n’est plus dans le groupe</translation>
    </message>
    <message>
        <source>%1 is in no group now</source>
        <translation>%1 n’est plus dans aucun groupe</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::HistoryTab</name>
    <message>
        <source>Older commits</source>
        <translation>Commits plus anciens</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>A folder has no history</source>
        <translation>Un dossier n’a pas d’historique</translation>
    </message>
    <message>
        <source>Repositories keep every change; this folder is only what it is now.</source>
        <translation>Les dépôts gardent chaque changement&#xa0;; ce dossier n’est que ce qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) of %1</source>
        <translation>
            <numerusform>%n commit de %1</numerusform>
            <numerusform>%n commits de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>Pas de commits</translation>
    </message>
    <message>
        <source>Nothing was ever changed here.</source>
        <translation>Rien n’a jamais été modifié ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ImageField</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Épais</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un dessin</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::InputCard</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>as I type</source>
        <translation>pendant la saisie</translation>
    </message>
    <message>
        <source>The first run fetches what the model needs; after that it runs without a connection. What you enter never leaves this computer.</source>
        <translation>Le premier lancement va chercher ce dont le modèle a besoin&#xa0;; ensuite, il fonctionne sans connexion. Ce que vous saisissez ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <translation>Options (%1)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Answers anew whenever you change the input.</source>
        <translation>Répond à nouveau dès que vous modifiez l’entrée.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Download %1 and run</source>
        <translation>Télécharger %1 et lancer</translation>
    </message>
    <message numerus="yes">
        <source>Run each of the %n line(s)</source>
        <translation>
            <numerusform>Lancer pour la ligne (%n)</numerusform>
            <numerusform>Lancer pour chacune des %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Plusieurs à la fois…</translation>
    </message>
    <message>
        <source>Each line of a text file is asked by itself; the answers become a table.</source>
        <translation>Chaque ligne d’un fichier texte est traitée séparément&#xa0;; les réponses forment un tableau.</translation>
    </message>
    <message>
        <source>Several pictures, one after another; the answers become a table.</source>
        <translation>Plusieurs images, l’une après l’autre&#xa0;; les réponses forment un tableau.</translation>
    </message>
    <message>
        <source>Open a text file with one text a line</source>
        <translation>Ouvrir un fichier texte avec un texte par ligne</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv *.tsv *.md)</source>
        <translation>Textes (*.txt *.csv *.tsv *.md)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::KeysOverview</name>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>Ouvrir par quelques lettres d’un nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>The pages at the side</source>
        <translation>Les pages sur le côté</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Run the model</source>
        <translation>Lancer le modèle</translation>
    </message>
    <message>
        <source>Stop what runs, close what lies over the page</source>
        <translation>Arrêter ce qui tourne, fermer ce qui couvre la page</translation>
    </message>
    <message>
        <source>Preview the chosen card</source>
        <translation>Aperçu de la carte choisie</translation>
    </message>
    <message>
        <source>Copy the name of the chosen card</source>
        <translation>Copier le nom de la carte choisie</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger à nouveau</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LargeFileModel</name>
    <message>
        <source>only in older commits</source>
        <translation>seulement dans d’anciens commits</translation>
    </message>
    <message>
        <source>pull request %1</source>
        <translation>pull request %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LargeFilesPanel</name>
    <message>
        <source>Large files</source>
        <translation>Gros fichiers</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Looking for large files…</source>
        <translation>Recherche de gros fichiers…</translation>
    </message>
    <message>
        <source>It keeps no large files.</source>
        <translation>Ce dépôt ne garde aucun gros fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in all revisions, %1</source>
        <translation>
            <numerusform>%n fichier dans toutes les révisions, %1</numerusform>
            <numerusform>%n fichiers dans toutes les révisions, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; deleting them frees %1</source>
        <translation>
            <numerusform>%n choisi&#xa0;; sa suppression libère %1</numerusform>
            <numerusform>%n choisis&#xa0;; leur suppression libère %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free. History is written anew without these files, so commits get new names: copies that others have do not fit any more and must be fetched again. This cannot be undone.</source>
        <translation>%1 seront libérés. L’historique est réécrit sans ces fichiers, et les commits changent de nom&#xa0;: les copies que d’autres possèdent ne correspondent plus et doivent être téléchargées à nouveau. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use by a branch now and vanish from it.</source>
        <translation>
            <numerusform>%n d’entre eux est utilisé par une branche et en disparaît.</numerusform>
            <numerusform>%n d’entre eux sont utilisés par une branche et en disparaissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n large files for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n gros fichier&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %n gros fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free again.</source>
        <translation>%1 sont libérés.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LibraryModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation>%1 révisions</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>utilisé %1</translation>
    </message>
    <message>
        <source>comes with Vitrine</source>
        <translation>livré avec Vitrine</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LibraryPage</name>
    <message>
        <source>1 repository · %1</source>
        <translation>1 dépôt · %1</translation>
    </message>
    <message>
        <source>%1 repositories · %2</source>
        <translation>%1 dépôts · %2</translation>
    </message>
    <message>
        <source>Deleted %1, %2</source>
        <translation>%1 supprimé, %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>Verified: every file is right</source>
        <translation>Vérifié&#xa0;: tous les fichiers sont bons</translation>
    </message>
    <message>
        <source>Damaged: %1. Download it again.</source>
        <translation>Endommagés&#xa0;: %1. Téléchargez à nouveau.</translation>
    </message>
    <message>
        <source>Verified; not downloaded: %1</source>
        <translation>Vérifié&#xa0;; non téléchargés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified; not from the server: %1</source>
        <translation>Vérifié&#xa0;; ne viennent pas du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>Vérification&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reads every file and checks that it is what the server sent</source>
        <translation>Lit chaque fichier et contrôle qu’il est bien celui que le serveur a envoyé</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing is downloaded yet. What you download, here or with other Hugging Face tools, stands here.</source>
        <translation>Rien n’est encore téléchargé. Ce que vous téléchargez, ici ou avec d’autres outils Hugging Face, se trouve ici.</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Rien sous ce nom</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>La recherche porte ici sur les noms.</translation>
    </message>
    <message>
        <source>Looking at what is here…</source>
        <translation>Examen de ce qui est ici…</translation>
    </message>
    <message>
        <source>Nothing is downloaded yet</source>
        <translation>Rien n’est encore téléchargé</translation>
    </message>
    <message>
        <source>What you download, here or with other Hugging Face tools, stands here.</source>
        <translation>Ce que vous téléchargez, ici ou avec d’autres outils Hugging Face, se trouve ici.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Delete %1, %2</source>
        <translation>Supprimer %1, %2</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Delete older revisions</source>
        <translation>Supprimer les révisions plus anciennes</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Deleted %1 repositories, %2</source>
        <translation>%1 dépôts supprimés, %2</translation>
    </message>
    <message>
        <source>Deleted older revisions of %1</source>
        <translation>Révisions plus anciennes de %1 supprimées</translation>
    </message>
    <message>
        <source>Not everything in the cache is as it should be; it is left alone. %1</source>
        <translation>Tout n’est pas en ordre dans le cache&#xa0;; rien n’y est changé. %1</translation>
    </message>
    <message>
        <source>Share this repository</source>
        <translation>Partager ce dépôt</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LikeButton</name>
    <message>
        <source>Like</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>You like this; press to take that back</source>
        <translation>Vous aimez ceci&#xa0;; appuyez pour revenir en arrière</translation>
    </message>
    <message>
        <source>Who likes it</source>
        <translation>Qui aime</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s); show who</source>
        <translation>
            <numerusform>%n j’aime&#xa0;; voir de qui</numerusform>
            <numerusform>%n j’aime&#xa0;; voir de qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever likes something has to say who they are.</source>
        <translation>Pour aimer, il faut dire qui l’on est.</translation>
    </message>
    <message>
        <source>Sign in, then press the heart.</source>
        <translation>Connectez-vous, puis appuyez sur le cœur.</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Vous aimez</translation>
    </message>
    <message>
        <source>Not liked any more</source>
        <translation>Vous n’aimez plus</translation>
    </message>
    <message>
        <source>This place takes likes only on its own page, which is open in the browser.</source>
        <translation>Cet emplacement ne prend les j’aime que sur sa propre page, ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>This place takes likes only on its own page: %1</source>
        <translation>Cet emplacement ne prend les j’aime que sur sa propre page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking who likes it</source>
        <translation>Recherche de qui aime</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n j’aime</numerusform>
            <numerusform>%n j’aime</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LikesPage</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Older likes</source>
        <translation>J’aime plus anciens</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Asking for your likes</source>
        <translation>Lecture de vos j’aime</translation>
    </message>
    <message>
        <source>Sign in to see what you like</source>
        <translation>Connectez-vous pour voir ce que vous aimez</translation>
    </message>
    <message>
        <source>Likes belong to an account of this place.</source>
        <translation>Les j’aime sont liés à un compte de cet emplacement.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You like nothing here yet</source>
        <translation>Vous n’aimez encore rien ici</translation>
    </message>
    <message>
        <source>Press the heart of a model, a dataset or a Space to find it again here.</source>
        <translation>Appuyez sur le cœur d’un modèle, d’un jeu de données ou d’un Space pour le retrouver ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You do not like %1 any more.</source>
        <translation>Vous n’aimez plus %1.</translation>
    </message>
    <message>
        <source>My likes</source>
        <translation>Mes j’aime</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MainWindow</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>Vitrine has no page for %1.</source>
        <translation>Vitrine n’a pas de page pour %1.</translation>
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
        <translation>Récents</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Comes with Vitrine</source>
        <translation>Livré avec Vitrine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger à nouveau</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Copier l’adresse de cette page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>One at a time: “%1” is opened.</source>
        <translation>Un seul à la fois&#xa0;: «&#xa0;%1&#xa0;» est ouvert.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManageNav</name>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>What to manage</source>
        <translation>Que gérer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManagePage</name>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe maintenant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories changed.</source>
        <translation>
            <numerusform>%n dépôt modifié.</numerusform>
            <numerusform>%n dépôts modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n names</source>
        <translation>
            <numerusform>%n nom copié</numerusform>
            <numerusform>%n noms copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>Enregistrer la liste sous</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Settings, branches, large files</source>
        <translation>Réglages, branches, gros fichiers</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Rendre public</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Enregistrer la liste en tableau</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Asking %1 what is yours</source>
        <translation>Recherche de ce qui est à vous sur %1</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les propriétaires</translation>
    </message>
    <message>
        <source>Storage of %1 is not known in whole: %2</source>
        <translation>Le stockage de %1 n’est pas entièrement connu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Downloads and likes of %1 are not known: %2</source>
        <translation>Les téléchargements et les j’aime de %1 ne sont pas connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Arrêté avant la fin de la lecture.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>F5 asks again what is yours.</source>
        <translation>F5 recherche à nouveau ce qui est à vous.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Personne n’est connecté sur %1</translation>
    </message>
    <message>
        <source>What is yours stands here once you sign in: your repositories and those of your organizations.</source>
        <translation>Ce qui est à vous figure ici une fois connecté&#xa0;: vos dépôts et ceux de vos organisations.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>None of your repositories is like this</source>
        <translation>Aucun de vos dépôts ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories are there; the filters leave none.</source>
        <translation>
            <numerusform>Il y a %n dépôt&#xa0;; les filtres n’en laissent aucun.</numerusform>
            <numerusform>Il y a %n dépôts&#xa0;; les filtres n’en laissent aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>You have no repositories at %1 yet</source>
        <translation>Vous n’avez pas encore de dépôt sur %1</translation>
    </message>
    <message>
        <source>A repository keeps a model, a dataset or a Space with its whole history.</source>
        <translation>Un dépôt garde un modèle, un jeu de données ou un Space avec tout son historique.</translation>
    </message>
    <message>
        <source>New repository</source>
        <translation>Nouveau dépôt</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories · %1</source>
        <translation>
            <numerusform>%n dépôt · %1</numerusform>
            <numerusform>%n dépôts · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repositories · %2</source>
        <translation>
            <numerusform>%1 sur %n dépôt · %2</numerusform>
            <numerusform>%1 sur %n dépôts · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · %1</source>
        <translation>
            <numerusform>%n choisi · %1</numerusform>
            <numerusform>%n choisis · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>gated, by hand</source>
        <translation>sur demande, accord manuel</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>il y a 12 mois</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in your repositories</source>
        <translation>Chercher dans vos dépôts</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Public ou privé</translation>
    </message>
    <message>
        <source>Gated only</source>
        <translation>Sur demande seulement</translation>
    </message>
    <message>
        <source>Your repositories</source>
        <translation>Vos dépôts</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManageTab</name>
    <message>
        <source>Only those who may change it see this</source>
        <translation>Visible seulement pour qui peut le modifier</translation>
    </message>
    <message>
        <source>You are %1. To change it, belong to %2 with the role “write”, or use a token with that right.</source>
        <translation>Vous êtes %1. Pour le modifier, faites partie de %2 avec le rôle «&#xa0;write&#xa0;», ou utilisez un jeton qui a ce droit.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may write to %1.</source>
        <translation>Connectez-vous avec un compte qui peut écrire chez %1.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You may not change %1.</source>
        <translation>Vous ne pouvez pas modifier %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others may open discussions and pull requests.</source>
        <translation>D’autres peuvent ouvrir des discussions et des pull requests.</translation>
    </message>
    <message>
        <source>Discussions and pull requests are closed.</source>
        <translation>Les discussions et les pull requests sont fermées.</translation>
    </message>
    <message>
        <source>Forget the history of %1?</source>
        <translation>Oublier l’historique de %1&#xa0;?</translation>
    </message>
    <message>
        <source>All its commits become one that holds the files as they are now. Nobody can see or get back what was before; links to older commits lead nowhere, and copies that others have must be fetched again. Files that only older commits have go with them, which frees their storage. This cannot be undone.</source>
        <translation>Tous ses commits n’en font plus qu’un, qui contient les fichiers tels qu’ils sont. Plus personne ne peut voir ni récupérer ce qu’il y avait avant&#xa0;; les liens vers d’anciens commits ne mènent nulle part, et les copies que d’autres possèdent doivent être téléchargées à nouveau. Les fichiers présents seulement dans d’anciens commits disparaissent aussi, ce qui libère leur stockage. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>%1 has one commit now: %2</source>
        <translation>%1 n’a plus qu’un commit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name and who may see it</source>
        <translation>Nom et visibilité</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Rendre public</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Discussions and pull requests let others ask and propose changes.</source>
        <translation>Les discussions et les pull requests permettent à d’autres de poser des questions et de proposer des changements.</translation>
    </message>
    <message>
        <source>Allow discussions</source>
        <translation>Autoriser les discussions</translation>
    </message>
    <message>
        <source>Close discussions</source>
        <translation>Fermer les discussions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every change is kept, with what it took away. Where that is too much, all commits of the branch can become a single one: the files stay, what was before is gone for good.</source>
        <translation>Chaque changement est gardé, avec ce qu’il a supprimé. Si c’est trop, tous les commits de la branche peuvent n’en faire qu’un&#xa0;: les fichiers restent, ce qu’il y avait avant est perdu pour toujours.</translation>
    </message>
    <message>
        <source>Copy and delete</source>
        <translation>Copier et supprimer</translation>
    </message>
    <message>
        <source>A copy is a repository of its own. Deleting takes all files and discussions with it.</source>
        <translation>Une copie est un dépôt à part entière. La suppression emporte tous les fichiers et toutes les discussions.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete this repository</source>
        <translation>Supprimer ce dépôt</translation>
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
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Show pictures from other servers, which would learn your address</source>
        <translation>Afficher les images d’autres serveurs, qui apprendraient votre adresse</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Groupes de ressources</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MembersPanel</name>
    <message>
        <source>Change role</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>Invite in the browser</source>
        <translation>Inviter dans le navigateur</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Chercher un membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Lecture des membres</translation>
    </message>
    <message>
        <source>Nobody can be seen</source>
        <translation>Personne n’est visible</translation>
    </message>
    <message>
        <source>No member fits</source>
        <translation>Aucun membre ne correspond</translation>
    </message>
    <message>
        <source>The members are shown to members.</source>
        <translation>Les membres ne sont montrés qu’aux membres.</translation>
    </message>
    <message>
        <source>Names are searched here.</source>
        <translation>La recherche porte ici sur les noms.</translation>
    </message>
    <message>
        <source>This is you: another administrator has to change your role.</source>
        <translation>C’est vous&#xa0;: un autre administrateur doit modifier votre rôle.</translation>
    </message>
    <message>
        <source>A new role takes effect at once.</source>
        <translation>Un nouveau rôle prend effet aussitôt.</translation>
    </message>
    <message>
        <source>A new role takes effect at once; %1 stays in all resource groups.</source>
        <translation>Un nouveau rôle prend effet aussitôt&#xa0;; %1 reste dans tous les groupes de ressources.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 a maintenant le rôle %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NewDiscussion</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>New pull request</source>
        <translation>Nouvelle pull request</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>This makes an empty draft: nobody is told and nothing changes yet. Commits to its own reference, refs/pr/ and its number, fill it; then publish it here. To propose other content for one file at once, open History and revert to an earlier version as a pull request.</source>
        <translation>Ceci crée un brouillon vide&#xa0;: personne n’est averti et rien ne change encore. Des commits vers sa propre référence, refs/pr/ suivi de son numéro, le remplissent&#xa0;; publiez-le ensuite ici. Pour proposer aussitôt un autre contenu pour un fichier, ouvrez l’historique et revenez à une version antérieure par une pull request.</translation>
    </message>
    <message>
        <source>Everybody who may see this repository can read it and answer.</source>
        <translation>Quiconque peut voir ce dépôt peut le lire et y répondre.</translation>
    </message>
    <message>
        <source>What do you want to change, and why?</source>
        <translation>Que voulez-vous changer, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>What do you want to say? Markdown works.</source>
        <translation>Que voulez-vous dire&#xa0;? Markdown fonctionne.</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Lancer la discussion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The owners of this repository have switched discussions off.</source>
        <translation>Les propriétaires de ce dépôt ont désactivé les discussions.</translation>
    </message>
    <message>
        <source>Look in the card for another way to reach them.</source>
        <translation>Cherchez dans la fiche un autre moyen de les joindre.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::NoteDelegate</name>
    <message>
        <source>A note about it</source>
        <translation>Une remarque à ce sujet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OptionsForm</name>
    <message>
        <source>as the model says</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Groupes de ressources</translation>
    </message>
    <message>
        <source>Card of the organization</source>
        <translation>Fiche de l’organisation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Profile and picture (browser)</source>
        <translation>Profil et image (navigateur)</translation>
    </message>
    <message>
        <source>Invite people (browser)</source>
        <translation>Inviter des personnes (navigateur)</translation>
    </message>
    <message>
        <source>Plan and billing (browser)</source>
        <translation>Offre et facturation (navigateur)</translation>
    </message>
    <message>
        <source>Rename or delete (browser)</source>
        <translation>Renommer ou supprimer (navigateur)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
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
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Offre&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are an administrator</source>
        <translation>Vous êtes administrateur</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>Vous êtes membre</translation>
    </message>
    <message>
        <source>It tells nothing about itself</source>
        <translation>Elle ne dit rien d’elle-même</translation>
    </message>
    <message>
        <source>An organization&apos;s card is the README of its public Space %1/README.</source>
        <translation>La fiche d’une organisation est le README de son Space public %1/README.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Make the organization in the browser. It is opened here once it is there.</source>
        <translation>Créez l’organisation dans le navigateur. Elle s’ouvre ici dès qu’elle existe.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>My organizations</source>
        <translation>Mes organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations belong to an account</source>
        <translation>Les organisations sont liées à un compte</translation>
    </message>
    <message>
        <source>Sign in to see yours.</source>
        <translation>Connectez-vous pour voir les vôtres.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Asking who you are</source>
        <translation>Vérification de votre identité</translation>
    </message>
    <message>
        <source>You are in no organization</source>
        <translation>Vous n’êtes dans aucune organisation</translation>
    </message>
    <message>
        <source>In an organization several people keep repositories together. Others invite you, or you make one.</source>
        <translation>Dans une organisation, plusieurs personnes gardent des dépôts ensemble. D’autres vous invitent, ou vous en créez une.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe maintenant.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OwnedModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>gated, by hand</source>
        <translation>sur demande, accord manuel</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>What it keeps, old revisions included, and its share of all that its owner keeps</source>
        <translation>Ce qu’il occupe, anciennes révisions comprises, et sa part de tout ce qu’occupe son propriétaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Palette</name>
    <message>
        <source>Open a repository, a page or a command…</source>
        <translation>Ouvrir un dépôt, une page ou une commande…</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PictureView</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3 %</source>
        <translation>%1 × %2 pixels · %3&#xa0;%</translation>
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
        <translation>Adresse d’un autre emplacement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this place</source>
        <translation>Ajouter cet emplacement</translation>
    </message>
    <message>
        <source>Mirror of the Hub</source>
        <translation>Miroir du Hub</translation>
    </message>
    <message>
        <source>%1 is a mirror of the Hub</source>
        <translation>%1 est un miroir du Hub</translation>
    </message>
    <message>
        <source>Tick this only for a server that hands on the Hub&apos;s own files: it may then read and fill the cache that other programs on this computer trust.</source>
        <translation>Ne cochez ceci que pour un serveur qui transmet les fichiers mêmes du Hub&#xa0;: il peut alors lire et remplir le cache auquel se fient d’autres programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>This place is in the list already.</source>
        <translation>Cet emplacement est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProxyControl</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asks the open place for an answer, through this proxy.</source>
        <translation>Interroge l’emplacement ouvert, par ce proxy.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
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
        <translation>Qualité mesurée, selon les auteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the card</source>
        <translation>
            <numerusform>%n autre dans la fiche</numerusform>
            <numerusform>%n autres dans la fiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Token in use</source>
        <translation>Jeton utilisé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 on their way, %2</source>
        <translation>%1 en cours, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n followed changed upstream</source>
        <translation>
            <numerusform>%n dépôt suivi modifié à la source</numerusform>
            <numerusform>%n dépôts suivis modifiés à la source</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in at %1</source>
        <translation>Personne n’est connecté sur %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RangeSlider</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1; the lower end moves</source>
        <translation>%1&#xa0;; la borne inférieure bouge</translation>
    </message>
    <message>
        <source>%1; the upper end moves</source>
        <translation>%1&#xa0;; la borne supérieure bouge</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RefsPanel</name>
    <message>
        <source>Branches and tags</source>
        <translation>Branches et étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>From (branch, tag or commit)</source>
        <translation>Depuis (branche, étiquette ou commit)</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nouvelle branche</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>A branch goes on from where it starts; a tag is a name that stays at one commit.</source>
        <translation>Une branche continue depuis son point de départ&#xa0;; une étiquette est un nom qui reste sur un commit.</translation>
    </message>
    <message>
        <source>There is a tag %1 already. Delete it first: a tag shall stay where it is.</source>
        <translation>L’étiquette %1 existe déjà. Supprimez-la d’abord&#xa0;: une étiquette doit rester où elle est.</translation>
    </message>
    <message>
        <source>Set branch %1 anew?</source>
        <translation>Redéfinir la branche %1&#xa0;?</translation>
    </message>
    <message>
        <source>It exists already. It will start at %1, and commits that only it has cannot be reached any more.</source>
        <translation>Elle existe déjà. Elle partira de %1, et les commits qu’elle seule contient ne seront plus accessibles.</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Redéfinir</translation>
    </message>
    <message>
        <source>Tag %1 is there.</source>
        <translation>L’étiquette %1 est créée.</translation>
    </message>
    <message>
        <source>Branch %1 is there.</source>
        <translation>La branche %1 est créée.</translation>
    </message>
    <message>
        <source>Delete tag %1?</source>
        <translation>Supprimer l’étiquette %1&#xa0;?</translation>
    </message>
    <message>
        <source>The commit stays; only its name goes. Who asks for the tag finds nothing then.</source>
        <translation>Le commit reste&#xa0;; seul son nom disparaît. Qui demande l’étiquette ne trouve alors rien.</translation>
    </message>
    <message>
        <source>Delete branch %1?</source>
        <translation>Supprimer la branche %1&#xa0;?</translation>
    </message>
    <message>
        <source>Commits that only this branch has are lost. Other branches stay as they are.</source>
        <translation>Les commits que seule cette branche contient sont perdus. Les autres branches restent telles quelles.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimée.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RenameDialog</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>Déplacer %n dépôt</numerusform>
            <numerusform>Déplacer %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>Renommer ou déplacer %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is what it is called now.</source>
        <translation>C’est son nom actuel.</translation>
    </message>
    <message>
        <source>The copy needs a name of its own.</source>
        <translation>La copie a besoin d’un nom à elle.</translation>
    </message>
    <message>
        <source>The old name goes on working and leads here.</source>
        <translation>L’ancien nom fonctionne toujours et mène ici.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoHeader</name>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Dépôts de %1</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>More of this task</source>
        <translation>D’autres pour cette tâche</translation>
    </message>
    <message>
        <source>Asks for a licence first</source>
        <translation>Licence à accepter d’abord</translation>
    </message>
    <message>
        <source>Its licence must be accepted before its files can be read.</source>
        <translation>Sa licence doit être acceptée avant que ses fichiers puissent être lus.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it · %1</source>
        <translation>Essayer · %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Data to train and measure models with</source>
        <translation>Des données pour entraîner et évaluer des modèles</translation>
    </message>
    <message>
        <source>An application that runs on the place&apos;s servers</source>
        <translation>Une application qui fonctionne sur les serveurs de l’emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) in the last 30 days</source>
        <translation>
            <numerusform>%n téléchargement ces 30 derniers jours</numerusform>
            <numerusform>%n téléchargements ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its owners and those they invited can see it.</source>
        <translation>Seuls ses propriétaires et ceux qu’ils ont invités peuvent le voir.</translation>
    </message>
    <message>
        <source>Disabled by the place</source>
        <translation>Désactivé par l’emplacement</translation>
    </message>
    <message>
        <source>The place has taken it out of use.</source>
        <translation>L’emplacement l’a mis hors service.</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>S’appelle maintenant %1</translation>
    </message>
    <message>
        <source>It was renamed; the old name still leads here.</source>
        <translation>Il a été renommé&#xa0;; l’ancien nom mène toujours ici.</translation>
    </message>
    <message>
        <source>The place cannot be reached; this is what it said on %1.</source>
        <translation>L’emplacement est injoignable&#xa0;; voici ce qu’il indiquait le %1.</translation>
    </message>
    <message>
        <source>Sign in to ask for access</source>
        <translation>Se connecter pour demander l’accès</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander l’accès</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Older revision here: %1</source>
        <translation>Révision plus ancienne ici : %1</translation>
    </message>
    <message>
        <source>Try it uses the revision that is on this computer. See what has changed since.</source>
        <translation>« Essayer » utilise la révision présente sur cet ordinateur. Voyez ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Access is asked for</source>
        <translation>L’accès est demandé</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>L’accès a été refusé</translation>
    </message>
    <message>
        <source>Its authors have not decided yet.</source>
        <translation>Ses auteurs n’ont pas encore décidé.</translation>
    </message>
    <message>
        <source>Its authors ask you something before its files open.</source>
        <translation>Ses auteurs vous demandent quelque chose avant d’ouvrir ses fichiers.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoMenu</name>
    <message>
        <source>Add to collection…</source>
        <translation>Ajouter à une collection…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Share this repository</source>
        <translation>Partager ce dépôt</translation>
    </message>
    <message>
        <source>Other programs of this computer can then ask This computer for it</source>
        <translation>D’autres programmes de cet ordinateur peuvent alors le demander à «&#xa0;Cet ordinateur&#xa0;»</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Tells you when something in it has changed</source>
        <translation>Vous avertit quand quelque chose y a changé</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoPage</name>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>This is not the address of a repository.</source>
        <translation>Ce n’est pas l’adresse d’un dépôt.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Runs here, licence, size, how to use it</source>
        <translation>Fonctionne ici, licence, taille, utilisation</translation>
    </message>
    <message>
        <source>%1 is being downloaded. Transfers shows how far it is.</source>
        <translation>%1 est en cours de téléchargement. Voyez l’avancement dans Transferts.</translation>
    </message>
    <message>
        <source>%1 is on this computer now.</source>
        <translation>%1 est maintenant sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open main</source>
        <translation>Ouvrir main</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Ouvrir sa page dans le navigateur</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>%1 is not followed any more</source>
        <translation>%1 n’est plus suivi</translation>
    </message>
    <message>
        <source>You will be told when %1 changes.</source>
        <translation>Vous serez averti quand %1 changera.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>You have access to %1 now.</source>
        <translation>Vous avez maintenant accès à %1.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoPreview</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Fonctionne ici</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RequestsPage</name>
    <message>
        <source>Access requests</source>
        <translation>Demandes d’accès</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Asks the place what became of each request</source>
        <translation>Demande à l’emplacement ce qu’est devenue chaque demande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Enlever de cette liste</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>Gated repositories of mine</source>
        <translation>Mes dépôts à accès sur demande</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Who may read the files</source>
        <translation>Qui peut lire les fichiers</translation>
    </message>
    <message>
        <source>download follows</source>
        <translation>téléchargement ensuite</translation>
    </message>
    <message>
        <source>You asked for nothing yet</source>
        <translation>Vous n’avez encore rien demandé</translation>
    </message>
    <message>
        <source>Some repositories open their files only to those who ask. What you ask for, here or in a browser, is followed here once its page was open.</source>
        <translation>Certains dépôts n’ouvrent leurs fichiers qu’à ceux qui le demandent. Ce que vous demandez, ici ou dans un navigateur, est suivi ici dès que sa page a été ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>whom you accept</source>
        <translation>qui vous acceptez</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>qui le demande</translation>
    </message>
    <message>
        <source>Open one to decide about its requests.</source>
        <translation>Ouvrez-en un pour décider de ses demandes.</translation>
    </message>
    <message>
        <source>Looking for gated repositories of yours</source>
        <translation>Recherche de vos dépôts à accès sur demande</translation>
    </message>
    <message>
        <source>Sign in to see what others ask of you.</source>
        <translation>Connectez-vous pour voir ce que d’autres vous demandent.</translation>
    </message>
    <message>
        <source>No repository of yours, or of an organization where you may write, has a gate.</source>
        <translation>Aucun dépôt à vous, ou d’une organisation où vous pouvez écrire, n’est à accès sur demande.</translation>
    </message>
    <message>
        <source>The request for %1 is withdrawn.</source>
        <translation>La demande pour %1 est retirée.</translation>
    </message>
    <message>
        <source>The place of this request is not in the list any more: add it in Settings.</source>
        <translation>L’emplacement de cette demande n’est plus dans la liste&#xa0;: ajoutez-le dans les réglages.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ResultView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Copier la réponse en texte</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <translation>Copier la réponse en JSON</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment&#xa0;?</translation>
    </message>
    <message>
        <source>How was this made?</source>
        <translation>Comment a-t-elle été obtenue&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Time of this answer on this computer, size of the weights in memory, and in which numbers</source>
        <translation>Durée de cette réponse sur cet ordinateur, taille des poids en mémoire et format des nombres</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Échec de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the answer as a file</source>
        <translation>Enregistrer la réponse dans un fichier</translation>
    </message>
    <message>
        <source>The answer will stand here.</source>
        <translation>La réponse s’affichera ici.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than this model reads. It read the first %n piece(s) of it; the rest was left out.</source>
        <translation>
            <numerusform>Le texte est plus long que ce que lit ce modèle. Il en a lu le premier morceau (%n)&#xa0;; le reste a été omis.</numerusform>
            <numerusform>Le texte est plus long que ce que lit ce modèle. Il en a lu les %n premiers morceaux&#xa0;; le reste a été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is longer than this model reads; its end was left out.</source>
        <translation>Un texte est plus long que ce que lit ce modèle&#xa0;; sa fin a été omise.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n label(s)</source>
        <translation>
            <numerusform>Afficher %n étiquette</numerusform>
            <numerusform>Afficher les %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>Annuler un commit</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>Rétablir un fichier</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What the commit is called</source>
        <translation>Nom du commit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit vers %1</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Recherche de ce qui changerait</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>C’est déjà le cas</translation>
    </message>
    <message>
        <source>On %1 nothing differs from then.</source>
        <translation>Sur %1, rien ne diffère de cet état.</translation>
    </message>
    <message>
        <source>Changed since then, which would be lost: %1.</source>
        <translation>Modifié depuis, et qui serait perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pull request %1 is open.</source>
        <translation>La pull request %1 est ouverte.</translation>
    </message>
    <message>
        <source>Done with commit %1.</source>
        <translation>Fait avec le commit %1.</translation>
    </message>
    <message>
        <source>Somebody changed the branch meanwhile; this is what would change now.</source>
        <translation>Quelqu’un a modifié la branche entre-temps&#xa0;; voici ce qui changerait maintenant.</translation>
    </message>
    <message>
        <source>You can ask for it with a pull request.</source>
        <translation>Vous pouvez le demander par une pull request.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RevisionPicker</name>
    <message>
        <source>Revision: %1</source>
        <translation>Révision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Commit, tag or refs/pr/1</source>
        <translation>Commit, étiquette ou refs/pr/1</translation>
    </message>
    <message>
        <source>Another revision</source>
        <translation>Autre révision</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunHistory</name>
    <message>
        <source>Earlier runs</source>
        <translation>Essais précédents</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>Oublier cet essai</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>What you run here is kept on this computer, so that you can run it again.</source>
        <translation>Ce que vous lancez ici est gardé sur cet ordinateur, afin que vous puissiez le relancer.</translation>
    </message>
    <message>
        <source>The history is switched off in the settings.</source>
        <translation>L’historique est désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>The run was forgotten.</source>
        <translation>L’essai a été oublié.</translation>
    </message>
    <message>
        <source>The history of this model was cleared.</source>
        <translation>L’historique de ce modèle a été effacé.</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Chercher un essai</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>Relancer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RunRecordDialog</name>
    <message>
        <source>How was this made?</source>
        <translation>Comment a-t-elle été obtenue&#xa0;?</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Compte rendu de l’essai</translation>
    </message>
    <message>
        <source>The model, its revision, what was asked and what computed it: with these, the same answer can be made again.</source>
        <translation>Le modèle, sa révision, ce qui a été demandé et ce qui l’a calculé&#xa0;: avec cela, la même réponse peut être obtenue à nouveau.</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copier le compte rendu</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ScoreBars</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SearchField</name>
    <message>
        <source>Search models, datasets, Spaces…</source>
        <translation>Chercher des modèles, jeux de données, Spaces…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SettingsPage</name>
    <message>
        <source>%1 is set in the environment and decides.</source>
        <translation>%1 est défini dans l’environnement et l’emporte.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Besides the Hub and this computer, Vitrine can open any server that speaks like the Hub. Each keeps its downloads in a folder of its own. A mirror hands on the Hub&apos;s own files: tick it only where you trust the server, because it then fills the cache that other programs use as well.</source>
        <translation>Outre le Hub et cet ordinateur, Vitrine peut ouvrir tout serveur qui parle comme le Hub. Chacun garde ses téléchargements dans son propre dossier. Un miroir transmet les fichiers mêmes du Hub&#xa0;: ne le cochez que si vous faites confiance au serveur, car il remplit alors le cache que d’autres programmes utilisent aussi.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Nothing is asked from any server; you see what is stored here.</source>
        <translation>Aucun serveur n’est interrogé&#xa0;; vous voyez ce qui est stocké ici.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: as the system says. “none”: no proxy. Or an address such as http://proxy.example.org:3128.</source>
        <translation>Vide&#xa0;: comme le système. «&#xa0;none&#xa0;»&#xa0;: pas de proxy. Ou une adresse comme http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Ask for each card</source>
        <translation>Demander pour chaque fiche</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Pictures from other servers in cards</source>
        <translation>Images d’autres serveurs dans les fiches</translation>
    </message>
    <message>
        <source>Loading one tells that server that you look at the card. Pictures from the repository itself are always shown.</source>
        <translation>En charger une apprend à ce serveur que vous regardez la fiche. Les images du dépôt lui-même sont toujours affichées.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Over all downloads together.</source>
        <translation>Pour tous les téléchargements ensemble.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils d’exécution du processeur</translation>
    </message>
    <message>
        <source>How many a model may use. Models loaded from now on follow it.</source>
        <translation>Combien un modèle peut en utiliser. Les modèles chargés dès maintenant s’y tiennent.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Keep an unused model in memory</source>
        <translation>Garder un modèle inutilisé en mémoire</translation>
    </message>
    <message>
        <source>Keep what I try</source>
        <translation>Garder mes essais</translation>
    </message>
    <message>
        <source>Inputs and answers stay on this computer, to look up and to run again.</source>
        <translation>Les entrées et les réponses restent sur cet ordinateur, pour les relire et les relancer.</translation>
    </message>
    <message>
        <source>Runs kept for each repository</source>
        <translation>Essais gardés pour chaque dépôt</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>The history is cleared</source>
        <translation>L’historique est effacé</translation>
    </message>
    <message>
        <source>Everything tried so far</source>
        <translation>Tout ce qui a été essayé jusqu’ici</translation>
    </message>
    <message>
        <source>Vitrine %1, Apache License 2.0. Qt %2 (LGPL 3), QCoro (MIT), libtorch (BSD), cmark-gfm (BSD and MIT), yaml-cpp (MIT), libgit2 (GPL 2 with linking exception), OpenSSL (Apache 2.0), SQLite (public domain), tl::expected (CC0), Inter (SIL Open Font License).</source>
        <translation>Vitrine %1, Apache License 2.0. Qt %2 (LGPL 3), QCoro (MIT), libtorch (BSD), cmark-gfm (BSD et MIT), yaml-cpp (MIT), libgit2 (GPL 2 avec exception de liaison), OpenSSL (Apache 2.0), SQLite (domaine public), tl::expected (CC0), Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Not made by Hugging Face. Vitrine sends nothing about you to anyone; it talks to the place you have opened, and to other servers only where a card&apos;s pictures are allowed.</source>
        <translation>Ce n’est pas un produit de Hugging Face. Vitrine n’envoie rien sur vous à personne&#xa0;; elle parle à l’emplacement que vous avez ouvert, et à d’autres serveurs seulement là où les images d’une fiche sont permises.</translation>
    </message>
    <message>
        <source>The environment is honoured: HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_TOKEN, HF_TOKEN_PATH, HF_HUB_OFFLINE and the system&apos;s proxy variables.</source>
        <translation>L’environnement est respecté&#xa0;: HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_TOKEN, HF_TOKEN_PATH, HF_HUB_OFFLINE et les variables de proxy du système.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Light or dark, at once and for every page.</source>
        <translation>Clair ou sombre, aussitôt et pour toutes les pages.</translation>
    </message>
    <message>
        <source>Of the window. Cards and answers keep the language they are written in.</source>
        <translation>Celle de la fenêtre. Les fiches et les réponses gardent la langue dans laquelle elles sont écrites.</translation>
    </message>
    <message>
        <source>The folder for downloads from the Hub, shared with the other Hugging Face tools. Another one is used from the next download on; what is in this one stays where it is and is not moved.</source>
        <translation>Le dossier des téléchargements du Hub, partagé avec les autres outils Hugging Face. Un autre dossier servira dès le prochain téléchargement&#xa0;; ce qui est dans celui-ci reste où il est et n’est pas déplacé.</translation>
    </message>
    <message>
        <source>Further ones wait for their turn.</source>
        <translation>Les suivants attendent leur tour.</translation>
    </message>
    <message>
        <source>After that its memory is given back; the next run loads it again.</source>
        <translation>Ensuite, sa mémoire est rendue&#xa0;; le prochain lancement le recharge.</translation>
    </message>
    <message>
        <source>The oldest are forgotten first.</source>
        <translation>Les plus anciens sont oubliés en premier.</translation>
    </message>
    <message>
        <source>Of every repository; for a moment it can still be undone.</source>
        <translation>Pour tous les dépôts&#xa0;; l’effacement peut encore être annulé un instant.</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Afficher les comptes</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Who you are at each place, and what your tokens may do.</source>
        <translation>Qui vous êtes à chaque emplacement, et ce que vos jetons permettent.</translation>
    </message>
    <message>
        <source>Client id for signing in by the browser</source>
        <translation>Identifiant client pour la connexion par le navigateur</translation>
    </message>
    <message>
        <source>Of an application that you registered at the place. Empty: signing in takes a token.</source>
        <translation>D’une application que vous avez enregistrée auprès de l’emplacement. Vide&#xa0;: la connexion demande un jeton.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste a token. It is sent to %1 and to no other server.</source>
        <translation>Collez un jeton. Il est envoyé à %1 et à aucun autre serveur.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Create a token in the browser</source>
        <translation>Créer un jeton dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in by the browser instead</source>
        <translation>Se connecter plutôt par le navigateur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Or use an account of the hf command line:</source>
        <translation>Ou utilisez un compte de la ligne de commande hf&#xa0;:</translation>
    </message>
    <message>
        <source>its token file</source>
        <translation>son fichier de jeton</translation>
    </message>
    <message>
        <source>%1 (in use there)</source>
        <translation>%1 (utilisé là-bas)</translation>
    </message>
    <message>
        <source>Use %1 of the hf command line</source>
        <translation>Utiliser %1 de la ligne de commande hf</translation>
    </message>
    <message>
        <source>Where shall the token be kept?</source>
        <translation>Où garder le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Closed to other people, and opened when you log in.</source>
        <translation>Fermé aux autres, et ouvert quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>In the token file of the Hugging Face tools</source>
        <translation>Dans le fichier de jeton des outils Hugging Face</translation>
    </message>
    <message>
        <source>A file that only you may read, and not encrypted. hf and other programs will use this account, too.</source>
        <translation>Un fichier que vous seul pouvez lire, non chiffré. hf et d’autres programmes utiliseront aussi ce compte.</translation>
    </message>
    <message>
        <source>Nowhere: only until Vitrine is closed</source>
        <translation>Nulle part&#xa0;: seulement jusqu’à la fermeture de Vitrine</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Vitrine goes on by itself once you have agreed there.</source>
        <translation>Vitrine continue d’elle-même dès que vous y avez donné votre accord.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>You will be %1</source>
        <translation>Vous serez %1</translation>
    </message>
    <message>
        <source>The token “%1” belongs to %2</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» appartient à %2</translation>
    </message>
    <message>
        <source>Your browser opens %1. Type this code there:</source>
        <translation>Votre navigateur ouvre %1. Saisissez-y ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>Ouvrez %1 vous-même.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SkeletonCards</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::SnippetView</name>
    <message>
        <source>Copy for %1</source>
        <translation>Copier pour %1</translation>
    </message>
    <message>
        <source>How to use it with %1</source>
        <translation>Comment l’utiliser avec %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StateView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TakeChooser</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>Quel modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Which model shall take this?</source>
        <translation>Quel modèle doit s’en charger&#xa0;?</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Vitrine has no model yet that takes a file of this kind.</source>
        <translation>Vitrine n’a pas encore de modèle qui accepte un fichier de ce type.</translation>
    </message>
    <message>
        <source>No model on this computer takes this. Find one under Discover and download it, then drop this again.</source>
        <translation>Aucun modèle de cet ordinateur ne l’accepte. Trouvez-en un dans Découvrir et téléchargez-le, puis déposez ceci à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TensorTable</name>
    <message>
        <source>Find a tensor</source>
        <translation>Chercher un tenseur</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s), %1 parameters</source>
        <translation>
            <numerusform>%n tenseur, %1 paramètres</numerusform>
            <numerusform>%n tenseurs, %1 paramètres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TopBar</name>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Place: %1, %2</source>
        <translation>Emplacement&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add another place…</source>
        <translation>Ajouter un autre emplacement…</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêtés</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Transfers: %1 running</source>
        <translation>Transferts&#xa0;: %1 en cours</translation>
    </message>
    <message>
        <source>Transfers: %1 stopped</source>
        <translation>Transferts&#xa0;: %1 arrêtés</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransferNews</name>
    <message>
        <source>A download goes on where it stopped.</source>
        <translation>Un téléchargement reprend là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>%1 downloads go on where they stopped.</source>
        <translation>%1 téléchargements reprennent là où ils s’étaient arrêtés.</translation>
    </message>
    <message>
        <source>A download waits for you</source>
        <translation>Un téléchargement vous attend</translation>
    </message>
    <message>
        <source>%1 downloads wait for you</source>
        <translation>%1 téléchargements vous attendent</translation>
    </message>
    <message>
        <source>What has arrived is kept. It goes on when Vitrine is started again.</source>
        <translation>Ce qui est arrivé est conservé. Le téléchargement reprend au prochain démarrage de Vitrine.</translation>
    </message>
    <message>
        <source>%1 is downloaded</source>
        <translation>%1 est téléchargé</translation>
    </message>
    <message>
        <source>The download of %1 stopped</source>
        <translation>Le téléchargement de %1 s’est arrêté</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories that you follow have changed</source>
        <translation>
            <numerusform>%n dépôt que vous suivez a changé</numerusform>
            <numerusform>%n dépôts que vous suivez ont changé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransferRow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make room in the library</source>
        <translation>Faire de la place dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>Vérifier l’emplacement</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Aucun transfert en cours</translation>
    </message>
    <message>
        <source>What you download appears here. You can pause it, and it goes on after a restart.</source>
        <translation>Ce que vous téléchargez apparaît ici. Vous pouvez le suspendre, et il se poursuit après un redémarrage.</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 annulé</translation>
    </message>
    <message>
        <source>%1 is downloaded</source>
        <translation>%1 est téléchargé</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TryPage</name>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try a model</source>
        <translation>Essayer un modèle</translation>
    </message>
    <message>
        <source>Models run on this computer, from their own files. What you enter never leaves it.</source>
        <translation>Les modèles fonctionnent sur cet ordinateur, à partir de leurs propres fichiers. Ce que vous saisissez ne le quitte jamais.</translation>
    </message>
    <message>
        <source>Tried lately</source>
        <translation>Essayés récemment</translation>
    </message>
    <message>
        <source>Comes with Vitrine</source>
        <translation>Livré avec Vitrine</translation>
    </message>
    <message>
        <source>Open the folder of a model…</source>
        <translation>Ouvrir le dossier d’un modèle…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · already here</source>
        <translation>%1 · %2 · déjà ici</translation>
    </message>
    <message>
        <source>The place of this model is not in the settings any more.</source>
        <translation>L’emplacement de ce modèle n’est plus dans les réglages.</translation>
    </message>
    <message>
        <source>Open the folder of a model</source>
        <translation>Ouvrir le dossier d’un modèle</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VectorPicture</name>
    <message>
        <source>Row %1, number %2: %3</source>
        <translation>Ligne %1, nombre %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Nombre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VectorView</name>
    <message>
        <source>The first numbers of the answer</source>
        <translation>Les premiers nombres de la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %n number(s)</source>
        <translation>
            <numerusform>%1 lignes de %n nombre</numerusform>
            <numerusform>%1 lignes de %n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line of the picture is one number, from −%1 (orange) to %1 (green), blank at 0. Texts of similar meaning have similar pictures.</source>
        <translation>Chaque trait de l’image est un nombre, de −%1 (orange) à %1 (vert), vide à 0. Des textes de sens proche ont des images proches.</translation>
    </message>
    <message>
        <source>Length %1.</source>
        <translation>Longueur %1.</translation>
    </message>
    <message>
        <source>Picture of the numbers</source>
        <translation>Image des nombres</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VerdictFacts</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Bienvenue dans Vitrine</translation>
    </message>
    <message>
        <source>Models from the Hugging Face Hub, on your own computer: look at them, keep them, and try them with your own words and pictures. What you type stays here.</source>
        <translation>Les modèles du Hub Hugging Face, sur votre propre ordinateur&#xa0;: regardez-les, gardez-les et essayez-les avec vos mots et vos images. Ce que vous saisissez reste ici.</translation>
    </message>
    <message>
        <source>Try something now</source>
        <translation>Essayer tout de suite</translation>
    </message>
    <message>
        <source>A small model that comes with Vitrine, with an example filled in.</source>
        <translation>Un petit modèle livré avec Vitrine, avec un exemple déjà rempli.</translation>
    </message>
    <message>
        <source>Browse the Hub</source>
        <translation>Parcourir le Hub</translation>
    </message>
    <message>
        <source>Search models, datasets and Spaces, and see which run on this computer.</source>
        <translation>Cherchez des modèles, des jeux de données et des Spaces, et voyez lesquels fonctionnent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a folder or file</source>
        <translation>Ouvrir un dossier ou un fichier</translation>
    </message>
    <message>
        <source>A model you have already, or a picture or text to try a model on.</source>
        <translation>Un modèle que vous avez déjà, ou une image ou un texte sur lequel essayer un modèle.</translation>
    </message>
    <message>
        <source>A folder with a model…</source>
        <translation>Un dossier avec un modèle…</translation>
    </message>
    <message>
        <source>A picture or text file…</source>
        <translation>Un fichier image ou texte…</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::WindowNotes</name>
    <message>
        <source>You work offline: you see what is stored on this computer.</source>
        <translation>Vous travaillez hors ligne&#xa0;: vous voyez ce qui est stocké sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you have seen before still opens; the models that come with Vitrine are on this computer.</source>
        <translation>%1 est injoignable. Ce que vous avez déjà vu s’ouvre toujours&#xa0;; les modèles livrés avec Vitrine sont sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Ouvrir cet ordinateur</translation>
    </message>
    <message>
        <source>%1 asks us to wait: too many questions in a short time. It answers again in %2.</source>
        <translation>%1 nous demande d’attendre&#xa0;: trop de demandes en peu de temps. Réponse de nouveau possible dans %2.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set: you see what is stored on this computer.</source>
        <translation>HF_HUB_OFFLINE ou TRANSFORMERS_OFFLINE est défini&#xa0;: vous voyez ce qui est stocké sur cet ordinateur.</translation>
    </message>
</context>
</TS>
