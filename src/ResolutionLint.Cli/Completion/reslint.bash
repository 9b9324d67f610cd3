# Completion of reslint in bash: eval "$(reslint completion bash)" in ~/.bashrc
_reslint() {
  local line=${COMP_LINE#* } word=${COMP_WORDS[COMP_CWORD]}
  local position=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(reslint "[suggest:$position]" "$line" 2>/dev/null)" -- "$word"))
}
complete -o bashdefault -o default -F _reslint reslint
