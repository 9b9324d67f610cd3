# Completion of reslint in fish: reslint completion fish | source in ~/.config/fish/config.fish
function __reslint_complete
    set -l line (string replace --regex '^\S+\s' '' -- (commandline --current-process))
    set -l before (string replace --regex '^\S+\s' '' -- (commandline --current-process --cut-at-cursor))
    reslint "[suggest:"(string length -- "$before")"]" "$line" 2>/dev/null
end
complete --command reslint --arguments '(__reslint_complete)'
