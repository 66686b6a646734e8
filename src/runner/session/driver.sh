# The loop that bash runs for an example: it reads commands on one pipe and tells how each ended on another.
# fd 198: commands, each ended by NUL; the first letter says how to run it. fd 199: answers, each ended by NUL.
# Both are closed inside a command, so that no program of the example sees or holds them.
exec 198<&3 199>&4 3<&- 4>&- 2>&1
__waybill_status=0
__waybill_again() { return "$__waybill_status"; }
__waybill_told() { local at=("$@"); printf 'failed %s\0' "$((at[-1] - __waybill_line + 1))" >&199; }
while { IFS= read -r -d '' -u 198 __waybill_command; } 2>/dev/null; do
  case $__waybill_command in
    # A console command: `$?` is still the one of the command before.
    c*)
      __waybill_again
      eval "${__waybill_command:1}" 198<&- 199>&-
      { __waybill_status=$?; } 2>/dev/null
      ;;
    # A script: as under `set -e`; the line of what fails is told before bash ends (of a function, where it is called).
    s*)
      set -eE
      trap '__waybill_told "$LINENO" "${BASH_LINENO[@]}"' ERR
      __waybill_line=$LINENO; eval "${__waybill_command:1}" 198<&-
      __waybill_status=$?
      trap - ERR
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
