#!/usr/bin/env bash
# install_test.sh CMAKE BUILD_DIR: installs the build into an empty root and starts the programs from there.
set -euo pipefail
cmake="$1" build="$2"
root="$(mktemp -d)"
children=()
cleanup() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || continue
        wait "$child" 2>/dev/null || true
    done
    rm -rf "$root"
}
trap cleanup EXIT
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }
pass() { printf 'ok: %s\n' "$*"; }
# until SECONDS COMMAND…: tries again and again until it holds.
until_true() {
    local end=$((SECONDS + $1)); shift
    until "$@"; do
        [[ $SECONDS -lt $end ]] || return 1
        sleep 0.05
    done
}

DESTDIR="$root" "$cmake" --install "$build" --prefix /usr >"$root/install.log" || fail "cmake --install: $(cat "$root/install.log")"
usr="$root/usr"
# Nothing of the person's own, nothing beside the root: only what was installed can be found.
mkdir -p "$root/home" "$root/run" && chmod 700 "$root/run"
unset VITRINE_LIBEXEC VITRINE_SAMPLES HF_TOKEN HF_TOKEN_PATH HF_HUB_CACHE HF_HUB_OFFLINE DISPLAY WAYLAND_DISPLAY
export HOME="$root/home" XDG_RUNTIME_DIR="$root/run" VITRINE_HOME="$root/home/vitrine" HF_HOME="$root/home/hf"
export HF_ENDPOINT=http://127.0.0.1:9 LC_ALL=C.UTF-8 TMPDIR="$root/run"
cd "$root/home"

programs=(bin/vitrine bin/vitrine-cli libexec/vitrine/vitrine-reader)
[[ "${VITRINE_INFERENCE:-1}" == 1 ]] && programs+=(libexec/vitrine/vitrine-worker)
for program in "${programs[@]}"; do
    # Without a screen too: whoever asks for the version need not have one.
    said="$(env -u QT_QPA_PLATFORM "$usr/$program" --version)" || fail "$program --version"
    [[ "${said,,}" =~ ^$(basename "$program")\ [0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "$program --version says “$said”"
    env -u QT_QPA_PLATFORM "$usr/$program" --help >"$root/help.txt" || fail "$program --help"
    [[ -s "$root/help.txt" ]] || fail "$program --help says nothing"
done
pass "${#programs[@]} programs tell version and help"

samples="$usr/share/vitrine/samples/vitrine-samples"
[[ -f "$samples/language-of-a-sentence/model.safetensors" ]] || fail "the samples are missing"
if [[ "${VITRINE_INFERENCE:-1}" == 1 ]]; then
    dynamic="$(readelf -d "$usr/libexec/vitrine/vitrine-worker")"
    # DT_RPATH with nothing but the folder of the openmp flavour: an empty entry would be the current folder.
    [[ "$dynamic" =~ \(RPATH\)[^\[]*\[([^]]*)\] ]] || fail "the worker lost its DT_RPATH"
    [[ "${BASH_REMATCH[1]}" == /*/openblas-openmp ]] || fail "the worker's DT_RPATH is ${BASH_REMATCH[1]}"
    # Seen as the loader sees it: libtorch's own BLAS must come from there.
    ldd "$usr/libexec/vitrine/vitrine-worker" >"$root/ldd.txt"
    grep -Eq 'libblas\S* => \S*/openblas-openmp/' "$root/ldd.txt" || fail "not the openmp flavour: $(grep blas "$root/ldd.txt")"
    answer="$("$usr/bin/vitrine-cli" run "$samples/language-of-a-sentence" 'Wo ist der Bahnhof?' --json)" || fail "run: $answer"
    [[ "$answer" == *'"output"'* && "$answer" == *German* ]] || fail "the sample answers: $answer"
    pass "the installed worker runs the installed sample"
fi

# The local hub and, for the card, the reader.
mkfifo "$root/serve.in"
"$usr/bin/vitrine-cli" serve --port 0 --data "$root/home/hub" --seed "acme/tiny=$samples/language-of-a-sentence" \
    --exit-with-stdin <"$root/serve.in" >"$root/serve.out" 2>"$root/serve.err" &
children+=($!)
exec 8>"$root/serve.in"
until_true 20 grep -q '^Listening on ' "$root/serve.out" || fail "serve: $(cat "$root/serve.err")"
endpoint="$(sed -n 's/^Listening on //p' "$root/serve.out")"
"$usr/bin/vitrine-cli" card acme/tiny --endpoint "$endpoint" --metadata >"$root/card.txt" || fail "card"
grep -q 'apache-2.0' "$root/card.txt" || fail "the card says: $(cat "$root/card.txt")"
exec 8>&-
pass "the installed hub serves a card, the installed reader parses it"

# A second start hands its link to the first and ends; it can only do so once the first has its window and its event
# loop answers.
"$usr/bin/vitrine" 2>"$root/window.err" &
window=$!
children+=("$window")
hands_over() {
    kill -0 "$window" 2>/dev/null || fail "the window closed by itself: $(cat "$root/window.err")"
    # Its socket and its queue: a second start before these would take itself for the first.
    compgen -G "$TMPDIR/vitrine-*" >/dev/null && compgen -G "$VITRINE_HOME/data/*.sqlite" >/dev/null || return 1
    timeout 10 "$usr/bin/vitrine" vitrine:library 2>/dev/null
}
until_true 30 hands_over || fail "no window answers: $(cat "$root/window.err")"
kill -0 "$window" 2>/dev/null || fail "the window closed by itself: $(cat "$root/window.err")"
pass "the installed window opens and takes a link from a second start"

if command -v desktop-file-validate >/dev/null; then
    complaints="$(desktop-file-validate "$usr/share/applications/vitrine.desktop")" || fail "$complaints"
    [[ -z "$complaints" ]] || fail "$complaints"
    pass "the desktop entry is valid"
fi
grep -q '^MimeType=x-scheme-handler/vitrine;$' "$usr/share/applications/vitrine.desktop" || fail "vitrine: links lead nowhere"
if command -v appstreamcli >/dev/null; then
    complaints="$(appstreamcli validate --no-net "$usr/share/metainfo/org.vitrine.Vitrine.metainfo.xml")" || fail "$complaints"
    pass "the AppStream data is valid"
fi
for size in 16 24 32 48 64 128 256; do
    icon="$usr/share/icons/hicolor/${size}x$size/apps/vitrine.png"
    # Width and height of a PNG, big-endian at byte 16.
    [[ "$(od -An -tu1 -j16 -N8 "$icon" | tr -s ' ')" == " 0 0 $((size / 256)) $((size % 256)) 0 0 $((size / 256)) $((size % 256))" ]] ||
        fail "$icon is not $size pixels wide and high"
done
[[ -s "$usr/share/icons/hicolor/scalable/apps/vitrine.svg" && -s "$usr/share/doc/vitrine/copyright" ]] || fail "icon or licence missing"
pass "icons and licence are there"
