# Completion of reslint in zsh: eval "$(reslint completion zsh)" in ~/.zshrc, behind compinit
_reslint() {
  local line=${BUFFER#* }
  local position=$((CURSOR - ${#BUFFER} + ${#line}))
  local -a found
  found=("${(@f)$(reslint "[suggest:$position]" "$line" 2>/dev/null)}")
  compadd -a found
  _files
}
compdef _reslint reslint
