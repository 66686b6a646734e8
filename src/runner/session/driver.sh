# The loop that bash runs for an example: it reads commands on one pipe and tells how each ended on another.
# fd 198: commands, each ended by NUL; the first letter says how to run it. fd 199: answers, each ended by NUL.
# Both are closed inside a command, so that no program of the example sees or holds them.
# bash runs this file with `-i`: only so does it survive `${X:?}` and know aliases, as at a prompt.
exec 198<&3 199>&4 3<&- 4>&- 2>&1
BASH_ARGV0=$1
shift
unset PS1 PS2
__waybill_status=0 __waybill_flags='' __waybill_debug=''
__waybill_again() { return "$__waybill_status"; }
# In a function: where the script calls it. The last of BASH_LINENO belongs to this file.
__waybill_told() { local at=("$@"); unset 'at[-1]'; printf 'failed %s\0' "${at[-1]}" >&199; }
while { IFS= read -r -d '' -u 198 __waybill_command; } 2>/dev/null; do
  case $__waybill_command in
    # A console command: `$?` is still the one of the command before, and so are `set -x` and a DEBUG trap, which are
    # off while this loop works.
    c*)
      eval "{ $__waybill_flags$__waybill_debug
__waybill_again; } >/dev/null 2>&1
${__waybill_command:1}" 198<&- 199>&-
      {
        __waybill_status=$?
        case $- in *x*) set +x; __waybill_flags='set -x;' ;; *) __waybill_flags='' ;; esac
        __waybill_debug=$(trap -p DEBUG)
        trap - DEBUG
      } >/dev/null 2>&1
      ;;
    # A script: as under `set -e`; the line of what fails is told before bash ends (of a function, where it is called).
    s*)
      set -eE
      trap '__waybill_told "$LINENO" "${BASH_LINENO[@]}"' ERR
      __waybill_at=0 __waybill_exit=$(trap -p EXIT)
      case $__waybill_exit in '') trap 'printf "at %s\0" "$__waybill_at" >&199' EXIT ;; esac
      __waybill_line=$((LINENO + 3)); printf 'from %s\0' "$__waybill_line" >&199
      # What ends bash without an ERR, `exit` or `set -u`: an EXIT trap knows no line of its own, so it is noted. `((`
      # leaves `$_` alone.
      trap '((__waybill_at = LINENO < __waybill_line ? __waybill_at : LINENO, 1))' DEBUG; eval "${__waybill_command:1}" 198<&-
      { __waybill_status=$?; set +x; trap - DEBUG ERR; } 2>/dev/null
      case $__waybill_exit in '') case $(trap -p EXIT) in *__waybill_at*) trap - EXIT ;; esac ;; esac
      set +eE
      ;;
    # Beside the page's own commands: neither the shell nor `$?` changes.
    o*)
      __waybill_aside=0
      (eval "${__waybill_command:1}") 198<&- 199>&- || __waybill_aside=$?
      printf 'done %s\0' "$__waybill_aside" >&199
      continue
      ;;
    # A variable that a page captured: neither output nor `$?` shows it.
    v*) eval "${__waybill_command:1}" ;;
  esac
  { printf 'done %s\0' "$__waybill_status" >&199; } 2>/dev/null
done
