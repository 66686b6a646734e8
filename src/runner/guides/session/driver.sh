# The loop that bash runs for an example: it reads commands on one pipe and tells how each ended on another.
# fd 198: commands, each ended by NUL; the first letter says how to run it. fd 199: answers, each ended by NUL.
# Both are closed inside a command, so that no program of the example sees or holds them.
# bash runs this file with `-i`: only so does it survive `${X:?}` and know aliases, as at a prompt.
# Arguments: bash's name; the terminal of an example that has one; the mark that ends what a command shows there; a file
# for what a try leaves.
exec 198<&3 199>&4 3<&- 4>&- 5>&- 2>&1
BASH_ARGV0=$1
__waybill_tty=$2 __waybill_mark=$3 __waybill_left=$4
shift $#
# With a terminal bash has job control, which only commands at the terminal have.
set +m
unset PS1 PS2 TMOUT IGNOREEOF
__waybill_status=0 __waybill_flags='' __waybill_debug='' __waybill_busy='' __waybill_key=''
__waybill_again() { return "$__waybill_status"; }
# What a try in a subshell has changed, as commands: its folder, variables, functions and aliases, first those that have
# gone. Names are read by lines, as the page may have set an IFS that splits no words.
__waybill_leave() {
  local __waybill_name
  printf 'cd -- %q\n' "$PWD"
  while IFS= read -r __waybill_name; do
    declare -p "$__waybill_name" >/dev/null 2>&1 || printf 'unset -v %q\n' "$__waybill_name"
  done <<<"$__waybill_variables"
  while IFS= read -r __waybill_name; do
    declare -F "$__waybill_name" >/dev/null || printf 'unset -f %q\n' "$__waybill_name"
  done <<<"$__waybill_functions"
  while IFS= read -r __waybill_name; do
    alias "$__waybill_name" >/dev/null 2>&1 || printf 'unalias %q\n' "$__waybill_name"
  done <<<"$__waybill_aliases"
  while IFS= read -r __waybill_name; do
    case $__waybill_name in
      '' | __waybill* | BASH* | COMP_* | DIRSTACK | EPOCH* | EUID | FUNCNAME | GROUPS | HISTCMD | LINENO) ;;
      PIPESTATUS | PPID | RANDOM | SECONDS | SHELLOPTS | SHLVL | SRANDOM | UID | _) ;;
      *) declare -p "$__waybill_name" ;;
    esac
  done <<<"$(compgen -v)"
  declare -f
  alias -p
}
# The innermost line that belongs to the script: in a function of it inside that function, of one from elsewhere where
# the script calls it. `$__waybill_functions` are those from elsewhere. With `-i` bash counts from a function's brace.
__waybill_told() {
  local at=0 name line text
  for name in "${FUNCNAME[@]:1}"; do
    at=$((at + 1)) line=${!at}
    case $name in main) break ;; esac
    case ${BASH_SOURCE[at]} in "${BASH_SOURCE[0]}") ;; *) continue ;; esac
    case $'\n'$__waybill_functions$'\n' in *$'\n'"$(declare -f "$name")"$'\n'*) continue ;; esac
    text=$(shopt -s extdebug; declare -F "$name")
    text=${text#* } line=$((${text%% *} + line - 1))
    mapfile -t -s $((${text%% *} - __waybill_line)) -n 9 text <<<"${__waybill_command:1}"
    while case ${text[0]#*()} in *[\{\(]*) false ;; esac && [ "${#text[@]}" -gt 1 ]; do
      line=$((line + 1)) text=("${text[@]:1}")
    done
    break
  done
  printf 'failed %s\0' "$line" >&199
}
# LOOP: all behind this line follows once more for each ^C that ends a command at the terminal, because it ends this
# loop too. `$?` is then the command's.
{ __waybill_after=$?; } >/dev/null 2>&1
while {
  case $__waybill_busy in
    '') ;;
    # Behind a command, ended or interrupted: what holds between commands only is put off.
    *)
      case $__waybill_flags$- in *x*) printf 'traced %s\0' "${PS4:0:1}" >&199 ;; esac
      case $- in *x*) set +x; __waybill_flags='set -x;' ;; *) __waybill_flags='' ;; esac
      __waybill_debug=$(trap -p DEBUG)
      trap - DEBUG
      case $__waybill_busy in
        t)
          set +m
          case $(trap -p INT) in *__waybill_key*) trap - INT ;; esac
          __waybill_after=${__waybill_key:-$__waybill_after} __waybill_key=''
          # What a program left there would otherwise change what is shown.
          stty sane rows 24 cols 80 <>"$__waybill_tty" && printf %s "$__waybill_mark" >"$__waybill_tty"
          ;;
      esac
      __waybill_busy='' __waybill_status=$__waybill_after
      printf 'done %s\0' "$__waybill_status" >&199
      ;;
  esac
  IFS= read -r -t 9999999 -d '' -u 198 __waybill_command
} >/dev/null 2>&1; do
  case $__waybill_command in
    # A console command: `$?` is still the one of the command before, and so are `set -x` and a DEBUG trap, which are
    # off while this loop works.
    c*)
      __waybill_busy=c
      eval "{ $__waybill_flags$__waybill_debug
__waybill_again; } >/dev/null 2>&1
${__waybill_command:1}" 198<&- 199>&-
      { __waybill_after=$?; } >/dev/null 2>&1
      ;;
    # The same at the terminal, with job control: ^C goes to the program in front. Where bash itself gets it, a trap
    # ends the command, a `read` by an empty input. What was typed and never read is thrown away.
    t*)
      {
        while read -r -t 0.01 -N 1000 __waybill_key; do :; done
        stty sane rows 24 cols 80
      } <>"$__waybill_tty" >/dev/null 2>&1
      __waybill_key='' __waybill_busy=t
      case $(trap -p INT) in '') trap '__waybill_key=130; exec </dev/null; break 99 2>/dev/null' INT ;; esac
      eval "{ set -m; $__waybill_flags$__waybill_debug
__waybill_again; } >/dev/null 2>&1
${__waybill_command:1}" 198<&- 199>&- <>"$__waybill_tty" >&0 2>&1
      { __waybill_after=$?; } >/dev/null 2>&1
      ;;
    # A script: as under `set -e`; the line of what fails is told before bash ends. A DEBUG or ERR trap of the page works
    # here too, and tells less.
    s*)
      set -eE
      __waybill_functions=$(declare -f) __waybill_exit=$(trap -p EXIT) __waybill_err=$(trap -p ERR) __waybill_at=0
      trap '__waybill_told "$LINENO" "${BASH_LINENO[@]}"' ERR
      case $__waybill_exit in '') trap 'printf "at %s\0" "$__waybill_at" >&199' EXIT ;; esac
      # What ends bash without an ERR, `exit` or `set -u`: an EXIT trap knows no line of its own, so it is noted, and
      # told at once where the page's own EXIT trap could stand in the way. `$_` is left as it was.
      case $__waybill_debug in '') __waybill_debug='trap '\''__waybill_last=$_; ((__waybill_at = LINENO < __waybill_line ? __waybill_at : LINENO)); [[ $BASH_COMMAND == exit* || $- == *u* ]] && printf "at %s\\0" "$__waybill_at" >&199; : "$__waybill_last"'\'' DEBUG' ;; esac
      __waybill_line=$((LINENO + 1)); printf 'from %s\0' "$__waybill_line" >&199
      eval "eval \"\$__waybill_debug\"; ${__waybill_command:1}" 198<&-
      {
        __waybill_status=$?
        set +x
        __waybill_debug=$(trap -p DEBUG)
        trap - DEBUG
        case $__waybill_debug in *__waybill_at*) __waybill_debug='' ;; esac
        case $(trap -p ERR) in *__waybill_told*) trap - ERR; eval "$__waybill_err" ;; esac
        case $(trap -p EXIT) in *__waybill_at*) trap - EXIT ;; esac
        set +eE
      } >/dev/null 2>&1
      printf 'done %s\0' "$__waybill_status" >&199
      ;;
    # A script that may fail and be tried again: in a subshell, for `set -e` ends the shell. What it leaves is taken over.
    r*)
      (
        __waybill_variables=$(compgen -v) __waybill_functions=$(compgen -A function) __waybill_aliases=$(compgen -a)
        set -e
        eval "${__waybill_command:1}" 198<&- 199>&-
        __waybill_leave >"$__waybill_left" 2>/dev/null
      )
      {
        __waybill_status=$?
        test -f "$__waybill_left" && . "$__waybill_left"
        rm -f "$__waybill_left"
      } >/dev/null 2>&1
      printf 'done %s\0' "$__waybill_status" >&199
      ;;
    # Beside the page's own commands: neither the shell nor `$?` changes.
    o*)
      __waybill_aside=0
      (eval "${__waybill_command:1}") 198<&- 199>&- || __waybill_aside=$?
      printf 'done %s\0' "$__waybill_aside" >&199
      ;;
    # A variable that a page captured: neither output nor `$?` shows it.
    v*)
      eval "${__waybill_command:1}"
      { printf 'done %s\0' "$__waybill_status" >&199; } 2>/dev/null
      ;;
  esac
done
# The end of this file: bash would run the next copy of the loop.
exit "$__waybill_status"
