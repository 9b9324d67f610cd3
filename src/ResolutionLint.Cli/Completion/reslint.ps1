# Completion of reslint in PowerShell: reslint completion powershell | Out-String | Invoke-Expression in $PROFILE
Register-ArgumentCompleter -Native -CommandName reslint -ScriptBlock {
    param($word, $command, $position)
    $line = $command.ToString() -replace '^\S+\s', ''
    $place = [Math]::Max(0, $position - ($command.ToString().Length - $line.Length))
    reslint "[suggest:$place]" $line 2>$null |
        Where-Object { $_ -like "$word*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
