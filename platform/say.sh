# Sourced by the commands beside it: how they speak, and the questions that more than one of them asks.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }

# The one clear sentence, and the end.
fail() {
    printf '\n%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Free space in MiB where PATH is, or will be.
free_space() {
    local path=$1
    while [ ! -e "$path" ]; do path=$(dirname "$path"); done
    df -Pm "$path" | awk 'NR == 2 { print $4 }'
}

# Refuses before the work starts, instead of leaving half of it: need_space MIB PATH PURPOSE
need_space() {
    local free
    free=$(free_space "$2")
    [ "${free:-0}" -ge "$1" ] ||
        fail "The disk is full: $3 needs $1 MiB at $2 and $free MiB are free. Make room and run this again."
}

# Shows a command's output as it comes, keeps it in a file, and answers as the command did.
logged() {
    local log=$1
    shift
    "$@" 2>&1 | tee "$log"
    return "${PIPESTATUS[0]}"
}
