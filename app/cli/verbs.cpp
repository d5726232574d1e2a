#include "app/cli/verbs.h"

namespace vitrine::cli {

const QList<Verb>& verbs()
{
    static const QList<Verb> table{
        {"search",
         "[models|datasets|spaces] [TEXT…] [--task T] [--library L] [--language L]… [--license L]\n"
         "    [--author A] [--tag T]… [--sort trending|likes|downloads|created|modified] [--limit N]",
         "list repositories of the place",
         "vitrine-cli search models bert --task text-classification --limit 10\n"
         "vitrine-cli search datasets news --sort likes --json",
         runSearch},
        {"info", "REPO [--type model|dataset|space] [--revision R]", "what the place knows of a repository",
         "vitrine-cli info google-bert/bert-base-uncased --json", runInfo},
        {"card", "REPO [--markdown|--metadata] [--type model|dataset|space] [--revision R]",
         "read the card of a repository",
         "vitrine-cli card distilbert/distilbert-base-uncased --markdown\nvitrine-cli card squad --type "
         "dataset --metadata",
         runCard},
        {"files", "REPO [--type model|dataset|space] [--revision R]", "list the files of a repository",
         "vitrine-cli files google-bert/bert-base-uncased", runFiles},
        {"download",
         "REPO [FILE…] [--include GLOB]… [--exclude GLOB]… [--revision R] [--type T] [--local-dir DIR]",
         "fetch a repository or files of it; prints the folder",
         "vitrine-cli download google/vit-base-patch16-224\n"
         "vitrine-cli download google/vit-base-patch16-224 --include '*.json' --local-dir ./vit\n\n"
         "Where Vitrine's window is open, it downloads and shows how far it is.\n"
         "Safe while the window, hf or another vitrine-cli downloads the same: each file is locked while it "
         "is written,\n"
         "whoever comes second waits and then finds it finished. A stopped download goes on where it was.",
         runDownload},
        {"login", "[--token-file FILE|-] [--device] [--keep keychain|file]",
         "sign in at the place with a token or by the browser",
         "vitrine-cli login\nvitrine-cli login --token-file - < token.txt\nvitrine-cli login --device\n\n"
         "A token is never an argument. It is kept in the keychain, or with --keep file in the token file\n"
         "that hf uses as well. --device needs a client id: Settings, Accounts, or "
         "HF_DEVICE_CODE_OAUTH_CLIENT_ID.",
         runLogin},
        {"logout", "[--account NAME]", "sign out and forget the token", "vitrine-cli logout --account ada",
         runLogout},
        {"whoami", "", "who asks, and what the token may do", "vitrine-cli whoami --json", runWhoAmI},
        {"accounts", "list | use NAME", "who is signed in on this computer, and who speaks",
         "vitrine-cli accounts list --json\nvitrine-cli accounts use ada", runAccounts},
        {"collection",
         "list [OWNER…] [--item REPO] [--type T] [--search TEXT] [--limit N] | show SLUG\n"
         "    | create TITLE [--owner O] [--description TEXT] [--private] [--add ITEM]\n"
         "    | add SLUG ITEM [--note TEXT] [--type T] | remove SLUG ITEM | move SLUG ITEM --position N\n"
         "    | note SLUG ITEM --text TEXT | edit SLUG [--title T] [--description T] [--theme T] "
         "[--private|--public]\n"
         "    | delete SLUG [--yes]",
         "lists of repositories and papers, kept at the place",
         "vitrine-cli collection list\n"
         "vitrine-cli collection create 'Small encoders' --private\n"
         "vitrine-cli collection add ada/small-encoders-64f9… google-bert/bert-base-uncased --note 'the "
         "first'",
         runCollection},
        {"discussion",
         "list REPO [--status open|closed|all] [--kind discussion|pull-request|all] [--author A] [--search "
         "TEXT] "
         "[--limit N]\n"
         "    | show REPO NUM | diff REPO NUM | create REPO TITLE --text TEXT|@FILE|- [--pull-request]\n"
         "    | comment REPO NUM --text TEXT | edit REPO NUM COMMENT --text TEXT | hide REPO NUM COMMENT "
         "[--yes]\n"
         "    | close REPO NUM [--text TEXT] | reopen REPO NUM | rename REPO NUM TITLE | merge REPO NUM "
         "[--text "
         "TEXT]\n"
         "    | delete REPO NUM [--yes]   [--type model|dataset|space]",
         "discussions and pull requests of a repository",
         "vitrine-cli discussion list google-bert/bert-base-uncased --status open\n"
         "vitrine-cli discussion comment ada/tiny 3 --text @answer.md\n"
         "vitrine-cli discussion merge ada/tiny 4",
         runDiscussion},
        {"follow",
         "list | add REPO | remove REPO | check | changes REPO | seen REPO   [--type model|dataset|space]",
         "repositories whose changes you want to know of",
         "vitrine-cli follow add google-bert/bert-base-uncased\n"
         "vitrine-cli follow check\nvitrine-cli follow changes google-bert/bert-base-uncased --json",
         runFollow},
        {"like", "REPO [--undo] [--type model|dataset|space]", "like a repository, or no longer",
         "vitrine-cli like google-bert/bert-base-uncased", runLike},
        {"org",
         "list | show ORG | members ORG [--search TEXT] [--limit N] | role ORG USER ROLE | groups ORG\n"
         "    | group-create ORG GROUP [--description TEXT] | group-delete ORG GROUP [--yes]\n"
         "    | group-rename ORG GROUP NAME | auto-join ORG GROUP ROLE|off\n"
         "    | group-add ORG GROUP USER [--role R] | group-remove ORG GROUP USER | group-put ORG GROUP REPO "
         "[--type T]",
         "organizations: members, roles, resource groups",
         "vitrine-cli org list\nvitrine-cli org members acme --json\nvitrine-cli org role acme ben write",
         runOrg},
        {"repo",
         "list [OWNER…] | create NAME [--type T] [--private|--protected] [--license L] [--sdk S] "
         "[--exist-ok]\n"
         "    | delete REPO [--yes] | move REPO NEW | duplicate REPO NEW [--public]\n"
         "    | settings REPO [--public|--private|--protected] [--discussions on|off]\n"
         "    | branch REPO [NAME] [--from R] [--empty] [--overwrite|--delete] [--yes]\n"
         "    | tag REPO [NAME] [--from R] [--message M] [--delete] [--yes] | squash REPO [--branch B] "
         "[--yes]\n"
         "    | commits REPO [--revision R] [--limit N] | diff REPO COMMIT [TO]\n"
         "    | revert REPO COMMIT [--file PATH]… [--create-pr] [--dry-run] [--yes]\n"
         "    | lfs REPO [--delete FILE]… [--keep-history] [--yes]      all with --type model|dataset|space",
         "make, change and end repositories; their branches, history and large files",
         "vitrine-cli repo create tiny-bert --private\n"
         "vitrine-cli repo move ada/tiny-bert acme/tiny-bert\n"
         "vitrine-cli repo revert ada/tiny-bert 1f3a… --file config.json\n"
         "vitrine-cli repo lfs ada/tiny-bert --delete old.safetensors",
         runRepo},
        {"cache", "list | verify REPO | delete REPO  [--type model|dataset|space] [--revision R]",
         "what is on this computer",
         "vitrine-cli cache list\nvitrine-cli cache verify google/vit-base-patch16-224", runCache},
        {"inspect", "REPO|FOLDER|FILE [--revision R]",
         "tensors, parameters, and whether it runs here, and why",
         "vitrine-cli inspect google/vit-base-patch16-224\nvitrine-cli inspect ./model.safetensors --json",
         runInspect},
        {"tokenize",
         "REPO|FOLDER [TEXT|@FILE|-] [--pair TEXT] [--no-special] [--truncate] [--pad] [--bench] [--revision "
         "R]",
         "text to tokens",
         "vitrine-cli tokenize google-bert/bert-base-uncased 'Hello there'\n"
         "vitrine-cli tokenize ./model @lines.txt --json\nvitrine-cli tokenize ./model @lines.txt --bench",
         runTokenize},
        {"tasks", "", "every task that runs here, with its inputs, parameters and output",
         "vitrine-cli tasks --json", runTasks},
        {"run",
         "REPO|FOLDER INPUT… [--task T] [--param NAME=VALUE]… [--input-json FILE] [--repeat N] [--threads "
         "N]\n"
         "    [--device auto|cpu|cuda:N] [--dtype auto|float32|bfloat16] [--revision R]",
         "ask a model, on this computer",
         "vitrine-cli run vitrine-samples/language-of-a-sentence 'Wo ist der Bahnhof?'\n"
         "vitrine-cli run ./vit @photo.jpg --param top_k=3 --json\n"
         "vitrine-cli run ./minilm 'source_sentence=A cat' 'sentences=[\"A kitten\",\"A train\"]'",
         runModel},
        {"access",
         "request REPO [--agree] [--field LABEL=VALUE]… | status REPO | cancel REPO | list [REPO] [--state "
         "S] [--search NAME]\n"
         "    accept REPO USER… | reject REPO USER… [--reason TEXT] | pending REPO USER… | reset REPO USER… "
         "[--reason TEXT]\n"
         "    grant REPO USER | report REPO | gate REPO [off|auto|manual] [--members ask|pass] [--notify "
         "daily|at-once]\n"
         "    [--email ADDRESS]   (all: [--type model|dataset])",
         "ask at gated repositories, and decide about those who ask",
         "vitrine-cli access request acme/tiny --agree --field \"Company=Acme\"\n"
         "vitrine-cli access status acme/tiny          ends with 5 while the files are shut\n"
         "vitrine-cli access list acme/tiny --state pending --json\n"
         "vitrine-cli access reject acme/tiny bob --reason \"Not for this\"",
         runAccess},
        {"completion", "bash", "print shell completion", "source <(vitrine-cli completion bash)",
         runCompletion},
    };
    return table;
}

const Verb* findVerb(const QString& name)
{
    const QList<Verb>& all = verbs();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace vitrine::cli
